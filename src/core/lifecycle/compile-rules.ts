import { markBit } from './mark';
import type { Condition, Operator, Rule, RuleTable } from './rule';
import type { DefinedSignal, SignalId } from './signal';
import { definedSignals, isDefined, slotOf, traitOf } from './signal';
import { noStage, stageCode } from './stage-model';

/** How far a threshold is moved: +h must be passed by the share h, −h is met h short of it, 0 as it stands. */
export type Slack = number;

/** Notes the conditions that were looked at, in order; for evidence only. */
export type Trace = (condition: Condition) => void;

export interface CompiledRule {
  readonly rule: Rule;
  /** The stage's code or the mark's bit. */
  readonly code: number;
  readonly mark: number;
  holds(signals: Float64Array, slack: Slack, trace?: Trace): boolean;
}

/** A rule table ready to run over rows. */
export interface CompiledRules {
  readonly table: RuleTable;
  readonly stages: readonly CompiledRule[];
  readonly fellFrom: readonly CompiledRule[];
  readonly marks: readonly CompiledRule[];
  /** Whether a signal that the table defines holds, its thresholds as they stand. */
  defined(signal: DefinedSignal, signals: Float64Array): boolean;
  /** Conditions that the passing of time alone can change. */
  readonly timed: readonly Condition[];
}

const timed: ReadonlySet<SignalId> = new Set(['overdue', 'silence', 'tenure', 'new-line-age', 'contract-ended']);

type Test = (signals: Float64Array, slack: Slack, trace?: Trace) => boolean;

/** Turns the table into closures over slots; a signal that is not known (NaN) meets no condition. */
export function compileRules(table: RuleTable): CompiledRules {
  const definitions = new Map<string, Test>();
  for (const id of definedSignals) {
    const alternatives = table.definitions.filter((rule) => rule.result === id).map((rule) => all(rule, definitions));
    definitions.set(id, (signals, slack, trace) => alternatives.some((test) => test(signals, slack, trace)));
  }
  const compile = (rule: Rule, code: number): CompiledRule => ({
    rule,
    code,
    mark: rule.mark ? markBit(rule.mark) : 0,
    holds: all(rule, definitions),
  });
  const byStage = (rule: Rule) => compile(rule, stageCode(table.model, rule.result));
  return {
    table,
    stages: table.stages.map(byStage),
    fellFrom: table.fellFrom.map(byStage),
    marks: table.marks.map((rule) => compile(rule, markBit(rule.result))),
    defined: (signal, signals) => definitions.get(signal)!(signals, 0),
    timed: [...table.definitions, ...table.stages]
      .flatMap((rule) => rule.all)
      .filter(({ signal }) => timed.has(signal)),
  };
}

/** The first rule that holds; null where none does, which a table with an otherwise never lets happen. */
export function firstMatch(
  rules: readonly CompiledRule[],
  signals: Float64Array,
  slackOf: (code: number) => Slack,
  trace?: Trace,
): CompiledRule | null {
  for (const rule of rules) if (rule.holds(signals, slackOf(rule.code), trace)) return rule;
  return null;
}

const asTheyStand = () => 0;

/**
 * The rule that decides the stage. With a previous stage, thresholds that lead out of it must be passed by the
 * hysteresis and those that lead into it are met that much earlier: OR 2 → 2.2 to enter Decline, 1.8 to leave. Where
 * the customer leaves the stage all the same, the rules decide as they stand.
 */
export function decide(compiled: CompiledRules, signals: Float64Array, previous: number, trace?: Trace): CompiledRule {
  const plain = firstMatch(compiled.stages, signals, asTheyStand, trace)!;
  if (previous === noStage || plain.code === previous) return plain;
  const { hysteresis } = compiled.table.settings;
  const slackOf = (code: number) => (code === previous ? -hysteresis : hysteresis);
  const held = firstMatch(compiled.stages, signals, slackOf);
  return held?.code === previous ? held : plain;
}

function all(rule: Rule, definitions: ReadonlyMap<string, Test>): Test {
  const tests = rule.all.map((condition) => testOf(condition, definitions));
  switch (tests.length) {
    case 0:
      return () => true;
    case 1:
      return tests[0];
    default:
      return (signals, slack, trace) => {
        for (const test of tests) if (!test(signals, slack, trace)) return false;
        return true;
      };
  }
}

function testOf(condition: Condition, definitions: ReadonlyMap<string, Test>): Test {
  const { signal, operator, threshold } = condition;
  if (isDefined(signal)) {
    const wanted = (operator === 'is') === (threshold === 1);
    // What makes "falling" harder to meet makes "not falling" easier.
    return (signals, slack, trace) => {
      trace?.(condition);
      return definitions.get(signal)!(signals, wanted ? slack : -slack, trace) === wanted;
    };
  }
  const slot = slotOf[signal];
  const passes = comparisons[operator];
  const step = traitOf(signal).hysteresis ? Math.abs(threshold) * direction[operator] : 0;
  return (signals, slack, trace) => {
    trace?.(condition);
    return passes(signals[slot], threshold + slack * step);
  };
}

const comparisons: Readonly<Record<Operator, (value: number, threshold: number) => boolean>> = {
  'at-least': (value, threshold) => value >= threshold,
  'at-most': (value, threshold) => value <= threshold,
  above: (value, threshold) => value > threshold,
  below: (value, threshold) => value < threshold,
  is: (value, threshold) => value === threshold,
  'is-not': (value, threshold) => value < threshold || value > threshold,
};

const direction: Readonly<Record<Operator, number>> = {
  'at-least': 1,
  above: 1,
  'at-most': -1,
  below: -1,
  is: 0,
  'is-not': 0,
};

import type { NumberColumn, NumberMatrix } from '../columns';
import type { Problem } from '../problem';
import type { Work } from '../work';
import { finish } from '../work';
import { checkRow } from './check-row';
import { compileRules, decide, firstMatch } from './compile-rules';
import { explainRow } from './explain-row';
import type { CustomerFacts } from './facts';
import { asOfOf } from './facts';
import type { Moment } from './read-signals';
import { signalReader } from './read-signals';
import type { RuleTable } from './rule';
import type { SegmentGap } from './segment-gap';
import { segmentGap } from './segment-gap';
import { signalCount, slotOf } from './signal';
import type { StageEvidence } from './stage-evidence';
import type { StageModelId } from './stage-model';
import { noStage, stagesOf } from './stage-model';

/** Verdicts, one per row of the facts. */
export interface StageVerdicts {
  readonly model: StageModelId;
  readonly rules: RuleTable;
  readonly segmentGap: SegmentGap;
  /** Place in stagesOf[model]; `noStage` (255) where the row is blank or faulty. */
  readonly stage: Uint8Array;
  /** The stage a customer in decline fell from; `noStage` where there is none. */
  readonly fellFrom: Uint8Array;
  /** Bits of mark.ts; see marksIn. */
  readonly marks: Uint16Array;
  /** Rows without a verdict that are not blank, by row counted from 0. */
  readonly problems: ReadonlyMap<number, Problem>;
  /** Why, how sure, and what would change it; made on asking. Null for blank and faulty rows. */
  explain(row: number): StageEvidence | null;
}

const yieldEvery = 8192;

/**
 * Classifies customers by a stage model (domain §2–3): one pass over columns, rows independent of each other but for the
 * segment gap, which is taken from all rows unless the rule table fixes it.
 * @param previous - stage codes held at the last look, for hysteresis; `noStage` where unknown
 */
export function* classifyWork(facts: CustomerFacts, rules: RuleTable, previous?: Uint8Array): Work<StageVerdicts> {
  const { rows } = facts;
  const stage = new Uint8Array(rows).fill(noStage);
  const fellFrom = new Uint8Array(rows).fill(noStage);
  const marks = new Uint16Array(rows);
  const ready = new Uint8Array(rows);
  const problems = new Map<number, Problem>();
  const optional = faultsOfOptionalColumns(facts);
  for (let row = 0; row < rows; row++) {
    const check = checkRow(facts, row);
    if (check === 'ready' && !optional.has(row)) ready[row] = 1;
    else if (check === 'ready') problems.set(row, optional.get(row)!);
    else if (check !== 'blank') problems.set(row, check);
    if (row % yieldEvery === 0) yield { done: row / 2, total: rows };
  }
  const gap = segmentGap(facts, (row) => ready[row] === 1, rules.settings);
  yield { done: rows / 2, total: rows };

  const compiled = compileRules(rules);
  const read = signalReader(facts, gap.days, rules.settings.segmentWeight);
  const signals = new Float64Array(signalCount);
  const declining = stagesOf[rules.model].map(({ phase }) => phase === 'falling');
  const asTheyStand = () => 0;
  for (let row = 0; row < rows; row++) {
    if (row % yieldEvery === 0) yield { done: (rows + row) / 2, total: rows };
    if (ready[row] === 0) continue;
    read(row, momentOf(facts, row), signals);
    const decided = decide(compiled, signals, previous ? previous[row] : noStage);
    stage[row] = decided.code;
    signals[slotOf.stage] = decided.code;
    let mask = decided.mark;
    for (const rule of compiled.marks) if (rule.holds(signals, 0)) mask |= rule.code;
    marks[row] = mask;
    if (declining[decided.code]) {
      fellFrom[row] = firstMatch(compiled.fellFrom, signals, asTheyStand)?.code ?? noStage;
    }
  }

  const explain = (row: number): StageEvidence | null =>
    stage[row] === noStage || stage[row] === undefined
      ? null
      : explainRow({
          facts,
          row,
          moment: momentOf(facts, row),
          compiled,
          read,
          previous: previous ? previous[row] : noStage,
          fellFrom: fellFrom[row],
          marks: marks[row],
          segmentGap: gap,
        });
  return { model: rules.model, rules, segmentGap: gap, stage, fellFrom, marks, problems, explain };
}

/** `classifyWork` run through at once. */
export function classify(facts: CustomerFacts, rules: RuleTable, previous?: Uint8Array): StageVerdicts {
  return finish(classifyWork(facts, rules, previous));
}

function momentOf(facts: CustomerFacts, row: number): Moment {
  return {
    orders: facts.orders.values[row],
    first: facts.firstOrder.values[row],
    last: facts.lastOrder.values[row],
    asOf: asOfOf(facts, row),
  };
}

/** What a row's own check reads, and what is no column. */
const notOptional: ReadonlySet<string> = new Set(['rows', 'firstOrder', 'lastOrder', 'orders', 'asOf', 'movers']);

/** A cell that could not be read is not the same as a blank one: its row says so. */
function faultsOfOptionalColumns(facts: CustomerFacts): ReadonlyMap<number, Problem> {
  const found = new Map<number, Problem>();
  const optional = Object.entries(facts).filter(([name]) => !notOptional.has(name));
  const columns = optional.map(([, column]) => column as NumberColumn | NumberMatrix | undefined);
  for (const column of [...columns, ...Object.values(facts.movers ?? {})]) {
    for (const [row, problem] of column?.problems ?? []) if (!found.has(row)) found.set(row, problem);
  }
  return found;
}

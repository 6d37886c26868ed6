import type { Condition, Rule, RuleTable } from './rule';
import type { SignalId } from './signal';

/** The first threshold a model compares a signal with on one side or the other; null where it never does. */
export function thresholdOf({ stages, definitions }: RuleTable, signal: SignalId): number | null {
  const found = [...stages, ...definitions].flatMap(({ all }) => all).find((each) => isSided(each, signal));
  return found?.threshold ?? null;
}

/** The same rules with one threshold of a signal put elsewhere, wherever it stands. */
export function moveThreshold(table: RuleTable, signal: SignalId, from: number, to: number): RuleTable {
  const move = (condition: Condition): Condition =>
    isSided(condition, signal) && condition.threshold === from ? { ...condition, threshold: to } : condition;
  const within = <Each extends Rule>(rules: readonly Each[]): readonly Each[] =>
    rules.map((rule) => ({ ...rule, all: rule.all.map(move) }));
  return {
    ...table,
    definitions: within(table.definitions),
    stages: within(table.stages),
    fellFrom: within(table.fellFrom),
    marks: within(table.marks),
  };
}

function isSided({ signal, operator }: Condition, wanted: SignalId): boolean {
  return signal === wanted && operator !== 'is' && operator !== 'is-not';
}

import { confidenceOf } from './confidence';
import { decide } from './compile-rules';
import { growthSource } from './growth-source';
import { marksIn } from './mark';
import { readMovers } from './movers';
import type { Condition, RuleTable } from './rule';
import type { RowToExplain } from './row-to-explain';
import type { SignalId } from './signal';
import { isDefined, signalCount, signalIds, slotOf } from './signal';
import type { Beside, StageEvidence, StageReason } from './stage-evidence';
import { noStage, stageId } from './stage-model';
import { changesOf } from './what-would-change';

/** The evidence of one classified row. */
export function explainRow(asked: RowToExplain): StageEvidence {
  const { row, moment, compiled, read, previous, segmentGap } = asked;
  const { model } = compiled.table;
  const signals = new Float64Array(signalCount);
  read(row, moment, signals);
  const tried: Condition[] = [];
  const decided = decide(compiled, signals, previous, (condition) => tried.push(condition));
  const plain = decide(compiled, signals, noStage);
  const known = new Map<SignalId, number>();
  for (const id of signalIds) if (!Number.isNaN(signals[slotOf[id]])) known.set(id, signals[slotOf[id]]);
  const unknown = tried.filter(({ signal }) => !isDefined(signal) && !known.has(signal)).map(({ signal }) => signal);
  const stage = decided.rule.result;
  return {
    kind: 'stage',
    model,
    stage,
    fellFrom: stageId(model, asked.fellFrom),
    marks: marksIn(asked.marks),
    reasons: reasonsOf(decided.rule.all, compiled.table, known),
    signals: known,
    unknown: [...new Set(unknown)],
    segmentGap,
    confidence: confidenceOf(tried, signals, model, stage),
    changes: changesOf(asked, decided.code),
    heldAgainst: plain.code === decided.code ? null : plain.rule.result,
    movers: model === 'demand' ? readMovers(asked.facts, row, stage) : [],
    growth: model === 'demand' && stage === 'new-line' ? growthSource(asked.facts, row) : null,
    beside: besideOf(asked, known, tried),
    asOf: moment.asOf,
  };
}

/** P(alive) and churn risk where no rule tried asks for them; in the journey, satisfaction against what was expected. */
function besideOf(
  { facts, row, compiled }: RowToExplain,
  known: ReadonlyMap<SignalId, number>,
  tried: readonly Condition[],
): readonly Beside[] {
  const beside: Beside[] = [];
  for (const id of ['alive', 'churn-risk'] as const) {
    const value = known.get(id);
    if (value !== undefined && !tried.some(({ signal }) => signal === id)) beside.push({ id, value });
  }
  const beyond = (known.get('rating') ?? NaN) - (facts.expectation?.values[row] ?? NaN);
  if (compiled.table.model === 'journey' && !Number.isNaN(beyond))
    beside.push({ id: 'beyond-expectation', value: beyond });
  return beside;
}

/** The conditions met; a defined signal that holds is replaced by the conditions that make it up. */
function reasonsOf(
  conditions: readonly Condition[],
  table: RuleTable,
  known: ReadonlyMap<SignalId, number>,
): readonly StageReason[] {
  return conditions.flatMap((condition): readonly StageReason[] => {
    if (!isDefined(condition.signal)) return [{ ...condition, value: known.get(condition.signal) ?? NaN }];
    const holds = (condition.operator === 'is') === (condition.threshold === 1);
    if (!holds) return [];
    const reason = { ...condition, value: 1 };
    const definition = table.definitions.find(({ result }) => result === condition.signal);
    return [reason, ...(definition ? reasonsOf(definition.all, table, known) : [])];
  });
}

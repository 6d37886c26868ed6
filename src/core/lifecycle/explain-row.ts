import { confidenceOf } from './confidence';
import { decide } from './compile-rules';
import { marksIn } from './mark';
import type { Condition, RuleTable } from './rule';
import type { RowToExplain } from './row-to-explain';
import type { SignalId } from './signal';
import { isDefined, signalCount, signalIds, slotOf } from './signal';
import type { StageEvidence, StageReason } from './stage-evidence';
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
  return {
    kind: 'stage',
    model,
    stage: decided.rule.result,
    fellFrom: stageId(model, asked.fellFrom),
    marks: marksIn(asked.marks),
    reasons: reasonsOf(decided.rule.all, compiled.table, known),
    signals: known,
    unknown: [...new Set(unknown)],
    segmentGap,
    confidence: confidenceOf(tried, signals, model, decided.rule.result),
    changes: changesOf(asked, decided.code),
    heldAgainst: plain.code === decided.code ? null : plain.rule.result,
    asOf: moment.asOf,
  };
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

import { marksIn } from '../../core/lifecycle/mark';
import { noStage, stageId, stagesOf } from '../../core/lifecycle/stage-model';
import type { StageLine } from '../intents';
import type { Customers } from '../reading/customers';
import type { Verdicts } from './verdicts';

/** Counts and values per stage, in the order a customer passes through them. */
export function stageLines({ usable }: Customers, { stages, clv }: Verdicts): StageLine[] {
  const model = stages.model;
  const count = stagesOf[model].length;
  const customers = new Float64Array(count);
  const dormant = new Float64Array(count);
  const values = new Float64Array(count);
  const fell = stagesOf[model].map(() => new Float64Array(count));
  const dormancy = new Map<number, boolean>();
  const isDormant = (marks: number): boolean => {
    let known = dormancy.get(marks);
    if (known === undefined) dormancy.set(marks, (known = marksIn(marks).includes('dormant')));
    return known;
  };
  let all = 0;
  for (const row of usable) {
    const stage = stages.stage[row];
    if (stage === noStage) continue;
    all++;
    customers[stage]++;
    if (isDormant(stages.marks[row])) dormant[stage]++;
    if (clv && Number.isFinite(clv[row])) values[stage] += clv[row];
    if (stages.fellFrom[row] !== noStage) fell[stage][stages.fellFrom[row]]++;
  }
  return stagesOf[model].map(({ id, phase }, code) => ({
    stage: id,
    customers: customers[code],
    share: all === 0 ? 0 : customers[code] / all,
    value: clv ? values[code] : null,
    ...(phase === 'falling' ? { fellFrom: fellFromLines(model, fell[code]) } : {}),
    dormant: dormant[code],
  }));
}

function fellFromLines(model: Verdicts['stages']['model'], counts: Float64Array) {
  return Array.from(counts, (customers, code) => ({ stage: stageId(model, code) ?? '', customers })).filter(
    ({ customers }) => customers > 0,
  );
}

import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import { moverIds, readMovers } from '../../../src/core/lifecycle/movers';
import { stageModelIds, stagesOf } from '../../../src/core/lifecycle/stage-model';
import { asOf, factsOf, regular } from './facts-of';

const rating = (value: number) => ({ values: Float64Array.of(value), problems: new Map() });
const movers = Object.fromEntries(moverIds.map((id, at) => [id, rating(at)]));
const facts = { ...factsOf([{ ...regular(20, 20, 10), rating: 4 }]), movers };

test('every mover belongs to a stage of the demand model, and every stage has some', () => {
  const read = stagesOf.demand.map(({ id }) => readMovers(facts, 0, id).map((mover) => mover.id));
  expect(read.every((ids) => ids.length >= 3)).toBe(true);
  expect(new Set(read.flat())).toEqual(new Set(moverIds));
});

test('movers stand in the evidence of the demand model alone, those of the stage alone', () => {
  for (const model of stageModelIds) {
    const { stage, movers: told } = classify(facts, defaultRules(model)).explain(0)!;
    expect(told).toEqual(model === 'demand' ? readMovers(facts, 0, stage) : []);
  }
  const growth = classify({ ...facts, newestLineSince: rating(asOf - 5) }, defaultRules('demand')).explain(0)!;
  expect([growth.stage, growth.growth?.from]).toEqual(['new-line', 'open']);
});

test('what was not rated is not told and fails no row; what cannot be read fails its own', () => {
  const blank = { ...facts, movers: { service: rating(NaN) } };
  expect(classify(blank, defaultRules('demand')).explain(0)!.movers).toEqual([]);
  const problem = { code: 'not-a-number' } as const;
  const faulty = { ...facts, movers: { service: { values: Float64Array.of(NaN), problems: new Map([[0, problem]]) } } };
  expect(classify(faulty, defaultRules('demand')).problems.get(0)).toBe(problem);
});

import { strategyIds, strategyOf, valueTierIds } from '../../../src/core/lifecycle/strategy';
import { stageModelIds, stagesOf } from '../../../src/core/lifecycle/stage-model';
import { vocabularies } from '../../../src/wording/vocabularies';

test.each(stageModelIds)('every stage of the %s model has a strategy', (model) => {
  for (const { id } of stagesOf[model]) expect(strategyIds).toContain(strategyOf(model, id));
  expect(strategyOf(model, 'constructor')).toBeNull();
});

test('falling stages are won back and ended ones settled, dormant or not; others are woken', () => {
  for (const model of stageModelIds) {
    for (const { id, phase } of stagesOf[model]) {
      const expected = phase === 'falling' ? 'win-back' : phase === 'ended' ? 'settle' : 'wake';
      expect(strategyOf(model, id, true)).toBe(expected);
    }
  }
});

test('every strategy is said alone and for each value tier', () => {
  const ids = strategyIds.flatMap((strategy) => [strategy, ...valueTierIds.map((tier) => `${strategy}/${tier}`)]);
  expect(Object.keys(vocabularies['stage-action']).sort()).toEqual([...ids].sort());
});

import { fitReasons } from '../../../src/core/optimize/fit';
import { transactionModelIds } from '../../../src/core/value/transaction-model';
import { fitLabels } from '../../../src/wording/value/fit-labels';
import { fitReasonWords } from '../../../src/wording/value/fit-reasons';
import { spendReasonWords } from '../../../src/wording/value/spend-reasons';
import { valueModels } from '../../../src/wording/value/value-models';

describe('the words of value', () => {
  test('every model, and every reason of a fit of orders and of spend, has a name', () => {
    expect(Object.keys(valueModels)).toEqual([...transactionModelIds, 'auto']);
    for (const words of [fitReasonWords, spendReasonWords])
      expect(Object.keys(words).sort()).toEqual([...fitReasons].sort());
  });

  test('each stands in both languages, without a full stop or an exclamation mark', () => {
    for (const words of [fitLabels, fitReasonWords, spendReasonWords, valueModels])
      for (const { name } of Object.values(words)) {
        expect(name.en).toMatch(/^[^!]*[^!.]$/);
        expect(name['zh-CN']).toMatch(/^[^!！]*[^!！。]$/);
      }
  });

  test('where amounts cannot be fitted the reason says what stands in for them', () => {
    for (const reason of ['too-few', 'all-alike', 'no-population-mean'] as const) {
      expect(spendReasonWords[reason].name.en).toContain('mean repeat order');
      expect(spendReasonWords[reason].name['zh-CN']).toContain('平均金额');
    }
  });
});

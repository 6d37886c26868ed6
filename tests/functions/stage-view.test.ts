import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { lifecycleReason } from '../../src/functions/lifecycle-reason';
import { lifecycleRules } from '../../src/functions/lifecycle-rules';
import { lifecycleStage } from '../../src/functions/lifecycle-stage';
import { stageView, stageViewIds } from '../../src/functions/stage-view';
import type { Language } from '../../src/wording/text';
import { vocabularies } from '../../src/wording/vocabularies';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call = (spec: typeof lifecycleStage, language: Language = 'en') =>
  worksheetFunction(spec, testHost({ language }));
const facts = [44_900, 45_000, 4, 45_010] as const;

test('every view has a name, and a vocabulary that names the stages of its model', () => {
  expect(Object.keys(vocabularies['stage-view'])).toEqual([...stageViewIds]);
  for (const id of stageViewIds) {
    const { model, names } = stageView(id);
    expect(Object.keys(vocabularies[names])).toEqual(Object.keys(vocabularies[`stage-${model}`]));
  }
});

test('Dwyer, Schurr & Oh name the same stages otherwise, in cells and in sentences', () => {
  expect(call(lifecycleStage)(...facts)).toEqual([['Formation']]);
  expect(call(lifecycleStage)(...facts, 'Dwyer–Schurr–Oh')).toEqual([['Expansion']]);
  expect(call(lifecycleStage, 'zh-CN')(...facts, 'DSO')).toEqual([['扩展']]);
  expect(call(lifecycleReason)(...facts, 'dwyer-schurr-oh')[0][0]).toMatch(
    /it becomes Dissolution; 2 more orders make it Commitment\./,
  );
});

test('the wallet-aware rules ask that the customer’s own total did not fall', () => {
  const signals = (model: string) =>
    call(lifecycleRules)(model)
      .filter(([part, , result]) => part === 'definition' && result === 'falling')
      .map((line) => line[4]);
  expect(signals('relationship-wallet-aware')).toEqual([...signals('relationship'), 'wallet shrank']);
});

test('a rule table that cannot be read says where in the words of its own headings', () => {
  const broken = (language: Language) => {
    const table = call(lifecycleRules, language)('relationship').map((line) => [...line]);
    table[14][6] = 'two';
    return errorOf(() => call(lifecycleStage, language)(...facts, null, null, table)).message;
  };
  expect(broken('en')).toBe('rules, row 15: the table cannot be read: Threshold is missing or wrong.');
  expect(broken('zh-CN')).toBe('规则表，第 15 行：无法读取该表：阈值 缺失或有误。');
});

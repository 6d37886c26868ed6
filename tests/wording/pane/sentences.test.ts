import { problemCodes } from '../../../src/core/problem';
import { customerCount, rowCount, selectedRows } from '../../../src/wording/pane/list';
import { leftOutPhrase } from '../../../src/wording/pane/left-out';
import { leftOutRows, willClassify } from '../../../src/wording/pane/plan';
import { phaseProgress } from '../../../src/wording/pane/progress';
import { fellFrom, removedSentence, segmentedSentence, valueHeading } from '../../../src/wording/pane/results';

const plan = { customers: 2357, shown: '2,357', asOf: '1997-09-30', address: 'E1:G2358' } as const;

test('the plan says how many, as of when and where to', () => {
  expect(willClassify({ ...plan, place: 'new-sheet' })).toEqual({
    en: 'Will classify 2,357 customers as of 1997-09-30, on a new sheet.',
    'zh-CN': '将按 1997-09-30 为 2,357 位客户分层，写入新工作表。',
  });
  expect(willClassify({ ...plan, place: 'beside' }).en).toContain('in the empty columns E1:G2358.');
});

test('one of a thing is not plural in English', () => {
  expect(willClassify({ ...plan, customers: 1, shown: '1', place: 'beside' }).en).toContain('1 customer as of');
  expect(rowCount(1, '1').en).toBe('1 row');
  expect(customerCount(1, '1').en).toBe('1 customer');
  expect(selectedRows(1, '1').en).toBe('Only the 1 selected row');
  expect(leftOutRows(1, '1').en).toBe('1 row left out');
  expect(segmentedSentence(1, '1', 'A!A1').en).toBe('1 customer classified, in A!A1.');
  expect(removedSentence(1, '1', 1).en).toContain('Removed 1 cell and 1 sheet and their colours.');
});

test('several of a thing are plural in English', () => {
  expect(rowCount(2, '2').en).toBe('2 rows');
  expect(removedSentence(20, '20', 2).en).toContain('20 cells and 2 sheets');
  expect(removedSentence(20, '20', 0).en).toContain('Removed 20 cells and their colours.');
});

test('progress says how far of how much', () => {
  expect(phaseProgress('classifying', '48,000', '100,000')).toEqual({
    en: 'Classifying 48,000 of 100,000',
    'zh-CN': '正在分层 48,000 / 100,000',
  });
});

test('a value is called revenue until a margin is set', () => {
  expect(valueHeading('revenue', 12).en).toMatch(/^Revenue/);
  expect(valueHeading('margin', 12).en).toMatch(/^Margin/);
});

test('a stage of decline names the stages fallen from with their counts', () => {
  const parts = [
    { stage: { en: 'Stability', 'zh-CN': '稳定期' }, shown: '52' },
    { stage: { en: 'Formation', 'zh-CN': '形成期' }, shown: '240' },
  ];
  expect(fellFrom(parts)).toEqual({ en: 'from Stability 52, Formation 240', 'zh-CN': '来自稳定期 52、形成期 240' });
});

test.each(problemCodes)('rows left out for %s are told by a phrase in both languages', (code) => {
  const phrase = leftOutPhrase({ code, argument: 'date' }, { en: 'date', 'zh-CN': '日期' });
  expect(phrase.en).toMatch(/^\p{L}/u);
  expect(phrase['zh-CN']).toMatch(/\p{Script=Han}/u);
});

test('a phrase names the column it is about', () => {
  const what = { en: 'amount', 'zh-CN': '金额' };
  expect(leftOutPhrase({ code: 'not-a-number' }, what)).toEqual({ en: 'text in amount', 'zh-CN': '金额为文本' });
  expect(leftOutPhrase({ code: 'missing' }, what)).toEqual({ en: 'no amount', 'zh-CN': '缺少金额' });
});

import { tellProblemInPane } from '../../../src/wording/pane/problems';
import { tellProblem } from '../../../src/wording/problems';

test('a column that is wanting is asked for by its name', () => {
  const problem = { code: 'missing', argument: 'first_order' } as const;
  expect(tellProblemInPane(problem, 'en')).toBe('Choose the column for First order.');
  expect(tellProblemInPane(problem, 'zh-CN')).toBe('请选择“首单日期”所在的列。');
});

test('too few customers are counted against those needed, without talk of functions', () => {
  const problem = { code: 'too-few-customers', expected: [50], received: 12 } as const;
  expect(tellProblemInPane(problem, 'en')).toBe('A value model needs at least 50 customers, this list has 12.');
  expect(tellProblemInPane(problem, 'zh-CN')).toBe('价值模型至少需要 50 位客户，此列表有 12 位。');
});

test('every other problem is told as everywhere', () => {
  for (const problem of [{ code: 'unexpected' }, { code: 'missing', argument: 'date', row: 4 }] as const)
    expect(tellProblemInPane(problem, 'en')).toBe(tellProblem(problem, 'en'));
});

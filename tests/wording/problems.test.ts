import type { Problem } from '../../src/core/problem';
import { problemCodes } from '../../src/core/problem';
import { tellProblem } from '../../src/wording/problems';
import { languages } from '../../src/wording/text';

const full = (code: Problem['code']): Problem => ({
  code,
  argument: 'orders',
  row: 14,
  received: 'x',
  expected: [1, 'revenue', 3],
});

test('a problem is told with its place first', () => {
  const problem: Problem = { code: 'not-whole', argument: 'orders', row: 14, received: 2.5 };
  expect(tellProblem(problem, 'en', (id) => id)).toBe('orders, row 14: 2.5 is not a whole number.');
  expect(tellProblem(problem, 'zh-CN')).toBe('订单数，第 14 行：2.5 不是整数。');
});

test.each(problemCodes)('%s has a sentence in both languages, ended and without a shout', (code) => {
  const [english, chinese] = languages.map((language) => tellProblem(full(code), language));
  expect(english).toMatch(/^Orders, row 14: .+[.?]$/);
  expect(chinese).toMatch(/^订单数，第 14 行：.+[。？]$/);
  for (const sentence of [english, chinese]) expect(sentence).not.toMatch(/!(?!$)(?<!#\w+!)|undefined|NaN|invalid/i);
});

test('a problem of the whole call begins like a sentence', () => {
  expect(tellProblem({ code: 'nothing-to-do' }, 'en')).toBe('No row holds any data.');
  expect(tellProblem({ code: 'no-spread' }, 'zh-CN')).toBe('所有客户都相同，无从拟合；请传入拟合表。');
});

test('serial days are told as dates and counts with separators', () => {
  expect(tellProblem({ code: 'after-as-of', argument: 'last_order', received: 45356 }, 'en', (id) => id)).toBe(
    'last_order: 2024-03-05 is later than the as-of date.',
  );
  expect(tellProblem({ code: 'too-large', received: 2_000_000, expected: [1_048_576] }, 'en')).toBe(
    '2,000,000 is more than 1,048,576, the most that can be handled at once; pass fewer rows.',
  );
});

test('the user’s own text is cut to forty characters, whole characters only', () => {
  const told = tellProblem({ code: 'not-a-number', received: '😀'.repeat(60) }, 'en');
  expect(told).toBe(`"${'😀'.repeat(39)}…" is not a number.`);
});

import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { cdnowFit, fourCustomers } from '../../src/functions/examples/four-customers';
import { valueAtRisk } from '../../src/functions/value-at-risk';
import { clv } from '../../src/functions/clv';
import { winBack } from '../../src/functions/win-back';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const warn = worksheetFunction(valueAtRisk, testHost());
const win = worksheetFunction(winBack, testHost());
const { first, last, orders, amount, asOf } = fourCustomers;
const names = [['Ann'], ['Bob'], ['Chen'], ['']];
const lists = [names, first, last, orders, amount];
const omitted = [null, null, null, null];

const risk = (columns: unknown[][][] = lists, fit: unknown = cdnowFit, ...choices: unknown[]) =>
  warn(...columns, asOf, ...(choices.length > 0 ? choices : omitted), fit);
const back = (cost: unknown, columns: unknown[][][] = lists, ...choices: unknown[]) =>
  win(...columns, asOf, cost, ...(choices.length > 0 ? choices : omitted), cdnowFit);
const reversed = lists.map((cells) => [...cells].reverse());
const padded = lists.map((cells) => cells.flatMap((cell) => [[''], cell]));

/**
 * Ann: 2 repeat orders, the last after 213/7 weeks, seen after 272/7. P(alive) = 1/(1 + a/(b+x) ((α+T)/(α+t_x))^(r+x)),
 * P(no order in t) = 1 − P(alive)(1 − ((α+T)/(α+T+t))^(r+x)), t = 3 × 365.25/12/7 weeks.
 */
test('value at risk is the chance of no order × CLV, by hand', () => {
  const [r, alpha, a, b] = [0.5248, 6.1831, 0.8914, 1.614];
  const [x, recency, age, t] = [2, 213 / 7, 272 / 7, (3 * 365.25) / 12 / 7];
  const alive = 1 / (1 + (a / (b + x)) * ((alpha + age) / (alpha + recency)) ** (r + x));
  const noOrder = 1 - alive * (1 - ((alpha + age) / (alpha + age + t)) ** (r + x));
  const [[value]] = worksheetFunction(clv, testHost())(first, last, orders, amount, asOf, null, null, cdnowFit);
  const [, ann] = risk();
  expect(ann.slice(0, 1)).toEqual(['Ann']);
  expect(ann[1]).toBeCloseWithin(noOrder, { relative: 1e-12, because: 'the same formula' });
  expect(ann[3]).toBeCloseWithin(noOrder * (value as number), { relative: 1e-12, because: 'the same formula' });
});

describe.each([
  ['VALUE_AT_RISK', risk],
  ['WIN_BACK', (columns?: unknown[][][], ...choices: unknown[]) => back(10, columns, ...choices)],
] as const)('%s', (_, list) => {
  test('rows in another order, or with blanks between, give the same list', () => {
    expect(list(reversed)).toEqual(list(lists));
    expect(list(padded)).toEqual(list(lists));
  });

  test('other names change nothing but the names', () => {
    const renamed = [[['Zoe'], ['Yan'], ['X'], ['']], ...lists.slice(1)];
    expect(list(renamed).map((row) => row.slice(1))).toEqual(list(lists).map((row) => row.slice(1)));
  });

  test('a row that cannot be judged comes last with its reason; the others go on', () => {
    const dates = [last[0], [fourCustomers.asOf.replace('1997', '1998')], ...last.slice(2)];
    const table = list([names, first, dates, orders, amount]);
    expect(table.map(([name]) => name).at(-1)).toBe('Bob');
    expect(
      table
        .at(-1)!
        .slice(1)
        .every((cell) => cell instanceof CellError && /later than/.test(cell.message)),
    ).toBe(true);
    expect(table).toHaveLength(4);
    const unnamed = list([[['Ann'], [''], ['Chen'], ['']], ...lists.slice(1)]);
    expect((unnamed.at(-1)![0] as CellError).message).toBe('customer, row 2: a value is missing.');
  });

  test('prospects without orders are left out, nothing at all is told', () => {
    const blank = names.map(() => ['']);
    const none = () => list([names, blank, blank, blank.map(() => [0]), blank]);
    expect(errorOf(none).code).toBe('#N/A');
  });
});

test('money in another unit scales the values and moves no tier', () => {
  const cents = [...lists.slice(0, 4), amount.map(([cell]) => [typeof cell === 'number' ? cell * 100 : cell])];
  const scaled = cdnowFit.map(([label, value]) => [label, label === 'gamma' ? (value as number) * 100 : value]);
  const [euro, cent] = [risk(), risk(cents, scaled)];
  expect(cent.map((row) => [row[0], row[1], ...row.slice(4)])).toEqual(
    euro.map((row) => [row[0], row[1], ...row.slice(4)]),
  );
  expect(cent[1][3]).toBeCloseWithin((euro[1][3] as number) * 100, { relative: 1e-9, because: 'rounding' });
});

test('top cuts the list, and is refused where it is no count', () => {
  expect(risk(lists, cdnowFit, null, 1, null, null).map(([name]) => name)).toEqual(['Customer', 'Ann']);
  for (const top of [0, 1.5, 'all']) {
    expect(errorOf(() => risk(lists, cdnowFit, null, top, null, null)).message).toMatch(/^top: /);
  }
  expect(errorOf(() => risk(lists, cdnowFit, -1, null, null, null)).message).toMatch(/^months: -1 is not between/);
});

test('winning back is worth it where CLV exceeds the cost, and only for the lost', () => {
  expect(back(10).map((row) => [row[0], row[5]])).toEqual([
    ['Customer', 'Verdict'],
    ['Bob', 'Win back'],
    ['Chen', 'Let go'],
    ['Ann', 'Not lost'],
  ]);
  const value = back(10)[1][2] as number;
  const verdict = (cost: number) => back(cost).find(([name]) => name === 'Bob')![5];
  expect([verdict(value - 0.01), verdict(value), verdict(value + 0.01)]).toEqual(['Win back', 'Let go', 'Let go']);
});

test('a cost that is missing or negative fails its row', () => {
  const table = back([[5], [''], [-1], ['']]);
  expect(table.slice(-2).map((row) => (row[3] as CellError).message)).toEqual([
    'cost, row 2: a value is missing.',
    'cost, row 3: -1 is less than 0, the least allowed.',
  ]);
});

test('speaks Chinese where the workbook does', () => {
  const [headings, ann] = worksheetFunction(valueAtRisk, testHost({ language: 'zh-CN' }))(
    ...lists,
    asOf,
    ...omitted,
    cdnowFit,
  );
  expect(headings).toEqual([
    '客户',
    '未来数月不下单的概率',
    '客户终身价值（12 个月，收入）',
    '风险价值（货币）',
    '等级',
    '理由',
    '行动',
  ]);
  expect(ann.slice(4)).toEqual([
    '好',
    '沉默 59 天，为自身平均间隔 107 天的 0.6 倍；共 3 单；未来 3 个月不下单的概率为 67%。',
    '亲自联系，查明原因',
  ]);
});

test('with a threshold only those above it are listed, in the tiers they have among all', () => {
  const listed = (threshold: unknown) => warn(...lists, asOf, ...omitted, cdnowFit, threshold);
  const all = risk();
  expect(listed(null)).toEqual(all);
  for (const threshold of [0, 0.6, 0.7, 0.95]) {
    const expected = all.filter(([, noOrder], at) => at === 0 || (noOrder as number) > threshold);
    expect(listed(threshold)).toEqual(expected);
  }
  expect(listed(1)).toEqual(all.slice(0, 1));
  expect(errorOf(() => listed(60)).message).toMatch(/^threshold: 60 is too large for a share; did you mean 60 %/);
});

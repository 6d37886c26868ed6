import { createHash } from 'node:crypto';
import { functionNotes } from '../../../src/derive/sample-workbook/function-notes';
import { sampleWorkbook } from '../../../src/derive/sample-workbook/sample-workbook';

const checksum = (language?: 'en' | 'zh-CN'): string =>
  createHash('sha256')
    .update(JSON.stringify(sampleWorkbook(language)))
    .digest('hex');

const columnNumber = (name: string): number =>
  [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

describe('the sample workbook', () => {
  const [orders, functions] = sampleWorkbook().sheets;
  const formulas = functions.rows.flatMap((row) =>
    row.filter((cell) => typeof cell === 'string' && cell.startsWith('=')),
  );

  it('is the same on every machine and every day', () => {
    expect(checksum()).toBe('15a6cc3d164861e92fe6eccd2ba4685e994d524d781203bc064fac22f6d891ef');
  });

  it('holds the same numbers in Chinese', () => {
    const [chinese] = sampleWorkbook('zh-CN').sheets;
    expect(chinese.rows.slice(1)).toEqual(orders.rows.slice(1));
    expect(chinese.rows[0]).toEqual(['订单号', '日期', '客户', '产品线', '金额']);
    expect(checksum('zh-CN')).not.toBe(checksum('en'));
  });

  it('uses each of the eleven functions, each named beside its formula', () => {
    expect(functionNotes).toHaveLength(11);
    for (const { name, cell } of functionNotes) {
      const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(cell)!;
      const found = functions.rows[Number(row) - 1][columnNumber(column)];
      expect(found).toMatch(new RegExp(`^=CRM\\.${name}\\(`, 'u'));
    }
  });

  it('names no whole column and no spill reference, which the stand-in’s grid does not know', () => {
    for (const formula of formulas) expect(formula).not.toMatch(/#|\$?[A-Z]+:\$?[A-Z]+(?!\d)/u);
  });

  it('leaves every cell below and right of a formula free that its answer needs', () => {
    const last = functions.rows.length;
    const columns = ['F', 'G', 'H', 'I', 'J', 'K', 'M', 'N', 'O', 'P', 'Q', 'R', 'S'];
    for (const column of columns) {
      const filled = functions.rows.slice(6, last).filter((row) => row[columnNumber(column)] !== null).length;
      expect([column, filled]).toEqual([column, column >= 'M' ? 1 : 0]);
    }
    for (let row = 7; row <= last; row++)
      expect(functions.rows[row - 1].slice(columnNumber('T'))).not.toContainEqual(expect.anything());
  });
});

type Row = readonly [order: string, day: number, customer: string, line: string, amount: number];

describe('the made-up shop', () => {
  const rows = sampleWorkbook().sheets[0].rows.slice(1) as unknown as readonly Row[];
  const daysOf = new Map<string, Set<number>>();
  const spentBy = new Map<string, number>();
  for (const [, day, customer, , amount] of rows) {
    if (amount >= 0) daysOf.set(customer, (daysOf.get(customer) ?? new Set()).add(day));
    spentBy.set(customer, (spentBy.get(customer) ?? 0) + amount);
  }

  it('has 480 customers, some with Chinese names, and some thousand orders by date over three years', () => {
    const names = [...spentBy.keys()];
    expect(names).toHaveLength(480);
    expect(names.filter((name) => /\p{Script=Han}/u.test(name)).length).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThan(4_000);
    expect(rows[rows.length - 1][1] - rows[0][1]).toBeGreaterThan(3 * 365 - 10);
    expect(rows.every((row, i) => i === 0 || row[1] >= rows[i - 1][1])).toBe(true);
  });

  it('sells in cents, and every return takes back an earlier sale of the same customer and line', () => {
    const sold = new Set(
      rows.filter((row) => row[4] > 0).map(([, , customer, line, amount]) => `${customer}|${line}|${amount}`),
    );
    const returns = rows.filter((row) => row[4] < 0);
    expect(returns.length).toBeGreaterThan(20);
    expect(returns.every(([, , customer, line, amount]) => sold.has(`${customer}|${line}|${-amount}`))).toBe(true);
    expect(rows.every((row) => Math.abs(row[4] * 100 - Math.round(row[4] * 100)) < 1e-6)).toBe(true);
  });

  it('has one-time buyers, steady buyers and a few who spend most', () => {
    const counts = [...daysOf.values()].map((days) => days.size);
    expect(counts.filter((count) => count === 1).length / 480).toBeGreaterThan(0.25);
    expect(counts.filter((count) => count >= 20).length).toBeGreaterThan(60);
    const spent = [...spentBy.values()].sort((a, b) => b - a);
    const sum = (some: readonly number[]): number => some.reduce((total, value) => total + value, 0);
    expect(sum(spent.slice(0, 96)) / sum(spent)).toBeGreaterThan(0.5);
  });
});

import type { NumberColumn } from '../../src/core/columns';
import { clv } from '../../src/functions/clv';
import { clvFit } from '../../src/functions/clv-fit';
import { expectedOrders } from '../../src/functions/expected-orders';
import { pAlive } from '../../src/functions/p-alive';
import type { TableCell } from '../../src/functions/argument';
import type { FunctionSpec } from '../../src/functions/spec';
import { identify } from '../../src/wording/vocabularies';
import { simulate } from '../core/value/simulated';

const column = (values: ArrayLike<number>): NumberColumn => ({
  values: Float64Array.from(values),
  problems: new Map(),
});

const people = simulate({
  seed: 5,
  customers: 400,
  days: 500,
  r: 0.7,
  alpha: 40,
  dropout: { a: 0.8, b: 2.5 },
  fromStart: true,
});
const asOf = people.asOf.values[0];
const columns = {
  first_order: people.firstOrder,
  last_order: people.lastOrder,
  orders: people.orders,
  amount: column(people.amounts),
  as_of: people.asOf,
};
const omitted = { months: null, annual_discount: null, fit: null, margin: null, model: null };

function answer(spec: FunctionSpec, received: object) {
  return spec.compute({ ...omitted, ...columns, ...received } as Parameters<FunctionSpec['compute']>[0], {
    rows: 400,
    identify,
  });
}

const fitted = (received: object = {}) => answer(clvFit, { as_of: asOf, ...received });

/** The fit as it would come back from cells. */
const asCells = (table: ReturnType<typeof fitted>, width: number): TableCell[][] =>
  table.map((line) => line.slice(0, width).map((cell) => (typeof cell === 'object' ? null : cell)));

const valueOf = (table: ReturnType<typeof fitted>, label: string) => table.find(([own]) => own === label)?.[1];

describe('CLV_FIT', () => {
  test('labels its lines in the same order for ever', () => {
    expect(fitted().map(([label]) => label)).toEqual(
      (
        'model time_unit as_of customers r alpha a b p q gamma log_likelihood log_likelihood_spend converged reason ' +
        'left_out aic bic spenders converged_spend reason_spend left_out_spend mean_repeat_order trust'
      ).split(' '),
    );
  });

  test('says which model, unit, day and how many customers', () => {
    const table = fitted({ model: 'bg-nbd' });
    expect(table.slice(0, 4).map(([, value]) => value)).toEqual(['bg-nbd', 'week', { date: asOf }, 400]);
    expect(table[0][3]).toEqual({ vocabulary: 'fit-label', id: 'model' });
    expect(valueOf(table, 'converged')).toBe(true);
  });

  test('counts the rows it leaves out instead of failing', () => {
    const orders = people.orders.values.slice();
    orders[3] = 2.5;
    expect(valueOf(fitted({ orders: column(orders) }), 'left_out')).toBe(1);
    expect(valueOf(fitted({ orders: column(orders) }), 'customers')).toBe(399);
  });

  test('says why there is no fit, with blanks for its values', () => {
    const table = fitted({ last_order: people.firstOrder, orders: column(new Float64Array(400).fill(1)) });
    expect(valueOf(table, 'reason')).toBe('no-repeat-orders');
    expect(valueOf(table, 'converged')).toBe(false);
    expect(valueOf(table, 'r')).toBeNull();
  });

  test('fails with the first problem where no row can be used', () => {
    const orders = column(new Float64Array(400).fill(2.5));
    expect(() => fitted({ orders })).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'not-whole', row: 1 }) }),
    );
    const blank = column(new Float64Array(400).fill(NaN));
    expect(() => fitted({ first_order: blank, last_order: blank, orders: blank })).toThrow(
      expect.objectContaining({ problem: { code: 'nothing-to-do' } }),
    );
  });
});

describe.each([
  ['P_ALIVE', pAlive, {}],
  ['EXPECTED_ORDERS', expectedOrders, { months: 6 }],
  ['CLV', clv, {}],
] as const)('%s', (_, spec, own) => {
  test('answers the same from the columns as from their fit, whether 2, 3 or 4 columns of it come back', () => {
    const direct = answer(spec, own);
    expect(direct.length).toBe(400);
    expect(direct.every(([cell]) => typeof cell === 'number' && cell >= 0)).toBe(true);
    for (const width of [2, 3, 4]) expect(answer(spec, { ...own, fit: asCells(fitted(), width) })).toEqual(direct);
  });

  test('judges a single row by a fit', () => {
    const fit = asCells(fitted(), 2);
    const row = (of: NumberColumn): NumberColumn => column(of.values.slice(7, 8));
    const single = answer(spec, {
      ...own,
      fit,
      first_order: row(people.firstOrder),
      last_order: row(people.lastOrder),
      orders: row(people.orders),
      amount: row(columns.amount),
    });
    expect(single).toEqual([answer(spec, { ...own, fit })[7]]);
  });

  test('asks for a fit where the customers are too few', () => {
    const some = (of: NumberColumn): NumberColumn => column(of.values.slice(0, 5));
    const few = {
      first_order: some(people.firstOrder),
      last_order: some(people.lastOrder),
      orders: some(people.orders),
      amount: some(columns.amount),
    };
    expect(() => answer(spec, { ...own, ...few })).toThrow(
      expect.objectContaining({ problem: { code: 'too-few-customers', received: 5, expected: [20] } }),
    );
  });

  test('leaves blank rows and prospects blank and keeps an error in its row', () => {
    const orders = people.orders.values.slice();
    const first = people.firstOrder.values.slice();
    const last = people.lastOrder.values.slice();
    [first[0], last[0], orders[0]] = [NaN, NaN, NaN];
    [first[1], last[1], orders[1]] = [NaN, NaN, 0];
    last[2] = first[2] - 1;
    const changed = { first_order: column(first), last_order: column(last), orders: column(orders) };
    const answers = answer(spec, { ...own, ...changed });
    expect(answers.slice(0, 3)).toEqual([
      [null],
      [null],
      [{ problem: expect.objectContaining({ code: 'reversed-dates', row: 3 }) }],
    ]);
    expect(answers.slice(3).every(([cell]) => typeof cell === 'number')).toBe(true);
  });
});

describe('a fit table', () => {
  const plain: TableCell[][] = [
    ['r', 0.5],
    ['alpha', 6],
    ['a', 0.9],
    ['b', 1.6],
    ['mean_repeat_order', 30],
  ];
  const alive = (fit: TableCell[][]) => answer(pAlive, { fit });

  test('may have its lines in any order, in any case, with unknown ones between', () => {
    const shuffled: TableCell[][] = [['note', 'mine'], [null, null], ...plain.slice().reverse()].map(
      ([label, value]) => [typeof label === 'string' ? ` ${label.toUpperCase()} ` : null, value],
    );
    expect(alive(shuffled)).toEqual(alive(plain));
  });

  test('takes the model by id or by name in either language', () => {
    const bg = alive([['model', 'bg-nbd'], ...plain]);
    expect(alive([['model', 'BG/NBD'], ...plain])).toEqual(bg);
    expect(alive([['model', 'BG/NBD 模型'], ...plain])).toEqual(bg);
    expect(bg).not.toEqual(alive(plain));
  });

  test('in days says the same as in weeks', () => {
    const days = alive([
      ['time_unit', 'day'],
      ...plain.map(([label, value]) => [label, label === 'alpha' ? 42 : value]),
    ]);
    const weeks = alive(plain);
    days.forEach(([cell], row) =>
      expect(cell).toBeCloseWithin(Number(weeks[row][0]), { relative: 1e-12, because: 'rounding' }),
    );
  });

  test('without Gamma-Gamma, or with q ≤ 1, values every order at the mean repeat order', () => {
    const value = answer(clv, { fit: plain });
    const flat: TableCell[][] = [...plain, ['p', 5], ['q', 0.9], ['gamma', 12]];
    expect(answer(clv, { fit: flat })).toEqual(value);
    expect(value.every(([cell]) => typeof cell === 'number' && cell >= 0)).toBe(true);
  });

  test.each<[string, TableCell[][], object]>([
    ['a line missing', plain.slice(1), { code: 'bad-table', argument: 'fit', expected: ['r'] }],
    ['a value that is no number', [...plain, ['b', 'x']], { code: 'bad-table', argument: 'fit', expected: ['b'] }],
    ['an unknown unit', [...plain, ['time_unit', 'year']], { code: 'bad-table', expected: ['time_unit'] }],
    ['an unknown model', [...plain, ['model', 'magic']], { code: 'unknown-choice', received: 'magic' }],
    ['one column', plain.map(([label]) => [label]), { code: 'wrong-width', received: 1, expected: [2] }],
  ])('with %s is refused', (_, fit, problem) => {
    expect(() => alive(fit)).toThrow(expect.objectContaining({ problem: expect.objectContaining(problem) }));
  });

  test('with no spend at all cannot value', () => {
    expect(() => answer(clv, { fit: plain.slice(0, 4) })).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'bad-table', argument: 'fit' }) }),
    );
  });
});

describe('CLV', () => {
  test('is the margin kept of the revenue value, 12 months at 10 % unless said', () => {
    const revenue = answer(clv, {});
    const half = answer(clv, { margin: 0.5, months: 12, annual_discount: 0.1 });
    half.forEach(([cell], row) =>
      expect(cell).toBeCloseWithin(Number(revenue[row][0]) / 2, { relative: 1e-14, because: 'rounding' }),
    );
  });
});

import type { NumberColumn } from '../../../src/core/columns';
import type { Problem } from '../../../src/core/problem';
import { customerHistory } from '../../../src/core/value/customer-history';

const column = (...values: number[]): NumberColumn => ({ values: Float64Array.from(values), problems: new Map() });

function historyOf(first: number, last: number, orders: number, asOf = 45000) {
  return customerHistory(
    { firstOrder: column(first), lastOrder: column(last), orders: column(orders), asOf: column(asOf) },
    7,
  );
}

const told = ({ repeatOrders, lastOrder, age }: ReturnType<typeof historyOf>): number[] => [
  repeatOrders[0],
  lastOrder[0],
  age[0],
];

describe('a customer’s history', () => {
  test('is repeat orders, weeks to the last order and weeks to the as-of date', () => {
    expect(told(historyOf(44000, 44070, 4, 44140))).toEqual([3, 10, 20]);
    expect(told(historyOf(44000, 44000, 1, 44000))).toEqual([0, 0, 0]);
  });

  test.each([
    ['a blank row', NaN, NaN, NaN],
    ['a prospect', NaN, NaN, 0],
  ])('%s holds no customer and is no error', (_, first, last, orders) => {
    const history = historyOf(first, last, orders);
    expect(told(history)).toEqual([NaN, NaN, NaN]);
    expect(history.problems.size).toBe(0);
  });

  test.each<[string, number[], Partial<Problem>]>([
    ['orders without a first date', [NaN, 44000, 2], { code: 'orders-without-dates', argument: 'first_order' }],
    ['orders without a last date', [44000, NaN, 2], { code: 'orders-without-dates', argument: 'last_order' }],
    ['dates without orders', [44000, 44000, NaN], { code: 'dates-without-orders' }],
    ['dates and no order', [44000, 44000, 0], { code: 'dates-without-orders' }],
    ['half an order', [44000, 44010, 2.5], { code: 'not-whole', argument: 'orders', received: 2.5 }],
    ['fewer orders than none', [44000, 44010, -1], { code: 'below', argument: 'orders', expected: [0] }],
    ['more orders than anyone places', [44000, 44010, 1e9], { code: 'above', argument: 'orders' }],
    ['a last order before the first', [44000, 43999, 2], { code: 'reversed-dates', argument: 'last_order' }],
    ['a last order after the as-of date', [44000, 45001, 2], { code: 'after-as-of', argument: 'last_order' }],
    ['a first order after the as-of date', [45001, 45001, 1], { code: 'after-as-of', argument: 'first_order' }],
    ['one order on two dates', [44000, 44010, 1], { code: 'dates-of-one-order' }],
    ['several orders on one day', [44000, 44000, 3], { code: 'above', argument: 'orders', expected: [1] }],
    ['no as-of date', [44000, 44010, 3, NaN], { code: 'missing', argument: 'as_of' }],
  ])('%s is that row’s problem', (_, [first, last, orders, asOf], problem) => {
    const history = historyOf(first, last, orders, asOf);
    expect(history.problems.get(0)).toMatchObject({ ...problem, row: 1 });
    expect(told(history)).toEqual([NaN, NaN, NaN]);
  });

  test('one as-of date stands for all rows, and a problem stays in its row', () => {
    const history = customerHistory(
      {
        firstOrder: column(44000, 44007),
        lastOrder: { values: Float64Array.of(NaN, 44014), problems: new Map([[0, { code: 'not-a-date', row: 1 }]]) },
        orders: column(2, 2),
        asOf: column(44021),
      },
      7,
    );
    expect(Array.from(history.problems)).toEqual([[0, { code: 'not-a-date', row: 1 }]]);
    expect(Array.from(history.age)).toEqual([NaN, 2]);
  });
});

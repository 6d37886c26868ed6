import { randomFrom } from '../../../src/core/random';
import type { BootstrapPlan, Predict } from '../../../src/core/value/bootstrap';
import { bootstrap } from '../../../src/core/value/bootstrap';
import { valueCustomers } from '../../../src/core/value/clv/value-customers';
import type { ValueParameters } from '../../../src/core/value/customer-fit';
import type { CustomerHistory } from '../../../src/core/value/customer-history';
import { ordersAhead } from '../../../src/core/value/orders-ahead';
import { transactionModels } from '../../../src/core/value/transaction-models';
import { finish } from '../../../src/core/work';

const fit: ValueParameters = {
  model: 'mbg-nbd',
  daysPerPeriod: 7,
  parameters: Float64Array.of(0.8, 4, 0.9, 2.5),
  spend: { kind: 'gamma-gamma', p: 6, q: 4, gamma: 16 },
};

/** Made-up customers, the first row of whom is blank. */
function customers(count: number): CustomerHistory {
  const random = randomFrom(3);
  const made = Array.from({ length: count }, () => transactionModels['mbg-nbd'].simulate(fit.parameters, 50, random));
  const column = (of: (row: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, row) => (row === 0 ? NaN : of(row)));
  return {
    rows: count,
    repeatOrders: column((row) => made[row].repeats),
    lastOrder: column((row) => made[row].last),
    age: column(() => 50),
    problems: new Map(),
  };
}

const plan: BootstrapPlan = { replicates: 40, seed: 7, level: 0.95 };
const orders: Predict = (history, parameters) =>
  ordersAhead(history, parameters, Float64Array.of(26), ([ahead]) => ahead);

describe('the parametric bootstrap', () => {
  const history = customers(300);
  const intervals = finish(bootstrap(history, fit, plan, orders));
  const truth = finish(orders(history, fit, 0));

  test('says the same for the same seed, and something else for another', () => {
    expect(finish(bootstrap(history, fit, plan, orders))).toEqual(intervals);
    expect(finish(bootstrap(history, fit, { ...plan, seed: 900 }, orders)).total).not.toEqual(intervals.total);
  });

  test('holds the prediction of the fit it started from, for the total and for nearly every customer', () => {
    const total = truth.reduce((sum, each) => sum + (each || 0), 0);
    expect(intervals.total.low).toBeLessThan(total);
    expect(intervals.total.high).toBeGreaterThan(total);
    const held = truth.filter((each, row) => intervals.low[row] <= each && each <= intervals.high[row]);
    expect(held.length).toBeGreaterThan(0.95 * (history.rows - 1));
    expect(intervals.used).toBeGreaterThan(35);
  });

  test('is blank where there is no customer', () => {
    expect([intervals.low[0], intervals.high[0]]).toEqual([NaN, NaN]);
    expect(intervals.low.filter(Number.isNaN)).toHaveLength(1);
  });

  test('gives narrower intervals at a lower level, inside the wider ones', () => {
    const half = finish(bootstrap(history, fit, { ...plan, level: 0.5 }, orders));
    for (let row = 1; row < history.rows; row++) {
      expect(half.low[row]).toBeGreaterThanOrEqual(intervals.low[row]);
      expect(half.high[row]).toBeLessThanOrEqual(intervals.high[row]);
    }
  });

  test('knows four times as many customers about twice as well', () => {
    const width = ({ total }: { total: { low: number; high: number } }): number =>
      Math.log(total.high) - Math.log(total.low);
    const more = finish(bootstrap(customers(1200), fit, plan, orders));
    const ratio = width(intervals) / width(more);
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThan(3);
  });

  test('carries the uncertainty of spend into lifetime value', () => {
    const amounts = { values: Float64Array.of(30), problems: new Map() };
    const value: Predict = function* (rows, parameters) {
      return (yield* valueCustomers(rows, amounts, parameters, { months: 12, annualDiscount: 0.1 })).values;
    };
    const oneMean: ValueParameters = { ...fit, spend: { kind: 'mean', mean: 30 } };
    const ofValue = finish(bootstrap(history, fit, plan, value));
    const ofOrders = finish(bootstrap(history, oneMean, plan, value));
    const spread = ({ low, high }: typeof ofValue, row: number): number => Math.log(high[row] / low[row]);
    const single = history.repeatOrders.findIndex((x) => x === 0);
    expect(spread(ofValue, single)).toBeGreaterThan(spread(ofOrders, single));
    expect(ofValue.used).toBeGreaterThan(35);
  });

  test('without a replicate that can be fitted says that it used none', () => {
    const nobody = { ...history, age: history.age.map(() => 1e-9), lastOrder: history.lastOrder.map(() => 0) };
    const { used, total } = finish(bootstrap(nobody, fit, { ...plan, replicates: 2 }, orders));
    expect(used).toBe(0);
    expect(total).toEqual({ low: NaN, high: NaN });
  });
});

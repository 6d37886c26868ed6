import { customerCells } from '../../../src/core/value/cells/customer-cells';
import type { CustomerCells } from '../../../src/core/value/cells/customer-cells';
import { transactionModelIds } from '../../../src/core/value/transaction-model';
import type { TransactionModelId } from '../../../src/core/value/transaction-model';
import { transactionModels } from '../../../src/core/value/transaction-models';
import type { Fit } from '../../../src/core/optimize/fit';
import { finish } from '../../../src/core/work';
import { randomFrom } from '../../../src/core/random';

const count = 600;
const daysPerMonth = 365.25 / 12;

/** Customers in days: [x, t_x, T], made up by Pareto/NBD, orders on whole days. */
const columns = (() => {
  const random = randomFrom(12);
  const truth = Float64Array.of(1.1, 25, 0.9, 110);
  const [x, last, age] = [0, 1, 2].map(() => new Float64Array(count));
  for (let i = 0; i < count; i++) {
    age[i] = 200 + Math.floor(400 * random.uniform());
    const made = transactionModels['pareto-nbd'].simulate(truth, age[i], random);
    last[i] = Math.ceil(made.last);
    x[i] = Math.min(made.repeats, last[i]);
  }
  return { x, last, age };
})();

function cellsIn(unit: number, order = (row: number): number => row): CustomerCells {
  const of = (column: Float64Array, by: number): Float64Array => column.map((_, row) => column[order(row)] / by);
  return customerCells(of(columns.x, 1), of(columns.last, unit), of(columns.age, unit));
}

const fitOf = (model: TransactionModelId, cells: CustomerCells): Fit => finish(transactionModels[model].fit(cells));

/** What is said of four customers over a year, under parameters in units of so many days. */
function predictions(model: TransactionModelId, { parameters }: Fit, unit: number): readonly number[] {
  const fast = transactionModels[model].predict(parameters);
  return [0, 7, 77, 177].flatMap((row) => {
    const [x, last, age] = [columns.x[row], columns.last[row] / unit, columns.age[row] / unit];
    return [
      fast.probabilityAlive(x, last, age),
      fast.conditionalOrders(x, last, age, 365 / unit),
      fast.probabilityOfNoOrder(x, last, age, 60 / unit),
      fast.discountedOrdersWhileAlive(x, last, age, 3e-4 * unit),
      fast.expectedOrders(365 / unit),
      fast.countProbability(4, 200 / unit),
    ];
  });
}

const nineDigits = { relative: 1e-9, absolute: 1e-12, because: 'the optimum is found to rounding' };

describe.each(transactionModelIds)('%s', (model) => {
  const weeks = fitOf(model, cellsIn(7));

  test('predicts the same from days, weeks and months', () => {
    const own = predictions(model, weeks, 7);
    for (const unit of [1, daysPerMonth])
      predictions(model, fitOf(model, cellsIn(unit)), unit).forEach((each, i) =>
        expect(each).toBeCloseWithin(own[i], nineDigits),
      );
  });

  test('does not depend on the order of the rows', () => {
    const turned = fitOf(
      model,
      cellsIn(7, (row) => (row * 247 + 5) % count),
    );
    const own = predictions(model, weeks, 7);
    predictions(model, turned, 7).forEach((each, i) => expect(each).toBeCloseWithin(own[i], nineDigits));
  });

  test('takes equal customers as one of their weight, and one split in two as itself', () => {
    const { x, last, age } = columns;
    const twice = (column: Float64Array, by = 1): Float64Array =>
      Float64Array.from([...column, ...column], (each) => each / by);
    const shares = Float64Array.from({ length: 2 * count }, (_, i) => (i < count ? 0.25 : 0.75));
    const split = fitOf(model, customerCells(twice(x), twice(last, 7), twice(age, 7), shares));
    const doubled = fitOf(model, customerCells(twice(x), twice(last, 7), twice(age, 7)));
    const weighed = fitOf(
      model,
      customerCells(
        x,
        last.map((each) => each / 7),
        age.map((each) => each / 7),
        new Float64Array(count).fill(2),
      ),
    );
    const own = predictions(model, weeks, 7);
    for (const fit of [split, doubled, weighed])
      predictions(model, fit, 7).forEach((each, i) => expect(each).toBeCloseWithin(own[i], nineDigits));
    expect(doubled.logLikelihood).toBeCloseWithin(2 * weeks.logLikelihood, nineDigits);
    expect(weighed.logLikelihood).toBeCloseWithin(doubled.logLikelihood, nineDigits);
  });

  test('reports the likelihood that its parameters have, in the form without cancellation', () => {
    const again = transactionModels[model].logLikelihood(weeks.parameters, cellsIn(7));
    expect(weeks.logLikelihood).toBeCloseWithin(again, { relative: 1e-12, because: 'two sums of 600 logarithms' });
  });

  test('gives the limits at t = 0 and for customers without a repeat order', () => {
    const fast = transactionModels[model].predict(weeks.parameters);
    for (const [x, last, age] of [
      [0, 0, 0],
      [0, 0, 30],
      [4, 20, 30],
    ]) {
      expect(fast.conditionalOrders(x, last, age, 0)).toBe(0);
      expect(fast.probabilityOfNoOrder(x, last, age, 0)).toBeCloseWithin(1, { absolute: 1e-15, because: 'rounding' });
      expect(fast.probabilityAlive(x, last, age)).toBeGreaterThan(0);
    }
    expect(fast.expectedOrders(0)).toBe(0);
    expect([0, 1, 2].map((orders) => fast.countProbability(orders, 0))).toEqual([1, 0, 0]);
    // A short time: at most one order, P(1 order) ≈ the expected number ≈ 1 − P(none).
    const soon = 1e-8;
    const one = fast.countProbability(1, soon);
    const regular = model.includes('cnbd') && weeks.parameters[0] > 1;
    if (!regular) expect(one).toBeCloseWithin(fast.expectedOrders(soon), { relative: 1e-6, because: 'of order t' });
  });
});

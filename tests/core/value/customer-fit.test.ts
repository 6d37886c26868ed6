import { customerCells } from '../../../src/core/value/cells/customer-cells';
import { fitCustomers, fitProblem } from '../../../src/core/value/customer-fit';
import type { CustomerFit } from '../../../src/core/value/customer-fit';
import type { CustomerHistory } from '../../../src/core/value/customer-history';
import { customerHistory } from '../../../src/core/value/customer-history';
import { fitOnce } from '../../../src/core/value/fit-once';
import { ordersAhead } from '../../../src/core/value/orders-ahead';
import { probabilitiesAlive } from '../../../src/core/value/probabilities-alive';
import { transactionModels } from '../../../src/core/value/transaction-models';
import { finish } from '../../../src/core/work';
import type { Behaviour } from './simulated';
import { simulate } from './simulated';

const usual: Behaviour = {
  seed: 11,
  customers: 2000,
  days: 400,
  r: 0.6,
  alpha: 40,
  dropout: { a: 0.9, b: 2.2 },
  fromStart: true,
};

const models = ['mbg-nbd', 'bg-nbd'] as const;
const fit = (history: CustomerHistory, model: (typeof models)[number]): CustomerFit =>
  finish(fitCustomers(history, null, model));
const sameToNineDigits = { relative: 1e-9, because: 'the optimum is found to rounding' };

function reordered(history: CustomerHistory, order: (row: number) => number): CustomerHistory {
  const { rows } = history;
  const of = (column: Float64Array): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => column[order(row)]);
  return {
    rows,
    repeatOrders: of(history.repeatOrders),
    lastOrder: of(history.lastOrder),
    age: of(history.age),
    problems: new Map(),
  };
}

describe('a fit', () => {
  test.each(models)('of %s predicts the same from days as from weeks', (model) => {
    const data = simulate(usual);
    const [days, weeks] = [1, 7].map((unit) => {
      const history = customerHistory(data, unit);
      const { parameters } = fit(history, model);
      const own = { model, daysPerPeriod: unit, parameters, spend: null };
      return {
        alive: finish(probabilitiesAlive(history, own)),
        orders: finish(ordersAhead(history, own, Float64Array.of(365 / unit), ([ahead]) => ahead)),
      };
    });
    for (let row = 0; row < 2000; row += 37) {
      expect(days.alive[row]).toBeCloseWithin(weeks.alive[row], sameToNineDigits);
      expect(days.orders[row]).toBeCloseWithin(weeks.orders[row], sameToNineDigits);
    }
  });

  test.each(models)('of %s does not depend on the order of the rows', (model) => {
    const history = customerHistory(simulate(usual), 7);
    const plain = fit(history, model).parameters;
    const turned = fit(
      reordered(history, (row) => (row * 1237 + 5) % 2000),
      model,
    ).parameters;
    plain.forEach((parameter, i) => expect(turned[i]).toBeCloseWithin(parameter, sameToNineDigits));
  });

  test('takes customers given twice as customers of weight two', () => {
    const { repeatOrders, lastOrder, age } = customerHistory(simulate(usual), 7);
    const twice = (column: Float64Array): Float64Array => Float64Array.from([...column, ...column]);
    const weights = new Float64Array(2000).fill(2);
    const model = transactionModels['mbg-nbd'];
    const rows = finish(model.fit(customerCells(twice(repeatOrders), twice(lastOrder), twice(age))));
    const weighted = finish(model.fit(customerCells(repeatOrders, lastOrder, age, weights)));
    rows.parameters.forEach((each, i) => expect(each).toBeCloseWithin(weighted.parameters[i], sameToNineDigits));
    expect(rows.logLikelihood).toBeCloseWithin(weighted.logLikelihood, sameToNineDigits);
  });

  test.each([
    ['mbg-nbd', true],
    ['bg-nbd', false],
  ] as const)('of %s finds the parameters of simulated customers within three standard errors', (model, fromStart) => {
    const { orderFit } = fit(
      customerHistory(simulate({ ...usual, customers: 20000, days: 16000, alpha: 2800, fromStart }), 7),
      model,
    );
    expect(orderFit.converged).toBe(true);
    [0.6, 400, 0.9, 2.2].forEach((truth, i) =>
      expect(Math.abs(orderFit.parameters[i] - truth)).toBeLessThan(3 * orderFit.standardErrors[i]),
    );
  });

  test('is a maximum: no small change of a parameter raises the likelihood', () => {
    const { repeatOrders, lastOrder, age } = customerHistory(simulate(usual), 7);
    const cells = customerCells(repeatOrders, lastOrder, age);
    for (const model of models) {
      const { parameters, logLikelihood } = finish(transactionModels[model].fit(cells));
      const rounding = { absolute: 1e-7, because: 'two sums of 2,000 logarithms' };
      expect(transactionModels[model].logLikelihood(parameters, cells)).toBeCloseWithin(logLikelihood, rounding);
      for (let i = 0; i < 4; i++)
        for (const factor of [0.9, 0.99, 1.01, 1.1]) {
          const moved = parameters.map((each, j) => (i === j ? each * factor : each));
          expect(transactionModels[model].logLikelihood(moved, cells)).toBeLessThan(logLikelihood);
        }
    }
  });

  test('recovers the spend of simulated customers, in any currency', () => {
    const data = simulate({ ...usual, customers: 20000 });
    const history = customerHistory(data, 7);
    const { spendFit } = finish(fitCustomers(history, data.amounts, 'mbg-nbd'));
    [6, 4, 16].forEach((truth, i) =>
      expect(Math.abs(spendFit.parameters[i] - truth)).toBeLessThan(3 * spendFit.standardErrors[i]),
    );
    const yen = finish(
      fitCustomers(
        history,
        data.amounts.map((each) => each * 157.3),
        'mbg-nbd',
      ),
    ).spendFit;
    expect(yen.parameters[0]).toBeCloseWithin(spendFit.parameters[0], sameToNineDigits);
    expect(yen.parameters[2]).toBeCloseWithin(spendFit.parameters[2] * 157.3, sameToNineDigits);
  });
});

describe('a limit of the model is named', () => {
  const history = (...customers: [number, number, number][]): CustomerHistory => ({
    rows: customers.length,
    repeatOrders: Float64Array.from(customers, ([x]) => x),
    lastOrder: Float64Array.from(customers, ([, last]) => last),
    age: Float64Array.from(customers, ([, , age]) => age),
    problems: new Map(),
  });
  const many = (count: number, customer: (i: number) => [number, number, number]): CustomerHistory =>
    history(...Array.from({ length: count }, (_, i) => customer(i)));

  test.each(models)('%s: nobody ordered twice', (model) => {
    const { orderFit, ...rest } = fit(
      many(50, (i) => [0, 0, 10 + i]),
      model,
    );
    expect(orderFit).toMatchObject({ converged: false, reason: 'no-repeat-orders' });
    expect(orderFit.parameters).toEqual(new Float64Array(4).fill(NaN));
    expect(fitProblem({ orderFit, ...rest })).toEqual({ code: 'no-spread' });
  });

  test.each(models)('%s: all customers alike', (model) => {
    expect(
      fit(
        many(50, () => [3, 20, 40]),
        model,
      ).orderFit,
    ).toMatchObject({ converged: false, reason: 'all-alike' });
  });

  test.each(models)('%s: too few customers', (model) => {
    const few = fit(
      many(19, (i) => [i % 4, i % 4 === 0 ? 0 : i, 40]),
      model,
    );
    expect(few.orderFit).toMatchObject({ converged: false, reason: 'too-few' });
    expect(fitProblem(few)).toEqual({ code: 'too-few-customers', received: 19, expected: [20] });
  });

  test.each(models)('%s: customers who never drop out', (model) => {
    const loyal = simulate({ ...usual, r: 2, alpha: 30, dropout: null, fromStart: false });
    const own = fit(customerHistory(loyal, 7), model);
    expect(own.orderFit).toMatchObject({ converged: true, reason: 'no-dropout' });
    const alive = finish(probabilitiesAlive(customerHistory(loyal, 7), own));
    expect(Math.min(...alive)).toBeGreaterThan(0.999);
    expect(own.orderFit.standardErrors[0]).toBeGreaterThan(0);
    expect(own.orderFit.standardErrors[2]).toBe(NaN);
  });

  test('customers who all order at one rate', () => {
    const steady = simulate({ ...usual, r: 1e9, alpha: 2e10, dropout: null });
    const { orderFit } = fit(customerHistory(steady, 7), 'bg-nbd');
    expect(orderFit.converged).toBe(true);
    expect(['same-rate', 'no-dropout']).toContain(orderFit.reason);
    expect(orderFit.parameters[0] / orderFit.parameters[1]).toBeCloseWithin(7 / 20, {
      relative: 0.05,
      because: 'orders of one day are one order, and chance',
    });
  });

  test('amounts that are all the same, and too few amounts, leave the mean for all', () => {
    const customers = many(60, (i) => [i % 4, i % 4 === 0 ? 0 : 10 + (i % 20), 40]);
    const same = finish(fitCustomers(customers, new Float64Array(60).fill(25), 'mbg-nbd'));
    expect(same.spendFit.reason).toBe('too-few');
    expect(same.spend).toEqual({ kind: 'mean', mean: 25 });
    const more = many(100, (i) => [i % 4, i % 4 === 0 ? 0 : 10 + (i % 20), 40]);
    const alike = finish(fitCustomers(more, new Float64Array(100).fill(25), 'mbg-nbd'));
    expect(alike.spendFit.reason).toBe('all-alike');
    expect(alike.spend).toEqual({ kind: 'mean', mean: 25 });
  });

  test('a spend without population mean (q ≤ 1) leaves the mean repeat order for all', () => {
    const customers = many(400, (i) => [1 + (i % 3), 10 + (i % 20), 40]);
    const heavyTail = Float64Array.from({ length: 400 }, (_, i) => 10 * (400 / (i + 0.5)) ** 1.6);
    const { spendFit, spend } = finish(fitCustomers(customers, heavyTail, 'mbg-nbd'));
    expect(spendFit).toMatchObject({ converged: true, reason: 'no-population-mean' });
    expect(spendFit.parameters[1]).toBeLessThanOrEqual(1);
    expect(spend).toMatchObject({ kind: 'mean' });
  });

  test('refunds and blanks are left out of the spend fit and counted', () => {
    const customers = many(100, (i) => [i % 4, i % 4 === 0 ? 0 : 10 + (i % 20), 40]);
    const amounts = Float64Array.from({ length: 100 }, (_, i) => (i === 1 ? -5 : i === 2 ? 0 : i === 3 ? NaN : 20 + i));
    expect(finish(fitCustomers(customers, amounts, 'mbg-nbd'))).toMatchObject({ spenders: 72, spendersLeftOut: 3 });
  });
});

describe('hard customers', () => {
  test.each(models)('%s: ten heavy buyers among a thousand, and daily buyers over years, leave no NaN', (model) => {
    const { repeatOrders, lastOrder, age } = customerHistory(simulate({ ...usual, customers: 1000 }), 7);
    for (let i = 0; i < 10; i++) {
      repeatOrders[i] = 200 + 480 * i;
      age[i] = 100 + 60 * i;
      lastOrder[i] = age[i] - 0.5 * i;
    }
    const history = { rows: 1000, repeatOrders, lastOrder, age, problems: new Map() };
    const own = fit(history, model);
    expect(own.orderFit.converged).toBe(true);
    expect(finish(probabilitiesAlive(history, own)).every((each) => each >= 0 && each <= 1)).toBe(true);
    const ahead = finish(ordersAhead(history, own, Float64Array.of(52), ([orders]) => orders));
    expect(ahead.every((each) => each >= 0 && Number.isFinite(each))).toBe(true);
  });
});

describe('a fit asked for again', () => {
  test('is the one made before, and the orders are not fitted twice when amounts join', () => {
    const data = simulate({ ...usual, customers: 300 });
    const history = customerHistory(data, 7);
    const made = fitOnce(history, null, 'mbg-nbd');
    expect(fitOnce(customerHistory(data, 7), null, 'mbg-nbd')).toBe(made);
    const withAmounts = fitOnce(history, data.amounts, 'mbg-nbd');
    expect(withAmounts.orderFit).toBe(made.orderFit);
    expect(withAmounts.spendFit.converged).toBe(true);
    expect(fitOnce(history, data.amounts.slice(), 'mbg-nbd')).toBe(withAmounts);
    expect(fitOnce(history, null, 'bg-nbd').orderFit).not.toBe(made.orderFit);
  });

  test('is made anew when one value has changed', () => {
    const data = simulate({ ...usual, customers: 300 });
    const history = customerHistory(data, 7);
    const made = fitOnce(history, null, 'mbg-nbd');
    history.age[7] += 1;
    expect(fitOnce(history, null, 'mbg-nbd').orderFit.parameters).not.toEqual(made.orderFit.parameters);
  });
});

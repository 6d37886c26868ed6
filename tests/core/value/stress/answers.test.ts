import { discountedOrdersAhead } from '../../../../src/core/value/discounted-orders-ahead';
import { fitCustomers, fitProblem } from '../../../../src/core/value/customer-fit';
import type { CustomerFit } from '../../../../src/core/value/customer-fit';
import type { CustomerHistory } from '../../../../src/core/value/customer-history';
import { valueCustomers } from '../../../../src/core/value/clv/value-customers';
import { ordersAhead } from '../../../../src/core/value/orders-ahead';
import { probabilitiesAlive } from '../../../../src/core/value/probabilities-alive';
import { timesToNextOrder } from '../../../../src/core/value/times-to-next-order';
import { transactionModelIds } from '../../../../src/core/value/transaction-model';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { finish } from '../../../../src/core/work';
import { stressLists } from './lists';

/** The ten notorious buyers, and as many others. */
const asked = 14;

/** The first rows, in which the hard customers stand: what is asked of all of 10,000 would take minutes of integrals. */
function firstOf(history: CustomerHistory, count: number): CustomerHistory {
  const [repeatOrders, lastOrder, age] = [history.repeatOrders, history.lastOrder, history.age].map((column) =>
    column.slice(0, count),
  );
  return { rows: repeatOrders.length, repeatOrders, lastOrder, age, problems: new Map() };
}

const amount = (unit: number, rows: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => unit * (1 + ((row * 7) % 13)));

/** Everything that is asked of a customer, by name; what is a probability, and what may be endless. */
function answersOf(
  history: CustomerHistory,
  [fit, other]: readonly CustomerFit[],
): Readonly<Record<string, Float64Array>> {
  const prediction = transactionModels[fit.model].predict(fit.parameters);
  const rows = (of: (x: number, last: number, age: number) => number): Float64Array =>
    history.repeatOrders.map((x, row) => of(x, history.lastOrder[row], history.age[row]));
  const values = (own: CustomerFit, unit: number): Float64Array => {
    const amounts = { values: amount(unit, history.rows), problems: new Map() };
    return finish(valueCustomers(history, amounts, own, { months: 24, annualDiscount: 0.1 })).values;
  };
  return {
    'P(alive)': finish(probabilitiesAlive(history, fit)),
    'P(no order)': rows((x, last, age) => prediction.probabilityOfNoOrder(x, last, age, 26)),
    'P(count)': rows((x, _, age) => prediction.countProbability(x, age)),
    'P(0 orders)': rows((_x, _last, age) => prediction.countProbability(0, age)),
    'orders ahead': finish(ordersAhead(history, fit, Float64Array.of(52), ([orders]) => orders)),
    'orders of ten years': finish(ordersAhead(history, fit, Float64Array.of(520), ([orders]) => orders)),
    'discounted orders': finish(discountedOrdersAhead(history, fit, 0.1)),
    'expected orders': Float64Array.of(0, 1e-6, 1, 52, 520).map((t) => prediction.expectedOrders(t)),
    'time to the next order': finish(timesToNextOrder(history, fit, 0.5)),
    'value of small amounts': values(fit, 1e-6),
    'value of large amounts': values(other, 1e9),
  };
}

describe.each(transactionModelIds)('%s', (model) => {
  test.each(Object.entries(stressLists))(
    '%s: answers are numbers in their bounds, or there is a reason',
    (_, history) => {
      const fits = [1e-6, 1e9].reduce<CustomerFit[]>((made, unit) => {
        const orderFit = made[0]?.orderFit;
        return [...made, finish(fitCustomers(history, amount(unit, history.rows), model, orderFit))];
      }, []);
      const [{ orderFit }] = fits;
      for (const { spendFit, spend } of fits) {
        // Thousands of orders each leave only the own means to tell apart: p runs to the edge, and one mean stands for all.
        expect(spendFit.converged || ['too-few', 'all-alike', 'boundary'].includes(spendFit.reason)).toBe(true);
        expect(spend === null || Object.values(spend).every((each) => typeof each === 'string' || each > 0)).toBe(true);
      }
      if (fitProblem(fits[0]) !== null) {
        expect(orderFit).toMatchObject({ converged: false });
        expect(['too-few', 'no-repeat-orders', 'all-alike', 'boundary']).toContain(orderFit.reason);
        return;
      }
      expect(orderFit.parameters.every((each) => each > 0 && each < Infinity)).toBe(true);
      expect(Number.isFinite(orderFit.logLikelihood)).toBe(true);
      for (const [name, answers] of Object.entries(answersOf(firstOf(history, asked), fits))) {
        const most = name.startsWith('P(') ? 1 : name.startsWith('time') ? Infinity : Number.MAX_VALUE;
        expect([name, answers.filter((each) => !(each >= 0 && each <= most))]).toEqual([name, Float64Array.of()]);
      }
    },
  );
});

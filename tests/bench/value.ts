import { randomFrom } from '../../src/core/random';
import { valueCustomers } from '../../src/core/value/clv/value-customers';
import type { CustomerHistory } from '../../src/core/value/customer-history';
import type { ValueParameters } from '../../src/core/value/customer-fit';
import { fitCustomers } from '../../src/core/value/customer-fit';
import { fitOrders } from '../../src/core/value/fit-orders';
import { fitGammaGamma } from '../../src/core/value/gamma-gamma/fit';
import { ordersAhead } from '../../src/core/value/orders-ahead';
import { probabilitiesAlive } from '../../src/core/value/probabilities-alive';
import { timesToNextOrder } from '../../src/core/value/times-to-next-order';
import { transactionModels } from '../../src/core/value/transaction-models';
import type { TransactionModelId } from '../../src/core/value/transaction-model';
import { finish } from '../../src/core/work';
import type { BenchCase } from './bench-case';
import {
  alivePlainly,
  fitPlainly,
  fitSpendPlainly,
  mbgOfCustomer,
  ordersPlainly,
  paretoOfCustomer,
} from './plain-value';

const cdnow: ValueParameters = {
  model: 'mbg-nbd',
  daysPerPeriod: 7,
  parameters: Float64Array.of(0.5248, 6.1831, 0.8914, 1.614),
  spend: { kind: 'gamma-gamma', p: 6.25, q: 3.74, gamma: 15.44 },
};

/** Customers acquired over twelve weeks and seen for up to 39, orders on whole days. */
function population(model: TransactionModelId, parameters: Float64Array, rows: number): CustomerHistory {
  const random = randomFrom(6);
  const repeatOrders = new Float64Array(rows);
  const lastOrder = new Float64Array(rows);
  const age = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    age[row] = 27 + Math.floor(random.uniform() * 84) / 7;
    const { repeats, last } = transactionModels[model].simulate(parameters, age[row], random);
    repeatOrders[row] = repeats;
    lastOrder[row] = Math.ceil(last * 7) / 7;
  }
  return { rows, repeatOrders, lastOrder, age, problems: new Map() };
}

const spends = (customers: number) => {
  const random = randomFrom(7);
  const repeats = Float64Array.from({ length: customers }, () => 1 + Math.floor(random.exponential() * 3));
  const mean = repeats.map((x) => (random.gamma(6.25 * x) / x / random.gamma(3.74)) * 15.44);
  return { repeats, mean: mean.map((each) => Math.round(each * 100) / 100 + 0.01) };
};

const usual = (size: number): CustomerHistory => population('mbg-nbd', cdnow.parameters, size);
const pareto = Float64Array.of(0.5533, 10.5777, 0.6062, 11.6687);

const fitCase = (
  name: string,
  model: TransactionModelId,
  size: number,
  target: number,
  plainShare: number,
): BenchCase => ({
  name,
  size,
  target,
  plainShare,
  grows: size >= 100_000,
  prepare(rows) {
    const history = model === 'pareto-nbd' ? population(model, pareto, rows) : usual(rows);
    const work = () => fitOrders(history, model);
    return {
      run: () => finish(work()),
      baseline: () => fitPlainly(history, model === 'pareto-nbd' ? paretoOfCustomer : mbgOfCustomer),
      work,
    };
  },
});

/** Every customer with a history of his own: nothing merges. */
function unlike(customers: number): CustomerHistory {
  const random = randomFrom(8);
  const history = usual(customers);
  return { ...history, age: history.age.map((age) => age + random.uniform() / 7) };
}

export const valueCases: readonly BenchCase[] = [
  fitCase('MBG/NBD fit', 'mbg-nbd', 1_000_000, 400, 0.01),
  fitCase('MBG/NBD fit', 'mbg-nbd', 2_357, 3, 1),
  fitCase('Pareto/NBD fit', 'pareto-nbd', 100_000, 1000, 0.02),
  {
    name: 'fit of orders and spend, no two histories alike',
    size: 100_000,
    target: 1000,
    prepare(size) {
      const history = unlike(size);
      const amounts = history.repeatOrders.map((x, row) => (x > 0 ? 20 + (row % 997) / 10 : NaN));
      const work = () => fitCustomers(history, amounts, 'mbg-nbd');
      return { run: () => finish(work()), work };
    },
  },
  {
    name: 'Gamma-Gamma fit',
    size: 1_000_000,
    target: 250,
    plainShare: 0.01,
    grows: true,
    prepare(size) {
      const cells = spends(size);
      const work = () => fitGammaGamma(cells);
      return { run: () => finish(work()), baseline: () => fitSpendPlainly(cells), work };
    },
  },
  {
    name: 'P(alive)',
    size: 1_000_000,
    target: 30,
    prepare(size) {
      const history = usual(size);
      return {
        run: () => finish(probabilitiesAlive(history, cdnow)),
        baseline: () => alivePlainly(history, cdnow.parameters),
      };
    },
  },
  {
    name: 'expected orders',
    size: 1_000_000,
    target: 150,
    plainShare: 0.01,
    prepare(size) {
      const history = usual(size);
      const times = Float64Array.of(52);
      const work = () => ordersAhead(history, cdnow, times, ([orders]) => orders);
      return { run: () => finish(work()), baseline: () => ordersPlainly(history, cdnow.parameters, times), work };
    },
  },
  {
    name: '12-month CLV',
    size: 1_000_000,
    target: 500,
    plainShare: 0.001,
    prepare(size) {
      const history = usual(size);
      const amounts = { values: history.repeatOrders.map((x) => (x > 0 ? 20 + x : NaN)), problems: new Map() };
      const horizon = { months: 12, annualDiscount: 0.1 };
      const months = Float64Array.from({ length: 12 }, (_, month) => ((month + 1) * 365.25) / 84);
      const work = () => valueCustomers(history, amounts, cdnow, horizon);
      return { run: () => finish(work()), baseline: () => ordersPlainly(history, cdnow.parameters, months), work };
    },
  },
  {
    name: 'time to the next order',
    size: 1_000_000,
    target: 1000,
    prepare(size) {
      const history = usual(size);
      const work = () => timesToNextOrder(history, cdnow, 0.5);
      return { run: () => finish(work()), work };
    },
  },
];

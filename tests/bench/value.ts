import { randomFrom } from '../../src/core/random';
import { valueCustomers } from '../../src/core/value/clv/value-customers';
import type { CustomerHistory } from '../../src/core/value/customer-history';
import type { ValueParameters } from '../../src/core/value/customer-fit';
import { fitOrders } from '../../src/core/value/fit-orders';
import { fitGammaGamma } from '../../src/core/value/gamma-gamma/fit';
import { ordersAhead } from '../../src/core/value/orders-ahead';
import { probabilitiesAlive } from '../../src/core/value/probabilities-alive';
import { transactionModels } from '../../src/core/value/transaction-models';
import type { TransactionModelId } from '../../src/core/value/transaction-model';
import { finish } from '../../src/core/work';
import type { BenchCase } from './bench-case';

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
const fitCase = (name: string, model: TransactionModelId, size: number, target: number): BenchCase => ({
  name,
  size,
  target,
  prepare(rows) {
    const pareto = Float64Array.of(0.5533, 10.5777, 0.6062, 11.6687);
    const history = model === 'pareto-nbd' ? population(model, pareto, rows) : usual(rows);
    return { run: () => finish(fitOrders(history, model)) };
  },
});

export const valueCases: readonly BenchCase[] = [
  fitCase('MBG/NBD fit', 'mbg-nbd', 1_000_000, 400),
  fitCase('MBG/NBD fit', 'mbg-nbd', 2_357, 3),
  fitCase('Pareto/NBD fit', 'pareto-nbd', 100_000, 1000),
  {
    name: 'Gamma-Gamma fit',
    size: 1_000_000,
    target: 250,
    prepare(size) {
      const cells = spends(size);
      return { run: () => finish(fitGammaGamma(cells)) };
    },
  },
  {
    name: 'P(alive)',
    size: 1_000_000,
    target: 30,
    prepare(size) {
      const history = usual(size);
      return { run: () => probabilitiesAlive(history, cdnow) };
    },
  },
  {
    name: 'expected orders',
    size: 1_000_000,
    target: 150,
    prepare(size) {
      const history = usual(size);
      return { run: () => finish(ordersAhead(history, cdnow, Float64Array.of(52), ([orders]) => orders)) };
    },
  },
  {
    name: '12-month CLV',
    size: 1_000_000,
    target: 500,
    prepare(size) {
      const history = usual(size);
      const amounts = { values: history.repeatOrders.map((x) => (x > 0 ? 20 + x : NaN)), problems: new Map() };
      const horizon = { months: 12, annualDiscount: 0.1 };
      return { run: () => finish(valueCustomers(history, amounts, cdnow, horizon)) };
    },
  },
];

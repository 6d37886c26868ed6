import { probabilitiesOfNoOrder } from '../../../src/core/early-warning/no-order';
import { finish } from '../../../src/core/work';
import type { ValueParameters } from '../../../src/core/value/customer-fit';

const [r, alpha, a, b] = [0.5248, 6.1831, 0.8914, 1.614];
const fit: ValueParameters = {
  model: 'mbg-nbd',
  daysPerPeriod: 7,
  parameters: Float64Array.of(r, alpha, a, b),
  spend: null,
};
const history = {
  rows: 3,
  repeatOrders: Float64Array.of(2, NaN, 0),
  lastOrder: Float64Array.of(30.43, NaN, 0),
  age: Float64Array.of(38.86, NaN, 38.86),
  problems: new Map(),
};

const risks = (days: number) => finish(probabilitiesOfNoOrder(history, fit, days));

/** L(x, t_x, T) of MBG/NBD but for factors that stay the same as T grows (Batislam et al. 2007). */
const likelihood = (x: number, last: number, age: number) =>
  (alpha + age) ** -(r + x) + (a / (b + x)) * (alpha + last) ** -(r + x);

test('the risk is the likelihood of a longer silence by that of the silence so far', () => {
  const found = risks(91);
  expect(found[0]).toBeCloseWithin(likelihood(2, 30.43, 38.86 + 13) / likelihood(2, 30.43, 38.86), {
    relative: 1e-12,
    because: 'the same quantity in another form',
  });
  expect(found[2]).toBeCloseWithin(likelihood(0, 0, 38.86 + 13) / likelihood(0, 0, 38.86), {
    relative: 1e-12,
    because: 'the same quantity in another form',
  });
});

test('no customer, no risk; no time, no order for certain; more time, less risk', () => {
  expect(risks(91)[1]).toBeNaN();
  expect(risks(0)[0]).toBe(1);
  expect(risks(182)[0]).toBeLessThan(risks(91)[0]);
});

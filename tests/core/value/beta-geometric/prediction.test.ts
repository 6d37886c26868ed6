import fc from 'fast-check';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { ordersByQuadrature } from '../../../../src/core/value/beta-geometric/orders-by-quadrature';
import { individualLikelihood, individualOrders, meansOverIndividuals } from './by-integration';

const models = [
  ['bg-nbd', 0],
  ['mbg-nbd', 1],
] as const;

const parameterSets = [
  [0.2426, 4.4136, 0.7929, 2.4259],
  [0.5, 10, 1, 3],
  [2.5, 3, 0.6, 0.7],
  [1.3, 0.7, 6, 20],
];

const customers = [
  [0, 0, 38.86],
  [2, 30.43, 38.86],
  [3, 10, 40],
  [12, 20, 21],
];

describe.each(models)('%s agrees with integration over individuals', (id, m) => {
  const slow = { relative: 1e-9, because: 'the oracle integrates to about 1e-11' };

  test.each(parameterSets)('in likelihood, P(alive), orders ahead and silence at (%p, %p, %p, %p)', (...parameters) => {
    const model = transactionModels[id];
    const prediction = model.predict(Float64Array.from(parameters));
    for (const [x, last, age] of customers) {
      const of = individualLikelihood(m, x, last, age);
      const [alive, gone, orders, silent, residual] = meansOverIndividuals(parameters, (each) => {
        const chances = of(each);
        const ahead = individualOrders(each, 39);
        const discounted = each.rate / (0.002 + each.chance * each.rate);
        const silence = Math.exp(-each.rate * 39);
        return [chances.alive, chances.gone, ...[ahead, silence, discounted].map((answer) => answer * chances.alive)];
      });
      const cells = customerCells(Float64Array.of(x), Float64Array.of(last), Float64Array.of(age));
      const logLikelihood = model.logLikelihood(Float64Array.from(parameters), cells);
      expect(Math.exp(logLikelihood)).toBeCloseWithin(alive + gone, slow);
      expect(prediction.probabilityAlive(x, last, age)).toBeCloseWithin(alive / (alive + gone), slow);
      expect(prediction.conditionalOrders(x, last, age, 39)).toBeCloseWithin(orders / (alive + gone), slow);
      expect(prediction.probabilityOfNoOrder(x, last, age, 39)).toBeCloseWithin((silent + gone) / (alive + gone), slow);
      expect(prediction.discountedOrdersWhileAlive(x, last, age, 0.002)).toBeCloseWithin(residual / alive, slow);
    }
    const [fresh] = meansOverIndividuals(parameters, (each) => [(1 - each.chance) ** m * individualOrders(each, 52)]);
    expect(prediction.expectedOrders(52)).toBeCloseWithin(fresh, slow);
  });
});

describe.each(models)('%s', (id) => {
  const model = transactionModels[id];
  const positive = fc.double({ min: 0.01, max: 50, noNaN: true });
  const customer = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), positive)
    .map(([x, share, age]) => ({ x, last: x === 0 ? 0 : share * age, age }));

  test('P(alive) is a probability and falls with silence; orders ahead are positive and rise with time', () => {
    fc.assert(
      fc.property(fc.tuple(positive, positive, positive, positive), customer, positive, (parameters, who, t) => {
        const { x, last, age } = who;
        const prediction = model.predict(Float64Array.from(parameters));
        const alive = prediction.probabilityAlive(x, last, age);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        expect(prediction.probabilityAlive(x, last, age * 1.5)).toBeLessThanOrEqual(alive);
        const [sooner, later] = prediction.ordersWhileAlive(x, 0, age, Float64Array.of(t, 2 * t));
        expect(sooner).toBeGreaterThan(0);
        expect(later).toBeGreaterThanOrEqual(sooner * (1 - 1e-12));
        expect(later).toBeLessThanOrEqual(2 * sooner * (1 + 1e-12));
      }),
    );
  });

  test('the chances of all counts of orders add up to one, and their mean is the expected count', () => {
    const prediction = model.predict(Float64Array.of(0.9, 6, 0.8, 2.4));
    const chances = Array.from({ length: 400 }, (_, x) => prediction.countProbability(x, 30));
    const rounding = { absolute: 1e-11, because: '400 rounded terms and what is beyond them' };
    expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseWithin(1, rounding);
    const mean = chances.reduce((sum, each, x) => sum + x * each, 0);
    expect(mean).toBeCloseWithin(prediction.expectedOrders(30), { relative: 1e-9, because: 'the tail beyond 400' });
  });

  test('nothing is expected in no time, and a silence of no length is sure', () => {
    const prediction = model.predict(Float64Array.of(0.9, 6, 0.8, 2.4));
    expect(prediction.expectedOrders(0)).toBe(0);
    expect(prediction.conditionalOrders(3, 10, 20, 0)).toBe(0);
    expect(prediction.probabilityOfNoOrder(3, 10, 20, 0)).toBe(1);
  });

  test('a parameter that is not positive is named', () => {
    expect(() => model.predict(Float64Array.of(1, 0, 1, NaN))).toThrow(
      expect.objectContaining({ problem: { code: 'bad-table', expected: ['alpha', 'b'] } }),
    );
  });

  test('the likelihood is −∞ outside the domain', () => {
    const cells = customerCells(Float64Array.of(1), Float64Array.of(1), Float64Array.of(2));
    for (const wrong of [-1, 0, NaN, Infinity])
      expect(model.logLikelihood(Float64Array.of(1, 1, wrong, 1), cells)).toBe(-Infinity);
  });
});

describe('heavy buyers and long horizons', () => {
  test.each([
    [221, 103.42857, 103.57143],
    [254, 97.14286, 97.28571],
    [2000, 99.9, 100],
    [2000, 10, 100],
    [5000, 700, 700],
  ])('x = %p, t_x = %p, T = %p stay finite', (x, last, age) => {
    for (const [id] of models) {
      const prediction = transactionModels[id].predict(Float64Array.of(0.5143, 2.8845, 0.8, 2.4));
      const answers = [
        prediction.probabilityAlive(x, last, age),
        prediction.conditionalOrders(x, last, age, 52),
        prediction.conditionalOrders(x, last, age, 5200),
        prediction.probabilityOfNoOrder(x, last, age, 52),
      ];
      expect(answers.every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
    }
  });

  test('series and integral are the same function where they meet', () => {
    const prediction = transactionModels['bg-nbd'].predict(Float64Array.of(0.5, 4, 0.8, 2.4));
    for (const [x, age, t] of [
      [0, 0, 200],
      [3, 30, 500],
      [40, 40, 60],
      [900, 100, 52],
    ]) {
      const integral = ordersByQuadrature({ r: 0.5 + x, alpha: 4 + age, a: 0.8, b: 2.4 + x }, t);
      const [series] = prediction.ordersWhileAlive(x, 0, age, Float64Array.of(t));
      expect(series).toBeCloseWithin(integral, { relative: 1e-12, because: 'both are exact to rounding' });
    }
  });

  test('with horizons without end every customer’s orders are those before dropping out: a limit that exists for a > 1', () => {
    // a = 3, b = 4: a customer alive now places Σ_j (b)_j/(a+b)_j = (a+b−1)/(a−1) = 3 more orders in the end.
    expect(ordersByQuadrature({ r: 40, alpha: 1, a: 3, b: 4 }, 1e12)).toBeCloseWithin(3, {
      relative: 1e-9,
      because: 'the horizon is long, not endless',
    });
  });
});

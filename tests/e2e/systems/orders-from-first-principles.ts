import type { Node } from './mixture';
import { betaNodes, gammaNodes } from './mixture';

/** Taken out of the global once: a test’s own globals are slow to reach, and these are called millions of times. */
const { exp, expm1, sqrt, ceil, max } = Math;

/** Repeat orders x, time of the last and of the as-of date, both since the first order. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/** What is expected of one customer: alive now, orders in (T, T + t], none of them, and all to come discounted at δ. */
export interface Outlook {
  readonly alive: number;
  orders(t: number): number;
  none(t: number): number;
  discounted(delta: number): number;
}

/** One customer's behaviour, given the ordering rate λ and the own inclination to leave θ. */
interface Behaviour {
  /** Likelihood of the history together with being alive at T, and with having left. */
  alive(rate: number, leaving: Node, history: History): number;
  left(rate: number, leaving: Node, history: History): number;
  /** From T on, for one who is alive. */
  orders(rate: number, leaving: Node, t: number, history: History): number;
  none(rate: number, leaving: Node, t: number, history: History): number;
  discounted(rate: number, leaving: Node, delta: number, history: History): number;
}

/** A coin is tossed after an order: θ is the chance of leaving. Batislam et al. toss it after the first order too. */
const coin = (tossesAtFirst: 0 | 1): Behaviour => ({
  alive: (rate, { rest }, { x, T }) => rest ** (x + tossesAtFirst) * rate ** x * exp(-rate * T),
  left: (rate, { value, rest }, { x, tx }) =>
    x + tossesAtFirst === 0 ? 0 : value * rest ** (x + tossesAtFirst - 1) * rate ** x * exp(-rate * tx),
  orders: (rate, { value }, t) => -expm1(-rate * value * t) / value,
  none: (rate, _, t) => exp(-rate * t),
  discounted: (rate, { value }, delta) => rate / (delta + rate * value),
});

/** Schmittlein et al.: one leaves at a time that is exponential with rate θ. */
const clock: Behaviour = {
  alive: (rate, { value }, { x, T }) => rate ** x * exp(-(rate + value) * T),
  left: (rate, { value }, { x, tx, T }) =>
    ((rate ** x * value) / (rate + value)) * (exp(-(rate + value) * tx) - exp(-(rate + value) * T)),
  orders: (rate, { value }, t) => (-expm1(-value * t) * rate) / value,
  none: (rate, { value }, t) => (value + rate * exp(-(rate + value) * t)) / (rate + value),
  discounted: (rate, { value }, delta) => rate / (delta + value),
};

/** Chances of 0, 1 … so many events where λt are expected. */
function poisson(expected: number, most: number): number[] {
  const chances = [exp(-expected)];
  for (let n = 1; n <= most; n++) chances.push((chances[n - 1] * expected) / n);
  return chances;
}

/**
 * Platzer & Reutterer: an order takes k steps, so that customers order at regular intervals, and a coin is tossed after
 * it. Of the gaps only their product enters, and it cancels. Steps begun since the last order: chances as of a Poisson.
 */
const coinAfterSteps = (k: number, tossesAtFirst: 0 | 1): Behaviour => {
  const begun = (rate: number, { tx, T }: History) => {
    const chances = poisson(rate * (T - tx), k - 1);
    const sum = chances.reduce((total, chance) => total + chance, 0);
    return { sum, chances: chances.map((chance) => chance / sum) };
  };
  const overSteps = (rate: number, history: History, of: (steps: number) => number) =>
    begun(rate, history).chances.reduce((sum, chance, steps) => sum + chance * of(steps), 0);
  return {
    alive: (rate, { rest }, history) =>
      rest ** (history.x + tossesAtFirst) *
      rate ** (k * history.x) *
      exp(-rate * history.tx) *
      begun(rate, history).sum,
    left: (rate, leaving, { x, tx, T }) =>
      coin(tossesAtFirst).left(rate, leaving, { x, tx, T }) * rate ** ((k - 1) * x),
    orders: (rate, { rest }, t, history) => {
      const most = ceil(rate * t + 12 * sqrt(rate * t) + 40);
      const chances = poisson(rate * t, most);
      return overSteps(rate, history, (steps) => {
        let [sum, passed, next] = [0, 0, 1];
        // Given n steps, ⌊(steps + n)/k⌋ orders would come, and the coin lets through 1 + rest + rest² … of them.
        chances.forEach((chance, n) => {
          if (n > 0 && (steps + n) % k === 0) {
            passed += next;
            next *= rest;
          }
          sum += chance * passed;
        });
        return sum;
      });
    },
    none: (rate, _, t, history) =>
      overSteps(rate, history, (steps) => poisson(rate * t, k - steps - 1).reduce((sum, chance) => sum + chance, 0)),
    discounted: (rate, { rest }, delta, history) => {
      const step = rate / (rate + delta);
      return overSteps(rate, history, (steps) => step ** (k - steps) / (1 - rest * step ** k));
    },
  };
};

/** Bemmaor & Glady: the hazard of leaving θ·b·e^(bτ) grows with age τ. Times are summed by Simpson’s rule. */
const ageing = (b: number): Behaviour => {
  const staying = (leaving: number, from: number, t: number) => exp(-leaving * exp(b * from) * expm1(b * t));
  const hazard = (leaving: number, age: number) => leaving * b * exp(b * age);
  return {
    alive: (rate, { value }, { x, T }) => rate ** x * exp(-rate * T) * staying(value, 0, T),
    left: (rate, { value }, { x, tx, T }) =>
      simpson(tx, T, (age) => rate ** x * exp(-rate * age) * hazard(value, age) * staying(value, 0, age)),
    orders: (rate, { value }, t, { T }) => rate * simpson(0, t, (u) => staying(value, T, u)),
    none: (rate, { value }, t, { T }) =>
      exp(-rate * t) * staying(value, T, t) +
      simpson(0, t, (u) => exp(-rate * u) * hazard(value, T + u) * staying(value, T, u)),
    // After ten times 1/b hardly anybody is left.
    discounted: (rate, { value }, delta, { T }) =>
      rate * simpson(0, 10 / b, (u) => exp(-delta * u) * staying(value, T, u), 256),
  };
};

function simpson(from: number, to: number, of: (at: number) => number, parts = 64): number {
  const width = (to - from) / parts;
  let sum = 0;
  for (let i = 0; i <= parts; i++) sum += (i === 0 || i === parts ? 1 : i % 2 === 1 ? 4 : 2) * of(from + i * width);
  return (sum * width) / 3;
}

/** Ehrenberg: nobody leaves. */
const endless: Behaviour = {
  alive: (rate, _, { x, T }) => rate ** x * exp(-rate * T),
  left: () => 0,
  orders: (rate, _, t) => rate * t,
  none: (rate, _, t) => exp(-rate * t),
  discounted: (rate, _, delta) => rate / delta,
};

function outlook(behaviour: Behaviour, rates: readonly Node[], leavings: readonly Node[]) {
  return (history: History): Outlook => {
    const pairs = rates.flatMap((rate) =>
      leavings.map((leaving) => {
        const weight = rate.weight * leaving.weight;
        return {
          rate: rate.value,
          leaving,
          alive: weight * behaviour.alive(rate.value, leaving, history),
          left: weight * behaviour.left(rate.value, leaving, history),
        };
      }),
    );
    let [alive, left, most] = [0, 0, 0];
    for (const pair of pairs) {
      alive += pair.alive;
      left += pair.left;
      most = max(most, pair.alive);
    }
    const chance = alive / (alive + left);
    // Customers so unlikely that a million of them would not be seen in the sum are left out of what lies ahead.
    const likely = pairs.filter((pair) => pair.alive > most * 1e-22);
    const ahead = (of: (rate: number, leaving: Node) => number) => {
      let sum = 0;
      for (const pair of likely) sum += pair.alive * of(pair.rate, pair.leaving);
      return sum / (alive + left);
    };
    return {
      alive: chance,
      orders: (t) => ahead((rate, leaving) => behaviour.orders(rate, leaving, t, history)),
      none: (t) => 1 - chance + ahead((rate, leaving) => behaviour.none(rate, leaving, t, history)),
      discounted: (delta) => ahead((rate, leaving) => behaviour.discounted(rate, leaving, delta, history)),
    };
  };
}

export const bgNbd = (r: number, alpha: number, a: number, b: number) =>
  outlook(coin(0), gammaNodes(r, alpha), betaNodes(a, b));

export const mbgNbd = (r: number, alpha: number, a: number, b: number) =>
  outlook(coin(1), gammaNodes(r, alpha), betaNodes(a, b));

export const bgCnbd = (k: number, r: number, alpha: number, a: number, b: number) =>
  outlook(coinAfterSteps(k, 0), gammaNodes(r, alpha), betaNodes(a, b));

export const mbgCnbd = (k: number, r: number, alpha: number, a: number, b: number) =>
  outlook(coinAfterSteps(k, 1), gammaNodes(r, alpha), betaNodes(a, b));

export const ggompertzNbd = (r: number, alpha: number, b: number, s: number, beta: number) =>
  outlook(ageing(b), gammaNodes(r, alpha), gammaNodes(s, beta));

export const paretoNbd = (r: number, alpha: number, s: number, beta: number) =>
  outlook(clock, gammaNodes(r, alpha), gammaNodes(s, beta));

export const nbd = (r: number, alpha: number) =>
  outlook(endless, gammaNodes(r, alpha), [{ value: 1, rest: 0, weight: 1 }]);

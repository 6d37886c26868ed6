import type { Answers, Question } from './customer';
import type { Person } from './mean-over-people';
import { betaPeople, gammaPeople } from './mean-over-people';

/** A step for sums over one trait only, where the chance of a count rises steeply with the rate. */
const fine = 1 / 64;

/** P(N ≥ n) for n = 0 … size − 1, N ~ Poisson(mean): summed from the far end, all terms positive. */
function poissonTails(mean: number, size: number): Float64Array {
  const terms = Math.ceil(mean + 14 * Math.sqrt(mean) + 60 + size);
  const tails = new Float64Array(terms + 1);
  let logFactorial = 0;
  for (let n = 0; n < terms; n++) {
    if (n > 0) logFactorial += Math.log(n);
    tails[n] = Math.exp(n * Math.log(mean) - mean - logFactorial);
  }
  for (let n = terms - 1; n >= 0; n--) tails[n] += tails[n + 1];
  return tails;
}

/**
 * (M)BG/CNBD-k, and with k = 1 (M)BG/NBD, straight from the definition: each person takes steps at the own rate
 * λ ~ Gamma(r, α), places an order at every k-th, and drops out after each order (m = 1: at the start too) with the own
 * chance p ~ Beta(a, b). Means over persons by quadrature; nothing of the code under test is used.
 */
export function betaGeometricAnswers(
  [r, alpha, a, b]: readonly number[],
  k: number,
  m: 0 | 1,
  { x, last, age, t, discount, count }: Question,
): Answers {
  const n = x + m;
  const chances = betaPeople(a, b, 0.5, n);
  let [alive, orders, silent, residual] = [0, 0, 0, 0];
  for (const { value: rate, weight } of gammaPeople(r, alpha, k * x, age)) {
    const seen = weight * rate ** (k * x);
    const tails = poissonTails(rate * t, k);
    const begun: number[] = [Math.exp(-rate * age)];
    for (let j = 1; j < k; j++) begun.push((begun[j - 1] * rate * (age - last)) / j);
    const waiting = begun.reduce((sum, each) => sum + each, 0);
    const reaching: number[] = [];
    for (let order = 1; order * k < tails.length; order++)
      reaching.push(begun.reduce((sum, each, j) => sum + each * tails[k * order - j], 0));
    const quiet = begun.reduce((sum, each, j) => sum + each * poissonBetween(rate * t, 0, k - j), 0);
    // φ = λ/(λ+δ) discounts one step; 1 − (1−p)φᵏ as a sum of positive parts.
    const logStep = -Math.log1p(discount / rate);
    const first = begun.reduce((sum, each, j) => sum + each * Math.exp((k - j) * logStep), 0);
    for (const { value: chance, rest, weight: share } of chances) {
      const there = share * seen * rest ** n;
      let ahead = 0;
      for (let order = reaching.length - 1; order >= 0; order--) ahead = ahead * rest + reaching[order];
      alive += there * waiting;
      orders += there * ahead;
      silent += there * quiet;
      residual += (there * first) / (chance * Math.exp(k * logStep) - Math.expm1(k * logStep));
    }
  }
  const gone = n > 0 ? leftAfterLast([r, alpha, a, b], k * x, last, n) : 0;
  let density = 1;
  if (x > 0) for (let i = 0; i < (k - 1) * x; i++) density *= last / (x + i);
  const total = alive + gone;
  return {
    likelihood: total * density,
    alive: alive / total,
    orders: orders / total,
    silence: (silent + gone) / total,
    residual: residual / alive,
    ...newCustomer([r, alpha, a, b], k, m, t, count),
  };
}

/** The likelihood of having dropped out right after the last order, at the n-th chance. */
function leftAfterLast([r, alpha, a, b]: readonly number[], steps: number, last: number, n: number): number {
  const rates = gammaPeople(r, alpha, steps, last);
  const chances = betaPeople(a, b, 1, n - 1);
  const ordering = rates.reduce((sum, { value, weight }) => sum + weight * value ** steps * Math.exp(-value * last), 0);
  return ordering * chances.reduce((sum, { value, rest, weight }) => sum + weight * value * rest ** (n - 1), 0);
}

/** E[X(t)] and P(X(t) = count). */
function newCustomer([r, alpha, a, b]: readonly number[], k: number, m: 0 | 1, t: number, count: number) {
  const n = count + m;
  const chances = betaPeople(a, b, 0, n);
  let [expected, exactly] = [0, 0];
  for (const { value: rate, weight } of gammaPeople(r, alpha)) {
    const tails = poissonTails(rate * t, k * (count + 1));
    for (const { rest, weight: share } of chances) {
      let ahead = 0;
      for (let order = Math.floor((tails.length - 1) / k); order >= 1; order--) ahead = ahead * rest + tails[k * order];
      expected += weight * share * rest ** m * ahead;
    }
  }
  // Rates and chances are independent: what has a factor of each is a product of two means.
  const mean = (people: readonly Person[], of: (person: Person) => number): number =>
    people.reduce((sum, person) => sum + person.weight * of(person), 0);
  const counting = gammaPeople(r, alpha, k * count, t);
  const between = mean(counting, ({ value }) => poissonBetween(value * t, k * count, k * (count + 1)));
  exactly += between * mean(chances, ({ rest }) => rest ** n);
  if (n > 0) {
    const all = gammaPeople(r, alpha, 0, 0, fine);
    const enough = count === 0 ? 1 : mean(all, ({ value }) => poissonTails(value * t, k * count)[k * count]);
    exactly += enough * mean(betaPeople(a, b, 1, n - 1), ({ value, rest }) => value * rest ** (n - 1));
  }
  return { expected, count: exactly };
}

/** P(from ≤ N < to) */
function poissonBetween(mean: number, from: number, to: number): number {
  let log = -mean;
  for (let i = 1; i <= from; i++) log += Math.log(mean / i);
  let term = Math.exp(log);
  let sum = 0;
  for (let n = from; n < to; n++) {
    sum += term;
    term *= mean / (n + 1);
  }
  return sum;
}

import type { Random } from '../../../../src/core/random';

/** A made-up question: a customer's history, how far to look ahead, the discount, and a count of a new customer. */
export interface Question {
  readonly x: number;
  readonly last: number;
  readonly age: number;
  readonly t: number;
  readonly discount: number;
  readonly count: number;
}

/** The answers a model of repeat orders gives, by the slow way. */
export interface Answers {
  readonly likelihood: number;
  readonly alive: number;
  readonly orders: number;
  readonly silence: number;
  /** Discounted orders ahead of a customer known to be alive. */
  readonly residual: number;
  readonly expected: number;
  readonly count: number;
}

/** Log-uniform, so that each order of magnitude is as likely. */
export function between(random: Random, least: number, most: number): number {
  return least * (most / least) ** random.uniform();
}

export function randomQuestion(random: Random): Question {
  const age = between(random, 1, 80);
  const x = Math.floor(between(random, 1, 26)) - 1;
  return {
    x,
    last: x === 0 ? 0 : age * random.uniform(),
    age,
    t: age * between(random, 0.02, 2),
    discount: between(random, 5e-4, 0.05),
    count: Math.floor(between(random, 1, 16)) - 1,
  };
}

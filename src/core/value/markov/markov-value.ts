import { ProblemError } from '../../problem';

/** States of customers and how they change from one period to the next. */
export interface MarkovChain {
  readonly states: number;
  /** Row after row: the chance to go from the row's state to the column's; rows add up to 1. */
  readonly transitions: Float64Array;
  /** Margin less cost of a period spent in each state, in currency. */
  readonly payoffs: Float64Array;
}

/**
 * Value of a customer who is in each state now (Pfeifer & Carraway 2000): V = Σ_{t=0}^{n} (P/(1+d))^t·R, this period's
 * payoff in full and n further periods, eq. 5; or all of them where `periods` is null, V = (I − P/(1+d))⁻¹·R, eq. 6.
 * That matrix is diagonally dominant, so that elimination needs no pivots. Throws `no-limit` for endless periods
 * without a discount.
 */
export function markovValue(chain: MarkovChain, discount: number, periods: number | null): Float64Array {
  return periods === null ? endless(chain, discount) : ahead(chain, discount, periods);
}

function ahead({ states, transitions, payoffs }: MarkovChain, discount: number, periods: number): Float64Array {
  let value = payoffs.slice();
  for (let t = 0; t < periods; t++) {
    const next = payoffs.slice();
    for (let from = 0; from < states; from++) {
      let sum = 0;
      for (let to = 0; to < states; to++) sum += transitions[from * states + to] * value[to];
      next[from] += sum / (1 + discount);
    }
    value = next;
  }
  return value;
}

function endless({ states, transitions, payoffs }: MarkovChain, discount: number): Float64Array {
  if (!(1 + discount > 1)) throw new ProblemError({ code: 'no-limit' });
  const matrix = transitions.map((chance) => -chance / (1 + discount));
  for (let i = 0; i < states; i++) matrix[i * states + i] += 1;
  const value = payoffs.slice();
  for (let pivot = 0; pivot < states; pivot++)
    for (let row = pivot + 1; row < states; row++) {
      const ratio = matrix[row * states + pivot] / matrix[pivot * states + pivot];
      if (ratio === 0) continue;
      for (let at = pivot; at < states; at++) matrix[row * states + at] -= ratio * matrix[pivot * states + at];
      value[row] -= ratio * value[pivot];
    }
  for (let row = states - 1; row >= 0; row--) {
    for (let at = row + 1; at < states; at++) value[row] -= matrix[row * states + at] * value[at];
    value[row] /= matrix[row * states + row];
  }
  return value;
}

/** Shares a row may miss 1 by: rates rounded to two digits. */
const rounding = 0.005;

/** Most states that are solved at once. */
export const mostStates = 300;

/**
 * A chain from a square table of chances and one payoff per row. Rows that miss 1 by rounding (up to .005) are divided
 * by their sum. Throws the first row's problem: `missing`, `not-between` 0 and 1, `sum-not-one`; or `wrong-width` where
 * the table is not square, `too-large` above 300 states.
 */
export function markovChain(states: number, transitions: Float64Array, payoffs: Float64Array): MarkovChain {
  const argument = 'transitions';
  const columns = transitions.length / states;
  if (columns !== states)
    throw new ProblemError({ code: 'wrong-width', argument, received: columns, expected: [states] });
  if (states > mostStates)
    throw new ProblemError({ code: 'too-large', argument, received: states, expected: [mostStates] });
  const made = transitions.slice();
  for (let row = 0; row < states; row++) {
    const chances = transitions.subarray(row * states, (row + 1) * states);
    let sum = 0;
    for (const chance of chances) {
      if (Number.isNaN(chance)) throw new ProblemError({ code: 'missing', argument, row: row + 1 });
      if (chance < 0 || chance > 1)
        throw new ProblemError({ code: 'not-between', argument, row: row + 1, received: chance, expected: [0, 1] });
      sum += chance;
    }
    if (!(Math.abs(sum - 1) <= rounding)) {
      const received = Number(sum.toPrecision(6));
      throw new ProblemError({ code: 'sum-not-one', argument, row: row + 1, received });
    }
    for (let at = 0; at < states; at++) made[row * states + at] /= sum;
    if (Number.isNaN(payoffs[row])) throw new ProblemError({ code: 'missing', argument: 'payoffs', row: row + 1 });
  }
  return { states, transitions: made, payoffs };
}

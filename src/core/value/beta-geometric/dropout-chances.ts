import type { ChancesAtStart } from './likelihood';

/**
 * Adds Σ ln (b)ₙ/(a+b)ₙ = −Σ ln(1 + a/(b+j)), the probability of having stayed through n chances of dropping out, with
 * its derivatives in (ln a, ln b), parameters 2 and 3 of 4; returns the value. `beyond[j]` is the weight of customers
 * with more than j repeat orders.
 */
export function addDropoutChances(
  beyond: Float64Array,
  customers: number,
  chancesAtStart: ChancesAtStart,
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const a = Math.exp(point[2]);
  const b = Math.exp(point[3]);
  const chances = beyond.length + chancesAtStart;
  let value = 0;
  for (let j = 0; j < chances; j++) {
    const from = j - chancesAtStart;
    const count = from < 0 ? customers : beyond[from];
    const drop = a / (a + b + j);
    const ofB = b / (b + j);
    const ofAll = b / (a + b + j);
    value -= count * Math.log1p(a / (b + j));
    gradient[2] -= count * drop;
    gradient[3] += count * drop * ofB;
    hessian[10] -= count * drop * (1 - drop);
    hessian[11] += count * drop * ofAll;
    hessian[15] += count * drop * ofB * (1 - ofB - ofAll);
  }
  return value;
}

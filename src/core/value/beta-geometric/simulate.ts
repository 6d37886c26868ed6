import type { Random } from '../../random';
import type { SimulatedCustomer } from '../transaction-model';
import type { ChancesAtStart } from './likelihood';

/** Repeat orders of one made-up customer in (0, age], each after k steps, who may leave after each, from (r, α, a, b). */
export function simulateUntilLeaving(
  [r, alpha, a, b]: Float64Array,
  chancesAtStart: ChancesAtStart,
  stepsPerOrder: number,
  age: number,
  random: Random,
): SimulatedCustomer {
  const rate = random.gamma(r) / alpha;
  const leaving = random.gamma(a);
  // Two shapes so small that both underflow leave all or nothing, with odds a : b.
  const sum = leaving + random.gamma(b);
  const chance = sum > 0 ? leaving / sum : Number(random.uniform() * (a + b) < a);
  let repeats = 0;
  let last = 0;
  if (chancesAtStart === 1 && random.uniform() < chance) return { repeats, last };
  for (let time = 0; ;) {
    for (let step = 0; step < stepsPerOrder; step++) time += random.exponential() / rate;
    if (!(time <= age)) break;
    repeats++;
    last = time;
    if (random.uniform() < chance) break;
  }
  return { repeats, last };
}

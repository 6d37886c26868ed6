import type { Random } from '../../random';
import type { SimulatedCustomer } from '../transaction-model';
import type { Lifetime } from './lifetime';

/** Repeat orders of one made-up customer in (0, age]: Poisson at a rate of its own until it drops out. */
export function simulateUntilDropout(
  r: number,
  alpha: number,
  lifetime: Lifetime,
  age: number,
  random: Random,
): SimulatedCustomer {
  const rate = random.gamma(r) / alpha;
  const end = Math.min(age, lifetime.exceededBy(random.uniform()));
  let repeats = 0;
  let last = 0;
  for (let time = random.exponential() / rate; time <= end; time += random.exponential() / rate) {
    repeats++;
    last = time;
  }
  return { repeats, last };
}

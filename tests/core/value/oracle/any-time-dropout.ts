import type { Answers, Question } from './customer';
import { gammaMoment } from './gamma-moment';
import { integrate, integrateOnwards } from './integrate';

/** How long people stay, whatever they order: the chance of staying beyond τ, and the density of leaving at τ. */
interface Staying {
  survival(time: number): number;
  density(time: number): number;
}

/** μ ~ Gamma(s, β): P(lifetime > τ) = e^−μτ for one person. */
export function exponentialLifetimes(s: number, beta: number): Staying {
  return {
    survival: (time) => gammaMoment(s, beta, 0, time),
    density: (time) => gammaMoment(s, beta, 1, time),
  };
}

/** η ~ Gamma(s, β): P(lifetime > τ) = e^−η(e^{bτ} − 1) for one person. */
export function gompertzLifetimes(b: number, s: number, beta: number): Staying {
  return {
    survival: (time) => (b * time > 700 ? 0 : gammaMoment(s, beta, 0, Math.expm1(b * time))),
    density: (time) => b * Math.exp(b * time) * gammaMoment(s, beta, 1, Math.expm1(b * time)),
  };
}

/** Nobody leaves. */
export const endlessLifetimes: Staying = { survival: () => 1, density: () => 0 };

/**
 * A model in which customers may drop out at any time, straight from the definition: orders at the own rate
 * λ ~ Gamma(r, α) until the end of the own lifetime. Rates and lifetimes are independent, so that a history with an
 * end at τ is a product of two means over people; the end is integrated out. Nothing of the code under test is used.
 */
export function anyTimeDropoutAnswers(
  r: number,
  alpha: number,
  staying: Staying,
  { x, last, age, t, discount, count }: Question,
): Answers {
  const silentUntil = (orders: number, time: number): number => gammaMoment(r, alpha, orders, time);
  const ended = (orders: number, from: number, to: number): number =>
    integrate((time) => silentUntil(orders, time) * staying.density(time), from, to);
  const alive = silentUntil(x, age) * staying.survival(age);
  const gone = ended(x, last, age);
  const rate = silentUntil(x + 1, age);
  const total = alive + gone;
  const ahead = integrate((u) => staying.survival(age + u), 0, t);
  const discounted = integrateOnwards((u) => Math.exp(-discount * u) * staying.survival(age + u), 1 / discount);
  const silent = silentUntil(x, age + t) * staying.survival(age + t) + ended(x, age, age + t);
  let ways = 1;
  for (let i = 1; i <= count; i++) ways *= i;
  const endedAt = (time: number): number => time ** count * silentUntil(count, time) * staying.density(time);
  const counted = t ** count * silentUntil(count, t) * staying.survival(t) + integrate(endedAt, 0, t);
  return {
    likelihood: total,
    alive: alive / total,
    orders: (rate * ahead) / total,
    silence: (silent + gone) / total,
    residual: (rate * discounted) / alive,
    expected: silentUntil(1, 0) * integrate(staying.survival, 0, t),
    count: counted / ways,
  };
}

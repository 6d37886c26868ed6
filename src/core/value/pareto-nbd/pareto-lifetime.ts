import type { Lifetime } from '../any-time-dropout/lifetime';

/** Lifetimes that are exponential with rates μ ~ Gamma(s, β): P(lifetime > τ) = (β/(β+τ))^s. */
export function paretoLifetime(s: number, beta: number): Lifetime {
  return {
    scale: beta,
    rises: false,
    logSurvival: (time) => -s * Math.log1p(time / beta),
    logDensity: (time) => Math.log(s / beta) - (s + 1) * Math.log1p(time / beta),
    staying(age, t) {
      // (β+T)·[1 − (1+t/(β+T))^(1−s)]/(s − 1), without its gap at s = 1.
      const growth = Math.log1p(t / (beta + age));
      const bend = (1 - s) * growth;
      return (beta + age) * growth * (bend === 0 ? 1 : Math.expm1(bend) / bend);
    },
    exceededBy: (chance) => beta * Math.expm1(-Math.log(chance) / s),
  };
}

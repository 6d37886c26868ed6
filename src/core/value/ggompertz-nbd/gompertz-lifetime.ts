import { integrateTimes } from '../any-time-dropout/integrate-times';
import type { Lifetime } from '../any-time-dropout/lifetime';

/** What time does to a Gompertz hazard: with G = (e^{bτ} − 1)/(bκ) and h = bτ. */
interface Ageing {
  /** ln(1 + G) */
  readonly growth: number;
  /** G/(1 + G) */
  readonly share: number;
  /** d ln G/d ln b = h/(1 − e^−h) − 1, from 0 at h = 0 */
  readonly bend: number;
  /** Derivative of `bend` by h */
  readonly turn: number;
}

/** Where e^h would overflow, ln(1 + G) is taken from its leading term. */
const steep = 30;

export function gompertzAgeing(time: number, b: number, kappa: number): Ageing {
  const h = b * time;
  const beta = b * kappa;
  if (h > steep) {
    const growth = h - Math.log(beta) + Math.log1p((beta - 1) * Math.exp(-h));
    return { growth, share: -Math.expm1(-growth), bend: h - 1, turn: 1 };
  }
  const G = Math.expm1(h) / beta;
  const left = -Math.expm1(-h);
  // Near 0 the differences cancel: their series in h.
  const bend = h < 1e-3 ? h * (0.5 + h / 12) : h / left - 1;
  const turn = h < 1e-3 ? 0.5 + h / 6 : (left - h * Math.exp(-h)) / (left * left);
  return { growth: Math.log1p(G), share: G / (1 + G), bend, turn };
}

/** Distance from 0 of the time at which 1 + G(τ) = 0, for placing nodes; complex times count by their imaginary part. */
export function nearestSingularity(b: number, kappa: number): number {
  const beta = b * kappa;
  return beta < 1 ? Math.min(-Math.log1p(-beta), Math.PI) / b : Math.PI / b;
}

/** The time at which ln(1 + G) is so large. */
function timeOf(growth: number, b: number, beta: number): number {
  return (growth > steep ? growth + Math.log(beta) : Math.log1p(beta * Math.expm1(growth))) / b;
}

/** Beyond a fall by e⁻⁴⁵ nothing is added in double precision. */
const deepest = 45;

/** Lifetimes whose hazard η·b·e^{bτ} grows with age, η ~ Gamma(s, β): P(lifetime > τ) = (1 + (e^{bτ}−1)/β)^−s. */
export function gompertzLifetime(b: number, s: number, beta: number): Lifetime {
  const kappa = beta / b;
  const scale = nearestSingularity(b, kappa);
  const logSurvival = (time: number): number => -s * gompertzAgeing(time, b, kappa).growth;
  return {
    scale,
    rises: beta > s + 1,
    logSurvival,
    logDensity: (time) => Math.log(s / kappa) + b * time - (s + 1) * gompertzAgeing(time, b, kappa).growth,
    staying(age, t) {
      const start = logSurvival(age);
      const { growth } = gompertzAgeing(age, b, kappa);
      // Where next to nobody is left: lifetimes that all end at one age would else take thousands of nodes to find it.
      const last = timeOf(growth + deepest / s, b, beta) - age;
      return integrateTimes((time) => Math.exp(logSurvival(age + time) - start), 0, Math.min(t, last), scale + age);
    },
    exceededBy: (chance) => timeOf(-Math.log(chance) / s, b, beta),
  };
}

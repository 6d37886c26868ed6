import type { AliveCustomer } from './orders-before-dropout';

const finestLevel = 8;

/** Values and weights, which add up to about 1, for means over a distribution. */
interface Mean {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Discounted expected residual transactions of a customer alive now, δ∫₀^∞ E[Y(t)]e^−δt dt, orders taking k steps each
 * of which `begun` are already taken. The n-th order from now comes after kn − begun steps and is placed when n − 1
 * chances of dropping out have passed; with φ = λ/(λ+δ) the sum over n is φ^(k−begun)/(1 − φᵏ + pφᵏ), for k = 1
 * λ/(δ + pλ). Its mean over λ ~ Gamma(r, α) and p ~ Beta(a, b) is taken by the trapezoidal rule in ln λ and logit p, of
 * which the densities decay doubly exponentially after w → sinh w; the step is halved until two levels agree.
 */
export function discountedOrders(
  { r, alpha, a, b }: AliveCustomer,
  rate: number,
  stepsPerOrder = 1,
  begun = 0,
): number {
  let answer = NaN;
  for (let level = 2; level <= finestLevel; level++) {
    const step = 2 ** -level;
    const rates = meanOverGamma(r, step);
    const chances = meanOverBeta(a, b, step);
    let sum = 0;
    for (let i = 0; i < rates.values.length; i++) {
      // ln φ = −ln(1 + δ/λ)
      const logShare = -Math.log1p((rate * alpha) / Math.exp(rates.values[i]));
      const whole = Math.exp(stepsPerOrder * logShare);
      const rest = -Math.expm1(stepsPerOrder * logShare);
      const first = rates.weights[i] * Math.exp((stepsPerOrder - begun) * logShare);
      for (let j = 0; j < chances.values.length; j++)
        sum += (first * chances.weights[j]) / (rest + whole * chances.values[j]);
    }
    const settled = Math.abs(sum - answer) <= 1e-12 * sum;
    answer = sum;
    if (settled) break;
  }
  return answer;
}

/** ln g for g ~ Gamma(shape, 1). */
function meanOverGamma(shape: number, step: number): Mean {
  const centre = Math.log(shape);
  const density = (y: number): number => shape * (y - centre) - (Math.exp(y) - shape);
  return meanOver(density, centre, 1 / Math.sqrt(shape), step, (y) => y);
}

/** p ~ Beta(a, b), by the logit of p. */
function meanOverBeta(a: number, b: number, step: number): Mean {
  const centre = Math.log(a / b);
  const logDensity = (y: number): number => a * logOfLogistic(y) + b * logOfLogistic(-y);
  const peak = logDensity(centre);
  const width = Math.sqrt(1 / a + 1 / b);
  return meanOver(
    (y) => logDensity(y) - peak,
    centre,
    width,
    step,
    (y) => Math.exp(logOfLogistic(y)),
  );
}

function meanOver(
  logDensity: (y: number) => number,
  centre: number,
  width: number,
  step: number,
  valueOf: (y: number) => number,
): Mean {
  const values: number[] = [];
  const weights: number[] = [];
  let sum = 0;
  const add = (w: number): boolean => {
    const y = centre + width * Math.sinh(w);
    const weight = Math.exp(logDensity(y)) * Math.cosh(w);
    if (!(weight > 1e-25)) return false;
    values.push(valueOf(y));
    weights.push(weight);
    sum += weight;
    return true;
  };
  for (let w = 0; add(w); w += step);
  for (let w = -step; add(w); w -= step);
  return { values, weights: weights.map((weight) => weight / sum) };
}

/** ln 1/(1+e^−y) */
function logOfLogistic(y: number): number {
  return y > 0 ? -Math.log1p(Math.exp(-y)) : y - Math.log1p(Math.exp(y));
}

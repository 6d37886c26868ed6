import betaln from '@stdlib/math-base-special-betaln';
import gammaln from '@stdlib/math-base-special-gammaln';

/** What an individual with rate λ and chance p of dropping out contributes. */
export interface Individual {
  readonly rate: number;
  readonly chance: number;
}

/**
 * The slow way, straight from the definitions: the means of `answers` over λ ~ Gamma(r, α) and p ~ Beta(a, b), by the
 * trapezoidal rule in ln λ and the logit of p, which converges exponentially. Nothing of the code under test is used.
 */
export function meansOverIndividuals(
  [r, alpha, a, b]: readonly number[],
  answers: (individual: Individual) => readonly number[],
): readonly number[] {
  const step = 0.14;
  const rates: [number, number][] = [];
  // Far enough out that the densities' tails, e^(ry), e^(aw) and e^(−bw), are below 1e-13.
  for (let y = -36 / r; y < 8; y += step) {
    const rate = Math.exp(y);
    const weight = Math.exp(r * (Math.log(alpha) + y) - alpha * rate - gammaln(r)) * step;
    if (weight > 1e-17) rates.push([rate, weight]);
  }
  const means: number[] = [];
  for (let w = -36 / a - 6; w < 36 / b + 6; w += step) {
    const chance = 1 / (1 + Math.exp(-w));
    const density = Math.exp(-a * Math.log1p(Math.exp(-w)) - b * Math.log1p(Math.exp(w)) - betaln(a, b)) * step;
    if (density < 1e-17) continue;
    for (const [rate, weight] of rates)
      answers({ rate, chance }).forEach((answer, i) => (means[i] = (means[i] ?? 0) + density * weight * answer));
  }
  return means;
}

/** Likelihood of (x, t_x, T) for one individual who may drop out after each repeat order, with m = 1 after the first too. */
export function individualLikelihood(m: 0 | 1, x: number, last: number, age: number) {
  const chances = x + m;
  return ({ rate, chance }: Individual) => ({
    alive: (1 - chance) ** chances * rate ** x * Math.exp(-rate * age),
    gone: chances > 0 ? chance * (1 - chance) ** (chances - 1) * rate ** x * Math.exp(-rate * last) : 0,
  });
}

/** Expected orders of one individual alive now in the next t. */
export function individualOrders({ rate, chance }: Individual, t: number): number {
  const product = chance * rate * t;
  return product < 1e-9 ? rate * t * (1 - product / 2) : -Math.expm1(-product) / chance;
}

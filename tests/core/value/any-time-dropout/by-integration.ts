import gammaln from '@stdlib/math-base-special-gammaln';

const step = 0.125;

function rates(shape: number, scale: number): [number, number][] {
  const found: [number, number][] = [];
  for (let y = -30 / shape; y < 8; y += step) {
    const rate = Math.exp(y) / scale;
    const weight = Math.exp(shape * y - Math.exp(y) - gammaln(shape)) * step;
    if (weight > 1e-40) found.push([rate, weight]);
  }
  return found;
}

/**
 * The slow way, straight from the definitions: means over λ ~ Gamma(r, α) and μ ~ Gamma(s, β) by the trapezoidal rule
 * in their logarithms. Nothing of the code under test is used.
 */
export function meansOverRates(
  [r, alpha, s, beta]: readonly number[],
  answers: (lambda: number, mu: number) => readonly number[],
): readonly number[] {
  const means: number[] = [];
  const leaving = rates(s, beta);
  for (const [lambda, weight] of rates(r, alpha))
    for (const [mu, density] of leaving)
      answers(lambda, mu).forEach((answer, i) => (means[i] = (means[i] ?? 0) + weight * density * answer));
  return means;
}

/** Everything asked of one history of one individual: orders at rate λ until the end at rate μ. */
export function individualAnswers(x: number, last: number, age: number, t: number, discount: number) {
  return (lambda: number, mu: number): readonly number[] => {
    const both = lambda + mu;
    const orders = lambda ** x;
    const alive = orders * Math.exp(-both * age);
    const gone = (orders * mu * -Math.expm1(-both * (age - last)) * Math.exp(-both * last)) / both;
    const ahead = mu * t < 1e-9 ? lambda * t : (-Math.expm1(-mu * t) / mu) * lambda;
    const silent = Math.exp(-both * t) + (mu * -Math.expm1(-both * t)) / both;
    return [alive, gone, alive * ahead, alive * silent, (alive * lambda) / (mu + discount)];
  };
}

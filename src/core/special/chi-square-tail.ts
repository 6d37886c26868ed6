import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * P(χ² > value) with `degrees` of freedom: the regularised upper incomplete Gamma function Q(k/2, χ²/2), by its power
 * series below the mean (DLMF 8.7.1) and its continued fraction above (DLMF 8.9.2, Lentz's method), where it is small.
 */
export function chiSquareTail(value: number, degrees: number): number {
  const a = degrees / 2;
  const y = value / 2;
  if (!(y > 0)) return y <= 0 ? 1 : NaN;
  const front = Math.exp(a * Math.log(y) - y - gammaln(a));
  if (y < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= y / (a + n);
      sum += term;
    }
    return 1 - front * sum;
  }
  let b = y + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * fraction;
}

const step = 1 / 16;
const nodes = Array.from({ length: 193 }, (_, i) => step * (i - 96)).map((w) => [Math.sinh(w), Math.cosh(w)] as const);

/** ln ∫ p^(a−1) (1−p)^(b−1) dp by the trapezoidal rule in w, logit p = ln(a/b) + sinh w·√(1/a + 1/b): no Γ is asked. */
function logIntegral(a: number, b: number): number {
  const width = Math.sqrt(1 / a + 1 / b);
  const centre = Math.log(a / b);
  // ln p^a (1−p)^b at logit y
  const log = (y: number): number => {
    const small = Math.log1p(Math.exp(-Math.abs(y)));
    return y > 0 ? -b * y - (a + b) * small : a * y - (a + b) * small;
  };
  const highest = log(centre);
  let sum = 0;
  for (const [sinh, cosh] of nodes) sum += Math.exp(log(centre + width * sinh) - highest) * cosh;
  return highest + Math.log(sum * width * step);
}

/** E[p^up · (1−p)^down] of p ~ Beta(a, b), by numerical integration. */
export function betaMoment(a: number, b: number, up: number, down: number): number {
  return Math.exp(logIntegral(a + up, b + down) - logIntegral(a, b));
}

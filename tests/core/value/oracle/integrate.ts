const step = 1 / 28;

/** ∫ f from `from` to `to` by the tanh-sinh rule (Takahasi & Mori 1974), which minds neither end. */
export function integrate(f: (at: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  let sum = 0;
  for (let w = -3.4; w <= 3.4; w += step) {
    const u = (Math.PI / 2) * Math.sinh(w);
    // The distance to the nearer end, without cancellation.
    const near = (2 * half) / (1 + Math.exp(2 * Math.abs(u)));
    const at = w < 0 ? from + near : to - near;
    const slope = ((Math.PI / 2) * Math.cosh(w)) / Math.cosh(u) ** 2;
    if (slope > 0) sum += slope * f(at);
  }
  return sum * step * half;
}

/** ∫ f from 0 to ∞ by the exp-sinh rule, for an f that falls off beyond `scale`. */
export function integrateOnwards(f: (at: number) => number, scale: number): number {
  let sum = 0;
  for (let w = -4.2; w <= 4.2; w += step) {
    const at = scale * Math.exp((Math.PI / 2) * Math.sinh(w));
    const value = f(at);
    if (value > 0) sum += value * at * (Math.PI / 2) * Math.cosh(w);
  }
  return sum * step;
}

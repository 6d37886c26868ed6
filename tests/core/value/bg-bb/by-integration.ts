import betaln from '@stdlib/math-base-special-betaln';

/** What an individual with chance p to buy and chance θ to leave contributes. */
export type Individual = (buying: number, leaving: number) => readonly number[];

/** Nodes and weights of Beta(a, b) by the trapezoidal rule in the logit, which converges exponentially. */
function nodesOf(a: number, b: number): readonly (readonly [number, number])[] {
  const step = 0.12;
  const nodes: [number, number][] = [];
  for (let w = -36 / a - 6; w < 36 / b + 6; w += step) {
    const density = Math.exp(-a * Math.log1p(Math.exp(-w)) - b * Math.log1p(Math.exp(w)) - betaln(a, b)) * step;
    if (density > 1e-18) nodes.push([1 / (1 + Math.exp(-w)), density]);
  }
  return nodes;
}

/** Means of `answers` over p ~ Beta(α, β) and θ ~ Beta(γ, δ), straight from the definition. */
export function meansOverIndividuals(
  [alpha, beta, gamma, delta]: readonly number[],
  answers: Individual,
): readonly number[] {
  const leavings = nodesOf(gamma, delta);
  const means: number[] = [];
  for (const [p, weight] of nodesOf(alpha, beta))
    for (const [theta, density] of leavings)
      answers(p, theta).forEach((answer, i) => (means[i] = (means[i] ?? 0) + weight * density * answer));
  return means;
}

/** Chance of (x, t_x, n) for one individual: still there at n, and gone before. */
export function individualChances(x: number, last: number, n: number) {
  return (p: number, theta: number) => {
    const alive = p ** x * (1 - p) ** (n - x) * (1 - theta) ** n;
    let gone = 0;
    for (let m = last; m < n; m++) gone += p ** x * (1 - p) ** (m - x) * theta * (1 - theta) ** m;
    return { alive, gone };
  };
}

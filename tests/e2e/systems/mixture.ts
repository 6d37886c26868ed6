/** Taken out of the global once: a test’s own globals are slow to reach, and these are called millions of times. */
const { exp, log } = Math;

/** A value a customer may have, how far it is from 1, and how likely it is; the likelihoods of a list add up to 1. */
export interface Node {
  readonly value: number;
  readonly rest: number;
  readonly weight: number;
}

/**
 * Values of a gamma distribution by the trapezoid on ln value. In ln value the density is analytic in |Im| < π/2 and
 * falls off at both ends, so a step of ¼ leaves e^(−2π·½π·4) ≈ 1e−17 (Trefethen & Weideman 2014); no gamma function is needed, because the
 * weights are divided by their sum.
 */
export function gammaNodes(shape: number, rate: number): Node[] {
  const highest = log((shape + 80) / rate);
  const lowest = log(shape / rate) - 40 / Math.min(shape, 1);
  return weighed(lowest, highest, 0.25, (u) => [exp(u), NaN, shape * (u - log(shape / rate)) - rate * exp(u)]);
}

/** Values of a beta distribution by the trapezoid on the logit, analytic in |Im| < π, so that a step of ½ does. */
export function betaNodes(a: number, b: number): Node[] {
  return weighed(-40 / Math.min(a, 1), 40 / Math.min(b, 1), 0.5, (u) => {
    const [value, rest] = [1 / (1 + exp(-u)), 1 / (1 + exp(u))];
    return [value, rest, a * log(value) + b * log(rest)];
  });
}

/** Mean over one list of values. */
export function mean(nodes: readonly Node[], of: (node: Node) => number): number {
  return nodes.reduce((sum, node) => sum + node.weight * of(node), 0);
}

function weighed(lowest: number, highest: number, step: number, at: (u: number) => readonly [number, number, number]) {
  const points = Array.from({ length: Math.ceil((highest - lowest) / step) }, (_, i) => at(lowest + i * step));
  const top = Math.max(...points.map(([, , log]) => log));
  const kept = points.filter(([, , log]) => log > top - 40);
  const sum = kept.reduce((total, [, , log]) => total + exp(log - top), 0);
  return kept.map(([value, rest, log]): Node => ({ value, rest, weight: exp(log - top) / sum }));
}

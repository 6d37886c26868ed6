/** Nodes in (0, 1) and weights that add up to 1. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const known = new Map<number, Quadrature>();

/** The Gauss–Legendre rule of `count` nodes on [0, 1], by Newton steps on the Legendre polynomial (DLMF 3.5.v). */
export function gaussLegendre(count: number): Quadrature {
  const made = known.get(count) ?? rule(count);
  known.set(count, made);
  return made;
}

function rule(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let z = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      let before = 1;
      let value = z;
      for (let j = 2; j <= count; j++) [before, value] = [value, ((2 * j - 1) * z * value - (j - 1) * before) / j];
      slope = (count * (z * value - before)) / (z * z - 1);
      const move = value / slope;
      z -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    nodes[i] = (1 - z) / 2;
    weights[i] = 1 / ((1 - z * z) * slope * slope);
  }
  return { nodes, weights };
}

import { gaussLegendre } from '../../special/gauss-legendre';

const { nodes, weights } = gaussLegendre(16);

/** Panels never become more than this. */
const mostPanels = 4096;

/**
 * ∫ f(τ) dτ from `from` to `to` in u = ln(τ + scale), `scale` being the distance from 0 to the nearest singularity of f:
 * Gauss–Legendre panels of 16 nodes, doubled until two rounds agree to 1e-13, or do so to 1e-10 and no better than the
 * rounds before: then it is the rounding of f itself that is left.
 */
export function integrateTimes(f: (time: number) => number, from: number, to: number, scale: number): number {
  if (!(to > from)) return 0;
  const origin = scale + from;
  const width = Math.log1p((to - from) / origin);
  const round = (panels: number): number => {
    let sum = 0;
    for (let panel = 0; panel < panels; panel++)
      for (let i = 0; i < nodes.length; i++) {
        const growth = Math.expm1((width * (panel + nodes[i])) / panels);
        sum += weights[i] * (1 + growth) * f(from + origin * growth);
      }
    return (sum * width * origin) / panels;
  };
  let panels = Math.ceil(width / 4);
  let answer = round(panels);
  let before = Infinity;
  while (panels < mostPanels && answer < Infinity) {
    panels *= 2;
    const finer = round(panels);
    const apart = Math.abs(finer - answer) / Math.abs(finer);
    answer = finer;
    if (apart <= 1e-13 || finer === 0 || (apart <= 1e-10 && apart > before / 4)) break;
    before = apart;
  }
  return answer;
}

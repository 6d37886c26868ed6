import { gaussLegendre } from '../../special/gauss-legendre';

/** What the integral over the time of dropping out looks like: a decay of power `orders` in α + τ, `left` in β + τ. */
export interface Decay {
  readonly alpha: number;
  readonly orders: number;
  readonly beta: number;
  readonly left: number;
}

/** Beyond a fall by e⁻⁴⁵ nothing is added in double precision. */
const deepest = 45;

/** Longest panel in ln(τ + min(α, β)). */
const longestPanel = 8;

/** Most nodes of one panel, so that callers can make their tables once. */
const mostNodes = 32;

/**
 * Nodes for ∫ f(τ) dτ from `from` to `to`, f = (α+τ)^−orders·(β+τ)^−left·(smooth): the times at which a customer may
 * have dropped out. In u = ln(τ + min(α, β)) both powers are analytic within |Im u| < π, so one Gauss–Legendre panel of
 * 8 to 32 nodes reaches 1e-13; every term is positive and neither α = β nor s = 1 is special, where the published form
 * (Fader & Hardie 2005, "A note on deriving the Pareto/NBD", eq. 26) is a difference of two ₂F₁. `finest` > 1 divides
 * each panel for a smooth factor that changes faster.
 */
export class DropoutTimes {
  /** τ − from, and dτ, of the nodes of the last `place`; `count` of them. */
  delays = new Float64Array(mostNodes);
  weights = new Float64Array(mostNodes);
  count = 0;

  place({ alpha, orders, beta, left }: Decay, from: number, to: number, finest = 1): void {
    const length = Math.min(
      to - from,
      (alpha + from) * Math.expm1(deepest / orders),
      (beta + from) * Math.expm1(deepest / left),
    );
    this.count = 0;
    if (!(length > 0)) return;
    const fall = orders * Math.log1p(length / (alpha + from)) + left * Math.log1p(length / (beta + from));
    this.spread(Math.min(alpha, beta) + from, length, fall, finest);
  }

  /** Nodes over `length` of an integrand that falls by e^fall, `origin` from where it is singular. */
  spread(origin: number, length: number, fall: number, finest = 1): void {
    const width = Math.log1p(length / origin);
    const panels = Math.ceil(width / longestPanel) * finest;
    const { nodes, weights } = gaussLegendre(nodesFor(width / panels, fall));
    this.count = 0;
    this.makeRoom(panels * nodes.length);
    for (let panel = 0; panel < panels; panel++)
      for (let i = 0; i < nodes.length; i++) {
        const growth = Math.expm1((width * (panel + nodes[i])) / panels);
        this.delays[this.count] = origin * growth;
        this.weights[this.count++] = ((weights[i] * width) / panels) * origin * (1 + growth);
      }
  }

  private makeRoom(nodes: number): void {
    if (nodes <= this.delays.length) return;
    this.delays = new Float64Array(nodes);
    this.weights = new Float64Array(nodes);
  }
}

/** Nodes that reach 1e-13 for a panel so wide over which the integrand falls so far; found by trial (see the test). */
function nodesFor(width: number, fall: number): number {
  const forWidth =
    width <= 1.5 ? 8 : width <= 2.5 ? 12 : width <= 3 ? 16 : width <= 4 ? 20 : width <= 5 ? 24 : mostNodes;
  const forFall = fall <= 4 ? 8 : fall <= 8 ? 12 : fall <= 16 ? 16 : fall <= 30 ? 24 : mostNodes;
  return Math.max(forWidth, forFall);
}

import { covarianceOf } from '../../optimize/covariance';
import { noFit } from '../../optimize/fit';
import type { Fit, FitReason } from '../../optimize/fit';
import { logParameterBounds, maximise } from '../../optimize/maximise';
import type { Work } from '../../work';
import { BgBbLikelihood } from './likelihood';
import type { OpportunityCells } from './opportunity-cells';

/** (α, β, γ, δ) to start from: buyers who differ much and stay, who are alike and leave, who seldom buy. */
const startingShapes = [
  [1, 1, 0.5, 3],
  [3, 3, 1, 4],
  [0.5, 3, 0.5, 10],
] as const;

/** Fits BG/BB by maximum likelihood. Yields once an iteration. */
export function* fitBgBb(cells: OpportunityCells): Work<Fit> {
  const refused = whyNot(cells);
  if (refused) return noFit(4, refused);
  const likelihood = new BgBbLikelihood(cells);
  const starts = startingShapes.map((shape) => Float64Array.from(shape, Math.log));
  const summit = yield* maximise(likelihood, likelihood, starts);
  const parameters = summit.point.map(Math.exp);
  const reason = reasonOf(parameters, summit);
  const loose = reason === 'same-rate' ? [0, 1] : reason === 'no-dropout' || reason === 'same-dropout' ? [2, 3] : [];
  return {
    parameters,
    ...covarianceOf(parameters, summit.hessian, loose),
    logLikelihood: summit.value,
    iterations: summit.iterations,
    converged: reason !== 'iterations' && reason !== 'boundary',
    reason,
  };
}

function whyNot({ x, weight }: OpportunityCells): FitReason | null {
  if (!x.some((bought) => bought > 0)) return 'no-repeat-orders';
  return weight.length === 1 ? 'all-alike' : null;
}

/** Names a limit of the model where the optimum lies at one. */
function reasonOf(
  [alpha, beta, gamma, delta]: Float64Array,
  summit: { readonly converged: boolean; readonly point: Float64Array; readonly hessian: Float64Array },
): FitReason {
  const { least, greatest } = logParameterBounds;
  if (gamma / (gamma + delta) < 1e-5) return 'no-dropout';
  if (alpha > 1e4 && beta > 1e4) return 'same-rate';
  if (gamma > 1e4 && delta > 1e4) return 'same-dropout';
  if (summit.point.some((at) => at <= least || at >= greatest)) return 'boundary';
  if (!summit.converged) return 'iterations';
  const { standardErrors } = covarianceOf(new Float64Array(4).fill(1), summit.hessian, []);
  // A parameter uncertain by a factor of e²⁰ is not determined at all.
  return standardErrors.every((error) => error < 20) ? 'converged' : 'ridge';
}

import type { Fit } from '../../optimize/fit';
import type { Work } from '../../work';
import { fitBetaGeometric, startingShapes } from '../beta-geometric/fit';
import type { ChancesAtStart } from '../beta-geometric/likelihood';
import { dropoutLimit, looseAtLimit } from '../beta-geometric/limits';
import type { CustomerCells } from '../cells/customer-cells';
import { fitByLikelihood } from '../fit-by-likelihood';
import { RegularBetaGeometricLikelihood } from './likelihood';

/** The most regular customers that are tried: twelve steps to an order. */
export const mostSteps = 12;

/**
 * Fits (k, r, α, a, b): k = 1, 2, … as long as the likelihood rises. k is a whole number, so that it has no standard
 * error; with k = 1 the fit is that of (M)BG/NBD.
 */
export function* fitRegularBetaGeometric(cells: CustomerCells, chancesAtStart: ChancesAtStart): Work<Fit> {
  let best = yield* fitBetaGeometric(cells, chancesAtStart);
  let steps = 1;
  while (best.converged && steps < mostSteps) {
    const next = yield* fitByLikelihood(cells, {
      timePowers: [0, 1, 0, 0],
      objective: (of) => new RegularBetaGeometricLikelihood(of, chancesAtStart, steps + 1),
      starts: (rate) => startingShapes.map(([r, a, b]) => [r, r / rate / (steps + 1) / 2, a, b]),
      limit: dropoutLimit,
      loose: looseAtLimit,
    });
    if (!next.converged || !(next.logLikelihood > best.logLikelihood)) break;
    best = next;
    steps++;
  }
  return withSteps(best, steps);
}

function withSteps(fit: Fit, steps: number): Fit {
  const covariance = new Float64Array(25).fill(NaN);
  for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) covariance[(i + 1) * 5 + j + 1] = fit.covariance[i * 4 + j];
  const known = !Number.isNaN(fit.parameters[0]);
  return {
    ...fit,
    parameters: Float64Array.of(known ? steps : NaN, ...fit.parameters),
    standardErrors: Float64Array.of(NaN, ...fit.standardErrors),
    covariance,
  };
}

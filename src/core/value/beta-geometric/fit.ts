import type { Fit } from '../../optimize/fit';
import type { Work } from '../../work';
import type { CustomerCells } from '../cells/customer-cells';
import { fitByLikelihood } from '../fit-by-likelihood';
import type { ChancesAtStart } from './likelihood';
import { BetaGeometricLikelihood } from './likelihood';
import { dropoutLimit, looseAtLimit } from './limits';

/** Shapes (r, a, b) to start from: irregular and regular rates, early and late dropout. */
export const startingShapes = [
  [0.3, 0.8, 2.5],
  [1, 0.3, 4],
  [4, 1, 12],
] as const;

/** Fits BG/NBD (no chance of dropping out at the start) or MBG/NBD (one): (r, α, a, b). Yields once an iteration. */
export function fitBetaGeometric(cells: CustomerCells, chancesAtStart: ChancesAtStart): Work<Fit> {
  return fitByLikelihood(cells, {
    timePowers: [0, 1, 0, 0],
    objective: (of) => new BetaGeometricLikelihood(of, chancesAtStart),
    starts: (rate) => startingShapes.map(([r, a, b]) => [r, r / rate / 2, a, b]),
    limit: dropoutLimit,
    loose: looseAtLimit,
  });
}

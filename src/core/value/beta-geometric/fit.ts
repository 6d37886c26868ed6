import { covarianceOf } from '../../optimize/covariance';
import { noFit } from '../../optimize/fit';
import type { Fit, FitReason } from '../../optimize/fit';
import { logParameterBounds, maximise } from '../../optimize/maximise';
import type { Work } from '../../work';
import type { CustomerCells } from '../cells/customer-cells';
import { sampleOfCells } from '../cells/sample-of-cells';
import { scaledCells } from '../cells/scaled-cells';
import type { ChancesAtStart } from './likelihood';
import { BetaGeometricLikelihood } from './likelihood';

/** Cells on which all starts are tried; the best goes on with all of them. */
const roughCells = 3000;

/** Shapes (r, a, b) to start from: irregular and regular rates, early and late dropout. */
const startingShapes = [
  [0.3, 0.8, 2.5],
  [1, 0.3, 4],
  [4, 1, 12],
] as const;

/**
 * Fits BG/NBD (no chance of dropping out at the start) or MBG/NBD (one). Time is measured in mean ages while fitting,
 * so that days, weeks and months lead to the same optimum. Yields once an iteration.
 */
export function* fitBetaGeometric(cells: CustomerCells, chancesAtStart: ChancesAtStart): Work<Fit> {
  const refused = whyNot(cells);
  if (refused) return noFit(4, refused);
  const { scaled, unit, repeatOrders } = scaledCells(cells);
  const full = new BetaGeometricLikelihood(scaled, chancesAtStart);
  const rough = cells.weight.length <= roughCells ? full : roughOf(scaled, chancesAtStart);
  const rate = repeatOrders / cells.customers;
  const starts = startingShapes.map(([r, a, b]) => Float64Array.of(r, r / rate / 2, a, b).map(Math.log));
  const summit = yield* maximise(rough, full, starts);
  const parameters = summit.point.map(Math.exp);
  const reason = reasonOf(parameters, summit);
  const { covariance, standardErrors } = covarianceOf(parameters, summit.hessian, looseParameters(reason));
  parameters[1] *= unit;
  standardErrors[1] *= unit;
  for (let i = 0; i < 4; i++) {
    covariance[i * 4 + 1] *= unit;
    covariance[4 + i] *= unit;
  }
  return {
    parameters,
    standardErrors,
    covariance,
    // The density of an order's time is per unit of time.
    logLikelihood: summit.value - repeatOrders * Math.log(unit),
    iterations: summit.iterations,
    converged: reason !== 'iterations' && reason !== 'boundary',
    reason,
  };
}

function roughOf(cells: CustomerCells, chancesAtStart: ChancesAtStart): BetaGeometricLikelihood {
  return new BetaGeometricLikelihood(sampleOfCells(cells, roughCells), chancesAtStart);
}

function whyNot(cells: CustomerCells): FitReason | null {
  if (!cells.repeats.some((x) => x > 0)) return 'no-repeat-orders';
  if (cells.weight.length === 1) return 'all-alike';
  return null;
}

/** Names a limit of the model where the optimum lies at one. The last unit of e towards a limit changes nothing. */
function reasonOf(
  [r, alpha, a, b]: Float64Array,
  summit: { readonly converged: boolean; readonly point: Float64Array; readonly hessian: Float64Array },
): FitReason {
  const { least, greatest } = logParameterBounds;
  if (a / (a + b) < 1e-5) return 'no-dropout';
  if (r > 1e4 && alpha > 1e4) return 'same-rate';
  if (a > 1e4 && b > 1e4) return 'same-dropout';
  if (summit.point.some((at) => at <= least || at >= greatest)) return 'boundary';
  if (!summit.converged) return 'iterations';
  const parameters = new Float64Array(4).fill(1);
  const { standardErrors } = covarianceOf(parameters, summit.hessian, []);
  // A parameter uncertain by a factor of e²⁰ is not determined at all.
  return standardErrors.every((error) => error < 20) ? 'converged' : 'ridge';
}

function looseParameters(reason: FitReason): readonly number[] {
  if (reason === 'no-dropout' || reason === 'same-dropout') return [2, 3];
  return reason === 'same-rate' ? [0, 1] : [];
}

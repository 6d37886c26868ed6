import type { Work } from '../work';
import { cholesky, solveFactored } from './cholesky';
import type { Objective } from './objective';

export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/** Where a climb ended. */
export interface Summit {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

export interface ClimbLimits {
  /** Every coordinate stays between these. */
  readonly bounds: Bounds;
  readonly iterations: number;
  /** Stops when the gain that the quadratic model still promises is below this. */
  readonly gain: number;
}

/** No coordinate moves further in one step: in log-parameters a factor of e². */
const longestStep = 2;

/**
 * Maximises by damped Newton steps (Levenberg 1944; Nocedal & Wright, Numerical Optimization, §4 and §6): the damping
 * grows until the model is concave and the step raises the value, and falls again while the model predicts well.
 * Coordinates at a bound whose gradient points outwards are held. Yields once an iteration.
 */
export function* climb(objective: Objective, start: Float64Array, limits: ClimbLimits): Work<Summit> {
  const { dimension } = objective;
  const { bounds } = limits;
  let point = start.map((coordinate) => clamp(coordinate, bounds));
  let gradient = new Float64Array(dimension);
  let hessian = new Float64Array(dimension * dimension);
  let value = objective.evaluate(point, gradient, hessian);
  let trial = new Float64Array(dimension);
  let trialGradient = new Float64Array(dimension);
  let trialHessian = new Float64Array(dimension * dimension);
  let damping = 0;
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < limits.iterations) {
    const step = newtonStep(point, gradient, hessian, bounds, damping);
    const promised = promisedGain(step, gradient, hessian);
    if (promised <= limits.gain && damping <= smallDamping(hessian, dimension)) converged = true;
    for (let i = 0; i < dimension; i++) trial[i] = clamp(point[i] + step[i], bounds);
    const trialValue = objective.evaluate(trial, trialGradient, trialHessian);
    iterations++;
    // Below the rounding of the value itself only the gradient can tell: the Newton step is taken as it is.
    const rounding = 1e-13 * (1 + Math.abs(value));
    if (trialValue > value - rounding || (converged && trialValue > value - 1e3 * rounding)) {
      const ratio = promised > 0 ? (trialValue - value) / promised : 1;
      damping =
        ratio > 0.75 || promised < rounding * 10 ? damping / 10 : ratio < 0.25 ? growing(damping, hessian) : damping;
      if (damping < 1e-12 * largestCurvature(hessian, dimension)) damping = 0;
      [point, trial] = [trial, point];
      [gradient, trialGradient] = [trialGradient, gradient];
      [hessian, trialHessian] = [trialHessian, hessian];
      value = trialValue;
    } else if (!converged) {
      damping = growing(damping, hessian);
      // Damped to a standstill: nothing nearby is higher.
      if (damping > 1e16 * largestCurvature(hessian, dimension)) break;
    }
    yield { done: iterations, total: limits.iterations };
  }
  return { point, value, gradient, hessian, iterations, converged };
}

/** The step that solves (−H + damping·I)·step = gradient over the coordinates that may move. */
function newtonStep(
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  bounds: Bounds,
  damping: number,
): Float64Array {
  const size = point.length;
  const held = point.map((at, i) =>
    (at <= bounds.least && gradient[i] < 0) || (at >= bounds.greatest && gradient[i] > 0) ? 1 : 0,
  );
  const right = gradient.map((slope, i) => (held[i] ? 0 : slope));
  const matrix = new Float64Array(size * size);
  let added = damping;
  for (;;) {
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        matrix[i * size + j] = held[i] || held[j] ? Number(i === j) : -hessian[i * size + j] + (i === j ? added : 0);
    const factor = cholesky(matrix, size);
    if (factor) {
      const step = solveFactored(factor, size, right);
      const longest = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
      return longest > longestStep ? step.map((each) => (each * longestStep) / longest) : step;
    }
    added = growing(added, hessian);
    if (!(added < Infinity)) return new Float64Array(size);
  }
}

function promisedGain(step: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
  const size = step.length;
  let gain = 0;
  for (let i = 0; i < size; i++) {
    gain += step[i] * gradient[i];
    for (let j = 0; j < size; j++) gain += 0.5 * step[i] * hessian[i * size + j] * step[j];
  }
  return gain;
}

function growing(damping: number, hessian: Float64Array): number {
  const least = smallDamping(hessian, Math.sqrt(hessian.length));
  return damping < least ? least : damping * 10;
}

function smallDamping(hessian: Float64Array, size: number): number {
  return 1e-6 * largestCurvature(hessian, size);
}

function largestCurvature(hessian: Float64Array, size: number): number {
  let largest = 1e-12;
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(hessian[i * size + i]));
  return largest;
}

function clamp(coordinate: number, bounds: Bounds): number {
  return Math.min(bounds.greatest, Math.max(bounds.least, coordinate));
}

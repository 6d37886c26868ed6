import type { Work } from '../work';
import { cholesky, solveFactored } from './cholesky';
import type { Objective } from './objective';
import { evaluateInParts } from './objective';
import { symmetricEigen } from './symmetric-eigen';

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
  /** Stops at a point of which this is true: nothing new is to be found from there. */
  readonly known?: (point: Float64Array) => boolean;
}

/** No coordinate moves further in one step: in log-parameters a factor of e². */
const longestStep = 2;

/**
 * From where so little is promised a Newton step doubles the digits: two of them leave less than rounding.
 */
const lastSteps = 1e-9;

/**
 * Damping is relative to the curvature of each coordinate (Marquardt 1963). This much is added where a step would be too
 * long: along a direction that is all but flat it may be rounding that points there.
 */
const leastDamping = 1e-10;

/** What damping begins with once a step has failed. */
const firstDamping = 1e-3;

/**
 * Maximises by damped Newton steps (Levenberg 1944; Nocedal & Wright, Numerical Optimization, §4 and §6): the damping
 * grows and the step is shortened until it raises the value, and both relax again while the model predicts well. It is
 * relative to each coordinate's own curvature, so that a direction in which the value hardly bends (towards a limit of
 * the model) is walked as fast as a steep one. Where the value bends upwards along some direction, as on the way out of
 * such a limit, that curvature counts by its size (Dauphin et al. 2014): damping it away would leave steps of a tenth.
 * Coordinates at a bound whose gradient points outwards are held. Yields once an iteration, and between the parts of the
 * objective.
 */
export function* climb(objective: Objective, start: Float64Array, limits: ClimbLimits): Work<Summit> {
  const { dimension } = objective;
  const { bounds } = limits;
  let point = start.map((coordinate) => clamp(coordinate, bounds));
  let gradient = new Float64Array(dimension);
  let hessian = new Float64Array(dimension * dimension);
  let value = yield* evaluateInParts(objective, point, gradient, hessian);
  let trial = new Float64Array(dimension);
  let trialGradient = new Float64Array(dimension);
  let trialHessian = new Float64Array(dimension * dimension);
  let damping = 0;
  let reach = longestStep;
  let iterations = 0;
  let closing = 0;
  let converged = false;
  while (iterations < limits.iterations && !limits.known?.(point)) {
    const step = newtonStep(point, gradient, hessian, bounds, damping, reach);
    const promised = promisedGain(step, gradient, hessian);
    const undamped = damping <= 1e-6;
    converged = promised <= limits.gain && undamped;
    if (converged) break;
    for (let i = 0; i < dimension; i++) trial[i] = clamp(point[i] + step[i], bounds);
    const trialValue = yield* evaluateInParts(objective, trial, trialGradient, trialHessian);
    iterations++;
    // Below the rounding of the value itself only the gradient can tell: the Newton step is taken as it is.
    const rounding = 1e-13 * (1 + Math.abs(value));
    const isClosing = promised <= Math.max(lastSteps, rounding) && undamped;
    if (trialValue > value - (isClosing ? 1e3 : 1) * rounding) {
      const ratio = promised > 0 ? (trialValue - value) / promised : 1;
      if (ratio > 0.9) damping /= 100;
      else if (ratio > 0.75 || promised < rounding * 10) damping /= 10;
      else if (ratio < 0.25) damping = growing(damping);
      if (damping < 1e-7) damping = 0;
      if (ratio > 0.75) reach = Math.min(longestStep, reach * 2);
      [point, trial] = [trial, point];
      [gradient, trialGradient] = [trialGradient, gradient];
      [hessian, trialHessian] = [trialHessian, hessian];
      value = trialValue;
      if (isClosing) closing++;
      converged = closing === 2;
      if (converged) break;
    } else {
      damping = growing(damping);
      // Without this a step that was cut short would be the same again, and be tried again.
      reach = lengthOf(step) / 3;
      // Damped to a standstill: nothing nearby is higher.
      if (damping > 1e16) break;
    }
    yield { done: iterations, total: limits.iterations };
  }
  return { point, value, gradient, hessian, iterations, converged };
}

/**
 * The step that solves (−H + damping·|diag H|)·step = gradient over the coordinates that may move, each curvature by its
 * size where H is not negative definite; no longer than `reach`.
 */
function newtonStep(
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  bounds: Bounds,
  damping: number,
  reach: number,
): Float64Array {
  const size = point.length;
  const held = point.map((at, i) =>
    (at <= bounds.least && gradient[i] < 0) || (at >= bounds.greatest && gradient[i] > 0) ? 1 : 0,
  );
  const right = gradient.map((slope, i) => (held[i] ? 0 : slope));
  const curvatures = ownCurvatures(hessian, size);
  const matrix = new Float64Array(size * size);
  const fill = (added: number): void => {
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        matrix[i * size + j] =
          held[i] || held[j] ? Number(i === j) : -hessian[i * size + j] + (i === j ? added * curvatures[i] : 0);
  };
  fill(damping);
  let factor = cholesky(matrix, size);
  let step = factor ? solveFactored(factor, size, right) : null;
  if (step && !(lengthOf(step) <= reach) && damping < leastDamping) {
    fill(leastDamping);
    factor = cholesky(matrix, size);
    step = factor ? solveFactored(factor, size, right) : null;
  }
  step ??= stepBySize(matrix, curvatures, held, right);
  const longest = lengthOf(step);
  if (!(longest < Infinity)) return new Float64Array(size);
  return longest > reach ? step.map((each) => (each * reach) / longest) : step;
}

/** The same with every eigenvalue of the matrix, scaled to a diagonal of ±1, replaced by its size. */
function stepBySize(
  matrix: Float64Array,
  curvatures: Float64Array,
  held: Float64Array,
  right: Float64Array,
): Float64Array {
  const size = right.length;
  const scales = curvatures.map((each, i) => (held[i] ? 1 : 1 / Math.sqrt(each)));
  const scaled = matrix.map((each, at) => each * scales[Math.floor(at / size)] * scales[at % size]);
  const { values, vectors } = symmetricEigen(scaled, size);
  const step = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    let along = 0;
    for (let i = 0; i < size; i++) along += vectors[i * size + k] * scales[i] * right[i];
    along /= Math.max(Math.abs(values[k]), leastDamping);
    for (let i = 0; i < size; i++) step[i] += vectors[i * size + k] * scales[i] * along;
  }
  return step;
}

/** The most that any coordinate moves. */
function lengthOf(step: Float64Array): number {
  return step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
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

function growing(damping: number): number {
  return damping < firstDamping ? firstDamping : damping * 10;
}

/** |Hᵢᵢ|, not vanishing against the largest. */
function ownCurvatures(hessian: Float64Array, size: number): Float64Array {
  const own = Float64Array.from({ length: size }, (_, i) => Math.abs(hessian[i * size + i]));
  const least = Math.max(1e-12, ...own) * 1e-12;
  return own.map((each) => Math.max(each, least));
}

function clamp(coordinate: number, bounds: Bounds): number {
  return Math.min(bounds.greatest, Math.max(bounds.least, coordinate));
}

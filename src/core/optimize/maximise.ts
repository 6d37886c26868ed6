import type { Work } from '../work';
import { climb } from './climb';
import type { Bounds, Summit } from './climb';
import type { Objective } from './objective';

/** Log-parameters are searched from e⁻¹⁴ to e¹⁴, in units of the data: beyond lies only a limit of the model. */
export const logParameterBounds: Bounds = { least: -14, greatest: 14 };

const iterationLimit = 300;

/**
 * The gain still promised where a fit ends: a step of √(2·gain) standard errors, so that whatever way led there, over
 * which sample, predictions are the same to nine digits and more.
 */
const nothingToGain = 1e-19;

/**
 * A sample may rank its own summits otherwise than all of the data would: those whose values differ by less than this are
 * both tried on more.
 */
const undecided = 5;

/** A climb that comes so close to a summit known already, in every log-parameter, would only end on it again. */
const sameSummit = 0.3;

/**
 * The highest of the summits reached from several starts. All starts climb `rough` (a sample of the data, or all of it)
 * to a coarse end; the best goes on over the larger samples `between`, also to a coarse end, and at first those summits
 * apart from it that the sample does not decide against; from there `full` is climbed until the Newton step is down to
 * rounding.
 */
export function* maximise(
  rough: Objective,
  full: Objective,
  starts: readonly Float64Array[],
  between: readonly Objective[] = [],
): Work<Summit> {
  const coarse = { bounds: logParameterBounds, iterations: 60, gain: 1e-3 };
  const summits: Summit[] = [];
  const isNear = (point: Float64Array, other: Float64Array): boolean =>
    other.every((at, i) => Math.abs(at - point[i]) < sameSummit);
  const known = (point: Float64Array): boolean => summits.some((each) => isNear(point, each.point));
  let best: Summit | null = null;
  let spent = 0;
  for (const start of starts) {
    const summit: Summit = yield* climb(rough, start, { ...coarse, known });
    spent += summit.iterations;
    summits.push(summit);
    if (best === null || !(best.value >= summit.value)) best = summit;
  }
  let from = best?.point ?? new Float64Array(full.dimension);
  const lowest = (best?.value ?? 0) - undecided;
  const rivals = rough === full ? [] : summits.filter((each) => each.value > lowest && !isNear(each.point, from));
  for (const [stage, larger] of (rivals.length > 0 && between.length === 0 ? [full] : between).entries()) {
    const summit = yield* climb(larger, from, coarse);
    spent += summit.iterations;
    from = summit.point;
    let { value } = summit;
    for (const rival of stage === 0 ? rivals : []) {
      const other = yield* climb(larger, rival.point, { ...coarse, known: (point) => isNear(point, summit.point) });
      spent += other.iterations;
      if (other.value > value) ({ point: from, value } = other);
    }
  }
  const limits = { bounds: logParameterBounds, iterations: iterationLimit, gain: nothingToGain };
  const summit = yield* climb(full, from, limits);
  return { ...summit, iterations: spent + summit.iterations };
}

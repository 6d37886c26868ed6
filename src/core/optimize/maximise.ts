import type { Work } from '../work';
import { climb } from './climb';
import type { Bounds, Summit } from './climb';
import type { Objective } from './objective';

/** Log-parameters are searched from e⁻¹⁴ to e¹⁴, in units of the data: beyond lies only a limit of the model. */
export const logParameterBounds: Bounds = { least: -14, greatest: 14 };

const iterationLimit = 300;

/**
 * The highest of the summits reached from several starts. All starts climb `rough` (a sample of the data, or all of it)
 * to a coarse end; from the best of them `full` is climbed until the Newton step is down to rounding.
 */
export function* maximise(rough: Objective, full: Objective, starts: readonly Float64Array[]): Work<Summit> {
  let best: Summit | null = null;
  let spent = 0;
  for (const start of starts) {
    const summit: Summit = yield* climb(rough, start, { bounds: logParameterBounds, iterations: 60, gain: 1e-3 });
    spent += summit.iterations;
    if (best === null || !(best.value >= summit.value)) best = summit;
  }
  const from = best?.point ?? new Float64Array(full.dimension);
  const limits = { bounds: logParameterBounds, iterations: iterationLimit, gain: 1e-13 };
  const summit = yield* climb(full, from, limits);
  return { ...summit, iterations: spent + summit.iterations };
}

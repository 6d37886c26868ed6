import type { DurationCounts } from '../../../src/core/survival/duration-counts';
import { durationCounts } from '../../../src/core/survival/duration-counts';

/** Durations as textbooks print them: "9+" was still there when last seen at 9. */
export function cohort(durations: string): DurationCounts {
  const cells = durations.trim().split(/[ ,]+/);
  return durationCounts(
    Float64Array.from(cells, parseFloat),
    Uint8Array.from(cells, (cell) => (cell.endsWith('+') ? 0 : 1)),
  );
}

/** Weeks of remission of 42 patients with leukaemia: 6-MP and placebo (Freireich et al. 1963). */
export const sixMp = cohort('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const placebo = cohort('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

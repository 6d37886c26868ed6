/** How long customers stay in one stage, and where they go from it. */
export interface StageStay {
  /** Customers who were in the stage in one period and whose next period is known, counted over all periods. */
  readonly atRisk: number;
  /** How many of those were in each stage in the next period. */
  readonly next: Float64Array;
  /** Stays whose beginning was seen. */
  readonly spells: number;
  /** Median periods in the stage by Kaplan–Meier over those stays; NaN where half of them last longer than was seen. */
  readonly medianPeriods: number;
}

/**
 * Time in stage from stages per period. A stay that was under way in the first column has no known beginning: it counts
 * for the rates out of the stage but not for the median. A stay cut off by the end of the record, or by a blank, counts
 * as lasting at least so long (Kaplan & Meier 1958, JASA 53).
 * @param codes - codes[customer × periods + period]; −1 where unknown or no customer yet
 */
export function stageStays(codes: Int32Array, periods: number, stages: number): readonly StageStay[] {
  const atRisk = new Float64Array(stages);
  const next = new Float64Array(stages * stages);
  const ended = new Float64Array(stages * (periods + 1));
  const cut = new Float64Array(stages * (periods + 1));
  for (let row = 0; row < codes.length; row += periods) {
    let since = -1;
    let before = -1;
    for (let t = 0; t <= periods; t++) {
      const code = t < periods ? codes[row + t] : -1;
      if (before >= 0 && code >= 0) {
        atRisk[before]++;
        next[before * stages + code]++;
      }
      if (code === before) continue;
      if (before >= 0 && since >= 0) (code >= 0 ? ended : cut)[before * (periods + 1) + t - since]++;
      // The beginning is seen after another stage, or after blanks that nothing but blanks came before.
      const seen = t > 0 && (before >= 0 || codes.subarray(row, row + t).every((each) => each < 0));
      since = seen ? t : -1;
      before = code;
    }
  }
  return Array.from({ length: stages }, (_, stage) => {
    const own = (counts: Float64Array) => counts.subarray(stage * (periods + 1), (stage + 1) * (periods + 1));
    const spells = [...own(ended), ...own(cut)].reduce((sum, each) => sum + each, 0);
    return {
      atRisk: atRisk[stage],
      next: next.slice(stage * stages, (stage + 1) * stages),
      spells,
      medianPeriods: kaplanMeierMedian(own(ended), own(cut), spells),
    };
  });
}

function kaplanMeierMedian(ended: Float64Array, cut: Float64Array, spells: number): number {
  let surviving = 1;
  let left = spells;
  for (let length = 1; length < ended.length; length++) {
    if (ended[length] > 0) surviving *= 1 - ended[length] / left;
    if (spells > 0 && surviving <= 0.5) return length;
    left -= ended[length] + cut[length];
  }
  return NaN;
}

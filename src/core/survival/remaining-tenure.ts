/** Survival at the borders of adjoining intervals: `survival[i]` at `to[i]`, 1 at `from[0]`. */
export interface SurvivalAtBorders {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly survival: Float64Array;
}

/**
 * Expected remaining tenure 继续在网时长 of customers who have been there that long, ∫ S(u) du / S(tenure) from the
 * tenure to the end of the table, S straight within each interval. Where some survive the table's end what they have
 * beyond it is not counted. NaN outside the table, and where nobody has ever stayed that long.
 */
export function remainingTenure({ from, to, survival }: SurvivalAtBorders, tenures: Float64Array): Float64Array {
  const count = from.length;
  const before = (at: number): number => (at === 0 ? 1 : survival[at - 1]);
  // Area under the curve from the start of each interval to the end of the table.
  const ahead = new Float64Array(count + 1);
  for (let at = count - 1; at >= 0; at--)
    ahead[at] = ahead[at + 1] + ((to[at] - from[at]) * (before(at) + survival[at])) / 2;
  return tenures.map((tenure) => {
    if (!(count > 0 && tenure >= from[0] && tenure <= to[count - 1])) return NaN;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tenure < to[middle]) high = middle;
      else low = middle + 1;
    }
    const share = (tenure - from[low]) / (to[low] - from[low]);
    const here = before(low) + share * (survival[low] - before(low));
    const within = ((to[low] - tenure) * (here + survival[low])) / 2;
    return here > 0 ? (within + ahead[low + 1]) / here : NaN;
  });
}

/** Times remembered; a power of two. */
const remembered = 4096;

/**
 * ln(α + t) of times that come again and again: histories are counted in whole days, of which a list has a few thousand at
 * the most, but a million customers. A time that falls on another's place is worked out anew.
 */
export class RememberedLogs {
  private readonly times = new Float64Array(remembered).fill(NaN);
  private readonly logs = new Float64Array(remembered);

  constructor(private readonly alpha: number) {}

  of(time: number): number {
    const place = (time * 1021) & (remembered - 1);
    if (this.times[place] !== time) {
      this.times[place] = time;
      this.logs[place] = Math.log(this.alpha + time);
    }
    return this.logs[place];
  }
}

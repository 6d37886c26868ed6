/** Orders of one group through one channel. */
export interface ChannelShare {
  readonly group: number;
  readonly channel: number;
  readonly orders: number;
  /** Of the group's orders. */
  readonly share: number;
  /** Of the orders of all groups. */
  readonly shareOfAll: number;
  /** share / shareOfAll: above 1 the group prefers the channel, below it avoids it. */
  readonly preference: number;
}

/**
 * Channel preference (渠道偏好): order share by channel within each group (stage), beside the channel's share of all
 * orders. Every group is told of every channel; groups and channels without an order are left out.
 *
 * @param groups group of each row, 0 … groupCount − 1; −1 leaves the row out
 * @param orders orders of each row, ≥ 0
 * @returns group by group, channels in order of their codes
 */
export function channelShares(
  groups: Int32Array,
  channels: Int32Array,
  orders: Float64Array,
  { groupCount, channelCount }: { readonly groupCount: number; readonly channelCount: number },
): readonly ChannelShare[] {
  const cells = new Float64Array(groupCount * channelCount);
  const ofGroup = new Float64Array(groupCount);
  const ofChannel = new Float64Array(channelCount);
  let all = 0;
  for (let row = 0; row < groups.length; row++) {
    if (groups[row] < 0 || channels[row] < 0) continue;
    cells[groups[row] * channelCount + channels[row]] += orders[row];
    ofGroup[groups[row]] += orders[row];
    ofChannel[channels[row]] += orders[row];
    all += orders[row];
  }
  const shares: ChannelShare[] = [];
  cells.forEach((count, cell) => {
    const group = Math.floor(cell / channelCount);
    const channel = cell % channelCount;
    if (ofGroup[group] === 0 || ofChannel[channel] === 0) return;
    const share = count / ofGroup[group];
    const shareOfAll = ofChannel[channel] / all;
    shares.push({ group, channel, orders: count, share, shareOfAll, preference: share / shareOfAll });
  });
  return shares;
}

import type { Sequences } from './sequences';

/** Sequences that go through the recursions together: enough for long inner loops, few enough for the cache. */
export const blockSize = 128;

/** Sequences of similar length, the longest first. */
export interface SequenceBlock {
  /** Places of the values: observed[period × blockSize + sequence]. */
  readonly observed: Uint16Array;
  readonly weights: Float64Array;
  /** How many of the sequences have each period. */
  readonly active: Int32Array;
}

export function blocksOf({ observed, starts, weights }: Sequences): readonly SequenceBlock[] {
  const lengthOf = (q: number) => starts[q + 1] - starts[q];
  const order = Array.from(weights, (_, q) => q).sort((a, b) => lengthOf(b) - lengthOf(a));
  const blocks: SequenceBlock[] = [];
  for (let from = 0; from < order.length; from += blockSize) {
    const members = order.slice(from, from + blockSize);
    const periods = lengthOf(members[0]);
    const cells = new Uint16Array(periods * blockSize);
    const active = new Int32Array(periods);
    members.forEach((q, n) => {
      for (let t = 0; t < lengthOf(q); t++) {
        cells[t * blockSize + n] = observed[starts[q] + t];
        active[t]++;
      }
    });
    blocks.push({ observed: cells, weights: Float64Array.from(members, (q) => weights[q]), active });
  }
  return blocks;
}

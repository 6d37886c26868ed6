import { ProblemError } from '../problem';
import type { RfmFact } from './cut-table';
import { rfmFacts } from './cut-table';
import type { RfmCode } from './segment-schemes';

/** A block of codes with a name of the user's own: per fact the least and the greatest score, both included. */
export interface SegmentBlock {
  readonly name: string;
  readonly scores: Readonly<Record<RfmFact, readonly [number, number]>>;
}

/**
 * A naming scheme made of blocks, checked before use: each of the bins³ codes must lie in the blocks of exactly one
 * name. Blocks of one name may meet, so that a segment can have any shape.
 * Throws `overlapping-segments` and `uncovered-scores` with the first code found, from 111 up.
 */
export function customScheme(blocks: readonly SegmentBlock[], bins: number): (code: RfmCode) => string {
  const names = new Map<number, string>();
  let uncovered = 0;
  let firstUncovered = 0;
  for (const code of codesOf(bins)) {
    const place = number(code);
    for (const { name, scores } of blocks) {
      if (rfmFacts.some((fact) => code[fact] < scores[fact][0] || code[fact] > scores[fact][1])) continue;
      const taken = names.get(place);
      if (taken !== undefined && taken !== name) {
        throw new ProblemError({ code: 'overlapping-segments', expected: [String(place), taken, name] });
      }
      names.set(place, name);
    }
    if (names.has(place)) continue;
    if (uncovered === 0) firstUncovered = place;
    uncovered++;
  }
  if (uncovered > 0) {
    throw new ProblemError({ code: 'uncovered-scores', received: uncovered, expected: [String(firstUncovered)] });
  }
  return (code) => names.get(number(code))!;
}

function* codesOf(bins: number): Generator<RfmCode> {
  for (let recency = 1; recency <= bins; recency++)
    for (let frequency = 1; frequency <= bins; frequency++)
      for (let monetary = 1; monetary <= bins; monetary++) yield { recency, frequency, monetary };
}

function number({ recency, frequency, monetary }: RfmCode): number {
  return recency * 100 + frequency * 10 + monetary;
}

import fc from 'fast-check';
import type { Problem } from '../../../src/core/problem';
import { ProblemError } from '../../../src/core/problem';
import type { SegmentBlock } from '../../../src/core/rfm/custom-scheme';
import { customScheme } from '../../../src/core/rfm/custom-scheme';
import { rfmCode } from '../../../src/core/rfm/segment-schemes';

type Range = readonly [number, number];
const block = (name: string, recency: Range, frequency: Range, monetary: Range): SegmentBlock => ({
  name,
  scores: { recency, frequency, monetary },
});

function problemOf(run: () => unknown): Problem | null {
  try {
    run();
    return null;
  } catch (thrown) {
    if (thrown instanceof ProblemError) return thrown.problem;
    throw thrown;
  }
}

const range = (bins: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: bins }), fc.integer({ min: 1, max: bins }))
    .map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]);
const schemes = fc.integer({ min: 2, max: 5 }).chain((bins) =>
  fc.record({
    bins: fc.constant(bins),
    blocks: fc.array(
      fc
        .tuple(fc.constantFrom('A', 'B', '__proto__'), range(bins), range(bins), range(bins))
        .map(([name, ...ranges]) => block(name, ...ranges)),
      { maxLength: 4 },
    ),
  }),
);

test('a scheme is taken exactly where each code lies in the blocks of one name, and then names it so', () => {
  fc.assert(
    fc.property(schemes, ({ bins, blocks }) => {
      const scores = Array.from({ length: bins }, (_, i) => i + 1);
      const codes = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => r * 100 + f * 10 + m)));
      const holds = (code: number) => {
        const { recency, frequency, monetary } = rfmCode(code, bins)!;
        const inside = (score: number, [from, to]: readonly [number, number]) => score >= from && score <= to;
        return new Set(
          blocks
            .filter(
              ({ scores: s }) =>
                inside(recency, s.recency) && inside(frequency, s.frequency) && inside(monetary, s.monetary),
            )
            .map(({ name }) => name),
        );
      };
      const sound = codes.every((code) => holds(code).size === 1);
      const problem = problemOf(() => customScheme(blocks, bins));
      expect(problem === null).toBe(sound);
      if (!sound) return;
      const nameOf = customScheme(blocks, bins);
      for (const code of codes) expect(new Set([nameOf(rfmCode(code, bins)!)])).toEqual(holds(code));
    }),
  );
});

test('an overlap is told by its first code and both names, a gap by its first code and its size', () => {
  const low = block('Low', [1, 3], [1, 3], [1, 3]);
  expect(problemOf(() => customScheme([low, block('Recent', [3, 3], [1, 3], [1, 3])], 3))).toEqual({
    code: 'overlapping-segments',
    expected: ['311', 'Low', 'Recent'],
  });
  expect(problemOf(() => customScheme([block('Recent', [3, 3], [1, 3], [2, 3])], 3))).toEqual({
    code: 'uncovered-scores',
    received: 21,
    expected: ['111'],
  });
});

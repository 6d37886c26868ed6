import { rankResponses } from '../../../src/core/response/rank-responses';

const counts = (contacted: number, responded: number, value = 1, control = 0, controlResponded = 0) => ({
  contacted,
  responded,
  control,
  controlResponded,
  value,
});

/**
 * By hand: A 20/100 × 10 − 1 = 1, B 5/100 × 60 − 1 = 2, C 1/100 × 10 − 1 = −0.9. Together over 300 contacts
 * (1 + 2 − 0.9)/3 = 0.7.
 */
const three = [counts(100, 20, 10), counts(100, 5, 60), counts(100, 1, 10)];

test('segments are ranked by what a contact is expected to bring, not by their rates', () => {
  const { segments, all, ranking } = rankResponses(three, counts(300, 26, 80 / 3), 1);
  expect(segments.map(({ expected }) => Number(expected.toFixed(12)))).toEqual([1, 2, -0.9]);
  expect(all.expected).toBeCloseWithin(0.7, { absolute: 1e-12, because: 'rounding' });
  expect(ranking).toEqual([1, 0, 2]);
});

test('contact that costs more than it brings is poor, chance alone makes no tier', () => {
  expect(rankResponses(three, counts(300, 26, 80 / 3), 1).segments.map(({ tier }) => tier)).toEqual([
    'ordinary',
    'ordinary',
    'poor',
  ]);
  const many = rankResponses([counts(10000, 2000), counts(10000, 500)], counts(20000, 2500), 0);
  expect(many.segments.map(({ tier }) => tier)).toEqual(['good', 'poor']);
});

/** Within each segment contact helps by .2 and .01; pooled, 76/270 lies below 57/180: Simpson's paradox. */
test('control groups of different size cannot turn the uplift of all round', () => {
  const { all, segments } = rankResponses(
    [counts(70, 56, 1, 80, 48), counts(200, 20, 1, 100, 9)],
    counts(270, 76, 1, 180, 57),
    0,
  );
  expect(segments.map(({ uplift }) => Number(uplift.rate.toFixed(12)))).toEqual([0.2, 0.01]);
  expect(76 / 270 - 57 / 180).toBeLessThan(0);
  expect(all.uplift.rate).toBeCloseWithin((70 * 0.2 + 200 * 0.01) / 270, { absolute: 1e-12, because: 'rounding' });
});

test('a segment nobody contacted comes last and has no tier', () => {
  const { ranking, segments } = rankResponses([counts(0, 0), counts(10, 0)], counts(10, 0), 3);
  expect(ranking).toEqual([1, 0]);
  expect(segments[0].tier).toBeNull();
});

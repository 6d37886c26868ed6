import { rfmSegment } from '../../../src/core/rfm/rfm-segment';
import { eightSegments } from '../../../src/core/rfm/segment-eight';
import { elevenSegments, onFive } from '../../../src/core/rfm/segment-eleven';
import { fourSegments, tertile } from '../../../src/core/rfm/segment-four';
import type { RfmCode, SegmentScheme } from '../../../src/core/rfm/segment-schemes';
import { rfmCode, segmentSchemes } from '../../../src/core/rfm/segment-schemes';

const segmentsOf: Record<SegmentScheme, readonly string[]> = {
  eleven: elevenSegments,
  four: fourSegments,
  eight: eightSegments,
};

function codes(bins: number): RfmCode[] {
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  return scores.flatMap((recency) =>
    scores.flatMap((frequency) => scores.map((monetary) => ({ recency, frequency, monetary }))),
  );
}

const name = (scheme: SegmentScheme, code: number, bins: number): string =>
  rfmSegment(scheme, rfmCode(code, bins)!, bins);

describe('every code', () => {
  it.each(segmentSchemes)('has exactly one of the names of the scheme %s, for 2 to 9 bins', (scheme) => {
    for (let bins = 2; bins <= 9; bins++) {
      const all = codes(bins);
      expect(all).toHaveLength(bins ** 3);
      for (const code of all) expect(segmentsOf[scheme]).toContain(rfmSegment(scheme, code, bins));
    }
  });

  it('reaches every name: eleven on 125 cells, four and eight on 27 and 125', () => {
    const reached = (scheme: SegmentScheme, bins: number) =>
      new Set(codes(bins).map((code) => rfmSegment(scheme, code, bins)));
    expect(reached('eleven', 5)).toEqual(new Set(elevenSegments));
    expect(reached('four', 3)).toEqual(new Set(fourSegments));
    expect(reached('eight', 5)).toEqual(new Set(eightSegments));
  });

  it('with frequency 1 gets no name that implies repeats', () => {
    const implying = new Set(['champions', 'loyal', 'potential-loyalist', 'need-attention', 'at-risk', 'cannot-lose']);
    for (let bins = 2; bins <= 9; bins++) {
      for (const code of codes(bins).filter(({ frequency }) => frequency === 1)) {
        expect(implying.has(rfmSegment('eleven', code, bins))).toBe(false);
      }
    }
  });
});

describe('the eleven segments', () => {
  it.each([
    [511, 'new'],
    [415, 'promising'],
    [311, 'about-to-sleep'],
    [211, 'hibernating'],
    [115, 'lost'],
    [555, 'champions'],
    [444, 'champions'],
    [433, 'loyal'],
    [542, 'loyal'],
    [522, 'potential-loyalist'],
    [343, 'loyal'],
    [332, 'need-attention'],
    [323, 'need-attention'],
    [322, 'about-to-sleep'],
    [255, 'cannot-lose'],
    [144, 'cannot-lose'],
    [133, 'at-risk'],
    [223, 'at-risk'],
    [222, 'hibernating'],
    [122, 'lost'],
  ])('name %i %s', (code, segment) => {
    expect(name('eleven', code, 5)).toBe(segment);
  });

  it('read other numbers of bins on the scale of five', () => {
    expect([1, 2].map((score) => onFive(score, 2))).toEqual([1, 5]);
    expect([1, 2, 3].map((score) => onFive(score, 3))).toEqual([1, 3, 5]);
    expect([1, 2, 3, 4].map((score) => onFive(score, 4))).toEqual([1, 2, 4, 5]);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((score) => onFive(score, 9))).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(name('eleven', 333, 3)).toBe('champions');
  });
});

describe('the four segments', () => {
  it.each([
    [333, 'high-value'],
    [132, 'must-win-back'],
    [133, 'must-win-back'],
    [311, 'new'],
    [111, 'low-value'],
    [332, 'near-high-value'],
    [331, 'near-high-value'],
    [131, 'near-must-win-back'],
    [313, 'near-new'],
    [113, 'near-low-value'],
    [323, 'near-high-value'],
    [222, 'near-must-win-back'],
    [121, 'near-low-value'],
  ])('of tertiles name %i %s', (code, segment) => {
    expect(name('four', code, 3)).toBe(segment);
  });

  it('cut at the middle of a class: below .4 low, above .6 high', () => {
    expect([1, 2, 3, 4, 5].map((score) => tertile(score, 5))).toEqual([1, 1, 2, 3, 3]);
    expect([1, 2].map((score) => tertile(score, 2))).toEqual([1, 3]);
    expect([1, 2, 3, 4].map((score) => tertile(score, 4))).toEqual([1, 1, 3, 3]);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((score) => tertile(score, 9))).toEqual([1, 1, 1, 1, 2, 3, 3, 3, 3]);
  });
});

describe('the eight segments', () => {
  it.each([
    [555, 'important-value'],
    [514, 'important-develop'],
    [154, 'important-keep'],
    [115, 'important-win-back'],
    [553, 'general-value'],
    [533, 'general-develop'],
    [351, 'general-keep'],
    [333, 'general-win-back'],
  ])('name %i %s', (code, segment) => {
    expect(name('eight', code, 5)).toBe(segment);
  });
});

describe('a code', () => {
  it.each([
    [543, 5, { recency: 5, frequency: 4, monetary: 3 }],
    [999, 9, { recency: 9, frequency: 9, monetary: 9 }],
  ])('%i of %i bins is its three digits', (code, bins, digits) => {
    expect(rfmCode(code, bins)).toEqual(digits);
  });

  it.each([
    [543, 4],
    [503, 5],
    [54, 5],
    [5431, 5],
    [54.3, 5],
    [NaN, 5],
    [-543, 5],
  ])('%p of %i bins is none', (code, bins) => {
    expect(rfmCode(code, bins)).toBeNull();
  });
});

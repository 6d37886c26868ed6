import { eightSegments } from '../../../src/core/rfm/segment-eight';
import { elevenSegments } from '../../../src/core/rfm/segment-eleven';
import { fourSegments } from '../../../src/core/rfm/segment-four';
import { segmentSchemes } from '../../../src/core/rfm/segment-schemes';
import { rfmHeadings } from '../../../src/wording/rfm/headings';
import { rfmSchemes } from '../../../src/wording/rfm/schemes';
import { segmentsEight } from '../../../src/wording/rfm/segments-eight';
import { segmentsEleven } from '../../../src/wording/rfm/segments-eleven';
import { segmentsFour } from '../../../src/wording/rfm/segments-four';
import type { Vocabulary } from '../../../src/wording/vocabulary';

const cases: [string, Vocabulary, readonly string[]][] = [
  ['eleven segments', segmentsEleven, elevenSegments],
  ['four segments', segmentsFour, fourSegments],
  ['eight segments', segmentsEight, eightSegments],
  ['schemes', rfmSchemes, segmentSchemes],
  ['headings', rfmHeadings, ['score', 'recency', 'frequency', 'monetary']],
];

describe.each(cases)('the words for the %s', (_, vocabulary, ids) => {
  it('cover every id and no other', () => {
    expect(Object.keys(vocabulary).sort()).toEqual([...ids].sort());
  });

  it('are distinct in each language', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const names = Object.values(vocabulary).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.trim() !== '')).toBe(true);
    }
  });

  it('are Chinese in Chinese', () => {
    for (const { name } of Object.values(vocabulary)) expect(name['zh-CN']).toMatch(/\p{Script=Han}/u);
  });
});

describe('the source’s own names', () => {
  it('stand as the source writes them', () => {
    expect(
      ['high-value', 'must-win-back', 'new', 'low-value'].map((id) => segmentsFour[id as 'new'].name['zh-CN']),
    ).toEqual(['高价值', '重要挽留', '新客户', '低价值']);
    expect(segmentsEight['important-value'].name['zh-CN']).toBe('重要价值');
  });
});

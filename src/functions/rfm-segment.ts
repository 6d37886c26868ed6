import type { Problem } from '../core/problem';
import { rfmCode } from '../core/rfm/segment-schemes';
import { bins, defaultBins } from './arguments/bins';
import { scheme } from './arguments/scheme';
import { segments } from './arguments/segments';
import { column } from './column';
import { segmentNamer } from './segment-namer';
import { defineFunction } from './spec';

export const rfmSegment = defineFunction({
  id: 'RFM_SEGMENT',
  category: 'rfm',
  summary: {
    en: 'Names the segment of an RFM score.',
    'zh-CN': 'RFM 得分所属的客户群名称。',
  },
  arguments: {
    score: {
      kind: 'labels',
      optional: false,
      nameInChinese: '得分',
      meaning: {
        en: 'Scores from RFM_SCORE: three digits, as text or number.',
        'zh-CN': 'RFM_SCORE 的得分：三位数字，文本或数字均可。',
      },
    },
    scheme,
    bins: {
      ...bins,
      meaning: {
        en: 'Number of scores the digits were cut into, 2 to 9; 5 when omitted.',
        'zh-CN': '打分所用的档数，2 至 9；省略时为 5。',
      },
    },
    segments,
  },
  result: {
    en: 'The segment’s name. In the scheme of four, a cell the source does not name says which one it is near.',
    'zh-CN': '客户群名称。四类方案中，原文未命名的组合注明接近哪一类。',
  },
  source: {
    en: 'Other bins become fives by 1 + ⌊4(s − 1)/(bins − 1) + ½⌋. Eleven: by R and F + M; F = 1 never gets a name that implies repeats. Eight: a score is high where 2s > bins + 1; M says important or general. Four: the nearest of (3,3,3), (1,3,2 or more), (3,1,1), (1,1,1) by 2|ΔR| + 2|ΔF| + |ΔM|, after (s − ½)/bins is put below 0.4, between, or above 0.6. RFM: Hughes (1994); the borders of the eleven are ours.',
    'zh-CN':
      '其他档数按 1 + ⌊4(s − 1)/(档数 − 1) + ½⌋ 化为五档。十一类：按 R 与 F + M 划分；F = 1 的客户不会得到含有复购之意的名称。八类：2s > 档数 + 1 为高；M 决定重要或一般。四类：(s − ½)/档数 低于 0.4、居中、高于 0.6 分为三级，再取与 (3,3,3)、(1,3,不低于 2)、(3,1,1)、(1,1,1) 中 2|ΔR| + 2|ΔF| + |ΔM| 最小者。RFM：Hughes（1994）；十一类的界线为本加载项自定。',
  },
  examples: [
    {
      arguments: [[['543'], ['511'], ['155'], [111]]],
      formula: '=CRM.RFM_SEGMENT(A2:A5)',
      says: { en: 'Four customers in the scheme of eleven.', 'zh-CN': '四位客户，十一类方案。' },
      result: [['Loyal'], ['New'], ['Can’t lose'], ['Lost']],
    },
    {
      arguments: [[['333'], ['132'], ['332']], 'four', 3],
      formula: '=CRM.RFM_SEGMENT(A2:A4,"four",3)',
      says: {
        en: 'Tertiles in the scheme of four: 332 is near high value.',
        'zh-CN': '三分位，四类方案：332 接近高价值。',
      },
      result: [['High value'], ['Must win back'], ['Near high value']],
    },
    {
      arguments: [[['515']], '八类'],
      formula: '=CRM.RFM_SEGMENT(A2,"八类")',
      says: {
        en: 'Recent, rarely, much: worth developing.',
        'zh-CN': '最近购买、次数少、金额高：值得发展。',
      },
      result: [['Important: develop']],
    },
    {
      arguments: [
        [['555'], ['415'], ['155']],
        null,
        null,
        [
          ['Segment', 'R from', 'R to', 'F from', 'F to', 'M from', 'M to'],
          ['Regulars', 4, 5, 3, 5, '', ''],
          ['Beginners', 4, 5, 1, 2, '', ''],
          ['Sleepers', 1, 3, '', '', '', ''],
        ],
      ],
      formula: '=CRM.RFM_SEGMENT(A2:A4,,,E1:K4)',
      says: {
        en: 'A scheme of your own: every score falls into one of three segments.',
        'zh-CN': '自定义方案：每个得分都属于三个客户群之一。',
      },
      result: [['Regulars'], ['Beginners'], ['Sleepers']],
    },
  ],
  compute(received, { rows }) {
    const count = received.bins ?? defaultBins;
    const nameOf = segmentNamer(received.scheme, received.segments, count);
    return column(rows, (row) => {
      const faulty = received.score.problems.get(row);
      if (faulty) return { problem: faulty };
      const score = received.score.values[row];
      if (score === null) return null;
      const code = rfmCode(readCode(score), count);
      return code ? nameOf(code) : { problem: noScore(score, row, count) };
    });
  },
});

function readCode(score: string | number): number {
  if (typeof score === 'number') return score;
  return /^\d{3}$/u.test(score) ? Number(score) : NaN;
}

function noScore(score: string | number, row: number, count: number): Problem {
  const place = { argument: 'score', row: row + 1, received: score };
  if (typeof score === 'string' && !/^\d+$/u.test(score)) return { code: 'not-a-number', ...place };
  return { code: 'not-between', ...place, expected: [111, 111 * count] };
}

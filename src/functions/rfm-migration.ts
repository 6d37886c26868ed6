import type { TextColumn } from '../core/columns';
import { ProblemError } from '../core/problem';
import { eightSegments } from '../core/rfm/segment-eight';
import { elevenSegments } from '../core/rfm/segment-eleven';
import { fourSegments } from '../core/rfm/segment-four';
import { segmentMigration } from '../core/rfm/segment-migration';
import type { Answer, ResultCell } from './answer';
import { headingRow } from './heading-row';
import type { Surroundings } from './spec';
import { defineFunction } from './spec';

const headings = ['before', 'after', 'customers', 'share-of-before'] as const;

/** Segments in the order in which their schemes list them. */
const schemes: readonly (readonly [vocabulary: string, ids: readonly string[]])[] = [
  ['segment-eleven', elevenSegments],
  ['segment-eight', eightSegments],
  ['segment-four', fourSegments],
];

export const rfmMigration = defineFunction({
  id: 'RFM_MIGRATION',
  category: 'rfm',
  summary: {
    en: 'Who moved where: customers by segment (or score) before and after.',
    'zh-CN': '客户迁移：按前后两期的客户群（或得分）统计客户数。',
  },
  arguments: {
    before: {
      kind: 'labels',
      optional: false,
      nameInChinese: '前期客户群',
      meaning: {
        en: 'Segment or score of each customer at the earlier date; blank where there was no such customer yet.',
        'zh-CN': '较早日期每位客户的客户群或得分；当时还不是客户则留空。',
      },
    },
    after: {
      kind: 'labels',
      optional: false,
      nameInChinese: '后期客户群',
      meaning: {
        en: 'The same customers, row by row, at the later date.',
        'zh-CN': '较晚日期同一批客户，逐行对应。',
      },
    },
  },
  result: {
    en: 'A table with headings, one row per move that happened: before, after, customers, and their share of the customers who were in that segment before. In the order of the scheme; scores and names of your own in descending and alphabetical order.',
    'zh-CN':
      '带标题的表，每种实际发生的迁移一行：前期、后期、客户数，及其占前期该群客户的份额。按方案的顺序排列；得分按降序，自定名称按字符顺序。',
  },
  source: {
    en: 'Share = customers who moved from i to j ÷ customers in i before.',
    'zh-CN': '份额 = 由 i 迁移到 j 的客户数 ÷ 前期属于 i 的客户数。',
  },
  examples: [
    {
      arguments: [
        [['New'], ['New'], ['Loyal'], ['Champions'], ['New'], ['']],
        [['Loyal'], ['Lost'], ['Loyal'], ['At risk'], ['Loyal'], ['New']],
      ],
      formula: '=CRM.RFM_MIGRATION(B2:B7,C2:C7)',
      says: {
        en: 'Two of three new customers became loyal; one customer is new altogether.',
        'zh-CN': '三位新客户中两位成为忠诚客户；另有一位刚刚成为客户。',
      },
      result: [
        ['Before', 'After', 'Customers', 'Share of before'],
        ['Champions', 'At risk', 1, 1],
        ['Loyal', 'Loyal', 1, 1],
        ['New', 'Loyal', 2, 0.6666666667],
        ['New', 'Lost', 1, 0.3333333333],
        ['', 'New', 1, 1],
      ],
    },
    {
      arguments: [
        [['555'], ['311'], ['555']],
        [['455'], [''], ['555']],
      ],
      formula: '=CRM.RFM_MIGRATION(B2:B4,C2:C4)',
      says: {
        en: 'Scores instead of segments; a blank after is a customer no longer listed.',
        'zh-CN': '用得分代替客户群；后期为空表示不再是客户。',
      },
      result: [
        ['Before', 'After', 'Customers', 'Share of before'],
        ['555', '555', 1, 0.5],
        ['555', '455', 1, 0.5],
        ['311', '', 1, 1],
      ],
    },
  ],
  compute({ before, after }, { identify }): Answer {
    const [from, to] = [labels(before), labels(after)];
    const known = new Set([...from, ...to].filter((label) => label !== null));
    if (known.size === 0) throw new ProblemError({ code: 'nothing-to-do' });
    const scheme = schemeOf(known, identify);
    const keyOf = (label: string): string => (scheme && identify(scheme.vocabulary, label)) ?? label;
    // A segment is shown as it was first written; its spellings in other languages are the same segment.
    const shown = new Map<string, string>();
    for (const label of known) if (!shown.has(keyOf(label))) shown.set(keyOf(label), label);
    const key = (label: string | null): string | null => label && keyOf(label);
    const moves = segmentMigration(from.map(key), to.map(key), scheme ? inOrder(scheme.ids) : byScoreOrName);
    const cell = (id: string | null): ResultCell => (id === null ? null : shown.get(id)!);
    return [
      headingRow('rfm-migration-heading', headings),
      ...moves.map((move) => [cell(move.before), cell(move.after), move.customers, move.share]),
    ];
  },
});

/** Labels as text. A count that leaves a faulty row out would be wrong: throws the first row's problem. */
function labels({ values, problems }: TextColumn): readonly (string | null)[] {
  const [problem] = problems.values();
  if (problem) throw new ProblemError(problem);
  return values.map((value) => (value === null ? null : String(value)));
}

/** The first scheme that knows every label, in whatever language; null for scores and for names of the user's own. */
function schemeOf(known: ReadonlySet<string>, identify: Surroundings['identify']) {
  const found = schemes.find(([vocabulary]) => [...known].every((label) => identify(vocabulary, label) !== null));
  return found ? { vocabulary: found[0], ids: found[1] } : null;
}

function inOrder(ids: readonly string[]) {
  return (a: string, b: string): number => ids.indexOf(a) - ids.indexOf(b);
}

/** Scores from the best down, names by their characters: the same on every machine. */
function byScoreOrName(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(b) - Number(a);
  return a < b ? -1 : a > b ? 1 : 0;
}

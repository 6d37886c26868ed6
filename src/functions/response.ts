import type { NumberColumn, TextColumn } from '../core/columns';
import { internByName } from '../core/names/intern-by-name';
import { ProblemError } from '../core/problem';
import type { CampaignCounts, SegmentResponse } from '../core/response/rank-responses';
import { rankResponses } from '../core/response/rank-responses';
import type { ResultCell } from './answer';
import { headingRow } from './heading-row';
import { numberOrBlank } from './number-or-blank';
import { defineFunction } from './spec';
import { wholeRows } from './whole-rows';

const headings = [
  'segment',
  'contacted',
  'responded',
  'rate',
  'rate-low',
  'rate-high',
  'control',
  'control-rate',
  'uplift',
  'uplift-low',
  'uplift-high',
  'expected',
  'tier',
];

const headingsInEnglish = [
  'Segment',
  'Contacted, customers',
  'Responded, customers',
  'Response rate',
  'Response rate, 95 % low',
  'Response rate, 95 % high',
  'Control group, customers',
  'Control group, rate',
  'Uplift',
  'Uplift, 95 % low',
  'Uplift, 95 % high',
  'Expected value per contact',
  'Tier',
];

export const response = defineFunction({
  id: 'RESPONSE',
  category: 'selling',
  summary: {
    en: 'Who responds to a campaign: response rates by segment with 95 % intervals, uplift against a control group, and segments ranked by the expected value of contact.',
    'zh-CN': '响应模型：各客户群的响应率及 95% 区间、相对对照组的提升，并按接触的期望价值排序。',
  },
  arguments: {
    segment: {
      kind: 'labels',
      optional: false,
      nameInChinese: '客户群',
      meaning: {
        en: 'Segment of each row; a row is one customer, or a count of them.',
        'zh-CN': '每行所属的客户群；一行为一位客户或一批客户。',
      },
    },
    contacted: {
      kind: 'counts',
      optional: false,
      nameInChinese: '接触数',
      meaning: {
        en: 'Customers contacted in the row: 1 or 0 for a single customer, or a count.',
        'zh-CN': '该行接触的客户数：单个客户填 1 或 0，也可填人数。',
      },
    },
    responded: {
      kind: 'counts',
      optional: false,
      nameInChinese: '响应数',
      meaning: {
        en: 'How many of the row’s customers responded: 1 or 0, or a count.',
        'zh-CN': '该行中响应的客户数：1 或 0，或人数。',
      },
    },
    control: {
      kind: 'counts',
      optional: true,
      nameInChinese: '对照数',
      meaning: {
        en: 'Customers of the row left alone as a control group, 0 or blank where they were contacted; responded then counts who bought all the same.',
        'zh-CN': '该行留作对照、未接触的客户数；接触行填 0 或留空。对照行的响应数指未经接触而自行购买者。',
      },
    },
    value: {
      kind: 'numbers',
      optional: true,
      nameInChinese: '响应价值',
      meaning: {
        en: 'What a response is worth, in currency, one for all rows or one per row; 1 when omitted or blank.',
        'zh-CN': '一次响应的价值（货币），所有行共用一个或每行一个；省略或留空时为 1。',
      },
    },
    cost: {
      kind: 'number',
      optional: true,
      nameInChinese: '接触成本',
      meaning: {
        en: 'Cost of contacting one customer, in the same currency; 0 when omitted.',
        'zh-CN': '接触一位客户的成本，同一货币；省略时为 0。',
      },
      least: 0,
    },
  },
  result: {
    en: 'One line per segment, the highest expected value first, and one for all. Expected value per contact = uplift (the response rate where there is no control group) × value − cost. Good: even its low end lies above the expected value of all; poor: its high end lies below, or the value is not above 0.',
    'zh-CN':
      '每个客户群一行，期望价值高者在前，末行为全部。每次接触的期望价值 = 提升（无对照组时为响应率）× 响应价值 − 成本。好：下限也高于全部的期望价值；差：上限低于它，或期望价值不大于 0。',
  },
  source: {
    en: 'Intervals: Wilson 1927; of the uplift: Newcombe 1998, method 10.',
    'zh-CN': '区间：Wilson 1927；提升的区间：Newcombe 1998，方法 10。',
  },
  examples: [
    {
      arguments: [
        [['New'], ['Loyal']],
        [[148], [263]],
        [[15], [81]],
      ],
      formula: '=CRM.RESPONSE(A2:A3,B2:B3,C2:C3)',
      says: {
        en: 'Counts per segment: 81 of 263 loyal customers responded, 15 of 148 new ones.',
        'zh-CN': '按客户群的人数：263 位忠诚客户中 81 位响应，148 位新客户中 15 位响应。',
      },
      result: [
        headingsInEnglish,
        ['Loyal', 263, 81, 0.307984791, 0.25528852, 0.366209577, 0, '', '', '', '', 0.307984791, 'Good'],
        ['New', 148, 15, 0.101351351, 0.0623863995, 0.160487242, 0, '', '', '', '', 0.101351351, 'Poor'],
        ['All segments', 411, 96, 0.233576642, 0.195253908, 0.276833572, 0, '', '', '', '', 0.233576642, ''],
      ],
    },
    {
      arguments: [
        [['A'], ['A'], ['B'], ['B']],
        [[70], [0], [200], [0]],
        [[56], [48], [20], [9]],
        [[0], [80], [0], [100]],
        30,
        2,
      ],
      formula: '=CRM.RESPONSE(A2:A5,B2:B5,C2:C5,D2:D5,30,2)',
      says: {
        en: 'With a control group in each segment, 30 a response and 2 a contact.',
        'zh-CN': '各客户群均有对照组，每次响应价值 30，每次接触成本 2。',
      },
      result: [
        headingsInEnglish,
        ['A', 70, 56, 0.8, 0.691833555, 0.876952608, 80, 0.6, 0.2, 0.0524314724, 0.333872654, 4, 'Ordinary'],
        ['B', 200, 20, 0.1, 0.0656704487, 0.149405812, 100, 0.09, 0.01, -0.0700020832, 0.0747985046, -1.7, 'Poor'],
        [
          'All segments',
          270,
          76,
          0.281481481,
          0.231193679,
          0.337900057,
          180,
          0.316666667,
          0.0592592593,
          -0.0112783624,
          0.118492019,
          -0.222222222,
          '',
        ],
      ],
    },
  ],
  compute(received) {
    const { codes, names } = internByName(received.segment.values);
    const groups = names.map(() => new Tally());
    const all = new Tally();
    for (const row of rowsOf(received)) {
      for (const tally of [groups[codes[row]], all]) tally.add(received, row);
    }
    const { segments, all: together, ranking } = rankResponses(groups, all, received.cost ?? 0);
    return [
      headingRow('response-label', headings),
      ...ranking.map((at) => line(names[at], segments[at])),
      line({ vocabulary: 'response-label', id: 'all' }, together),
    ];
  },
});

interface Campaign {
  readonly segment: TextColumn;
  readonly contacted: NumberColumn;
  readonly responded: NumberColumn;
  readonly control: NumberColumn | null;
  readonly value: NumberColumn | null;
}

/** The rows that count, each checked: contacted or control group, and no more responses than customers. */
function rowsOf({ segment, contacted, responded, control, value }: Campaign): readonly number[] {
  for (const optional of [control, value]) {
    const [problem] = optional?.problems.values() ?? [];
    if (problem) throw new ProblemError(problem);
  }
  const rows = wholeRows({ segment, contacted, responded });
  for (const row of rows) {
    const left = control?.values[row] || 0;
    const size = contacted.values[row] + left;
    const tooMany = (argument: string, received: number, most: number): ProblemError =>
      new ProblemError({ code: 'above', argument, row: row + 1, received, expected: [most] });
    if (left > 0 && contacted.values[row] > 0) throw tooMany('control', left, 0);
    if (responded.values[row] > size) throw tooMany('responded', responded.values[row], size);
  }
  return rows;
}

/** Counts of a segment as its rows come. */
class Tally implements CampaignCounts {
  contacted = 0;
  responded = 0;
  control = 0;
  controlResponded = 0;
  private worth = 0;

  add({ contacted, responded, control, value }: Campaign, row: number): void {
    const left = control?.values[row] || 0;
    this.control += left;
    if (left > 0) this.controlResponded += responded.values[row];
    else this.responded += responded.values[row];
    this.contacted += contacted.values[row];
    const each = value?.values[row] ?? NaN;
    this.worth += contacted.values[row] * (Number.isNaN(each) ? 1 : each);
  }

  /** Mean over the customers contacted. */
  get value(): number {
    return this.worth / this.contacted;
  }
}

function line(name: ResultCell, segment: SegmentResponse): readonly ResultCell[] {
  const { contacted, responded, response: own, control, controlResponse, uplift, expected, tier } = segment;
  return [
    name,
    contacted,
    responded,
    ...[own.rate, own.low, own.high].map(numberOrBlank),
    control,
    ...[controlResponse.rate, uplift.rate, uplift.low, uplift.high, expected].map(numberOrBlank),
    tier && { vocabulary: 'tier', id: tier },
  ];
}

import { ProblemError } from '../core/problem';
import { defaultRates } from '../core/risk/default-rates';
import type { ResultCell } from './answer';
import { stageOfRow } from './arguments/stage-of-row';
import { headingRow } from './heading-row';
import { numberOrBlank } from './number-or-blank';
import { defineFunction } from './spec';
import { stageGroups } from './stage-groups';
import { wholeRows } from './whole-rows';

const headings = ['stage', 'customers', 'in-default', 'rate', 'rate-low', 'rate-high', 'not-known'];

const headingsInEnglish = [
  'Stage',
  'Customers',
  'In default, customers',
  'Default rate',
  'Default rate, 95 % low',
  'Default rate, 95 % high',
  'Overdue not known, customers',
];

export const defaultRate = defineFunction({
  id: 'DEFAULT_RATE',
  category: 'selling',
  summary: {
    en: 'Default rate by stage: the share of customers overdue beyond a threshold, with 95 % intervals.',
    'zh-CN': '各阶段的违约率：逾期超过阈值的客户份额及 95% 区间。',
  },
  arguments: {
    stage: stageOfRow,
    overdue: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '逾期',
      meaning: {
        en: 'Days overdue of each customer, or the amount overdue, or 1 and 0; 0 where nothing is overdue, blank where not known.',
        'zh-CN': '每位客户的逾期天数，或逾期金额，或 1 与 0；没有逾期填 0，情况不明留空。',
      },
    },
    threshold: {
      kind: 'number',
      optional: true,
      nameInChinese: '阈值',
      meaning: {
        en: 'A customer with more than this is in default, in the unit of overdue; 0 when omitted, 90 for the 90 days of bank regulation.',
        'zh-CN': '逾期大于此值即为违约，单位同逾期列；省略时为 0，按银行监管的 90 天口径填 90。',
      },
      least: 0,
    },
  },
  result: {
    en: 'One line per stage in the order of the stage model, and one for all. Customers counts those whose overdue figure is known; the others stand in the last column.',
    'zh-CN': '按阶段模型的次序每个阶段一行，末行为全部。客户数只计逾期情况已知者，其余列在最后一列。',
  },
  source: {
    en: 'Intervals: Wilson 1927.',
    'zh-CN': '区间：Wilson 1927。',
  },
  examples: [
    {
      arguments: [
        [['Stability'], ['Decline'], ['Stability'], ['Decline'], ['Decline'], ['Exploration']],
        [[0], [120], [15], [95], [0], ['']],
        90,
      ],
      formula: '=CRM.DEFAULT_RATE(A2:A7,B2:B7,90)',
      says: {
        en: 'Days overdue, in default beyond 90: two of three customers in decline.',
        'zh-CN': '逾期天数，超过 90 天为违约：退化期三位客户中有两位。',
      },
      result: [
        headingsInEnglish,
        ['Exploration', 0, 0, '', '', '', 1],
        ['Stability', 2, 0, 0, 0, 0.657619772, 0],
        ['Decline', 3, 2, 0.666666667, 0.207659601, 0.938508055, 0],
        ['All stages', 5, 2, 0.4, 0.117620774, 0.769275719, 1],
      ],
    },
    {
      arguments: [
        [['East'], ['West'], ['West'], ['East']],
        [[250], [0], [0], [0]],
      ],
      formula: '=CRM.DEFAULT_RATE(A2:A5,B2:B5)',
      says: {
        en: 'Any grouping will do: amounts overdue by region, any amount counting.',
        'zh-CN': '可用任何分组：按地区的逾期金额，有逾期即计入。',
      },
      result: [
        headingsInEnglish,
        ['East', 2, 1, 0.5, 0.0945312057, 0.905468794, 0],
        ['West', 2, 0, 0, 0, 0.657619772, 0],
        ['All stages', 4, 1, 0.25, 0.0455872608, 0.699358157, 0],
      ],
    },
  ],
  compute({ stage, overdue, threshold }, { identify }) {
    const [problem] = overdue.problems.values();
    if (problem) throw new ProblemError(problem);
    const missing = stage.values.findIndex(
      (name, row) => name === null && !stage.problems.has(row) && !Number.isNaN(overdue.values[row]),
    );
    if (missing >= 0) throw new ProblemError({ code: 'missing', argument: 'stage', row: missing + 1 });
    wholeRows({ stage });
    const { codes, names } = stageGroups(stage.values, identify);
    const named: readonly ResultCell[] = [...names, { vocabulary: 'default-label', id: 'all' }];
    const groups = defaultRates(codes, overdue.values, names.length, threshold ?? 0);
    return [
      headingRow('default-label', headings),
      ...groups.map(({ customers, inDefault, notKnown, defaultRate: own }, group) => [
        named[group],
        customers,
        inDefault,
        ...[own.rate, own.low, own.high].map(numberOrBlank),
        notKnown,
      ]),
    ];
  },
});

import type { NumberColumn } from '../core/columns';
import { monitor as pointsOf } from '../core/monitoring/monitor';
import { satisfactionAt } from '../core/monitoring/satisfaction-at';
import type { StageModelId } from '../core/lifecycle/stage-model';
import { stagesOf } from '../core/lifecycle/stage-model';
import { ProblemError } from '../core/problem';
import { internCustomers } from '../core/transactions/intern-customers';
import { finish } from '../core/work';
import type { ResultCell } from './answer';
import { annualDiscount } from './arguments/annual-discount';
import { customer } from './arguments/customer';
import { margin } from './arguments/margin';
import { stageModel } from './arguments/stage-facts';
import { transactionAmount } from './arguments/transaction-amount';
import { transactionDate } from './arguments/transaction-date';
import { smallLog } from './examples/small-log';
import { headingRow } from './heading-row';
import { numberOrBlank } from './number-or-blank';
import { readDates } from './read-dates';
import { defineFunction } from './spec';
import { wholeRows } from './whole-rows';

const headings = ['as-of', 'customers', 'retention'];
const fixedInEnglish = (what: 'margin' | 'revenue') => [
  'As of',
  'Customers',
  'Retention rate',
  `Mean CLV, 12 months, ${what}`,
  `Total CLV, 12 months, ${what}`,
];

const monthsOfValue = 12;
const defaultAnnualDiscount = 0.1;

export const monitor = defineFunction({
  id: 'MONITOR',
  category: 'retention',
  summary: {
    en: 'The customer base at successive dates: customers, retention, CLV and stage mix, each from what was known then.',
    'zh-CN': '客户群监控：在一系列日期上，按当时所知给出客户数、保持率、客户终身价值与阶段构成。',
  },
  arguments: {
    customer,
    date: transactionDate,
    amount: transactionAmount,
    dates: {
      kind: 'table',
      optional: false,
      nameInChinese: '各分析日期',
      meaning: {
        en: 'The days to look from, in any order: best evenly spaced, such as month ends.',
        'zh-CN': '各个分析日期，次序不限；最好等距，如各月末。',
      },
    },
    model: stageModel,
    annual_discount: annualDiscount,
    margin,
    satisfaction: {
      kind: 'numbers',
      optional: true,
      nameInChinese: '满意度评分',
      meaning: {
        en: 'Rating given with each row of the log, on one scale; blank where none was given. Adds two columns at the end.',
        'zh-CN': '明细每行附带的评分，量表一致；没有评分则留空。给出时末尾增加两列。',
      },
    },
  },
  result: {
    en: 'One line per date, oldest first. Retention rate: of the customers who bought in the interval before, the share who bought in the one that ends on the date, both of the same length; blank on the first date. CLV of the next 12 months by an MBG/NBD fit of that date, an error where it cannot be made; revenue until a margin is given. Then the share of customers in each stage, by the segment gap of the last date throughout. With ratings two more columns at the end: the mean of each customer’s latest rating by the date, and how many have rated; those who never did count in neither.',
    'zh-CN':
      '每个日期一行，由远及近。保持率：前一等长区间内购买的客户中，在截至该日期的区间内再次购买的份额；首个日期留空。客户终身价值为此后 12 个月，按该日期的 MBG/NBD 拟合，无法拟合时给出错误；未给出利润率时按收入计。其后为各阶段客户份额，群体间隔一律取最后日期的值。给出评分时末尾再加两列：截至该日期每位客户最近一次评分的平均值，以及有评分的客户数；从未评分者均不计入。',
  },
  source: {
    en: 'Stages as LIFECYCLE_STAGE without history, CLV as CLV, on the transactions up to each date.',
    'zh-CN': '阶段同不带历史的 LIFECYCLE_STAGE，价值同 CLV，均只用各日期及之前的交易。',
  },
  examples: [
    {
      arguments: [smallLog.customer, smallLog.date, smallLog.amount, [[45473], [45657]]],
      formula: `=CRM.MONITOR(A2:A${smallLog.last},B2:B${smallLog.last},C2:C${smallLog.last},E2:E3)`,
      says: {
        en: 'A small shop at the end of June and of December 2024: a quarter of the customers of the first half-year bought again in the second.',
        'zh-CN': '一家小店在 2024 年 6 月底与 12 月底：上半年的客户有四分之一在下半年再次购买。',
      },
      result: [
        [...fixedInEnglish('revenue'), 'Exploration', 'Formation', 'Stability', 'Decline'],
        [45473, 24, '', 51.6072776, 1238.57466, 1 / 6, 1 / 6, 0.125, 13 / 24],
        [45657, 24, 0.25, 64.5037875, 1548.0909, 1 / 24, 0.125, 0.125, 17 / 24],
      ],
    },
    {
      arguments: [smallLog.customer, smallLog.date, smallLog.amount, 45657, 'management', 0.08, 0.3],
      formula: `=CRM.MONITOR(A2:A${smallLog.last},B2:B${smallLog.last},C2:C${smallLog.last},DATE(2024,12,31),"management",0.08,0.3)`,
      says: {
        en: 'One date, by the stages of customer management, at 8 % and a margin of 30 %.',
        'zh-CN': '一个日期，按客户管理阶段，年折现率 8%，利润率 30%。',
      },
      result: [
        [...fixedInEnglish('margin'), 'Acquisition', 'Development', 'Retention', 'Attrition'],
        [45657, 24, '', 19.5170441, 468.409057, 0, 0, 7 / 24, 17 / 24],
      ],
    },
  ],
  compute(received) {
    const { customer: names, date, amount, dates } = received;
    const model = (received.model ?? 'relationship') as StageModelId;
    wholeRows({ customer: names, date, amount });
    const { codes, ids } = finish(internCustomers(names.values));
    const log = { customers: codes, days: date.values, amounts: amount.values, customerCount: ids.length };
    const horizon = { months: monthsOfValue, annualDiscount: received.annual_discount ?? defaultAnnualDiscount };
    const choices = { model, horizon, margin: received.margin ?? 1 };
    const days = readDates('dates', dates);
    const points = finish(pointsOf(log, days, choices));
    const last = points[points.length - 1];
    if (last.customers === 0) {
      throw new ProblemError({ code: 'as-of-before-all', argument: 'dates', received: last.asOf });
    }
    const ratings = received.satisfaction && satisfactionAt(log, ratingsOf(received.satisfaction, codes), days);
    const stages = stagesOf[model].map(({ id }) => id);
    return [
      [
        ...headingRow('monitor-label', [...headings, ...valueHeadings(received.margin)]),
        ...headingRow(`stage-${model}`, stages),
        ...(ratings ? headingRow('monitor-label', ['satisfaction', 'rated']) : []),
      ],
      ...points.map(({ asOf, customers, retention, value, stages: shares }, at): readonly ResultCell[] => [
        { date: asOf },
        customers,
        numberOrBlank(retention),
        ...('problem' in value
          ? [{ problem: value.problem }, { problem: value.problem }]
          : [value.total / customers, value.total]),
        ...shares.map(numberOrBlank),
        ...(ratings ? [numberOrBlank(ratings[at].mean), ratings[at].rated] : []),
      ]),
    ];
  },
});

/** Without a margin a value is one of revenue, and is called so. */
function valueHeadings(margin: number | null): readonly string[] {
  return margin === null ? ['mean-clv-revenue', 'total-clv-revenue'] : ['mean-clv', 'total-clv'];
}

/** Ratings by row. Throws what is wrong with one, and `missing` where a rating stands in a row of no customer. */
function ratingsOf({ values, problems }: NumberColumn, codes: Int32Array): Float64Array {
  const [problem] = problems.values();
  if (problem) throw new ProblemError(problem);
  values.forEach((rating, row) => {
    if (rating === rating && codes[row] < 0)
      throw new ProblemError({ code: 'missing', argument: 'customer', row: row + 1 });
  });
  return values;
}

import { lapsed } from '../core/early-warning/retention-action';
import type { Problem } from '../core/problem';
import { riskChoices, riskFacts } from './arguments/risk-list';
import { customersAtRisk, faultyLines, ranked } from './customers-at-risk';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';

const headings = ['customer', 'no-order', 'clv', 'cost', 'surplus', 'verdict', 'reason'];
const ofRevenue = headings.map((id) => (id === 'clv' ? 'clv-revenue' : id));

const headingsInEnglish = (what: 'margin' | 'revenue') => [
  'Customer',
  'P(no order in the months ahead)',
  `CLV, 12 months, ${what}`,
  'Cost of winning back, currency',
  'CLV less cost, currency',
  'Verdict',
  'Reason',
];

const names = [['Ann'], ['Bob'], ['李明'], ['']];

/** Verdicts in the order listed. */
const verdicts = ['win-back', 'let-go', 'not-lost'] as const;

export const winBack = defineFunction({
  id: 'WIN_BACK',
  category: 'retention',
  summary: {
    en: 'Which lost customers are worth winning back: those who are expected to bring more than it costs.',
    'zh-CN': '哪些流失客户值得挽回：预计带来的价值高于挽回成本者。',
  },
  arguments: {
    ...riskFacts,
    cost: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '挽回成本',
      meaning: {
        en: 'What it costs to win the customer back, in the currency of the amounts; one for all rows or one per row.',
        'zh-CN': '挽回该客户的成本，货币同金额；所有行共用一个或每行一个。',
      },
    },
    ...riskChoices,
  },
  result: {
    en: 'One line per customer: first those to win back, the largest surplus first, then those to let go, then those not lost (P(no order in the months ahead) at most 0.8). CLV is unconditional: it already counts the chance of having left. Revenue until a margin is given. Rows that cannot be judged come last.',
    'zh-CN':
      '每位客户一行：先列值得挽回者（盈余大者在前），再列放弃者，最后为未流失者（未来数月不下单的概率不超过 0.8）。客户终身价值为无条件值，已计入流失的可能。未给出利润率时按收入计。无法判断的行排在最后。',
  },
  source: {
    en: 'Worth it where the unconditional CLV exceeds the cost; churn risk as in VALUE_AT_RISK.',
    'zh-CN': '无条件的客户终身价值高于成本即值得挽回；流失风险同 VALUE_AT_RISK。',
  },
  examples: [
    {
      arguments: [
        names,
        fourCustomers.first,
        fourCustomers.last,
        fourCustomers.orders,
        fourCustomers.amount,
        fourCustomers.asOf,
        10,
        null,
        null,
        null,
        null,
        cdnowFit,
      ],
      formula: '=CRM.WIN_BACK(A2:A5,B2:B5,C2:C5,D2:D5,E2:E5,DATE(1997,9,30),10,,,,,H2:I10)',
      says: {
        en: 'At a cost of 10 each, Bob is worth winning back and 李明 is not; Ann is not lost.',
        'zh-CN': '每位成本 10 时，Bob 值得挽回，李明不值得；Ann 并未流失。',
      },
      result: [
        headingsInEnglish('revenue'),
        [
          'Bob',
          0.902107549,
          20.4168429,
          10,
          10.4168429,
          'Win back',
          'Silent 209 days, 6.6 × its mean gap of 32 days; 3 orders; no order in the next 3 months: 90 %.',
        ],
        [
          '李明',
          0.951300147,
          6.64954468,
          10,
          -3.35045532,
          'Let go',
          'Silent 272 days; 1 order; no order in the next 3 months: 95 %.',
        ],
        [
          'Ann',
          0.665395577,
          37.6611331,
          10,
          27.6611331,
          'Not lost',
          'Silent 59 days, 0.6 × its mean gap of 107 days; 3 orders; no order in the next 3 months: 67 %.',
        ],
      ],
    },
    {
      arguments: [
        names,
        fourCustomers.first,
        fourCustomers.last,
        fourCustomers.orders,
        fourCustomers.amount,
        fourCustomers.asOf,
        [[1], [5], [1], ['']],
        3,
        1,
        0.1,
        0.3,
        cdnowFit,
      ],
      formula: '=CRM.WIN_BACK(A2:A5,B2:B5,C2:C5,D2:D5,E2:E5,DATE(1997,9,30),F2:F5,3,1,0.1,0.3,H2:I10)',
      says: {
        en: 'Costs of their own and a margin of 30 %: the first of the list.',
        'zh-CN': '各自的成本，利润率 30%：名单之首。',
      },
      result: [
        headingsInEnglish('margin'),
        [
          'Bob',
          0.902107549,
          6.12505288,
          5,
          1.12505288,
          'Win back',
          'Silent 209 days, 6.6 × its mean gap of 32 days; 3 orders; no order in the next 3 months: 90 %.',
        ],
      ],
    },
  ],
  compute(received, surroundings) {
    const cost = received.cost;
    const list = customersAtRisk(received, surroundings, (row): Problem | null => {
      const problem = cost.problems.get(row);
      if (problem) return problem;
      const own = cost.values[row];
      if (Number.isNaN(own)) return { code: 'missing', argument: 'cost', row: row + 1 };
      return own < 0 ? { code: 'below', argument: 'cost', row: row + 1, received: own, expected: [0] } : null;
    });
    const judged = list.customers.map((each) => {
      const surplus = each.clv - cost.values[each.row];
      return { ...each, surplus, verdict: each.noOrder <= lapsed ? 2 : surplus > 0 ? 0 : 1 };
    });
    const first = ranked(
      judged,
      ({ verdict }) => -verdict,
      ({ surplus }) => surplus,
    ).slice(0, received.top ?? judged.length);
    return [
      headingRow('risk-label', received.margin === null ? ofRevenue : headings),
      ...first.map(({ name, row, noOrder, clv, surplus, verdict, evidence }) => [
        name,
        noOrder,
        clv,
        cost.values[row],
        surplus,
        { vocabulary: 'win-back', id: verdicts[verdict] },
        { evidence },
      ]),
      ...faultyLines(list, headings.length),
    ];
  },
});

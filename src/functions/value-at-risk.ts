import { retentionAction } from '../core/early-warning/retention-action';
import { tiersOfValue } from '../core/response/tiers-of-value';
import { riskChoices, riskFacts } from './arguments/risk-list';
import { customersAtRisk, faultyLines, ranked } from './customers-at-risk';
import { cdnowFit, fourCustomers } from './examples/four-customers';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';

const headings = ['customer', 'no-order', 'clv', 'value-at-risk', 'tier', 'reason', 'action'];
const ofRevenue = headings.map((id) => (id === 'clv' ? 'clv-revenue' : id));

const headingsInEnglish = (what: 'margin' | 'revenue') => [
  'Customer',
  'P(no order in the months ahead)',
  `CLV, 12 months, ${what}`,
  'Value at risk, currency',
  'Tier',
  'Reason',
  'Action',
];

const names = [['Ann'], ['Bob'], ['李明'], ['']];

export const valueAtRisk = defineFunction({
  id: 'VALUE_AT_RISK',
  category: 'retention',
  summary: {
    en: 'Early warning: customers by the value that may be lost with them, each with the reason and what to do.',
    'zh-CN': '流失预警：按可能随之流失的价值排列客户，并给出理由与行动。',
  },
  arguments: {
    ...riskFacts,
    ...riskChoices,
    threshold: {
      kind: 'number',
      optional: true,
      nameInChinese: '预警阈值',
      meaning: {
        en: 'Only customers whose P(no order) is above this are listed, 0.6 for those at risk; all when omitted.',
        'zh-CN': '只列出不下单概率高于此值的客户，0.6 即有流失风险者；省略时列出全部。',
      },
      share: true,
      least: 0,
      greatest: 1,
    },
  },
  result: {
    en: 'One line per customer, the largest value at risk first: P(no order in the months ahead) × CLV of the next 12 months, which already counts the chance of having left. Tiers: good customers bring the first 80 % of all CLV, ordinary ones the next 15 %. Revenue until a margin is given. Rows that cannot be judged come last.',
    'zh-CN':
      '每位客户一行，风险价值大者在前：未来数月不下单的概率 × 未来 12 个月的客户终身价值（已计入流失的可能）。等级：带来前 80% 价值者为好，其后 15% 为一般。未给出利润率时按收入计。无法判断的行排在最后。',
  },
  source: {
    en: 'P(no order in (T, T + t]) = L(x, t_x, T + t) / L(x, t_x, T); for MBG/NBD 1 − P(alive) · [1 − ((α + T)/(α + T + t))^(r + x)]. At risk above 0.6, lapsed above 0.8.',
    'zh-CN':
      'P((T, T + t] 内不下单) = L(x, t_x, T + t) / L(x, t_x, T)；MBG/NBD 为 1 − P(alive) · [1 − ((α + T)/(α + T + t))^(r + x)]。大于 0.6 为有流失风险，大于 0.8 视为流失。',
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
        null,
        null,
        null,
        null,
        cdnowFit,
      ],
      formula: '=CRM.VALUE_AT_RISK(A2:A5,B2:B5,C2:C5,D2:D5,E2:E5,DATE(1997,9,30),,,,,H2:I10)',
      says: {
        en: 'Bob is likelier to stay away, but Ann is worth nearly twice as much: she comes first.',
        'zh-CN': 'Bob 更可能不再下单，但 Ann 的价值将近其两倍，排在第一。',
      },
      result: [
        headingsInEnglish('revenue'),
        [
          'Ann',
          0.665395577,
          37.6611331,
          25.0595514,
          'Good',
          'Silent 59 days, 0.6 × its mean gap of 107 days; 3 orders; no order in the next 3 months: 67 %.',
          'Call personally and find the reason',
        ],
        [
          'Bob',
          0.902107549,
          20.4168429,
          18.4181881,
          'Good',
          'Silent 209 days, 6.6 × its mean gap of 32 days; 3 orders; no order in the next 3 months: 90 %.',
          'Call personally and find the reason',
        ],
        [
          '李明',
          0.951300147,
          6.64954468,
          6.32571283,
          'Ordinary',
          'Silent 272 days; 1 order; no order in the next 3 months: 95 %.',
          'Offer a reason to come back',
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
        6,
        1,
        0.08,
        0.3,
        cdnowFit,
      ],
      formula: '=CRM.VALUE_AT_RISK(A2:A5,B2:B5,C2:C5,D2:D5,E2:E5,DATE(1997,9,30),6,1,0.08,0.3,H2:I10)',
      says: {
        en: 'The first of the list, looking six months ahead, at 8 % and a margin of 30 %.',
        'zh-CN': '名单之首：看未来六个月，年折现率 8%，利润率 30%。',
      },
      result: [
        headingsInEnglish('margin'),
        [
          'Ann',
          0.516630944,
          11.4014507,
          5.89034226,
          'Good',
          'Silent 59 days, 0.6 × its mean gap of 107 days; 3 orders; no order in the next 6 months: 52 %.',
          'Look after as before',
        ],
      ],
    },
  ],
  compute(received, surroundings) {
    const list = customersAtRisk(received, surroundings);
    const tiers = tiersOfValue(Float64Array.from(list.customers, ({ clv }) => clv));
    const threshold = received.threshold ?? -1;
    const judged = list.customers.map((each, at) => ({
      ...each,
      tier: tiers[at] ?? 'poor',
      lost: each.noOrder * each.clv,
    }));
    // Tiers are those of all customers, listed or not.
    const first = ranked(
      judged.filter(({ noOrder }) => noOrder > threshold),
      ({ lost }) => lost,
      ({ clv }) => clv,
    ).slice(0, received.top ?? judged.length);
    return [
      headingRow('risk-label', received.margin === null ? ofRevenue : headings),
      ...first.map(({ name, noOrder, clv, lost, tier, evidence }) => [
        name,
        noOrder,
        clv,
        lost,
        { vocabulary: 'tier', id: tier },
        { evidence },
        { vocabulary: 'retention-action', id: retentionAction(noOrder, tier) },
      ]),
      ...faultyLines(list, headings.length),
    ];
  },
});

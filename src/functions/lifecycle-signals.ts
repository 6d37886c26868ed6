import { classify } from '../core/lifecycle/classify';
import { compileRules } from '../core/lifecycle/compile-rules';
import { defaultRules } from '../core/lifecycle/default-rules';
import type { CustomerFacts } from '../core/lifecycle/facts';
import { asOfOf } from '../core/lifecycle/facts';
import { readRules } from '../core/lifecycle/read-rules';
import { signalReader } from '../core/lifecycle/read-signals';
import type { SignalId } from '../core/lifecycle/signal';
import { isDefined, signalCount, slotOf, traitOf } from '../core/lifecycle/signal';
import { noStage } from '../core/lifecycle/stage-model';
import type { ResultCell } from './answer';
import { optionalArgument } from './arguments/optional-argument';
import { stageFacts } from './arguments/stage-facts';
import { defineFunction } from './spec';

const shown: readonly SignalId[] = [
  'orders',
  'tenure',
  'silence',
  'usual-gap',
  'overdue',
  'trend',
  'tau',
  'level',
  'dense',
  'falling',
  'rising',
  'cumulative-profit',
  'wallet-share',
  'wallet-trend',
];

export const lifecycleSignals = defineFunction({
  id: 'LIFECYCLE_SIGNALS',
  category: 'stages',
  summary: {
    en: 'The numbers behind the stages: silence against the usual gap, trend, level and share, customer by customer.',
    'zh-CN': '阶段背后的数字：每位客户的沉默与惯常间隔之比、趋势、水平与份额。',
  },
  arguments: {
    first_order: stageFacts.first_order,
    last_order: stageFacts.last_order,
    orders: stageFacts.orders,
    as_of: stageFacts.as_of,
    history: stageFacts.history,
    profit: {
      kind: 'matrix',
      optional: true,
      nameInChinese: '利润历史',
      meaning: {
        en: 'Profit per period, acquisition cost included, one row per customer.',
        'zh-CN': '各期利润，含获客成本，每位客户一行。',
      },
    },
    wallet: {
      kind: 'matrix',
      optional: true,
      nameInChinese: '客户总需求',
      meaning: {
        en: 'The customer’s own total volume in the category per period, one row per customer, newest last.',
        'zh-CN': '客户在该品类各期的总购买量，每位客户一行，末列为最近一期。',
      },
    },
    rules: optionalArgument(stageFacts.rules, {
      en: 'A rule table from LIFECYCLE_RULES, for its segment gap and what it calls falling and rising.',
      'zh-CN': 'LIFECYCLE_RULES 给出的规则表，取其群体间隔以及“持续下降”“持续上升”的定义。',
    }),
  },
  result: {
    en: 'A heading row, then one row per customer: orders, tenure, silence and usual gap in days, overdue ratio, trend per period, Kendall τ, level, dense, falling, rising, cumulative profit, share of wallet, wallet trend, and the segment gap used; blank where not known.',
    'zh-CN':
      '标题行之下每位客户一行：订单数、客龄、沉默天数、惯常间隔（天）、逾期比、每期趋势、肯德尔 τ、近期水平、历史连续、持续下降、持续上升、累计利润、客户份额、客户总需求趋势和所用群体间隔；未知则留空。',
  },
  source: {
    en: 'Usual gap = max(own mean gap, (2 × segment gap + last − first) / (orders + 1)); trend: Theil–Sen slope of the last 6 periods ÷ their mean; τ: Kendall (1938); level: mean of the last 2 periods ÷ the best 2 before.',
    'zh-CN':
      '惯常间隔 = max（自身平均间隔，（2 × 群体间隔 + 末单 − 首单）/（订单数 + 1））；趋势：最近 6 期 Theil–Sen 斜率 ÷ 均值；τ：Kendall（1938）；水平：最近 2 期均值 ÷ 此前最高的相邻 2 期均值。',
  },
  examples: [
    {
      formula: '=CRM.LIFECYCLE_SIGNALS(DATE(2023,1,1), DATE(2024,1,16), 20, DATE(2024,3,11))',
      arguments: [44927, 45307, 20, 45362],
      says: {
        en: 'Twenty orders in 380 days, silent for 55: the usual gap is (2 × 60 + 380) / 21 = 23.8 days.',
        'zh-CN': '380 天内二十单，沉默 55 天：惯常间隔为（2 × 60 + 380）/ 21 = 23.8 天。',
      },
      result: [
        [
          'orders',
          'tenure (days)',
          'silence (days)',
          'usual gap (days)',
          'overdue ratio',
          'trend per period',
          'Kendall τ',
          'level',
          'dense history',
          'falling',
          'rising',
          'cumulative profit',
          'share of wallet',
          'wallet trend',
          'segment gap (days)',
        ],
        [20, 435, 55, 23.8095238, 2.31, '', '', '', '', '', '', '', '', '', 60],
      ],
    },
    {
      formula: '=CRM.LIFECYCLE_SIGNALS(A2, B2, C2, D2, E2:J2, , K2:P2)',
      arguments: [
        44927,
        45307,
        20,
        45332,
        [[200, 200, 190, 150, 110, 90]],
        null,
        [[333, 333, 333, 333, 333, 333]],
        null,
      ],
      says: {
        en: 'Falling volume while the customer’s own total stays: the last two periods are half of the best two, 30 % of the wallet.',
        'zh-CN': '购买量下降而客户自身总需求不变：最近两期为最好两期的一半，占客户份额 30%。',
      },
      result: [
        [
          'orders',
          'tenure (days)',
          'silence (days)',
          'usual gap (days)',
          'overdue ratio',
          'trend per period',
          'Kendall τ',
          'level',
          'dense history',
          'falling',
          'rising',
          'cumulative profit',
          'share of wallet',
          'wallet trend',
          'segment gap (days)',
        ],
        [20, 405, 25, 23.8095238, 1.05, -0.159574, -0.933333, 0.5, 'yes', 'yes', 'no', '', 0.3003, 0, 60],
      ],
    },
  ],
  compute(received, { rows, identify }) {
    const rules = received.rules
      ? readRules(received.rules, identify, null)
      : defaultRules('relationship', { segmentGap: null });
    const facts: CustomerFacts = {
      rows,
      firstOrder: received.first_order,
      lastOrder: received.last_order,
      orders: received.orders,
      asOf: received.as_of,
      history: received.history ?? undefined,
      profit: received.profit ?? undefined,
      wallet: received.wallet ?? undefined,
    };
    const { stage, problems, segmentGap } = classify(facts, rules);
    const read = signalReader(facts, segmentGap.days, rules.settings.segmentWeight);
    const compiled = compileRules(rules);
    const signals = new Float64Array(signalCount);
    const head: ResultCell[] = [
      ...shown.map((id): ResultCell => ({ vocabulary: 'signal', id })),
      { vocabulary: 'stage-heading', id: 'segment-gap' },
    ];
    const cellOf = (id: SignalId): ResultCell => {
      const value = signals[slotOf[id]];
      if (isDefined(id)) {
        if (Number.isNaN(signals[slotOf.trend])) return null;
        return { vocabulary: 'rule-answer', id: compiled.defined(id, signals) ? 'yes' : 'no' };
      }
      if (Number.isNaN(value)) return null;
      return traitOf(id).kind === 'flag' ? { vocabulary: 'rule-answer', id: value === 1 ? 'yes' : 'no' } : value;
    };
    const body = Array.from({ length: rows }, (_, row): readonly ResultCell[] => {
      const problem = problems.get(row);
      if (problem) return head.map(() => ({ problem }));
      if (stage[row] === noStage) return head.map(() => null);
      const moment = {
        orders: facts.orders.values[row],
        first: facts.firstOrder.values[row],
        last: facts.lastOrder.values[row],
        asOf: asOfOf(facts, row),
      };
      read(row, moment, signals);
      return [...shown.map(cellOf), segmentGap.days];
    });
    return [head, ...body];
  },
});

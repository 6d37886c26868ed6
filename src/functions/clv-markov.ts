import { ProblemError } from '../core/problem';
import { markovChain, markovValue } from '../core/value/markov/markov-value';
import { discountPerPeriod } from './arguments/discount-per-period';
import { periods } from './arguments/periods';
import { column } from './column';
import { defineFunction } from './spec';

/** Bought one to four periods ago, or a former customer. */
const catalogue = [
  [0.3, 0.7, 0, 0, 0],
  [0.2, 0, 0.8, 0, 0],
  [0.15, 0, 0, 0.85, 0],
  [0.05, 0, 0, 0, 0.95],
  [0, 0, 0, 0, 1],
];
const payoffs = [[36], [-4], [-4], [-4], [0]];

export const clvMarkov = defineFunction({
  id: 'CLV_MARKOV',
  category: 'value',
  summary: {
    en: 'Customer lifetime value of each state of a Markov chain, from the chances to move between states and what each pays.',
    'zh-CN': '由状态间的转移概率与各状态的收益，计算马尔可夫链中每种状态的客户终身价值。',
  },
  arguments: {
    transitions: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '转移概率',
      meaning: {
        en: 'A square table: row = state now, column = state next period; each row adds up to 1. Customers who leave for good need a state of their own.',
        'zh-CN': '方阵：行为当前状态，列为下一期状态；每行之和为 1。永久流失的客户需有自己的状态。',
      },
    },
    payoffs: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '各状态收益',
      meaning: {
        en: 'What a period in each state brings, margin less cost, in currency; one row per state.',
        'zh-CN': '处于各状态一期的收益（利润减成本，货币）；每个状态一行。',
      },
    },
    discount: discountPerPeriod,
    periods,
  },
  result: {
    en: 'One value per state, in the currency of the payoffs: this period’s payoff in full and those of the periods ahead, discounted. Rows that miss 1 by rounding, up to 0.005, are divided by their sum.',
    'zh-CN':
      '每个状态一个价值，货币同收益：本期收益全额计入，以后各期折现。行和与 1 相差不超过 0.005（四舍五入）时，按行和归一。',
  },
  source: {
    en: 'V = Σ (P/(1+d))^t·R for t = 0 … periods; without end V = (I − P/(1+d))⁻¹·R (Pfeifer & Carraway 2000, eq. 5 and 6).',
    'zh-CN':
      'V = Σ (P/(1+d))^t·R，t = 0 至期数；不设期限时 V = (I − P/(1+d))⁻¹·R（Pfeifer 与 Carraway 2000，式 5、6）。',
  },
  examples: [
    {
      arguments: [catalogue, payoffs, 0.2],
      formula: '=CRM.CLV_MARKOV(A2:E6,F2:F6,20%)',
      says: {
        en: 'A mail-order firm: customers who bought 1, 2, 3, 4 periods ago, and former customers. Those of state 4 are not worth a catalogue.',
        'zh-CN': '邮购公司：1、2、3、4 期前购买的客户以及前客户。状态 4 的客户不值得再寄目录。',
      },
      result: [[52.31960944], [5.553783564], [1.250772986], [-1.820016273], [0]],
    },
    {
      arguments: [catalogue, payoffs, 0.2, 4],
      formula: '=CRM.CLV_MARKOV(A2:E6,F2:F6,20%,4)',
      says: { en: 'The same for this period and four ahead.', 'zh-CN': '同上，计本期及以后四期。' },
      result: [[50.11496914], [4.219907407], [0.5921103395], [-1.980131173], [0]],
    },
  ],
  compute({ transitions, payoffs: own, discount, periods: count }, { rows }) {
    for (const { problems } of [transitions, own])
      for (const problem of problems.values()) throw new ProblemError(problem);
    const value = markovValue(markovChain(rows, transitions.values, own.values), discount, count);
    if (!value.every(Number.isFinite)) throw new ProblemError({ code: 'too-large', argument: 'payoffs' });
    return column(rows, (row) => value[row]);
  },
});

import type { Problem } from '../core/problem';
import { ProblemError } from '../core/problem';
import type { BgBbPrediction } from '../core/value/bg-bb/bg-bb';
import type { Answer, ResultCell } from './answer';
import { discountPerPeriod } from './arguments/discount-per-period';
import { opportunityFacts } from './arguments/opportunity-facts';
import { optionalArgument } from './arguments/optional-argument';
import { discreteValueExamples } from './examples/discrete-value-examples';
import { headingRow } from './heading-row';
import { readDiscreteTable } from './read-discrete-table';
import { rowProblem } from './row-problem';
import { defineFunction } from './spec';

const answers = ['alive', 'orders', 'no-order', 'dert'] as const;

type AnswerId = (typeof answers)[number];

const defaultPeriods = 5;

export const discreteValue = defineFunction({
  id: 'DISCRETE_VALUE',
  category: 'value',
  summary: {
    en: 'What customers who buy or not at each opportunity will do: P(alive), orders ahead, P(no order), and discounted orders still to come.',
    'zh-CN': '逐期买或不买的客户今后如何：存活概率、今后购买次数、不再购买的概率，以及剩余购买次数的现值。',
  },
  arguments: {
    ...opportunityFacts,
    fit: {
      kind: 'table',
      optional: false,
      nameInChinese: '拟合表',
      meaning: {
        en: 'A table from DISCRETE_FIT, or just its lines alpha, beta, gamma and delta.',
        'zh-CN': 'DISCRETE_FIT 给出的表，或仅其中 alpha、beta、gamma、delta 各行。',
      },
    },
    periods: {
      kind: 'number',
      optional: true,
      nameInChinese: '今后期数',
      meaning: {
        en: 'Opportunities ahead that orders are expected for, 0 to 1,000; 5 when omitted.',
        'zh-CN': '预测的今后期数，0 至 1000；省略时为 5。',
      },
      least: 0,
      greatest: 1000,
      whole: true,
    },
    discount: optionalArgument(discountPerPeriod, {
      en: 'Discount rate of one period as a share, 0.1 for 10 %. Adds the discounted orders still to come, which depend on it.',
      'zh-CN': '每期的折现率，以小数表示，0.1 即 10%。给出后才有依赖它的剩余购买次数现值。',
    }),
    answer: {
      kind: 'choice',
      optional: true,
      nameInChinese: '结果形式',
      meaning: {
        en: 'The table with headings (when omitted), or one of its columns without, to calculate on with.',
        'zh-CN': '带标题的表（省略时），或其中一列（不带标题），便于继续计算。',
      },
      vocabulary: 'discrete-answer',
      choices: ['table', ...answers],
    },
  },
  result: {
    en: 'One row per customer: P(alive), still a customer at the next opportunity; expected orders and the probability of none in the periods ahead; with a discount also DERT, all orders still to come in orders of today: times the margin of an order it is the value to come. Blank rows stay blank.',
    'zh-CN':
      '每位客户一行：存活概率（下一期仍为客户）；今后各期的预期购买次数与一次也不购买的概率；给出折现率时另有剩余购买次数的现值，乘以每次的利润即为未来价值。空行保持为空。',
  },
  source: {
    en: 'BG/BB: Fader, Hardie & Shang 2010, eqs. 11, 13 and 16; the first order ahead lies a period away and is discounted.',
    'zh-CN': 'BG/BB：Fader、Hardie 与 Shang 2010，式 11、13、16；今后首次购买在一期之后，也予折现。',
  },
  examples: discreteValueExamples,
  compute(received, { identify, rows }): Answer {
    const { orders, last, opportunities, discount } = received;
    const prediction = readDiscreteTable(received.fit, identify);
    const asked = received.answer === null || received.answer === 'table' ? null : (received.answer as AnswerId);
    if (asked === 'dert' && discount === null) throw new ProblemError({ code: 'missing', argument: 'discount' });
    const columns = asked ? [asked] : answers.filter((id) => id !== 'dert' || discount !== null);
    const ahead: Ahead = { prediction, periods: received.periods ?? defaultPeriods, discount: discount ?? NaN };
    const known = new Map<string, readonly ResultCell[]>();
    const body = Array.from({ length: rows }, (_, row): readonly ResultCell[] => {
      const facts = { orders: orders.values[row], last: last.values[row], opportunities: opportunities.values[row] };
      const own = [facts.orders, facts.last];
      const fault = rowProblem(row, orders, last, opportunities);
      if (fault) return columns.map(() => ({ problem: fault }));
      if (own.every(Number.isNaN)) return columns.map(() => null);
      const blank = Object.entries(facts).find(([, value]) => Number.isNaN(value));
      if (blank) return failed({ code: 'missing', argument: blank[0] }, row, columns.length);
      const key = [...own, facts.opportunities].join(' ');
      const cells = known.get(key) ?? outlook(ahead, [...own, facts.opportunities], columns);
      known.set(key, cells);
      const [problem] = cells;
      return isFailed(problem) ? failed(problem.problem, row, columns.length) : cells;
    });
    return asked ? body : [headingRow('discrete-label', columns), ...body];
  },
});

interface Ahead {
  readonly prediction: BgBbPrediction;
  readonly periods: number;
  readonly discount: number;
}

/** The answers for one history, or its problem in each. Throws where there is no limit to what is still to come. */
function outlook({ prediction, periods, discount }: Ahead, history: readonly number[], columns: readonly AnswerId[]) {
  const [x, last, n] = history;
  const one: Readonly<Record<AnswerId, () => number>> = {
    alive: () => prediction.probabilityAlive(x, last, n),
    orders: () => prediction.conditionalOrders(x, last, n, periods),
    'no-order': () => prediction.probabilityOfNoOrder(x, last, n, periods),
    dert: () => {
      const dert = prediction.dert(x, last, n, discount);
      if (dert === Infinity) throw new ProblemError({ code: 'no-limit', argument: 'discount' });
      return dert;
    },
  };
  try {
    return columns.map((id): ResultCell => one[id]());
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.problem.code === 'no-limit') throw thrown;
    return [{ problem: thrown.problem }];
  }
}

function failed(problem: Problem, row: number, columns: number): readonly ResultCell[] {
  return Array.from({ length: columns }, () => ({ problem: { ...problem, row: row + 1 } }));
}

function isFailed(cell: ResultCell): cell is { readonly problem: Problem } {
  return typeof cell === 'object' && cell !== null && 'problem' in cell;
}

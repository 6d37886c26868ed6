import type { CalendarPeriod } from '../core/calendar/calendar-period';
import { firstDayOfPeriod } from '../core/calendar/calendar-period';
import type { CohortMeasure } from '../core/cohorts/cohort-measures';
import { cohortMeasureIds } from '../core/cohorts/cohort-measures';
import { cohortTable } from '../core/cohorts/cohort-table';
import { ProblemError } from '../core/problem';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { customer } from './arguments/customer';
import { optionalArgument } from './arguments/optional-argument';
import { period } from './arguments/period';
import { transactionAmount } from './arguments/transaction-amount';
import { transactionDate } from './arguments/transaction-date';
import { defineFunction } from './spec';
import { wholeLog } from './whole-log';

export const cohorts = defineFunction({
  id: 'COHORTS',
  category: 'retention',
  summary: {
    en: 'The retention triangle: customers by the period of their first order, and what they did in each period since.',
    'zh-CN': '留存三角表：按首单所在时段把客户分批，逐期列出之后的表现。',
  },
  arguments: {
    customer,
    date: transactionDate,
    amount: optionalArgument(transactionAmount, {
      en: 'Amount of each transaction, needed for revenue and value; returns are negative and no orders. Without it every row is an order.',
      'zh-CN': '每笔交易的金额，求收入与人均价值时必填；退货为负数，不算订单。省略时每行都算订单。',
    }),
    period,
    measure: {
      kind: 'choice',
      optional: true,
      nameInChinese: '指标',
      vocabulary: 'cohort-measure',
      choices: cohortMeasureIds,
      meaning: {
        en: 'What to show: customers who ordered (when omitted), retention (their share), orders, revenue, or value (revenue per customer, cumulated).',
        'zh-CN': '显示内容：下单客户数（省略时）、保持率（其份额）、订单数、收入，或人均价值（人均累计收入）。',
      },
    },
  },
  result: {
    en: 'A table with headings, one row per cohort: first day of its period, customers, then the measure in period 0, 1, 2 … since the first order; blank beyond the last period of the log, which may not be complete. Money in the currency of the amounts.',
    'zh-CN':
      '带标题的表，每批客户一行：时段首日、客户数，然后是首单后第 0、1、2……期的指标；超出明细最后一期的留空，最后一期可能不完整。货币与金额一致。',
  },
  source: {
    en: 'A customer’s cohort is the calendar period of the first order; retention = customers of the cohort who ordered in a period ÷ all of the cohort; value = revenue of the cohort until then ÷ all of the cohort.',
    'zh-CN':
      '客户的批次是其首单所在的日历时段；留存率 = 该批次在某期下单的客户数 ÷ 该批次客户总数；价值 = 该批次截至该期的收入 ÷ 该批次客户总数。',
  },
  examples: [
    {
      arguments: [
        [['Ann'], ['Bo'], ['Ann'], ['Cy'], ['Bo'], ['Cy'], ['Ann']],
        [[45292], [45301], [45325], [45328], [45360], [45361], [45362]],
      ],
      formula: '=CRM.COHORTS(A2:A8,B2:B8)',
      says: {
        en: 'Ann and Bo began in January: one of them ordered in February, both in March. Cy began in February.',
        'zh-CN': 'Ann 与 Bo 始于一月：二月一人下单，三月两人。Cy 始于二月。',
      },
      result: [
        ['Customers by month since the first order', 'Customers of the cohort', 0, 1, 2],
        [45292, 2, 2, 1, 2],
        [45323, 1, 1, 1, ''],
      ],
    },
    {
      arguments: [
        [['Ann'], ['Bo'], ['Ann'], ['Bo'], ['Ann']],
        [[45292], [45301], [45325], [45360], [45361]],
        [[20], [40], [30], [50], [-10]],
        'quarter',
        'value',
      ],
      formula: '=CRM.COHORTS(A2:A6,B2:B6,C2:C6,"quarter","value")',
      says: {
        en: 'In the first quarter of 2024 the two brought 130, 65 each, returns subtracted.',
        'zh-CN': '2024 年第一季度两人共带来 130（已减退货），人均 65。',
      },
      result: [
        ['Revenue per customer, cumulated, by quarter since the first order', 'Customers of the cohort', 0],
        [45292, 2, 65],
      ],
    },
  ],
  compute(received): Answer {
    const by = (received.period ?? 'month') as CalendarPeriod;
    const measure = (received.measure ?? cohortMeasureIds[0]) as CohortMeasure;
    if (received.amount === null && (measure === 'revenue' || measure === 'value')) {
      throw new ProblemError({ code: 'missing', argument: 'amount' });
    }
    const triangle = finish(cohortTable(wholeLog(received), by, measure));
    if (triangle.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
    const width = Math.max(...triangle.map(({ cells }) => cells.length));
    const heading: readonly ResultCell[] = [
      { vocabulary: 'cohort-heading', id: `${measure}-${by}` },
      { vocabulary: 'cohort-heading', id: 'customers' },
      ...Array.from({ length: width }, (_, since) => since),
    ];
    const rows = triangle.map(({ period: number, customers, cells }): readonly ResultCell[] => {
      const told = Array.from({ length: width }, (_, since) => (since < cells.length ? cells[since] : null));
      if (told.some((cell) => cell !== null && !Number.isFinite(cell))) {
        throw new ProblemError({ code: 'too-large', argument: 'amount' });
      }
      return [{ date: firstDayOfPeriod(number, by) }, customers, ...told];
    });
    return [heading, ...rows];
  },
});

import type { CalendarPeriod } from '../core/calendar/calendar-period';
import { daysIn, firstDayOfPeriod } from '../core/calendar/calendar-period';
import { baseBridge as bridgeOf } from '../core/cohorts/base-bridge';
import { gapOfCustomers } from '../core/lifecycle/gap-of-customers';
import type { GroupedTransactions } from '../core/transactions/group-by-customer';
import { summariseCustomers } from '../core/transactions/summarise-customers';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { customer } from './arguments/customer';
import { period } from './arguments/period';
import { transactionDate } from './arguments/transaction-date';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import { wholeLog } from './whole-log';

const headings = [
  'period',
  'opening',
  'new',
  'reactivated',
  'lost',
  'closing',
  'replacing',
  'keeping',
  'leak',
  'gap',
  'warning',
  'note',
] as const;

const words = 'base-bridge';

export const baseBridge = defineFunction({
  id: 'BASE_BRIDGE',
  category: 'retention',
  summary: {
    en: 'The leaky funnel: customers at the start, won, back, lost and at the end of each period, and what the leak costs.',
    'zh-CN': '漏斗：每个时段的期初、新增、唤回、流失与期末客户数，以及流失的代价。',
  },
  arguments: {
    customer,
    date: transactionDate,
    period,
    acquisition_cost: {
      kind: 'number',
      optional: true,
      nameInChinese: '获客成本',
      meaning: {
        en: 'Cost of acquiring one customer, in your currency; without it the costs are blank.',
        'zh-CN': '获得一位客户的成本，以您的货币计；省略时成本为空。',
      },
      least: 0,
    },
    retention_cost: {
      kind: 'number',
      optional: true,
      nameInChinese: '保持成本',
      meaning: {
        en: 'Cost of keeping one customer for a period, in your currency; without it the costs are blank.',
        'zh-CN': '在一个时段内保持一位客户的成本，以您的货币计；省略时成本为空。',
      },
      least: 0,
    },
  },
  result: {
    en: 'A table with headings, one row per period: first day, opening, new, reactivated, lost, closing (customers); what replacing the lost costs, what keeping them would have cost, and the difference; the segment gap in days, with a warning where the period is shorter; a note where the log begins or ends.',
    'zh-CN':
      '带标题的表，每个时段一行：首日、期初、新增、唤回、流失、期末（客户数）；补足流失的成本、保持他们的成本及其差额；群体间隔（天），时段更短时给出警告；明细开始或结束之处有备注。',
  },
  source: {
    en: 'A customer belongs to a period in which he ordered; opening + new + reactivated − lost = closing, exactly. Cost of the leak = lost × (acquisition cost − retention cost). Every row is an order: leave returns out. The segment gap is that of LIFECYCLE_RULES.',
    'zh-CN':
      '客户属于其下单的时段；期初 + 新增 + 唤回 − 流失 = 期末，严格相等。流失的代价 = 流失 ×（获客成本 − 保持成本）。每行算一次订单，请勿包含退货。群体间隔与 LIFECYCLE_RULES 相同。',
  },
  examples: [
    {
      arguments: [
        [['Ann'], ['Bo'], ['Ann'], ['Cy'], ['Bo'], ['Cy'], ['Di']],
        [[45292], [45400], [45410], [45420], [45500], [45510], [45565]],
        'quarter',
        50,
        10,
      ],
      formula: '=CRM.BASE_BRIDGE(A2:A8,B2:B8,"quarter",50,10)',
      says: {
        en: 'Three customers in the second quarter; one is lost in the third and one won, so the base stands still at a cost of 40.',
        'zh-CN': '第二季度三位客户；第三季度流失一位、新增一位，客户数不变，代价为 40。',
      },
      result: [
        bridgeHeadings(),
        [45292, 0, 1, 0, 0, 1, 0, 0, 0, 60, '', 'The log begins here: earlier customers count as new'],
        [45383, 1, 2, 0, 0, 3, 0, 0, 0, 60, '', ''],
        [45474, 3, 1, 0, 1, 3, 50, 10, 40, 60, '', ''],
      ],
    },
    {
      arguments: [
        [['Ann'], ['Bo'], ['Ann'], ['Ann'], ['Cy']],
        [[45292], [45301], [45330], [45390], [45400]],
      ],
      formula: '=CRM.BASE_BRIDGE(A2:A6,B2:B6)',
      says: {
        en: 'Months are shorter than the segment gap: Ann is counted as lost in March and as back in April.',
        'zh-CN': '月短于群体间隔：Ann 三月算作流失，四月算作唤回。',
      },
      result: [
        bridgeHeadings(),
        [45292, 0, 2, 0, 0, 2, '', '', '', 60, shorter(), 'The log begins here: earlier customers count as new'],
        [45323, 2, 0, 0, 1, 1, '', '', '', 60, shorter(), ''],
        [45352, 1, 0, 0, 1, 0, '', '', '', 60, shorter(), ''],
        [45383, 0, 1, 1, 0, 2, '', '', '', 60, shorter(), 'The log ends before this period does'],
      ],
    },
  ],
  compute(received): Answer {
    const by = (received.period ?? 'month') as CalendarPeriod;
    const log = wholeLog({ ...received, amount: null });
    const bridge = finish(bridgeOf(log, by));
    const gap = gapOf(log);
    const lastDay = log.days.reduce((latest, day) => Math.max(latest, day), -Infinity);
    const money = (price: number | null, times: number): number | null => (price === null ? null : price * times);
    const { acquisition_cost: acquisition, retention_cost: retention } = received;
    const difference = acquisition === null || retention === null ? null : acquisition - retention;
    const word = (id: string): ResultCell => ({ vocabulary: words, id });
    const lines = bridge.map(({ period: number, opening, fresh, reactivated, lost, closing }, at) => {
      const note =
        at === bridge.length - 1 && lastDay < firstDayOfPeriod(number + 1, by) - 1
          ? word('log-ends')
          : at === 0
            ? word('log-begins')
            : null;
      return [
        { date: firstDayOfPeriod(number, by) },
        ...[opening, fresh, reactivated, lost, closing],
        ...[money(acquisition, lost), money(retention, lost), money(difference, lost)],
        gap,
        daysIn(by) < gap ? word('shorter-than-gap') : null,
        note,
      ];
    });
    return [headingRow(words, headings), ...lines];
  },
});

/** Usual days between two orders of these customers. */
function gapOf(log: GroupedTransactions): number {
  const { first, last, orders } = finish(summariseCustomers(log));
  const column = (values: Float64Array) => ({ values, problems: new Map() });
  const facts = { firstOrder: column(first), lastOrder: column(last), orders: column(orders) };
  return gapOfCustomers({ rows: log.customerCount, ...facts }).days;
}

/** Headings as the examples show them. */
function bridgeHeadings(): string[] {
  return [
    'Period from',
    'Opening, customers',
    'New',
    'Reactivated',
    'Lost',
    'Closing, customers',
    'Replacing the lost, your currency',
    'Keeping them, your currency',
    'Cost of the leak, your currency',
    'Segment gap, days',
    'Warning',
    'Note',
  ];
}

function shorter(): string {
  return 'Shorter than the segment gap: some of the lost are between two orders';
}

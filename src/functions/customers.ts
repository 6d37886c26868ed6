import { ProblemError } from '../core/problem';
import { internCustomers } from '../core/transactions/intern-customers';
import type { CustomerSummary } from '../core/transactions/summarise-customers';
import { customersOf } from '../core/transactions/summarise-customers';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { asOf } from './arguments/as-of';
import { customer } from './arguments/customer';
import { optionalArgument } from './arguments/optional-argument';
import { transactionAmount } from './arguments/transaction-amount';
import { transactionDate } from './arguments/transaction-date';
import { findLogFaults } from './log-faults';
import { defineFunction } from './spec';

const headings = [
  'customer',
  'first_order',
  'last_order',
  'orders',
  'revenue',
  'average_order',
  'average_repeat_order',
] as const;

const headingRow: readonly ResultCell[] = headings.map((id) => ({ vocabulary: 'heading', id }));

export const customers = defineFunction({
  id: 'CUSTOMERS',
  category: 'customers',
  summary: {
    en: 'Summarises a transaction log: one row per customer, in order of first appearance.',
    'zh-CN': '汇总交易明细：每位客户一行，按首次出现的顺序排列。',
  },
  arguments: {
    customer,
    date: transactionDate,
    amount: transactionAmount,
    as_of: optionalArgument(asOf, {
      en: 'Transactions after this day are left out; when omitted, all count.',
      'zh-CN': '此日之后的交易不计；省略时全部计入。',
    }),
  },
  result: {
    en: 'A table with headings: customer, first order, last order, orders, revenue, average order and average repeat order, in the currency of the amounts. All purchases of one day are one order. A negative amount is a return: it lowers revenue and is no order. A zero amount counts as an order. A customer with an unreadable row shows that row’s error instead of figures that would be wrong; rows without a readable customer are reported in one last row.',
    'zh-CN':
      '带标题的表：客户、首单日期、末单日期、订单数、收入、单均金额、复购单均金额，币种与金额一致。同一天的购买合并为一单。负数金额是退货：冲减收入，不算订单。金额为零也算一单。客户有无法读取的行时，显示该行的错误，而不给出不完整的数字；没有可读客户的行在最后一行一并报告。',
  },
  source: {
    en: 'One order per customer and day: repeat orders x = orders − 1, as in Fader, Hardie & Lee (2005). Average order = revenue / orders. Average repeat order = revenue after the first day / (orders − 1).',
    'zh-CN':
      '每位客户每天算一单：复购次数 x = 订单数 − 1，同 Fader、Hardie 与 Lee（2005）。单均金额 = 收入 / 订单数；复购单均金额 = 首日之后的收入 /（订单数 − 1）。',
  },
  examples: [
    {
      arguments: [
        [['Ann'], ['李明'], ['Ann'], ['Ann'], ['Ann']],
        [[45292], [45293], [45292], [45322], [45323]],
        [[20], [15], [5], [30], [-6]],
      ],
      formula: '=CRM.CUSTOMERS(A2:A6,B2:B6,C2:C6)',
      says: {
        en: 'Ann’s two purchases of 1 January are one order; her return lowers revenue and adds no order.',
        'zh-CN': 'Ann 在 1 月 1 日的两笔购买合并为一单；退货冲减收入，不增加订单。',
      },
      result: [
        ['Customer', 'First order', 'Last order', 'Orders', 'Revenue', 'Average order', 'Average repeat order'],
        ['Ann', 45292, 45322, 2, 49, 24.5, 24],
        ['李明', 45293, 45293, 1, 15, 15, ''],
      ],
    },
    {
      arguments: [[['Ann'], ['李明'], ['Ann']], [[45292], [45293], [45322]], [[20], [15], [30]], 45300],
      formula: '=CRM.CUSTOMERS(A2:A4,B2:B4,C2:C4,DATE(2024,1,9))',
      says: {
        en: 'Seen from 9 January 2024, Ann’s order of 31 January has not happened yet.',
        'zh-CN': '从 2024 年 1 月 9 日看，Ann 在 1 月 31 日的订单尚未发生。',
      },
      result: [
        ['Customer', 'First order', 'Last order', 'Orders', 'Revenue', 'Average order', 'Average repeat order'],
        ['Ann', 45292, 45292, 1, 20, 20, ''],
        ['李明', 45293, 45293, 1, 15, 15, ''],
      ],
    },
  ],
  compute(received) {
    const { codes, ids } = finish(internCustomers(received.customer.values));
    const faults = findLogFaults(received, codes);
    const log = {
      customers: codes,
      days: received.date.values,
      amounts: received.amount.values,
      customerCount: ids.length,
    };
    const summary = customersOf(log, received.as_of);
    const answer: (readonly ResultCell[])[] = [headingRow];
    ids.forEach((id, code) => {
      const problem = faults.byCustomer.get(code);
      if (problem) answer.push([id, ...Array.from({ length: headings.length - 1 }, () => ({ problem }))]);
      else if (summary.rows[code] > 0) answer.push([id, ...figures(summary, code)]);
    });
    if (faults.withoutCustomer) {
      answer.push([{ problem: faults.withoutCustomer }, ...Array.from({ length: headings.length - 1 }, () => null)]);
    }
    if (answer.length === 1) {
      throw new ProblemError(
        ids.length > 0 && received.as_of !== null
          ? { code: 'as-of-before-all', argument: 'as_of', received: received.as_of }
          : { code: 'nothing-to-do' },
      );
    }
    return answer as Answer;
  },
});

function figures(summary: CustomerSummary, code: number): readonly ResultCell[] {
  const money = (value: number): ResultCell => {
    if (Number.isFinite(value)) return value;
    return Number.isFinite(summary.revenue[code])
      ? null
      : { problem: { code: 'too-large', argument: 'amount', expected: [Number.MAX_VALUE] } };
  };
  const day = (serial: number): ResultCell => (serial === serial ? { date: serial } : null);
  return [
    day(summary.first[code]),
    day(summary.last[code]),
    summary.orders[code],
    money(summary.revenue[code]),
    money(summary.averageOrder[code]),
    money(summary.averageRepeatOrder[code]),
  ];
}

import { lineMigration as movesOf } from '../core/cross-sell/line-migration';
import { internByName } from '../core/names/intern-by-name';
import { ProblemError } from '../core/problem';
import { internCustomers } from '../core/transactions/intern-customers';
import { finish } from '../core/work';
import type { ResultCell } from './answer';
import { asOf } from './arguments/as-of';
import { lineFacts } from './arguments/line-facts';
import { optionalArgument } from './arguments/optional-argument';
import { transactionAmount } from './arguments/transaction-amount';
import { transactionDate } from './arguments/transaction-date';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import { wholeRows } from './whole-rows';

const headings = ['before', 'customers', 'nothing-after'];

const headingsInEnglish = ['Main line before', 'Customers', 'Nothing after, share', 'A', 'B', 'C'];

/** A matrix wider than this is for nobody to read. */
const mostLines = 500;

const purchases = {
  customer: [['Ann'], ['Ann'], ['Bob'], ['Bob'], ['Bob'], ['Chen'], ['Dee'], ['Dee'], ['Eve']],
  line: [['A'], ['B'], ['A'], ['A'], ['B'], ['A'], ['C'], ['C'], ['B']],
  date: [[45300], [45400], [45310], [45420], [45420], [45320], [45330], [45430], [45440]],
  amount: [[10], [20], [10], [30], [5], [10], [10], [10], [10]],
};

export const lineMigration = defineFunction({
  id: 'LINE_MIGRATION',
  category: 'selling',
  summary: {
    en: 'How customers move from product to product between two equally long periods: a matrix of shares.',
    'zh-CN': '产品迁移：客户在前后两个等长时期之间从一种产品转向另一种产品的份额矩阵。',
  },
  arguments: {
    ...lineFacts,
    date: transactionDate,
    split: {
      kind: 'date',
      optional: false,
      nameInChinese: '分界日期',
      meaning: {
        en: 'First day of the second period; the first period is as long and ends the day before.',
        'zh-CN': '后期的第一天；前期与后期等长，截至前一天。',
      },
    },
    as_of: {
      ...asOf,
      meaning: {
        en: 'Last day of the second period; nothing after it counts.',
        'zh-CN': '后期的最后一天，其后的一切不计。',
      },
    },
    amount: optionalArgument(transactionAmount, {
      en: 'Amount of each purchase: a customer’s main line is then the one with the largest sum; when omitted, the one bought most often.',
      'zh-CN': '每次购买的金额：主要产品线为金额合计最大者；省略时为购买次数最多者。',
    }),
  },
  result: {
    en: 'One line per main line of the first period and one for customers who bought nothing then: customers, the share who bought nothing in the second period, and the shares by main line of the second period, in the order of the lines. The shares of a line add up to 1; a customer with two main lines counts half in each.',
    'zh-CN':
      '前期每条主要产品线一行，末行为前期未购的客户：客户数、后期未购的份额，以及按后期主要产品线的份额，次序与各行相同。每行份额合计为 1；有两条主要产品线的客户各计一半。',
  },
  source: {
    en: 'Share = customers whose main line was i before and j after ÷ customers whose main line was i before; both periods have the same number of days.',
    'zh-CN': '份额 = 前期主要产品线为 i、后期为 j 的客户数 ÷ 前期主要产品线为 i 的客户数；前后两期天数相同。',
  },
  examples: [
    {
      arguments: [purchases.customer, purchases.line, purchases.date, 45383, 45473],
      formula: '=CRM.LINE_MIGRATION(A2:A10,B2:B10,C2:C10,DATE(2024,4,1),DATE(2024,6,30))',
      says: {
        en: 'From the first quarter to the second: of three customers of A one left, one went to B, and Bob bought A and B once each.',
        'zh-CN': '从第一季度到第二季度：A 的三位客户中一位离开，一位转向 B，Bob 则 A、B 各买一次。',
      },
      result: [
        headingsInEnglish,
        ['A', 3, 0.333333333, 0.166666667, 0.5, 0],
        ['B', 0, '', '', '', ''],
        ['C', 1, 0, 0, 0, 1],
        ['Nothing before', 1, 0, 0, 1, 0],
      ],
    },
    {
      arguments: [purchases.customer, purchases.line, purchases.date, 45383, 45473, purchases.amount],
      formula: '=CRM.LINE_MIGRATION(A2:A10,B2:B10,C2:C10,DATE(2024,4,1),DATE(2024,6,30),D2:D10)',
      says: {
        en: 'By amount, Bob’s main line is still A: 30 against 5.',
        'zh-CN': '按金额，Bob 的主要产品线仍是 A：30 对 5。',
      },
      result: [
        headingsInEnglish,
        ['A', 3, 0.333333333, 0.333333333, 0.333333333, 0],
        ['B', 0, '', '', '', ''],
        ['C', 1, 0, 0, 0, 1],
        ['Nothing before', 1, 0, 0, 1, 0],
      ],
    },
  ],
  compute({ customer, product_line, date, split, as_of, amount }) {
    if (split > as_of) throw new ProblemError({ code: 'after-as-of', argument: 'split', received: split });
    const rows = wholeRows(amount ? { customer, product_line, date, amount } : { customer, product_line, date });
    const { codes, ids } = finish(internCustomers(customer.values));
    const { codes: lines, names } = internByName(product_line.values);
    if (names.length > mostLines) {
      throw new ProblemError({
        code: 'too-large',
        argument: 'product_line',
        received: names.length,
        expected: [mostLines],
      });
    }
    const start = 2 * split - as_of - 1;
    const periods = Int8Array.from(date.values, (day) => (day >= start && day <= as_of ? Number(day >= split) : -1));
    const weights = amount?.values ?? new Float64Array(date.values.length).fill(1);
    const counts = { customerCount: ids.length, lineCount: names.length };
    const { customers, moves } = movesOf({ customers: codes, lines, periods, weights, ...counts }, rows);
    const width = names.length + 1;
    const labels: readonly ResultCell[] = [...names, { vocabulary: 'line-label', id: 'nothing-before' }];
    return [
      [...headingRow('line-label', headings), ...names],
      ...labels.map((label, from) => {
        const share = (to: number): number | null =>
          customers[from] > 0 ? moves[from * width + to] / customers[from] : null;
        return [label, customers[from], share(names.length), ...names.map((_, to) => share(to))];
      }),
    ];
  },
});

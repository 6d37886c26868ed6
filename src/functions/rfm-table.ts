import { ProblemError } from '../core/problem';
import type { RfmColumns } from '../core/rfm/rfm-columns';
import { rfmCode } from '../core/rfm/segment-schemes';
import { internCustomers } from '../core/transactions/intern-customers';
import { customersOf } from '../core/transactions/summarise-customers';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { asOf } from './arguments/as-of';
import { binning } from './arguments/binning';
import { customer } from './arguments/customer';
import { scheme } from './arguments/scheme';
import { segments } from './arguments/segments';
import { transactionAmount } from './arguments/transaction-amount';
import { transactionDate } from './arguments/transaction-date';
import { headingRow } from './heading-row';
import { findLogFaults } from './log-faults';
import { scoreRows } from './score-rows';
import { segmentNamer } from './segment-namer';
import { defineFunction } from './spec';

const headings = ['customer', 'recency', 'frequency', 'monetary', 'rfm_score', 'rfm_segment'] as const;

export const rfmTable = defineFunction({
  id: 'RFM_TABLE',
  category: 'rfm',
  summary: {
    en: 'From a transaction log to RFM: one row per customer with recency, frequency, monetary value, score and segment.',
    'zh-CN': '由交易明细直接得到 RFM：每位客户一行，含近度、频度、金额、得分与客户群。',
  },
  arguments: {
    customer,
    date: transactionDate,
    amount: transactionAmount,
    as_of: asOf,
    bins: {
      kind: 'table',
      optional: true,
      nameInChinese: '分档数或分界表',
      meaning: {
        en: 'Number of scores, 2 to 9 (5 when omitted), cut by the customers of the log; or a table from RFM_CUTS, for cut-offs that stay.',
        'zh-CN': '得分的档数，2 至 9（省略时为 5），按明细中的客户分档；或 RFM_CUTS 得到的分界表，用于固定分界。',
      },
    },
    scheme,
    binning,
    segments,
  },
  result: {
    en: 'A table with headings: customer, days since the last order, orders, revenue in the currency of the amounts, score, segment. All purchases of one day are one order; returns lower revenue. A customer without an order has no score, one with an unreadable row shows that row’s error.',
    'zh-CN':
      '带标题的表：客户、距末单天数、订单数、收入（货币与金额一致）、得分、客户群。同一天的购买合并为一单，退货冲减收入。没有订单的客户没有得分；有无法读取的行的客户显示该行的错误。',
  },
  source: {
    en: 'As CUSTOMERS, RFM_SCORE and RFM_SEGMENT one after the other; recency = as-of date − last order.',
    'zh-CN': '依次为 CUSTOMERS、RFM_SCORE 与 RFM_SEGMENT；近度 = 分析日期 − 末单日期。',
  },
  examples: [
    {
      arguments: [
        [['Ann'], ['Bo'], ['Ann'], ['Cy'], ['Ann'], ['Bo']],
        [[45292], [45293], [45300], [45306], [45310], [45301]],
        [[20], [15], [30], [8], [40], [25]],
        45316,
        3,
      ],
      formula: '=CRM.RFM_TABLE(A2:A7,B2:B7,C2:C7,DATE(2024,1,25),3)',
      says: {
        en: 'Three customers in three scores. Ann bought last, most often and most: 333.',
        'zh-CN': '三位客户分三档。Ann 最近购买、次数最多、金额最高：333。',
      },
      result: [
        ['Customer', 'Recency, days', 'Frequency, orders', 'Monetary', 'RFM score', 'RFM segment'],
        ['Ann', 6, 3, 90, '333', 'Champions'],
        ['Bo', 15, 2, 40, '122', 'At risk'],
        ['Cy', 10, 1, 8, '211', 'About to sleep'],
      ],
    },
    {
      arguments: [
        [['Ann'], ['Bo'], ['Ann'], ['Cy'], ['Ann'], ['Bo']],
        [[45292], [45293], [45300], [45306], [45310], [45301]],
        [[20], [15], [30], [8], [40], [25]],
        45316,
        [
          [1, 60, 1, 0],
          [2, 30, 2, 20],
          [3, 7, 3, 50],
        ],
        'four',
      ],
      formula: '=CRM.RFM_TABLE(A2:A7,B2:B7,C2:C7,DATE(2024,1,25),F1:I3,"four")',
      says: {
        en: 'Cut-offs of your own, and the scheme of four segments.',
        'zh-CN': '自定分界，四类方案。',
      },
      result: [
        ['Customer', 'Recency, days', 'Frequency, orders', 'Monetary', 'RFM score', 'RFM segment'],
        ['Ann', 6, 3, 90, '333', 'High value'],
        ['Bo', 15, 2, 40, '222', 'Near must win back'],
        ['Cy', 10, 1, 8, '211', 'Near new'],
      ],
    },
  ],
  compute(received): Answer {
    const { codes: who, ids } = finish(internCustomers(received.customer.values));
    const faults = findLogFaults(received, who);
    const log = {
      customers: who,
      days: received.date.values,
      amounts: received.amount.values,
      customerCount: ids.length,
    };
    const summary = customersOf(log, received.as_of);
    const isSound = (code: number): boolean => !faults.byCustomer.has(code) && summary.orders[code] > 0;
    const isShown = (code: number): boolean => !faults.byCustomer.has(code) && summary.rows[code] > 0;
    const fact = (of: (code: number) => number): Float64Array =>
      Float64Array.from(ids, (_, code) => (isSound(code) ? of(code) : NaN));
    const columns: RfmColumns = {
      recency: fact((code) => received.as_of - summary.last[code]),
      frequency: fact((code) => summary.orders[code]),
      monetary: fact((code) => summary.revenue[code]),
    };
    if (ids.some((_, code) => isShown(code) && !Number.isFinite(summary.revenue[code]))) {
      throw new ProblemError({ code: 'too-large', argument: 'amount' });
    }
    const complete = ids.reduce<number>((sum, _, code) => sum + Number(isSound(code)), 0);
    const shown = ids.filter((_, code) => faults.byCustomer.has(code) || isShown(code));
    if (shown.length === 0 && !faults.withoutCustomer) {
      throw new ProblemError(
        ids.length > 0
          ? { code: 'as-of-before-all', argument: 'as_of', received: received.as_of }
          : { code: 'nothing-to-do' },
      );
    }
    const { codes, bins } = scoreRows({ columns, complete }, received.bins, 'bins', received.binning);
    const nameOf = segmentNamer(received.scheme, received.segments, bins);
    const rows = ids.flatMap((id, code): (readonly ResultCell[])[] => {
      const problem = faults.byCustomer.get(code);
      if (problem) return [[id, ...headings.slice(1).map(() => ({ problem }))]];
      if (summary.rows[code] === 0) return [];
      if (!isSound(code)) return [[id, null, 0, summary.revenue[code], null, null]];
      const facts = [columns.recency[code], columns.frequency[code], columns.monetary[code]];
      return [[id, ...facts, String(codes[code]), nameOf(rfmCode(codes[code], bins)!)]];
    });
    if (faults.withoutCustomer) {
      rows.push([{ problem: faults.withoutCustomer }, ...headings.slice(1).map(() => null)]);
    }
    return [headingRow('heading', headings), ...rows];
  },
});

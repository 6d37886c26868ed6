import { binning } from './arguments/binning';
import { frequency, monetary, recency } from './arguments/rfm-facts';
import { column } from './column';
import { readRfmRows } from './rfm-rows';
import { scoreRows } from './score-rows';
import { defineFunction } from './spec';

export const rfmScore = defineFunction({
  id: 'RFM_SCORE',
  category: 'rfm',
  summary: {
    en: 'Scores recency, frequency and monetary value: three digits per customer, 1 the worst.',
    'zh-CN': '为近度、频度和金额打分：每位客户三位数字，1 为最差。',
  },
  arguments: {
    recency,
    frequency,
    monetary,
    bins_or_cuts: {
      kind: 'table',
      optional: true,
      nameInChinese: '分档数或分界表',
      meaning: {
        en: 'Number of scores, 2 to 9 (5 when omitted), cut by the customers passed; or a table from RFM_CUTS, for single rows and for cut-offs that stay.',
        'zh-CN': '得分的档数，2 至 9（省略时为 5），按所传客户分档；或 RFM_CUTS 得到的分界表，用于单行以及固定分界。',
      },
    },
    binning,
  },
  result: {
    en: 'Text of three digits: recency, frequency, monetary. Equal values get equal scores, so a score may be empty.',
    'zh-CN': '三位数字的文本：近度、频度、金额。相同的值得分相同，因此某一档可能没有客户。',
  },
  source: {
    en: 'score = 1 + ⌊bins × (customers strictly worse) / customers⌋.',
    'zh-CN': '得分 = 1 + ⌊档数 × 严格更差的客户数 / 客户数⌋。',
  },
  examples: [
    {
      arguments: [
        [[100], [80], [60], [40], [20]],
        [[1], [1], [2], [3], [8]],
        [[10], [30], [20], [90], [400]],
      ],
      formula: '=CRM.RFM_SCORE(A2:A6,B2:B6,C2:C6)',
      says: {
        en: 'Five customers in five scores; the two with one order share frequency 1.',
        'zh-CN': '五位客户分五档；两位只有一单的客户频度同为 1。',
      },
      result: [['111'], ['213'], ['332'], ['444'], ['555']],
    },
    {
      arguments: [
        [[15]],
        [[2]],
        [[120]],
        [
          ['Score', 'Recency, days', 'Frequency, orders', 'Monetary'],
          [1, 365, 1, 0],
          [2, 90, 2, 50],
          [3, 30, 5, 200],
        ],
      ],
      formula: '=CRM.RFM_SCORE(A2,B2,C2,F1:I4)',
      says: {
        en: 'One customer against cut-offs of your own: silent at most 30 days is 3, two orders are 2, 50 and more is 2.',
        'zh-CN': '单个客户按自定分界打分：不超过 30 天得 3，两单得 2，50 及以上得 2。',
      },
      result: [['322']],
    },
    {
      arguments: [[[10], [10], [50], [50]], [[1], [2], [8], [9]], [[5], [6], [7], [8]], 2, 'nested'],
      formula: '=CRM.RFM_SCORE(A2:A5,B2:B5,C2:C5,2,"nested")',
      says: {
        en: 'Nested: two orders are many among the recent customers, eight few among the others. Each is alone in its class, so monetary is 1.',
        'zh-CN': '嵌套：在近期客户中两单算多，在其余客户中八单算少。每档只有一位，故金额均得 1。',
      },
      result: [['211'], ['221'], ['111'], ['121']],
    },
  ],
  compute(received, { rows }) {
    const facts = readRfmRows(received);
    const { codes } = scoreRows(facts, received.bins_or_cuts, 'bins_or_cuts', received.binning);
    return column(rows, (row) => {
      if (codes[row] > 0) return String(codes[row]);
      const problem = facts.problem(row);
      return problem && { problem };
    });
  },
});

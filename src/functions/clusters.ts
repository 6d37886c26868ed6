import { clusterCustomers } from '../core/clusters/cluster-customers';
import { ProblemError } from '../core/problem';
import { finish } from '../core/work';
import { frequency, monetary, recency } from './arguments/rfm-facts';
import { column } from './column';
import { headingRow } from './heading-row';
import { numberOrBlank } from './number-or-blank';
import { readRfmRows } from './rfm-rows';
import { defineFunction } from './spec';

const headings = [
  'cluster',
  'customers',
  'share-of-customers',
  'share-of-money',
  'recency',
  'frequency',
  'monetary',
  'silhouette',
  'description',
];

const headingsInEnglish = [
  'Cluster',
  'Customers',
  'Share of customers',
  'Share of the money',
  'Median recency, days',
  'Median frequency, orders',
  'Median monetary, currency',
  'Silhouette, −1 to 1',
  'Description',
];

const defaultSeed = 1;

const customers = [
  [[5], [9], [7], [200], [260], [230], [40], [60]],
  [[20], [25], [18], [1], [1], [1], [4], [5]],
  [[2000], [2600], [1900], [30], [25], [40], [300], [360]],
];

export const clusters = defineFunction({
  id: 'CLUSTERS',
  category: 'rfm',
  summary: {
    en: 'Clusters of customers who behave alike, found by k-means on recency, frequency and monetary value, each described.',
    'zh-CN': '按近度、频度和金额用 k 均值找出行为相似的客户群，并逐一说明。',
  },
  arguments: {
    recency,
    frequency,
    monetary,
    clusters: {
      kind: 'number',
      optional: true,
      nameInChinese: '聚类数',
      meaning: {
        en: 'Number of clusters, 2 to 20; when omitted, the number from 2 to 8 with the best silhouette.',
        'zh-CN': '聚类数，2 至 20；省略时在 2 至 8 中取轮廓系数最好者。',
      },
      least: 2,
      greatest: 20,
      whole: true,
    },
    seed: {
      kind: 'number',
      optional: true,
      nameInChinese: '随机种子',
      meaning: {
        en: 'Whole number from which the starts are drawn: the same seed gives the same clusters; 1 when omitted.',
        'zh-CN': '决定初始中心的整数：种子相同，聚类相同；省略时为 1。',
      },
      least: 0,
      greatest: 4_294_967_295,
      whole: true,
    },
    answer: {
      kind: 'choice',
      optional: true,
      nameInChinese: '结果形式',
      meaning: {
        en: 'What is answered: a table of the clusters (when omitted), or the cluster of each row.',
        'zh-CN': '给出聚类表（省略时），或逐行给出每位客户的聚类。',
      },
      vocabulary: 'cluster-answer',
      choices: ['table', 'rows'],
    },
  },
  result: {
    en: 'A table with one line per cluster, the best first: size, shares, medians, mean silhouette (near 1 well apart, near 0 touching) and a description; or the number of each row’s cluster, blank where the customer has no order. Rows in another order give the same clusters.',
    'zh-CN':
      '每个聚类一行，最好者在前：客户数、份额、中位数、平均轮廓系数（近 1 区分明显，近 0 彼此相接）与说明；或逐行给出聚类编号，没有订单的客户留空。行的次序不影响聚类。',
  },
  source: {
    en: 'k-means++ (Arthur & Vassilvitskii 2007) with 10 starts on standardised log(1 + R), log F, log M; silhouette (Rousseeuw 1987), on at most 1,000 customers evenly spread.',
    'zh-CN':
      'k-means++（Arthur 与 Vassilvitskii 2007），在标准化的 log(1 + R)、log F、log M 上取 10 个初始；轮廓系数（Rousseeuw 1987）按均匀抽取的至多 1000 位客户计算。',
  },
  examples: [
    {
      arguments: [...customers],
      formula: '=CRM.CLUSTERS(A2:A9,B2:B9,C2:C9)',
      says: {
        en: 'Eight customers: three clusters are the clearest.',
        'zh-CN': '八位客户：分为三类最清楚。',
      },
      result: [
        headingsInEnglish,
        [
          1,
          3,
          0.375,
          0.895933839,
          7,
          20,
          2000,
          0.840780745,
          'Bought lately, many orders, much money: 38 % of the customers, 90 % of the money.',
        ],
        [
          2,
          2,
          0.25,
          0.0909717436,
          50,
          4.5,
          330,
          0.834119373,
          'Bought some time ago, a middling number of orders, middling money: 25 % of the customers, 9.1 % of the money.',
        ],
        [
          3,
          3,
          0.375,
          0.0130944176,
          230,
          1,
          30,
          0.891554161,
          'Silent for long, few orders, little money: 38 % of the customers, 1.3 % of the money.',
        ],
      ],
    },
    {
      arguments: [...customers, 2, 1, 'rows'],
      formula: '=CRM.CLUSTERS(A2:A9,B2:B9,C2:C9,2,1,"rows")',
      says: {
        en: 'Two clusters, as a column beside the customers.',
        'zh-CN': '分两类，结果列在客户旁边。',
      },
      result: [[1], [1], [1], [2], [2], [2], [1], [1]],
    },
  ],
  compute(received, { rows }) {
    const facts = readRfmRows(received);
    const inTable = received.answer !== 'rows';
    // A share that leaves a faulty row out would be wrong without saying so; beside the rows each fault stands by itself.
    for (let row = 0; inTable && row < rows; row++) {
      const problem = facts.problem(row);
      if (problem) throw new ProblemError(problem);
    }
    const choices = { clusters: received.clusters, seed: received.seed ?? defaultSeed };
    const found = finish(clusterCustomers(facts.columns, choices));
    if (!inTable) {
      return column(rows, (row) => {
        const problem = facts.problem(row);
        if (problem) return { problem };
        return found.labels[row] < 0 ? null : found.labels[row] + 1;
      });
    }
    return [
      headingRow('cluster-label', headings),
      ...found.clusters.map((each, place) => [
        place + 1,
        each.customers,
        each.evidence.shareOfCustomers,
        numberOrBlank(each.evidence.shareOfMoney),
        each.medianRecency,
        each.medianFrequency,
        each.medianMonetary,
        numberOrBlank(each.silhouette),
        { evidence: each.evidence },
      ]),
    ];
  },
});

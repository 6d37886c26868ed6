import type { GroupSheet } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { both, columns, headed, money, percent } from './columns';

const rfmColumns = [
  ...columns(1, 120),
  ...columns(1, 86, '0'),
  ...columns(1, 100, '0'),
  ...columns(1, 90, money),
  ...columns(1, 70),
  ...columns(1, 130),
];

/** Scores, segments and clusters, and how far the revenue rests on few customers. */
export function rfmGroup(facts: SampleFacts): GroupSheet {
  const rfm = (language: 'en' | 'zh-CN'): string =>
    ['L', 'H', 'I'].map((column) => facts.customer(column, language)).join(',');
  const log = (language: 'en' | 'zh-CN'): string =>
    `${facts.log('C', language)},${facts.log('B', language)},${facts.log('E', language)}`;
  return {
    name: both('RFM and concentration', 'RFM 与集中度'),
    title: both('RFM, classes and concentration', 'RFM、分类与集中度'),
    about: both('From the log, today and a year earlier.', '取自交易明细：当前与一年之前。'),
    strips: [
      [
        {
          id: 'now',
          columns: rfmColumns,
          rows: facts.customers,
          function: {
            name: 'RFM_TABLE',
            says: both('From the log straight to scores and segments.', '由交易明细直接得到得分与客户群。'),
            formula: ({ language, asOf }) => `=CRM.RFM_TABLE(${log(language)},${asOf})`,
          },
        },
      ],
      [
        {
          id: 'then',
          title: both('CRM.RFM_TABLE, a year earlier', 'CRM.RFM_TABLE，一年之前'),
          columns: rfmColumns,
          rows: facts.customers,
          function: {
            name: 'RFM_TABLE',
            says: both('The same a year earlier.', '一年之前的同一张表。'),
            formula: ({ language, asOf }) => `=CRM.RFM_TABLE(${log(language)},${asOf}-365)`,
          },
        },
      ],
      [
        {
          id: 'score',
          columns: [headed('Score of 3 bins', '三档得分', 110)],
          rows: facts.customers,
          function: {
            name: 'RFM_SCORE',
            says: both('Scores of 1 to 3 in place of 1 to 5.', '以 1 至 3 代替 1 至 5 评分。'),
            formula: ({ language }) => `=CRM.RFM_SCORE(${rfm(language)},3)`,
          },
        },
      ],
      [
        {
          id: 'four',
          columns: [headed('Four segments', '四类客户群', 170)],
          rows: facts.customers,
          function: {
            name: 'RFM_SEGMENT',
            says: both('The scheme of four segments.', '四类命名方案。'),
            formula: ({ area }) => `=CRM.RFM_SEGMENT(${area('score')},"four",3)`,
          },
        },
      ],
      [
        {
          id: 'abc',
          columns: [headed('Class', '类别', 110)],
          rows: facts.customers,
          function: {
            name: 'ABC_CLASS',
            says: both('A brings the first 80 % of revenue, B the next 15 %.', 'A 类贡献前 80% 收入，B 类其后 15%。'),
            formula: ({ language }) => `=CRM.ABC_CLASS(${facts.customer('I', language)})`,
          },
        },
      ],
      [
        {
          id: 'cuts',
          columns: [...columns(1, 130), ...columns(2, 130, '0'), ...columns(1, 110, money)],
          rows: 3,
          function: {
            name: 'RFM_CUTS',
            says: both('The cut-offs of the three bins.', '三档的分界。'),
            formula: ({ language }) => `=CRM.RFM_CUTS(${rfm(language)},3)`,
          },
        },
        {
          id: 'concentration',
          columns: [...columns(1, 240), ...columns(1, 110, '#,##0.00')],
          rows: 7,
          function: {
            name: 'CONCENTRATION',
            says: both('How far revenue rests on few customers.', '收入集中于少数客户的程度。'),
            formula: ({ language }) => `=CRM.CONCENTRATION(${facts.customer('I', language)})`,
          },
        },
        {
          id: 'lorenz',
          columns: columns(3, 150, percent),
          rows: 11,
          function: {
            name: 'LORENZ',
            says: both('The Lorenz and the whale curve, ready for a chart.', '洛伦兹曲线与鲸鱼曲线，可直接作图。'),
            formula: ({ language }) => `=CRM.LORENZ(${facts.customer('I', language)})`,
          },
        },
        {
          id: 'migration',
          columns: [...columns(2, 130), ...columns(1, 90), ...columns(1, 110, percent)],
          rows: 130,
          function: {
            name: 'RFM_MIGRATION',
            says: both('Who moved from which segment to which in the year.', '一年间客户在各客户群之间的迁移。'),
            formula: ({ area }) => `=CRM.RFM_MIGRATION(${area('then', 5)},${area('now', 5)})`,
          },
        },
      ],
      [
        {
          id: 'clusters',
          columns: [
            ...columns(2, 80),
            ...columns(2, 110, percent),
            ...columns(3, 150, '#,##0'),
            ...columns(1, 110, '0.00'),
            ...columns(1, 460),
          ],
          rows: 8,
          function: {
            name: 'CLUSTERS',
            says: both('Customers who behave alike, found without rules.', '不设规则，自动找出行为相似的客户。'),
            formula: ({ language }) => `=CRM.CLUSTERS(${rfm(language)})`,
          },
        },
      ],
    ],
  };
}

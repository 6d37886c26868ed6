import type { GroupSheet } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { both, columns, day, headed, money, percent } from './columns';

const listed = 60;
const branches = [both('North', '北店'), both('South', '南店'), both('Online', '网店')];

/** Who stays: cohorts, the bridge of the base, the base at successive dates, health and loyalty. */
export function baseGroup(facts: SampleFacts): GroupSheet {
  const quarter = (language: 'en' | 'zh-CN'): string => (language === 'en' ? '"quarter"' : '"季"');
  return {
    name: both('Base and retention', '客户基础与保持'),
    title: both('The customer base and its retention', '客户基础与保持'),
    about: both('From the log; branches and budgets are made up beside it.', '取自交易明细；门店与客户预算另行虚构。'),
    strips: [
      [
        {
          id: 'cohorts',
          columns: [...columns(1, 350, day), ...columns(1, 134), ...columns(12, 60, percent)],
          rows: 12,
          function: {
            name: 'COHORTS',
            says: both(
              'Share of each quarter’s new customers who order in the quarters after.',
              '每季新客户在其后各季下单的比例。',
            ),
            formula: ({ language }) =>
              `=CRM.COHORTS(${facts.log('C', language)},${facts.log('B', language)},${facts.log('E', language)},${quarter(language)},"retention")`,
          },
        },
        {
          id: 'bridge',
          columns: [
            ...columns(1, 190, day),
            ...columns(5, 116),
            ...columns(3, 186, money),
            ...columns(1, 100),
            ...columns(1, 360),
            ...columns(1, 284),
          ],
          rows: 12,
          function: {
            name: 'BASE_BRIDGE',
            says: both(
              'Opening + new + reactivated − lost = closing, and what the leak costs.',
              '期初 + 新增 + 复活 − 流失 = 期末，以及流失的成本。',
            ),
            formula: ({ language }) =>
              `=CRM.BASE_BRIDGE(${facts.log('C', language)},${facts.log('B', language)},${quarter(language)},25,4)`,
          },
        },
        {
          id: 'dates',
          title: both('Dates to look from', '观察日期'),
          columns: [headed('Date', '日期', 190, day)],
          rows: 4,
          cells: ({ asOf }) => [[`=${asOf}-546`], [`=${asOf}-364`], [`=${asOf}-182`], [`=${asOf}`]],
        },
        {
          id: 'monitor',
          columns: [
            ...columns(1, 190, day),
            ...columns(1, 90),
            ...columns(1, 60, percent),
            ...columns(2, 172, money),
            ...columns(4, 90, percent),
          ],
          rows: 4,
          function: {
            name: 'MONITOR',
            says: both(
              'Customers, retention, CLV and stage mix at successive dates.',
              '各观察日期的客户数、保持率、客户终身价值与阶段构成。',
            ),
            formula: ({ language, area }) =>
              `=CRM.MONITOR(${facts.log('C', language)},${facts.log('B', language)},${facts.log('E', language)},${area('dates')})`,
          },
        },
        {
          id: 'health',
          columns: columns(8, 116, '0'),
          rows: 3,
          function: {
            name: 'HEALTH',
            says: both(
              'Relationship health of three branches, 0 to 100, with its parts.',
              '三家门店的客户关系健康度（0 至 100）及其构成。',
            ),
            formula: ({ language, area }) =>
              `=CRM.HEALTH(${area('branch', 0)},${facts.customer('M', language, listed)},${facts.customer('S', language, listed)},${area('volume')})`,
          },
        },
      ],
      [
        {
          id: 'branch',
          title: both('Branch and yearly budget, sixty customers', '六十位客户的门店与年度预算'),
          columns: [
            headed('Branch', '门店', 90),
            headed('Our sales', '本店销售额', 100, money),
            headed('Their budget', '客户总预算', 100, money),
          ],
          rows: listed,
          cells: ({ language }) =>
            Array.from({ length: listed }, (_, at) => {
              const revenue = facts.customerCell('I', language, at);
              return [branches[(at * 7) % 3], `=MAX(0,${revenue}/3)`, `=MAX(0,${revenue}/3)+${60 + ((at * 37) % 240)}`];
            }),
        },
      ],
      [
        {
          id: 'loyalty',
          columns: [...columns(1, 150, '0.0'), ...columns(1, 100, percent)],
          rows: listed,
          function: {
            name: 'LOYALTY',
            says: both('Months kept, and our share of the customer’s budget.', '保持月数，以及本店占客户预算的份额。'),
            formula: ({ language, area }) =>
              `=CRM.LOYALTY(${facts.customer('F', language, listed)},${facts.customer('G', language, listed)},${area('branch', 1)},${area('branch', 2)})`,
          },
        },
      ],
      [
        {
          id: 'volume',
          title: both('Revenue per quarter of the sixty', '六十位客户每季度的收入'),
          columns: Array.from({ length: 12 }, (_, at) => headed(`Q${at + 1}`, `第 ${at + 1} 季`, 64, money)),
          rows: listed,
          cells: () => facts.revenuePerQuarter(listed),
        },
      ],
    ],
  };
}

import { across } from '../area-parts';
import type { GroupSheet, Places } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { both, columns, day, headed, money, percent } from './columns';

/** Customers compared: enough to see, quick to fit. */
const compared = 240;

/** Offers taken out of six, the last one taken, and how many members did so. */
const memberRecords = [
  [6, 6, 61],
  [5, 6, 38],
  [4, 6, 27],
  [3, 6, 18],
  [4, 5, 22],
  [2, 4, 16],
  [3, 3, 17],
  [2, 3, 13],
  [1, 2, 15],
  [1, 1, 55],
  [0, 0, 168],
];

/** The fit's labels and values; its first label stands in the row of headings. */
function fitOf({ table, area }: Places): string {
  return across(table('fit'), area('fit', 1));
}

/** The models of repeat orders: fit, forecast, comparison and hold-out. */
export function modelsGroup(facts: SampleFacts): GroupSheet {
  return {
    name: both('Models and hold-out', '模型与检验'),
    title: both('Models of repeat orders, and how well they foretell', '复购模型及其预测能力'),
    about: both('One fit serves the columns beside it.', '右侧各列共用一次拟合。'),
    strips: [
      [
        {
          id: 'fit',
          columns: [...columns(1, 290), ...columns(2, 120), ...columns(1, 360)],
          rows: 24,
          function: {
            name: 'CLV_FIT',
            says: both(
              'MBG/CNBD-k, which knows regular buyers, fitted to the customers.',
              '对客户拟合 MBG/CNBD-k，可识别购买规律的客户。',
            ),
            formula: ({ language, asOf }) =>
              `=CRM.CLV_FIT(${facts.facts(language)},${facts.customer('K', language)},${asOf},"mbg-cnbd-k")`,
          },
        },
        {
          id: 'compare',
          columns: [
            ...columns(1, 120),
            ...columns(2, 100, '#,##0'),
            ...columns(1, 320, '#,##0.0'),
            ...columns(1, 90, '#,##0.0'),
            ...columns(1, 275),
          ],
          rows: 8,
          function: {
            name: 'COMPARE_MODELS',
            says: both(
              'Every model fitted to the first 240 customers, the best first.',
              '对前 240 位客户拟合全部模型，最好者在前。',
            ),
            formula: ({ language, asOf }) => `=CRM.COMPARE_MODELS(${facts.facts(language, compared)},${asOf})`,
          },
        },
        {
          id: 'holdout',
          columns: columns(5, 120, '#,##0.##'),
          rows: 700,
          function: {
            name: 'HOLDOUT',
            says: both(
              'The third year as foretold from the first two, and as it came.',
              '模型由前两年明细所作的预测，与第三年的实际结果。',
            ),
            formula: ({ language }) =>
              `=CRM.HOLDOUT(${facts.log('C', language)},${facts.log('B', language)},${facts.log('E', language)},DATE(2025,6,30))`,
          },
        },
      ],
      [
        {
          id: 'names',
          title: both('Customer', '客户'),
          columns: [headed('Customer', '客户', 120)],
          rows: facts.customers,
          cells: ({ language }) =>
            Array.from({ length: facts.customers }, (_, at) => [`=${facts.customerCell('E', language, at)}`]),
        },
      ],
      ...[
        {
          id: 'alive',
          head: headed('P(alive)', '活跃概率', 120, percent),
          name: 'P_ALIVE',
          says: both('How likely the customer is still one.', '客户仍活跃的概率。'),
          more: '',
        },
        {
          id: 'expected',
          head: headed('Orders, 6 months', '未来 6 个月订单数', 130, '0.0'),
          name: 'EXPECTED_ORDERS',
          says: both('Orders to expect in the next 6 months.', '未来 6 个月的预期订单数。'),
          more: '6,',
        },
        {
          id: 'residual',
          head: headed('Orders still to come', '剩余订单数', 130, '0.0'),
          name: 'DERT',
          says: both('All orders still to come, discounted at 10 % a year.', '今后全部订单的现值，年贴现率 10%。'),
          more: ',',
        },
        {
          id: 'churn',
          head: headed('Silent for 6 months', '6 个月不下单', 130, percent),
          name: 'CHURN_RISK',
          says: both('How likely no order comes in 6 months.', '6 个月内不下单的概率。'),
          more: '6,',
        },
        {
          id: 'next',
          head: headed('Next order by', '下次下单不晚于', 120, day),
          name: 'NEXT_ORDER',
          says: both('The day by which an order is as likely as not.', '下单概率达到一半的日期。'),
          more: ',',
        },
      ].map(({ id, head, name, says, more }) => [
        {
          id,
          columns: [head],
          rows: facts.customers,
          function: {
            name,
            says,
            formula: (places: Places) =>
              `=CRM.${name}(${facts.facts(places.language)},${places.asOf},${more}${fitOf(places)})`,
          },
        },
      ]),
      [
        {
          id: 'value',
          columns: [headed('CLV at 30 % margin', '终身价值（毛利率 30%）', 150, money)],
          rows: facts.customers,
          function: {
            name: 'CLV',
            says: both(
              'Value of 24 months at 8 % a year and a margin of 30 %.',
              '24 个月的价值，年贴现率 8%，毛利率 30%。',
            ),
            formula: (places) =>
              `=CRM.CLV(${facts.facts(places.language)},${facts.customer('K', places.language)},${places.asOf},24,8%,${fitOf(places)},30%)`,
          },
        },
      ],
      [
        {
          id: 'gifts',
          title: both('Members of a tea club: six yearly offers', '茶友会会员：六次年度订购'),
          columns: [
            headed('Offers taken', '订购次数', 100),
            headed('Last one taken', '末次订购期次', 110),
            headed('Members', '会员数', 90),
          ],
          rows: memberRecords.length,
          cells: () => memberRecords,
        },
        {
          id: 'discrete',
          columns: [...columns(1, 110), ...columns(2, 100), ...columns(1, 420)],
          rows: 14,
          function: {
            name: 'DISCRETE_FIT',
            says: both(
              'Members who take an offer or not each year: BG/BB fitted to them.',
              '每年订购与否的会员：以 BG/BB 拟合。',
            ),
            formula: ({ area }) => `=CRM.DISCRETE_FIT(${area('gifts', 0)},${area('gifts', 1)},6,${area('gifts', 2)})`,
          },
        },
      ],
      [
        {
          id: 'outlook',
          columns: [
            ...columns(1, 110, percent),
            ...columns(1, 220, '0.00'),
            ...columns(1, 200, percent),
            ...columns(1, 240, '0.00'),
          ],
          rows: memberRecords.length,
          function: {
            name: 'DISCRETE_VALUE',
            says: both(
              'What each kind of member will do in the next five years, and all that is still to come at 10 % a year.',
              '各类会员今后五年如何，以及年贴现率 10% 的全部剩余订购次数。',
            ),
            formula: ({ area, table }) =>
              `=CRM.DISCRETE_VALUE(${area('gifts', 0)},${area('gifts', 1)},6,${across(table('discrete'), area('discrete', 1))},5,10%)`,
          },
        },
      ],
    ],
  };
}

import { across } from '../area-parts';
import type { GroupSheet, Places } from '../group-sheet';
import { both, columns, headed, percent } from './columns';

const subscribers = 60;

/** The fit's labels and values; its first label stands in the row of headings. */
const fitOf = ({ table, area }: Places): string => across(table('fit'), area('fit', 1));

/** Customers under contract: renewals, what is still to come, and life tables. */
export function contractsGroup(): GroupSheet {
  return {
    name: both('Contracts and life tables', '合同与生命表'),
    title: both('A tea subscription: renewals and life tables', '茶叶订购：续约与生命表'),
    about: both('The subscribers are made up.', '订购者均为虚构。'),
    strips: [
      [
        {
          id: 'survivors',
          title: both('Subscribers still there, year by year', '各批订购者逐年留存人数'),
          columns: [
            headed('Of 2020', '2020 年', 130),
            headed('Of 2021', '2021 年', 110),
            headed('Of 2022', '2022 年', 110),
          ],
          rows: 6,
          cells: () => [
            [400, 460, 520],
            [296, 345, 384],
            [243, 286, 316],
            [211, 249, null],
            [189, null, null],
            [174, null, null],
          ],
        },
        {
          id: 'fit',
          columns: [...columns(1, 120), ...columns(2, 100), ...columns(1, 420)],
          rows: 14,
          function: {
            name: 'RETENTION_FIT',
            says: both('How long customers keep renewing, fitted to the cohorts.', '由各批订购者拟合续约时间。'),
            formula: ({ area }) => `=CRM.RETENTION_FIT(${area('survivors')})`,
          },
        },
        {
          id: 'curve',
          columns: [...columns(1, 120), ...columns(2, 100, '0.0%')],
          rows: 11,
          function: {
            name: 'RETENTION_CURVE',
            says: both('Share still there and renewal rate, ten years ahead.', '十年内的留存比例与续约率。'),
            formula: (places) => `=CRM.RETENTION_CURVE(${fitOf(places)},10)`,
          },
        },
        {
          id: 'renewals',
          title: both('Renewals made', '已续约次数'),
          columns: [headed('Renewals', '续约次数', 120)],
          rows: 6,
          cells: () => [[0], [1], [2], [3], [5], [8]],
        },
        {
          id: 'residual',
          columns: [headed('Years still to come', '今后的年数', 120, '0.00')],
          rows: 6,
          function: {
            name: 'RESIDUAL_LIFETIME',
            says: both(
              'Discounted years still to be paid after so many renewals, at 10 %.',
              '续约若干次后今后仍付费的贴现年数，贴现率 10%。',
            ),
            formula: (places) => `=CRM.RESIDUAL_LIFETIME(${fitOf(places)},${places.area('renewals')},10%)`,
          },
        },
      ],
      [
        {
          id: 'tenures',
          title: both('Sixty subscribers', '六十位订购者'),
          columns: [headed('Months', '月数', 80), headed('Left', '已离开', 80), headed('Plan', '方案', 90)],
          rows: subscribers,
          cells: () =>
            Array.from({ length: subscribers }, (_, at) => {
              const yearly = at % 3 === 0;
              const months = yearly ? 4 + ((at * 17) % 32) : 1 + ((at * 11) % 26);
              return [
                months,
                (at * 13) % (yearly ? 5 : 3) < 2 ? 1 : 0,
                yearly ? both('Yearly', '年付') : both('Monthly', '月付'),
              ];
            }),
        },
      ],
      [
        {
          id: 'life',
          columns: [
            ...columns(1, 80),
            ...columns(5, 76, '0'),
            ...columns(1, 76, '0.0'),
            ...columns(5, 90, percent),
            ...columns(2, 110, '0.0'),
            ...columns(1, 100, '0.00'),
            ...columns(1, 100, '0.000'),
          ],
          rows: 16,
          function: {
            name: 'LIFE_TABLE',
            says: both(
              'Who leaves in each half-year, by plan, and whether the plans differ.',
              '各方案每半年的离开情况，以及方案间是否有差异。',
            ),
            formula: ({ area }) =>
              `=CRM.LIFE_TABLE(${area('tenures', 0)},${area('tenures', 1)},${area('tenures', 2)},6)`,
          },
        },
        {
          id: 'asked',
          title: both('Months so far, and plan', '已订购月数与方案'),
          columns: [headed('Plan', '方案', 80), headed('Months', '月数', 76)],
          rows: 4,
          cells: () => [
            [both('Monthly', '月付'), 0],
            [both('Monthly', '月付'), 12],
            [both('Yearly', '年付'), 0],
            [both('Yearly', '年付'), 12],
          ],
        },
        {
          id: 'remaining',
          columns: [headed('Months to come', '今后月数', 80, '0.0')],
          rows: 4,
          function: {
            name: 'REMAINING_TENURE',
            says: both('How many months more, by the life table.', '按生命表预计的今后月数。'),
            formula: ({ area, table }) =>
              `=CRM.REMAINING_TENURE(${area('asked', 1)},${table('life')},${area('asked', 0)})`,
          },
        },
      ],
    ],
  };
}

import { cellsOf, rowsOf } from '../area-parts';
import type { GroupSheet } from '../group-sheet';
import { both, columns, headed, money, percent } from './columns';
import { valueStrips } from './value-equations';

/** The equations of revenue and of value on small inputs, made to be changed. */
export function revenueGroup(): GroupSheet {
  const factor = [
    headed('New customers', '新客户', 110),
    headed('Existing', '现有客户', 110),
    headed('Retention', '保持率', 110, percent),
    headed('Usage', '人均消费', 110, money),
  ];
  return {
    name: both('Revenue and value', '收入与价值'),
    title: both('Revenue and value equations', '收入与价值等式'),
    about: both('The inputs are made up: change them and see.', '输入均为虚构，可随意修改并观察结果。'),
    strips: [
      [
        {
          id: 'factors',
          title: both('Revenue: last year and this', '收入因素：去年与今年'),
          columns: factor,
          rows: 2,
          cells: () => [
            [160, 900, 0.72, 148],
            [130, 940, 0.76, 155],
          ],
        },
        {
          id: 'identity',
          columns: [...columns(1, 220, money), ...columns(3, 146, money), ...columns(2, 176, money)],
          rows: 2,
          function: {
            name: 'REVENUE_IDENTITY',
            says: both(
              'Revenue from its four factors, and what each lever moves.',
              '由四个因素得出收入，以及各杠杆的作用。',
            ),
            formula: ({ area }) =>
              `=CRM.REVENUE_IDENTITY(${[0, 1, 2, 3].map((column) => area('factors', column)).join(',')})`,
          },
        },
        {
          id: 'bridge',
          columns: [...columns(1, 150), ...columns(1, 130, money), ...columns(1, 130, '0.0%')],
          rows: 7,
          function: {
            name: 'REVENUE_BRIDGE',
            says: both(
              'What each factor did to the change of revenue, to the cent.',
              '各因素对收入变动的影响，精确到分。',
            ),
            formula: ({ area }) => {
              const [from, to] = rowsOf(area('factors'));
              return `=CRM.REVENUE_BRIDGE(${from},${to})`;
            },
          },
        },
        {
          id: 'budget-inputs',
          title: both('Today’s spending', '当前的投入'),
          columns: [headed('Figure', '项目', 150), headed('Value', '数值', 130, money)],
          rows: 8,
          cells: () => [
            [both('Acquisition rate', '获客率'), 0.06],
            [both('Acquisition spend', '获客投入'), 3],
            [both('Acquisition ceiling', '获客率上限'), 0.12],
            [both('Retention rate', '保持率'), 0.72],
            [both('Retention spend', '维系投入'), 6],
            [both('Retention ceiling', '保持率上限'), 0.88],
            [both('Margin a period', '每期毛利'), 60],
            [both('Discount a period', '每期贴现率'), 0.1],
          ],
        },
        {
          id: 'budget',
          columns: [...columns(1, 200), ...columns(2, 130, money)],
          rows: 6,
          function: {
            name: 'BUDGET_OPTIMUM',
            says: both('What to spend on winning and on keeping customers.', '获客与维系的最优投入。'),
            formula: ({ area }) => `=CRM.BUDGET_OPTIMUM(${cellsOf(area('budget-inputs', 1)).join(',')})`,
          },
        },
      ],
      ...valueStrips,
    ],
  };
}

import type { NumberColumn } from '../core/columns';
import { ProblemError } from '../core/problem';
import { bgBb } from '../core/value/bg-bb/bg-bb';
import { opportunityCells } from '../core/value/bg-bb/opportunity-cells';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { opportunityFacts } from './arguments/opportunity-facts';
import { discreteFitExamples } from './examples/discrete-fit-examples';
import { defineFunction } from './spec';

const reasons = 'discrete-reason';

export const discreteFit = defineFunction({
  id: 'DISCRETE_FIT',
  category: 'value',
  summary: {
    en: 'Fits how customers buy or not at each of a row of opportunities (years, issues, events): a table to pass to DISCRETE_VALUE.',
    'zh-CN': '拟合客户在逐个期次（年、刊期、活动等）上买或不买的规律，得到可传给 DISCRETE_VALUE 的表。',
  },
  arguments: {
    ...opportunityFacts,
    customers: {
      kind: 'counts',
      optional: true,
      nameInChinese: '客户数',
      meaning: {
        en: 'How many customers share the history of the row; 1 when omitted.',
        'zh-CN': '该行的购买历史属于多少位客户；省略时为 1。',
      },
    },
  },
  result: {
    en: 'One line per figure: label (the same in every language), value, standard error, description. Rows that are blank in part or cannot be are left out and counted. Where a fit cannot be made its values are blank and the reason says why.',
    'zh-CN':
      '每行一个数：标签（各语言相同）、数值、标准误、说明。缺失一部分或不可能的行剔除并计数。无法拟合时数值留空，并说明原因。',
  },
  source: {
    en: 'BG/BB: Fader, Hardie & Shang 2010, “Customer-Base Analysis in a Discrete-Time Noncontractual Setting”, eq. 5. Maximum likelihood; standard errors from the observed information; BIC with n = customers.',
    'zh-CN':
      'BG/BB：Fader、Hardie 与 Shang 2010《离散时间非契约情境下的客户群分析》，式 5。极大似然估计；标准误取自观测信息；BIC 中 n 为客户数。',
  },
  examples: discreteFitExamples,
  compute({ orders, last, opportunities, customers }, { rows }): Answer {
    const counted = withCustomers(orders, customers);
    const { cells, problems } = opportunityCells(counted, last, opportunities, customers?.values);
    if (cells.x.length === 0) {
      const [problem] = problems.values();
      throw new ProblemError(problem ?? { code: 'nothing-to-do' });
    }
    const fit = finish(bgBb.fit(cells));
    const count = bgBb.parameterNames.length;
    const aic = 2 * count - 2 * fit.logLikelihood;
    return [
      line('model', 'bg-bb'),
      line('customers', cells.customers),
      line(
        'opportunities',
        cells.n.reduce((most, n) => Math.max(most, n), 0),
      ),
      ...bgBb.parameterNames.map((name, i) => line(name, known(fit.parameters[i]), known(fit.standardErrors[i]))),
      line('log_likelihood', known(fit.logLikelihood)),
      line('aic', known(aic)),
      line('bic', known(aic + count * (Math.log(cells.customers) - 2))),
      ['converged', fit.converged, null, { vocabulary: reasons, id: fit.reason }],
      ['reason', fit.reason, null, { vocabulary: reasons, id: fit.reason }],
      line('left_out', leftOut(rows, [orders, last, customers], opportunities, problems)),
    ];
  },
});

/** Orders with the fault of the number of customers; blank where it is blank or none of them. */
function withCustomers(orders: NumberColumn, customers: NumberColumn | null): NumberColumn {
  if (!customers) return orders;
  return {
    values: orders.values.map((x, row) => (customers.values[row] > 0 ? x : NaN)),
    problems: new Map([...customers.problems, ...orders.problems]),
  };
}

/** Rows with a fault, or with some of their cells blank; the opportunities may be one number for all rows, blank ones too. */
function leftOut(
  rows: number,
  own: readonly (NumberColumn | null)[],
  opportunities: NumberColumn,
  problems: ReadonlyMap<number, unknown>,
): number {
  const given = own.filter((column) => column !== null);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const blanks = given.filter(({ values }) => Number.isNaN(values[row])).length;
    const partly = blanks > 0 || Number.isNaN(opportunities.values[row]);
    if (problems.has(row) || (partly && blanks < given.length)) count++;
  }
  return count;
}

function line(label: string, value: ResultCell, error: ResultCell = null): ResultCell[] {
  return [label, value, error, { vocabulary: 'discrete-label', id: label }];
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

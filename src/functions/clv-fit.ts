import { ProblemError } from '../core/problem';
import { daysPerWeek } from '../core/value/customer-fit';
import { fitOnce } from '../core/value/fit-once';
import { trustOf } from '../core/value/trust';
import { asOf } from './arguments/as-of';
import { averageRepeatOrder } from './arguments/average-repeat-order';
import { firstOrder } from './arguments/first-order';
import { lastOrder } from './arguments/last-order';
import { orders } from './arguments/orders';
import { valueModel } from './arguments/value-model';
import { fitExample, paretoExample } from './examples/fit-example';
import { fitTable } from './fit-table';
import { modelChoice } from './model-choice';
import { defineFunction } from './spec';
import { historyOf } from './value-rows';

export const clvFit = defineFunction({
  id: 'CLV_FIT',
  category: 'value',
  summary: {
    en: 'Fits a model of repeat orders and of spend to your customers: a table to look at and to pass to CLV, P_ALIVE and EXPECTED_ORDERS.',
    'zh-CN': '用客户数据拟合复购与消费模型，得到可查看、并可传给 CLV、P_ALIVE 和 EXPECTED_ORDERS 的表。',
  },
  arguments: {
    first_order: firstOrder,
    last_order: lastOrder,
    orders,
    amount: averageRepeatOrder,
    as_of: asOf,
    model: valueModel,
  },
  result: {
    en: 'One line per figure: label (the same in every language), value, standard error, description. Time in weeks. Where a fit cannot be made its values are blank and the reason says why; the last line, trust, says whether the data are enough to rely on it.',
    'zh-CN':
      '每行一个数：标签（各语言相同）、数值、标准误、说明。时间单位为周。无法拟合时数值留空，并说明原因；末行 trust 说明数据是否足以采信。',
  },
  source: {
    en: 'MBG/NBD: Batislam, Denizel & Filiztekin 2007. BG/NBD: Fader, Hardie & Lee 2005, eq. 6. Pareto/NBD: Schmittlein, Morrison & Colombo 1987. (M)BG/CNBD-k: Platzer & Reutterer. GGompertz/NBD: Bemmaor & Glady 2012. NBD: Ehrenberg 1959. Gamma-Gamma: Fader & Hardie, note 025. Maximum likelihood; standard errors from the observed information.',
    'zh-CN':
      'MBG/NBD：Batislam、Denizel 与 Filiztekin 2007。BG/NBD：Fader、Hardie 与 Lee 2005，式 6。Pareto/NBD：Schmittlein、Morrison 与 Colombo 1987。(M)BG/CNBD-k：Platzer 与 Reutterer。GGompertz/NBD：Bemmaor 与 Glady 2012。NBD：Ehrenberg 1959。Gamma-Gamma：Fader 与 Hardie，note 025。极大似然估计；标准误取自观测信息。',
  },
  examples: [fitExample, paretoExample],
  compute(received) {
    const history = historyOf({ ...received, as_of: wholeColumn(received.as_of) }, daysPerWeek);
    const fit = fitOnce(history, received.amount.values, modelChoice(received.model));
    const [first] = history.problems.values();
    if (fit.customers === 0) throw new ProblemError(first ?? { code: 'nothing-to-do' });
    return fitTable(fit, trustOf(history, fit.orderFit), received.as_of);
  },
});

function wholeColumn(value: number) {
  return { values: Float64Array.of(value), problems: new Map() };
}

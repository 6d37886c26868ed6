import { ProblemError } from '../core/problem';
import { compareModels as compare } from '../core/value/compare-models';
import { daysPerWeek } from '../core/value/customer-fit';
import { trustOf } from '../core/value/trust';
import { finish } from '../core/work';
import type { ResultCell } from './answer';
import { asOf } from './arguments/as-of';
import { firstOrder } from './arguments/first-order';
import { lastOrder } from './arguments/last-order';
import { orders } from './arguments/orders';
import { fitExample } from './examples/fit-example';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import { historyOf } from './value-rows';

const headings = ['model', 'parameters', 'log_likelihood', 'aic', 'bic', 'outcome', 'trust'] as const;
const [first, last, counts, , day] = fitExample.arguments;
/** What twenty-four customers are told. */
const few = 'do not rely on it: fewer than 100 customers';

export const compareModels = defineFunction({
  id: 'COMPARE_MODELS',
  category: 'value',
  summary: {
    en: 'Fits every model of repeat orders to your customers and ranks them.',
    'zh-CN': '用客户数据拟合所有复购模型并排名。',
  },
  arguments: { first_order: firstOrder, last_order: lastOrder, orders, as_of: asOf },
  result: {
    en: 'A table with headings: model, parameters, log-likelihood, AIC, BIC, how the fit ended and whether the data are enough to rely on it; the lowest AIC first, which is what “auto” takes. How well a model predicts is told by HOLDOUT.',
    'zh-CN':
      '带标题的表：模型、参数个数、对数似然、AIC、BIC、拟合结果及数据是否足够；AIC 最低者在前，即“auto”的选择。预测效果请用 HOLDOUT 检验。',
  },
  source: {
    en: 'AIC = 2k − 2 ln L (Akaike 1974), BIC = k ln n − 2 ln L (Schwarz 1978), n customers; L of the times of the orders.',
    'zh-CN':
      'AIC = 2k − 2 ln L（Akaike 1974），BIC = k ln n − 2 ln L（Schwarz 1978），n 为客户数；L 为下单时间的似然。',
  },
  examples: [
    {
      arguments: [first, last, counts, day],
      formula: '=CRM.COMPARE_MODELS(A2:A25,B2:B25,C2:C25,DATE(2024,12,31))',
      says: {
        en: 'With so few customers the models hardly differ, but all with dropout beat NBD, which has none.',
        'zh-CN': '客户这样少时各模型相差无几，但都胜过不含流失的 NBD。',
      },
      result: [
        ['Model', 'Parameters', 'Log-likelihood', 'AIC', 'BIC', 'How the fit ended', 'Enough data'],
        ['Pareto/NBD', 4, -227.647309, 463.294618, 468.006833, 'the best fit was found', few],
        ['MBG/NBD', 4, -227.945097, 463.890194, 468.602409, 'the best fit was found', few],
        [
          'GGompertz/NBD',
          5,
          -227.647309,
          465.294618,
          471.184887,
          'dropping out does not become likelier with age: the same as Pareto/NBD',
          few,
        ],
        ['MBG/CNBD-k', 5, -227.945097, 465.890194, 471.780463, 'the best fit was found', few],
        ['BG/NBD', 4, -230.526359, 469.052718, 473.764933, 'the best fit was found', few],
        ['BG/CNBD-k', 5, -230.526359, 471.052718, 476.942987, 'the best fit was found', few],
        ['NBD', 2, -255.272167, 514.544333, 516.900441, 'the best fit was found', few],
      ],
    },
    {
      arguments: [first, last, counts, 45747],
      formula: '=CRM.COMPARE_MODELS(A2:A25,B2:B25,C2:C25,DATE(2025,3,31))',
      says: {
        en: 'Had nobody ordered for three more months, MBG/NBD would fit best.',
        'zh-CN': '若再有三个月无人下单，MBG/NBD 拟合最好。',
      },
      result: [
        ['Model', 'Parameters', 'Log-likelihood', 'AIC', 'BIC', 'How the fit ended', 'Enough data'],
        ['MBG/NBD', 4, -234.905828, 477.811656, 482.523871, 'the best fit was found', few],
        ['MBG/CNBD-k', 5, -234.905828, 479.811656, 485.701925, 'the best fit was found', few],
        ['Pareto/NBD', 4, -236.166537, 480.333073, 485.045288, 'the best fit was found', few],
        ['GGompertz/NBD', 5, -235.83914, 481.67828, 487.568549, 'the best fit was found', few],
        [
          'BG/NBD',
          4,
          -237.956588,
          483.913177,
          488.625392,
          'the data hardly tell the parameters apart; predictions are safer than parameters',
          few,
        ],
        [
          'BG/CNBD-k',
          5,
          -237.956588,
          485.913177,
          491.803446,
          'the data hardly tell the parameters apart; predictions are safer than parameters',
          few,
        ],
        ['NBD', 2, -273.248524, 550.497049, 552.853156, 'the best fit was found', few],
      ],
    },
  ],
  compute(received) {
    const day = { values: Float64Array.of(received.as_of), problems: new Map() };
    const history = historyOf({ ...received, as_of: day }, daysPerWeek);
    const compared = finish(compare(history));
    if (compared.every(({ fit }) => fit.reason === 'too-few') && !history.repeatOrders.some((x) => x >= 0)) {
      const [problem] = history.problems.values();
      throw new ProblemError(problem ?? { code: 'nothing-to-do' });
    }
    const known = (value: number): ResultCell => (Number.isFinite(value) ? value : null);
    return [
      headingRow('model-heading', headings),
      ...compared.map(({ model, fit, parameters, aic, bic }) => [
        { vocabulary: 'value-model', id: model },
        parameters,
        known(fit.logLikelihood),
        known(aic),
        known(bic),
        { vocabulary: 'fit-reason', id: fit.reason },
        { vocabulary: 'trust', id: trustOf(history, fit) },
      ]),
    ];
  },
});

import type { FitReason } from '../../core/optimize/fit';
import type { Vocabulary, Word } from '../vocabulary';
import { fitReasonWords } from './fit-reasons';

/** Lines of DISCRETE_FIT and headings of DISCRETE_VALUE. Vocabulary `discrete-label`. */
export const discreteLabels = {
  model: { name: { en: 'model of buying at opportunities', 'zh-CN': '逐期购买的模型' } },
  customers: { name: { en: 'customers fitted', 'zh-CN': '参与拟合的客户数' } },
  opportunities: { name: { en: 'most opportunities of a customer', 'zh-CN': '单个客户的最多期次数' } },
  alpha: {
    name: {
      en: 'chance to buy at an opportunity while a customer: mean alpha/(alpha+beta)',
      'zh-CN': '在客期间每期购买的概率：均值 alpha/(alpha+beta)',
    },
  },
  beta: {
    name: {
      en: 'with alpha, how much that chance differs: little where alpha+beta is large',
      'zh-CN': '与 alpha 一起决定购买概率的差异：alpha+beta 越大，差异越小',
    },
  },
  gamma: {
    name: {
      en: 'chance of leaving before an opportunity: mean gamma/(gamma+delta)',
      'zh-CN': '每期之前流失的概率：均值 gamma/(gamma+delta)',
    },
  },
  delta: {
    name: {
      en: 'with gamma, how much that chance differs: little where gamma+delta is large',
      'zh-CN': '与 gamma 一起决定流失概率的差异：gamma+delta 越大，差异越小',
    },
  },
  log_likelihood: { name: { en: 'log-likelihood', 'zh-CN': '对数似然' } },
  aic: { name: { en: 'AIC: smaller is better', 'zh-CN': 'AIC：越小越好' } },
  bic: { name: { en: 'BIC: smaller is better', 'zh-CN': 'BIC：越小越好' } },
  left_out: {
    name: { en: 'rows left out: a count is missing or cannot be', 'zh-CN': '剔除的行数：次数缺失或不可能' },
  },
  alive: { name: { en: 'P(alive)', 'zh-CN': '存活概率' }, also: ['p-alive', '活跃概率'] },
  orders: {
    name: { en: 'Expected orders in the periods ahead', 'zh-CN': '今后各期的预期购买次数' },
    also: ['expected orders', '预期购买次数'],
  },
  'no-order': { name: { en: 'P(no order in the periods ahead)', 'zh-CN': '今后各期不再购买的概率' } },
  dert: { name: { en: 'DERT, discounted orders still to come', 'zh-CN': '今后全部购买次数的现值' }, also: ['DERT'] },
} as const satisfies Vocabulary;

/** What DISCRETE_VALUE answers. Vocabulary `discrete-answer`. */
export const discreteAnswers = {
  table: { name: { en: 'Table', 'zh-CN': '表格' }, also: ['all', '全部'] },
  alive: discreteLabels.alive,
  orders: { name: { en: 'Expected orders', 'zh-CN': '预期购买次数' } },
  'no-order': { name: { en: 'P(no order)', 'zh-CN': '不再购买的概率' } },
  dert: { name: { en: 'DERT', 'zh-CN': '剩余购买次数现值' } },
} as const satisfies Vocabulary;

/** The models of discrete opportunities. Vocabulary `discrete-model`. */
export const discreteModels = {
  'bg-bb': { name: { en: 'BG/BB', 'zh-CN': 'BG/BB 模型' }, also: ['bgbb', 'beta-geometric/beta-bernoulli'] },
} as const satisfies Vocabulary;

/** How a fit ended, by its reason. Vocabulary `discrete-reason`. */
export const discreteReasonWords: Readonly<Record<FitReason, Word>> = {
  ...fitReasonWords,
  'same-rate': {
    name: {
      en: 'all customers seem to share one chance to buy; alpha and beta matter only as alpha/(alpha+beta)',
      'zh-CN': '所有客户购买概率看来相同；alpha 与 beta 只有 alpha/(alpha+beta) 有意义',
    },
  },
  'same-dropout': {
    name: {
      en: 'all customers seem to share one chance of leaving; gamma and delta matter only as gamma/(gamma+delta)',
      'zh-CN': '所有客户流失概率看来相同；gamma 与 delta 只有 gamma/(gamma+delta) 有意义',
    },
  },
  'no-repeat-orders': {
    name: { en: 'nobody has bought again after the first order', 'zh-CN': '没有客户在首单之后再次购买' },
  },
};

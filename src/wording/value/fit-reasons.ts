import type { FitReason } from '../../core/optimize/fit';
import type { Word } from '../vocabulary';

/** How a fit of the orders ended, by its reason. Vocabulary `fit-reason`. */
export const fitReasonWords: Readonly<Record<FitReason, Word>> = {
  converged: { name: { en: 'the best fit was found', 'zh-CN': '已找到最优拟合' } },
  'no-dropout': {
    name: {
      en: 'no dropping out was found: every customer counts as alive',
      'zh-CN': '未发现流失：所有客户都视为存活',
    },
  },
  'same-rate': {
    name: {
      en: 'all customers seem to order at one rate; r and alpha matter only as r/alpha',
      'zh-CN': '所有客户下单频率看来相同；r 与 alpha 只有比值有意义',
    },
  },
  'same-dropout': {
    name: {
      en: 'all customers seem to share one chance of dropping out; its two parameters matter only by their ratio',
      'zh-CN': '所有客户流失概率看来相同；相关的两个参数只有比值有意义',
    },
  },
  'no-ageing': {
    name: {
      en: 'dropping out does not become likelier with age: the same as Pareto/NBD',
      'zh-CN': '流失可能性并不随时间增大：等同于 Pareto/NBD',
    },
  },
  'same-spend': {
    name: {
      en: 'amounts hardly differ, within a customer’s orders or between customers',
      'zh-CN': '同一客户各单之间，或客户之间，金额几乎没有差异',
    },
  },
  'no-population-mean': {
    name: {
      en: 'q is at most 1, so there is no mean over all customers; the mean repeat order is used for all',
      'zh-CN': 'q 不大于 1，总体均值不存在；对所有客户采用复购订单的平均金额',
    },
  },
  ridge: {
    name: {
      en: 'the data hardly tell the parameters apart; predictions are safer than parameters',
      'zh-CN': '数据难以区分各参数；预测比参数本身可靠',
    },
  },
  boundary: {
    name: { en: 'a parameter ran to the edge of the range searched', 'zh-CN': '有参数到达搜索范围的边界' },
  },
  iterations: { name: { en: 'the best fit was not reached in time', 'zh-CN': '迭代次数已满，未达到最优' } },
  'no-repeat-orders': { name: { en: 'nobody has ordered twice', 'zh-CN': '没有客户下过第二单' } },
  'all-alike': {
    name: { en: 'all customers are alike, so there is nothing to fit', 'zh-CN': '所有客户都相同，无从拟合' },
  },
  'too-few': {
    name: { en: 'too few customers for a fit', 'zh-CN': '客户太少，不足以拟合' },
  },
};

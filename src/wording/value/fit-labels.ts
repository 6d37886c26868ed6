import type { Vocabulary } from '../vocabulary';

/** What each line of a fit table means, by the label in its first column. Vocabulary `fit-label`. */
export const fitLabels = {
  model: { name: { en: 'model of repeat orders', 'zh-CN': '复购模型' } },
  time_unit: { name: { en: 'unit of time of the parameters', 'zh-CN': '参数的时间单位' } },
  as_of: { name: { en: 'the day the fit looks from', 'zh-CN': '拟合的基准日期' } },
  customers: { name: { en: 'customers fitted', 'zh-CN': '参与拟合的客户数' } },
  r: {
    name: {
      en: 'shape of the ordering rates: small where customers differ much',
      'zh-CN': '下单频率的形状：越小，客户差异越大',
    },
  },
  alpha: {
    name: {
      en: 'scale of the ordering rates; the mean rate is r/alpha a week',
      'zh-CN': '下单频率的尺度；平均每周 r/alpha 单',
    },
  },
  a: {
    name: { en: 'chance of dropping out after an order: mean a/(a+b)', 'zh-CN': '每单之后流失的概率：均值 a/(a+b)' },
  },
  b: {
    name: {
      en: 'with a, how much that chance differs: little where a+b is large',
      'zh-CN': '与 a 一起决定流失概率的差异：a+b 越大，差异越小',
    },
  },
  k: {
    name: {
      en: 'steps to an order: 1 where orders come by chance, more where they come regularly',
      'zh-CN': '每单的步数：1 表示随机下单，越大越规律',
    },
  },
  s: {
    name: {
      en: 'shape of the rates of dropping out: small where customers differ much',
      'zh-CN': '流失率的形状：越小，客户差异越大',
    },
  },
  beta: {
    name: { en: 'scale of the rates of dropping out', 'zh-CN': '流失率的尺度' },
  },
  ageing: {
    name: {
      en: 'growth of the rate of dropping out with age, a week',
      'zh-CN': '流失率随客户年龄每周的增长',
    },
  },
  steps_alpha: {
    name: {
      en: 'scale of the rates of steps; the mean rate of orders is about r/(k·alpha) a week',
      'zh-CN': '步速的尺度；平均每周约 r/(k·alpha) 单',
    },
  },
  p: {
    name: {
      en: 'shape of one customer’s order amounts: large where they are alike',
      'zh-CN': '同一客户各单金额的形状：越大越一致',
    },
  },
  q: {
    name: {
      en: 'shape of the spend across customers; above 1 for a mean to exist',
      'zh-CN': '客户间消费水平的形状；大于 1 才有总体均值',
    },
  },
  gamma: {
    name: {
      en: 'scale of the spend, in currency; the mean order is p·gamma/(q−1)',
      'zh-CN': '消费水平的尺度（货币）；平均每单 p·gamma/(q−1)',
    },
  },
  log_likelihood: { name: { en: 'log-likelihood of the orders', 'zh-CN': '订单部分的对数似然' } },
  log_likelihood_spend: { name: { en: 'log-likelihood of the amounts', 'zh-CN': '金额部分的对数似然' } },
  aic: { name: { en: 'AIC of the orders: smaller is better', 'zh-CN': '订单部分的 AIC：越小越好' } },
  bic: { name: { en: 'BIC of the orders: smaller is better', 'zh-CN': '订单部分的 BIC：越小越好' } },
  left_out: {
    name: { en: 'rows left out: a date or count is missing or wrong', 'zh-CN': '剔除的行数：日期或订单数缺失或有误' },
  },
  spenders: { name: { en: 'customers whose amounts were fitted', 'zh-CN': '参与金额拟合的客户数' } },
  left_out_spend: {
    name: {
      en: 'repeat customers left out of the amounts: blank, 0 or negative',
      'zh-CN': '金额拟合中剔除的复购客户：金额为空、零或负',
    },
  },
  mean_repeat_order: { name: { en: 'mean amount of a repeat order', 'zh-CN': '复购订单的平均金额' } },
} as const satisfies Vocabulary;

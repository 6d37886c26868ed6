import type { Vocabulary } from '../vocabulary';

/** Lines of RETENTION_FIT and headings of RETENTION_CURVE. Vocabulary `retention-label`. */
export const retentionLabels = {
  model: { name: { en: 'model of renewals', 'zh-CN': '续约模型' } },
  customers: { name: { en: 'customers at the start of all cohorts', 'zh-CN': '各批客户的初始人数合计' } },
  renewals: { name: { en: 'renewals observed, in periods', 'zh-CN': '观察到的续约期数' } },
  alpha: {
    name: {
      en: 'chance of leaving at a renewal: mean alpha/(alpha+beta)',
      'zh-CN': '每次续约时流失的概率：均值 alpha/(alpha+beta)',
    },
  },
  beta: {
    name: {
      en: 'with alpha, how much that chance differs: little where alpha+beta is large',
      'zh-CN': '与 alpha 一起决定流失概率的差异：alpha+beta 越大，差异越小',
    },
  },
  c: {
    name: {
      en: 'a customer’s own chance of leaving falls with time below 1, rises above 1',
      'zh-CN': '小于 1 时客户自身的流失概率随时间下降，大于 1 时上升',
    },
  },
  log_likelihood: { name: { en: 'log-likelihood', 'zh-CN': '对数似然' } },
  aic: { name: { en: 'AIC: smaller is better', 'zh-CN': 'AIC：越小越好' } },
  bic: { name: { en: 'BIC: smaller is better', 'zh-CN': 'BIC：越小越好' } },
  period: { name: { en: 'Period', 'zh-CN': '期' } },
  survival: { name: { en: 'Survival, share', 'zh-CN': '留存份额' } },
  retention: { name: { en: 'Retention rate', 'zh-CN': '留存率' } },
} as const satisfies Vocabulary;

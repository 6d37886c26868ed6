import type { Vocabulary } from '../vocabulary';

/** Headings of the comparison of models. Vocabulary `model-heading`. */
export const modelHeadings = {
  model: { name: { en: 'Model', 'zh-CN': '模型' } },
  parameters: { name: { en: 'Parameters', 'zh-CN': '参数个数' } },
  log_likelihood: { name: { en: 'Log-likelihood', 'zh-CN': '对数似然' } },
  aic: { name: { en: 'AIC', 'zh-CN': 'AIC' } },
  bic: { name: { en: 'BIC', 'zh-CN': 'BIC' } },
  outcome: { name: { en: 'How the fit ended', 'zh-CN': '拟合结果' } },
  trust: { name: { en: 'Enough data', 'zh-CN': '数据是否足够' } },
} as const satisfies Vocabulary;

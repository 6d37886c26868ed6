import type { Vocabulary } from '../vocabulary';

/** Models of repeat orders, by the id that fit tables carry; `auto` is the choice of the best of them. Vocabulary `value-model`. */
export const valueModels = {
  'mbg-nbd': { name: { en: 'MBG/NBD', 'zh-CN': 'MBG/NBD 模型' }, also: ['mbg', 'mbgnbd', 'modified bg/nbd'] },
  'bg-nbd': { name: { en: 'BG/NBD', 'zh-CN': 'BG/NBD 模型' }, also: ['bg', 'bgnbd'] },
  'pareto-nbd': { name: { en: 'Pareto/NBD', 'zh-CN': 'Pareto/NBD 模型' }, also: ['pareto', 'pnbd', 'paretonbd'] },
  'mbg-cnbd-k': { name: { en: 'MBG/CNBD-k', 'zh-CN': 'MBG/CNBD-k 模型' }, also: ['mbgcnbdk', 'mbg/cnbd'] },
  'bg-cnbd-k': { name: { en: 'BG/CNBD-k', 'zh-CN': 'BG/CNBD-k 模型' }, also: ['bgcnbdk', 'bg/cnbd'] },
  'ggompertz-nbd': {
    name: { en: 'GGompertz/NBD', 'zh-CN': 'GGompertz/NBD 模型' },
    also: ['ggomnbd', 'ggompertz', 'gamma/gompertz/nbd'],
  },
  nbd: { name: { en: 'NBD', 'zh-CN': 'NBD 模型' }, also: ['poisson/gamma'] },
  auto: { name: { en: 'auto', 'zh-CN': '自动' }, also: ['automatic', 'best', '最佳'] },
} as const satisfies Vocabulary;

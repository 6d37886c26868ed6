import type { Vocabulary } from '../vocabulary';

/** Models of repeat orders, by the id that fit tables carry. Vocabulary `value-model`. */
export const valueModels = {
  'mbg-nbd': { name: { en: 'MBG/NBD', 'zh-CN': 'MBG/NBD 模型' }, also: ['mbg', 'mbgnbd', 'modified bg/nbd'] },
  'bg-nbd': { name: { en: 'BG/NBD', 'zh-CN': 'BG/NBD 模型' }, also: ['bg', 'bgnbd'] },
} as const satisfies Vocabulary;

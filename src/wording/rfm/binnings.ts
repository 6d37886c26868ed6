import type { Binning } from '../../core/rfm/binnings';
import type { Word } from '../vocabulary';

/** Names of the ways of cutting a population into scores. Vocabulary `rfm-binning`. */
export const rfmBinnings: Readonly<Record<Binning, Word>> = {
  quantiles: { name: { en: 'Quantiles', 'zh-CN': '分位' }, also: ['quantile', '分位数'] },
  nested: { name: { en: 'Nested', 'zh-CN': '嵌套' } },
  'rank-first': { name: { en: 'Rank first', 'zh-CN': '按序' }, also: ['rank_first', '按行序'] },
};

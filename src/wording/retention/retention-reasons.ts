import type { FitReason } from '../../core/optimize/fit';
import { fitReasonWords } from '../value/fit-reasons';
import type { Word } from '../vocabulary';

/** How a fit of renewals ended, by its reason. Vocabulary `retention-reason`. */
export const retentionReasonWords: Readonly<Record<FitReason, Word>> = {
  ...fitReasonWords,
  'same-dropout': {
    name: {
      en: 'all customers seem to share one chance of leaving; alpha and beta matter only as alpha/(alpha+beta)',
      'zh-CN': '所有客户流失概率看来相同；alpha 与 beta 只有 alpha/(alpha+beta) 有意义',
    },
  },
  'all-alike': {
    name: {
      en: 'everybody stayed, or everybody left: there is nothing to fit',
      'zh-CN': '全部留存或全部流失，无从拟合',
    },
  },
  'too-few': {
    name: {
      en: 'too few periods: sBG needs two renewals, beta-discrete-Weibull three',
      'zh-CN': '期数太少：sBG 至少需要两次续约，BdW 三次',
    },
  },
};

import type { FitReason } from '../../core/optimize/fit';
import type { Word } from '../vocabulary';
import { fitReasonWords } from './fit-reasons';

const meanForAll = {
  en: 'the mean repeat order is used for all',
  'zh-CN': '对所有客户采用复购订单的平均金额',
} as const;

/** How a fit of the amounts ended: as for the orders, with what is used instead. Vocabulary `spend-reason`. */
export const spendReasonWords: Readonly<Record<FitReason, Word>> = {
  ...fitReasonWords,
  'too-few': {
    name: {
      en: `fewer than 50 customers with usable amounts; ${meanForAll.en}`,
      'zh-CN': `金额可用的客户不足 50 位；${meanForAll['zh-CN']}`,
    },
  },
  'all-alike': {
    name: { en: `all amounts are the same; ${meanForAll.en}`, 'zh-CN': `所有金额都相同；${meanForAll['zh-CN']}` },
  },
  boundary: {
    name: {
      en: `a parameter ran to the edge of the range searched; ${meanForAll.en}`,
      'zh-CN': `有参数到达搜索范围的边界；${meanForAll['zh-CN']}`,
    },
  },
  iterations: {
    name: {
      en: `the best fit was not reached in time; ${meanForAll.en}`,
      'zh-CN': `迭代次数已满，未达到最优；${meanForAll['zh-CN']}`,
    },
  },
};

import type { Trust } from '../../core/value/trust';
import type { Word } from '../vocabulary';

/** Whether the data carry a fit, by the verdict. Vocabulary `trust`. */
export const trustVerdictWords: Readonly<Record<Trust, Word>> = {
  trusted: { name: { en: 'enough data for this fit', 'zh-CN': '数据足以支持此拟合' } },
  'no-fit': { name: { en: 'no fit to be trusted', 'zh-CN': '没有可信的拟合' } },
  'few-customers': {
    name: {
      en: 'do not rely on it: fewer than 100 customers',
      'zh-CN': '不宜采信：客户不足 100 位',
    },
  },
  'few-repeaters': {
    name: {
      en: 'do not rely on it: fewer than 10 customers with repeat orders for each parameter',
      'zh-CN': '不宜采信：有复购的客户不足每个参数 10 位',
    },
  },
  'short-observation': {
    name: {
      en: 'do not rely on it: customers were watched for less than three times the usual gap between orders',
      'zh-CN': '不宜采信：观察时间不足通常订单间隔的三倍',
    },
  },
  'not-told-apart': {
    name: {
      en: 'rely on predictions only: the data hardly tell the parameters apart',
      'zh-CN': '只宜采信预测：数据难以区分各参数',
    },
  },
};

import type { MarkId } from '../../core/lifecycle/mark';
import type { Word } from '../vocabulary';

/** Names of the marks that stand beside a stage. */
export const stageMarks: Readonly<Record<MarkId, Word>> = {
  dormant: { name: { en: 'dormant', 'zh-CN': '暂时休眠' }, also: ['休眠'] },
  'one-time': { name: { en: 'one-time', 'zh-CN': '一次性' }, also: ['一次性客户'] },
  inactive: { name: { en: 'inactive', 'zh-CN': '失活' } },
  lapsed: { name: { en: 'lapsed', 'zh-CN': '久未购买' } },
  unsettled: { name: { en: 'unsettled', 'zh-CN': '待清算' } },
  'demand-shrank': { name: { en: 'demand shrank', 'zh-CN': '需求收缩' } },
  'partial-defection': { name: { en: 'partial defection', 'zh-CN': '部分流失' } },
  stalled: { name: { en: 'stalled', 'zh-CN': '增长停滞' } },
  measured: { name: { en: 'measured', 'zh-CN': '实测' } },
  proxy: { name: { en: 'proxy', 'zh-CN': '推断' } },
};

import type { SignalId } from '../../core/lifecycle/signal';
import type { Word } from '../vocabulary';
import { signals } from './signals';

const history: Word = { name: { en: 'volume history', 'zh-CN': '购买历史' } };
const profit: Word = { name: { en: 'profit history', 'zh-CN': '利润历史' } };

/** What would have to be given for a signal to be known, where that has another name than the signal. */
const named: Partial<Readonly<Record<SignalId, Word>>> = {
  trend: history,
  tau: history,
  level: history,
  dense: history,
  'cumulative-profit': profit,
  'recent-profit': profit,
  'wallet-trend': { name: { en: 'the customer’s own total over time', 'zh-CN': '客户自身总需求的变化' } },
  'new-line-age': { name: { en: 'date of the newest line', 'zh-CN': '最新产品线的首购日期' } },
  'lines-lost': { name: { en: 'lines bought before', 'zh-CN': '此前购买的产品线' } },
  'contract-ended': { name: { en: 'contract end', 'zh-CN': '合同到期日' } },
  target: { name: { en: 'target flag', 'zh-CN': '目标客户标记' } },
  'open-quote': { name: { en: 'open quote', 'zh-CN': '未结报价' } },
  contact: { name: { en: 'first contact', 'zh-CN': '首次接触' } },
  engagement: { name: { en: 'engagement', 'zh-CN': '互动' } },
  enquiry: { name: { en: 'enquiry', 'zh-CN': '询价' } },
  rating: { name: { en: 'satisfaction rating', 'zh-CN': '满意度评分' } },
};

/** The fact behind a signal. */
export function factBehind(signal: SignalId): Word {
  return named[signal] ?? signals[signal];
}

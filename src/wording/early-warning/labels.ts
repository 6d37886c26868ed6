import type { RetentionAction } from '../../core/early-warning/retention-action';
import type { Vocabulary, Word } from '../vocabulary';

/** Headings of VALUE_AT_RISK and WIN_BACK. Vocabulary `risk-label`. */
export const riskLabels = {
  customer: { name: { en: 'Customer', 'zh-CN': '客户' } },
  'no-order': { name: { en: 'P(no order in the months ahead)', 'zh-CN': '未来数月不下单的概率' } },
  clv: { name: { en: 'CLV, 12 months, margin', 'zh-CN': '客户终身价值（12 个月，毛利）' } },
  'clv-revenue': { name: { en: 'CLV, 12 months, revenue', 'zh-CN': '客户终身价值（12 个月，收入）' } },
  'value-at-risk': { name: { en: 'Value at risk, currency', 'zh-CN': '风险价值（货币）' } },
  tier: { name: { en: 'Tier', 'zh-CN': '等级' } },
  reason: { name: { en: 'Reason', 'zh-CN': '理由' } },
  action: { name: { en: 'Action', 'zh-CN': '行动' } },
  cost: { name: { en: 'Cost of winning back, currency', 'zh-CN': '挽回成本（货币）' } },
  surplus: { name: { en: 'CLV less cost, currency', 'zh-CN': '价值减成本（货币）' } },
  verdict: { name: { en: 'Verdict', 'zh-CN': '判断' } },
} as const satisfies Vocabulary;

/** What an early warning suggests. Vocabulary `retention-action`. */
export const retentionActionNames: Readonly<Record<RetentionAction, Word>> = {
  call: { name: { en: 'Call personally and find the reason', 'zh-CN': '亲自联系，查明原因' } },
  offer: { name: { en: 'Offer a reason to come back', 'zh-CN': '给出优惠，促其回购' } },
  remind: { name: { en: 'Remind at little cost', 'zh-CN': '低成本提醒' } },
  'let-go': { name: { en: 'Spend nothing to keep', 'zh-CN': '不再投入' } },
  care: { name: { en: 'Look after as before', 'zh-CN': '照常关怀' } },
  watch: { name: { en: 'Watch', 'zh-CN': '持续观察' } },
};

/** Whether winning a customer back pays. Vocabulary `win-back`. */
export const winBackVerdicts = {
  'win-back': { name: { en: 'Win back', 'zh-CN': '值得挽回' } },
  'let-go': { name: { en: 'Let go', 'zh-CN': '放弃' } },
  'not-lost': { name: { en: 'Not lost', 'zh-CN': '未流失' } },
} as const satisfies Vocabulary;

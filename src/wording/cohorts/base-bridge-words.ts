import type { Vocabulary } from '../vocabulary';

/** Headings, warning and notes of BASE_BRIDGE. Vocabulary `base-bridge`. */
export const baseBridgeWords = {
  period: { name: { en: 'Period from', 'zh-CN': '时段首日' } },
  opening: { name: { en: 'Opening, customers', 'zh-CN': '期初客户数' } },
  new: { name: { en: 'New', 'zh-CN': '新增' } },
  reactivated: { name: { en: 'Reactivated', 'zh-CN': '唤回' } },
  lost: { name: { en: 'Lost', 'zh-CN': '流失' } },
  closing: { name: { en: 'Closing, customers', 'zh-CN': '期末客户数' } },
  replacing: { name: { en: 'Replacing the lost, your currency', 'zh-CN': '补足流失的成本（您的货币）' } },
  keeping: { name: { en: 'Keeping them, your currency', 'zh-CN': '保持他们的成本（您的货币）' } },
  leak: { name: { en: 'Cost of the leak, your currency', 'zh-CN': '流失的代价（您的货币）' } },
  gap: { name: { en: 'Segment gap, days', 'zh-CN': '群体间隔（天）' } },
  warning: { name: { en: 'Warning', 'zh-CN': '警告' } },
  note: { name: { en: 'Note', 'zh-CN': '备注' } },
  'shorter-than-gap': {
    name: {
      en: 'Shorter than the segment gap: some of the lost are between two orders',
      'zh-CN': '短于群体间隔：部分流失客户只是处于两次订单之间',
    },
  },
  'log-begins': {
    name: { en: 'The log begins here: earlier customers count as new', 'zh-CN': '明细由此开始：此前的客户也计为新增' },
  },
  'log-ends': {
    name: { en: 'The log ends before this period does', 'zh-CN': '明细在本时段结束之前终止' },
  },
} as const satisfies Vocabulary;

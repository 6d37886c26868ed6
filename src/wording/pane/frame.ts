import type { Text } from '../text';

/** Names of pages and words that more than one page uses. */
export const frameWords = {
  name: { en: 'Customer Lifecycle', 'zh-CN': '客户生命周期' },
  pages: { en: 'Pages', 'zh-CN': '页面' },
  sheet: { en: 'Sheet', 'zh-CN': '工作表' },
  analyses: { en: 'Analyses', 'zh-CN': '分析' },
  settings: { en: 'Settings', 'zh-CN': '设置' },
  about: { en: 'About', 'zh-CN': '关于' },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  cancelling: { en: 'Cancelling…', 'zh-CN': '正在取消…' },
  dismiss: { en: 'Dismiss', 'zh-CN': '关闭' },
} as const satisfies Record<string, Text>;

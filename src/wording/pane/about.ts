import type { Text } from '../text';

/** Words of the about page. */
export const aboutWords = {
  what: {
    en: 'Lifecycle stages, RFM, churn and customer lifetime value, as functions and as this pane.',
    'zh-CN': '以函数和本窗格提供客户生命周期阶段、RFM、流失与客户终身价值。',
  },
  version: { en: 'Version', 'zh-CN': '版本' },
  licence: { en: 'Licence', 'zh-CN': '许可' },
  support: { en: 'Support', 'zh-CN': '支持' },
  help: { en: 'Help, examples and contact', 'zh-CN': '帮助、示例与联系方式' },
  privacy: { en: 'Privacy', 'zh-CN': '隐私' },
  privacySentence: {
    en: 'Everything is computed on this machine. This add-in sends no data anywhere and collects none. Office itself may contact Microsoft.',
    'zh-CN': '所有计算均在本机完成。本加载项不发送也不收集任何数据。Office 本身可能会连接 Microsoft。',
  },
} as const satisfies Record<string, Text>;

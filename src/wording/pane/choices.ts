import type { Text } from '../text';

/** Names of the fields of the first page and of what they offer. */
export const choiceWords = {
  title: { en: 'Choices', 'zh-CN': '选项' },
  visibleOnly: { en: 'Visible rows only', 'zh-CN': '仅限可见行' },
  asOf: { en: 'As-of date', 'zh-CN': '分析日期' },
  stageModel: { en: 'Stage model', 'zh-CN': '阶段模型' },
  write: { en: 'Write', 'zh-CN': '写入' },
  stage: { en: 'Stage', 'zh-CN': '阶段' },
  reason: { en: 'Reason', 'zh-CN': '理由' },
  rfm: { en: 'RFM', 'zh-CN': 'RFM' },
  clv: { en: 'CLV', 'zh-CN': '终身价值' },
  colouring: { en: 'Colour rows', 'zh-CN': '行着色' },
  conditional: { en: 'By rule', 'zh-CN': '按规则' },
  fixed: { en: 'Fixed colours', 'zh-CN': '固定颜色' },
  none: { en: 'No colours', 'zh-CN': '不着色' },
  change: { en: 'Change…', 'zh-CN': '更改…' },
  changeAll: { en: 'Change columns and choices', 'zh-CN': '更改列与选项' },
  margin: { en: 'Margin %', 'zh-CN': '毛利率 %' },
  marginWhy: {
    en: 'Leave empty to see revenue; set it to see margin.',
    'zh-CN': '留空则显示收入；填写后显示毛利。',
  },
  marginWrong: { en: 'Margin % lies between 0 and 100.', 'zh-CN': '毛利率应在 0 到 100 之间。' },
} as const satisfies Record<string, Text>;

import type { Text } from '../text';

/** Words about the workbook itself. */
export const workbookWords = {
  manual: {
    en: 'Calculation is set to manual: functions in cells wait until you calculate.',
    'zh-CN': '计算方式为手动：单元格中的函数要等到计算时才会更新。',
  },
  calculate: { en: 'Calculate', 'zh-CN': '计算' },
} as const satisfies Record<string, Text>;

/** Said of a file whose kind keeps no settings; `kind` is its ending without the dot. */
export function notKept(kind: string): Text {
  return {
    en: `A .${kind} file keeps neither colours nor settings. Save it as .xlsx to keep the results.`,
    'zh-CN': `.${kind} 文件不保存颜色和设置，请另存为 .xlsx 以保留结果。`,
  };
}

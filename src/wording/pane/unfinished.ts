import type { Text } from '../text';

/** The offer to clean up after a run that never came to its end. */
export const unfinishedWords = {
  title: { en: 'An earlier run did not finish', 'zh-CN': '上次运行未完成' },
  cleanUp: { en: 'Clean up', 'zh-CN': '清理' },
  later: { en: 'Not now', 'zh-CN': '暂不' },
} as const satisfies Record<string, Text>;

export function unfinishedSentence(sheet: string, since: string): Text {
  return {
    en: `It was writing to ${sheet} on ${since}. Cleaning up takes away what it wrote and nothing else.`,
    'zh-CN': `它于 ${since} 正在写入工作表“${sheet}”。清理只会移除它写入的内容。`,
  };
}

import type { Text } from '../text';

/** What a long task is doing, by phase of tasks/intents.ts. */
export const phaseWords = {
  reading: { en: 'Reading', 'zh-CN': '正在读取' },
  summarising: { en: 'Summarising', 'zh-CN': '正在汇总' },
  fitting: { en: 'Fitting the value model', 'zh-CN': '正在拟合价值模型' },
  classifying: { en: 'Classifying', 'zh-CN': '正在分层' },
  writing: { en: 'Writing', 'zh-CN': '正在写入' },
  colouring: { en: 'Colouring', 'zh-CN': '正在着色' },
  removing: { en: 'Removing results', 'zh-CN': '正在清除结果' },
  pivoting: { en: 'Building the pivot', 'zh-CN': '正在生成透视表' },
  calculating: { en: 'Working out the answer', 'zh-CN': '正在计算' },
} as const satisfies Record<string, Text>;

export const progressWords = {
  starting: { en: 'Starting…', 'zh-CN': '正在开始…' },
  stopping: { en: 'Stopping and taking back what was written…', 'zh-CN': '正在停止并撤回已写入的内容…' },
  name: { en: 'Progress', 'zh-CN': '进度' },
} as const satisfies Record<string, Text>;

/** "Classifying 48,000 of 100,000" */
export function phaseProgress(phase: keyof typeof phaseWords, done: string, total: string): Text {
  const words = phaseWords[phase];
  return { en: `${words.en} ${done} of ${total}`, 'zh-CN': `${words['zh-CN']} ${done} / ${total}` };
}

import type { Text } from './text';

/** The line that says what an answer on a sheet of ours was made from: "From Orders!A1:E6249, as of 2025-12-31." */
export function sourceLine(list: string | null, asOf: string | null): Text | null {
  if (list === null && asOf === null) return null;
  const from = list === null ? { en: [], 'zh-CN': [] } : { en: [`from ${list}`], 'zh-CN': [`数据来自 ${list}`] };
  const day = asOf === null ? { en: [], 'zh-CN': [] } : { en: [`as of ${asOf}`], 'zh-CN': [`分析日期 ${asOf}`] };
  const english = [...from.en, ...day.en].join(', ');
  return {
    en: `${english[0].toUpperCase()}${english.slice(1)}.`,
    'zh-CN': `${[...from['zh-CN'], ...day['zh-CN']].join('，')}。`,
  };
}

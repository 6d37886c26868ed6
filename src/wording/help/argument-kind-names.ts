import type { Text } from '../text';

/** What an argument takes, by its kind. */
export const argumentKindNames = {
  dates: { en: 'dates, one per row', 'zh-CN': '日期，每行一个' },
  counts: { en: 'whole numbers, one per row', 'zh-CN': '整数，每行一个' },
  numbers: { en: 'numbers, one per row', 'zh-CN': '数字，每行一个' },
  labels: { en: 'texts or numbers, one per row', 'zh-CN': '文本或数字，每行一个' },
  matrix: { en: 'a row of numbers per row', 'zh-CN': '每行一组数字' },
  date: { en: 'one date', 'zh-CN': '一个日期' },
  number: { en: 'one number', 'zh-CN': '一个数字' },
  choice: { en: 'one of the choices', 'zh-CN': '可选项之一' },
  list: { en: 'a list with its headings', 'zh-CN': '带标题行的清单' },
  table: { en: 'a table', 'zh-CN': '一张表' },
} as const satisfies Readonly<Record<string, Text>>;

import type { CalendarPeriod } from '../../core/calendar/calendar-period';
import type { Word } from '../vocabulary';

/** Names of calendar periods. Vocabulary `calendar-period`. */
export const calendarPeriods: Readonly<Record<CalendarPeriod, Word>> = {
  week: { name: { en: 'Week', 'zh-CN': '周' }, also: ['weeks', 'weekly', '星期'] },
  month: { name: { en: 'Month', 'zh-CN': '月' }, also: ['months', 'monthly', '月份'] },
  quarter: { name: { en: 'Quarter', 'zh-CN': '季度' }, also: ['quarters', 'quarterly', '季'] },
  year: { name: { en: 'Year', 'zh-CN': '年' }, also: ['years', 'yearly', '年度'] },
};

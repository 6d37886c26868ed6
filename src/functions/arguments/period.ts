import { calendarPeriodIds } from '../../core/calendar/calendar-period';
import type { ArgumentSpec } from '../argument';

export const period = {
  kind: 'choice',
  optional: true,
  nameInChinese: '时段',
  vocabulary: 'calendar-period',
  choices: calendarPeriodIds,
  meaning: {
    en: 'Period of the calendar: week (from Monday), month (when omitted), quarter or year.',
    'zh-CN': '日历时段：周（周一起）、月（省略时）、季度或年。',
  },
} as const satisfies ArgumentSpec;

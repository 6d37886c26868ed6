import type { CohortMeasure } from '../../core/cohorts/cohort-measures';
import type { Text } from '../text';
import type { Vocabulary, Word } from '../vocabulary';
import { calendarPeriods } from './calendar-periods';

const inHeadings: Readonly<Record<CohortMeasure, Text>> = {
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  retention: { en: 'Retention, share of the cohort,', 'zh-CN': '保持率（占该批客户的份额）' },
  orders: { en: 'Orders', 'zh-CN': '订单数' },
  revenue: { en: 'Revenue, your currency,', 'zh-CN': '收入（您的货币）' },
  value: { en: 'Revenue per customer, cumulated,', 'zh-CN': '人均累计收入' },
};

/** Headings of COHORTS: what the cells count and in which periods. Vocabulary `cohort-heading`. */
export const cohortHeadings: Vocabulary = {
  customers: { name: { en: 'Customers of the cohort', 'zh-CN': '该批客户数' } },
  ...Object.fromEntries(
    Object.entries(inHeadings).flatMap(([measure, said]) =>
      Object.entries(calendarPeriods).map(([period, { name }]): [string, Word] => [
        `${measure}-${period}`,
        {
          name: {
            en: `${said.en} by ${name.en.toLowerCase()} since the first order`,
            'zh-CN': `首单后各${name['zh-CN']}的${said['zh-CN']}`,
          },
        },
      ]),
    ),
  ),
};

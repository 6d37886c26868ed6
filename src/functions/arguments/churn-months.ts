import { months } from './months';
import { optionalArgument } from './optional-argument';

/** Horizon of churn risk. */
export const churnMonths = optionalArgument(months, {
  en: 'How many months without an order count as churn, 0 to 1,200; 6 when omitted.',
  'zh-CN': '多少个月内不下单算作流失，0 至 1200；省略时为 6。',
});

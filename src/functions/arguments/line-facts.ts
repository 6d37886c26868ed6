import type { ArgumentSpec } from '../argument';
import { customer } from './customer';

/** Who bought what: one row per purchase. */
export const lineFacts = {
  customer: {
    ...customer,
    meaning: { en: 'Customer id or name, one per purchase.', 'zh-CN': '每次购买的客户编号或名称。' },
  },
  product_line: {
    kind: 'labels',
    optional: false,
    nameInChinese: '产品线',
    meaning: { en: 'Product or product line of each purchase.', 'zh-CN': '每次购买的产品或产品线。' },
  },
} as const satisfies Readonly<Record<string, ArgumentSpec>>;

export const defaultMinSupport = 0.01;

export const minSupport = {
  kind: 'number',
  optional: true,
  nameInChinese: '最小支持度',
  meaning: {
    en: 'Least share of all customers who bought both lines, 0 to 1; 0.01 when omitted.',
    'zh-CN': '同购两条产品线的客户占全部客户的最小份额，0 至 1；省略时为 0.01。',
  },
  share: true,
  least: 0,
  greatest: 1,
} as const satisfies ArgumentSpec;

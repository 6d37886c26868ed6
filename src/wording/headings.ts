import type { Vocabulary } from './vocabulary';

/** Headings of spilled tables, result columns and the user's own lists. `also` is what their headings may say instead. */
export const headings = {
  customer: {
    name: { en: 'Customer', 'zh-CN': '客户' },
    also: ['customer id', 'client', '客户编号', '客户名称', '会员', '顾客'],
  },
  date: {
    name: { en: 'Date', 'zh-CN': '日期' },
    also: ['order date', 'purchase date', '订单日期', '下单日期', '购买日期'],
  },
  amount: { name: { en: 'Amount', 'zh-CN': '金额' }, also: ['price', 'total', '订单金额', '消费金额'] },
  product: { name: { en: 'Product', 'zh-CN': '产品' }, also: ['item', 'product line', '商品', '产品线'] },
  first_order: { name: { en: 'First order', 'zh-CN': '首单日期' }, also: ['first purchase', '首次购买', '首单'] },
  last_order: { name: { en: 'Last order', 'zh-CN': '末单日期' }, also: ['last purchase', '最近购买', '末单'] },
  orders: { name: { en: 'Orders', 'zh-CN': '订单数' }, also: ['purchases', '购买次数', '订单次数'] },
  revenue: { name: { en: 'Revenue', 'zh-CN': '收入' }, also: ['sales', '销售额', '消费总额'] },
  average_order: { name: { en: 'Average order', 'zh-CN': '单均金额' }, also: ['average order value', 'AOV', '客单价'] },
  average_repeat_order: { name: { en: 'Average repeat order', 'zh-CN': '复购单均金额' }, also: ['复购客单价'] },
  stage: { name: { en: 'Stage', 'zh-CN': '阶段' } },
  reason: { name: { en: 'Reason', 'zh-CN': '理由' } },
  rfm_score: { name: { en: 'RFM score', 'zh-CN': 'RFM 得分' } },
  rfm_segment: { name: { en: 'RFM segment', 'zh-CN': 'RFM 客户群' } },
  clv: { name: { en: 'CLV', 'zh-CN': '客户终身价值' } },
} as const satisfies Vocabulary;

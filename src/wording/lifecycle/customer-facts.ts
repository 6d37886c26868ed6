import type { Vocabulary } from '../vocabulary';
import { movers } from './movers';

/** Satisfaction is the rating above. */
const { satisfaction: _, ...moverFacts } = movers;

/** Headings of a list of customers: what is known of each (vocabulary `customer-fact`). */
export const customerFacts = {
  customer: { name: { en: 'Customer', 'zh-CN': '客户' }, also: ['Customer id', 'Id', 'Name', '客户编号', '客户名称'] },
  first_order: {
    name: { en: 'First order', 'zh-CN': '首单日期' },
    also: ['First purchase', 'First order date', '首单', '首次购买', '首次购买日期'],
  },
  last_order: {
    name: { en: 'Last order', 'zh-CN': '末单日期' },
    also: ['Last purchase', 'Last order date', '末单', '最近购买', '最近购买日期'],
  },
  orders: {
    name: { en: 'Orders', 'zh-CN': '订单数' },
    also: ['Number of orders', 'Purchases', '订单次数', '购买次数'],
  },
  history: {
    name: { en: 'Volume', 'zh-CN': '购买量' },
    also: ['TV', 'History', 'Transaction volume', '交易量', '购买历史', '历史'],
  },
  profit: { name: { en: 'Profit', 'zh-CN': '利润' }, also: ['P', '利润历史'] },
  wallet: {
    name: { en: 'Wallet', 'zh-CN': '客户总需求' },
    also: ['Customer’s total', 'Total volume', '总需求', '钱包'],
  },
  revenue: { name: { en: 'Revenue', 'zh-CN': '收入' }, also: ['Sales', '销售额', '销售收入', '消费总额'] },
  total_spend: {
    name: { en: 'Total spend', 'zh-CN': '客户总支出' },
    also: ['Category spend', '总支出', '品类总支出'],
  },
  lines: { name: { en: 'Lines', 'zh-CN': '产品线数' }, also: ['Lines bought', 'Product lines', '已购产品线'] },
  relevant_lines: {
    name: { en: 'Relevant lines', 'zh-CN': '相关产品线数' },
    also: ['Lines relevant', '相关产品线'],
  },
  lines_before: { name: { en: 'Lines before', 'zh-CN': '此前产品线数' }, also: ['Lines bought before', '此前产品线'] },
  newest_line: {
    name: { en: 'Newest line since', 'zh-CN': '最新产品线首购日期' },
    also: ['Newest line', 'New line since', '新业务首购日期'],
  },
  new_line_volume: {
    name: { en: 'New line volume', 'zh-CN': '新业务购买量' },
    also: ['Volume of the new line', 'New line revenue', '新业务交易量', '新产品线购买量'],
  },
  open_balance: { name: { en: 'Open balance', 'zh-CN': '应收余额' }, also: ['AR', 'Receivable', '应收账款', '应收'] },
  contract_end: { name: { en: 'Contract end', 'zh-CN': '合同到期日' }, also: ['Contract ended', '合同终止日'] },
  first_contact: { name: { en: 'First contact', 'zh-CN': '首次接触日期' }, also: ['Contact', '首次接触'] },
  engagement: { name: { en: 'Engagement', 'zh-CN': '互动日期' }, also: ['First engagement', '互动'] },
  enquiry: { name: { en: 'Enquiry', 'zh-CN': '询价日期' }, also: ['Inquiry', 'Enquiry date', '询价'] },
  quote: { name: { en: 'Quote', 'zh-CN': '报价日期' }, also: ['Quote date', 'Trial', '报价', '试用日期'] },
  open_quote: { name: { en: 'Quote open', 'zh-CN': '报价未结' }, also: ['Open quote', '未结报价'] },
  target: { name: { en: 'Target', 'zh-CN': '目标客户' }, also: ['Targeted', 'Target flag', '目标'] },
  rating: { name: { en: 'Rating', 'zh-CN': '满意度' }, also: ['Satisfaction', '评分', '满意度评分', '满意程度'] },
  expectation: { name: { en: 'Expectation', 'zh-CN': '期望' }, also: ['Expected', '期望评分'] },
  complaints: { name: { en: 'Open complaints', 'zh-CN': '未结投诉' }, also: ['Complaints', '投诉'] },
  referrals: { name: { en: 'Referrals', 'zh-CN': '推荐次数' }, also: ['推荐', '转介绍'] },
  nps: { name: { en: 'NPS', 'zh-CN': '净推荐评分' }, also: ['Likelihood to recommend', '推荐意愿'] },
  churn_risk: { name: { en: 'Churn risk', 'zh-CN': '流失风险' }, also: ['流失概率'] },
  alive: { name: { en: 'P(alive)', 'zh-CN': '存活概率' }, also: ['Probability alive', '活跃概率'] },
  previous_stage: { name: { en: 'Previous stage', 'zh-CN': '先前阶段' }, also: ['Stage before', '上期阶段'] },
  value_tier: { name: { en: 'Value tier', 'zh-CN': '价值层级' }, also: ['Tier', 'CLV tier', '价值等级'] },
  clv: { name: { en: 'CLV', 'zh-CN': '客户终身价值' }, also: ['Customer lifetime value', 'Value', '价值'] },
  ...moverFacts,
} as const satisfies Vocabulary;

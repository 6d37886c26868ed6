import type { customerFacts } from '../lifecycle/customer-facts';
import type { Text } from '../text';

/** What stands in each column of a list of customers, told once on the help page. */
export const customerFactMeanings: Readonly<Record<keyof typeof customerFacts, Text>> = {
  customer: { en: 'Id or name, given back as it came.', 'zh-CN': '编号或名称，原样返回。' },
  first_order: { en: 'Day of the first order.', 'zh-CN': '首次下单的日期。' },
  last_order: { en: 'Day of the last order.', 'zh-CN': '最近一次下单的日期。' },
  orders: {
    en: 'Days with an order; 0 for a prospect. The one column that is required.',
    'zh-CN': '有订单的天数；潜在客户为 0。唯一必需的列。',
  },
  history: {
    en: 'Volume per equal, complete period, oldest first, one column each (TV 2024-01, TV 2024-02 …); blank before the first order.',
    'zh-CN': '各期购买量，时段等长且完整，由远及近，每期一列（购买量 2024-01、购买量 2024-02……）；首单之前留空。',
  },
  profit: {
    en: 'Profit per period, acquisition cost included, one column each.',
    'zh-CN': '各期利润，含获客成本，每期一列。',
  },
  wallet: {
    en: 'The customer’s own total in the category per period, one column each.',
    'zh-CN': '客户自身各期的品类总需求，每期一列。',
  },
  revenue: { en: 'Our sales to the customer.', 'zh-CN': '我方对该客户的销售额。' },
  total_spend: {
    en: 'What the customer spends in the category over the same stretch: for the share of wallet.',
    'zh-CN': '同一时段内客户在该品类的总支出，用于客户份额。',
  },
  lines: { en: 'Product lines bought.', 'zh-CN': '已购买的产品线数。' },
  relevant_lines: { en: 'Product lines the customer could buy.', 'zh-CN': '客户可能购买的产品线数。' },
  lines_before: {
    en: 'Product lines bought in the period before: fewer now is a partial defection.',
    'zh-CN': '上一时段购买的产品线数；如今较少即为部分流失。',
  },
  newest_line: {
    en: 'Day of the first order in the newest line.',
    'zh-CN': '在最新产品线首次下单的日期。',
  },
  new_line_volume: {
    en: 'Volume of the newest line in the last two periods, in the unit of the volume per period: tells growth of the original lines from that of more lines. Without it that stays open.',
    'zh-CN':
      '最近两期中最新产品线的购买量，单位同各期购买量；据此区分增长来自原有业务还是业务种类增加。没有则不作判断。',
  },
  open_balance: { en: 'What the customer still owes.', 'zh-CN': '客户尚欠的款项。' },
  contract_end: { en: 'Day the contract ends or ended.', 'zh-CN': '合同终止的日期。' },
  first_contact: { en: 'Day of the first contact.', 'zh-CN': '首次接触的日期。' },
  engagement: {
    en: 'Day of the first sign of interest: a visit, a click, a call returned.',
    'zh-CN': '首次表现出兴趣（到访、点击、回电）的日期。',
  },
  enquiry: { en: 'Day of an enquiry.', 'zh-CN': '询价的日期。' },
  quote: { en: 'Day of a quote or trial.', 'zh-CN': '报价或试用的日期。' },
  open_quote: { en: 'Yes where a quote is still open.', 'zh-CN': '报价尚未了结时填“是”。' },
  target: { en: 'Yes where chosen as a customer to win.', 'zh-CN': '已选为争取对象时填“是”。' },
  rating: { en: 'Satisfaction, 1 to 5.', 'zh-CN': '满意度，1 至 5。' },
  expectation: {
    en: 'What the customer expected, 1 to 5: shown beside the rating in the customer journey.',
    'zh-CN': '客户的期望，1 至 5；在客户旅程中与满意度并列说明。',
  },
  complaints: { en: 'Complaints still open.', 'zh-CN': '尚未了结的投诉数。' },
  referrals: { en: 'Customers brought by this one.', 'zh-CN': '由该客户推荐来的客户数。' },
  nps: { en: 'Likelihood to recommend, 0 to 10.', 'zh-CN': '推荐意愿，0 至 10。' },
  churn_risk: {
    en: 'From CHURN_RISK, 0 to 1: shown beside the reason; a rule table may use it in place of the overdue ratio.',
    'zh-CN': '来自 CHURN_RISK，0 至 1；在理由旁说明，规则表也可用它代替逾期比。',
  },
  alive: {
    en: 'From P_ALIVE, 0 to 1: shown beside the reason.',
    'zh-CN': '来自 P_ALIVE，0 至 1；在理由旁说明。',
  },
  previous_stage: {
    en: 'Stage at the last look: left only when a threshold is passed by the hysteresis.',
    'zh-CN': '上次所处的阶段；越过阈值并超出迟滞才会离开。',
  },
  value_tier: {
    en: 'High, fairly high, low or negative: joins the suggested action.',
    'zh-CN': '高、较高、低或负；并入建议行动。',
  },
  clv: { en: 'Customer lifetime value, for sums by stage.', 'zh-CN': '客户终身价值，用于按阶段合计。' },
  reputation: { en: 'Rating, demand model, prospects.', 'zh-CN': '评分，客户需求模型，潜在客户。' },
  'customer-rank': { en: 'Rating, demand model, prospects.', 'zh-CN': '评分，客户需求模型，潜在客户。' },
  'industry-fit': { en: 'Rating, demand model, prospects.', 'zh-CN': '评分，客户需求模型，潜在客户。' },
  'perceived-quality': { en: 'Rating, demand model, new customers.', 'zh-CN': '评分，客户需求模型，新客户。' },
  service: {
    en: 'Rating, demand model, new and established customers.',
    'zh-CN': '评分，客户需求模型，新客户与老客户。',
  },
  'perceived-value': { en: 'Rating, demand model, new customers.', 'zh-CN': '评分，客户需求模型，新客户。' },
  rivals: {
    en: 'Rating of what rivals offer, demand model, new and established customers.',
    'zh-CN': '对竞争者的评分，客户需求模型，新客户与老客户。',
  },
  'growing-needs': { en: 'Rating, demand model, new customers.', 'zh-CN': '评分，客户需求模型，新客户。' },
  'new-needs': { en: 'Rating, demand model, established customers.', 'zh-CN': '评分，客户需求模型，老客户。' },
  'original-lines': {
    en: 'Rating of how the old business runs, demand model, customers new in a new line; their satisfaction counts too.',
    'zh-CN': '对老业务运行情况的评分，客户需求模型，新业务的新客户；满意度也计入。',
  },
  'new-line': {
    en: 'Rating of how the new business develops, demand model, customers new in a new line.',
    'zh-CN': '对新业务发展情况的评分，客户需求模型，新业务的新客户。',
  },
  'own-progress': {
    en: 'Rating of the company’s own progress, demand model, customers new in a new line.',
    'zh-CN': '对本企业发展状况的评分，客户需求模型，新业务的新客户。',
  },
};

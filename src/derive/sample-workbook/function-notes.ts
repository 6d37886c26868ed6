import type { Text } from '../../wording/text';

/** What the sheet says beside each function, and where on the sheet it stands. */
export const functionNotes: readonly { readonly name: string; readonly cell: string; readonly says: Text }[] = [
  {
    name: 'CUSTOMERS',
    cell: 'E6',
    says: { en: 'The log, one row per customer.', 'zh-CN': '交易明细汇总，每位客户一行。' },
  },
  {
    name: 'LIFECYCLE_STAGE',
    cell: 'M7',
    says: { en: 'The stage of the relationship.', 'zh-CN': '客户关系所处的阶段。' },
  },
  { name: 'LIFECYCLE_REASON', cell: 'N7', says: { en: 'Why, in one sentence.', 'zh-CN': '一句话说明理由。' } },
  {
    name: 'RFM_SCORE',
    cell: 'O7',
    says: { en: 'Recency, frequency, monetary value, 1 to 5 each.', 'zh-CN': '近度、频度、金额，各 1 至 5。' },
  },
  { name: 'RFM_SEGMENT', cell: 'P7', says: { en: 'The score’s segment.', 'zh-CN': '得分所属的客户群。' } },
  {
    name: 'P_ALIVE',
    cell: 'Q7',
    says: { en: 'How likely the customer is still a customer.', 'zh-CN': '客户仍活跃的概率。' },
  },
  {
    name: 'EXPECTED_ORDERS',
    cell: 'R7',
    says: { en: 'Orders to expect in the next 12 months.', 'zh-CN': '未来 12 个月的预期订单数。' },
  },
  {
    name: 'CLV',
    cell: 'S7',
    says: {
      en: 'Present value of the next 12 months, at 10 % a year; revenue until a margin is given.',
      'zh-CN': '未来 12 个月的现值，年贴现率 10%；未给出利润率时为收入。',
    },
  },
  {
    name: 'RFM_CUTS',
    cell: 'U6',
    says: { en: 'The cut-offs behind the scores.', 'zh-CN': '得分所用的分界。' },
  },
  {
    name: 'CLV_FIT',
    cell: 'Z6',
    says: { en: 'The model behind the values, with standard errors.', 'zh-CN': '价值所用的模型，附标准误差。' },
  },
  {
    name: 'LIFECYCLE_RULES',
    cell: 'AE6',
    says: { en: 'The rules behind the stages, to edit and pass back.', 'zh-CN': '阶段所用的规则，可修改后传回。' },
  },
];

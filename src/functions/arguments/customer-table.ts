import type { ArgumentSpec } from '../argument';

/** A list of customers with its headings. */
export const customerTable = {
  kind: 'list',
  optional: false,
  nameInChinese: '客户表',
  meaning: {
    en: 'List of customers with its heading row: Orders, First order, Last order, and any of the facts in the help (volume, profit and wallet per period, quotes, lines, balance, contract, ratings …), in English or Chinese.',
    'zh-CN':
      '带标题行的客户表：订单数、首单日期、末单日期，以及帮助所列的任何事实（各期购买量、利润、客户总需求、报价、产品线、应收、合同、评分等），标题可用中文或英文。',
  },
} as const satisfies ArgumentSpec;

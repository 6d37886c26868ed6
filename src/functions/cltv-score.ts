import type { NumberColumn } from '../core/columns';
import { relationshipScore } from '../core/revenue/relationship-score';
import type { Text } from '../wording/text';
import { column } from './column';
import type { NumberRule } from './row-numbers';
import { rowNumbers } from './row-numbers';
import { defineFunction } from './spec';

/** One column of numbers; `Optional` says whether it may be omitted. */
function part<const Optional extends boolean>(optional: Optional, nameInChinese: string, meaning: Text) {
  return { kind: 'numbers', optional, nameInChinese, meaning } as const;
}

const rules: Readonly<Record<string, NumberRule>> = {
  residual_years: { least: 0 },
  price_match: { assumed: 1, least: 0 },
  new_customers: { assumed: 0, least: 0 },
  their_clv: { assumed: 0 },
  their_cost: { assumed: 0, least: 0 },
  share_credited: { assumed: 1, share: true },
  endorsements: { assumed: 0, least: 0 },
  endorsement_value: { assumed: 0 },
};

export const cltvScore = defineFunction({
  id: 'CLTV_SCORE',
  category: 'value',
  summary: {
    en: 'Composite relationship value of revenue, loyalty and influence. The formula is this add-in’s own; every weight is an argument.',
    'zh-CN': '由收入、忠诚与影响力构成的综合关系价值。公式为本加载项自定，各权重均为参数。',
  },
  arguments: {
    price: part(false, '年收入', {
      en: 'Revenue a year from goods and services, in your currency.',
      'zh-CN': '每年商品与服务的收入，以您的货币计。',
    }),
    cost_of_sales: part(false, '销售成本', { en: 'Cost of sales a year.', 'zh-CN': '每年的销售成本。' }),
    cost_of_marketing: part(false, '营销成本', {
      en: 'Cost of marketing to this customer a year.',
      'zh-CN': '每年对该客户的营销成本。',
    }),
    residual_years: part(false, '剩余年数', {
      en: 'Years the relationship is expected to last from now on.',
      'zh-CN': '关系预计还能持续的年数。',
    }),
    price_match: part(true, '价格匹配系数', {
      en: 'Factor for how well the price matches the market’s: 1 as it is (when omitted), below 1 where it will have to fall.',
      'zh-CN': '价格与市场的匹配系数：1 为维持现状（省略时），小于 1 表示价格须下调。',
    }),
    new_customers: part(true, '带来新客户数', {
      en: 'Customers acquired through this one; 0 when omitted.',
      'zh-CN': '经由该客户获得的新客户数；省略时为 0。',
    }),
    their_clv: part(true, '新客户价值', {
      en: 'Lifetime value of each of them; 0 when omitted.',
      'zh-CN': '每位新客户的终身价值；省略时为 0。',
    }),
    their_cost: part(true, '新客户成本', {
      en: 'Cost of acquiring each of them; 0 when omitted.',
      'zh-CN': '获得每位新客户的成本；省略时为 0。',
    }),
    share_credited: part(true, '归功份额', {
      en: 'Share of their value credited to this customer, 0 to 1; 1 when omitted.',
      'zh-CN': '新客户价值归功于该客户的份额，0 至 1；省略时为 1。',
    }),
    endorsements: part(true, '推荐次数', {
      en: 'Endorsements of the product; 0 when omitted.',
      'zh-CN': '对产品的推荐次数；省略时为 0。',
    }),
    endorsement_value: part(true, '每次推荐价值', {
      en: 'Value of one endorsement; 0 when omitted.',
      'zh-CN': '每次推荐的价值；省略时为 0。',
    }),
  },
  result: {
    en: 'One amount per customer, in the currency passed, not discounted; blank where the first four are blank.',
    'zh-CN': '每位客户一个金额，货币与输入一致，不作折现；前四项均空时为空。',
  },
  source: {
    en: 'Ours: (price − cost of sales − cost of marketing) × residual years × price match + new customers × (their CLV − their cost) × share credited + endorsements × value of one. The source, CLTV = F(R, L, I), leaves F open.',
    'zh-CN':
      '本加载项自定：（年收入 − 销售成本 − 营销成本）× 剩余年数 × 价格匹配系数 + 新客户数 ×（新客户价值 − 新客户成本）× 归功份额 + 推荐次数 × 每次推荐价值。原文 CLTV = F(R, L, I) 未给出 F 的形式。',
  },
  examples: [
    {
      arguments: [1200, 700, 100, 5],
      formula: '=CRM.CLTV_SCORE(1200,700,100,5)',
      says: {
        en: 'Revenue and loyalty alone: 400 a year for five years.',
        'zh-CN': '仅收入与忠诚：每年 400，共五年。',
      },
      result: [[2000]],
    },
    {
      arguments: [1200, 700, 100, 5, 0.9, 2, 300, 50, 0.5, 4, 25],
      formula: '=CRM.CLTV_SCORE(1200,700,100,5,0.9,2,300,50,0.5,4,25)',
      says: {
        en: '1,800 from own purchases, 250 from two customers brought along (half of 500), 100 from four endorsements.',
        'zh-CN': '自身购买 1800，带来两位新客户 250（500 的一半），四次推荐 100。',
      },
      result: [[2150]],
    },
  ],
  compute(received, { rows }) {
    const columns = received as Readonly<Record<string, NumberColumn | null>>;
    const all = Object.fromEntries(Object.keys(columns).map((id) => [id, rules[id] ?? {}]));
    return column(rows, (row) => {
      const read = rowNumbers(row, columns, all, ['price', 'cost_of_sales', 'cost_of_marketing', 'residual_years']);
      if (read === null || 'problem' in read) return read;
      const { numbers } = read;
      return relationshipScore({
        price: numbers.price,
        costOfSales: numbers.cost_of_sales,
        costOfMarketing: numbers.cost_of_marketing,
        residualYears: numbers.residual_years,
        priceMatch: numbers.price_match,
        newCustomers: numbers.new_customers,
        theirClv: numbers.their_clv,
        theirCost: numbers.their_cost,
        shareCredited: numbers.share_credited,
        endorsements: numbers.endorsements,
        endorsementValue: numbers.endorsement_value,
      });
    });
  },
});

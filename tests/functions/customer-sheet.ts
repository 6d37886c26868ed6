import type { Customer } from '../core/lifecycle/facts-of';

/** Headings of the facts as a user may write them, in both languages. */
const headings: Readonly<Record<string, readonly [string, string]>> = {
  orders: ['Orders', '订单数'],
  firstOrder: ['First purchase', '首次购买'],
  lastOrder: ['LAST ORDER', '末单'],
  history: ['TV', '购买量'],
  profit: ['Profit', '利润'],
  wallet: ['Wallet', '客户总需求'],
  lines: ['Lines', '产品线数'],
  relevantLines: ['Relevant lines', '相关产品线数'],
  newestLineSince: ['New line since', '最新产品线首购日期'],
  openBalance: ['AR', '应收'],
  contractEnd: ['Contract end', '合同到期日'],
  enquiry: ['Enquiry date', '询价'],
  openQuote: ['Quote open', '未结报价'],
  target: ['Target', '目标客户'],
  rating: ['Rating', '满意度'],
  referrals: ['Referrals', '推荐次数'],
  complaints: ['Complaints', '投诉'],
  revenue: ['Revenue', '收入'],
  totalSpend: ['Total spend', '客户总支出'],
  linesBefore: ['Lines before', '此前产品线数'],
  firstContact: ['First contact', '首次接触日期'],
  engagement: ['Engagement', '互动日期'],
  quote: ['Quote date', '报价日期'],
  nps: ['NPS', '净推荐评分'],
};
const byPeriod = ['history', 'profit', 'wallet'] as const;

/** A list with heading row, a column per fact any of the customers has. */
export function sheetOf(customers: readonly Customer[], language: 0 | 1 = 0): unknown[][] {
  const keys = Object.keys(headings).filter((key) => customers.some((customer) => key in customer));
  const widths = new Map(
    byPeriod.map((key) => [key as string, Math.max(...customers.map((customer) => customer[key]?.length ?? 0))]),
  );
  const head = keys.flatMap((key) =>
    Array.from({ length: widths.get(key) ?? 1 }, (_, i) =>
      widths.has(key) ? `${headings[key][language]} 2024-0${i + 1}` : headings[key][language],
    ),
  );
  const body = customers.map((customer) =>
    keys.flatMap((key) => {
      const cell = customer[key as keyof Customer];
      const cells = widths.has(key)
        ? Array.from({ length: widths.get(key)! }, (_, i) => (cell as number[])?.[i])
        : [cell];
      return cells.map((each) => each ?? '');
    }),
  );
  return [head, ...body];
}

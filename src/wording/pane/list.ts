import type { Text } from '../text';

/** Words about the list that was found, and what to do when none was. */
export const listWords = {
  title: { en: 'List', 'zh-CN': '数据列表' },
  refresh: { en: 'Refresh', 'zh-CN': '刷新' },
  choose: { en: 'Choose…', 'zh-CN': '选择…' },
  chooseHow: {
    en: 'Click any cell of the list you want, on any sheet; the pane follows. Select some of its rows to classify only those.',
    'zh-CN': '在任意工作表中单击所需列表的任一单元格，窗格会随之切换。只选中其中几行，则只为这几行分层。',
  },
  looking: { en: 'Looking for a list…', 'zh-CN': '正在查找列表…' },
  kind: { en: 'Kind of list', 'zh-CN': '列表类型' },
  transactions: { en: 'Transaction log', 'zh-CN': '交易流水' },
  customers: { en: 'Customer list', 'zh-CN': '客户清单' },
  columns: { en: 'Columns', 'zh-CN': '列' },
  pickColumn: { en: 'choose a column', 'zh-CN': '请选择列' },
  noColumn: { en: 'none', 'zh-CN': '无' },
  optional: { en: 'optional', 'zh-CN': '可选' },
  noList: { en: 'No list here yet', 'zh-CN': '这里还没有列表' },
  noListHow: {
    en: 'Click a cell inside a list of transactions or customers. Headings help, and each row should be one transaction or one customer.',
    'zh-CN': '请单击交易流水或客户清单中的任一单元格。最好有标题行，每行为一笔交易或一位客户。',
  },
  transactionsNeed: {
    en: 'A transaction log needs three columns: customer, date, amount.',
    'zh-CN': '交易流水需要三列：客户、日期、金额。',
  },
  customersNeed: {
    en: 'A customer list needs first order, last order and number of orders. For lifetime value, add the average repeat order.',
    'zh-CN': '客户清单需要首单日期、末单日期和订单数；计算客户终身价值还需复购单均金额。',
  },
  exampleOf: { en: 'It may look like this:', 'zh-CN': '列表可以是这样：' },
  lookAgain: { en: 'Look again', 'zh-CN': '重新查找' },
} as const satisfies Record<string, Text>;

/** "6,919 rows"; `shown` is the count as the user's locale writes it. */
export function rowCount(rows: number, shown: string): Text {
  return { en: `${shown} ${rows === 1 ? 'row' : 'rows'}`, 'zh-CN': `${shown} 行` };
}

export function customerCount(customers: number, shown: string): Text {
  return { en: `${shown} ${customers === 1 ? 'customer' : 'customers'}`, 'zh-CN': `${shown} 位客户` };
}

/** Said when only some rows of the list are selected. */
export function selectedRows(rows: number, shown: string): Text {
  return {
    en: `Only the ${shown} selected ${rows === 1 ? 'row' : 'rows'}`,
    'zh-CN': `仅选中的 ${shown} 行`,
  };
}

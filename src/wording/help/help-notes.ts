import type { Text } from '../text';

/** What holds for every function, told once. */
export const helpNotes: readonly { readonly title: Text; readonly text: Text }[] = [
  {
    title: { en: 'One formula for a whole list', 'zh-CN': '一个公式处理整张清单' },
    text: {
      en: 'Pass columns of the same height and the results spill, one per row. A single cell stands for every row. Prefer one spilled formula to thousands of single ones, and a table column such as Orders[Date] to a whole column such as A:A, which Excel on the web does not take.',
      'zh-CN':
        '传入行数相同的各列，结果逐行溢出；单个单元格用于所有行。与其写成千上万个公式，不如用一个溢出公式；请用 Orders[Date] 这样的表列，而不要用 A:A 整列，网页版 Excel 不接受整列。',
    },
  },
  {
    title: { en: 'Blank and faulty rows', 'zh-CN': '空行与有误的行' },
    text: {
      en: 'A blank row gives a blank result in its place. A faulty row gets an error of its own, and the other rows go on; point at the error to read why. An error already in a cell is handed on.',
      'zh-CN':
        '空行在原处得到空结果。有误的行只在该行报错，其余各行照常计算；将指针移到错误上即可看到原因。单元格中已有的错误原样传递。',
    },
  },
  {
    title: { en: 'Dates', 'zh-CN': '日期' },
    text: {
      en: 'Use real dates; a time of day is dropped. Text is accepted only as 2024-03-05. 05/03/2024 as text is refused, because day and month cannot be told apart, and so are time stamps, whose day depends on the time zone. In a workbook with the 1904 date system all dates must come from that workbook.',
      'zh-CN':
        '请使用真正的日期，时间部分会舍去。文本只接受 2024-03-05 这一种写法；文本 05/03/2024 无法分清日和月，因此不接受；时间戳属于哪一天取决于时区，也不接受。使用 1904 日期系统的工作簿，所有日期须出自该工作簿。',
    },
  },
  {
    title: { en: 'Orders, returns and currencies', 'zh-CN': '订单、退货与货币' },
    text: {
      en: 'All of a customer’s transactions on one day are one order. A return is a negative amount: it lowers revenue and is no order. Amounts must be in one currency; the functions cannot see currencies. Leave totals rows out of the range.',
      'zh-CN':
        '同一客户同一天的所有交易算一次订单。退货为负数金额：减少收入，但不算订单。金额须为同一货币，函数无法识别货币。请勿把汇总行包含在区域内。',
    },
  },
  {
    title: { en: 'Choices', 'zh-CN': '选项' },
    text: {
      en: 'Choices are understood by their id or by their English or Chinese name, in capitals or not.',
      'zh-CN': '选项可用标识、英文名称或中文名称填写，不分大小写。',
    },
  },
  {
    title: { en: 'Separators', 'zh-CN': '分隔符' },
    text: {
      en: 'Formulas here use commas. Where your Excel uses semicolons, write =CRM.P_ALIVE(B2:B9;C2:C9;D2:D9;F1). In R1C1 style the same ranges read R2C2:R9C2 and so on.',
      'zh-CN':
        '此处公式以逗号分隔参数。若您的 Excel 使用分号，请写成 =CRM.P_ALIVE(B2:B9;C2:C9;D2:D9;F1)。在 R1C1 引用样式下，同样的区域写作 R2C2:R9C2 等。',
    },
  },
  {
    title: { en: 'Privacy', 'zh-CN': '隐私' },
    text: {
      en: 'Everything is computed on this computer. Your cells are sent nowhere.',
      'zh-CN': '一切都在本机计算，单元格内容不会发往任何地方。',
    },
  },
];

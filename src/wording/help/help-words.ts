import type { Text } from '../text';

/** The help page's own words: titles, labels, what the search says. */
export const helpWords = {
  title: { en: 'Worksheet functions', 'zh-CN': '工作表函数' },
  product: { en: 'Customer Lifecycle for Excel', 'zh-CN': 'Excel 客户生命周期' },
  lead: {
    en: 'Stages, RFM and customer value as formulas. Pass one cell or a whole column: each function answers row by row, beside your data.',
    'zh-CN': '用公式求客户阶段、RFM 与客户价值。传入一个单元格或整列数据：每个函数逐行作答，结果紧挨您的数据。',
  },
  search: { en: 'Search functions and errors', 'zh-CN': '搜索函数与错误' },
  keys: { en: '/ goes here, Enter to the best match, Esc clears', 'zh-CN': '按 / 到此，Enter 到最佳匹配，Esc 清除' },
  found: { en: '# found', 'zh-CN': '找到 # 项' },
  nothingFound: { en: 'Nothing matches. Esc shows everything again.', 'zh-CN': '没有匹配的内容。按 Esc 恢复全部。' },
  functions: { en: 'Functions', 'zh-CN': '函数列表' },
  goodToKnow: { en: 'Good to know', 'zh-CN': '使用须知' },
  facts: { en: 'Columns of a list of customers', 'zh-CN': '客户表可用的列' },
  factsLead: {
    en: 'LIFECYCLE_TABLE and STAGE_SENSITIVITY know these headings in either language, in capitals or not; only Orders, First order and Last order are needed, and a rule that asks for one that is missing is passed over. Volume, Profit and Wallet take a column per period, oldest first, the period after the heading: “Volume 2024-01”, “TV 1”.',
    'zh-CN':
      'LIFECYCLE_TABLE 与 STAGE_SENSITIVITY 认得以下标题，中英文均可，不分大小写；只有订单数、首单日期、末单日期是必需的，缺少其他列时需要它的规则即略过。购买量、利润与客户总需求每期一列，由远及近，时段写在标题之后，如“购买量 2024-01”“TV 1”。',
  },
  heading: { en: 'Heading', 'zh-CN': '标题' },
  alsoReadAs: { en: 'Also read as', 'zh-CN': '也可写作' },
  errors: { en: 'What each error means', 'zh-CN': '各种错误的含义' },
  errorsLead: {
    en: 'Point at the error value in its cell to read its sentence. It begins with the argument and the row it is about; rows count from the top of the range passed.',
    'zh-CN': '将指针移到单元格中的错误值上，即可看到说明。说明以所涉及的参数和行开头；行号从传入区域的首行数起。',
  },
  putRight: { en: 'Something can be put right.', 'zh-CN': '有可以更正之处。' },
  notInTheData: { en: 'The data passed do not give the answer.', 'zh-CN': '传入的数据得不出答案。' },
  excelErrors: { en: 'Excel’s own errors', 'zh-CN': 'Excel 自身的错误' },
  excelErrorsLead: {
    en: 'They carry no sentence of ours: Excel shows them before or instead of calling a function, or they stood in a cell before.',
    'zh-CN': '这些错误没有我们的说明：由 Excel 在调用函数之前显示，或单元格中原已存在。',
  },
  error: { en: 'Error', 'zh-CN': '错误' },
  whatToDo: { en: 'What to do', 'zh-CN': '处理办法' },
  argument: { en: 'Argument', 'zh-CN': '参数' },
  takes: { en: 'Takes', 'zh-CN': '可传入' },
  meaning: { en: 'Meaning', 'zh-CN': '含义' },
  optional: { en: 'optional', 'zh-CN': '可省略' },
  choices: { en: 'Choices', 'zh-CN': '可选项' },
  result: { en: 'Result', 'zh-CN': '结果' },
  source: { en: 'Source', 'zh-CN': '依据' },
  example: { en: 'Example', 'zh-CN': '示例' },
  others: { en: '中文', 'zh-CN': 'English' },
  readmeFunction: { en: 'Function', 'zh-CN': '函数' },
  readmeAnswer: { en: 'Answer', 'zh-CN': '答案' },
} as const satisfies Readonly<Record<string, Text>>;

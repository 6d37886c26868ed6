import type { FormulaProblemCode } from '../../core/problem';
import type { Text } from '../text';

/** What to do about every problem a formula can answer: a code without advice does not compile. */
export const problemAdvice: Readonly<Record<FormulaProblemCode, Text>> = {
  missing: {
    en: 'Fill in the argument or the cell named. The day to look from is never taken from the clock: pass TODAY() if it is to be today.',
    'zh-CN': '填上所指的参数或单元格。分析日期不会取自系统时钟；要用今天，请传入 TODAY()。',
  },
  'not-a-number': {
    en: 'Clear the text, or put the number there. A blank cell is taken as not known.',
    'zh-CN': '清除文本，或改填数字。空单元格视为未知。',
  },
  'number-as-text': {
    en: 'Select the column and use Data > Text to Columns > Finish, or the green corner’s “Convert to Number”.',
    'zh-CN': '选中该列，用“数据 > 分列 > 完成”，或点绿色角标选择“转换为数字”。',
  },
  'truth-value': {
    en: 'Replace TRUE and FALSE by numbers or dates. Often a comparison stands where a value was meant.',
    'zh-CN': '把 TRUE、FALSE 换成数字或日期。常见原因是把比较式写在了需要数值的地方。',
  },
  'not-whole': {
    en: 'Orders are counted: pass how many there were, not an average. ROUND(…) if a formula leaves a rest.',
    'zh-CN': '订单按次计数：请传入次数而非平均值；若公式留有小数，可用 ROUND。',
  },
  below: {
    en: 'Pass at least the number named.',
    'zh-CN': '请传入不小于所示下限的数。',
  },
  above: {
    en: 'Pass at most the number named.',
    'zh-CN': '请传入不大于所示上限的数。',
  },
  'not-above': {
    en: 'Pass more than the number named; the number itself would leave nothing to compute.',
    'zh-CN': '请传入大于所示界限的数；等于界限则无从计算。',
  },
  'not-between': {
    en: 'Pass a number within the limits named, the limits included.',
    'zh-CN': '请传入所示范围之内的数，含两端。',
  },
  'looks-like-percent': {
    en: 'Shares and rates are written as 0.12 or 12%, with the sign.',
    'zh-CN': '比例与比率请写成 0.12，或带百分号的 12%。',
  },
  'not-a-date': {
    en: 'Type a real date (it stands at the right of its cell), or text in the one form 2024-03-05.',
    'zh-CN': '请输入真正的日期（默认靠右对齐），或 2024-03-05 这一种写法的文本。',
  },
  'ambiguous-date': {
    en: 'Turn the text into dates with Data > Text to Columns > Date, saying which part is the day.',
    'zh-CN': '用“数据 > 分列 > 日期”把文本转成日期，并指明日、月的次序。',
  },
  'date-out-of-range': {
    en: 'Look for a 0 or a small number formatted as a date, and for years mistyped.',
    'zh-CN': '检查是否把 0 或很小的数设成了日期格式，或年份有误。',
  },
  'sheet-error': {
    en: 'Put the cell named right; its own error is handed on where Excel lets a function do so.',
    'zh-CN': '先更正所指单元格；在 Excel 允许时，其原有错误会照样传递。',
  },
  'heights-differ': {
    en: 'Pass ranges from the same first row to the same last row; columns of one table always fit.',
    'zh-CN': '各区域的首行与末行须一致；同一张表的各列总是等高。',
  },
  'wrong-width': {
    en: 'Pass as many columns as named. A row is never turned into a column: TRANSPOSE(…) does it.',
    'zh-CN': '按所示列数传入。行不会自动转成列，需要时请用 TRANSPOSE。',
  },
  'not-one-cell': {
    en: 'Point at a single cell, or type the value itself.',
    'zh-CN': '请引用单个单元格，或直接填写数值。',
  },
  'unknown-choice': {
    en: 'Write one of those listed, by its id or by its name in English or Chinese.',
    'zh-CN': '请从所列选项中选一项，可写标识、英文名或中文名。',
  },
  unsorted: {
    en: 'Put the thresholds in order: more silence for a lower recency score, more orders and money for a higher one.',
    'zh-CN': '理顺阈值次序：最近购买的得分越低天数越多，频次与金额的得分越高数值越大。',
  },
  'not-falling': {
    en: 'Survivors are those of one cohort who are still there: nobody joins it later.',
    'zh-CN': '留存数为同一批客户中仍在的人数，之后不会有人加入。',
  },
  'sum-not-one': {
    en: 'Complete the row: everybody goes somewhere, those who leave into a state of their own.',
    'zh-CN': '补全该行：每位客户都有去处，离开者须有自己的状态。',
  },
  'no-limit': {
    en: 'Where nobody leaves and nothing is discounted an endless sum grows without bound.',
    'zh-CN': '若无人离开且不折现，无限期的合计会无限增大。',
  },
  'many-groups': {
    en: 'Pass the group argument, or only the rows of one group.',
    'zh-CN': '请传入“分组”参数，或只传入其中一组的行。',
  },
  'reversed-dates': {
    en: 'Look whether the two columns were exchanged.',
    'zh-CN': '检查两列是否传反。',
  },
  'after-as-of': {
    en: 'Pass a later as-of date, or summarise the log up to it: CUSTOMERS takes the date as its fourth argument.',
    'zh-CN': '改用更晚的分析日期，或只汇总到该日：CUSTOMERS 的第四个参数即分析日期。',
  },
  'dates-of-one-order': {
    en: 'With one order the first is the last. Correct the count or the date.',
    'zh-CN': '只有一次订单时，首单即末单。请更正次数或日期。',
  },
  'orders-without-dates': {
    en: 'Fill in first and last order, or set orders to 0 for a prospect.',
    'zh-CN': '请填写首单与末单日期；若是潜在客户，请将订单数设为 0。',
  },
  'dates-without-orders': {
    en: 'Fill in the number of orders, or clear the dates of a prospect.',
    'zh-CN': '请填写订单数；若是潜在客户，请清空日期。',
  },
  'as-of-before-all': {
    en: 'Pass a day on or after the first order.',
    'zh-CN': '分析日期应不早于首个订单日。',
  },
  'looks-like-date': {
    en: 'Write DATE(2024,12,31) − last order, as a column.',
    'zh-CN': '写成 DATE(2024,12,31) − 末单日期，整列传入。',
  },
  'bad-table': {
    en: 'Pass the table as the function that made it spills it, headings included; edited numbers are welcome, other labels are not read.',
    'zh-CN': '请按生成该表的函数溢出的样子整表传入，连同标题；数值可以修改，标签须保留。',
  },
  'overlapping-segments': {
    en: 'Narrow one of the two, so that no score belongs to both.',
    'zh-CN': '收窄其中一类，使任何得分不同时属于两类。',
  },
  'uncovered-scores': {
    en: 'Widen a segment or add one: blank limits take every score.',
    'zh-CN': '放宽某一类或新增一类；界限留空表示不限。',
  },
  'no-positive-sum': {
    en: 'Shares of a loss mean nothing: pass customers who earn something in all.',
    'zh-CN': '亏损总额的份额没有意义；请传入合计为正的客户。',
  },
  'too-few-customers': {
    en: 'Pass more rows, or a table that CLV_FIT (for scores RFM_CUTS) made of more customers: with it even a single row is judged.',
    'zh-CN': '请传入更多行，或传入由更多客户得出的 CLV_FIT 表（得分则用 RFM_CUTS 表）；有了该表，单行也能判断。',
  },
  'no-spread': {
    en: 'Nothing can be learned from customers without any difference: pass a fit made on others.',
    'zh-CN': '客户毫无差别，无从估计；请传入用其他客户得出的拟合表。',
  },
  'not-converged': {
    en: 'Pass more customers, try another model, or pass a fit made on a longer log. COMPARE_MODELS shows which models converge.',
    'zh-CN': '请增加客户、换一种模型，或传入用更长明细得出的拟合表。COMPARE_MODELS 可显示哪些模型能收敛。',
  },
  'too-large': {
    en: 'Pass fewer rows, or write several formulas of a part each.',
    'zh-CN': '请减少行数，或分成几个公式。',
  },
  'nothing-to-do': {
    en: 'The range is blank, or none of its rows holds what the function needs: look whether it starts at the right cell.',
    'zh-CN': '区域为空，或没有一行含有函数所需的内容；请检查区域起点是否正确。',
  },
  unexpected: {
    en: 'Please report it with the formula; nothing in the workbook was changed.',
    'zh-CN': '请连同公式一并反馈；工作簿未被改动。',
  },
};

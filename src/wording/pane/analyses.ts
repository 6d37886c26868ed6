import type { Text } from '../text';

/** Words of the page that lists the analyses and of their forms. */
export const analysesWords = {
  find: { en: 'Find an analysis or function', 'zh-CN': '查找分析或函数' },
  none: { en: 'Nothing matches.', 'zh-CN': '没有匹配的分析。' },
  back: { en: 'All analyses', 'zh-CN': '全部分析' },
  use: { en: 'Use it', 'zh-CN': '使用' },
  list: { en: 'List', 'zh-CN': '列表' },
  noList: { en: 'none; click a cell of one', 'zh-CN': '无；请单击列表中的单元格' },
  more: { en: 'More', 'zh-CN': '更多选项' },
  to: { en: 'to', 'zh-CN': '至' },
  formula: { en: 'Formula', 'zh-CN': '公式' },
  insert: { en: 'Insert on a new sheet', 'zh-CN': '插入新工作表' },
  insertHere: { en: 'In the selected cell', 'zh-CN': '插入所选单元格' },
  takeSelection: { en: 'Take the selection', 'zh-CN': '取所选区域' },
  summarise: { en: 'Summarise customers first', 'zh-CN': '先汇总客户' },
  needed: { en: 'Needed.', 'zh-CN': '必填。' },
  automatic: { en: 'as the function decides', 'zh-CN': '由函数决定' },
  pick: { en: 'choose', 'zh-CN': '请选择' },
  leaveOut: { en: 'left out', 'zh-CN': '省略' },
  wholeList: { en: 'The whole list', 'zh-CN': '整个列表' },
  otherRange: { en: 'Another range…', 'zh-CN': '其他区域…' },
  aNumber: { en: 'A number…', 'zh-CN': '输入数字…' },
  aText: { en: 'A text…', 'zh-CN': '输入文本…' },
  aDay: { en: 'A day…', 'zh-CN': '输入日期…' },
  someValues: { en: 'Values…', 'zh-CN': '输入数值…' },
  valuesExample: { en: '1, 2, 3; 4, 5, 6', 'zh-CN': '1, 2, 3; 4, 5, 6' },
  about: { en: 'The function and its arguments', 'zh-CN': '函数与参数说明' },
  optional: { en: 'optional', 'zh-CN': '可选' },
  result: { en: 'Result', 'zh-CN': '结果' },
  example: { en: 'Example', 'zh-CN': '示例' },
  help: { en: 'Help', 'zh-CN': '帮助' },
  goTo: { en: 'Go to the answer', 'zh-CN': '转到结果' },
} as const satisfies Record<string, Text>;

/** Choice that leaves an argument out, by what is taken then: "Default: MBG/NBD". */
export function byDefault(name: Text): Text {
  return { en: `Default: ${name.en}`, 'zh-CN': `默认：${name['zh-CN']}` };
}

/** Name of the way to take days for dates: "Days since Last order". */
export function daysSince(column: string): Text {
  return { en: `Days since ${column}`, 'zh-CN': `距“${column}”的天数` };
}

/** What a field's own text, range or second column is for: "Amount: range". */
export function partOf(label: string, part: 'range' | 'value' | 'last'): Text {
  const parts = {
    range: { en: 'range', 'zh-CN': '区域' },
    value: { en: 'value', 'zh-CN': '取值' },
    last: { en: 'last column', 'zh-CN': '末列' },
  } as const;
  return { en: `${label}: ${parts[part].en}`, 'zh-CN': `${label}：${parts[part]['zh-CN']}` };
}

/** Name of the button that takes the selected cells for a field. */
export function takeFor(label: string): Text {
  return { en: `Take the selection for ${label}`, 'zh-CN': `取所选区域作为${label}` };
}

/** Name of the button that changes to the list around the selection. */
export function useList(name: string): Text {
  return { en: `Use ${name}`, 'zh-CN': `改用${name}` };
}

/** Said where a function is made for the other kind of list. */
export function otherKind(name: string, needs: 'transactions' | 'customers'): Text {
  return needs === 'customers'
    ? {
        en: `This takes one row per customer, and ${name} has one row per order.`,
        'zh-CN': `此分析需要每位客户一行，而“${name}”是每笔交易一行。`,
      }
    : {
        en: `This takes one row per order, and ${name} has one row per customer. Click a cell of the transaction log.`,
        'zh-CN': `此分析需要每笔交易一行，而“${name}”是每位客户一行。请单击交易流水中的单元格。`,
      };
}

/** "The answer is in Lifecycle stage!B6:B485: 480 rows." Sizes are written as the user's locale writes them. */
export function insertedSentence(
  address: string,
  size: { readonly rows: number; readonly columns: number; readonly shownRows: string; readonly shownColumns: string },
): Text {
  const { rows, columns, shownRows, shownColumns } = size;
  if (rows === 1 && columns === 1) return { en: `The answer is in ${address}.`, 'zh-CN': `结果在 ${address}。` };
  const wide = columns === 1 ? '' : `, ${shownColumns} columns`;
  return {
    en: `The answer is in ${address}: ${shownRows} ${rows === 1 ? 'row' : 'rows'}${wide}.`,
    'zh-CN': `结果在 ${address}，共 ${shownRows} 行${columns === 1 ? '' : `、${shownColumns} 列`}。`,
  };
}

export function stillWaiting(address: string): Text {
  return {
    en: `The formula is in ${address} and is still being worked out.`,
    'zh-CN': `公式已写入 ${address}，仍在计算。`,
  };
}

/** Said where the answer is an error; `why` is the function's own sentence, empty where it gave none. */
export function answerIsError(address: string, name: string, why: string): Text {
  return {
    en: `${address} shows ${name}${why === '' ? '.' : `: ${why}`}`,
    'zh-CN': `${address} 显示 ${name}${why === '' ? '。' : `：${why}`}`,
  };
}

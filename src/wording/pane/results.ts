import type { Text } from '../text';

/** Words of the legend and of what a task says when it is over. */
export const resultWords = {
  title: { en: 'Results', 'zh-CN': '结果' },
  stage: { en: 'Stage', 'zh-CN': '阶段' },
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  share: { en: 'Share', 'zh-CN': '占比' },
  total: { en: 'Total', 'zh-CN': '合计' },
  showAll: { en: 'Show all rows', 'zh-CN': '显示全部行' },
  pivot: { en: 'CLV pivot', 'zh-CN': '终身价值透视表' },
  cancelled: {
    en: 'Cancelled. Everything written so far was taken back.',
    'zh-CN': '已取消，已写入的内容均已撤回。',
  },
  pivotMade: { en: 'The pivot table is ready.', 'zh-CN': '数据透视表已生成。' },
  formulasMade: {
    en: 'A table of formulas with the same numbers is ready.',
    'zh-CN': '已用公式生成数值相同的汇总表。',
  },
  standsIn: {
    en: 'The average of all orders stands in for that of the repeat orders, which the list does not hold.',
    'zh-CN': '列表中没有复购单均金额，以全部订单的单均金额代替。',
  },
  nothingRemoved: { en: 'There was nothing to remove.', 'zh-CN': '没有可清除的内容。' },
} as const satisfies Record<string, Text>;

/** Heading of the value column: what it is, and how far it looks ahead. */
export function valueHeading(valueIs: 'margin' | 'revenue', months: number): Text {
  return valueIs === 'margin'
    ? { en: `Margin, ${months}\u00a0months`, 'zh-CN': `毛利，${months}\u00a0个月` }
    : { en: `Revenue, ${months}\u00a0months`, 'zh-CN': `收入，${months}\u00a0个月` };
}

/** Name of the button that filters the sheet to a stage. */
export function filterTo(stage: Text): Text {
  return { en: `Show only ${stage.en}`, 'zh-CN': `仅显示${stage['zh-CN']}` };
}

/** "from Stability 812, Formation 240" */
export function fellFrom(parts: readonly { readonly stage: Text; readonly shown: string }[]): Text {
  return {
    en: `from ${parts.map((part) => `${part.stage.en} ${part.shown}`).join(', ')}`,
    'zh-CN': `来自${parts.map((part) => `${part.stage['zh-CN']} ${part.shown}`).join('、')}`,
  };
}

export function dormantCount(shown: string): Text {
  return { en: `${shown} dormant`, 'zh-CN': `${shown} 位休眠` };
}

export function segmentedSentence(customers: number, shown: string, address: string): Text {
  return {
    en: `${shown} ${customers === 1 ? 'customer' : 'customers'} classified, in ${address}.`,
    'zh-CN': `已为 ${shown} 位客户分层，结果在 ${address}。`,
  };
}

export function removedSentence(cells: number, shownCells: string, sheets: number): Text {
  const alsoSheets = sheets === 0 ? '' : ` and ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`;
  return {
    en: `Removed ${shownCells} ${cells === 1 ? 'cell' : 'cells'}${alsoSheets} and their colours. Your own cells are as they were.`,
    'zh-CN': `已清除 ${shownCells} 个单元格${sheets === 0 ? '' : `和 ${sheets} 张工作表`}及其颜色，您自己的单元格保持原样。`,
  };
}

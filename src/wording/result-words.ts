import type { Text } from './text';

/** Names of what a run writes into the workbook besides the headings of vocabulary `heading`. */
export const resultWords = {
  /** Sheet and table of results. */
  results: { en: 'Segments', 'zh-CN': '客户分层' },
  /** Column of what stands beside a stage: the stage fallen from, dormant, one-time … */
  note: { en: 'Note', 'zh-CN': '备注' },
  pivot: { en: 'CLV by stage', 'zh-CN': '各阶段客户终身价值' },
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  all: { en: 'All', 'zh-CN': '合计' },
} as const satisfies Record<string, Text>;

/** "CLV, 12 months, margin": what the value counts stands in its heading. */
export function clvHeading(valueIs: 'margin' | 'revenue', months: number): Text {
  return valueIs === 'margin'
    ? { en: `CLV, ${months} months, margin`, 'zh-CN': `客户终身价值（${months} 个月，毛利）` }
    : { en: `CLV, ${months} months, revenue`, 'zh-CN': `客户终身价值（${months} 个月，收入）` };
}

export function totalOf(heading: Text): Text {
  return { en: `Total ${heading.en}`, 'zh-CN': `${heading['zh-CN']}合计` };
}

export function averageOf(heading: Text): Text {
  return { en: `Average ${heading.en}`, 'zh-CN': `${heading['zh-CN']}均值` };
}

/** "from Stability, left early": the stage a customer in decline fell from, and how where that has a name. */
export function fellFromNote(stage: Text, path: Text | null): Text {
  return {
    en: path ? `from ${stage.en}, ${path.en}` : `from ${stage.en}`,
    'zh-CN': path ? `由${stage['zh-CN']}${path['zh-CN']}` : `由${stage['zh-CN']}退化`,
  };
}

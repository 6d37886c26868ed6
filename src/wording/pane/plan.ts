import type { Text } from '../text';

/** Words of the sentence that says what a click will do, and of the buttons beneath it. */
export const planWords = {
  title: { en: 'What will happen', 'zh-CN': '将要执行' },
  segment: { en: 'Segment sheet', 'zh-CN': '客户分层' },
  remove: { en: 'Remove results', 'zh-CN': '清除结果' },
  checking: { en: 'Checking the rows…', 'zh-CN': '正在检查各行…' },
  notChecked: { en: 'The rows are not checked yet.', 'zh-CN': '尚未检查各行。' },
  checkNow: { en: 'Check now', 'zh-CN': '立即检查' },
  stopChecking: { en: 'Cancel', 'zh-CN': '取消' },
} as const satisfies Record<string, Text>;

/** "Will classify 2,357 customers as of 1997-09-30, beside the list in E1:G2358." */
export function willClassify(plan: {
  readonly customers: number;
  readonly shown: string;
  readonly asOf: string;
  readonly place: 'beside' | 'new-sheet';
  readonly address: string;
}): Text {
  const customers = plan.customers === 1 ? 'customer' : 'customers';
  const where =
    plan.place === 'beside'
      ? { en: `in the empty columns ${plan.address}`, 'zh-CN': `写入空列 ${plan.address}` }
      : { en: 'on a new sheet', 'zh-CN': '写入新工作表' };
  return {
    en: `Will classify ${plan.shown} ${customers} as of ${plan.asOf}, ${where.en}.`,
    'zh-CN': `将按 ${plan.asOf} 为 ${plan.shown} 位客户分层，${where['zh-CN']}。`,
  };
}

/** "12 rows left out" */
export function leftOutRows(rows: number, shown: string): Text {
  return { en: `${shown} ${rows === 1 ? 'row' : 'rows'} left out`, 'zh-CN': `${shown} 行未纳入` };
}

/** Name of the link that goes to the first cell left out for a reason. */
export function goToCell(address: string): Text {
  return { en: `Go to ${address}`, 'zh-CN': `转到 ${address}` };
}

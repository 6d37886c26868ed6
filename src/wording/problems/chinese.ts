import type { ProblemSentences } from './sentence';

export const chineseProblems: ProblemSentences = {
  missing: ({ inRow }) => (inRow ? '缺少数值。' : '此参数必填。'),
  'not-a-number': ({ received }) => `${received} 不是数字。`,
  'number-as-text': ({ received }) => `${received} 是以文本存储的数字，请转换为数字。`,
  'truth-value': ({ received }) => `${received} 是逻辑值，此处需要数字或日期。`,
  'not-whole': ({ received }) => `${received} 不是整数。`,
  below: ({ received, expected }) => `${received} 小于允许的最小值 ${expected[0]}。`,
  above: ({ received, expected }) => `${received} 大于允许的最大值 ${expected[0]}。`,
  'not-above': ({ received, expected }) => `${received} 必须大于 ${expected[0]}。`,
  'not-between': ({ received, expected }) => `${received} 不在 ${expected[0]} 与 ${expected[1]} 之间。`,
  'looks-like-percent': ({ received, expected }) =>
    `${received} 作为比例过大；是否指 ${received}%，即 ${expected[0]}？`,
  'not-an-address': ({ received }) => `${received} 不是单元格地址；请写成 A2:A90 这样的地址。`,
  'not-a-date': ({ received }) => `${received} 不是日期；请使用真正的日期，或 2024-03-05 这样的文本。`,
  'ambiguous-date': ({ received }) =>
    `${received} 是文本，无法分清日和月；请使用真正的日期，或 2024-03-05 这样的文本。`,
  'date-out-of-range': ({ received }) => `${received} 超出可用的日期范围（1900-03-01 至 9999-12-31）。`,
  'sheet-error': ({ received }) => `单元格的值为 ${received}。`,
  'heights-differ': ({ expected }) =>
    `有 ${expected[0]} 行，而“${expected[1]}”有 ${expected[2]} 行；各区域行数须相同。`,
  'wrong-width': ({ received, expected }) => `需要 ${expected[0]} 列，实为 ${received} 列。`,
  'not-one-cell': ({ received }) => `只需一个单元格，实为 ${received} 个。`,
  'unknown-choice': ({ received, expected }) => `${received} 不在可选项中：${expected.join('、')}。`,
  unsorted: () => '阈值次序有误，须逐个递增或递减。',
  'not-falling': ({ received, expected }) => `${received} 多于上一期的 ${expected[0]}；留存客户不会增多。`,
  'sum-not-one': ({ received }) => `各项之和为 ${received}，必须为 1。`,
  'no-limit': () => '无限期的价值没有上限；请给出期数，或提高折现率。',
  'many-groups': ({ received }) => `该表含 ${received} 组；请指明其中一组，或只传入一组的行。`,
  'reversed-dates': () => '末单日期早于首单日期。',
  'after-as-of': ({ received }) => `${received || '该日期'} 晚于分析日期。`,
  'dates-of-one-order': () => '只有一次订单，首单与末单日期却不同。',
  'orders-without-dates': () => '有订单，却没有日期。',
  'dates-without-orders': () => '有日期，却没有订单。',
  'as-of-before-all': () => '分析日期当天及之前没有任何订单。',
  'looks-like-date': () => '这些数值像是日期；请传入距末单的天数，即分析日期减末单日期。',
  'bad-table': ({ expected }) => `无法读取该表：${expected.join('、')} 缺失或有误。`,
  'overlapping-segments': ({ expected }) =>
    `得分 ${expected[0]} 同时属于“${expected[1]}”和“${expected[2]}”；每个得分只能有一个客户群。`,
  'uncovered-scores': ({ received, expected }) =>
    `有 ${received} 个得分没有客户群，例如 ${expected[0]}；每个得分都须有一个客户群。`,
  'no-positive-sum': ({ received }) => `合计为 ${received}；份额要求合计大于 0。`,
  'too-few-customers': ({ received, expected }) =>
    `客户太少${received ? `（${received} 位）` : ''}${expected.length ? `，至少需要 ${expected[0]} 位` : ''}；请传入用更多客户得出的拟合表（RFM_SCORE 则为切分表）。`,
  'no-spread': () => '所有客户都相同，无从拟合；请传入拟合表。',
  'not-converged': ({ expected }) => `拟合未收敛${expected.length ? `（${expected.join('、')}）` : ''}；请传入拟合表。`,
  'too-large': ({ received, expected }) =>
    expected.length
      ? `${received || '结果'} 超过一次可处理的上限 ${expected[0]}；请减少行数。`
      : '数值过大，无法求和。',
  'nothing-to-do': () => '没有任何一行含有数据。',
  'sheet-protected': ({ received }) => `工作表${received}受保护；请先取消保护，或把清单复制到新工作表。`,
  'sheet-changed': ({ received }) => `工作表或表格${received}在此期间已被改名或删除；请重试。`,
  'data-changed': ({ received }) => `读取期间工作表${received}的行发生了变化；没有写入任何内容，请重试。`,
  'cell-being-edited': () => '有单元格正在编辑；请先按 Enter 或 Esc 结束编辑，再重试。',
  'many-areas': () => '选中了多个区域；请在清单中只选一个单元格或一块连续的行。',
  'not-a-worksheet': () => '当前工作表没有单元格；请切换到清单所在的工作表。',
  'cells-in-the-way': ({ received }) => `工作表${received}上有筛选、表格或已有内容的单元格挡住了；没有覆盖任何内容。`,
  busy: () => '另一项任务仍在运行；请等它完成或先取消。',
  'no-results': () => '还没有结果；请先对工作表分群。',
  'no-values': () => '结果中没有客户终身价值；请勾选 CLV 后重新分群。',
  'pivot-unavailable': () => '此版本的 Excel 不支持加载项创建数据透视表，已改用公式给出相同的数字。',
  'pivot-failed': () => 'Excel 未能创建数据透视表，已改用公式给出相同的数字。',
  'settings-not-saved': () => '设置无法保存到此工作簿；请另存为 .xlsx 以保留设置。',
  cancelled: () => '中途停止。',
  unexpected: () => '加载项内部出错，与输入无关。',
};

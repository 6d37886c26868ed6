import type { Text } from '../text';

/** Errors that are Excel’s own and not an answer of a function: what they mean here and what to do. */
export const excelErrors: readonly { readonly name: string; readonly means: Text }[] = [
  {
    name: '#BUSY!',
    means: {
      en: 'Still being computed, or the add-in is just loading. Wait; a fit of many customers takes seconds. Older versions show #GETTING_DATA. Where it stays, close and open the workbook.',
      'zh-CN':
        '仍在计算，或加载项正在载入，请稍候；大量客户的拟合需要数秒。旧版本显示 #GETTING_DATA。若一直不变，请关闭并重新打开工作簿。',
    },
  },
  {
    name: '#SPILL!',
    means: {
      en: 'The answer has several cells and those below or beside the formula are not empty, or the formula stands inside a table. Clear them, or move the formula to free cells outside the table.',
      'zh-CN':
        '结果占多个单元格，而公式下方或右侧的单元格不为空，或公式位于表格之内。请清空这些单元格，或把公式移到表格外的空白处。',
    },
  },
  {
    name: '#NAME?',
    means: {
      en: 'Excel does not know the function: the name is mistyped, the prefix CRM. is missing, or the add-in is not installed on this computer.',
      'zh-CN': 'Excel 不认识该函数：名称有误、缺少前缀 CRM.，或此电脑未安装本加载项。',
    },
  },
  {
    name: '#CALC!',
    means: {
      en: 'An argument computes to nothing, such as a FILTER without a match, so the function was never called. Give FILTER a third argument.',
      'zh-CN': '某个参数的计算结果为空，例如 FILTER 没有匹配项，函数因而未被调用。请为 FILTER 补上第三个参数。',
    },
  },
  {
    name: '#REF!',
    means: {
      en: 'A range the formula refers to has been deleted. Undo, or point at the range anew.',
      'zh-CN': '公式引用的区域已被删除。请撤消，或重新指定区域。',
    },
  },
  {
    name: '#CONNECT!',
    means: {
      en: 'Excel could not load the add-in from its address. Look at the network, then reopen the workbook; nothing of your data is sent there.',
      'zh-CN': 'Excel 无法从其地址载入加载项。请检查网络后重新打开工作簿；您的数据不会发往该处。',
    },
  },
  {
    name: '#BLOCKED!',
    means: {
      en: 'Add-ins are switched off, by Protected View or by your organisation. Enable editing, or ask who administers Office.',
      'zh-CN': '加载项被停用：受保护的视图或组织策略所致。请启用编辑，或联系 Office 管理员。',
    },
  },
  {
    name: '#DIV/0!, #NUM!, #NULL!',
    means: {
      en: 'A cell of that row holds this error already; it is handed on, and the other rows go on.',
      'zh-CN': '该行的某个单元格本来就是此错误，照样传递，其余各行照常计算。',
    },
  },
];

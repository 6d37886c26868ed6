import type { Language } from './language';

/** A word of the page in both languages. */
type Said = Readonly<Record<Language, string>>;

const said = {
  open: { en: 'Open', 'zh-CN': '打开' },
  openTip: { en: 'Open a .csv or .xlsx file', 'zh-CN': '打开 .csv 或 .xlsx 文件' },
  save: { en: 'Save', 'zh-CN': '保存' },
  saveTip: { en: 'Save as .xlsx', 'zh-CN': '保存为 .xlsx 文件' },
  language: { en: '中文', 'zh-CN': 'English' },
  languageTip: { en: '切换到中文', 'zh-CN': 'Switch to English' },
  dark: { en: 'Dark', 'zh-CN': '深色' },
  light: { en: 'Light', 'zh-CN': '浅色' },
  themeTip: { en: 'Light or dark', 'zh-CN': '浅色或深色' },
  standIn: { en: 'A stand-in for Excel', 'zh-CN': 'Excel 的替身' },
  standInTip: {
    en: 'Not Microsoft Excel: a small workbook in the browser that runs the add-in as Excel on the web would.',
    'zh-CN': '这不是 Microsoft Excel，而是浏览器中的一个小型工作簿，以 Excel 网页版的方式运行加载项。',
  },
  ribbon: { en: 'Ribbon', 'zh-CN': '功能区' },
  sheet: { en: 'Worksheet', 'zh-CN': '工作表' },
  pane: { en: 'Task pane', 'zh-CN': '任务窗格' },
  closePane: { en: 'Close pane', 'zh-CN': '关闭窗格' },
  resizePane: { en: 'Width of the pane', 'zh-CN': '窗格宽度' },
  status: { en: 'Status', 'zh-CN': '状态' },
  ready: { en: 'Ready', 'zh-CN': '就绪' },
  reading: { en: 'Reading {name}', 'zh-CN': '正在读取 {name}' },
  writing: { en: 'Writing {name}', 'zh-CN': '正在写入 {name}' },
  saved: { en: 'Saved {name}.', 'zh-CN': '已保存 {name}。' },
  pivotsSaved: {
    en: 'Pivot tables were saved as values.',
    'zh-CN': '数据透视表已保存为数值。',
  },
  settingsNotSaved: {
    en: 'The add-in’s settings are not in the file.',
    'zh-CN': '加载项的设置未写入文件。',
  },
  notSupportedFile: {
    en: 'it is neither .csv nor .xlsx.',
    'zh-CN': '只支持 .csv 和 .xlsx 文件。',
  },
  cannotRead: { en: '{name} cannot be read: {reason}', 'zh-CN': '无法读取 {name}：{reason}' },
  cannotSave: { en: '{name} cannot be saved: {reason}', 'zh-CN': '无法保存 {name}：{reason}' },
  refused: {
    en: 'The add-in asked for {member}, which this workbench does not have.',
    'zh-CN': '加载项调用了 {member}，此工作台没有该功能。',
  },
  noAddIn: {
    en: 'The add-in’s manifest cannot be read: {reason}',
    'zh-CN': '无法读取加载项的清单：{reason}',
  },
  dropHere: { en: 'Drop a .csv or .xlsx file to open it', 'zh-CN': '将 .csv 或 .xlsx 文件拖到此处打开' },
} as const satisfies Record<string, Said>;

export type Word = keyof typeof said;

/** The page's own words, with {places} filled in. */
export function say(word: Word, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return said[word][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

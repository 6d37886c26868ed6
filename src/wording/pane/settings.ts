import type { Text } from '../text';

/** Words of the settings page. */
export const settingsWords = {
  language: { en: 'Language', 'zh-CN': '语言' },
  languageWhy: {
    en: 'Results in the cells and the pane; it travels with the workbook.',
    'zh-CN': '用于单元格结果和窗格，随工作簿保存。',
  },
  theme: { en: 'Theme', 'zh-CN': '主题' },
  system: { en: 'As the system', 'zh-CN': '跟随系统' },
  light: { en: 'Light', 'zh-CN': '浅色' },
  dark: { en: 'Dark', 'zh-CN': '深色' },
  palette: { en: 'Colours', 'zh-CN': '配色' },
  paletteWhy: {
    en: 'One colour for one phase, in every stage model. New colours apply the next time you segment.',
    'zh-CN': '同一时期在各阶段模型中颜色一致。新配色在下次分层时生效。',
  },
  standard: { en: 'Standard', 'zh-CN': '标准' },
  greys: { en: 'Printable greys', 'zh-CN': '打印灰度' },
  own: { en: 'Own colours', 'zh-CN': '自定义' },
  phase: { en: 'Phase', 'zh-CN': '时期' },
  stages: { en: 'Stages', 'zh-CN': '阶段' },
  row: { en: 'Row', 'zh-CN': '行' },
  bar: { en: 'Bar', 'zh-CN': '条形' },
  stageNames: { en: 'Stage names', 'zh-CN': '阶段名称' },
} as const satisfies Record<string, Text>;

/** Languages by their own names, whatever the pane speaks. */
export const languageNames = { en: 'English', 'zh-CN': '简体中文' } as const;

/** Name of a colour field: the phase and which of its two colours. */
export function colourOf(phase: Text, part: 'row' | 'bar'): Text {
  return part === 'row'
    ? { en: `${phase.en}: row colour`, 'zh-CN': `${phase['zh-CN']}：行颜色` }
    : { en: `${phase.en}: bar colour`, 'zh-CN': `${phase['zh-CN']}：条形颜色` };
}

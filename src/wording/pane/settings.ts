import type { Language, Text } from '../text';

/** Words of the settings page. */
export const settingsWords = {
  language: { en: 'Language', 'zh-CN': '语言' },
  languageWhy: {
    en: 'What this pane speaks, for you alone, in every workbook.',
    'zh-CN': '本窗格使用的语言，仅对您有效，适用于所有工作簿。',
  },
  resultsLanguage: { en: 'Results in this workbook', 'zh-CN': '本工作簿的结果' },
  resultsLanguageWhy: {
    en: 'What functions and results speak in the cells, for everyone who opens the workbook. Functions change at once; results already written change when you segment again.',
    'zh-CN': '单元格中函数与结果使用的语言，对打开本工作簿的每个人都相同。函数立即更新；已写入的结果在重新分层后更新。',
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

/** "As Office (English)" */
export function asOffice(language: Language): Text {
  return { en: `As Office (${languageNames[language]})`, 'zh-CN': `跟随 Office（${languageNames[language]}）` };
}

/** Said where the cells speak another language than the pane. */
export function resultsSpeak(language: Language): Text {
  const names = { en: { en: 'English', 'zh-CN': '英文' }, 'zh-CN': { en: 'Chinese', 'zh-CN': '中文' } } as const;
  return {
    en: `Results in this workbook are in ${names[language].en}.`,
    'zh-CN': `本工作簿的结果使用${names[language]['zh-CN']}。`,
  };
}

/** Name of the action that has the cells speak a language from now on. */
export function speakIn(language: Language): Text {
  return language === 'en'
    ? { en: 'Switch to English', 'zh-CN': '改用英文' }
    : { en: 'Switch to Chinese', 'zh-CN': '改用中文' };
}

/** Name of a colour field: the phase and which of its two colours. */
export function colourOf(phase: Text, part: 'row' | 'bar'): Text {
  return part === 'row'
    ? { en: `${phase.en}: row colour`, 'zh-CN': `${phase['zh-CN']}：行颜色` }
    : { en: `${phase.en}: bar colour`, 'zh-CN': `${phase['zh-CN']}：条形颜色` };
}

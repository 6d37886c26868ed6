/** What the workbench can speak: its own words, the grid's, and what it tells the add-in. */
export type Language = 'en' | 'zh-CN';

/** The name Excel gives the language when it starts an add-in. */
export const excelLocale: Readonly<Record<Language, string>> = { en: 'en-US', 'zh-CN': 'zh-CN' };

import type { Language } from '../../wording/text';

const pages: Readonly<Record<Language, string>> = { en: 'index.html', 'zh-CN': 'zh-cn.html' };

/** File name of the help page in a language. */
export function helpPageName(language: Language): string {
  return pages[language];
}

/** Path from the add-in's base to a function's help. */
export function helpAddress(language: Language, functionId: string): string {
  return `/help/${pages[language]}#${functionId}`;
}

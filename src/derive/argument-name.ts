import type { ArgumentSpec } from '../functions/argument';
import type { Language } from '../wording/text';

/** An argument's name as Excel and the help show it. */
export function argumentName(id: string, argument: ArgumentSpec, language: Language): string {
  return language === 'en' ? id : argument.nameInChinese;
}

import type { Problem } from '../core/problem';
import { tellProblemInPane } from '../wording/pane/problems';
import type { Language, Text } from '../wording/text';
import { isoDay } from './serial-day';

/** Says things in the pane's language, numbers as the user's locale writes them, days as yyyy-mm-dd. */
export interface Words {
  readonly language: Language;
  say(text: Text): string;
  count(number: number): string;
  /** Money: whole from a thousand up, with two digits below. */
  money(number: number): string;
  percent(share: number): string;
  day(serial: number): string;
  problem(problem: Problem): string;
}

export function createWords(language: Language, locale?: string): Words {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const small = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    language,
    say: (text) => text[language],
    count: (number) => count.format(number),
    money: (number) => (Math.abs(number) >= 1000 || number === 0 ? count : small).format(number),
    percent: (share) => (share > 0 && share < 0.01 ? finePercent : percent).format(share),
    day: isoDay,
    problem: (problem) => tellProblemInPane(problem, language),
  };
}

import type { Problem, ProblemCode } from '../core/problem';
import { chineseProblems } from './problems/chinese';
import { englishProblems } from './problems/english';
import type { ProblemSentences } from './problems/sentence';
import { sayDay } from './say-day';
import { sayNumber } from './say-number';
import type { Language } from './text';
import { nameOf } from './vocabularies';

const sentences: Readonly<Record<Language, ProblemSentences>> = { en: englishProblems, 'zh-CN': chineseProblems };

/** Codes whose received number is a serial day. */
const ofDays: ReadonlySet<ProblemCode> = new Set(['after-as-of', 'reversed-dates', 'as-of-before-all']);

/** Codes whose received number is a count, written with separators. */
const ofCounts: ReadonlySet<ProblemCode> = new Set(['too-few-customers', 'too-large', 'wrong-width', 'not-one-cell']);

/** Longest piece of the user's own text that is repeated back. */
const longestQuote = 40;

/**
 * A problem as one sentence: `orders, row 14: 2.5 is not a whole number.`
 * `nameArgument` gives an argument's name in that language; without it the headings' names are used.
 */
export function tellProblem(
  problem: Problem,
  language: Language,
  nameArgument: (id: string) => string = (id) => nameOf('heading', id, language),
): string {
  const { code, argument, row, heading, received, expected = [] } = problem;
  const sentence = sentences[language][code]({
    received: sayReceived(code, received, language),
    expected: expected.map((each) => {
      if (typeof each === 'number') return sayNumber(each);
      if (code === 'heights-differ') return nameArgument(each);
      if (problem.vocabulary !== undefined) return nameOf(problem.vocabulary, each, language);
      return code === 'not-converged' ? nameOf('fit-reason', each, language) : each;
    }),
    inRow: row !== undefined,
  });
  const place = sayPlace(argument && nameArgument(argument), row, heading, language);
  return place ? place + sentence : sentence[0].toUpperCase() + sentence.slice(1);
}

function sayPlace(
  argument: string | undefined,
  row: number | undefined,
  heading: string | undefined,
  language: Language,
): string {
  const said = row === undefined ? '' : language === 'en' ? `row ${row}` : `第 ${row} 行`;
  const parts = [argument, said, heading && shortened(heading)].filter(Boolean);
  if (parts.length === 0) return '';
  return language === 'en' ? `${parts.join(', ')}: ` : `${parts.join('，')}：`;
}

function sayReceived(code: ProblemCode, received: Problem['received'], language: Language): string {
  if (received === undefined) return '';
  if (typeof received === 'boolean') return received ? 'TRUE' : 'FALSE';
  if (typeof received === 'number') {
    if (ofDays.has(code)) return sayDay(received);
    return ofCounts.has(code) ? sayNumber(received) : String(received);
  }
  if (code === 'sheet-error') return received;
  const short = shortened(received);
  return language === 'en' ? `"${short}"` : `“${short}”`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : text;
}

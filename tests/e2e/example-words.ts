import type { Example } from '../../src/functions/spec';
import type { Language } from '../../src/wording/text';
import { vocabularies } from '../../src/wording/vocabularies';

/**
 * How the words of an example's result read in a language; null for a word that cannot be said with certainty. The same
 * English name may be another word in another model (Development), so all words are looked for in one vocabulary first,
 * that of the model named among the arguments before others.
 */
export function exampleWords(example: Example, language: Language): (cell: string) => string | null {
  if (language === 'en') return (cell) => cell;
  const given = new Set(example.arguments.flat(2).map(String));
  const lists = Object.entries(vocabularies).map(([vocabulary, list]) => ({
    named: [...given].some((text) => vocabulary.endsWith(`-${text}`)),
    names: new Map(Object.values(list).map(({ name }) => [name.en, name[language]])),
  }));
  const isName = (cell: string) => lists.some(({ names }) => names.has(cell));
  const isWord = (cell: string | number): cell is string =>
    typeof cell === 'string' && !given.has(cell) && (isName(cell) || !/^([\d.,\s-]*|[a-z_/-]+)$/.test(cell));
  const words = example.result.flat().filter(isWord);
  const covering = lists.filter(({ names }) => words.every((word) => names.has(word)));
  const chosen = covering.find(({ named }) => named) ?? covering.at(0);
  return (cell) => {
    if (!isWord(cell)) return cell;
    if (chosen) return chosen.names.get(cell) ?? null;
    const said = new Set(lists.flatMap(({ names }) => names.get(cell) ?? []));
    return said.size === 1 ? [...said][0] : null;
  };
}

import type { ArgumentSpec } from '../../functions/argument';
import { nameOf } from '../../wording/vocabularies';

/** What is taken for an argument left out, where its meaning says so: the text of a number, or the id of a choice. */
export function whenEmpty({ kind, optional, meaning, vocabulary = '', choices = [] }: ArgumentSpec): string | null {
  if (!optional) return null;
  if (kind !== 'choice') return numberWhenEmpty(meaning.en);
  const gaps = choices.flatMap((id) => {
    const found = [id, nameOf(vocabulary, id, 'en')].flatMap((name) => gapBehind(name, meaning.en) ?? []);
    return found.length === 0 ? [] : [{ id, gap: Math.min(...found) }];
  });
  return gaps.sort((a, b) => a.gap - b.gap).at(0)?.id ?? null;
}

/** "0.1 when omitted", and several for several: "0.3, 0.25, 0.15 when omitted". One for each column is no text of its own. */
function numberWhenEmpty(meaning: string): string | null {
  const found = /(?<!each )(?<![\d.])((?:\d[\d.]*, )*\d[\d.]*),? when omitted/.exec(meaning);
  return found ? found[1] : null;
}

/** Letters between a choice's name and the words that make it the default; null where none follow in the same clause. */
function gapBehind(name: string, meaning: string): number | null {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(
    `(?<![\\w-])${escaped}(?![\\w-])([^;.()]*?)(?: \\((?:default|when omitted)|,? when omitted)`,
    'i',
  ).exec(meaning);
  return found ? found[1].length : null;
}

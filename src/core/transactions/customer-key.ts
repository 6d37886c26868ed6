/** Characters nobody sees and nobody types on purpose: zero-width space, word joiner, byte-order mark, direction marks. */
const unseen = /[\u200B\u2060\uFEFF\u200E\u200F]/gu;
/** Joiners carry meaning inside a word or an emoji and none at its ends. */
const spaceAtEnds = /^[\s\u200C\u200D]+|[\s\u200C\u200D]+$/gu;
/** Spaces that do not break: copied from web pages and typeset lists. */
const fixedSpaces = /[\u00A0\u2007\u202F]/gu;
const outsidePrintableAscii = /[^!-~]/u;

/**
 * What two ids are compared by: trimmed, in composed form (NFC), without characters that cannot be seen. Case is kept.
 * Numbers and text are different ids, as shown: 123 is not "00123".
 */
export function customerKey(id: string | number): string | number {
  if (typeof id === 'number' || !outsidePrintableAscii.test(id)) return id;
  return id.replace(unseen, '').replace(fixedSpaces, ' ').replace(spaceAtEnds, '').normalize('NFC');
}

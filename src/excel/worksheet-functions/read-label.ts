import type { Problem } from '../../core/problem';
import type { Cell } from './cell';
import { ofSheet } from './read-value';
import { SheetError } from './sheet-error';

/** Blanks that show nothing at either end of a text: `trim` knows all but the zero-width ones. */
const invisibleEnds = /^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g;

/** A customer id, code or name, as given but for invisible ends and its Unicode form; null where blank. */
export function readLabel(cell: Cell): string | number | null | { readonly problem: Problem } {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof SheetError) return { problem: ofSheet(cell) };
  return tidyText(cell) || null;
}

/** Text in its composed form, without blanks and zero-width characters at its ends. Inside it nothing changes. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(invisibleEnds, '');
}

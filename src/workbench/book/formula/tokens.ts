import { columnIndex } from '../address';
import type { Reference } from './expression';

export type Token =
  | { readonly kind: 'number' | 'text' | 'name' | 'operator' | 'space'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string; readonly reference: Reference }
  /** "A:C" or "2:5" */
  | { readonly kind: 'band'; readonly text: string; readonly sheet?: string };

const sheetName = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const cell = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.])/uy;
const band = /(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])/uy;
const others: readonly (readonly [Exclude<Token['kind'], 'cell' | 'band'>, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.?\\]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?|\[(?:[^[\]]|\[[^[\]]*\])*\]/uy],
  ['operator', /<>|<=|>=|#[A-Z0-9/]+[!?]?|[-+*/^&=<>%(),;{}:@#]/y],
];

/** Cuts a formula (without its "=") into tokens; undefined where a character fits nowhere. Joined, the texts give the formula again. */
export function tokens(formula: string): Token[] | undefined {
  const found: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const start = at;
    const sheetMatch = match(sheetName);
    if (sheetMatch) at += sheetMatch[0].length;
    const sheet = sheetMatch ? unquote(sheetMatch[0].slice(0, -1)) : undefined;
    const bandMatch = match(band);
    const cellMatch = bandMatch ? null : match(cell);
    if (bandMatch) {
      at += bandMatch[0].length;
      found.push({ kind: 'band', text: formula.slice(start, at), sheet });
      continue;
    }
    if (cellMatch) {
      at += cellMatch[0].length;
      const reference: Reference = {
        sheet,
        column: columnIndex(cellMatch[2]),
        row: Number(cellMatch[4]) - 1,
        columnFixed: cellMatch[1] === '$',
        rowFixed: cellMatch[3] === '$',
      };
      found.push({ kind: 'cell', text: formula.slice(start, at), reference });
      continue;
    }
    at = start;
    const other = others.find(([, pattern]) => match(pattern));
    const text = other && match(other[1])?.[0];
    if (!other || text === undefined) return undefined;
    at += text.length;
    found.push({ kind: other[0], text });
  }
  return found;
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

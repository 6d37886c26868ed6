import { area } from '../area';
import type { Area } from '../area';
import { columnName, quoteSheet } from '../address';
import { shiftArea } from '../shift-area';
import type { Shift } from '../shift-area';
import type { Reference } from './expression';
import { tokens } from './tokens';
import type { Token } from './tokens';

/** A formula after cells of `shifted` were moved; references to other sheets stay. `home` is the sheet the formula stands in. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  const body = formula.replace(/^=/, '');
  const parts = tokens(body);
  if (!parts) return formula;
  const out: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const token = parts[i];
    if (token.kind !== 'cell' || !refersTo(token, home, shifted)) {
      out.push(token.text);
      continue;
    }
    const colon = parts[i + 1];
    const end = parts[i + 2];
    if (colon?.kind === 'operator' && colon.text === ':' && end?.kind === 'cell') {
      out.push(movedArea(token.reference, end.reference, shift));
      i += 2;
    } else out.push(movedArea(token.reference, undefined, shift));
  }
  return (formula.startsWith('=') ? '=' : '') + out.join('');
}

function refersTo(token: Token & { readonly kind: 'cell' }, home: string, shifted: string): boolean {
  return (token.reference.sheet ?? home).toLowerCase() === shifted.toLowerCase();
}

function movedArea(from: Reference, to: Reference | undefined, shift: Shift): string {
  const before: Area = to
    ? area(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1)
    : area(from.row, from.column);
  const after = shiftArea(before, shift);
  const sheet = from.sheet === undefined ? '' : `${quoteSheet(from.sheet)}!`;
  if (!after) return `${sheet}#REF!`;
  const first = corner(from, after.row, after.column);
  if (!to) return sheet + first;
  return `${sheet}${first}:${corner(to, after.row + after.rows - 1, after.column + after.columns - 1)}`;
}

function corner(reference: Reference, row: number, column: number): string {
  return `${reference.columnFixed ? '$' : ''}${columnName(column)}${reference.rowFixed ? '$' : ''}${row + 1}`;
}

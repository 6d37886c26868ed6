import type { Problem } from '../../core/problem';
import type { AskedField } from './analysis';
import { arrayLiteral, dateLiteral, numberLiteral, textLiteral } from './literal';
import { typedDay, typedNumber, typedRows } from './typed-values';

type Read = { readonly argument: string } | { readonly problem: Problem };

/** Excel takes no longer text inside a formula. */
const longestText = 255;

/** What is typed into a field as literals of a formula, or what is wrong with it. */
export function readTyped(field: AskedField, text: string): Read {
  switch (field.kind) {
    case 'date':
    case 'dates': {
      const day = typedDay(text);
      return 'code' in day ? { problem: day } : { argument: dateLiteral(day) };
    }
    case 'number': {
      const number = typedNumber(text);
      if (typeof number !== 'number') return { problem: number };
      const problem = outside(number, field);
      return problem ? { problem: { ...problem, received: number } } : { argument: numberLiteral(number) };
    }
    case 'choice':
      return { argument: textLiteral(text.trim()) };
    case 'numbers':
    case 'counts':
      return inColumn(typedRows(text).flat(), numberOf);
    case 'labels':
      return inColumn(typedRows(text, null).flat(), textOf);
    case 'matrix':
      return inRows(typedRows(text), numberOf);
    case 'table':
    case 'list':
      return inRows(typedRows(text), (cell) => {
        const number = numberOf(cell);
        return typeof number === 'string' ? number : textOf(cell);
      });
  }
}

function inColumn(cells: readonly string[], read: (cell: string) => string | Problem): Read {
  return inRows(
    cells.filter((cell) => cell !== '').map((cell) => [cell]),
    read,
  );
}

function inRows(rows: readonly (readonly string[])[], read: (cell: string) => string | Problem): Read {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { problem: { code: 'missing' } };
  const literals: string[][] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length !== width)
      return { problem: { code: 'wrong-width', row: index + 1, received: row.length, expected: [width] } };
    const line: string[] = [];
    for (const cell of row) {
      const literal = read(cell);
      if (typeof literal !== 'string') return { problem: literal };
      line.push(literal);
    }
    literals.push(line);
  }
  return { argument: arrayLiteral(literals) };
}

function numberOf(cell: string): string | Problem {
  const number = typedNumber(cell);
  return typeof number === 'number' ? numberLiteral(number) : number;
}

function textOf(cell: string): string | Problem {
  return cell.length > longestText
    ? { code: 'too-large', received: cell.length, expected: [longestText] }
    : textLiteral(cell);
}

/** The same limits as the function's own, so that they are told before anything is written. */
function outside(number: number, { least, greatest, whole, share }: AskedField): Problem | null {
  if (whole && !Number.isInteger(number)) return { code: 'not-whole' };
  if (share && number >= 1 && !(greatest !== undefined && number <= greatest))
    return { code: 'looks-like-percent', expected: [number / 100] };
  const below = least !== undefined && number < least;
  const above = greatest !== undefined && number > greatest;
  if (!below && !above) return null;
  if (least !== undefined && greatest !== undefined) return { code: 'not-between', expected: [least, greatest] };
  return below ? { code: 'below', expected: [least] } : { code: 'above', expected: [greatest!] };
}

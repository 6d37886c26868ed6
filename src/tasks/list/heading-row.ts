import type { Sample } from '../../excel/list/read-sample';
import type { Cell } from '../../excel/range/read-values';
import { foldHeading, headingSynonyms } from './heading-synonyms';

/** Where a region's headings stand: rows above them (a title) belong to no list. */
export interface HeadingRow {
  /** Row inside the sample. */
  readonly row: number;
  readonly hasHeadings: boolean;
}

const known = new Set(Object.values(headingSynonyms).flatMap(({ is }) => is));

/** Finds the heading row of a plain region: texts above cells of another kind, or words that headings use. */
export function findHeadingRow({ values }: Sample): HeadingRow {
  const width = values[0]?.length ?? 0;
  const enough = Math.max(1, Math.ceil(width / 2));
  const row = values.findIndex((cells) => cells.filter(isFilled).length >= enough);
  if (row < 0) return { row: 0, hasHeadings: false };
  return { row, hasHeadings: looksLikeHeadings(values[row], values.slice(row + 1)) };
}

function looksLikeHeadings(cells: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  if (cells.some((cell) => typeof cell === 'number' || typeof cell === 'boolean')) return false;
  if (cells.some((cell) => known.has(foldHeading(String(cell))))) return true;
  // Nothing but text in the whole list: headings then are words that never come again.
  const numbersBelow = below.some((row) => row.some((cell) => typeof cell === 'number'));
  if (numbersBelow) return true;
  const filled = cells.filter(isFilled);
  return (
    below.length > 0 &&
    new Set(filled).size === filled.length &&
    !below.some((row) => row.some((cell) => isFilled(cell) && filled.includes(cell)))
  );
}

function isFilled(cell: Cell): boolean {
  return cell !== '' && cell !== null;
}

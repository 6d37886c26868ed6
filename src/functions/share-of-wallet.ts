import type { NumberColumn } from '../core/columns';
import type { ResultCell } from './answer';
import { rowNumbers } from './row-numbers';

/** own / total of one row (from 0); its problem; null where both are blank. */
export function shareOfWallet(row: number, own: NumberColumn, total: NumberColumn): ResultCell {
  const read = rowNumbers(row, { own, total }, { own: { least: 0 }, total: { least: 0 } }, ['own', 'total']);
  if (read === null || 'problem' in read) return read;
  const { own: ours, total: all } = read.numbers;
  const place = { argument: 'total', row: row + 1, received: all };
  if (all === 0) return { problem: { code: 'no-positive-sum', ...place } };
  return all < ours ? { problem: { code: 'below', ...place, expected: [ours] } } : ours / all;
}

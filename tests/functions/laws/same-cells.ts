import { CellError } from '../../excel/worksheet-functions/test-host';

type Rows = readonly (readonly unknown[])[];

/** What differs between two answers, cell by cell; numbers may differ by `near` of themselves or of the largest beside them. */
export function differences(received: Rows, expected: Rows, near: number): string[] {
  if (received.length !== expected.length) return [`${received.length} rows where ${expected.length} belong`];
  const largest = Math.max(0, ...expected.flat().map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0)));
  return expected.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const got = received[r][c];
      if (typeof cell === 'number' && typeof got === 'number') {
        const allowed = near * Math.max(Math.abs(cell), 1e-6 * largest) + Number.MIN_VALUE;
        return Math.abs(got - cell) <= allowed ? [] : [`row ${r + 1}, column ${c + 1}: ${got} for ${cell}`];
      }
      return told(got) === told(cell) ? [] : [`row ${r + 1}, column ${c + 1}: ${told(got)} for ${told(cell)}`];
    }),
  );
}

/** The rows in an order of their own, whatever order they came in. */
export function inAnyOrder(rows: Rows): Rows {
  const key = (row: readonly unknown[]) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toPrecision(6) : told(cell))).join('\u0000');
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function told(cell: unknown): string {
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : String(cell);
}

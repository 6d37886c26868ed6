/** A number as a formula takes it in every locale. */
export function numberLiteral(number: number): string {
  return String(number).toUpperCase();
}

/** A text as a formula takes it: whatever it says, it stays a text. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A day, right in both date systems. */
export function dateLiteral({ year, month, day }: { year: number; month: number; day: number }): string {
  return `DATE(${year},${month},${day})`;
}

/** Rows of literals as one argument: the literal itself where there is one. */
export function arrayLiteral(rows: readonly (readonly string[])[]): string {
  if (rows.length === 1 && rows[0].length === 1) return rows[0][0];
  return `{${rows.map((row) => row.join(',')).join(';')}}`;
}

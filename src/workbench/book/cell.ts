/** An error in a cell: "#N/A", "#VALUE!", …; the message is what Excel shows when hovering (custom functions give it). */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What a cell holds; null is an empty cell, dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

const codes = [
  '#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!',
  '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!',
]; // prettier-ignore

export function isErrorCode(text: string): boolean {
  return codes.includes(text.toUpperCase());
}

/** A cell as one reads or writes it: value, the formula that made it (with "=") and the number format ("General"). */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

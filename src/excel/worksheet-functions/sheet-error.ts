/** An error value standing in a cell, by the name Excel shows. */
export class SheetError {
  constructor(readonly name: string) {}
}

const names: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#CALC!',
  '#BUSY!',
  '#PYTHON!',
  '#EXTERNAL!',
  '#TIMEOUT!',
]);

/** Whether a text is the name of an error value. Excel never lets a cell hold such a name as plain text by typing. */
export function isErrorName(text: string): boolean {
  return text.charCodeAt(0) === 35 && names.has(text);
}

import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { InvocationResult } from '../protocol/function-runtime';

/** What a function answered, as cells. */
export interface FunctionAnswer {
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats that came with formatted numbers, by "row:column". */
  readonly formats: ReadonlyMap<string, string>;
}

/** The runtime's error numbers; only #N/A and #VALUE! can carry a sentence. */
const codes = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

interface Entity {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly elements?: unknown;
  readonly text?: unknown;
}

function error(code: string, message: unknown): CellError {
  const said = typeof message === 'string' && message !== '' ? message : undefined;
  return new CellError(code, code === '#VALUE!' || code === '#N/A' ? said : undefined);
}

function fromEntity(entity: Entity): { readonly value: CellValue; readonly format?: string } {
  const { type, basicValue } = entity;
  if (type === 'Error') return { value: error(String(basicValue ?? entity.code ?? '#VALUE!'), entity.message) };
  const format = typeof entity.numberFormat === 'string' ? entity.numberFormat : undefined;
  if (typeof basicValue === 'number' || typeof basicValue === 'boolean') return { value: basicValue, format };
  if (typeof basicValue === 'string' && type !== 'Entity') return { value: basicValue, format };
  if (typeof entity.text === 'string') return { value: entity.text };
  return { value: type === 'Empty' ? '' : new CellError('#VALUE!') };
}

function fromValue(value: unknown): { readonly value: CellValue; readonly format?: string } {
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : new CellError('#NUM!') };
  // A formula always shows something: nothing is the empty text.
  if (value === null || value === undefined) return { value: '' };
  return typeof value === 'object' ? fromEntity(value) : { value: new CellError('#VALUE!') };
}

function single(value: CellValue): FunctionAnswer {
  return { values: [[value]], formats: new Map() };
}

/** Reads one answer of the add-in's runtime. */
export function readAnswer(result: InvocationResult): FunctionAnswer {
  if (!result.ok) return single(error(codes.get(result.errorCode) ?? '#VALUE!', result.message));
  const { value } = result;
  if (!Array.isArray(value)) return rows([[value]]);
  if (value.length === 0 || !value.every(Array.isArray)) return single(new CellError('#VALUE!'));
  return rows(value as readonly (readonly unknown[])[]);
}

function rows(answered: readonly (readonly unknown[])[]): FunctionAnswer {
  const formats = new Map<string, string>();
  const width = Math.max(1, ...answered.map((row) => row.length));
  const values = answered.map((row, r) =>
    Array.from({ length: width }, (_, c) => {
      // Rows that are too short end in #N/A, as arrays do in Excel.
      if (c >= row.length) return new CellError('#N/A');
      const { value, format } = fromValue(row[c]);
      if (format !== undefined) formats.set(`${r}:${c}`, format);
      return value;
    }),
  );
  return { values, formats };
}

/** One answer made of many calls, an element each. */
export function joinAnswers(answers: readonly FunctionAnswer[], columns: number): FunctionAnswer {
  if (answers.length === 1) return answers[0];
  const values: CellValue[][] = [];
  const formats = new Map<string, string>();
  answers.forEach((answer, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    (values[row] ??= []).push(answer.values[0][0]);
    const format = answer.formats.get('0:0');
    if (format !== undefined) formats.set(`${row}:${column}`, format);
  });
  return { values, formats };
}

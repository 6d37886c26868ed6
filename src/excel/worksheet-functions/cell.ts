import { isErrorName, SheetError } from './sheet-error';

/** A cell as computations may see it; null where blank. */
export type Cell = number | string | boolean | SheetError | null;

/**
 * Reads what Excel passes for a cell. A formula's "" is blank; errors come as objects with a code or by name; data types
 * (formatted numbers, currencies, stocks) count by their basic value, entities without one by the text they show.
 */
export function readCell(raw: unknown): Cell {
  switch (typeof raw) {
    case 'number':
    case 'boolean':
      return raw;
    case 'string':
      return readText(raw);
    case 'object':
      return raw === null ? null : readDataType(raw as Readonly<Record<string, unknown>>);
    default:
      return null;
  }
}

function readText(text: string): Cell {
  if (text === '') return null;
  return isErrorName(text) ? new SheetError(text) : text;
}

function readDataType(value: Readonly<Record<string, unknown>>): Cell {
  const { type, basicType, basicValue, code, text } = value;
  if (type === 'Empty' || basicType === 'Empty') return null;
  // Entities, images and stocks carry "#VALUE!" for programs that know no data types; their shown text says more.
  if (basicType === 'Error' && type !== 'Error' && type !== 'CustomFunctionError' && typeof text === 'string')
    return text;
  const basic = basicValue ?? code;
  if (typeof basic === 'number' || typeof basic === 'boolean') return basic;
  if (typeof basic === 'string') return readText(basic);
  return new SheetError('#VALUE!');
}

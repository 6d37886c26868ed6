import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { ValueType } from './functions-json';

/** An error as the add-in's runtime expects it among the parameters. */
export interface PassedError {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

export type Passed = string | number | boolean | null | PassedError;

/**
 * What an empty cell becomes for each declared type. The one place for it: Excel's behaviour is known for number and
 * string and assumed for the others.
 */
const blank: Readonly<Record<ValueType, string | number | boolean>> = {
  number: 0,
  string: '',
  boolean: false,
  any: '',
};

/** The value as the declared type, as Excel converts before it calls; undefined where Excel answers #VALUE!. */
function convert(value: string | number | boolean, type: ValueType): string | number | boolean | undefined {
  switch (type) {
    case 'any':
      return value;
    case 'number': {
      if (typeof value === 'boolean') return value ? 1 : 0;
      if (typeof value === 'number') return value;
      const number = value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'string':
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return String(value);
    case 'boolean':
      if (typeof value === 'number') return value !== 0;
      if (typeof value === 'boolean') return value;
      if (value.toUpperCase() === 'TRUE') return true;
      return value.toUpperCase() === 'FALSE' ? false : undefined;
  }
}

/** One cell for one parameter; a CellError is the formula's answer instead of a call. */
export function coerce(value: CellValue, type: ValueType, errorsAllowed: boolean): Passed | CellError {
  if (value === null) return blank[type];
  if (value instanceof CellError) {
    if (value.code === '#BUSY!' || !errorsAllowed || type !== 'any') return value;
    return { type: 'CustomFunctionError', code: value.code };
  }
  return convert(value, type) ?? new CellError('#VALUE!');
}

import type { Nullable } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject as Arrays,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { GridFunction, Handed } from './grid';

/** Reads an area without the engine where it holds values only; undefined where it must be worked out. */
export type AreaReader = (reference: BaseReferenceObject) => Extract<Handed, { kind: 'area' }> | undefined;

function fromObject(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  if (object.isError()) {
    const code = (object as ErrorValueObject).getErrorType() as string;
    return new CellError(code === ErrorType.CONNECT ? '#BUSY!' : code);
  }
  return object.getValue();
}

function fromArray(array: ArrayValueObject): CellValue[][] {
  return array.getArrayValue().map((row) => Array.from(row, fromObject));
}

const errors = new Set<string>(Object.values(ErrorType));

function toObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  // Texts stay texts: "543" is a score, not a number.
  if (typeof value === 'string') return StringValueObject.create(value);
  const code = errors.has(value.code) ? (value.code as ErrorType) : ErrorType.VALUE;
  return ErrorValueObject.create(code);
}

/** A function of the add-in as the calculation engine knows it. References arrive unread, so that areas cost nothing. */
export class UniverFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly own: GridFunction,
    private readonly read: AreaReader,
  ) {
    super(own.name);
    const { parameters } = own;
    this.minParams = parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.own.evaluate(
      place,
      variants.map((variant) => this.handed(variant)),
    );
    if (result === 'waiting') return ErrorValueObject.create(ErrorType.CONNECT);
    if (result.length === 1 && result[0].length === 1) return toObject(result[0][0]);
    return Arrays.create({
      calculateValueList: result.map((row) => row.map(toObject)),
      rowCount: result.length,
      columnCount: result[0]?.length ?? 0,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }

  private handed(variant: FunctionVariantType): Handed {
    if (variant.isReferenceObject()) {
      const reference = variant as BaseReferenceObject;
      if (reference.isExceedRange()) return { kind: 'value', value: new CellError('#REF!') };
      const read = this.read(reference);
      if (read) return read;
      return { kind: 'array', values: fromArray(reference.toArrayValueObject()) };
    }
    const object = variant as BaseValueObject;
    if (object.isArray()) return { kind: 'array', values: fromArray(object as ArrayValueObject) };
    if (object.isNull()) return undefined;
    return { kind: 'value', value: fromObject(object) };
  }
}

import { area, intersect } from '../../book/area';
import type { Area } from '../../book/area';
import { CellError } from '../../book/cell';
import type { CellValue } from '../../book/cell';
import { Refusal } from '../../book/refusal';
import { asOneOf } from '../arguments';
import type { HostObject, Method } from '../class-table';
import type { RangeRef } from '../selves';
import type { Session } from '../session';

function spilling(ref: RangeRef, session: Session): HostObject | null {
  const { row, column } = ref.area;
  const spill = ref.sheet.spills.find((one) => one.area.row === row && one.area.column === column);
  return spill ? session.range(ref.sheet, spill.area) : null;
}

function spillParent(ref: RangeRef, session: Session): HostObject | null {
  const spill = ref.sheet.spillAt(ref.area.row, ref.area.column);
  return spill ? session.range(ref.sheet, area(spill.area.row, spill.area.column)) : null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return object;
}

const kinds: Readonly<Record<string, (value: CellValue) => boolean>> = {
  All: (value) => value !== null,
  Errors: (value) => value instanceof CellError,
  Logical: (value) => typeof value === 'boolean',
  Numbers: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
};

/** Rows of equal column stretches, joined where they lie under each other. */
function areasWhere(a: Area, matches: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = a.row; row < a.row + a.rows; row++) {
    const next = new Map<string, Area>();
    for (let column = a.column; column < a.column + a.columns; column++) {
      if (!matches(row, column)) continue;
      const start = column;
      while (column < a.column + a.columns && matches(row, column)) column++;
      const key = `${start} ${column}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : area(row, start, 1, column - start));
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function special(ref: RangeRef, [type, valueType]: readonly unknown[], session: Session): HostObject | null {
  const { sheet } = ref;
  const wanted = asOneOf(type, ['Blanks', 'Constants', 'Formulas', 'Visible', 'ConditionalFormats', 'DataValidations', 'SameConditionalFormat', 'SameDataValidation']); // prettier-ignore
  const used = sheet.used(false);
  // A single cell means the whole used range, as in Excel's own dialog.
  const asked =
    ref.area.rows === 1 && ref.area.columns === 1
      ? used
      : used && (wanted === 'Visible' ? ref.area : intersect(ref.area, used));
  if (!asked) return null;
  const fits = kinds[asOneOf(valueType, ['All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber', 'ErrorsLogicalText', 'ErrorsNumberText', 'Logical', 'LogicalNumbers', 'LogicalText', 'LogicalNumbersText', 'Numbers', 'NumbersText', 'Text'], 'All')]; // prettier-ignore
  if (!fits) return session.refuseUnknown(`Range.GetSpecialCells(${String(valueType)})`);
  const tests: Readonly<Record<string, (row: number, column: number) => boolean>> = {
    Blanks: (r, c) => sheet.store.value(r, c) === null && sheet.store.formula(r, c) === undefined,
    Constants: (r, c) =>
      sheet.store.value(r, c) !== null &&
      !sheet.store.formula(r, c) &&
      fits(sheet.store.value(r, c)) &&
      !sheet.spillAt(r, c),
    Formulas: (r, c) => sheet.store.formula(r, c) !== undefined && fits(sheet.store.value(r, c)),
    Visible: (r, c) => !sheet.isRowHidden(r) && !sheet.hiddenColumns.has(c),
    ConditionalFormats: (r, c) =>
      sheet.conditionalFormats.some((format) => format.areas.some((one) => intersect(one, area(r, c)))),
  };
  const test = tests[wanted] ?? session.refuseUnknown(`Range.GetSpecialCells(${wanted})`);
  const areas = areasWhere(asked, test);
  return areas.length > 0 ? session.make('RangeAreas', { sheet, areas }) : null;
}

function merged(ref: RangeRef, session: Session): HostObject | null {
  const areas = ref.sheet.merges.filter((one) => intersect(one, ref.area));
  return areas.length > 0 ? session.make('RangeAreas', { sheet: ref.sheet, areas }) : null;
}

export const rangeCellMethods: Readonly<Record<string, Method<RangeRef>>> = {
  GetSpillingToRange: (ref, _given, session) => found(spilling(ref, session)),
  GetSpillingToRangeOrNullObject: (ref, _given, session) => spilling(ref, session),
  GetSpillParent: (ref, _given, session) => found(spillParent(ref, session)),
  GetSpillParentOrNullObject: (ref, _given, session) => spillParent(ref, session),
  GetSpecialCells: (ref, given, session) => found(special(ref, given, session)),
  GetSpecialCellsOrNullObject: special,
  GetMergedAreas: (ref, _given, session) => found(merged(ref, session)),
  GetMergedAreasOrNullObject: (ref, _given, session) => merged(ref, session),
};

import { MAX_COLUMNS, MAX_ROWS, area, bounding, cellCount, intersect } from '../../book/area';
import { formatAddress } from '../../book/address';
import { Refusal } from '../../book/refusal';
import { asFlag, asOneOf, asWhole, invalidArgument, rangeOf } from '../arguments';
import type { ClassTable, Method } from '../class-table';
import type { RangeRef } from '../selves';
import { inside, rangeAt, surroundingRegion, usedPart } from './range-areas-of';
import { rangeCellMethods } from './range-cells';
import { rangeEditMethods } from './range-edit';
import { rangeFormatProperties, rangePropertyMethods } from './range-properties';
import {
  isUnbounded,
  readFormulas,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
  writeCells,
  writeNumberFormats,
} from './range-values';

const values = { get: readValues, set: writeCells };
const formulas = { get: readFormulas, set: writeCells };
const numberFormats = { get: readNumberFormats, set: writeNumberFormats };

type Place = (ref: RangeRef, values: readonly unknown[]) => RangeRef['area'];

/** A method that answers another range of the same sheet. */
function at(place: Place): Method<RangeRef> {
  return (ref, given, session) => session.range(ref.sheet, inside(place(ref, given)));
}

function row(ref: RangeRef, index: number): RangeRef['area'] {
  return { ...ref.area, row: ref.area.row + index, rows: 1 };
}

function column(ref: RangeRef, index: number): RangeRef['area'] {
  return { ...ref.area, column: ref.area.column + index, columns: 1 };
}

function intersection(ref: RangeRef, other: unknown): RangeRef['area'] | undefined {
  const target = typeof other === 'string' ? rangeAt(ref.sheet, other) : rangeOf(other);
  if (target.sheet !== ref.sheet) return invalidArgument('The ranges lie on different sheets.');
  return intersect(ref.area, target.area);
}

function notFound(): never {
  throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
}

export const range: ClassTable<RangeRef> = {
  name: 'Range',
  referenced: true,
  properties: {
    Address: (ref) => formatAddress(ref.sheet.name, ref.area),
    AddressLocal: (ref) => formatAddress(ref.sheet.name, ref.area),
    RowIndex: (ref) => ref.area.row,
    ColumnIndex: (ref) => ref.area.column,
    RowCount: (ref) => ref.area.rows,
    ColumnCount: (ref) => ref.area.columns,
    // Excel answers -1 where the count does not fit in 32 bits.
    CellCount: (ref) => (cellCount(ref.area) > 2 ** 31 - 1 ? -1 : cellCount(ref.area)),
    IsEntireColumn: (ref) => ref.area.rows === MAX_ROWS,
    IsEntireRow: (ref) => ref.area.columns === MAX_COLUMNS,
    Values: values,
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: readText,
    ValueTypes: readValueTypes,
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    HasSpill: (ref) => {
      const touched = ref.sheet.spills.filter((spill) => intersect(spill.area, ref.area));
      if (touched.length === 0) return false;
      return touched.some((spill) => cellCount(intersect(spill.area, ref.area) ?? spill.area) === cellCount(ref.area))
        ? true
        : null;
    },
    ...rangeFormatProperties,
  },
  links: {
    Format: (ref, session) => session.make('RangeFormat', { sheet: ref.sheet, areas: [ref.area] }),
    Worksheet: (ref, session) => session.make('Worksheet', ref.sheet),
    ConditionalFormats: (ref, session) =>
      session.make('ConditionalFormatCollection', { sheet: ref.sheet, areas: [ref.area] }),
  },
  methods: {
    GetCell: at((ref, [r, c]) => area(ref.area.row + asWhole(r, 0), ref.area.column + asWhole(c, 0))),
    GetRow: at((ref, [index]) => row(ref, asWhole(index, 0))),
    GetColumn: at((ref, [index]) => column(ref, asWhole(index, 0))),
    GetLastRow: at((ref) => row(ref, ref.area.rows - 1)),
    GetLastColumn: at((ref) => column(ref, ref.area.columns - 1)),
    GetLastCell: at(({ area: a }) => area(a.row + a.rows - 1, a.column + a.columns - 1)),
    GetEntireColumn: at((ref) => ({ ...ref.area, row: 0, rows: MAX_ROWS })),
    GetEntireRow: at((ref) => ({ ...ref.area, column: 0, columns: MAX_COLUMNS })),
    GetOffsetRange: at(({ area: a }, [r, c]) => ({
      ...a,
      row: a.row + asWhole(r, 0),
      column: a.column + asWhole(c, 0),
    })),
    GetResizedRange: at(({ area: a }, [r, c]) => ({
      ...a,
      rows: a.rows + asWhole(r, 0),
      columns: a.columns + asWhole(c, 0),
    })),
    GetAbsoluteResizedRange: at(({ area: a }, [r, c]) => ({ ...a, rows: asWhole(r, 1), columns: asWhole(c, 1) })),
    GetRowsAbove: at(({ area: a }, [n]) => {
      const count = asWhole(n, 1);
      return count > 0
        ? { ...a, row: a.row - count, rows: count }
        : { ...a, row: a.row + a.rows + count, rows: -count };
    }),
    GetRowsBelow: at(({ area: a }, [n]) => {
      const count = asWhole(n, 1);
      return count > 0 ? { ...a, row: a.row + a.rows, rows: count } : { ...a, rows: -count };
    }),
    GetColumnsBefore: at(({ area: a }, [n]) => ({ ...a, column: a.column - asWhole(n, 1), columns: asWhole(n, 1) })),
    GetColumnsAfter: at(({ area: a }, [n]) => ({ ...a, column: a.column + a.columns, columns: asWhole(n, 1) })),
    GetBoundingRect: at((ref, [other]) =>
      bounding(ref.area, (typeof other === 'string' ? rangeAt(ref.sheet, other) : rangeOf(other)).area),
    ),
    GetIntersection: (ref, [other], session) => session.range(ref.sheet, intersection(ref, other) ?? notFound()),
    GetIntersectionOrNullObject: (ref, [other], session) => {
      const both = intersection(ref, other);
      return both ? session.range(ref.sheet, both) : null;
    },
    GetUsedRange: (ref, [valuesOnly], session) => {
      const used = usedPart(ref, asFlag(valuesOnly));
      return session.range(ref.sheet, used ?? area(ref.area.row, ref.area.column));
    },
    GetUsedRangeOrNullObject: (ref, [valuesOnly], session) => {
      const used = usedPart(ref, asFlag(valuesOnly));
      return used ? session.range(ref.sheet, used) : null;
    },
    GetSurroundingRegion: at(surroundingRegion),
    GetVisibleView: (ref, _given, session) => session.make('RangeView', ref),
    GetTables: (ref, [fullyContained], session) => {
      const whole = asFlag(fullyContained);
      const found = ref.sheet.tables.filter((table) => {
        const both = intersect(table.area, ref.area);
        return both !== undefined && (!whole || cellCount(both) === cellCount(table.area));
      });
      return session.make(
        'TableScopedCollection',
        found.map((table) => ({ sheet: ref.sheet, table })),
      );
    },
    Select: (ref) => {
      ref.sheet.book.activate(ref.sheet);
      ref.sheet.select([ref.area]);
    },
    _ValidateArraySize: (ref, [rows, columns]) => {
      if (isUnbounded(ref) || ref.area.rows !== rows || ref.area.columns !== columns) {
        throw new Refusal('InvalidArgument', 'The array does not match the dimensions of the range.');
      }
      return true;
    },
    Calculate: (ref) => {
      ref.sheet.book.stale = true;
    },
    Clear: (ref, [applyTo]) => {
      const what = asOneOf(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      rangeEditMethods.clear(ref, what);
    },
    ...rangeEditMethods.table,
    ...rangeCellMethods,
    ...rangePropertyMethods,
  },
};

import { MAX_COLUMNS, MAX_ROWS, cellCount, intersect } from '../../book/area';
import { formatAddress } from '../../book/address';
import { Refusal } from '../../book/refusal';
import { asFlag, asOneOf, asWhole, invalidArgument, rangeOf } from '../arguments';
import type { ClassTable, HostObject } from '../class-table';
import type { AreasRef, RangeRef } from '../selves';
import type { Session } from '../session';
import { inside, rangeAt, usedPart } from './range-areas-of';
import { rangeEditMethods } from './range-edit';
import { readFormulas, readNumberFormats, readText, readValueTypes, readValues } from './range-values';

function parts(
  ref: AreasRef,
  change: (area: RangeRef['area']) => RangeRef['area'] | undefined,
  session: Session,
): HostObject | null {
  const areas = ref.areas.flatMap((one) => change(one) ?? []);
  return areas.length > 0 ? session.make('RangeAreas', { sheet: ref.sheet, areas }) : null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return object;
}

function common(ref: AreasRef, other: unknown, session: Session): HostObject | null {
  const target = typeof other === 'string' ? rangeAt(ref.sheet, other) : rangeOf(other);
  if (target.sheet !== ref.sheet) return invalidArgument('The ranges lie on different sheets.');
  return parts(ref, (one) => intersect(one, target.area), session);
}

function used(ref: AreasRef, [valuesOnly]: readonly unknown[], session: Session): HostObject | null {
  return parts(ref, (area) => usedPart({ sheet: ref.sheet, area }, asFlag(valuesOnly)), session);
}

const address = (ref: AreasRef): string => ref.areas.map((one) => formatAddress(ref.sheet.name, one)).join(',');

export const rangeAreas: ClassTable<AreasRef> = {
  name: 'RangeAreas',
  referenced: true,
  properties: {
    Address: address,
    AddressLocal: address,
    AreaCount: (ref) => ref.areas.length,
    CellCount: (ref) => ref.areas.reduce((sum, one) => sum + cellCount(one), 0),
    IsEntireColumn: (ref) => ref.areas.every((one) => one.rows === MAX_ROWS),
    IsEntireRow: (ref) => ref.areas.every((one) => one.columns === MAX_COLUMNS),
  },
  links: {
    Areas: (ref, session) => session.make('RangeCollection', ref),
    Format: (ref, session) => session.make('RangeFormat', ref),
    ConditionalFormats: (ref, session) => session.make('ConditionalFormatCollection', ref),
    Worksheet: (ref, session) => session.make('Worksheet', ref.sheet),
  },
  methods: {
    Calculate: (ref) => {
      ref.sheet.book.stale = true;
    },
    Clear: (ref, [applyTo]) => {
      const what = asOneOf(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      for (const area of ref.areas) rangeEditMethods.clear({ sheet: ref.sheet, area }, what);
    },
    GetEntireColumn: (ref, _given, session) => parts(ref, (one) => ({ ...one, row: 0, rows: MAX_ROWS }), session),
    GetEntireRow: (ref, _given, session) => parts(ref, (one) => ({ ...one, column: 0, columns: MAX_COLUMNS }), session),
    GetOffsetRangeAreas: (ref, [rows, columns], session) =>
      parts(
        ref,
        (one) => inside({ ...one, row: one.row + asWhole(rows, 0), column: one.column + asWhole(columns, 0) }),
        session,
      ),
    GetIntersection: (ref, [other], session) => found(common(ref, other, session)),
    GetIntersectionOrNullObject: (ref, [other], session) => common(ref, other, session),
    GetUsedRangeAreas: (ref, given, session) => found(used(ref, given, session)),
    GetUsedRangeAreasOrNullObject: used,
  },
};

export const rangeCollection: ClassTable<AreasRef> = {
  name: 'RangeCollection',
  items: (ref, session) => ref.areas.map((area) => session.range(ref.sheet, area)),
  methods: {
    GetCount: (ref) => ref.areas.length,
    GetItemAt: (ref, [index], session) =>
      session.range(ref.sheet, ref.areas[asWhole(index, 0)] ?? invalidArgument('There is no such range.')),
  },
};

/** The rows and columns that neither a filter nor hand has hidden. */
function visible<T>(read: (ref: RangeRef) => unknown): (ref: RangeRef) => T[][] | null {
  return (ref) => {
    const lines = read(ref) as T[][] | null;
    return (
      lines
        ?.filter((_, r) => !ref.sheet.isRowHidden(ref.area.row + r))
        .map((line) => line.filter((_, c) => !ref.sheet.hiddenColumns.has(ref.area.column + c))) ?? null
    );
  };
}

export const rangeView: ClassTable<RangeRef> = {
  name: 'RangeView',
  properties: {
    Values: visible(readValues),
    Text: visible(readText),
    Formulas: visible(readFormulas),
    ValueTypes: visible(readValueTypes),
    NumberFormat: visible(readNumberFormats),
    RowCount: (ref) => visible(readValueTypes)(ref)?.length ?? 0,
    ColumnCount: (ref) => visible(readValueTypes)(ref)?.[0]?.length ?? 0,
    CellAddresses: visible(({ sheet, area: a }) =>
      Array.from({ length: a.rows }, (_, r) =>
        Array.from({ length: a.columns }, (__, c) =>
          formatAddress(sheet.name, { row: a.row + r, column: a.column + c, rows: 1, columns: 1 }),
        ),
      ),
    ),
  },
  methods: { GetRange: (ref, _given, session) => session.range(ref.sheet, ref.area) },
};

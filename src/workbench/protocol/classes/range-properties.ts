import { MAX_ROWS, area } from '../../book/area';
import { formatAddress } from '../../book/address';
import { asFlag, asRecord, invalidArgument, isAbsent } from '../arguments';
import type { HostObject, Method, Property } from '../class-table';
import { load } from '../load';
import type { RangeRef } from '../selves';
import type { Session } from '../session';

function hiddenProperty(axis: 'row' | 'column' | 'both'): Property<RangeRef> {
  return {
    get: ({ sheet, area: a }) => {
      const rows = Array.from({ length: a.rows }, (_, i) => sheet.isRowHidden(a.row + i));
      const columns = Array.from({ length: a.columns }, (_, i) => sheet.hiddenColumns.has(a.column + i));
      const states = axis === 'row' ? rows : axis === 'column' ? columns : [...rows, ...columns];
      if (axis === 'both')
        return rows.every(Boolean) || columns.every(Boolean) ? true : states.some(Boolean) ? null : false;
      return states.every(Boolean) ? true : states.some(Boolean) ? null : false;
    },
    set: ({ sheet, area: a }, value) => {
      const hide = asFlag(value);
      const whole = axis === 'both' ? (a.rows === MAX_ROWS ? 'column' : 'row') : axis;
      const [target, from, count] =
        whole === 'row'
          ? ([sheet.hiddenRows, a.row, a.rows] as const)
          : ([sheet.hiddenColumns, a.column, a.columns] as const);
      for (let i = from; i < from + count; i++) {
        if (hide) target.add(i);
        else target.delete(i);
      }
      sheet.publish({ kind: 'dimensions', sheet: sheet.id });
    },
  };
}

export const rangeFormatProperties: Readonly<Record<string, Property<RangeRef>>> = {
  Hidden: hiddenProperty('both'),
  RowHidden: hiddenProperty('row'),
  ColumnHidden: hiddenProperty('column'),
};

/** Writes {format: {fill: {color}}} into one range's objects, member by member. */
function assign(object: HostObject, data: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(data)) {
    const member = name[0].toUpperCase() + name.slice(1);
    if (isAbsent(value)) continue;
    if (object.has(member)) object.write(member, value);
    else {
      const linked = object.link(member);
      if (linked) assign(linked, asRecord(value));
    }
  }
}

function assignAll(
  ref: RangeRef,
  given: unknown,
  part: (index: number) => RangeRef['area'],
  count: number,
  session: Session,
): void {
  if (!Array.isArray(given) || given.length !== count) return invalidArgument('The properties do not match the range.');
  given.forEach((data, i) => {
    if (!isAbsent(data) && data !== '') assign(session.range(ref.sheet, part(i)), asRecord(data));
  });
}

/** What the author asked for, e.g. {address: true, format: {fill: {color: true}}}, as select paths. */
function paths(options: Readonly<Record<string, unknown>>, before = ''): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [before + name];
    return typeof value === 'object' && value !== null
      ? paths(value as Readonly<Record<string, unknown>>, `${before}${name}/`)
      : [];
  });
}

function properties(ref: RangeRef, options: unknown, session: Session): unknown {
  const Select = paths(asRecord(options)).filter((path) => path !== 'style' && path !== 'hyperlink');
  const read = camel(
    load(session.range(ref.sheet, ref.area), { Select: Select.length > 0 ? Select : ['address'] }, () => ({})),
  );
  return {
    ...(read as object),
    ...(Select.includes('address') ? { address: formatAddress(ref.sheet.name, ref.area) } : {}),
  };
}

function camel(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name[0].toLowerCase() + name.slice(1), camel(inner)]),
  );
}

const rowOf = ({ area: a }: RangeRef, i: number): RangeRef['area'] => ({ ...a, row: a.row + i, rows: 1 });
const columnOf = ({ area: a }: RangeRef, i: number): RangeRef['area'] => ({ ...a, column: a.column + i, columns: 1 });

export const rangePropertyMethods: Readonly<Record<string, Method<RangeRef>>> = {
  SetCellProperties: (ref, [given], session) => {
    const { row, column, rows, columns } = ref.area;
    if (!Array.isArray(given) || given.length !== rows)
      return invalidArgument('The properties do not match the range.');
    given.forEach((line: unknown, r) => assignAll(ref, line, (c) => area(row + r, column + c), columns, session));
  },
  SetRowProperties: (ref, [given], session) => assignAll(ref, given, (i) => rowOf(ref, i), ref.area.rows, session),
  SetColumnProperties: (ref, [given], session) =>
    assignAll(ref, given, (i) => columnOf(ref, i), ref.area.columns, session),
  GetCellProperties: ({ sheet, area: a }, [options], session) =>
    Array.from({ length: a.rows }, (_, r) =>
      Array.from({ length: a.columns }, (__, c) =>
        properties({ sheet, area: area(a.row + r, a.column + c) }, options, session),
      ),
    ),
  GetRowProperties: (ref, [options], session) =>
    Array.from({ length: ref.area.rows }, (_, i) =>
      properties({ sheet: ref.sheet, area: rowOf(ref, i) }, options, session),
    ),
  GetColumnProperties: (ref, [options], session) =>
    Array.from({ length: ref.area.columns }, (_, i) =>
      properties({ sheet: ref.sheet, area: columnOf(ref, i) }, options, session),
    ),
};

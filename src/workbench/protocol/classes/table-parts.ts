import { area } from '../../book/area';
import type { Area } from '../../book/area';
import { Refusal } from '../../book/refusal';
import { shiftCells } from '../../book/shift';
import { bodyArea, headerArea, totalsArea } from '../../book/table';
import { columnNames, insertTableColumn, insertTableRows } from '../../book/tables';
import { asFlag, asText, asWhole, invalidArgument, isAbsent } from '../arguments';
import type { ClassTable, HostObject } from '../class-table';
import type { ColumnRef, RowRef, TableRef } from '../selves';
import type { Session } from '../session';
import { readValues, refuseProtected, writeCells } from './range-values';

function columnAt(ref: TableRef, index: number, session: Session): HostObject {
  const columnId = ref.table.columnIds[index];
  if (columnId === undefined) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return session.make('TableColumn', { ...ref, columnId });
}

/** By name, or by id as a number or digits. */
function columnIndexOf(ref: TableRef, key: unknown): number {
  const text = asText(key).toLowerCase();
  const byName = columnNames(ref.sheet, ref.table).findIndex((name) => name.toLowerCase() === text);
  return byName >= 0 ? byName : ref.table.columnIds.indexOf(Number(text));
}

function indexOf(ref: ColumnRef): number {
  const index = ref.table.columnIds.indexOf(ref.columnId);
  if (index < 0 || !ref.sheet.tables.includes(ref.table))
    throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return index;
}

function strip(ref: ColumnRef, of: Area): Area {
  return { ...of, column: of.column + indexOf(ref), columns: 1 };
}

export const tableColumnCollection: ClassTable<TableRef> = {
  name: 'TableColumnCollection',
  properties: { Count: (ref) => ref.table.columnIds.length },
  items: (ref, session) => ref.table.columnIds.map((_, i) => columnAt(ref, i, session)),
  item: (ref, key, session) => columnAt(ref, columnIndexOf(ref, key), session),
  methods: {
    GetCount: (ref) => ref.table.columnIds.length,
    GetItemAt: (ref, [index], session) => columnAt(ref, asWhole(index, 0), session),
    GetItemOrNullObject: (ref, [key], session) => {
      const index = columnIndexOf(ref, key);
      return index < 0 ? null : columnAt(ref, index, session);
    },
    Add: (ref, [index, values, name], session) => {
      refuseProtected({ sheet: ref.sheet, area: ref.table.area });
      const place = asWhole(index, -1);
      const count = ref.table.columnIds.length;
      if (place > count) invalidArgument('There is no such place for a column.');
      const at = insertTableColumn(ref.sheet, ref.table, place < 0 ? count : place);
      const fresh = (): string => {
        const taken = new Set(columnNames(ref.sheet, ref.table).map((one) => one.toLowerCase()));
        let n = count + 1;
        while (taken.has(`column${n}`)) n++;
        return `Column${n}`;
      };
      ref.sheet.write({ ...at, rows: 1 }, [[isAbsent(name) ? fresh() : asText(name)]], 'api');
      if (!isAbsent(values)) writeCells({ sheet: ref.sheet, area: at }, values);
      return columnAt(ref, at.column - ref.table.area.column, session);
    },
  },
};

export const tableColumn: ClassTable<ColumnRef> = {
  name: 'TableColumn',
  identity: (ref) => ({ Id: (indexOf(ref), ref.columnId), Name: columnNames(ref.sheet, ref.table)[indexOf(ref)] }),
  properties: {
    Id: (ref) => ref.columnId,
    Index: indexOf,
    Name: {
      get: (ref) => columnNames(ref.sheet, ref.table)[indexOf(ref)],
      set: (ref, value) => ref.sheet.write(strip(ref, headerArea(ref.table)), [[asText(value)]], 'api'),
    },
    Values: {
      get: (ref) => readValues({ sheet: ref.sheet, area: strip(ref, ref.table.area) }),
      set: (ref, value) => writeCells({ sheet: ref.sheet, area: strip(ref, ref.table.area) }, value),
    },
  },
  links: { Filter: (ref, session) => session.make('Filter', ref) },
  methods: {
    GetRange: (ref, _given, session) => session.range(ref.sheet, strip(ref, ref.table.area)),
    GetDataBodyRange: (ref, _given, session) => session.range(ref.sheet, strip(ref, bodyArea(ref.table))),
    GetHeaderRowRange: (ref, _given, session) => session.range(ref.sheet, strip(ref, headerArea(ref.table))),
    GetTotalRowRange: (ref, _given, session) => {
      const totals = totalsArea(ref.table);
      if (!totals) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
      return session.range(ref.sheet, strip(ref, totals));
    },
    Delete: (ref) => {
      refuseProtected({ sheet: ref.sheet, area: ref.table.area });
      if (ref.table.columnIds.length === 1) throw new Refusal('InvalidOperation', 'A table needs a column.');
      shiftCells(ref.sheet, { at: strip(ref, ref.table.area), direction: 'Left' }, 'api');
    },
  },
};

function rowArea(ref: RowRef): Area {
  const body = bodyArea(ref.table);
  if (ref.index < 0 || ref.index >= body.rows)
    throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return area(body.row + ref.index, body.column, 1, body.columns);
}

/** Takes body rows out; the last one is only emptied, because a table always has one. */
function removeRows(ref: TableRef, index: number, count: number): void {
  refuseProtected({ sheet: ref.sheet, area: ref.table.area });
  const body = bodyArea(ref.table);
  if (index < 0 || count < 1 || index + count > body.rows) invalidArgument('There are no such rows.');
  const at = area(body.row + index, body.column, count, body.columns);
  if (count < body.rows) return shiftCells(ref.sheet, { at, direction: 'Up' }, 'api');
  ref.sheet.clear(at, 'contents', 'api');
  if (count > 1) shiftCells(ref.sheet, { at: { ...at, row: at.row + 1, rows: count - 1 }, direction: 'Up' }, 'api');
}

export const tableRowCollection: ClassTable<TableRef> = {
  name: 'TableRowCollection',
  properties: { Count: (ref) => bodyArea(ref.table).rows },
  items: (ref, session) =>
    Array.from({ length: bodyArea(ref.table).rows }, (_, index) => session.make('TableRow', { ...ref, index })),
  item: (ref, key, session) => session.make('TableRow', { ...ref, index: asWhole(key, 0) }),
  methods: {
    GetCount: (ref) => bodyArea(ref.table).rows,
    GetItemAt: (ref, [index], session) => session.make('TableRow', { ...ref, index: asWhole(index, 0) }),
    Add: (ref, [index, values, alwaysInsert], session) => {
      refuseProtected({ sheet: ref.sheet, area: ref.table.area });
      asFlag(alwaysInsert);
      const body = bodyArea(ref.table);
      const lines = Array.isArray(values) ? values.length : 1;
      const place = asWhole(index, -1);
      if (place > body.rows) invalidArgument('There is no such place for a row.');
      const at = insertTableRows(ref.sheet, ref.table, place < 0 ? body.rows : place, lines);
      if (!isAbsent(values)) writeCells({ sheet: ref.sheet, area: at }, values);
      return session.make('TableRow', { ...ref, index: at.row - body.row });
    },
    DeleteRowsAt: (ref, [index, count]) => removeRows(ref, asWhole(index, 0), asWhole(count, 1)),
    DeleteRows: (ref, [rows], session) => {
      const indexes = (Array.isArray(rows) ? (rows as unknown[]) : []).map((row) =>
        typeof row === 'number' ? row : session.refuseUnknown('TableRowCollection.DeleteRows(TableRow)'),
      );
      for (const index of [...indexes].sort((a, b) => b - a)) removeRows(ref, index, 1);
    },
  },
};

export const tableRow: ClassTable<RowRef> = {
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  properties: {
    Index: ({ index }) => index,
    Values: {
      get: (ref) => readValues({ sheet: ref.sheet, area: rowArea(ref) }),
      set: (ref, value) => writeCells({ sheet: ref.sheet, area: rowArea(ref) }, value),
    },
  },
  methods: {
    GetRange: (ref, _given, session) => session.range(ref.sheet, rowArea(ref)),
    Delete: (ref) => removeRows(ref, ref.index, 1),
  },
};

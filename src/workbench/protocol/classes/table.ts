import type { Book } from '../../book/book';
import { Refusal } from '../../book/refusal';
import type { Sheet } from '../../book/sheet';
import { bodyArea, headerArea, totalsArea } from '../../book/table';
import {
  addTable,
  applyFilters,
  checkTableName,
  clearFilters,
  convertToRange,
  deleteTable,
  resizeTable,
  showTotals,
} from '../../book/tables';
import { asFlag, asText, asWhole, rangeOf } from '../arguments';
import type { ClassTable, HostObject, Property } from '../class-table';
import type { TableRef } from '../selves';
import type { Session } from '../session';
import { eventMethods } from './event-methods';
import { rangeAt } from './range-areas-of';
import { refuseProtected } from './range-values';

function all(owner: Book | Sheet): TableRef[] {
  const sheets = 'sheets' in owner ? owner.sheets : [owner];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function find(tables: readonly TableRef[], key: unknown): TableRef | undefined {
  const text = asText(key);
  return tables.find(({ table }) => table.id === text || table.name.toLowerCase() === text.toLowerCase());
}

function found(ref: TableRef | undefined, session: Session): HostObject {
  if (!ref) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return session.make('Table', ref);
}

function notFound(): never {
  throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
}

function living(ref: TableRef): TableRef {
  if (!ref.sheet.tables.includes(ref.table))
    throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return ref;
}

export const tableCollection: ClassTable<Book | Sheet> = {
  name: 'TableCollection',
  properties: { Count: (owner) => all(owner).length },
  items: (owner, session) => all(owner).map((ref) => session.make('Table', ref)),
  item: (owner, key, session) => found(find(all(owner), key), session),
  methods: {
    Add: (owner, [address, hasHeaders], session) => {
      const home = 'sheets' in owner ? owner.active : owner;
      const at = typeof address === 'string' ? rangeAt(home, address) : rangeOf(address);
      refuseProtected(at);
      const table = addTable(at.sheet, at.area, asFlag(hasHeaders));
      return session.make('Table', { sheet: at.sheet, table });
    },
    GetCount: (owner) => all(owner).length,
    GetItemAt: (owner, [index], session) => found(all(owner)[asWhole(index, 0)], session),
    GetItemOrNullObject: (owner, [key], session) => {
      const ref = find(all(owner), key);
      return ref ? session.make('Table', ref) : null;
    },
    ...eventMethods<Book | Sheet>({ DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 }, (owner) =>
      'sheets' in owner ? 'Workbook' : owner.id,
    ),
  },
};

export const tableScopedCollection: ClassTable<readonly TableRef[]> = {
  name: 'TableScopedCollection',
  items: (tables, session) => tables.map((ref) => session.make('Table', ref)),
  item: (tables, key, session) => found(find(tables, key), session),
  methods: {
    GetCount: (tables) => tables.length,
    GetFirst: (tables, _given, session) => found(tables[0], session),
    GetItemOrNullObject: (tables, [key], session) => {
      const ref = find(tables, key);
      return ref ? session.make('Table', ref) : null;
    },
  },
};

type Switch =
  'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

function flag(key: Switch): Property<TableRef> {
  return {
    get: ({ table }) => table[key],
    set: (ref, value) => {
      ref.table[key] = asFlag(value);
      changed(ref);
    },
  };
}

function changed({ sheet, table }: TableRef): void {
  sheet.publish({ kind: 'table', sheet: sheet.id, table: table.id });
}

export const table: ClassTable<TableRef> = {
  name: 'Table',
  identity: (ref) => ({ Id: living(ref).table.id, Name: ref.table.name }),
  properties: {
    Id: (ref) => ref.table.id,
    LegacyId: (ref) => ref.table.id,
    Name: {
      get: (ref) => ref.table.name,
      set: (ref, value) => {
        const name = asText(value);
        if (name.toLowerCase() !== ref.table.name.toLowerCase()) checkTableName(ref.sheet.book, name);
        ref.table.name = name;
        changed(ref);
      },
    },
    Style: {
      get: (ref) => ref.table.style,
      set: (ref, value) => {
        ref.table.style = asText(value);
        changed(ref);
      },
    },
    ShowHeaders: (ref) => ref.table.showHeaders,
    ShowTotals: {
      get: (ref) => ref.table.showTotals,
      set: (ref, value) => showTotals(ref.sheet, living(ref).table, asFlag(value)),
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  links: {
    Columns: (ref, session) => session.make('TableColumnCollection', living(ref)),
    Rows: (ref, session) => session.make('TableRowCollection', living(ref)),
    Worksheet: (ref, session) => session.make('Worksheet', ref.sheet),
    AutoFilter: (ref, session) => session.make('AutoFilter', living(ref)),
  },
  methods: {
    GetRange: (ref, _given, session) => session.range(ref.sheet, living(ref).table.area),
    GetDataBodyRange: (ref, _given, session) => session.range(ref.sheet, bodyArea(living(ref).table)),
    GetHeaderRowRange: (ref, _given, session) => session.range(ref.sheet, headerArea(living(ref).table)),
    GetTotalRowRange: (ref, _given, session) => session.range(ref.sheet, totalsArea(living(ref).table) ?? notFound()),
    Delete: (ref) => {
      refuseProtected({ sheet: ref.sheet, area: ref.table.area });
      deleteTable(ref.sheet, living(ref).table);
    },
    ConvertToRange: (ref, _given, session) => {
      convertToRange(ref.sheet, living(ref).table);
      return session.range(ref.sheet, ref.table.area);
    },
    Resize: (ref, [to]) => {
      const at = typeof to === 'string' ? rangeAt(ref.sheet, to) : rangeOf(to);
      resizeTable(ref.sheet, living(ref).table, at.area);
    },
    ClearFilters: (ref) => clearFilters(ref.sheet, ref.table),
    ReapplyFilters: (ref) => applyFilters(ref.sheet, ref.table),
    ...eventMethods<TableRef>({ DataChangedEvent: 101, SelectionChangedEvent: 100 }, (ref) => ref.table.id),
  },
};

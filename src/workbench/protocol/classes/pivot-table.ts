import { area } from '../../book/area';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { Pivot } from '../../book/pivot';
import { checkPivotFields, deletePivot, pivotSource, refreshPivot } from '../../book/pivots';
import { Refusal } from '../../book/refusal';
import type { Sheet } from '../../book/sheet';
import { asFlag, asOneOf, asText, invalidArgument, rangeOf } from '../arguments';
import { isHostObject } from '../class-table';
import type { ClassTable, HostObject } from '../class-table';
import type { PivotRef, TableRef } from '../selves';
import type { Session } from '../session';
import { rangeAt } from './range-areas-of';
import { refuseProtected } from './range-values';

function all(owner: Book | Sheet): PivotRef[] {
  const sheets = 'sheets' in owner ? owner.sheets : [owner];
  return sheets.flatMap((sheet) => sheet.pivots.map((pivot) => ({ sheet, pivot })));
}

function find(owner: Book | Sheet, key: unknown): PivotRef | undefined {
  const text = asText(key).toLowerCase();
  return all(owner).find(({ pivot }) => pivot.name.toLowerCase() === text || pivot.id.toLowerCase() === text);
}

function sourceOf(home: Sheet, given: unknown): Pivot['source'] {
  if (isHostObject(given) && given.className === 'Table') {
    const { sheet, table } = given.self as TableRef;
    return { sheet: sheet.id, table: table.id };
  }
  if (typeof given === 'string') {
    const table = home.book.table(given);
    if (table) return { sheet: table.sheet.id, table: table.table.id };
  }
  const at = typeof given === 'string' ? rangeAt(home, given) : rangeOf(given);
  const table = at.sheet.tables.find((one) => one.area.row === at.area.row && one.area.column === at.area.column && one.area.rows === at.area.rows && one.area.columns === at.area.columns); // prettier-ignore
  return table ? { sheet: at.sheet.id, table: table.id } : { sheet: at.sheet.id, area: at.area };
}

function add(owner: Book | Sheet, [name, source, destination]: readonly unknown[], session: Session): HostObject {
  const home = 'sheets' in owner ? owner.active : owner;
  const text = asText(name);
  const target = typeof destination === 'string' ? rangeAt(home, destination) : rangeOf(destination);
  refuseProtected({ sheet: target.sheet, area: area(target.area.row, target.area.column) });
  if (find(target.sheet, text)) throw new Refusal('ItemAlreadyExists', `There is a pivot table ${text} already.`);
  const pivot: Pivot = {
    id: `{${home.book.nextId().toString(16).toUpperCase().padStart(8, '0')}-0007-0000-0000-000000000000}`,
    name: text,
    source: sourceOf(home, source),
    at: { row: target.area.row, column: target.area.column },
    rows: [],
    columns: [],
    data: [],
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    layoutType: 'Compact',
  };
  checkPivotFields(pivotSource(target.sheet, pivot).fields);
  target.sheet.pivots.push(pivot);
  try {
    refreshPivot(target.sheet, pivot);
  } catch (error) {
    target.sheet.pivots.pop();
    throw error;
  }
  return session.make('PivotTable', { sheet: target.sheet, pivot });
}

export const pivotTableCollection: ClassTable<Book | Sheet> = {
  name: 'PivotTableCollection',
  items: (owner, session) => all(owner).map((ref) => session.make('PivotTable', ref)),
  item: (owner, key, session) => {
    const ref = find(owner, key);
    if (!ref) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
    return session.make('PivotTable', ref);
  },
  methods: {
    Add: add,
    GetCount: (owner) => all(owner).length,
    GetItemOrNullObject: (owner, [key], session) => {
      const ref = find(owner, key);
      return ref ? session.make('PivotTable', ref) : null;
    },
    RefreshAll: (owner) => all(owner).forEach(({ sheet, pivot }) => refreshPivot(sheet, pivot)),
  },
};

function living(ref: PivotRef): PivotRef {
  if (!ref.sheet.pivots.includes(ref.pivot))
    throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return ref;
}

export const pivotTable: ClassTable<PivotRef> = {
  name: 'PivotTable',
  identity: (ref) => ({ Id: living(ref).pivot.id, Name: ref.pivot.name }),
  properties: {
    Id: ({ pivot }) => pivot.id,
    Name: {
      get: ({ pivot }) => pivot.name,
      set: ({ sheet, pivot }, value) => {
        pivot.name = asText(value);
        sheet.publish({ kind: 'pivots', sheet: sheet.id });
      },
    },
  },
  links: {
    Worksheet: (ref, session) => session.make('Worksheet', ref.sheet),
    Hierarchies: (ref, session) => session.make('PivotHierarchyCollection', living(ref)),
    RowHierarchies: (ref, session) =>
      session.make('RowColumnPivotHierarchyCollection', { ...living(ref), axis: 'rows' }),
    ColumnHierarchies: (ref, session) =>
      session.make('RowColumnPivotHierarchyCollection', { ...living(ref), axis: 'columns' }),
    DataHierarchies: (ref, session) => session.make('DataPivotHierarchyCollection', living(ref)),
    Layout: (ref, session) => session.make('PivotLayout', living(ref)),
  },
  methods: {
    Delete: (ref) => deletePivot(ref.sheet, living(ref).pivot),
    Refresh: (ref) => refreshPivot(ref.sheet, living(ref).pivot),
  },
};

function shown({ pivot }: PivotRef): Area {
  return pivot.shown ?? invalidArgument('The pivot table shows nothing.');
}

function body(ref: PivotRef): Area {
  const whole = shown(ref);
  const labels = Math.max(1, ref.pivot.rows.length);
  if (whole.rows < 2 || whole.columns <= labels) return invalidArgument('The pivot table has no values.');
  return area(whole.row + 1, whole.column + labels, whole.rows - 1, whole.columns - labels);
}

export const pivotLayout: ClassTable<PivotRef> = {
  name: 'PivotLayout',
  properties: {
    LayoutType: {
      get: ({ pivot }) => pivot.layoutType,
      set: ({ pivot }, value) => {
        pivot.layoutType = asOneOf(value, ['Compact', 'Tabular', 'Outline']);
      },
    },
    ShowColumnGrandTotals: {
      get: ({ pivot }) => pivot.showColumnGrandTotals,
      set: ({ sheet, pivot }, value) => {
        pivot.showColumnGrandTotals = asFlag(value);
        refreshPivot(sheet, pivot);
      },
    },
    ShowRowGrandTotals: {
      get: ({ pivot }) => pivot.showRowGrandTotals,
      set: ({ pivot }, value) => {
        pivot.showRowGrandTotals = asFlag(value);
      },
    },
  },
  methods: {
    GetRange: (ref, _given, session) => session.range(ref.sheet, shown(ref)),
    GetDataBodyRange: (ref, _given, session) => session.range(ref.sheet, body(ref)),
    GetRowLabelRange: (ref, _given, session) => {
      const whole = shown(ref);
      return session.range(ref.sheet, { ...whole, row: whole.row, columns: Math.max(1, ref.pivot.rows.length) });
    },
    GetColumnLabelRange: (ref, _given, session) => {
      const values = body(ref);
      return session.range(ref.sheet, { ...values, row: values.row - 1, rows: 1 });
    },
  },
};

import { area, intersect, wholeSheet } from '../../book/area';
import { parseArea } from '../../book/address';
import { Refusal } from '../../book/refusal';
import type { Sheet } from '../../book/sheet';
import { asFlag, asOneOf, asText, asWhole, invalidArgument, isAbsent, rangeOf } from '../arguments';
import type { ClassTable, HostObject } from '../class-table';
import type { Session } from '../session';
import { eventMethods, sheetEvents } from './event-methods';
import { inside, rangeAt } from './range-areas-of';

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | undefined {
  const { sheets } = sheet.book;
  const visible = asFlag(visibleOnly);
  let index = sheets.indexOf(sheet) + step;
  while (sheets[index] && visible && sheets[index].visibility !== 'Visible') index += step;
  return sheets[index];
}

function notFound(): never {
  throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
}

function used(sheet: Sheet, valuesOnly: unknown, session: Session): HostObject | null {
  const found = sheet.used(asFlag(valuesOnly));
  return found ? session.range(sheet, found) : null;
}

/** A deleted sheet cannot be used through a proxy that is still held. */
function living(sheet: Sheet): Sheet {
  return sheet.book.sheets.includes(sheet) ? sheet : notFound();
}

export const worksheet: ClassTable<Sheet> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: living(sheet).id }),
  properties: {
    Id: (sheet) => sheet.id,
    Name: { get: (sheet) => sheet.name, set: (sheet, value) => sheet.book.renameSheet(sheet, asText(value)) },
    Position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => sheet.book.moveSheet(sheet, asWhole(value, 0)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => sheet.book.setVisibility(sheet, asOneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value);
        sheet.publish({ kind: 'dimensions', sheet: sheet.id });
      },
    },
    StandardWidth: () => 48,
    StandardHeight: () => 15,
    ShowGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value);
        sheet.publish({ kind: 'dimensions', sheet: sheet.id });
      },
    },
    ShowHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = asFlag(value);
        sheet.publish({ kind: 'dimensions', sheet: sheet.id });
      },
    },
    EnableCalculation: () => true,
  },
  links: {
    Tables: (sheet, session) => session.make('TableCollection', sheet),
    Names: (sheet, session) => session.make('NamedItemCollection', sheet),
    PivotTables: (sheet, session) => session.make('PivotTableCollection', sheet),
    Charts: (sheet, session) => session.make('ChartCollection', sheet),
    Protection: (sheet, session) => session.make('WorksheetProtection', sheet),
    FreezePanes: (sheet, session) => session.make('WorksheetFreezePanes', sheet),
    AutoFilter: (sheet, session) => session.make('AutoFilter', sheet),
  },
  methods: {
    GetRange: (sheet, [address], session) => {
      if (isAbsent(address)) return session.range(living(sheet), wholeSheet);
      const { sheet: home, area: found } = rangeAt(living(sheet), asText(address));
      return session.range(home, found);
    },
    GetRanges: (sheet, [address], session) => {
      if (isAbsent(address)) return session.make('RangeAreas', { sheet, areas: [wholeSheet] });
      const areas = asText(address)
        .split(',')
        .map((part) => rangeAt(sheet, part).area);
      return session.make('RangeAreas', { sheet, areas });
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns], session) =>
      session.range(sheet, inside(area(asWhole(row, 0), asWhole(column, 0), asWhole(rows, 1), asWhole(columns, 1)))),
    GetCell: (sheet, [row, column], session) => session.range(sheet, inside(area(asWhole(row, 0), asWhole(column, 0)))),
    GetUsedRange: (sheet, [valuesOnly], session) =>
      used(sheet, valuesOnly, session) ?? session.range(sheet, area(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], session) => used(sheet, valuesOnly, session),
    GetNext: (sheet, [visible], session) => session.make('Worksheet', neighbour(sheet, 1, visible) ?? notFound()),
    GetPrevious: (sheet, [visible], session) => session.make('Worksheet', neighbour(sheet, -1, visible) ?? notFound()),
    GetNextOrNullObject: (sheet, [visible], session) => {
      const next = neighbour(sheet, 1, visible);
      return next ? session.make('Worksheet', next) : null;
    },
    GetPreviousOrNullObject: (sheet, [visible], session) => {
      const before = neighbour(sheet, -1, visible);
      return before ? session.make('Worksheet', before) : null;
    },
    _GetSheetById: (sheet, [id], session) => session.make('Worksheet', sheet.book.sheet(asText(id))),
    _GetAnotherWorksheetById: (sheet, [id], session) => session.make('Worksheet', sheet.book.sheet(asText(id))),
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
      sheet.book.activate(living(sheet));
    },
    Delete: (sheet) => sheet.book.removeSheet(living(sheet)),
    Calculate: (sheet) => sheet.book.calculate('Full'),
    ...eventMethods<Sheet>(sheetEvents, (sheet) => sheet.id),
  },
};

export const worksheetProtection: ClassTable<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: (sheet) => sheet.protection !== undefined,
    Options: (sheet) => sheet.protection?.options ?? null,
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new Refusal('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = {
        options: (options ?? {}) as Readonly<Record<string, unknown>>,
        password: isAbsent(password) ? undefined : asText(password),
      };
      sheet.publish({ kind: 'protection', sheet: sheet.id });
    },
    Unprotect: (sheet, [password]) => {
      if (sheet.protection?.password !== undefined && sheet.protection.password !== password) {
        throw new Refusal('InvalidArgument', 'The password is wrong.');
      }
      sheet.protection = undefined;
      sheet.publish({ kind: 'protection', sheet: sheet.id });
    },
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  sheet.publish({ kind: 'freeze', sheet: sheet.id });
}

export const worksheetFreezePanes: ClassTable<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count]) => freeze(sheet, asWhole(count, 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, asWhole(count, 1)),
    FreezeAt: (sheet, [where]) => {
      const at = typeof where === 'string' ? parseArea(where) : rangeOf(where).area;
      if (!at) return invalidArgument('The range to freeze is not an address.');
      freeze(sheet, at.row + at.rows, at.column + at.columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet, _given, session) => frozenRange(sheet, session) ?? notFound(),
    GetLocationOrNullObject: (sheet, _given, session) => frozenRange(sheet, session),
  },
};

function frozenRange(sheet: Sheet, session: Session): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const frozen = intersect(wholeSheet, area(0, 0, rows || wholeSheet.rows, columns || wholeSheet.columns));
  return frozen ? session.range(sheet, frozen) : null;
}

import { area } from '../../book/area';
import type { Book } from '../../book/book';
import { Refusal } from '../../book/refusal';
import { asFlag, asOneOf, asText } from '../arguments';
import type { ClassTable, HostObject } from '../class-table';
import type { Session } from '../session';
import { eventMethods } from './event-methods';
import { rangeAt } from './range-areas-of';

function eventRange(book: Book, reference: string, session: Session): HostObject {
  const { sheet, area: at } = rangeAt(book.active, reference);
  return session.range(sheet, at);
}

export const workbook: ClassTable<Book> = {
  name: 'Workbook',
  properties: {
    Name: (book) => book.fileName,
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => false,
    CalculationEngineVersion: () => 191_029,
    UsePrecisionAsDisplayed: () => false,
    ChartDataPointTrack: () => true,
  },
  links: {
    Worksheets: (book, session) => session.make('WorksheetCollection', book),
    Names: (book, session) => session.make('NamedItemCollection', book),
    Tables: (book, session) => session.make('TableCollection', book),
    Application: (book, session) => session.make('Application', book),
    Settings: (book, session) => session.make('SettingCollection', book),
    PivotTables: (book, session) => session.make('PivotTableCollection', book),
    Functions: (book, session) => session.make('Functions', book),
    _Runtime: (book, session) => session.make('Runtime', book),
  },
  methods: {
    GetSelectedRange: (book, _given, session) => {
      const { selection } = book.active;
      if (selection.length !== 1)
        throw new Refusal('InvalidSelection', 'The current selection is invalid for this operation.');
      return session.range(book.active, selection[0]);
    },
    GetSelectedRanges: (book, _given, session) =>
      session.make('RangeAreas', { sheet: book.active, areas: [...book.active.selection] }),
    GetActiveCell: (book, _given, session) => {
      const first = book.active.selection[0];
      return session.range(book.active, area(first.row, first.column));
    },
    _RemoveReference: (_book, [id], session) => session.release(asText(id)),
    _RemoveAllReferences: (_book, _given, session) => session.release(),
    _GetReferenceCount: (_book, _given, session) => session.keptCount,
    _SetOsfControlContainerReadyForCustomFunctions: (_book, _given, session) => session.functions.setReady(),
    _GetRangeForEventByReferenceId: (book, [id], session) => eventRange(book, asText(id), session),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [id], session) => eventRange(book, asText(id), session),
    Save: () => undefined,
    ...eventMethods<Book>({ ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 }),
  },
};

export const application: ClassTable<Book> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        book.publish({ kind: 'calculation-mode' });
      },
    },
    CalculationEngineVersion: () => 191_029,
    CalculationState: (book) => (book.stale ? 'Pending' : 'Done'),
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  methods: {
    Calculate: async (book, [kind]) => {
      const type = asOneOf(kind, ['Recalculate', 'Full', 'FullRebuild']);
      await book.calculate(type);
    },
    SuspendApiCalculationUntilNextSync: (_book, _given, session) => {
      session.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtime: ClassTable<Book> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_book, session) => session.events.enabled,
      set: (_book, value, session) => {
        session.events.enabled = asFlag(value);
      },
    },
  },
};

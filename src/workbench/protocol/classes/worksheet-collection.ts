import type { Book } from '../../book/book';
import { Refusal } from '../../book/refusal';
import type { Sheet } from '../../book/sheet';
import { asFlag, asText, isAbsent } from '../arguments';
import type { ClassTable } from '../class-table';
import { eventMethods, sheetEvents } from './event-methods';

function shown(book: Book, visibleOnly: unknown): Sheet[] {
  return asFlag(visibleOnly) ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;
}

/** Excel's proxy accepts an id or a name. */
function find(book: Book, key: unknown): Sheet | undefined {
  return book.find(asText(key));
}

export const worksheetCollection: ClassTable<Book> = {
  name: 'WorksheetCollection',
  items: (book, session) => book.sheets.map((sheet) => session.make('Worksheet', sheet)),
  item: (book, key, session) => {
    const sheet = find(book, key);
    if (!sheet) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
    return session.make('Worksheet', sheet);
  },
  methods: {
    Add: (book, [name], session) => session.make('Worksheet', book.addSheet(isAbsent(name) ? undefined : asText(name))),
    GetActiveWorksheet: (book, _given, session) => session.make('Worksheet', book.active),
    GetCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly], session) => session.make('Worksheet', shown(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly], session) =>
      session.make('Worksheet', shown(book, visibleOnly).at(-1) ?? book.active),
    GetItemOrNullObject: (book, [key], session) => {
      const sheet = find(book, key);
      return sheet ? session.make('Worksheet', sheet) : null;
    },
    ...eventMethods<Book>({ ...sheetEvents, AddedEvent: 13, DeletedEvent: 15, EventMoved: 27 }),
  },
};

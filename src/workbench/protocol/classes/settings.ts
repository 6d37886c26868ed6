import type { Book } from '../../book/book';
import { Refusal } from '../../book/refusal';
import { asText } from '../arguments';
import type { ClassTable } from '../class-table';

function put(book: Book, key: string, value: unknown): void {
  book.settings.set(key, JSON.stringify(value ?? null));
  book.publish({ kind: 'settings' });
}

export const settingCollection: ClassTable<Book> = {
  name: 'SettingCollection',
  items: (book, session) => [...book.settings.keys()].map((key) => session.make('Setting', { book, key })),
  item: (book, key, session) => {
    if (!book.settings.has(asText(key))) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
    return session.make('Setting', { book, key: asText(key) });
  },
  methods: {
    Add: (book, [key, value], session) => {
      put(book, asText(key), value);
      return session.make('Setting', { book, key: asText(key) });
    },
    GetItemOrNullObject: (book, [key], session) =>
      book.settings.has(asText(key)) ? session.make('Setting', { book, key: asText(key) }) : null,
    GetCount: (book) => book.settings.size,
  },
};

export const setting: ClassTable<{ readonly book: Book; readonly key: string }> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: ({ key }) => key,
    Value: {
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? 'null') as unknown,
      set: ({ book, key }, value) => put(book, key, value),
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
      book.publish({ kind: 'settings' });
    },
  },
};

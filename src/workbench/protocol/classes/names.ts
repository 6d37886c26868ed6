import { columnName, quoteSheet } from '../../book/address';
import { lastColumn, lastRow } from '../../book/area';
import type { Book, DefinedName } from '../../book/book';
import { Refusal } from '../../book/refusal';
import type { Sheet } from '../../book/sheet';
import { asFlag, asText, isAbsent, rangeOf } from '../arguments';
import { isHostObject } from '../class-table';
import type { ClassTable, HostObject } from '../class-table';
import type { RangeRef } from '../selves';
import type { Session } from '../session';
import { namedRange } from './range-areas-of';

interface NameRef {
  readonly book: Book;
  readonly name: DefinedName;
}

const bookOf = (owner: Book | Sheet): Book => ('sheets' in owner ? owner : owner.book);
const scopeOf = (owner: Book | Sheet): string | undefined => ('sheets' in owner ? undefined : owner.id);

function all(owner: Book | Sheet): NameRef[] {
  const book = bookOf(owner);
  return book.names.filter((name) => name.sheet === scopeOf(owner)).map((name) => ({ book, name }));
}

function find(owner: Book | Sheet, key: unknown): NameRef | undefined {
  return all(owner).find(({ name }) => name.name.toLowerCase() === asText(key).toLowerCase());
}

function absolute({ sheet, area: a }: RangeRef): string {
  const first = `$${columnName(a.column)}$${a.row + 1}`;
  const last = `$${columnName(lastColumn(a))}$${lastRow(a) + 1}`;
  return `=${quoteSheet(sheet.name)}!${first}${first === last ? '' : `:${last}`}`;
}

function add(owner: Book | Sheet, [name, reference, comment]: readonly unknown[], session: Session): HostObject {
  const book = bookOf(owner);
  const text = asText(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) {
    throw new Refusal('InvalidArgument', `${text} is not a name.`);
  }
  if (find(owner, text) || book.table(text)) throw new Refusal('ItemAlreadyExists', `There is a name ${text} already.`);
  const made: DefinedName = {
    name: text,
    sheet: scopeOf(owner),
    formula: isHostObject(reference) ? absolute(rangeOf(reference)) : String(reference),
    comment: isAbsent(comment) ? '' : asText(comment),
    visible: true,
  };
  book.names.push(made);
  book.publish({ kind: 'names' });
  return session.make('NamedItem', { book, name: made });
}

export const namedItemCollection: ClassTable<Book | Sheet> = {
  name: 'NamedItemCollection',
  items: (owner, session) => all(owner).map((one) => session.make('NamedItem', one)),
  item: (owner, key, session) => {
    const one = find(owner, key);
    if (!one) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
    return session.make('NamedItem', one);
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (owner) => all(owner).length,
    GetItemOrNullObject: (owner, [key], session) => {
      const one = find(owner, key);
      return one ? session.make('NamedItem', one) : null;
    },
  },
};

function target({ book, name }: NameRef): RangeRef | undefined {
  const home = name.sheet === undefined ? book.active : book.sheet(name.sheet);
  return namedRange(home, name.name);
}

function changed(ref: NameRef): void {
  ref.book.publish({ kind: 'names' });
}

export const namedItem: ClassTable<NameRef> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  properties: {
    Name: ({ name }) => name.name,
    Formula: {
      get: ({ name }) => name.formula,
      set: (ref, value) => {
        ref.name.formula = asText(value);
        changed(ref);
      },
    },
    Value: ({ name }) => name.formula.replace(/^=/, '').replaceAll('$', ''),
    Type: (ref) => (target(ref) ? 'Range' : 'String'),
    Scope: ({ name }) => (name.sheet === undefined ? 'Workbook' : 'Worksheet'),
    Comment: {
      get: ({ name }) => name.comment,
      set: (ref, value) => {
        ref.name.comment = asText(value);
        changed(ref);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: (ref, value) => {
        ref.name.visible = asFlag(value);
        changed(ref);
      },
    },
  },
  methods: {
    Delete: (ref) => {
      ref.book.names = ref.book.names.filter((one) => one !== ref.name);
      changed(ref);
    },
    GetRange: (ref, _given, session) => {
      const at = target(ref);
      if (!at) throw new Refusal('InvalidReference', 'The name does not stand for a range.');
      return session.range(at.sheet, at.area);
    },
    GetRangeOrNullObject: (ref, _given, session) => {
      const at = target(ref);
      return at ? session.range(at.sheet, at.area) : null;
    },
  },
};

import type { ICommandService, Injector, Workbook } from '@univerjs/core';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';

/** Options that mark what we ourselves did to the library's model. */
export const fromBook = { onlyLocal: false, fromBook: true } as const;

/** One book on show and the library's copy of it; the pieces of the grid share it. */
export interface ShownUnit {
  readonly book: Book;
  readonly id: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Changes the library's model without telling the book. */
  run(command: string, parameters: object): void;
  /** Changes the book without telling the library. */
  quietly(work: () => void): void;
}

export function sheetOf(unit: ShownUnit, id: string): Sheet | undefined {
  return unit.book.sheets.find((sheet) => sheet.id === id);
}

import type { Book } from '../book/book';
import { readWorkbookFile } from '../files/read-workbook-file';
import { saveWorkbookFile } from '../files/save-workbook-file';
import type { WorkbookContents } from '../files/workbook-contents';
import type { Language } from './language';
import type { StatusBar } from './status-bar';
import { say } from './words';

/** The page the files are opened on and saved from. */
interface PageWithBook {
  readonly status: StatusBar;
  readonly language: Language;
  readonly book: Book;
  functionNames(): readonly string[];
  openContents(contents: WorkbookContents, fileName: string): void;
}

/** Opens and saves workbook files; how it went stands in the status bar. */
export class WorkbookFiles {
  constructor(private readonly page: PageWithBook) {}

  /** What is wrong with the file stands in the status bar, and the promise rejects with it. */
  async open(file: File): Promise<void> {
    const { page } = this;
    page.status.say(say('reading', page.language, { name: file.name }));
    try {
      page.openContents(await readWorkbookFile(file, page.language), file.name.replace(/\.csv$/i, '.xlsx'));
      page.status.say(say('ready', page.language));
    } catch (error) {
      page.status.say(say('cannotRead', page.language, { name: file.name, reason: reasonOf(error) }));
      throw error;
    }
  }

  /** Lets the person choose a file; resolves with it, or never where none is chosen. */
  choose(): Promise<File> {
    return new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = '.csv,.xlsx';
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file) resolve(file);
      });
      input.click();
    });
  }

  save(): Promise<Blob> {
    return saveWorkbookFile(this.page.book, this.page.functionNames());
  }

  async download(): Promise<void> {
    const { book, language, status } = this.page;
    const name = book.fileName;
    status.say(say('writing', language, { name }));
    try {
      const blob = await this.save();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      const notes = [say('saved', language, { name })];
      if (book.sheets.some((sheet) => sheet.pivots.length > 0)) notes.push(say('pivotsSaved', language));
      if (book.settings.size > 0) notes.push(say('settingsNotSaved', language));
      status.say(notes.join(' '));
    } catch (error) {
      status.say(say('cannotSave', language, { name, reason: reasonOf(error) }));
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

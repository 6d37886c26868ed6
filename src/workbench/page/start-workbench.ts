import { UniverGrid } from '../grid/univer-grid';
import type { WorkbookContents } from '../files/workbook-contents';
import { bookFromContents } from '../files/book-from-contents';
import { Book } from '../book/book';
import { consoleApi } from './console-api';
import type { ConsoleApi } from './console-api';
import { acceptDrops } from './drop';
import { elementById } from './element';
import type { Language } from './language';
import { say } from './words';
import { Workbench } from './workbench';

export interface WorkbenchAddresses {
  /** JSON with the address of the add-in's manifest: {"manifest": "https://…"}. */
  readonly addIn: string;
  /** A workbook to begin with; without one it begins empty. */
  readonly sample?: string;
}

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function firstBook(sample: string | undefined): Promise<Book> {
  if (sample === undefined) return new Book();
  try {
    return bookFromContents(
      (await json(sample)) as WorkbookContents,
      sample.replace(/^.*\//, '').replace(/\.json$/, '.xlsx'),
    );
  } catch {
    return new Book();
  }
}

function startLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Starts the page: grid, ribbon, pane and the console's `workbench`. */
export async function startWorkbench(addresses: WorkbenchAddresses): Promise<ConsoleApi> {
  const language = startLanguage();
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  const grid = new UniverGrid(elementById('grid'), language, dark);
  const workbench = new Workbench(grid, language, dark);
  const api = consoleApi(workbench);
  acceptDrops(
    () => say('dropHere', workbench.language),
    (file) => void workbench.openFile(file).catch(() => undefined),
  );
  const [book, addIn] = await Promise.all([
    firstBook(addresses.sample),
    json(addresses.addIn) as Promise<{ readonly manifest: string }>,
  ]);
  await workbench.start(book, addIn.manifest);
  return api;
}

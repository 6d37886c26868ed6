import { UniverGrid } from '../grid/univer-grid';
import type { WorkbookContents } from '../files/workbook-contents';
import { bookFromContents } from '../files/book-from-contents';
import type { Book } from '../book/book';
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
  /** A workbook to begin with, one for each language; without one it begins empty. */
  readonly sample?: Readonly<Record<Language, string>>;
}

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function sampleBook(url: string): Promise<Book | undefined> {
  try {
    return bookFromContents((await json(url)) as WorkbookContents, 'sample-workbook.xlsx');
  } catch {
    return undefined;
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
  const { sample } = addresses;
  const addIn = (await json(addresses.addIn)) as { readonly manifest: string };
  await workbench.start(addIn.manifest, sample && ((wanted) => sampleBook(sample[wanted])));
  return api;
}

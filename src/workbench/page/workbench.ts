import { Book } from '../book/book';
import type { Change } from '../book/change';
import { CellError } from '../book/cell';
import { bookFromContents } from '../files/book-from-contents';
import type { WorkbookContents } from '../files/workbook-contents';
import { CustomFunctions } from '../functions/custom-functions';
import type { FunctionsMetadata } from '../functions/functions-json';
import { readFunctionsJson } from '../functions/functions-json';
import type { Grid } from '../grid/grid';
import type { AddIn, RibbonButton } from '../ribbon/add-in';
import { readManifest } from '../ribbon/read-manifest';
import { RibbonStrip } from '../ribbon/ribbon-strip';
import { AddInConnection } from './add-in-connection';
import { elementById } from './element';
import { isWork } from './is-work';
import { excelLocale } from './language';
import type { Language } from './language';
import { PaneFrame } from './pane-frame';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { say } from './words';
import { WorkbookFiles } from './workbook-files';

async function text(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** The page as a whole: one book on show, one add-in beside it. */
export class Workbench {
  readonly status = new StatusBar();
  private readonly files = new WorkbookFiles(this);
  private readonly title: TitleBar;
  private readonly ribbon: RibbonStrip;
  private readonly pane: PaneFrame;
  private manifestUrl = '';
  private addIn: AddIn | undefined;
  private metadata: FunctionsMetadata = { functions: [], errorsAllowed: false };
  private connection: AddInConnection | undefined;
  private functions: CustomFunctions | undefined;
  private shown: Book | undefined;
  private sample: ((language: Language) => Promise<Book | undefined>) | undefined;
  /** The sample is on show as it came: it may give way to the one in another language. */
  private untouched = false;
  private stopListening = () => {};
  private jobs = 0;

  constructor(
    readonly grid: Grid,
    public language: Language,
    public dark: boolean,
  ) {
    this.title = new TitleBar({
      open: () => void this.chooseFile(),
      save: () => void this.during(() => this.files.download()),
      switchLanguage: () => void this.setLanguage(this.language === 'en' ? 'zh-CN' : 'en'),
      switchTheme: () => this.setDark(!this.dark),
    });
    this.ribbon = new RibbonStrip(elementById('ribbon'), (button) => void this.press(button));
    this.pane = new PaneFrame(() => this.pane.show(false));
    grid.onEditing((editing) => this.connection?.setEditing(editing));
  }

  get book(): Book {
    if (!this.shown) throw new Error('No workbook is open yet.');
    return this.shown;
  }

  /** Something of the page's own is under way: a file, an answer to the add-in, a call of a function. */
  get busy(): boolean {
    return this.jobs > 0 || (this.connection !== undefined && !this.connection.idle);
  }

  /** Counts messages of the add-in: unchanged = it is silent. */
  get messages(): number {
    return this.connection?.messages ?? 0;
  }

  /** Shows the sample, or an empty workbook where there is none, with the add-in beside it. */
  async start(manifestUrl: string, sample?: (language: Language) => Promise<Book | undefined>): Promise<void> {
    this.manifestUrl = manifestUrl;
    this.sample = sample;
    await this.during(async () => {
      const [book] = await Promise.all([sample?.(this.language), this.readAddIn()]);
      this.showBook(book ?? new Book());
      this.untouched = book !== undefined;
      this.pane.show(this.addIn !== undefined);
    });
  }

  /** Opens a file; what is wrong with it stands in the status bar, and the promise rejects with it. */
  openFile(file: File): Promise<void> {
    return this.during(() => this.files.open(file));
  }

  openContents(contents: WorkbookContents, fileName: string): void {
    this.showBook(bookFromContents(contents, fileName));
  }

  /** Names of the add-in's functions, as formulas write them. */
  functionNames(): readonly string[] {
    return this.functions?.names() ?? [];
  }

  save(): Promise<Blob> {
    return this.during(() => this.files.save());
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    await this.during(async () => {
      this.grid.setLanguage(language);
      const [sample] = await Promise.all([this.untouched ? this.sample?.(language) : undefined, this.readAddIn()]);
      // Typed into in the meantime, it stays.
      if (sample && this.untouched) {
        this.showBook(sample);
        this.untouched = true;
      } else this.connect();
    });
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    this.grid.setDark(dark);
    this.label();
  }

  private async during<T>(work: () => Promise<T>): Promise<T> {
    this.jobs++;
    try {
      return await work();
    } finally {
      this.jobs--;
    }
  }

  private async readAddIn(): Promise<void> {
    try {
      this.addIn = readManifest(await text(this.manifestUrl), excelLocale[this.language]);
      const source = this.addIn.customFunctions;
      this.metadata = source
        ? readFunctionsJson(JSON.parse(await text(source.metadataUrl)))
        : { functions: [], errorsAllowed: false };
      this.ribbon.show(this.addIn, say('ribbon', this.language));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.status.refuse(say('noAddIn', this.language, { reason }));
    }
  }

  /** Another workbook is another document to the add-in: its page starts anew, as it does in Excel. */
  private showBook(book: Book): void {
    this.stopListening();
    this.shown = book;
    this.untouched = false;
    this.stopListening = book.onChange((changes) => this.changed(changes));
    this.grid.show(book);
    this.connect();
  }

  private connect(): void {
    this.label();
    this.connection?.close();
    const { addIn, book } = this;
    if (!addIn) return;
    this.connection = new AddInConnection(this.pane, addIn, book, excelLocale[this.language], {
      onRefused: (member) => this.status.refuse(say('refused', this.language, { member })),
      onPaneState: (state) => this.pane.show(state === 'Visible'),
      onRibbonButton: (id, enabled) => this.ribbon.enable(id, enabled),
    });
    this.functions = new CustomFunctions(
      this.metadata,
      addIn.customFunctions?.namespace ?? '',
      this.connection.functions,
      (id) => book.find(id)?.name ?? '',
      (places) => this.grid.recalculate(places),
    );
    this.grid.setFunctions(this.functions.functions(), this.functions);
  }

  private label(): void {
    document.documentElement.lang = this.language;
    document.title = this.shown?.fileName ?? '';
    this.title.show(this.shown?.fileName ?? '', this.language, this.dark);
    this.pane.label(this.addIn?.name ?? '', this.language);
    this.status.say(say('ready', this.language));
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.action.type === 'ShowTaskpane') this.pane.show(true);
    else await this.during(async () => this.connection?.runCommand(button));
  }

  private changed(changes: readonly Change[]): void {
    this.untouched &&= !changes.some(isWork);
    let selected = false;
    for (const change of changes) {
      if (change.kind === 'cells' && change.origin !== 'calculation') {
        const sheet = this.book.find(change.sheet);
        this.functions?.forget(change.sheet, (row, column) => sheet?.store.formula(row, column) !== undefined);
      }
      if (change.kind === 'selection' || change.kind === 'sheet-activated' || change.kind === 'cells') selected = true;
    }
    if (selected) this.showMessage();
  }

  /** Excel shows an error's sentence beside the cell; here it stands in the status bar. */
  private showMessage(): void {
    const sheet = this.book.active;
    const first = sheet.selection[0];
    const value = first && sheet.cell(first.row, first.column).value;
    this.status.showMessage(value instanceof CellError ? value.message && `${value.code} ${value.message}` : undefined);
  }

  private async chooseFile(): Promise<void> {
    const file = await this.files.choose();
    await this.openFile(file).catch(() => undefined);
  }
}

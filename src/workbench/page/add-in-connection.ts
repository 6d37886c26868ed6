import type { Book } from '../book/book';
import { AddinHost } from '../protocol/addin-host';
import { frameName } from '../protocol/app-context';
import type { FunctionRuntime } from '../protocol/function-runtime';
import type { Surroundings } from '../protocol/session';
import type { AddIn, RibbonButton } from '../ribbon/add-in';
import type { PaneFrame } from './pane-frame';

/** One add-in's page beside one book, and the conversation between the two. */
export class AddInConnection {
  messages = 0;
  private state: 'loading' | 'open' | 'closed' = 'loading';
  /** The page's scripts have run, or the page is gone. */
  private readonly settled: Promise<void>;
  private settle: () => void = () => undefined;
  private readonly host: AddinHost;
  private readonly listen: (event: MessageEvent) => void;

  constructor(pane: PaneFrame, addIn: AddIn, book: Book, locale: string, surroundings: Surroundings) {
    const { origin } = new URL(addIn.pageUrl);
    this.host = new AddinHost(
      book,
      (message) => {
        this.messages++;
        pane.window?.postMessage(message, origin);
      },
      { ...surroundings, locale, addinName: addIn.name },
    );
    this.listen = (event) => {
      if (event.source !== pane.window || event.origin !== origin) return;
      this.messages++;
      void this.host.receive(event.data);
    };
    globalThis.addEventListener('message', this.listen);
    this.settled = new Promise((resolve) => (this.settle = resolve));
    this.host.functions.waitFor(this.settled);
    void pane.load(addIn.pageUrl, frameName(locale, globalThis.location.origin), addIn.name).then(() => {
      if (this.state === 'loading') this.state = 'open';
      this.settle();
    });
  }

  get functions(): FunctionRuntime {
    return this.host.functions;
  }

  get idle(): boolean {
    return this.state !== 'loading' && this.host.idle;
  }

  /** Runs the function that the add-in has given the button. */
  async runCommand(button: RibbonButton): Promise<void> {
    const { action } = button;
    await this.settled;
    if (action.type !== 'ExecuteFunction' || this.state === 'closed') return;
    await this.host.runCommand(action.functionName, button.id);
  }

  /** While a cell is open for typing, batches are refused or wait, as they ask. */
  setEditing(editing: boolean): void {
    this.host.setEditing(editing);
  }

  close(): void {
    globalThis.removeEventListener('message', this.listen);
    this.host.close();
    this.state = 'closed';
    this.settle();
  }
}

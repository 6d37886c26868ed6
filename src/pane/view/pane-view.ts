import type { Session } from '../session/session';
import type { PaneState } from '../session/state';
import type { Words } from '../words';

/** What every part of the pane is given: what to show, how to say it, and whom to tell what the user wants. */
export interface PaneView {
  readonly state: PaneState;
  readonly words: Words;
  readonly session: Session;
  readonly product: Product;
}

/** What the about page says of the product. */
export interface Product {
  readonly version: string;
}

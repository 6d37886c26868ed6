import { render } from 'preact';
import type { Intents } from '../tasks/intents';
import { applyFluentTheme } from './fluent';
import type { Session } from './session/session';
import { createSession } from './session/session';
import { App } from './view/app';
import type { Product } from './view/pane-view';

/** Shows the pane in `root`. The session returned lets the ribbon do what the pane's own button does, one run at a time. */
export function mountPane(root: Element, intents: Intents, product: Product): Session {
  const session = createSession(intents);
  render(<App session={session} product={product} applyTheme={applyFluentTheme} />, root);
  void session.open();
  return session;
}

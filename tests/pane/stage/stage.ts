import { mountPane } from '../../../src/pane/mount';
import type { Session } from '../../../src/pane/session/session';
import type { Script } from './scripted-intents';
import { scriptedIntents } from './scripted-intents';

/** The pane on a stage of its own: in the product's page, with scripted intents in place of a workbook. */
export interface Stage extends ReturnType<typeof scriptedIntents> {
  readonly session: Session;
}

declare global {
  interface Window {
    /** Put there by the test before the page loads. */
    scriptOfTest?: Partial<Script>;
    stage: Stage;
  }
}

document.addEventListener('DOMContentLoaded', () => {
  const scripted = scriptedIntents(window.scriptOfTest ?? {});
  const root = document.getElementById('pane');
  if (root) window.stage = { ...scripted, session: mountPane(root, scripted.intents, { version: '0.1.0' }) };
});

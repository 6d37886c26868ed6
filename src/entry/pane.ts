import { mountPane } from '../pane/mount';
import { createIntents } from '../tasks/create-intents';
import { onSegmentSheet } from './ribbon';

const root = document.getElementById('pane');
const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';

void Office.onReady().then(() => {
  if (!root) return;
  const session = mountPane(root, createIntents(), { version });
  onSegmentSheet(() => session.segment());
});

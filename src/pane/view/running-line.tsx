import { frameWords } from '../../wording/pane/frame';
import { progressWords } from '../../wording/pane/progress';
import type { Running } from '../session/state';
import type { PaneView } from './pane-view';
import { ProgressLine } from './progress-line';

/** The progress of the task under way, in the place of the buttons that begin one. */
export function RunningLine({ running, pane }: { readonly running: Running; readonly pane: PaneView }) {
  const { words, session } = pane;
  return (
    <div class="actions">
      <ProgressLine
        pane={pane}
        progress={running.stopping ? null : running.progress}
        before={words.say(running.stopping ? progressWords.stopping : progressWords.starting)}
        stop={{
          name: words.say(running.stopping ? frameWords.cancelling : frameWords.cancel),
          disabled: running.stopping,
          onStop: () => session.cancel(),
        }}
      />
    </div>
  );
}

import type { TaskProgress } from '../../tasks/intents';
import { phaseProgress, phaseWords, progressWords } from '../../wording/pane/progress';
import { Button } from './button';
import type { PaneView } from './pane-view';

interface ProgressLineProps {
  readonly pane: PaneView;
  readonly progress: TaskProgress | null;
  /** Said until the first report comes. */
  readonly before: string;
  readonly stop: { readonly name: string; onStop(): void; readonly disabled?: boolean };
}

/** A bar, what is being done, and the way to stop it. */
export function ProgressLine({ pane, progress, before, stop }: ProgressLineProps) {
  const { words } = pane;
  const counted = progress !== null && progress.total > 0;
  const said = sayProgress(pane, progress) ?? before;
  return (
    <div class="progress">
      <fluent-progress-bar
        role="progressbar"
        thickness="large"
        aria-label={words.say(progressWords.name)}
        aria-valuetext={said}
        {...(counted
          ? {
              value: progress.done,
              max: progress.total,
              'aria-valuemin': 0,
              'aria-valuenow': progress.done,
              'aria-valuemax': progress.total,
            }
          : {})}
      />
      <div class="progress-words">
        <span>{said}</span>
        <Button size="small" disabled={stop.disabled} onClick={stop.onStop}>
          {stop.name}
        </Button>
      </div>
    </div>
  );
}

function sayProgress({ words }: PaneView, progress: TaskProgress | null): string | null {
  if (progress === null) return null;
  const { phase, done, total } = progress;
  return words.say(total > 1 ? phaseProgress(phase, words.count(done), words.count(total)) : phaseWords[phase]);
}

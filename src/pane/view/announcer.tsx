import { phaseWords } from '../../wording/pane/progress';
import { sayOutcome } from './outcome-line';
import type { PaneView } from './pane-view';

/** What a screen reader hears unasked: each phase once, not each row, and how it ended. */
export function Announcer({ pane }: { readonly pane: PaneView }) {
  const { running, outcome } = pane.state;
  const phase = running?.progress ? pane.words.say(phaseWords[running.progress.phase]) : '';
  return (
    <p class="unseen" role="status" aria-live="polite">
      {running ? phase : outcome ? sayOutcome(outcome, pane) : ''}
    </p>
  );
}

import { planWords } from '../../wording/pane/plan';
import { Button } from './button';
import type { PaneView } from './pane-view';
import { RunningLine } from './running-line';

/** The button that does it and the one that undoes it; while a task is under way, its progress in their place. */
export function Actions({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { running, plan, list } = state;
  if (running) return <RunningLine running={running} pane={pane} />;
  const impossible =
    list === null ||
    state.marginWrong ||
    plan.state === 'failed' ||
    (plan.state === 'ready' && plan.preview.problem !== null);
  return (
    <div class="actions">
      <Button appearance="primary" disabled={impossible} onClick={() => void session.segment()}>
        {words.say(planWords.segment)}
      </Button>
      <Button onClick={() => void session.removeResults()}>{words.say(planWords.remove)}</Button>
    </div>
  );
}

import type { InsertPlace } from '../../tasks/analyse/analysis';
import { analysesWords } from '../../wording/pane/analyses';
import { Button } from './button';
import type { PaneView } from './pane-view';
import { RunningLine } from './running-line';

/** The buttons that write the formula; what is still wanting is shown at its field, and the keyboard goes there. */
export function AnalysisActions({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  if (state.running) return <RunningLine running={state.running} pane={pane} />;
  const insert = async (place: InsertPlace): Promise<void> => {
    if (await session.insertAnalysis(place)) return;
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
  };
  return (
    <div class="actions">
      <Button appearance="primary" onClick={() => void insert('new-sheet')}>
        {words.say(analysesWords.insert)}
      </Button>
      <Button onClick={() => void insert('selected-cell')}>{words.say(analysesWords.insertHere)}</Button>
    </div>
  );
}

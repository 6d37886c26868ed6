import { workbookWords, notKept } from '../../wording/pane/workbook';
import { Button } from './button';
import type { PaneView } from './pane-view';

/** What about the workbook itself the user had better know: formulas that wait, a kind of file that forgets. */
export function WorkbookNotes({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { manualCalculation, forgets } = state.conditions;
  return (
    <>
      {manualCalculation && (
        <section class="offer">
          <div class="with-action">
            <p>{words.say(workbookWords.manual)}</p>
            <Button size="small" disabled={state.running !== null} onClick={() => void session.calculate()}>
              {words.say(workbookWords.calculate)}
            </Button>
          </div>
        </section>
      )}
      {forgets !== null && <p class="note">{words.say(notKept(forgets))}</p>}
    </>
  );
}

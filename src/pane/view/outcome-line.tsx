import type { Inserted } from '../../tasks/analyse/analysis';
import { analysesWords, answerIsError, insertedSentence, stillWaiting } from '../../wording/pane/analyses';
import { frameWords } from '../../wording/pane/frame';
import { removedSentence, resultWords, segmentedSentence } from '../../wording/pane/results';
import type { Outcome } from '../session/state';
import { Button } from './button';
import type { Words } from '../words';
import type { PaneView } from './pane-view';

/** How the last task ended, until the next one begins or the user dismisses it. */
export function OutcomeLine({ outcome, pane }: { readonly outcome: Outcome; readonly pane: PaneView }) {
  const { words, session } = pane;
  return (
    <section class={isBad(outcome) ? 'outcome problem' : 'outcome'}>
      <div class="with-action">
        <p>
          {sayOutcome(outcome, pane)}{' '}
          {outcome.kind === 'inserted' && <GoToAnswer inserted={outcome.inserted} pane={pane} />}
        </p>
        <Button appearance="subtle" size="small" onClick={() => session.dismiss()}>
          {words.say(frameWords.dismiss)}
        </Button>
      </div>
    </section>
  );
}

/** The same sentence for the eye and for the screen reader. */
export function sayOutcome(outcome: Outcome, { words }: PaneView): string {
  switch (outcome.kind) {
    case 'segmented': {
      const { customers, sheet, address } = outcome.segmented;
      return words.say(segmentedSentence(customers, words.count(customers), fullAddress(sheet, address)));
    }
    case 'removed': {
      const { cells, sheets } = outcome.removed;
      return words.say(
        cells === 0 && sheets === 0 ? resultWords.nothingRemoved : removedSentence(cells, words.count(cells), sheets),
      );
    }
    case 'pivot': {
      const { form, problem } = outcome.pivot;
      const made = words.say(form === 'pivot' ? resultWords.pivotMade : resultWords.formulasMade);
      return problem ? `${made} ${words.problem(problem)}` : made;
    }
    case 'inserted':
      return sayInserted(outcome.inserted, words);
    case 'cancelled':
      return words.say(resultWords.cancelled);
    case 'failed':
      return words.problem(outcome.problem);
  }
}

function isBad(outcome: Outcome): boolean {
  return outcome.kind === 'failed' || (outcome.kind === 'inserted' && outcome.inserted.error !== null);
}

function sayInserted({ sheet, address, rows, columns, waiting, error }: Inserted, words: Words): string {
  const where = fullAddress(sheet, address);
  if (waiting) return words.say(stillWaiting(where));
  if (error) return words.say(answerIsError(where, error.name, error.message ?? ''));
  const size = { rows, columns, shownRows: words.count(rows), shownColumns: words.count(columns) };
  return words.say(insertedSentence(where, size));
}

function GoToAnswer({ inserted, pane }: { readonly inserted: Inserted; readonly pane: PaneView }) {
  const { words, session } = pane;
  return (
    <button
      type="button"
      class="link go-to"
      onClick={() => void session.goTo(fullAddress(inserted.sheet, inserted.address))}
    >
      {words.say(analysesWords.goTo)}
    </button>
  );
}

function fullAddress(sheet: string, address: string): string {
  return address.includes('!') ? address : `${sheet}!${address}`;
}

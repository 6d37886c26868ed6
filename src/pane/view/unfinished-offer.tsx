import type { Unfinished } from '../../tasks/intents';
import { unfinishedSentence, unfinishedWords } from '../../wording/pane/unfinished';
import { Button } from './button';
import type { PaneView } from './pane-view';

/** Offers to take away what a run that never ended has left behind. */
export function UnfinishedOffer({ unfinished, pane }: { readonly unfinished: Unfinished; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const busy = state.running !== null;
  return (
    <section class="offer">
      <h2>{words.say(unfinishedWords.title)}</h2>
      <p>{words.say(unfinishedSentence(unfinished.sheet, minuteOf(unfinished.since)))}</p>
      <div class="actions">
        <Button disabled={busy} onClick={() => void session.cleanUp()}>
          {words.say(unfinishedWords.cleanUp)}
        </Button>
        <Button appearance="subtle" disabled={busy} onClick={() => session.postponeCleanUp()}>
          {words.say(unfinishedWords.later)}
        </Button>
      </div>
    </section>
  );
}

/** Local day and minute of an ISO time; the text as it stands where it is none. */
function minuteOf(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

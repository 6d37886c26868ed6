import { resultsSpeak, speakIn } from '../../wording/pane/settings';
import { Button } from './button';
import type { PaneView } from './pane-view';

/** One quiet line where the cells speak another language than the pane, and the way to have them speak the same. */
export function ResultsLanguageLine({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { resultsLanguage } = state.settings;
  if (!state.opened || resultsLanguage === words.language) return null;
  return (
    <div class="with-action quiet">
      <p class="note">{words.say(resultsSpeak(resultsLanguage))}</p>
      <Button
        appearance="subtle"
        size="small"
        disabled={state.running !== null}
        onClick={() => void session.changeSettings({ resultsLanguage: words.language })}
      >
        {words.say(speakIn(words.language))}
      </Button>
    </div>
  );
}

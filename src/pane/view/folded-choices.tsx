import { choiceWords } from '../../wording/pane/choices';
import { Button } from './button';
import type { PaneView } from './pane-view';

const written = ['stage', 'reason', 'rfm', 'clv'] as const;

/** What is written and how it is coloured, in one line, and the way to change it. */
export function FoldedChoices({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { write, colouring, margin } = state.choices;
  const comma = words.language === 'en' ? ', ' : '、';
  const parts = [
    written
      .filter((what) => write[what])
      .map((what) => words.say(choiceWords[what]))
      .join(comma),
    words.say(choiceWords[colouring]),
    ...(margin === null ? [] : [`${words.say(choiceWords.margin)} ${words.percent(margin)}`]),
  ].filter((part) => part !== '');
  return (
    <div class="with-action quiet wide">
      <p class="note">{parts.join(' · ')}</p>
      <Button
        appearance="subtle"
        size="small"
        expanded={false}
        disabled={state.running !== null}
        label={words.say(choiceWords.changeAll)}
        onClick={() => session.unfold(true)}
      >
        {words.say(choiceWords.change)}
      </Button>
    </div>
  );
}

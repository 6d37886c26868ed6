import { useId } from 'preact/hooks';
import type { FoundList } from '../../tasks/intents';
import { stageModels } from '../../tasks/intents';
import { choiceWords } from '../../wording/pane/choices';
import { nameOf } from '../../wording/vocabularies';
import { isFolded } from '../folding';
import { DateField } from './date-field';
import { FoldedChoices } from './folded-choices';
import { MarginField } from './margin-field';
import type { PaneView } from './pane-view';
import { SelectField } from './select-field';

const written = ['stage', 'reason', 'rfm', 'clv'] as const;
const colourings = ['conditional', 'fixed', 'none'] as const;

/** As of when and by which model, always at hand; what to write and colour, in one line while results are shown. */
export function ChoiceFields({ list, pane }: { readonly list: FoundList; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { choices, plan } = state;
  const busy = state.running !== null;
  const counted = plan.state === 'ready' ? plan.preview.asOf : list.latestDate;
  return (
    <section class="fields" aria-label={words.say(choiceWords.title)}>
      <DateField
        label={words.say(choiceWords.asOf)}
        value={choices.asOf ?? counted}
        disabled={busy}
        onPick={(asOf) => session.choose({ asOf })}
      />
      <SelectField
        label={words.say(choiceWords.stageModel)}
        value={choices.model}
        disabled={busy}
        options={stageModels.map((value) => ({ value, name: nameOf('stage-model', value, words.language) }))}
        onPick={(model) => session.choose({ model })}
      />
      {isFolded(state) ? <FoldedChoices pane={pane} /> : <WriteFields list={list} pane={pane} />}
    </section>
  );
}

function WriteFields({ list, pane }: { readonly list: FoundList; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { choices } = state;
  const busy = state.running !== null;
  const id = useId();
  return (
    <>
      <fieldset class="wide">
        <legend>{words.say(choiceWords.write)}</legend>
        {written.map((what) => (
          <span class="check" key={what}>
            <input
              type="checkbox"
              id={`${id}-${what}`}
              checked={choices.write[what]}
              disabled={busy}
              onChange={(event) => session.choose({ write: { ...choices.write, [what]: event.currentTarget.checked } })}
            />
            <label for={`${id}-${what}`}>{words.say(choiceWords[what])}</label>
          </span>
        ))}
      </fieldset>
      <SelectField
        label={words.say(choiceWords.colouring)}
        value={choices.colouring}
        disabled={busy}
        options={colourings.map((value) => ({ value, name: words.say(choiceWords[value]) }))}
        onPick={(colouring) => session.choose({ colouring })}
      />
      <MarginField {...pane} />
      {list.hiddenRows && (
        <span class="check wide">
          <input
            type="checkbox"
            id={`${id}-visible`}
            checked={choices.visibleOnly === true}
            disabled={busy}
            onChange={(event) => session.choose({ visibleOnly: event.currentTarget.checked })}
          />
          <label for={`${id}-visible`}>{words.say(choiceWords.visibleOnly)}</label>
        </span>
      )}
    </>
  );
}

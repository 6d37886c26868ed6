import { useEffect, useId, useRef } from 'preact/hooks';
import { choiceWords } from '../../wording/pane/choices';
import type { PaneView } from './pane-view';

/** The share of revenue kept, in percent; empty until the user sets it. */
export function MarginField({ state, words, session }: PaneView) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { margin } = state.choices;
  const shown = margin === null ? '' : String(Number((margin * 100).toPrecision(12)));
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input && !state.marginWrong) input.value = shown;
  }, [shown]);
  return (
    <div class="field">
      <label for={id}>{words.say(choiceWords.margin)}</label>
      <input
        id={id}
        ref={field}
        type="number"
        min="0"
        max="100"
        step="any"
        inputMode="decimal"
        defaultValue={shown}
        disabled={state.running !== null}
        aria-invalid={state.marginWrong ? 'true' : undefined}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget: input }) => {
          const percent = input.value === '' ? null : input.valueAsNumber;
          const wrong = !input.validity.valid;
          session.chooseMargin(wrong ? null : percent, wrong);
        }}
      />
      <p class={state.marginWrong ? 'note wrong' : 'note'} id={`${id}-note`}>
        {words.say(state.marginWrong ? choiceWords.marginWrong : choiceWords.marginWhy)}
      </p>
    </div>
  );
}

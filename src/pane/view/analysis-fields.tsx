import { useEffect, useState } from 'preact/hooks';
import { analysesWords } from '../../wording/pane/analyses';
import type { FormField } from '../../derive/form/form-field';
import type { FilledForm } from '../filled-form';
import type { OpenAnalysis } from '../session/state';
import { ArgumentField } from './argument-field';
import type { PaneView } from './pane-view';

interface AnalysisFieldsProps {
  readonly open: OpenAnalysis;
  readonly filled: FilledForm;
  readonly pane: PaneView;
}

/** One field for each argument: those that must be filled first, the others folded away. */
export function AnalysisFields({ open, filled, pane }: AnalysisFieldsProps) {
  const { say } = pane.words;
  const { form, built } = filled;
  const optional = form.fields.filter((field) => field.optional);
  const wrong = optional.some(({ id }) => Object.hasOwn(built.problems, id));
  const [unfolded, setUnfolded] = useState(optional.length === form.fields.length);
  // A field that is wrong must be seen.
  useEffect(() => {
    if (wrong && open.tried) setUnfolded(true);
  }, [wrong, open.tried]);
  const draw = (field: FormField) => (
    <ArgumentField key={field.id} field={field} open={open} filled={filled} pane={pane} />
  );
  const needed = form.fields.filter((field) => !field.optional);
  return (
    <>
      {needed.length > 0 && (
        <section class="fields" aria-label={say(analysesWords.use)}>
          {needed.map(draw)}
        </section>
      )}
      {optional.length > 0 && (
        <details class="more" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{say(analysesWords.more)}</summary>
          <div class="fields">{optional.map(draw)}</div>
        </details>
      )}
    </>
  );
}

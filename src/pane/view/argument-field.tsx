import type { FormField } from '../../derive/form/form-field';
import type { Entry } from '../../tasks/analyse/analysis';
import { analysesWords, byDefault } from '../../wording/pane/analyses';
import { tellProblem } from '../../wording/problems';
import type { FilledForm } from '../filled-form';
import { isoDay, serialDay } from '../serial-day';
import type { OpenAnalysis } from '../session/state';
import { CellsField } from './cells-field';
import { DateField } from './date-field';
import type { PaneView } from './pane-view';
import { SelectField } from './select-field';
import { TextField } from './text-field';

export interface ArgumentFieldProps {
  readonly field: FormField;
  readonly open: OpenAnalysis;
  readonly filled: FilledForm;
  readonly pane: PaneView;
}

/** The field of one argument, by what it takes. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { field, filled, pane } = props;
  const { state, words, session } = pane;
  const { say } = words;
  const entry: Entry | undefined = filled.analysis.entries[field.id];
  const typed = entry?.from === 'typed' ? entry.text : '';
  const type = (text: string): void => session.fill(field.id, { from: 'typed', text });
  const told = fieldNote(props);
  const common = { label: say(field.label), disabled: state.running !== null, ...told };
  if (field.kind === 'choice')
    return (
      <SelectField
        {...common}
        value={typed}
        options={[
          { value: '', name: emptyChoice(field, say) },
          ...field.choices.map(({ id, name }) => ({ value: id, name: say(name) })),
        ]}
        onPick={type}
      />
    );
  if (field.kind === 'number')
    return <TextField {...common} numeric value={typed} example={field.whenEmpty ?? ''} onType={type} />;
  if (field.kind === 'date' || field.id === 'as_of')
    return entry?.from === 'address' || entry?.from === 'columns' ? (
      <CellsField {...props} {...told} />
    ) : (
      <DateField
        {...common}
        value={typed === '' ? null : serialDay(typed)}
        onPick={(day) => (day === null ? session.fill(field.id, null) : type(isoDay(day)))}
      />
    );
  return <CellsField {...props} {...told} />;
}

/** What stands below a field: what is wrong with it, and what it means where that is not plain from what is chosen. */
function fieldNote({ field, open, filled, pane }: ArgumentFieldProps): { problem?: string; note?: string } {
  const { say, language } = pane.words;
  const problem = filled.built.problems[field.id];
  if (problem && problem.code !== 'missing') return { problem: tellProblem(problem, language) };
  if (problem && open.tried) return { problem: say(analysesWords.needed), note: say(field.meaning) };
  const { from } = filled.analysis.entries[field.id] ?? {};
  const plain = from === 'columns' || from === 'list' || field.id === 'as_of' || field.roles.is.length > 0;
  return plain ? {} : { note: say(field.meaning) };
}

function emptyChoice({ optional, choices, whenEmpty }: FormField, say: PaneView['words']['say']): string {
  if (!optional) return `– ${say(analysesWords.pick)}`;
  const assumed = choices.find(({ id }) => id === whenEmpty);
  return assumed ? say(byDefault(assumed.name)) : `– ${say(analysesWords.automatic)}`;
}

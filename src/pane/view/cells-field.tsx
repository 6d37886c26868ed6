import { useId } from 'preact/hooks';
import type { Entry } from '../../tasks/analyse/analysis';
import type { ListColumn } from '../../tasks/intents';
import { analysesWords, partOf, takeFor } from '../../wording/pane/analyses';
import { columnName } from '../column-name';
import { answersFor } from '../filled-form';
import { isoDay, serialDay } from '../serial-day';
import type { ArgumentFieldProps } from './argument-field';
import { Button } from './button';
import { cellChoices, choiceOf, entryOfChoice } from './cell-choices';
import { DateField } from './date-field';
import { FieldNote } from './field-note';
import { TextField } from './text-field';

interface CellsFieldProps extends ArgumentFieldProps {
  readonly note?: string;
  readonly problem?: string;
}

/** A range: columns of the list, or other cells by their address, or what is typed. */
export function CellsField(props: CellsFieldProps) {
  const { field, filled, pane, note, problem } = props;
  const { state, words, session } = pane;
  const { say } = words;
  const { list, entries } = filled.analysis;
  const entry: Entry | undefined = entries[field.id];
  const id = useId();
  const label = say(field.label);
  const isMany = field.kind === 'matrix' || field.kind === 'table' || field.kind === 'list';
  const answers = answersFor(field, state.answers);
  const choice = choiceOf(entry, answers);
  const ownInput = choice === 'address' || choice === 'typed';
  const disabled = state.running !== null;
  return (
    <div class={ownInput || isMany ? 'cells wide' : 'cells'}>
      <div class="field">
        <label for={id}>{label}</label>
        <div class="pair">
          <select
            id={id}
            value={choice}
            disabled={disabled}
            aria-invalid={problem && !ownInput ? 'true' : undefined}
            aria-describedby={problem || note ? `${id}-note` : undefined}
            onChange={(event) => session.fill(field.id, entryOfChoice(event.currentTarget.value, list, field, answers))}
          >
            {cellChoices(field, list, answers, words).map(({ value, name }) => (
              <option key={value} value={value} selected={value === choice}>
                {name}
              </option>
            ))}
          </select>
          {field.kind === 'matrix' && entry?.from === 'columns' && list && (
            <LastColumn entry={entry} columns={list.columns} {...props} />
          )}
        </div>
      </div>
      {entry?.from === 'address' && ownInput && (
        <div class="with-action quiet">
          <TextField
            label={say(partOf(label, 'range'))}
            labelUnseen
            value={entry.text}
            example={`${list?.sheet ?? 'Orders'}!A2:A90`}
            disabled={disabled}
            wrong={problem !== undefined}
            onType={(text) => session.fill(field.id, { from: 'address', text })}
          />
          <Button
            size="small"
            disabled={disabled}
            label={say(takeFor(label))}
            onClick={() => void session.takeSelection(field.id)}
          >
            {say(analysesWords.takeSelection)}
          </Button>
        </div>
      )}
      {entry?.from === 'typed' &&
        (field.kind === 'dates' ? (
          <DateField
            label={say(partOf(label, 'value'))}
            disabled={disabled}
            wrong={problem !== undefined}
            value={serialDay(entry.text)}
            onPick={(day) => session.fill(field.id, { from: 'typed', text: day === null ? '' : isoDay(day) })}
          />
        ) : (
          <TextField
            label={say(partOf(label, 'value'))}
            labelUnseen
            numeric={field.kind === 'numbers' || field.kind === 'counts'}
            value={entry.text}
            example={field.whenEmpty ?? (isMany ? say(analysesWords.valuesExample) : '')}
            disabled={disabled}
            wrong={problem !== undefined}
            onType={(text) => session.fill(field.id, { from: 'typed', text })}
          />
        ))}
      <FieldNote id={`${id}-note`} problem={problem} note={note} />
    </div>
  );
}

interface LastColumnProps extends CellsFieldProps {
  readonly entry: Extract<Entry, { from: 'columns' }>;
  readonly columns: readonly ListColumn[];
}

/** Several columns side by side: the last of them. */
function LastColumn({ field, entry, columns, pane }: LastColumnProps) {
  const { state, words, session } = pane;
  return (
    <>
      <span class="note">{words.say(analysesWords.to)}</span>
      <select
        aria-label={words.say(partOf(words.say(field.label), 'last'))}
        value={String(entry.last)}
        disabled={state.running !== null}
        onChange={(event) => session.fill(field.id, { ...entry, last: Number(event.currentTarget.value) })}
      >
        {columns.map((column) => (
          <option key={column.index} value={String(column.index)} selected={column.index === entry.last}>
            {columnName(column)}
          </option>
        ))}
      </select>
    </>
  );
}

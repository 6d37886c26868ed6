import { useId } from 'preact/hooks';
import { FieldNote } from './field-note';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  onPick(value: Value): void;
  readonly disabled?: boolean;
  /** Nothing is picked yet and something must be. */
  readonly wanting?: boolean;
  readonly problem?: string;
  readonly note?: string;
}

/** A field with a list of choices: the system's own list, which every keyboard, screen reader and contrast theme knows. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        disabled={props.disabled}
        aria-invalid={props.wanting || props.problem ? 'true' : undefined}
        aria-describedby={props.problem || props.note ? note : undefined}
        onChange={(event) => {
          const picked = props.options.find(({ value }) => value === event.currentTarget.value);
          if (picked) props.onPick(picked.value);
        }}
      >
        {props.options.map(({ value, name }) => (
          <option key={value} value={value} selected={value === props.value}>
            {name}
          </option>
        ))}
      </select>
      <FieldNote id={note} problem={props.problem} note={props.note} />
    </div>
  );
}

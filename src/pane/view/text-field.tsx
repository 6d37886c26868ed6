import { useEffect, useId, useRef } from 'preact/hooks';
import { FieldNote } from './field-note';

interface TextFieldProps {
  readonly label: string;
  /** The label is for a reader only: what stands above says the same for the eye. */
  readonly labelUnseen?: boolean;
  readonly value: string;
  /** Shown while it is empty. */
  readonly example?: string;
  readonly numeric?: boolean;
  readonly disabled?: boolean;
  readonly problem?: string;
  /** Something is wrong with it that is told elsewhere. */
  readonly wrong?: boolean;
  readonly note?: string;
  onType(text: string): void;
}

/** A line of text. While it is being typed it is left alone. */
export function TextField(props: TextFieldProps) {
  const { label, labelUnseen, value, example, numeric, disabled, problem, wrong, note, onType } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input && input.value !== value) input.value = value;
  }, [value]);
  return (
    <div class="field">
      <label for={id} class={labelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        spellcheck={false}
        defaultValue={value}
        placeholder={example}
        disabled={disabled}
        aria-invalid={wrong || problem ? 'true' : undefined}
        aria-describedby={problem || note ? `${id}-note` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <FieldNote id={`${id}-note`} problem={problem} note={note} />
    </div>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { isoDay, serialDay } from '../serial-day';
import { FieldNote } from './field-note';

interface DateFieldProps {
  readonly label: string;
  /** Serial day. */
  readonly value: number | null;
  onPick(day: number | null): void;
  readonly disabled?: boolean;
  readonly problem?: string;
  /** Something is wrong with it that is told elsewhere. */
  readonly wrong?: boolean;
  readonly note?: string;
}

/** A day. While it is being typed the field is left alone: half a date must not be put right under the fingers. */
export function DateField({ label, value, onPick, disabled, problem, wrong, note }: DateFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = value === null ? '' : isoDay(value);
  const restore = (): void => {
    if (field.current && field.current.value !== shown) field.current.value = shown;
  };
  useEffect(() => {
    if (document.activeElement !== field.current) restore();
  }, [shown]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="date"
        min="1900-03-01"
        max="9999-12-31"
        defaultValue={shown}
        disabled={disabled}
        aria-invalid={wrong || problem ? 'true' : undefined}
        aria-describedby={problem || note ? `${id}-note` : undefined}
        onInput={(event) => {
          const day = serialDay(event.currentTarget.value);
          if (day !== null) onPick(day);
        }}
        onBlur={(event) => {
          if (event.currentTarget.value === '') onPick(null);
          restore();
        }}
      />
      <FieldNote id={`${id}-note`} problem={problem} note={note} />
    </div>
  );
}

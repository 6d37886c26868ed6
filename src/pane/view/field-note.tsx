interface FieldNoteProps {
  readonly id: string;
  /** What is wrong with the field. */
  readonly problem?: string;
  /** What it is for. */
  readonly note?: string;
}

/** The small line below a field: what is wrong with it, then what it is for. */
export function FieldNote({ id, problem, note }: FieldNoteProps) {
  if (!problem && !note) return null;
  return (
    <p class="note" id={id}>
      {problem && <span class="wrong">{problem}</span>}
      {problem && note && ' '}
      {note}
    </p>
  );
}

import type { FormField } from '../../derive/form/form-field';
import type { Entry, StandingAnswer } from '../../tasks/analyse/analysis';
import type { FoundList } from '../../tasks/intents';
import { analysesWords, daysSince } from '../../wording/pane/analyses';
import { columnName } from '../column-name';
import { answerAddress } from '../filled-form';
import { isoDay } from '../serial-day';
import type { Words } from '../words';

/** What a range can be taken from, as the values and names of a list of choices. */
export function cellChoices(
  field: FormField,
  list: FoundList | null,
  answers: readonly StandingAnswer[],
  { say }: Words,
) {
  const columns = list?.columns ?? [];
  const typed = {
    dates: analysesWords.aDay,
    numbers: analysesWords.aNumber,
    counts: analysesWords.aNumber,
    labels: analysesWords.aText,
  } as const;
  return [
    { value: '', name: `– ${say(field.optional ? analysesWords.leaveOut : analysesWords.pick)}` },
    ...((field.kind === 'table' || field.kind === 'list') && list
      ? [{ value: 'list', name: say(analysesWords.wholeList) }]
      : []),
    ...columns.map((column) => ({ value: `column ${column.index}`, name: columnName(column) })),
    ...(field.daysSince !== null && list?.latestDate !== null
      ? columns.map((column) => ({ value: `since ${column.index}`, name: say(daysSince(columnName(column))) }))
      : []),
    ...answers.map(({ sheet, address }, index) => ({ value: `answer ${index}`, name: `${sheet}  ${address}` })),
    { value: 'address', name: say(analysesWords.otherRange) },
    { value: 'typed', name: say(typed[field.kind as keyof typeof typed] ?? analysesWords.someValues) },
  ];
}

/** The choice an entry stands for. */
export function choiceOf(entry: Entry | undefined, answers: readonly StandingAnswer[]): string {
  if (entry === undefined) return '';
  const answer = entry.from === 'address' ? answers.findIndex((each) => answerAddress(each) === entry.text) : -1;
  if (answer >= 0) return `answer ${answer}`;
  switch (entry.from) {
    case 'columns':
      return `column ${entry.first}`;
    case 'days-since':
      return `since ${entry.column}`;
    default:
      return entry.from;
  }
}

/** The entry a choice begins with; null where nothing is chosen. */
export function entryOfChoice(
  value: string,
  list: FoundList | null,
  { kind }: FormField,
  answers: readonly StandingAnswer[],
): Entry | null {
  const [from, at] = value.split(' ');
  const column = Number(at);
  if (from === 'column')
    return { from: 'columns', first: column, last: kind === 'matrix' ? lastLike(column, list) : column };
  if (from === 'since') return { from: 'days-since', column, day: isoDay(list?.latestDate ?? 0) };
  if (from === 'answer') return { from: 'address', text: answerAddress(answers[column]) };
  if (from === 'list') return { from: 'list' };
  return from === 'address' || from === 'typed' ? { from, text: '' } : null;
}

/** Periods usually stand side by side up to the last column. */
function lastLike(first: number, list: FoundList | null): number {
  return Math.max(first, (list?.columns.length ?? 1) - 1);
}

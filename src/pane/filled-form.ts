import type { AnalysisForm } from '../derive/form/analysis-form';
import { analysisForm } from '../derive/form/analysis-form';
import type { FormField } from '../derive/form/form-field';
import { catalog } from '../functions/catalog';
import type { FunctionSpec } from '../functions/spec';
import type { Analysis, Entries, Entry, StandingAnswer } from '../tasks/analyse/analysis';
import type { BuiltFormula } from '../tasks/analyse/build-formula';
import { buildFormula } from '../tasks/analyse/build-formula';
import { suggestEntries } from '../tasks/analyse/suggest-entries';
import type { FoundList, Mapping } from '../tasks/intents';
import { isSameList } from './session/same-list';
import type { OpenAnalysis, PaneState } from './session/state';

/** The function whose answer makes a list of customers out of a log. */
export const customerSummary = 'CUSTOMERS';

export interface FilledForm {
  readonly spec: FunctionSpec;
  readonly form: AnalysisForm;
  readonly analysis: Analysis;
  readonly built: BuiltFormula;
}

/** An open form with what is suggested for it and what the user has changed. */
export function filledForm(open: OpenAnalysis, state: Pick<PaneState, 'list' | 'choices' | 'answers'>): FilledForm {
  const spec = catalog.find(({ id }) => id === open.id) ?? catalog[0];
  const form = analysisForm(spec);
  const list = open.list && state.list && isSameList(open.list, state.list) ? state.list : open.list;
  const mapping = mappingOf(list, state);
  const suggested = suggestEntries(form.fields, list, mapping);
  const entries: Entries = Object.fromEntries(
    form.fields.flatMap((field) => {
      const { id } = field;
      const entry =
        open.changes[id] ??
        suggested[id] ??
        answerEntry(field, state.answers) ??
        startingEntry(field, form.needs, list);
      return entry ? [[id, entry]] : [];
    }),
  );
  const analysis: Analysis = {
    ...form,
    entries,
    list,
    customerColumn: mapping.customer ?? null,
    isList: form.id === customerSummary,
  };
  return { spec, form, analysis, built: buildFormula(analysis) };
}

/** A table that another function makes is taken from the last of its answers, where it cannot be left out. */
function answerEntry(field: FormField, answers: readonly StandingAnswer[]): Entry | undefined {
  const last = field.optional ? undefined : answersFor(field, answers).at(-1);
  return last && { from: 'address', text: answerAddress(last) };
}

/** An answer's cells as an address field takes them. */
export function answerAddress({ sheet, address }: StandingAnswer): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Answers in the workbook that a field can take. */
export function answersFor({ tableFrom }: FormField, answers: readonly StandingAnswer[]): readonly StandingAnswer[] {
  return tableFrom === null ? [] : answers.filter(({ formulaName }) => formulaName.endsWith(`.${tableFrom}`));
}

/** What a field begins with where the list holds nothing for it: figures are typed, anything else is pointed at. */
function startingEntry(
  { id, kind, optional }: FormField,
  needs: AnalysisForm['needs'],
  list: FoundList | null,
): Entry | undefined {
  if (optional || id === 'as_of' || kind === 'date' || kind === 'number' || kind === 'choice') return undefined;
  const isFigure = kind === 'numbers' || kind === 'counts';
  if (isFigure && needs === null) return { from: 'typed', text: '' };
  return list === null ? { from: 'address', text: '' } : undefined;
}

/** The columns as the user has picked them on the first page, where that shows the same list. */
function mappingOf(list: FoundList | null, { list: shown, choices }: Pick<PaneState, 'list' | 'choices'>): Mapping {
  if (list === null) return {};
  return shown && isSameList(list, shown) && choices.kind === list.kind ? choices.mapping : list.mapping;
}

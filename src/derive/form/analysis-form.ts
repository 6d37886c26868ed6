import type { ArgumentSpec } from '../../functions/argument';
import type { FunctionSpec } from '../../functions/spec';
import { functionName } from '../../wording/help/function-names';
import type { Text } from '../../wording/text';
import { languages } from '../../wording/text';
import { nameOf, vocabularies } from '../../wording/vocabularies';
import { namespace } from '../signature';
import { answerRows } from './answer-rows';
import type { AnswerRows } from './answer-rows';
import { fieldRoles } from './field-roles';
import type { FormField } from './form-field';
import { listNeeded } from './list-needed';
import { whenEmpty } from './when-empty';

/** How one function is used without typing it. */
export interface AnalysisForm {
  /** The function's id. */
  readonly id: string;
  /** As it stands in a formula. */
  readonly formulaName: string;
  readonly name: Text;
  readonly summary: Text;
  /** In the order of the arguments. */
  readonly fields: readonly FormField[];
  /** The kind of list most of its fields are found in; null where any will do, or none. */
  readonly needs: 'transactions' | 'customers' | null;
  readonly answers: AnswerRows;
}

/** The form of a function, from its spec alone. */
export function analysisForm(spec: FunctionSpec): AnalysisForm {
  const fields = Object.entries(spec.arguments).map(([id, argument]) => formField(id, argument));
  return {
    id: spec.id,
    formulaName: `${namespace}.${spec.id}`,
    name: functionName(spec.id),
    summary: spec.summary,
    fields,
    needs: listNeeded(fields),
    answers: answerRows(spec),
  };
}

function formField(id: string, argument: ArgumentSpec): FormField {
  const { kind, optional, meaning, nameInChinese, vocabulary = '', choices = [] } = argument;
  const { least, greatest, whole, share } = argument;
  const english = englishLabel(id);
  const roles = fieldRoles(id, argument);
  // A name that lists use for another fact is no heading of this one.
  const isOther = Object.hasOwn(vocabularies.heading, id) && roles.is.length > 0 && !roles.is.includes(id);
  return {
    id,
    kind,
    optional,
    label: { en: english, 'zh-CN': nameInChinese },
    meaning,
    roles,
    daysSince: id === 'recency' ? 'last_order' : null,
    headings: isOther ? [nameInChinese] : [english, nameInChinese],
    choices: choices.map((choice) => ({ id: choice, name: nameIn(vocabulary, choice) })),
    tableFrom: kind === 'table' ? (/\btables? from ([A-Z][A-Z_]+)/.exec(meaning.en)?.[1] ?? null) : null,
    whenEmpty: whenEmpty(argument),
    least,
    greatest,
    whole,
    share,
  };
}

/** first_order → First order. */
function englishLabel(id: string): string {
  const words = id.replaceAll('_', ' ').replace(/\bclv\b/g, 'CLV');
  return words[0].toUpperCase() + words.slice(1);
}

function nameIn(vocabulary: string, id: string): Text {
  return Object.fromEntries(languages.map((language) => [language, nameOf(vocabulary, id, language)])) as Text;
}

import type { ArgumentSpec } from '../functions/argument';
import type { FunctionSpec } from '../functions/spec';
import type { Language } from '../wording/text';
import { nameOf, vocabularies } from '../wording/vocabularies';
import { argumentName } from './argument-name';
import { helpAddress } from './help/help-address';

/** What Excel reads to know a function before any code is loaded; Microsoft's schema. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
  readonly enums: readonly EnumJson[];
}

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly dimensionality: 'matrix' };
  /** A long computation ends when its input is edited. */
  readonly options: { readonly cancelable: true };
}

export interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumJson {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/** Where and in which language the metadata is served. */
export interface Published {
  readonly base: string;
  readonly language: Language;
}

/**
 * The metadata of all functions. Every argument is declared as a matrix of any type, so that text, errors and numbers
 * reach us as they are and the message about them is ours; choices are text with a list to pick from.
 */
export function functionsJson(specs: readonly FunctionSpec[], published: Published): FunctionsJson {
  const enums = new Map<string, EnumJson>();
  for (const spec of specs) {
    for (const argument of Object.values(spec.arguments)) {
      if (argument.kind === 'choice') enums.set(enumId(argument), choiceEnum(argument, published.language));
    }
  }
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: specs.map((spec) => functionJson(spec, published)),
    enums: [...enums.values()],
  };
}

function functionJson(spec: FunctionSpec, { base, language }: Published): FunctionJson {
  return {
    id: spec.id,
    name: spec.id,
    description: spec.summary[language],
    helpUrl: base + helpAddress(language, spec.id),
    parameters: Object.entries(spec.arguments).map(([id, argument]) => parameterJson(id, argument, language)),
    result: { dimensionality: 'matrix' },
    options: { cancelable: true },
  };
}

function parameterJson(id: string, argument: ArgumentSpec, language: Language): ParameterJson {
  const said = { name: argumentName(id, argument, language), description: argument.meaning[language] };
  const optional = argument.optional ? { optional: true as const } : {};
  return argument.kind === 'choice'
    ? { ...said, type: 'string', ...optional, customEnumId: enumId(argument) }
    : { ...said, type: 'any', dimensionality: 'matrix', ...optional };
}

/** One list of choices for each vocabulary and selection of it: arguments that offer the same share it. */
function enumId({ vocabulary = '', choices = [] }: ArgumentSpec): string {
  const all = Object.keys(vocabularies[vocabulary] ?? {});
  const name = vocabulary.toUpperCase().replaceAll('-', '_');
  return choices.length === all.length ? name : `${name}_${choices.length}`;
}

function choiceEnum(argument: ArgumentSpec, language: Language): EnumJson {
  const { vocabulary = '', choices = [] } = argument;
  const values = choices.map((id) => ({ name: nameOf(vocabulary, id, language), stringValue: id, tooltip: '' }));
  return { id: enumId(argument), type: 'string', values };
}

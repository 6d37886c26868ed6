import type { FunctionSpec } from '../functions/spec';
import type { Language } from '../wording/text';
import { argumentName } from './argument-name';

/** The namespace the manifest gives the functions. */
export const namespace = 'CRM';

/** A function as one types it: `=CRM.CLV(first_order, …, [margin])`. */
export function signature(spec: FunctionSpec, language: Language): string {
  const names = Object.entries(spec.arguments).map(([id, argument]) => {
    const name = argumentName(id, argument, language);
    return argument.optional ? `[${name}]` : name;
  });
  return `=${namespace}.${spec.id}(${names.join(', ')})`;
}

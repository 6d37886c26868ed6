import type { Text } from '../../wording/text';
import type { ArgumentSpec } from '../argument';

/** The same argument where it may be omitted, with what it means then. */
export function optionalArgument<const Spec extends ArgumentSpec>(spec: Spec, meaning: Text) {
  return { ...spec, optional: true, meaning } as Omit<Spec, 'optional'> & { readonly optional: true };
}

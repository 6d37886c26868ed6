import type { ArgumentKind, ArgumentSpec } from '../../functions/argument';
import type { FieldRoles } from './field-roles';
import type { Text } from '../../wording/text';

/** One choice of a field, under the name the cells' functions understand too. */
export interface FieldChoice {
  readonly id: string;
  readonly name: Text;
}

/** What a form asks for one argument. */
export interface FormField extends Pick<ArgumentSpec, 'least' | 'greatest' | 'whole' | 'share'> {
  /** The argument's id. */
  readonly id: string;
  readonly kind: ArgumentKind;
  readonly optional: boolean;
  readonly label: Text;
  readonly meaning: Text;
  readonly roles: FieldRoles;
  /** Days since a date of this role will do as well; null where they will not. */
  readonly daysSince: string | null;
  /** What a column that holds it may be headed, in any language. */
  readonly headings: readonly string[];
  readonly choices: readonly FieldChoice[];
  /** Id of the function whose answer it takes; null where it takes none. */
  readonly tableFrom: string | null;
  /** What is taken where it is left empty, where that is one number, several, or the id of a choice. */
  readonly whenEmpty: string | null;
}

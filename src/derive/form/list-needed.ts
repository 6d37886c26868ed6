import type { FormField } from './form-field';

/** The kind of list a function is made for, told by the facts it cannot do without. */
export function listNeeded(fields: readonly FormField[]): 'transactions' | 'customers' | null {
  const needed = fields.filter(({ optional }) => !optional);
  const asks = (...roles: readonly string[]): boolean =>
    needed.some((field) => field.roles.is.some((role) => roles.includes(role)));
  if (asks('customer') && asks('date', 'product')) return 'transactions';
  if (asks('first_order', 'last_order')) return 'customers';
  if (needed.some(({ daysSince, kind }) => daysSince !== null || kind === 'list')) return 'customers';
  return null;
}

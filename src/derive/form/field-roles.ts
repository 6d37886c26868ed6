import type { ArgumentSpec } from '../../functions/argument';
import { vocabularies } from '../../wording/vocabularies';

/** Roles of list columns, as ids of vocabulary `heading`. */
export interface FieldRoles {
  /** The fact itself. */
  readonly is: readonly string[];
  /** What may stand for it where the list has no column of its name, the best first. */
  readonly standIns: readonly string[];
}

/** Arguments whose facts lists hold under other names. */
const same: Readonly<Record<string, readonly string[]>> = { frequency: ['orders'], product_line: ['product'] };
const near: Readonly<Record<string, readonly string[]>> = {
  monetary: ['revenue', 'average_order', 'amount'],
  value: ['clv', 'revenue'],
  profit: ['revenue'],
};

const ofColumns: ReadonlySet<string> = new Set(['dates', 'counts', 'numbers', 'labels']);

/** Columns that can be passed for an argument: headings and arguments share their names. */
export function fieldRoles(id: string, { kind, nameInChinese }: ArgumentSpec): FieldRoles {
  if (!ofColumns.has(kind)) return { is: [], standIns: [] };
  const standIns = near[id] ?? [];
  if (Object.hasOwn(same, id)) return { is: same[id], standIns };
  // The Chinese name first: it tells the amount of a transaction from the average order of a customer.
  const [named] = Object.entries(vocabularies.heading).find(([, { name }]) => name['zh-CN'] === nameInChinese) ?? [];
  const is = named ?? (Object.hasOwn(vocabularies.heading, id) ? id : undefined);
  return { is: is === undefined || standIns.includes(is) ? [] : [is], standIns };
}

import type { ColumnRole, ListColumn, ListKind, Mapping } from '../intents';
import type { ColumnLook } from './column-looks';
import { foldHeading, headingSynonyms } from './heading-synonyms';

/** Roles of each kind of list, the ones easiest to tell first. */
const rolesOf: Readonly<Record<ListKind, readonly ColumnRole[]>> = {
  transactions: ['customer', 'date', 'amount', 'product'],
  customers: ['average_repeat_order', 'first_order', 'last_order', 'average_order', 'orders', 'customer', 'revenue'],
};

/** Roles without which nothing can be classified. */
export const requiredRoles: Readonly<Record<ListKind, readonly ColumnRole[]>> = {
  transactions: ['customer', 'date'],
  customers: ['first_order', 'last_order', 'orders'],
};

/** Tells a log from a list of customers: by what headings say, else by whether customers repeat. */
export function kindOf(columns: readonly ListColumn[], looks: readonly ColumnLook[]): ListKind {
  const byHeading = mapByHeadings('customers', columns, looks);
  const named = (role: ColumnRole): boolean => byHeading.has(role);
  if (named('orders') && (named('first_order') || named('last_order'))) return 'customers';
  if (named('first_order') && named('last_order')) return 'customers';
  const dates = looks.filter(isDate).length;
  if (dates !== 2) return 'transactions';
  const id = mapColumns('transactions', columns, looks).customer;
  return id !== undefined && looks[id].distinct === 1 && looks.some(isCount) ? 'customers' : 'transactions';
}

/** The column of each role: by heading first, then by what stands in the cells; what cannot be told is left out. */
export function mapColumns(kind: ListKind, columns: readonly ListColumn[], looks: readonly ColumnLook[]): Mapping {
  const mapping = mapByHeadings(kind, columns, looks);
  const taken = new Set(mapping.values());
  const free = new Set(columns.map(({ index }) => index).filter((index) => !taken.has(index)));
  const byLooks = kind === 'transactions' ? logByLooks : customersByLooks;
  for (const [role, index] of byLooks(mapping, free, looks)) {
    mapping.set(role, index);
    free.delete(index);
  }
  return Object.fromEntries(mapping);
}

/** Roles that only a list of purchases or customers has. */
const datedRoles: readonly ColumnRole[] = ['date', 'first_order', 'last_order'];

/** Whether cells are a list at all: two rows with a date in a column taken for one, or headings that name two columns. */
export function isList(
  kind: ListKind,
  columns: readonly ListColumn[],
  looks: readonly ColumnLook[],
  mapping: Mapping,
): boolean {
  const dated = datedRoles.flatMap((role) => mapping[role] ?? []);
  if (dated.some((index) => looks[index].filled * (looks[index].dates + looks[index].likelyDays) >= 2)) return true;
  return mapByHeadings(kind, columns, looks).size >= 2;
}

function mapByHeadings(
  kind: ListKind,
  columns: readonly ListColumn[],
  looks: readonly ColumnLook[],
): Map<ColumnRole, number> {
  const mapping = new Map<ColumnRole, number>();
  const free = new Set(columns.map(({ index }) => index));
  const give = (role: ColumnRole, index: number): void => {
    mapping.set(role, index);
    free.delete(index);
  };
  const folded = columns.map(({ heading }) => foldHeading(heading));
  for (const how of ['is', 'has'] as const) {
    for (const role of rolesOf[kind]) {
      if (mapping.has(role)) continue;
      const found = bestByHeading(role, how, folded, (index) => free.has(index) && fits(role, looks[index]));
      if (found !== null) give(role, found);
    }
  }
  return mapping;
}

function bestByHeading(
  role: ColumnRole,
  how: 'is' | 'has',
  headings: readonly string[],
  allowed: (index: number) => boolean,
): number | null {
  for (const synonym of headingSynonyms[role][how]) {
    const index = headings.findIndex(
      (heading, at) => allowed(at) && (how === 'is' ? heading === synonym : heading.includes(synonym)),
    );
    if (index >= 0) return index;
  }
  return null;
}

/** Whether a column's cells can hold what a role asks for; an empty column can hold anything. */
function fits(role: ColumnRole, look: ColumnLook): boolean {
  if (look.filled === 0) return true;
  switch (role) {
    case 'date':
    case 'first_order':
    case 'last_order':
      return look.dates > 0 || look.likelyDays > 0.5;
    case 'amount':
    case 'revenue':
    case 'average_order':
    case 'average_repeat_order':
      return look.numbers > 0 || (look.texts > 0 && look.dates === 0);
    case 'orders':
      return look.numbers > 0 && look.whole >= 0.5 * look.numbers;
    case 'customer':
      return look.dates < 0.5;
    case 'product':
      return look.dates === 0;
  }
}

function* logByLooks(
  mapping: ReadonlyMap<ColumnRole, number>,
  free: ReadonlySet<number>,
  looks: readonly ColumnLook[],
): Iterable<[ColumnRole, number]> {
  const find = (test: (look: ColumnLook) => boolean): number | undefined =>
    [...free].find((index) => test(looks[index]));
  if (!mapping.has('date')) {
    const date = find(isDate) ?? find((look) => look.likelyDays > 0.9);
    if (date !== undefined) yield ['date', date];
  }
  if (!mapping.has('customer')) {
    const customer =
      find((look) => look.texts > 0.5 && look.distinct > 0.01) ??
      find((look) => look.whole > 0.9 && look.distinct > 0.05);
    if (customer !== undefined) yield ['customer', customer];
  }
  if (!mapping.has('amount')) {
    const amount = find((look) => look.numbers > 0.5 && look.whole < 1) ?? find((look) => look.numbers > 0.5);
    if (amount !== undefined) yield ['amount', amount];
  }
}

function* customersByLooks(
  mapping: ReadonlyMap<ColumnRole, number>,
  free: ReadonlySet<number>,
  looks: readonly ColumnLook[],
): Iterable<[ColumnRole, number]> {
  const dates = [...free].filter((index) => isDate(looks[index]));
  if (!mapping.has('first_order') && dates.length > 0) yield ['first_order', dates.shift()!];
  if (!mapping.has('last_order') && dates.length > 0) yield ['last_order', dates.shift()!];
  if (!mapping.has('customer')) {
    const customer = [...free].find(
      (index) => looks[index].distinct === 1 && (looks[index].texts > 0.5 || looks[index].whole === 1),
    );
    if (customer !== undefined) yield ['customer', customer];
  }
  if (!mapping.has('orders')) {
    const orders = [...free].find((index) => isCount(looks[index]));
    if (orders !== undefined) yield ['orders', orders];
  }
}

const isDate = (look: ColumnLook): boolean => look.dates > 0.5;
const isCount = (look: ColumnLook): boolean =>
  look.numbers > 0.9 && look.whole > 0.9 && look.distinct < 1 && look.likelyDays < 0.5;

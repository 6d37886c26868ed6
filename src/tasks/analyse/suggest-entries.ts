import { sayDay } from '../../wording/say-day';
import type { FoundList, Mapping } from '../intents';
import { foldHeading, headingSynonyms } from '../list/heading-synonyms';
import type { AskedField, Entries, Entry } from './analysis';

/**
 * What a form is filled with before the user has touched it: columns of the list by their role, then by their heading, and
 * the list's latest day. What may be left out is left out.
 */
export function suggestEntries(fields: readonly AskedField[], list: FoundList | null, mapping: Mapping): Entries {
  const suggested = fields.flatMap((field): [string, Entry][] => {
    const entry = field.optional ? null : suggest(field, list, mapping);
    return entry ? [[field.id, entry]] : [];
  });
  return Object.fromEntries(suggested);
}

function suggest(field: AskedField, list: FoundList | null, mapping: Mapping): Entry | null {
  const latest = list?.latestDate ?? null;
  if (field.id === 'as_of') return latest === null ? null : { from: 'typed', text: sayDay(latest) };
  if (field.kind === 'date' || field.kind === 'number' || field.kind === 'choice' || list === null) return null;
  if (field.kind === 'list') return { from: 'list' };
  if (field.kind === 'table') return null;
  const named = columnHeaded(field.headings, list);
  if (field.kind === 'matrix') return named === null ? null : one(named);
  const ofRole = (roles: readonly string[]): number | null =>
    roles.map((role) => columnOfRole(role, list, mapping)).find((column) => column !== null) ?? null;
  const column = ofRole(field.roles.is) ?? named ?? ofRole(field.roles.standIns);
  if (column !== null) return one(column);
  const since = field.daysSince === null ? null : columnOfRole(field.daysSince, list, mapping);
  return since === null || latest === null ? null : { from: 'days-since', column: since, day: sayDay(latest) };
}

const one = (column: number): Entry => ({ from: 'columns', first: column, last: column });

function columnOfRole(role: string, list: FoundList, mapping: Mapping): number | null {
  const mapped = (mapping as Readonly<Record<string, number | undefined>>)[role];
  if (mapped !== undefined && Object.hasOwn(list.columns, mapped)) return mapped;
  const known = Object.hasOwn(headingSynonyms, role) ? headingSynonyms[role as keyof typeof headingSynonyms].is : [];
  return columnHeaded([role.replaceAll('_', ' '), ...known], list);
}

function columnHeaded(headings: readonly string[], { columns }: FoundList): number | null {
  const wanted = new Set(headings.map(foldHeading));
  return columns.find(({ heading }) => heading !== '' && wanted.has(foldHeading(heading)))?.index ?? null;
}

import type { Sheet } from '../../book/sheet';
import { bodyArea } from '../../book/table';
import type { ValuesFilter } from '../../book/table';
import { applyFilters, clearFilters, hideRows } from '../../book/tables';
import { asRecord, asText, asWhole, invalidArgument, isAbsent, rangeOf } from '../arguments';
import type { ClassTable, HostObject } from '../class-table';
import type { ColumnRef, TableRef } from '../selves';
import type { Session } from '../session';
import { rangeAt } from './range-areas-of';

function valuesOf(criteria: unknown, session: Session): ValuesFilter {
  const given = asRecord(criteria, 'filter');
  const filterOn = given.filterOn ?? given.FilterOn;
  const values = given.values ?? given.Values;
  if (filterOn !== 'Values' || !Array.isArray(values))
    return session.refuseUnknown(`Filter.Apply(${String(filterOn)})`);
  return { on: 'Values', values: values.map((value) => asText(value)) };
}

function at(ref: ColumnRef): number {
  return ref.table.columnIds.indexOf(ref.columnId);
}

function apply(ref: ColumnRef, filter: ValuesFilter | undefined): void {
  if (filter) ref.table.filters.set(at(ref), filter);
  else ref.table.filters.delete(at(ref));
  applyFilters(ref.sheet, ref.table);
}

function shown(filter: ValuesFilter | undefined): unknown {
  return filter ? { filterOn: 'Values', values: filter.values } : null;
}

export const filter: ClassTable<ColumnRef> = {
  name: 'Filter',
  properties: { Criteria: (ref) => shown(ref.table.filters.get(at(ref))) },
  methods: {
    Apply: (ref, [criteria], session) => apply(ref, valuesOf(criteria, session)),
    ApplyValuesFilter: (ref, [values]) => {
      if (!Array.isArray(values)) return invalidArgument('The values are not a list.');
      apply(ref, { on: 'Values', values: values.map((value) => asText(value)) });
    },
    Clear: (ref) => apply(ref, undefined),
  },
};

function sheetFilter(sheet: Sheet): void {
  if (sheet.filter) {
    const { area, filters } = sheet.filter;
    hideRows(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, filters);
  }
  sheet.publish({ kind: 'filter', sheet: sheet.id });
}

function filters(owner: Sheet | TableRef): Map<number, ValuesFilter> | undefined {
  return 'table' in owner ? owner.table.filters : owner.filter?.filters;
}

function refresh(owner: Sheet | TableRef): void {
  if ('table' in owner) applyFilters(owner.sheet, owner.table);
  else sheetFilter(owner);
}

function range(owner: Sheet | TableRef, session: Session): HostObject | null {
  if ('table' in owner) return session.range(owner.sheet, owner.table.area);
  return owner.filter ? session.range(owner, owner.filter.area) : null;
}

export const autoFilter: ClassTable<Sheet | TableRef> = {
  name: 'AutoFilter',
  properties: {
    Enabled: (owner) => 'table' in owner || owner.filter !== undefined,
    IsDataFiltered: (owner) => (filters(owner)?.size ?? 0) > 0,
    Criteria: (owner) => {
      const columns = 'table' in owner ? bodyArea(owner.table).columns : (owner.filter?.area.columns ?? 0);
      return Array.from({ length: columns }, (_, i) => shown(filters(owner)?.get(i)));
    },
  },
  methods: {
    Apply: (owner, [where, column, criteria], session) => {
      if (!('table' in owner)) {
        const target = typeof where === 'string' ? rangeAt(owner, where) : rangeOf(where);
        if (owner.filter?.area.row !== target.area.row) owner.filter = { area: target.area, filters: new Map() };
      }
      if (!isAbsent(column) && !isAbsent(criteria))
        filters(owner)?.set(asWhole(column, 0), valuesOf(criteria, session));
      refresh(owner);
    },
    ClearColumnCriteria: (owner, [column]) => {
      filters(owner)?.delete(asWhole(column, 0));
      refresh(owner);
    },
    ClearCriteria: (owner) => {
      if ('table' in owner) return clearFilters(owner.sheet, owner.table);
      filters(owner)?.clear();
      refresh(owner);
    },
    Reapply: refresh,
    Remove: (owner) => {
      filters(owner)?.clear();
      refresh(owner);
      if (!('table' in owner)) owner.filter = undefined;
    },
    GetRange: (owner, _given, session) => range(owner, session) ?? invalidArgument('The sheet has no filter.'),
    GetRangeOrNullObject: (owner, _given, session) => range(owner, session),
  },
};

import { automaticSummary, pivotSource, refreshPivot } from '../../book/pivots';
import { Refusal } from '../../book/refusal';
import { asObject, asOneOf, asText, isAbsent } from '../arguments';
import type { ClassTable } from '../class-table';
import type { FieldRef, PivotRef, Selves } from '../selves';

function notFound(): never {
  throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
}

function field(ref: PivotRef, name: unknown): string | undefined {
  const text = asText(name).toLowerCase();
  return pivotSource(ref.sheet, ref.pivot).fields.find((one) => one.toLowerCase() === text);
}

export const pivotHierarchyCollection: ClassTable<PivotRef> = {
  name: 'PivotHierarchyCollection',
  items: (ref, session) =>
    pivotSource(ref.sheet, ref.pivot).fields.map((one) => session.make('PivotHierarchy', { ...ref, field: one })),
  item: (ref, name, session) => session.make('PivotHierarchy', { ...ref, field: field(ref, name) ?? notFound() }),
  methods: {
    GetCount: (ref) => pivotSource(ref.sheet, ref.pivot).fields.length,
    GetItemOrNullObject: (ref, [name], session) => {
      const found = field(ref, name);
      return found === undefined ? null : session.make('PivotHierarchy', { ...ref, field: found });
    },
  },
};

export const pivotHierarchy: ClassTable<FieldRef> = {
  name: 'PivotHierarchy',
  identity: (ref) => ({ Id: ref.field, Name: ref.field }),
  properties: { Id: (ref) => ref.field, Name: (ref) => ref.field },
};

type AxisRef = Selves['RowColumnPivotHierarchyCollection'];

function onAxis(ref: AxisRef, name: unknown): string | undefined {
  return ref.pivot[ref.axis].find((one) => one.toLowerCase() === asText(name).toLowerCase());
}

export const rowColumnPivotHierarchyCollection: ClassTable<AxisRef> = {
  name: 'RowColumnPivotHierarchyCollection',
  items: (ref, session) =>
    ref.pivot[ref.axis].map((one) => session.make('RowColumnPivotHierarchy', { ...ref, field: one })),
  item: (ref, name, session) =>
    session.make('RowColumnPivotHierarchy', { ...ref, field: onAxis(ref, name) ?? notFound() }),
  methods: {
    Add: (ref, [hierarchy], session) => {
      if (ref.axis === 'columns') session.refuseUnknown('PivotTable.ColumnHierarchies.Add');
      const { field: name } = asObject(hierarchy, 'PivotHierarchy').self as FieldRef;
      if (ref.pivot.rows.includes(name)) throw new Refusal('InvalidArgument', 'The field stands in the rows already.');
      ref.pivot.rows.push(name);
      refreshPivot(ref.sheet, ref.pivot);
      return session.make('RowColumnPivotHierarchy', { ...ref, field: name });
    },
    Remove: (ref, [hierarchy]) => {
      const { field: name } = asObject(hierarchy, 'RowColumnPivotHierarchy').self as FieldRef;
      ref.pivot[ref.axis].splice(ref.pivot[ref.axis].indexOf(name), 1);
      refreshPivot(ref.sheet, ref.pivot);
    },
    GetCount: (ref) => ref.pivot[ref.axis].length,
    GetItemOrNullObject: (ref, [name], session) => {
      const found = onAxis(ref, name);
      return found === undefined ? null : session.make('RowColumnPivotHierarchy', { ...ref, field: found });
    },
  },
};

export const rowColumnPivotHierarchy: ClassTable<Selves['RowColumnPivotHierarchy']> = {
  name: 'RowColumnPivotHierarchy',
  identity: (ref) => ({ Id: ref.field, Name: ref.field }),
  properties: {
    Id: (ref) => ref.field,
    Name: (ref) => ref.field,
    Position: (ref) => ref.pivot[ref.axis].indexOf(ref.field),
  },
};

const summaries = ['Automatic', 'Sum', 'Count', 'Average', 'Max', 'Min', 'Product', 'CountNumbers', 'StandardDeviation', 'StandardDeviationP', 'Variance', 'VarianceP'] as const; // prettier-ignore
const captions: Readonly<Record<string, string>> = { CountNumbers: 'Count', StandardDeviation: 'StdDev', StandardDeviationP: 'StdDevp', Variance: 'Var', VarianceP: 'Varp' }; // prettier-ignore

function caption(summary: string, name: string): string {
  return `${captions[summary] ?? summary} of ${name}`;
}

function dataNamed(ref: PivotRef, name: unknown): Selves['DataPivotHierarchy'] | undefined {
  const data = ref.pivot.data.find((one) => one.name.toLowerCase() === asText(name).toLowerCase());
  return data && { ...ref, data };
}

export const dataPivotHierarchyCollection: ClassTable<PivotRef> = {
  name: 'DataPivotHierarchyCollection',
  items: (ref, session) => ref.pivot.data.map((data) => session.make('DataPivotHierarchy', { ...ref, data })),
  item: (ref, name, session) => session.make('DataPivotHierarchy', dataNamed(ref, name) ?? notFound()),
  methods: {
    Add: (ref, [hierarchy], session) => {
      const { field: name } = asObject(hierarchy, 'PivotHierarchy').self as FieldRef;
      const summarizeBy = automaticSummary(ref.sheet, ref.pivot, name);
      let text = caption(summarizeBy, name);
      for (let n = 2; dataNamed(ref, text); n++) text = caption(summarizeBy, `${name}${n}`);
      const data = { field: name, name: text, summarizeBy };
      ref.pivot.data.push(data);
      refreshPivot(ref.sheet, ref.pivot);
      return session.make('DataPivotHierarchy', { ...ref, data });
    },
    Remove: (ref, [hierarchy]) => {
      const { data } = asObject(hierarchy, 'DataPivotHierarchy').self as Selves['DataPivotHierarchy'];
      ref.pivot.data.splice(ref.pivot.data.indexOf(data), 1);
      refreshPivot(ref.sheet, ref.pivot);
    },
    GetCount: (ref) => ref.pivot.data.length,
    GetItemOrNullObject: (ref, [name], session) => {
      const found = dataNamed(ref, name);
      return found ? session.make('DataPivotHierarchy', found) : null;
    },
  },
};

export const dataPivotHierarchy: ClassTable<Selves['DataPivotHierarchy']> = {
  name: 'DataPivotHierarchy',
  identity: ({ data }) => ({ Id: data.name, Name: data.name }),
  properties: {
    Id: ({ data }) => data.name,
    Name: {
      get: ({ data }) => data.name,
      set: (ref, value) => {
        const name = asText(value);
        // Excel refuses a value field called exactly like a field of the source.
        if (field(ref, name) !== undefined || dataNamed(ref, name)) {
          throw new Refusal('InvalidArgument', `There is a field called ${name} already.`);
        }
        ref.data.name = name;
        refreshPivot(ref.sheet, ref.pivot);
      },
    },
    Position: ({ pivot, data }) => pivot.data.indexOf(data),
    SummarizeBy: {
      get: ({ data }) => data.summarizeBy,
      set: (ref, value) => {
        const before = ref.data.summarizeBy;
        const wanted = asOneOf(value, summaries);
        ref.data.summarizeBy = wanted === 'Automatic' ? automaticSummary(ref.sheet, ref.pivot, ref.data.field) : wanted;
        if (ref.data.name === caption(before, ref.data.field))
          ref.data.name = caption(ref.data.summarizeBy, ref.data.field);
        refreshPivot(ref.sheet, ref.pivot);
      },
    },
    NumberFormat: {
      get: ({ data }) => data.numberFormat ?? null,
      set: (ref, value) => {
        ref.data.numberFormat = isAbsent(value) ? undefined : asText(value);
        refreshPivot(ref.sheet, ref.pivot);
      },
    },
  },
};

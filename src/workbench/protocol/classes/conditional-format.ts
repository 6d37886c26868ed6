import { colour } from '../../book/colour';
import type { Rule } from '../../book/conditional-format';
import {
  addConditionalFormat,
  deleteConditionalFormat,
  removeConditionalFormats,
  setRule,
} from '../../book/conditional-formats';
import { intersect } from '../../book/area';
import { Refusal } from '../../book/refusal';
import { asFlag, asOneOf, asRecord, asText, asWhole, isAbsent } from '../arguments';
import type { ClassTable, HostObject, Property } from '../class-table';
import type { FormatOf, FormatRef } from '../selves';
import type { Session } from '../session';
import { refuseProtected } from './range-values';

function touching(ref: FormatRef): FormatOf[] {
  return ref.sheet.conditionalFormats
    .filter((format) => format.areas.some((one) => ref.areas.some((a) => intersect(a, one))))
    .map((format) => ({ sheet: ref.sheet, format }));
}

function find(ref: FormatRef, id: unknown): FormatOf | undefined {
  return touching(ref).find(({ format }) => format.id === asText(id));
}

function found(ref: FormatOf | undefined, session: Session): HostObject {
  if (!ref) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  return session.make('ConditionalFormat', ref);
}

const types: Readonly<Record<string, Rule['type']>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  ContainsText: 'ContainsText',
  PresetCriteria: 'PresetCriteria',
};

export const conditionalFormatCollection: ClassTable<FormatRef> = {
  name: 'ConditionalFormatCollection',
  items: (ref, session) => touching(ref).map((one) => session.make('ConditionalFormat', one)),
  item: (ref, id, session) => found(find(ref, id), session),
  methods: {
    Add: (ref, [type], session) => {
      for (const area of ref.areas) refuseProtected({ sheet: ref.sheet, area });
      const kind = types[asText(type)] ?? session.refuseUnknown(`ConditionalFormatCollection.Add(${asText(type)})`);
      return session.make('ConditionalFormat', {
        sheet: ref.sheet,
        format: addConditionalFormat(ref.sheet, ref.areas, kind),
      });
    },
    ClearAll: (ref) => {
      for (const area of ref.areas) removeConditionalFormats(ref.sheet, area);
    },
    GetCount: (ref) => touching(ref).length,
    GetItemAt: (ref, [index], session) => found(touching(ref)[asWhole(index, 0)], session),
    GetItemOrNullObject: (ref, [id], session) => {
      const one = find(ref, id);
      return one ? session.make('ConditionalFormat', one) : null;
    },
  },
};

type PartName =
  | 'CustomConditionalFormat'
  | 'CellValueConditionalFormat'
  | 'TextConditionalFormat'
  | 'PresetCriteriaConditionalFormat';

function part(type: Rule['type'], name: PartName, orNull: boolean) {
  return (ref: FormatOf, session: Session): HostObject | null => {
    if (ref.format.type === type) return session.make(name, ref);
    if (orNull) return null;
    throw new Refusal('InvalidOperation', `The conditional format is not of the type ${type}.`);
  };
}

function changed({ sheet }: FormatOf): void {
  sheet.publish({ kind: 'conditional-formats', sheet: sheet.id });
}

export const conditionalFormat: ClassTable<FormatOf> = {
  name: 'ConditionalFormat',
  identity: ({ sheet, format }) => {
    if (!sheet.conditionalFormats.includes(format))
      throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
    return { Id: format.id };
  },
  properties: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (ref, value) => {
        const others = ref.sheet.conditionalFormats.filter((one) => one !== ref.format);
        others.splice(asWhole(value, 0), 0, ref.format);
        ref.sheet.conditionalFormats = others;
        changed(ref);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (ref, value) => {
        ref.format.stopIfTrue = asFlag(value);
        changed(ref);
      },
    },
  },
  links: {
    Custom: part('Custom', 'CustomConditionalFormat', false),
    CustomOrNullObject: part('Custom', 'CustomConditionalFormat', true),
    CellValue: part('CellValue', 'CellValueConditionalFormat', false),
    CellValueOrNullObject: part('CellValue', 'CellValueConditionalFormat', true),
    TextComparison: part('ContainsText', 'TextConditionalFormat', false),
    TextComparisonOrNullObject: part('ContainsText', 'TextConditionalFormat', true),
    Preset: part('PresetCriteria', 'PresetCriteriaConditionalFormat', false),
    PresetOrNullObject: part('PresetCriteria', 'PresetCriteriaConditionalFormat', true),
  },
  methods: {
    Delete: ({ sheet, format }) => deleteConditionalFormat(sheet, format),
    GetRange: ({ sheet, format }, _given, session) => {
      if (format.areas.length !== 1)
        throw new Refusal('InvalidOperation', 'The conditional format has several ranges.');
      return session.range(sheet, format.areas[0]);
    },
    GetRangeOrNullObject: ({ sheet, format }, _given, session) =>
      format.areas.length === 1 ? session.range(sheet, format.areas[0]) : null,
    GetRanges: ({ sheet, format }, _given, session) => session.make('RangeAreas', { sheet, areas: [...format.areas] }),
  },
};

const format = { Format: (ref: FormatOf, session: Session) => session.make('ConditionalRangeFormat', ref) };

export const customConditionalFormat: ClassTable<FormatOf> = {
  name: 'CustomConditionalFormat',
  links: { ...format, Rule: (ref, session) => session.make('ConditionalFormatRule', ref) },
};

const formula: Property<FormatOf> = {
  get: ({ format: { rule } }) => (rule?.type === 'Custom' ? rule.formula : ''),
  set: ({ sheet, format: one }, value) => setRule(sheet, one, { type: 'Custom', formula: asText(value) }),
};

export const conditionalFormatRule: ClassTable<FormatOf> = {
  name: 'ConditionalFormatRule',
  properties: { Formula: formula, FormulaLocal: formula },
};

function ruled(name: string, read: (given: Readonly<Record<string, unknown>>) => Rule): ClassTable<FormatOf> {
  return {
    name,
    links: format,
    properties: {
      Rule: {
        get: ({ format: { rule } }) => {
          if (!rule) return null;
          const { type: _type, ...rest } = rule;
          return rest;
        },
        set: ({ sheet, format: one }, value) => setRule(sheet, one, read(asRecord(value, 'rule'))),
      },
    },
  };
}

export const cellValueConditionalFormat = ruled('CellValueConditionalFormat', (given) => ({
  type: 'CellValue',
  operator: asOneOf(given.operator, ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual']), // prettier-ignore
  formula1: asText(given.formula1),
  formula2: isAbsent(given.formula2) ? undefined : asText(given.formula2),
}));

export const textConditionalFormat = ruled('TextConditionalFormat', (given) => ({
  type: 'ContainsText',
  operator: asOneOf(given.operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']),
  text: asText(given.text),
}));

export const presetCriteriaConditionalFormat = ruled('PresetCriteriaConditionalFormat', (given) => ({
  type: 'PresetCriteria',
  criterion: asOneOf(given.criterion, [
    'Blanks',
    'NonBlanks',
    'Errors',
    'NonErrors',
    'DuplicateValues',
    'UniqueValues',
  ]),
}));

export const conditionalRangeFormat: ClassTable<FormatOf> = {
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (ref, session) => session.make('ConditionalRangeFill', ref),
    Font: (ref, session) => session.make('ConditionalRangeFont', ref),
  },
};

function coloured(key: 'fill' | 'fontColor'): Property<FormatOf> {
  return {
    get: ({ format: one }) => one.style[key] ?? '',
    set: (ref, value) => {
      ref.format.style[key] = asText(value) === '' ? undefined : colour(asText(value));
      changed(ref);
    },
  };
}

function switched(key: 'bold' | 'italic' | 'strikethrough'): Property<FormatOf> {
  return {
    get: ({ format: one }) => one.style[key] ?? null,
    set: (ref, value) => {
      ref.format.style[key] = asFlag(value);
      changed(ref);
    },
  };
}

export const conditionalRangeFill: ClassTable<FormatOf> = {
  name: 'ConditionalRangeFill',
  properties: { Color: coloured('fill') },
  methods: {
    Clear: (ref) => {
      ref.format.style.fill = undefined;
      changed(ref);
    },
  },
};

export const conditionalRangeFont: ClassTable<FormatOf> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: coloured('fontColor'),
    Bold: switched('bold'),
    Italic: switched('italic'),
    Strikethrough: switched('strikethrough'),
  },
};

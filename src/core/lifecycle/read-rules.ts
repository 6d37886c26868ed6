import type { Problem } from '../problem';
import { ProblemError } from '../problem';
import type { MarkId } from './mark';
import type { Condition, Operator, Rule, RuleSettings, RuleTable } from './rule';
import type { RuleColumn, RulePart } from './rule-line';
import { resultVocabulary, ruleColumns } from './rule-line';
import type { DefinedSignal, SignalId } from './signal';
import { isDefined, traitOf } from './signal';
import type { StageModelId } from './stage-model';
import { stageCode } from './stage-model';
import { settings as defaults } from './models/shared-rules';

export type RuleSheet = readonly (readonly (string | number | boolean | null)[])[];

/** The id of a word, whatever language it is written in; null when the vocabulary has none. */
export type Identify = (vocabulary: string, text: string) => string | null;

interface OpenRule {
  readonly part: RulePart;
  readonly number: number;
  readonly result: string;
  readonly mark: string | null;
  readonly all: Condition[];
}

/**
 * Reads an edited rule table from cells (the form of writeRules; headings and blank lines are passed over). Lines of one
 * part with the same rule number, one below the other, are one rule: all of them must hold.
 * @param wanted - the model asked for; null takes the table's own
 * Throws the problem `bad-table` with the row and the column that cannot be read.
 */
export function readRules(sheet: RuleSheet, identify: Identify, wanted: StageModelId | null): RuleTable {
  const lines = sheet.map((cells, index) => lineReader(cells, index + 1, identify));
  const filled = lines.filter(({ blank }) => !blank);
  const body = filled.filter((line) => !line.heading);
  const model = modelOf(body, wanted);
  const settings: { -readonly [Id in keyof RuleSettings]: RuleSettings[Id] } = { ...defaults };
  const rules: OpenRule[] = [];
  for (const line of body) {
    const part = line.id('part', 'rule-part') as RulePart;
    const result = line.id('result', resultVocabulary(part, model));
    if (part === 'setting') {
      if (result !== 'model') setOne(settings, result as keyof RuleSettings, line);
      continue;
    }
    if (part === 'definition' && !isDefined(result as SignalId)) line.refuse('result');
    const number = line.number('rule');
    const open = rules.at(-1);
    const same = open?.part === part && open.number === number;
    if (same && open.result !== result) line.refuse('rule');
    const rule = same
      ? open
      : { part, number, result, mark: line.empty('mark') ? null : line.id('mark', 'stage-mark'), all: [] };
    if (!same) rules.push(rule);
    const condition = conditionOf(line, model);
    if (condition) rule.all.push(condition);
    else if (same) line.refuse('signal');
  }
  const of = (part: RulePart): Rule[] =>
    rules
      .filter((rule) => rule.part === part)
      .sort((a, b) => a.number - b.number)
      .map(({ result, mark, all }) => ({ result, all, ...(mark ? { mark: mark as MarkId } : {}) }));
  const stages = of('stage');
  if (stages.length === 0) throw bad(sheet.length, 'result');
  if (stages.at(-1)!.all.length > 0) throw bad(sheet.length, 'otherwise', null, 'rule-answer');
  const definitions = of('definition') as Rule<DefinedSignal>[];
  refuseCircles(definitions, sheet.length);
  return { model, settings, definitions, stages, fellFrom: of('fell-from'), marks: of('mark') as Rule<MarkId>[] };
}

type Line = ReturnType<typeof lineReader>;

function lineReader(cells: RuleSheet[number], row: number, identify: Identify) {
  const cell = (column: RuleColumn) => cells[ruleColumns.indexOf(column)] ?? null;
  const empty = (column: RuleColumn) => cell(column) === null || cell(column) === '';
  const refuse = (column: RuleColumn): never => {
    throw bad(row, column, cell(column));
  };
  const word = (column: RuleColumn, vocabulary: string) => identify(vocabulary, String(cell(column) ?? ''));
  return {
    blank: cells.every((value) => value === null || value === ''),
    heading: word('part', 'rule-heading') === 'part',
    empty,
    refuse,
    word,
    id: (column: RuleColumn, vocabulary: string): string => word(column, vocabulary) ?? refuse(column),
    number: (column: RuleColumn): number => {
      const value = cell(column);
      return typeof value === 'number' && Number.isFinite(value) ? value : refuse(column);
    },
    flag: (column: RuleColumn): number => {
      const value = cell(column);
      if (value === true || value === 1) return 1;
      if (value === false || value === 0) return 0;
      const id = word(column, 'rule-answer');
      return id === 'yes' ? 1 : id === 'no' ? 0 : refuse(column);
    },
  };
}

function modelOf(body: readonly Line[], wanted: StageModelId | null): StageModelId {
  const line = body.find((each) => each.word('part', 'rule-part') === 'setting' && isModel(each));
  const own = line ? (line.id('threshold', 'stage-model') as StageModelId) : null;
  if (line && wanted && own !== wanted) line.refuse('threshold');
  return own ?? wanted ?? 'relationship';
}

function isModel(line: Line): boolean {
  return line.word('result', 'rule-setting') === 'model';
}

function setOne(
  settings: { -readonly [Id in keyof RuleSettings]: RuleSettings[Id] },
  id: keyof RuleSettings,
  line: Line,
): void {
  if (id === 'segmentGap' && line.empty('threshold')) {
    settings.segmentGap = null;
    return;
  }
  const value = line.number('threshold');
  if (value < 0 || (id === 'hysteresis' && value >= 1)) line.refuse('threshold');
  settings[id] = value;
}

function conditionOf(line: Line, model: StageModelId): Condition | null {
  if (line.word('signal', 'rule-answer') === 'otherwise') return null;
  const signal = line.id('signal', 'signal') as SignalId;
  const operator = line.id('operator', 'rule-operator') as Operator;
  const { kind } = traitOf(signal);
  if (kind !== 'flag' && kind !== 'stage') return { signal, operator, threshold: line.number('threshold') };
  if (operator !== 'is' && operator !== 'is-not') line.refuse('operator');
  const threshold = kind === 'flag' ? line.flag('threshold') : stageCode(model, line.id('threshold', `stage-${model}`));
  return { signal, operator, threshold };
}

/** A definition may rest on another, but not on itself by any way round. */
function refuseCircles(definitions: readonly Rule<DefinedSignal>[], row: number): void {
  const visit = (id: DefinedSignal, above: readonly DefinedSignal[]) => {
    if (above.includes(id)) throw bad(row, 'signal', id);
    for (const { result, all } of definitions) {
      if (result !== id) continue;
      for (const { signal } of all) if (isDefined(signal)) visit(signal, [...above, id]);
    }
  };
  for (const { result } of definitions) visit(result, []);
}

function bad(
  row: number,
  expected: string,
  received?: string | number | boolean | null,
  vocabulary = 'rule-heading',
): ProblemError {
  const problem: Problem = { code: 'bad-table', argument: 'rules', row, expected: [expected], vocabulary };
  return new ProblemError(received === null || received === undefined ? problem : { ...problem, received });
}

import type { StageChange, StageEvidence } from '../../core/lifecycle/stage-evidence';
import { sayDay } from '../say-day';
import type { Language } from '../text';
import type { Vocabulary } from '../vocabulary';
import { declinePaths } from './decline-paths';
import { factBehind } from './facts';
import { stageMarks } from './marks';
import { movers } from './movers';
import { sayAmount, sayDays, sayPercent, sayRatio } from './say-amount';
import type { StagePhrases } from './stage-phrases';
import { chinese } from './stage-phrases-in-chinese';
import { english } from './stage-phrases-in-english';
import { stageVocabularies } from './stages';

const phrasesIn: Readonly<Record<Language, StagePhrases>> = { en: english, 'zh-CN': chinese };

/**
 * Why a customer is in a stage: the reason with its numbers, what would change it, how sure it is, the segment gap it
 * rests on, and what was not known. With `part`, only that.
 */
export function tellStage(evidence: StageEvidence, language: Language): string {
  const say = phrasesIn[language];
  if (evidence.part === 'marks') return evidence.marks.map((mark) => stageMarks[mark].name[language]).join(say.comma);
  if (evidence.part === 'reasons') return say.sentence(tellReasons(evidence, language));
  const changes = evidence.changes.map((change) => tellChange(evidence, change, language));
  if (evidence.part === 'changes') return changes.length > 0 ? say.sentence(changes) : '';
  const unknown = [...new Set(evidence.unknown.map((id) => factBehind(id).name[language]))];
  const restsOn = [
    ...(evidence.signals.has('overdue')
      ? [say.segmentGap(sayDays(evidence.segmentGap.days), evidence.segmentGap.from, evidence.segmentGap.rows)]
      : []),
    ...(unknown.length > 0 ? [say.unknown(unknown)] : []),
  ];
  if (evidence.part === 'footing') return restsOn.length > 0 ? say.sentence(restsOn) : '';
  const footing = [say.confidence(evidence.confidence.certainty), ...restsOn];
  return say.text(
    [tellReasons(evidence, language), changes, footing]
      .filter((clauses) => clauses.length > 0)
      .map((clauses) => say.sentence(clauses)),
  );
}

function tellReasons(evidence: StageEvidence, language: Language): readonly string[] {
  const say = phrasesIn[language];
  const { reasons, signals: known, fellFrom, marks, heldAgainst, model } = evidence;
  const of = (id: 'silence' | 'overdue' | 'usual-gap' | 'trend' | 'level' | 'orders') => known.get(id) ?? 0;
  const silent = say.silent(sayDays(of('silence')), sayRatio(of('overdue')), sayDays(of('usual-gap')));
  const moves = reasons.some(({ signal }) => signal === 'falling' || signal === 'rising');
  const clauses: string[] = [];
  for (const { signal, value } of reasons) {
    if (signal === 'overdue') clauses.push(silent);
    else if (signal === 'falling') clauses.push(say.falling(sayPercent(-of('trend')), sayPercent(of('level'))));
    else if (signal === 'rising') clauses.push(say.rising(sayPercent(of('trend'))));
    else if (!(moves && partsOfMoves.has(signal))) clauses.push(say.reasons[signal](value));
  }
  if (of('orders') === 0) clauses.push(say.noOrder());
  else {
    clauses.push(say.reasons.orders(of('orders')));
    clauses.push(silent);
  }
  const path: Vocabulary = model === 'relationship' ? declinePaths : {};
  if (fellFrom)
    clauses.push(say.fellFrom(stageName(evidence, fellFrom, language), path[fellFrom]?.name[language] ?? null));
  const shown = marks.filter((mark) => mark !== 'measured').map((mark) => stageMarks[mark].name[language]);
  if (shown.length > 0) clauses.push(say.marks(shown));
  if (evidence.growth) clauses.push(say.growth[evidence.growth.from](evidence.growth.original, evidence.growth.more));
  const rated = evidence.movers.map(({ id, rating }) => ({
    name: movers[id].name[language],
    rating: sayAmount(rating),
  }));
  if (rated.length > 0) clauses.push(say.movers(rated));
  for (const { id, value } of evidence.beside) clauses.push(say.beside[id](value));
  if (heldAgainst) clauses.push(say.held(stageName(evidence, heldAgainst, language)));
  return [...new Set(clauses)].filter((clause) => clause !== '');
}

/** Told as one clause with the move they make up. */
const partsOfMoves: ReadonlySet<string> = new Set(['dense', 'level', 'trend', 'tau']);

function tellChange(evidence: StageEvidence, change: StageChange, language: Language): string {
  const say = phrasesIn[language];
  const stage = stageName(evidence, change.stage, language);
  if (change.by === 'no-order') return say.withoutOrder(sayDay(change.date), stage);
  return say.withOrders(change.orders, stage, change.stage === evidence.fellFrom);
}

function stageName({ model, names }: StageEvidence, id: string, language: Language): string {
  const all: Readonly<Record<string, Vocabulary>> = stageVocabularies;
  const words = all[names ?? `stage-${model}`] ?? {};
  return words[id]?.name[language] ?? id;
}

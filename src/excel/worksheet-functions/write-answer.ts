import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';
import type { Answer, ResultCell } from '../../functions/answer';
import { tellEvidence } from '../../wording/evidence';
import type { Language } from '../../wording/text';
import { nameOf } from '../../wording/vocabularies';

export interface Writing {
  readonly language: Language;
  readonly showsFormattedNumbers: boolean;
  readonly longestAnswer: number;
  /** The error value for one row's problem. */
  fail(problem: Problem): unknown;
}

/** More cells than this hang Excel's calculation on some platforms, whatever they hold. */
const mostCells = 1_048_576;

/** Answers become cells: names and sentences in the reader's language, dates as dates, problems as errors in place. */
export function writeAnswer(answer: Answer, writing: Writing): unknown[][] {
  const cells = answer.length * (answer[0]?.length ?? 0);
  if (cells === 0) throw new ProblemError({ code: 'nothing-to-do' });
  if (cells > mostCells) throw new ProblemError({ code: 'too-large', received: cells, expected: [mostCells] });
  let length = 0;
  const written = answer.map((row) =>
    row.map((cell) => {
      const value = writeCell(cell, writing);
      length += typeof value === 'string' ? value.length + 3 : typeof value === 'number' ? 18 : 60;
      return value;
    }),
  );
  if (length > writing.longestAnswer) {
    const fitting = Math.floor((cells * writing.longestAnswer) / length);
    throw new ProblemError({ code: 'too-large', received: cells, expected: [fitting] });
  }
  return written;
}

function writeCell(cell: ResultCell, writing: Writing): unknown {
  if (cell === null) return '';
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell;
    return writing.fail({ code: Number.isNaN(cell) ? 'unexpected' : 'too-large' });
  }
  if ('vocabulary' in cell) return nameOf(cell.vocabulary, cell.id, writing.language);
  if ('evidence' in cell) return tellEvidence(cell.evidence, writing.language);
  if ('problem' in cell) return writing.fail(cell.problem);
  return writing.showsFormattedNumbers
    ? { type: 'FormattedNumber', basicValue: cell.date, numberFormat: 'yyyy-mm-dd' }
    : cell.date;
}

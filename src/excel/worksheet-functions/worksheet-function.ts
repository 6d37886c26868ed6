import type { Problem } from '../../core/problem';
import { ProblemError } from '../../core/problem';
import type { FunctionSpec } from '../../functions/spec';
import { tellProblem } from '../../wording/problems';
import type { Language } from '../../wording/text';
import { identify } from '../../wording/vocabularies';
import { errorCodeOf } from '../../functions/error-code';
import type { WorksheetHost } from './host';
import { readArguments } from './read-arguments';
import { writeAnswer } from './write-answer';

/**
 * The function Excel calls for a spec: cells → columns → compute → names and sentences → cells.
 * A row's problem becomes an error value in that row; what concerns the whole call is thrown.
 */
export function worksheetFunction(spec: FunctionSpec, host: WorksheetHost): (...parameters: unknown[]) => unknown[][] {
  return (...parameters) => {
    const language = host.language();
    const fail = (problem: Problem) => host.fail(errorCodeOf(problem), say(spec, problem, language));
    try {
      const { received, rows, oneRow } = readArguments(spec, parameters, language);
      const answer = spec.compute(received as Parameters<FunctionSpec['compute']>[0], { rows, identify });
      return writeAnswer(answer, {
        language,
        showsFormattedNumbers: host.showsFormattedNumbers(),
        longestAnswer: host.longestAnswer(),
        fail: (problem) => fail(oneRow ? { ...problem, row: undefined } : problem),
      });
    } catch (thrown) {
      if (thrown instanceof ProblemError) throw fail(thrown.problem);
      host.unexpected?.(thrown);
      throw fail({ code: 'unexpected' });
    }
  };
}

function say(spec: FunctionSpec, problem: Problem, language: Language): string {
  return tellProblem(problem, language, (id) => {
    if (language === 'en' || !Object.hasOwn(spec.arguments, id)) return id;
    return spec.arguments[id].nameInChinese;
  });
}

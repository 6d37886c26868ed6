import type { AnswerExample } from '../derive/help/example-table';
import { worksheetFunction } from '../excel/worksheet-functions/worksheet-function';

/** What an example spills in a language: as it stands in the spec, or computed by the function itself. */
export const answerExample: AnswerExample = (spec, example, language) => {
  if (language === 'en') return example.result;
  const answer = worksheetFunction(spec, {
    language: () => language,
    showsFormattedNumbers: () => false,
    longestAnswer: () => Infinity,
    fail: (code, message) => new Error(`${spec.id}: ${code} ${message}`),
  })(...example.arguments);
  return answer.slice(0, example.result.length) as (string | number)[][];
};

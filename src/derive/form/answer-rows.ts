import type { FunctionSpec } from '../../functions/spec';

/** How the answer's rows stand to those of the columns passed: one each, one each below a heading row, or as they come. */
export type AnswerRows = 'each' | 'each-below-headings' | 'own';

const ofColumns: ReadonlySet<string> = new Set(['dates', 'counts', 'numbers', 'labels', 'matrix']);

/**
 * Told by the examples that pass several rows, else by what the result is said to be. A function that is given customers names
 * them itself, and in an order of its own.
 */
export function answerRows({ arguments: asked, examples, result }: FunctionSpec): AnswerRows {
  const [first] = Object.values(asked);
  if (!first || first.optional || !ofColumns.has(first.kind) || Object.hasOwn(asked, 'customer')) return 'own';
  const telling = examples.filter((example) => example.firstRows === undefined && heightOf(example.arguments[0]) > 2);
  const more = new Set(telling.map((example) => example.result.length - heightOf(example.arguments[0])));
  if (more.size > 1) return 'own';
  if (more.has(0)) return 'each';
  if (more.has(1)) return 'each-below-headings';
  if (more.size > 0) return 'own';
  const [said] = result.en.split(/[.:;]/);
  if (/^(?:a table with headings|a heading row).* one row per (?:customer|row)/i.test(said))
    return 'each-below-headings';
  return /^(?!a table|one line)[\w\s]+ per (?:customer|row)\b/i.test(said) ? 'each' : 'own';
}

function heightOf(argument: unknown): number {
  return Array.isArray(argument) ? argument.length : 1;
}

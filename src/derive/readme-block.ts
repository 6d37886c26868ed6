import type { FunctionSpec } from '../functions/spec';
import { helpWords } from '../wording/help/help-words';
import { signature } from './signature';

export const readmeStart = '<!-- functions: derived from src/functions, do not edit -->';
export const readmeEnd = '<!-- /functions -->';

/** The README's list of functions, between its two marks. */
export function readmeBlock(specs: readonly FunctionSpec[]): string {
  const rows = specs.map((spec) => `| \`${signature(spec, 'en')}\` | ${spec.summary.en.replaceAll('|', '\\|')} |`);
  const head = [`| ${helpWords.readmeFunction.en} | ${helpWords.readmeAnswer.en} |`, '| --- | --- |'];
  return [readmeStart, '', ...head, ...rows, '', readmeEnd].join('\n');
}

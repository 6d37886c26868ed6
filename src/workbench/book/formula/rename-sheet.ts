import { quoteSheet } from '../address';
import { tokens } from './tokens';

/** A formula after a sheet got another name. What cannot be read as a formula stays as it is. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  const found = tokens(formula.replace(/^=/, ''));
  if (!found) return formula;
  const renamed = found.map((token) => {
    const sheet = token.kind === 'cell' ? token.reference.sheet : token.kind === 'band' ? token.sheet : undefined;
    if (sheet?.toLowerCase() !== before.toLowerCase()) return token.text;
    return `${quoteSheet(after)}${token.text.slice(token.text.lastIndexOf('!'))}`;
  });
  return `${formula.startsWith('=') ? '=' : ''}${renamed.join('')}`;
}

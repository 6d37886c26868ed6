import type { Example } from '../../functions/spec';
import type { Language } from '../../wording/text';
import { vocabularies } from '../../wording/vocabularies';
import { html } from './markup';
import type { Markup } from './markup';

/**
 * The cells an example spills. Results stand in the spec in English; in another language a table whose names cannot all
 * be said is left out rather than shown half in one tongue and half in the other.
 */
export function exampleTable({ result, firstRows }: Example, language: Language): Markup {
  const cells = result.map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : say(cell, language))));
  if (cells.some((row) => row.includes(null))) return html``;
  const rows = cells.map((row, at) => {
    const shown = row.map((cell, column) => html`<td${mark(result[at][column])}>${cell ?? ''}</td>`);
    return html`<tr>
      ${shown}
    </tr>`;
  });
  const more = firstRows
    ? html`<tr>
        <td colspan="${result[0].length}">…</td>
      </tr>`
    : html``;
  return html`<div class="sheet">
    <table>
      <tbody>
        ${rows}${more}
      </tbody>
    </table>
  </div>`;
}

function mark(cell: string | number): Markup {
  return typeof cell === 'number' ? html` class="number"` : html``;
}

function round(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 6, useGrouping: false });
}

/** An English result in the page's language; what is no word at all (a score, a model's id) is the same in every one. */
function say(text: string, language: Language): string | null {
  if (language === 'en' || text === '' || /^[\d.,\s-]+$/.test(text) || /^[a-z_/-]+$/.test(text)) return text;
  for (const words of Object.values(vocabularies)) {
    for (const { name } of Object.values(words)) if (name.en === text) return name[language];
  }
  return null;
}

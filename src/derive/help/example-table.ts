import type { Example } from '../../functions/spec';
import type { Language } from '../../wording/text';
import { exampleWords } from './example-words';
import { html } from './markup';
import type { Markup } from './markup';

/**
 * The cells an example spills, as shown. Results stand in the spec in English; in another language a table whose words
 * cannot all be said is left out (null) rather than shown half in one tongue and half in the other.
 */
export function exampleCells(example: Example, language: Language): readonly (readonly string[])[] | null {
  const say = exampleWords(example, language);
  const cells = example.result.map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : say(cell))));
  return cells.some((row) => row.includes(null)) ? null : (cells as string[][]);
}

/** Those cells as a small sheet. */
export function exampleTable(example: Example, language: Language): Markup {
  const cells = exampleCells(example, language);
  if (!cells) return html``;
  const rows = cells.map(
    (row, at) =>
      html`<tr>
        ${row.map((cell, column) => html`<td${mark(example.result[at][column])}>${cell}</td>`)}
      </tr>`,
  );
  const more = example.firstRows
    ? html`<tr>
        <td colspan="${cells[0].length}">…</td>
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

import type { Example, FunctionSpec } from '../../functions/spec';
import type { Language } from '../../wording/text';
import { html } from './markup';
import type { Markup } from './markup';

/** What an example spills in a workbook of a language. Given from outside, for what is derived runs nothing itself. */
export type AnswerExample = (
  spec: FunctionSpec,
  example: Example,
  language: Language,
) => readonly (readonly (string | number)[])[];

/** The cells an example spills, as a small sheet; a last line of dots where the answer goes on. */
export function exampleTable(cells: ReturnType<AnswerExample>, goesOn: boolean): Markup {
  const rows = cells.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td${mark(cell)}>${typeof cell === 'number' ? round(cell) : cell}</td>`)}
      </tr>`,
  );
  const more = goesOn
    ? html`<tr>
        <td colspan="${cells[0].length}">…</td>
      </tr>`
    : html``;
  return html`<div class="sheet" tabindex="0">
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

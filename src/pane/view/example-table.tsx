import { listWords } from '../../wording/pane/list';
import { nameOf } from '../../wording/vocabularies';
import type { PaneView } from './pane-view';

const rows = [
  ['C-1001', '2026-01-09', '48.00'],
  ['C-1002', '2026-01-11', '125.50'],
  ['C-1001', '2026-02-20', '36.90'],
] as const;

/** Three made-up transactions, to show what a list looks like. */
export function ExampleTable({ words }: PaneView) {
  const roles = ['customer', 'date', 'amount'] as const;
  return (
    <table class="example">
      <caption>{words.say(listWords.exampleOf)}</caption>
      <thead>
        <tr>
          {roles.map((role) => (
            <th scope="col" key={role} class={role === 'customer' ? undefined : 'number'}>
              {nameOf('heading', role, words.language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} class={column === 0 ? undefined : 'number'}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

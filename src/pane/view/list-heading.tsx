import { useState } from 'preact/hooks';
import type { FoundList } from '../../tasks/intents';
import { customerCount, listWords, rowCount, selectedRows } from '../../wording/pane/list';
import { Button } from './button';
import type { PaneView } from './pane-view';

/** Which list this is about, where it stands and how large it is. */
export function ListHeading({ list, pane }: { readonly list: FoundList; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { say, count } = words;
  const [explained, setExplained] = useState(false);
  const busy = state.running !== null;
  const sizes = [
    say(rowCount(list.rows, count(list.rows))),
    ...(list.customers === null ? [] : [say(customerCount(list.customers, count(list.customers)))]),
  ];
  return (
    <section class="list" aria-label={say(listWords.title)}>
      <div class="list-head">
        <h1>
          <span class="list-name">{list.name}</span> <span class="address">{list.address}</span>
        </h1>
        <div class="quiet-actions">
          <Button appearance="subtle" size="small" disabled={busy} onClick={() => void session.refresh()}>
            {say(listWords.refresh)}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            disabled={busy}
            expanded={explained}
            onClick={() => setExplained(!explained)}
          >
            {say(listWords.choose)}
          </Button>
        </div>
      </div>
      <p class="sizes">
        <select
          class="inline"
          aria-label={say(listWords.kind)}
          value={state.choices.kind}
          disabled={busy}
          onChange={(event) =>
            session.chooseKind(event.currentTarget.value === 'customers' ? 'customers' : 'transactions')
          }
        >
          {(['transactions', 'customers'] as const).map((kind) => (
            <option key={kind} value={kind} selected={kind === state.choices.kind}>
              {say(listWords[kind])}
            </option>
          ))}
        </select>
        {sizes.map((size) => (
          <span key={size}>{` · ${size}`}</span>
        ))}
      </p>
      {list.selectedRows !== null && (
        <p class="selected">{say(selectedRows(list.selectedRows, count(list.selectedRows)))}</p>
      )}
      {explained && <p class="note">{say(listWords.chooseHow)}</p>}
    </section>
  );
}

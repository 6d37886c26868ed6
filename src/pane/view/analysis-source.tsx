import { analysesWords, otherKind, useList } from '../../wording/pane/analyses';
import { listWords, rowCount } from '../../wording/pane/list';
import type { FilledForm } from '../filled-form';
import { isSameList } from '../session/same-list';
import { Button } from './button';
import type { PaneView } from './pane-view';

/** Which list the form's columns are those of, and what to do where the function wants another kind. */
export function AnalysisSource({ filled, pane }: { readonly filled: FilledForm; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { say } = words;
  const { form, analysis } = filled;
  const { list } = analysis;
  const { list: shown } = state;
  const other = shown !== null && (list === null || !isSameList(list, shown)) ? shown : null;
  const busy = state.running !== null;
  const takesColumns = form.fields.some(({ kind }) => kind !== 'number' && kind !== 'choice' && kind !== 'date');
  if (!takesColumns) return null;
  const wrongKind = list !== null && form.needs !== null && form.needs !== list.kind;
  return (
    <section class="analysis-source" aria-label={say(analysesWords.list)}>
      <div class="with-action quiet">
        <p class="note">
          {list ? (
            <>
              <strong>{list.name}</strong>{' '}
              {`${list.address} · ${say(listWords[list.kind])} · ${say(rowCount(list.rows, words.count(list.rows)))}`}
            </>
          ) : (
            `${say(analysesWords.list)}: ${say(analysesWords.noList)}`
          )}
        </p>
        {other && (
          <Button appearance="subtle" size="small" disabled={busy} onClick={() => session.useList()}>
            {say(useList(other.name))}
          </Button>
        )}
      </div>
      {wrongKind && form.needs && (
        <div class="hint">
          <p>{say(otherKind(list.name, form.needs))}</p>
          {form.needs === 'customers' && (
            <Button size="small" disabled={busy} onClick={() => void session.summariseCustomers()}>
              {say(analysesWords.summarise)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

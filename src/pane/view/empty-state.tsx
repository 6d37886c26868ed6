import { listWords } from '../../wording/pane/list';
import { Button } from './button';
import { ExampleTable } from './example-table';
import type { PaneView } from './pane-view';

/** What to do when there is no list around the selection. */
export function EmptyState({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { say } = words;
  if (state.looking && state.listProblem === null) return <p class="note">{say(listWords.looking)}</p>;
  return (
    <section class="empty">
      <h1>{say(listWords.noList)}</h1>
      {state.listProblem && <p class="problem">{words.problem(state.listProblem)}</p>}
      <p>{say(listWords.noListHow)}</p>
      {state.results === null && (
        <>
          <ul>
            <li>{say(listWords.transactionsNeed)}</li>
            <li>{say(listWords.customersNeed)}</li>
          </ul>
          <ExampleTable {...pane} />
        </>
      )}
      <Button appearance={state.results === null ? 'primary' : 'outline'} onClick={() => void session.refresh()}>
        {say(listWords.lookAgain)}
      </Button>
    </section>
  );
}

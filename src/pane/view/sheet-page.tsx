import { Actions } from './actions';
import { ChoiceFields } from './choice-fields';
import { EmptyState } from './empty-state';
import { Legend } from './legend';
import { ListHeading } from './list-heading';
import { MappingFields } from './mapping-fields';
import { OutcomeLine } from './outcome-line';
import type { PaneView } from './pane-view';
import { PlanSection } from './plan-section';
import { UnfinishedOffer } from './unfinished-offer';

/** The first page: the list, the choices, what will happen, the button, and what came of it. */
export function SheetPage({ pane }: { readonly pane: PaneView }) {
  const { list, listProblem, unfinished, outcome, results, running } = pane.state;
  return (
    <>
      {unfinished && <UnfinishedOffer unfinished={unfinished} pane={pane} />}
      {list ? (
        <>
          <ListHeading list={list} pane={pane} />
          {listProblem && <p class="problem">{pane.words.problem(listProblem)}</p>}
          <MappingFields list={list} pane={pane} />
          <ChoiceFields list={list} pane={pane} />
          {!running && <PlanSection pane={pane} />}
        </>
      ) : (
        <EmptyState pane={pane} />
      )}
      {(list ?? results ?? running) && <Actions pane={pane} />}
      {outcome && <OutcomeLine outcome={outcome} pane={pane} />}
      {results && <Legend results={results} pane={pane} />}
    </>
  );
}

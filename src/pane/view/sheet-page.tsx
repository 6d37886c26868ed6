import { isFolded, wouldRepeat } from '../folding';
import { Actions } from './actions';
import { ChoiceFields } from './choice-fields';
import { EmptyState } from './empty-state';
import { LeftOutRows } from './left-out-rows';
import { Legend } from './legend';
import { ListHeading } from './list-heading';
import { MappingFields } from './mapping-fields';
import { OutcomeLine } from './outcome-line';
import type { PaneView } from './pane-view';
import { PlanSection } from './plan-section';
import { ResultsLanguageLine } from './results-language-line';
import { UnfinishedOffer } from './unfinished-offer';
import { WorkbookNotes } from './workbook-notes';

/** The first page: the list, the choices, what will happen, the button, and what came of it. */
export function SheetPage({ pane }: { readonly pane: PaneView }) {
  const { state } = pane;
  const { list, listProblem, unfinished, outcome, results, running, answers } = state;
  const folded = isFolded(state);
  return (
    <>
      {unfinished && <UnfinishedOffer unfinished={unfinished} pane={pane} />}
      <WorkbookNotes pane={pane} />
      {list ? (
        <>
          <ListHeading list={list} pane={pane} />
          {listProblem && <p class="problem">{pane.words.problem(listProblem)}</p>}
          {!folded && <MappingFields list={list} pane={pane} />}
          <ChoiceFields list={list} pane={pane} />
          {!running && !(folded && wouldRepeat(state)) && <PlanSection pane={pane} />}
        </>
      ) : (
        <EmptyState pane={pane} />
      )}
      {(answers.length > 0 || (list ?? results ?? running)) && <Actions pane={pane} />}
      {outcome && <OutcomeLine outcome={outcome} pane={pane} />}
      {folded && wouldRepeat(state) && results && <LeftOutRows leftOut={results.leftOut} pane={pane} />}
      {results && <Legend results={results} pane={pane} />}
      <ResultsLanguageLine pane={pane} />
    </>
  );
}

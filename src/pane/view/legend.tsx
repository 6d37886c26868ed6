import { useEffect, useRef } from 'preact/hooks';
import type { Segmented } from '../../tasks/intents';
import { resultWords, valueHeading } from '../../wording/pane/results';
import type { PaneState } from '../session/state';
import { Button } from './button';
import { LegendRow } from './legend-row';
import type { PaneView } from './pane-view';

/** Customers and value by stage. A stage clicked filters the sheet to it; clicked again, all rows are shown. */
export function Legend({ results, pane }: { readonly results: Segmented; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { say } = words;
  const valued = results.stages.some(({ value }) => value !== null);
  const total = results.stages.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const section = useShownWhenDone(state);
  const largest = Math.max(...results.stages.map(({ share }) => share));
  return (
    <section class="results" aria-label={say(resultWords.title)} tabIndex={-1} ref={section}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(resultWords.stage)}</th>
            <th scope="col" class="number">
              {say(resultWords.customers)}
            </th>
            <th scope="col" class="number">
              {say(resultWords.share)}
            </th>
            {valued && (
              <th scope="col" class="number">
                {say(valueHeading(results.valueIs, results.months))}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {results.stages.map((line) => (
            <LegendRow key={line.stage} line={line} results={results} valued={valued} largest={largest} pane={pane} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(resultWords.total)}</th>
            <td class="number">{words.count(results.customers)}</td>
            <td />
            {valued && <td class="number">{words.money(total)}</td>}
          </tr>
        </tfoot>
      </table>
      {results.valueStandsIn && <p class="note">{say(resultWords.standsIn)}</p>}
      {results.valueProblem && <p class="note">{words.problem(results.valueProblem)}</p>}
      <div class="actions">
        <Button disabled={state.running !== null} onClick={() => void session.buildClvPivot()}>
          {say(resultWords.pivot)}
        </Button>
        {state.filter !== null && (
          <Button appearance="subtle" onClick={() => void session.filterTo(null)}>
            {say(resultWords.showAll)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Brings the legend into view when a run has ended; the keyboard goes with it where the pane has it and the button is gone. */
function useShownWhenDone({ outcome, running }: PaneState) {
  const section = useRef<HTMLElement>(null);
  const segmented = running === null && outcome?.kind === 'segmented' ? outcome : null;
  useEffect(() => {
    if (segmented === null) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    if (document.hasFocus() && document.activeElement === document.body)
      section.current?.focus({ preventScroll: true });
  }, [segmented]);
  return section;
}

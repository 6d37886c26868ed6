import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { analysesWords } from '../../wording/pane/analyses';
import { filledForm } from '../filled-form';
import type { OpenAnalysis, Outcome } from '../session/state';
import { AnalysisActions } from './analysis-actions';
import { AnalysisFields } from './analysis-fields';
import { AnalysisSource } from './analysis-source';
import { Button } from './button';
import { FunctionFacts } from './function-facts';
import { OutcomeLine } from './outcome-line';
import type { PaneView } from './pane-view';

/** One analysis: what it is for, its form, the formula it will be, the buttons that insert it, and what came of it. */
export function AnalysisPage({ open, pane }: { readonly open: OpenAnalysis; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { say } = words;
  const filled = filledForm(open, state);
  const { spec, form, built } = filled;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The button that opened it is gone: the keyboard goes on from the top of the form.
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div class="back">
        <Button appearance="subtle" size="small" onClick={() => session.openAnalysis(null)}>
          ‹ {say(analysesWords.back)}
        </Button>
      </div>
      <div class="analysis-head">
        <h1 tabIndex={-1} ref={heading}>
          {say(form.name)}
        </h1>
        <code>{form.formulaName}</code>
      </div>
      <p>{say(form.summary)}</p>
      <AnalysisSource filled={filled} pane={pane} />
      <AnalysisFields open={open} filled={filled} pane={pane} />
      <div class="formula-line">
        <span class="note">{say(analysesWords.formula)}</span>
        <code class="formula">{breakable(built.formula)}</code>
      </div>
      <AnalysisActions pane={pane} />
      {state.outcome && <ShownOutcome outcome={state.outcome} pane={pane} />}
      <FunctionFacts spec={spec} pane={pane} />
    </>
  );
}

/** How it ended, brought into view below a long form. */
function ShownOutcome({ outcome, pane }: { readonly outcome: Outcome; readonly pane: PaneView }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [outcome]);
  return (
    <div class="outcome-place" ref={place}>
      <OutcomeLine outcome={outcome} pane={pane} />
    </div>
  );
}

/** A formula breaks behind its commas rather than inside a name. */
function breakable(formula: string): ComponentChildren {
  return formula.split(/(?<=[,(])/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]));
}

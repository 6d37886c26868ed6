import { planWords, willClassify } from '../../wording/pane/plan';
import { Button } from './button';
import { LeftOutRows } from './left-out-rows';
import type { PaneView } from './pane-view';
import { ProgressLine } from './progress-line';

/** Says, before anything is written, what a click will do. */
export function PlanSection({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { plan } = state;
  const preview = plan.state === 'ready' ? plan.preview : plan.state === 'counting' && !plan.slow ? plan.before : null;
  return (
    <section class="plan" aria-label={words.say(planWords.title)}>
      {plan.state === 'counting' && plan.slow && (
        <ProgressLine
          pane={pane}
          progress={plan.progress}
          before={words.say(planWords.checking)}
          stop={{ name: words.say(planWords.stopChecking), onStop: () => session.stopChecking() }}
        />
      )}
      {plan.state === 'stopped' && (
        <p class="with-action">
          <span>{words.say(planWords.notChecked)}</span>
          <Button appearance="subtle" size="small" onClick={() => session.checkNow()}>
            {words.say(planWords.checkNow)}
          </Button>
        </p>
      )}
      {plan.state === 'failed' && <p class="problem">{words.problem(plan.problem)}</p>}
      {preview &&
        (preview.problem ? (
          <p class="problem">{words.problem(preview.problem)}</p>
        ) : (
          <p>
            {words.say(
              willClassify({
                customers: preview.customers,
                shown: words.count(preview.customers),
                asOf: words.day(preview.asOf),
                ...preview.target,
              }),
            )}
          </p>
        ))}
      {preview && <LeftOutRows leftOut={preview.leftOut} pane={pane} />}
    </section>
  );
}

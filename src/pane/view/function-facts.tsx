import { argumentName } from '../../derive/argument-name';
import { helpAddress } from '../../derive/help/help-address';
import { signature } from '../../derive/signature';
import type { FunctionSpec } from '../../functions/spec';
import { analysesWords } from '../../wording/pane/analyses';
import type { PaneView } from './pane-view';

/** What there is to know of a function, folded: how it is written, what goes in and what comes out. */
export function FunctionFacts({ spec, pane }: { readonly spec: FunctionSpec; readonly pane: PaneView }) {
  const { words } = pane;
  const { say, language } = words;
  return (
    <details class="function">
      <summary>{say(analysesWords.about)}</summary>
      <code class="formula">{signature(spec, language)}</code>
      <dl>
        {Object.entries(spec.arguments).map(([id, argument]) => (
          <div key={id}>
            <dt>
              <code>{argumentName(id, argument, language)}</code>
              {argument.optional && <small> {say(analysesWords.optional)}</small>}
            </dt>
            <dd>{say(argument.meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{say(analysesWords.result)}</strong> {say(spec.result)}
      </p>
      {spec.examples[0] && (
        <p>
          <strong>{say(analysesWords.example)}</strong> <code>{spec.examples[0].formula}</code>
        </p>
      )}
      <a href={`.${helpAddress(language, spec.id)}`} target="_blank" rel="noopener noreferrer">
        {say(analysesWords.help)}
        <span class="unseen"> {spec.id}</span>
      </a>
    </details>
  );
}

import { argumentName } from '../../derive/argument-name';
import { helpAddress } from '../../derive/help/help-address';
import { signature } from '../../derive/signature';
import type { FunctionSpec } from '../../functions/spec';
import { functionsWords } from '../../wording/pane/functions-page';
import type { PaneView } from './pane-view';

/** One function: what it is for, and opened, how it is written. */
export function FunctionEntry({ spec, pane }: { readonly spec: FunctionSpec; readonly pane: PaneView }) {
  const { words } = pane;
  const { say, language } = words;
  return (
    <details class="function">
      <summary>
        <code>{spec.id}</code> <span>{say(spec.summary)}</span>
      </summary>
      <code class="formula">{signature(spec, language)}</code>
      <dl>
        {Object.entries(spec.arguments).map(([id, argument]) => (
          <div key={id}>
            <dt>
              <code>{argumentName(id, argument, language)}</code>
              {argument.optional && <small> {say(functionsWords.optional)}</small>}
            </dt>
            <dd>{say(argument.meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{say(functionsWords.result)}</strong> {say(spec.result)}
      </p>
      {spec.examples[0] && (
        <p>
          <strong>{say(functionsWords.example)}</strong> <code>{spec.examples[0].formula}</code>
        </p>
      )}
      <a href={`.${helpAddress(language, spec.id)}`} target="_blank" rel="noopener noreferrer">
        {say(functionsWords.help)}
        <span class="unseen"> {spec.id}</span>
      </a>
    </details>
  );
}

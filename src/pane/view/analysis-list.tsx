import { useId, useState } from 'preact/hooks';
import { catalog } from '../../functions/catalog';
import type { FunctionSpec } from '../../functions/spec';
import { categoryNames } from '../../wording/help/category-names';
import { functionName } from '../../wording/help/function-names';
import { analysesWords } from '../../wording/pane/analyses';
import { frameWords } from '../../wording/pane/frame';
import type { PaneView } from './pane-view';

/** Every analysis by its plain name, found by a word of its name, summary or arguments. */
export function AnalysisList({ pane }: { readonly pane: PaneView }) {
  const { words, session } = pane;
  const { say } = words;
  const [sought, setSought] = useState('');
  const id = useId();
  const found = findAnalyses(sought);
  const categories = [...new Set(found.map(({ category }) => category))];
  return (
    <>
      <h1>{say(frameWords.analyses)}</h1>
      <div class="field">
        <label for={id}>{say(analysesWords.find)}</label>
        <input id={id} type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </div>
      {found.length === 0 && <p role="status">{say(analysesWords.none)}</p>}
      {categories.map((category) => (
        <section key={category} class="analyses">
          <h2>{say(categoryNames[category])}</h2>
          <ul>
            {found
              .filter((spec) => spec.category === category)
              .map((spec) => (
                <li key={spec.id}>
                  <button type="button" class="analysis" onClick={() => session.openAnalysis(spec.id)}>
                    <span class="analysis-name">
                      <strong>{say(functionName(spec.id))}</strong> <code>{spec.id}</code>
                    </span>
                    <span class="analysis-summary">{say(spec.summary)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Those in whose names every word is found come before those that only speak of it; else in the order of the catalogue. */
function findAnalyses(sought: string): readonly FunctionSpec[] {
  const words = sought.toLowerCase().split(/\s+/);
  const tells = (texts: readonly string[]): boolean =>
    words.every((word) => texts.some((text) => text.toLowerCase().includes(word)));
  const named = catalog.filter((spec) => tells(namesOf(spec)));
  const spokenOf = catalog.filter((spec) => !named.includes(spec) && tells([...namesOf(spec), ...textsOf(spec)]));
  return [...named, ...spokenOf];
}

function namesOf({ id }: FunctionSpec): string[] {
  return [id, ...Object.values(functionName(id))];
}

function textsOf({ summary, arguments: asked }: FunctionSpec): string[] {
  const named = Object.entries(asked).flatMap(([name, { nameInChinese }]) => [name, nameInChinese]);
  return [...Object.values(summary), ...named];
}

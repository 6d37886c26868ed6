import { useId, useState } from 'preact/hooks';
import { catalog } from '../../functions/catalog';
import type { FunctionSpec } from '../../functions/spec';
import { frameWords } from '../../wording/pane/frame';
import { functionsWords } from '../../wording/pane/functions-page';
import { FunctionEntry } from './function-entry';
import type { PaneView } from './pane-view';

/** Every worksheet function, found by a word of its name, summary or arguments. */
export function FunctionsPage({ pane }: { readonly pane: PaneView }) {
  const { words } = pane;
  const [sought, setSought] = useState('');
  const id = useId();
  const found = catalog.filter((spec) => matches(spec, sought));
  const categories = [...new Set(found.map(({ category }) => category))];
  return (
    <>
      <h1>{words.say(frameWords.functions)}</h1>
      <div class="field">
        <label for={id}>{words.say(functionsWords.find)}</label>
        <input id={id} type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </div>
      {found.length === 0 && <p role="status">{words.say(functionsWords.none)}</p>}
      {categories.map((category) => (
        <section key={category} class="functions">
          <h2>{words.say(functionsWords[category])}</h2>
          {found
            .filter((spec) => spec.category === category)
            .map((spec) => (
              <FunctionEntry key={spec.id} spec={spec} pane={pane} />
            ))}
        </section>
      ))}
    </>
  );
}

function matches(spec: FunctionSpec, sought: string): boolean {
  const told = [
    spec.id,
    ...Object.values(spec.summary),
    ...Object.entries(spec.arguments).flatMap(([name, argument]) => [name, argument.nameInChinese]),
  ];
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => told.some((text) => text.toLowerCase().includes(word)));
}

import type { LeftOut } from '../../tasks/intents';
import { leftOutPhrase } from '../../wording/pane/left-out';
import { goToCell, leftOutRows } from '../../wording/pane/plan';
import { languages } from '../../wording/text';
import type { Text } from '../../wording/text';
import { nameOf } from '../../wording/vocabularies';
import type { PaneView } from './pane-view';

/** How many rows are left out, by reason, each with the way to the first of them. */
export function LeftOutRows({ leftOut, pane }: { readonly leftOut: readonly LeftOut[]; readonly pane: PaneView }) {
  const { words, session } = pane;
  const rows = leftOut.reduce((sum, group) => sum + group.rows, 0);
  if (rows === 0) return null;
  const reasons = leftOut.map((group) => `${words.count(group.rows)} ${phraseOf(group, words.language)}`);
  const [colon, comma] = words.language === 'en' ? [': ', ', '] : ['：', '，'];
  return (
    <details class="left-out">
      <summary>
        {words.say(leftOutRows(rows, words.count(rows)))}
        {colon}
        {reasons.join(comma)}
      </summary>
      <ul>
        {leftOut.map((group) => (
          <li key={group.first}>
            <span>{`${words.count(group.rows)} ${phraseOf(group, words.language)}`}</span>
            <button
              type="button"
              class="link"
              aria-label={words.say(goToCell(group.first))}
              onClick={() => void session.goTo(group.first)}
            >
              {group.first}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function phraseOf({ problem }: LeftOut, language: PaneView['words']['language']): string {
  const names = languages.map((each) => [each, columnName(problem.argument ?? '', each)]);
  return leftOutPhrase(problem, Object.fromEntries(names) as Text)[language];
}

/** The heading's name as it stands inside a sentence. */
function columnName(role: string, language: PaneView['words']['language']): string {
  return nameOf('heading', role, language).toLowerCase();
}

import { helpPageName } from '../../derive/help/help-address';
import { aboutWords } from '../../wording/pane/about';
import { frameWords } from '../../wording/pane/frame';
import type { PaneView } from './pane-view';

/** What this is, which version, whom to ask, and what it does with data. */
export function AboutPage({ pane }: { readonly pane: PaneView }) {
  const { words, product } = pane;
  const { say } = words;
  const help = `help/${helpPageName(words.language)}`;
  return (
    <>
      <h1>{say(frameWords.name)}</h1>
      <p>{say(aboutWords.what)}</p>
      <dl class="facts">
        <div>
          <dt>{say(aboutWords.version)}</dt>
          <dd>{product.version}</dd>
        </div>
        <div>
          <dt>{say(aboutWords.licence)}</dt>
          <dd>MIT</dd>
        </div>
        <div>
          <dt>{say(aboutWords.support)}</dt>
          <dd>
            <a href={help} target="_blank" rel="noopener noreferrer">
              {say(aboutWords.help)}
            </a>
          </dd>
        </div>
      </dl>
      <h2>{say(aboutWords.privacy)}</h2>
      <p>{say(aboutWords.privacySentence)}</p>
    </>
  );
}

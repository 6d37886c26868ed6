import { frameWords } from '../../wording/pane/frame';
import { languageNames, settingsWords } from '../../wording/pane/settings';
import { languages } from '../../wording/text';
import { PaletteFields } from './palette-fields';
import type { PaneView } from './pane-view';
import { SelectField } from './select-field';

const themes = ['system', 'light', 'dark'] as const;

/** Language, theme and colours. */
export function SettingsPage({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  return (
    <>
      <h1>{words.say(frameWords.settings)}</h1>
      <section class="fields single" aria-label={words.say(frameWords.settings)}>
        <SelectField
          label={words.say(settingsWords.language)}
          value={state.settings.language}
          options={languages.map((value) => ({ value, name: languageNames[value] }))}
          note={words.say(settingsWords.languageWhy)}
          onPick={(language) => void session.changeSettings({ language })}
        />
        <SelectField
          label={words.say(settingsWords.theme)}
          value={state.settings.theme}
          options={themes.map((value) => ({ value, name: words.say(settingsWords[value]) }))}
          onPick={(theme) => void session.changeSettings({ theme })}
        />
      </section>
      <PaletteFields pane={pane} />
    </>
  );
}

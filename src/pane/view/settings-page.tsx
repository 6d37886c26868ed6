import { frameWords } from '../../wording/pane/frame';
import { asOffice, languageNames, settingsWords } from '../../wording/pane/settings';
import { languages } from '../../wording/text';
import { PaletteFields } from './palette-fields';
import type { PaneView } from './pane-view';
import { SelectField } from './select-field';

const themes = ['system', 'light', 'dark'] as const;

/** Language, theme and colours. */
export function SettingsPage({ pane }: { readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { language, officeLanguage, resultsLanguage } = state.settings;
  return (
    <>
      <h1>{words.say(frameWords.settings)}</h1>
      <section class="fields single" aria-label={words.say(frameWords.settings)}>
        <SelectField
          label={words.say(settingsWords.language)}
          value={language ?? 'office'}
          options={[
            { value: 'office', name: words.say(asOffice(officeLanguage)) },
            ...languages.map((value) => ({ value, name: languageNames[value] })),
          ]}
          note={words.say(settingsWords.languageWhy)}
          onPick={(picked) => void session.changeSettings({ language: picked === 'office' ? null : picked })}
        />
        <SelectField
          label={words.say(settingsWords.resultsLanguage)}
          value={resultsLanguage}
          options={languages.map((value) => ({ value, name: languageNames[value] }))}
          note={words.say(settingsWords.resultsLanguageWhy)}
          onPick={(picked) => void session.changeSettings({ resultsLanguage: picked })}
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

import type { PersonalSettings } from '../tasks/intents';
import type { Language } from '../wording/text';

/** What the pane speaks: the person's choice, else Office's language. */
export function paneLanguage({ language, officeLanguage }: PersonalSettings): Language {
  return language ?? officeLanguage;
}

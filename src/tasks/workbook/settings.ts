import { keepPersonal, readPersonal } from '../../excel/workbook/personal-store';
import { readDocumentSettings, saveDocumentSettings } from '../../excel/workbook/document-settings';
import { recalculate } from '../../excel/workbook/recalculate';
import { parseJson } from '../../excel/workbook/stored-json';
import { languageSetting, officeLanguage, workbookLanguage } from '../../excel/workbook-language';
import { languages } from '../../wording/text';
import type { PersonalSettings, Settings, Theme } from '../intents';
import { readChoices } from './read-choices';
import { readPalette } from './read-palette';

const choicesSetting = 'choices';
const headingsSetting = 'headings';
const paletteSetting = 'palette';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** What the pane speaks and wears is the person's own; no workbook is asked. */
export function personalSettings(): PersonalSettings {
  const language = readPersonal('language');
  const theme = readPersonal('theme');
  return {
    language: languages.find((each) => each === language) ?? null,
    officeLanguage: officeLanguage(),
    theme: themes.find((each) => each === theme) ?? 'system',
  };
}

/** The language of the cells, palette and last choices travel with the workbook. */
export async function readSettings(): Promise<Settings> {
  const stored = await readDocumentSettings([languageSetting, paletteSetting, choicesSetting, headingsSetting]);
  const headings = parseJson(stored.get(headingsSetting));
  return {
    ...personalSettings(),
    resultsLanguage: workbookLanguage(),
    palette: readPalette(parseJson(stored.get(paletteSetting))),
    choices: readChoices(parseJson(stored.get(choicesSetting))),
    headings: Array.isArray(headings) ? headings.map(String) : null,
  };
}

/** Stores settings; a new language of the cells is spoken by every function at once. */
export async function saveSettings(settings: Settings): Promise<void> {
  const { resultsLanguage } = settings;
  const spoken = workbookLanguage();
  keepPersonal('language', settings.language);
  keepPersonal('theme', settings.theme);
  await saveDocumentSettings({
    // A language nobody has chosen yet is settled by the first run, not by a change of colours.
    ...(resultsLanguage === spoken ? {} : { [languageSetting]: resultsLanguage }),
    [paletteSetting]: JSON.stringify(settings.palette),
    [choicesSetting]: JSON.stringify(settings.choices),
    [headingsSetting]: JSON.stringify(settings.headings ?? null),
  });
  if (resultsLanguage !== spoken) await recalculate();
}

import { keepPersonal, readPersonal } from '../../excel/workbook/personal-store';
import { readDocumentSettings, saveDocumentSettings } from '../../excel/workbook/document-settings';
import { recalculate } from '../../excel/workbook/recalculate';
import { parseJson } from '../../excel/workbook/stored-json';
import { languageSetting, workbookLanguage } from '../../excel/workbook-language';
import type { Settings, Theme } from '../intents';
import { readChoices } from './read-choices';
import { readPalette } from './read-palette';

const choicesSetting = 'choices';
const paletteSetting = 'palette';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Language, palette and last choices travel with the workbook; the theme is the person's own. */
export async function readSettings(): Promise<Settings> {
  const stored = await readDocumentSettings([languageSetting, paletteSetting, choicesSetting]);
  const theme = readPersonal('theme');
  return {
    language: workbookLanguage(),
    theme: themes.find((each) => each === theme) ?? 'system',
    palette: readPalette(parseJson(stored.get(paletteSetting))),
    choices: readChoices(parseJson(stored.get(choicesSetting))),
  };
}

/** Stores settings; a new language is spoken by every cell at once. */
export async function saveSettings(settings: Settings): Promise<void> {
  const before = workbookLanguage();
  keepPersonal('theme', settings.theme);
  await saveDocumentSettings({
    [languageSetting]: settings.language,
    [paletteSetting]: JSON.stringify(settings.palette),
    [choicesSetting]: JSON.stringify(settings.choices),
  });
  if (settings.language !== before) await recalculate();
}

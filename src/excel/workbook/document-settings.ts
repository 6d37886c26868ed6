import { ProblemError } from '../../core/problem';
import { languageSetting, workbookLanguage } from '../workbook-language';
import type { Language } from '../../wording/text';

/** A text that travels with the workbook; null where none is stored. */
export function readDocumentSetting(key: string): string | null {
  const stored: unknown = Office.context.document.settings.get(key);
  return typeof stored === 'string' ? stored : null;
}

/** Stores texts in the workbook. Throws the problem `settings-not-saved` where it cannot keep them. */
export function saveDocumentSettings(texts: Readonly<Record<string, string>>): Promise<void> {
  const { settings } = Office.context.document;
  for (const [key, text] of Object.entries(texts)) settings.set(key, text);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ProblemError({ code: 'settings-not-saved' }));
    });
  });
}

/** Stores the workbook's language at first use, so that its cells stay in one language whoever opens it. */
export async function settleLanguage(): Promise<Language> {
  const language = workbookLanguage();
  if (readDocumentSetting(languageSetting) === null) await saveDocumentSettings({ [languageSetting]: language });
  return language;
}

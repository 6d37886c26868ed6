import { inExcel } from '../host/in-excel';
import { languageSetting, workbookLanguage } from '../workbook-language';
import type { Language } from '../../wording/text';

/*
 * Settings are stored one by one through the workbook's own collection. Office's `saveAsync` would write back its whole copy of
 * them, as old as the session, over whatever journal has been kept in the workbook since; that copy is only kept up to date
 * here, because worksheet functions must read the language without waiting.
 */

/** Texts that travel with the workbook, by key. */
export function readDocumentSettings(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key,items/value');
    await context.sync();
    const found = new Map<string, string>();
    for (const { key, value } of settings.items) {
      if (!keys.includes(key) || typeof value !== 'string') continue;
      found.set(key, value);
      Office.context.document.settings.set(key, value);
    }
    // What the workbook no longer holds must not be believed either.
    for (const key of keys) if (!found.has(key)) Office.context.document.settings.remove(key);
    return found;
  });
}

/** Stores texts in the workbook. */
export function saveDocumentSettings(texts: Readonly<Record<string, string>>): Promise<void> {
  return inExcel(async (context) => {
    for (const [key, text] of Object.entries(texts)) {
      context.workbook.settings.add(key, text);
      Office.context.document.settings.set(key, text);
    }
    await context.sync();
  });
}

/** Stores the workbook's language at first use, so that its cells stay in one language whoever opens it. */
export async function settleLanguage(): Promise<Language> {
  const stored = await readDocumentSettings([languageSetting]);
  const language = workbookLanguage();
  if (!stored.has(languageSetting)) await saveDocumentSettings({ [languageSetting]: language });
  return language;
}

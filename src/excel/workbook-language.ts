import type { Language } from '../wording/text';
import { languages } from '../wording/text';

/** The document setting that keeps a workbook's language. */
export const languageSetting = 'language';

/**
 * The language a workbook's results speak: the one stored in the workbook at first use, so that two colleagues see the
 * same cells; before that Office's display language; English where there is no Office. Asked anew at every call.
 */
export function workbookLanguage(): Language {
  if (typeof Office === 'undefined') return 'en';
  // Both are missing until Office is ready.
  const stored: unknown = Office.context?.document?.settings?.get(languageSetting);
  return languages.find((language) => language === stored) ?? officeLanguage();
}

/** The language Office itself is shown in; English where there is no Office. */
export function officeLanguage(): Language {
  return nearestLanguage(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}

/** The language we speak that is nearest to a locale: every Chinese locale reads Simplified Chinese better than English. */
export function nearestLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

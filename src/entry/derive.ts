import { derivedFiles as derive } from '../derive/derived-files';
import { readmeBlock as block, readmeEnd, readmeStart } from '../derive/readme-block';
import { sampleWorkbook } from '../derive/sample-workbook/sample-workbook';
import { catalog } from '../functions/catalog';
import { languages } from '../wording/text';
import { answerExample } from './answer-example';

/** What tools/derive.mjs writes into dist. */
export const derivedFiles = (base: string) => derive(catalog, base, answerExample);

/** What the stand-in for Excel begins with; no part of the add-in. */
export const workbenchFiles = () =>
  languages.map((language) => ({
    path: `workbench/sample-workbook${language === 'en' ? '' : `-${language.toLowerCase()}`}.json`,
    text: `${JSON.stringify(sampleWorkbook(language))}\n`,
  }));

/** The README's list of functions, and the marks it stands between. */
export const readmeBlock = () => ({ text: block(catalog), start: readmeStart, end: readmeEnd });

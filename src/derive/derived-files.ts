import type { FunctionSpec } from '../functions/spec';
import { languages } from '../wording/text';
import type { Language } from '../wording/text';
import { functionsJson } from './functions-json';
import type { AnswerExample } from './help/example-table';
import { helpPageName } from './help/help-address';
import { helpPage } from './help/help-page';
import { helpScript } from './help/help-script';
import { helpStyle } from './help/help-style';

export interface DerivedFile {
  /** Path inside dist. */
  readonly path: string;
  readonly text: string;
}

const metadataNames: Readonly<Record<Language, string>> = { en: 'functions.json', 'zh-CN': 'functions-zh-cn.json' };

/** Everything published that follows from the specs alone, for an add-in served from `base` (no slash at its end). */
export function derivedFiles(
  specs: readonly FunctionSpec[],
  base: string,
  answerExample: AnswerExample,
): readonly DerivedFile[] {
  const metadata = languages.map((language) => ({
    path: metadataNames[language],
    text: `${JSON.stringify(functionsJson(specs, { base, language }), null, 2)}\n`,
  }));
  const pages = languages.map((language) => ({
    path: `help/${helpPageName(language)}`,
    text: helpPage(specs, language, answerExample),
  }));
  const rest = [
    { path: 'help/help.css', text: helpStyle },
    { path: 'help/help.js', text: helpScript },
  ];
  return [...metadata, ...pages, ...rest];
}

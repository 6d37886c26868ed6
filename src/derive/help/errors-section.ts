import { formulaProblemCodes } from '../../core/problem';
import type { FormulaProblemCode } from '../../core/problem';
import type { ErrorCode } from '../../functions/error-code';
import { errorCodeOf } from '../../functions/error-code';
import type { FunctionSpec } from '../../functions/spec';
import { excelErrors } from '../../wording/help/excel-errors';
import { helpWords } from '../../wording/help/help-words';
import { problemAdvice } from '../../wording/help/problem-advice';
import { problemSamples } from '../../wording/help/problem-samples';
import { tellProblem } from '../../wording/problems';
import type { Language } from '../../wording/text';
import { html } from './markup';
import type { Markup } from './markup';

/**
 * What each error means: every problem a formula can answer, in the very sentence its cell shows, under its Excel error,
 * with what to do; then the errors that are Excel's own.
 */
export function errorsSection(specs: readonly FunctionSpec[], language: Language): Markup {
  const say = (word: keyof typeof helpWords) => helpWords[word][language];
  const nameArgument = (id: string): string => {
    const spec = specs.find((each) => Object.hasOwn(each.arguments, id));
    return language === 'en' || !spec ? id : spec.arguments[id].nameInChinese;
  };
  const rowsOf = (error: ErrorCode) =>
    formulaProblemCodes
      .filter((code) => errorCodeOf({ code }) === error)
      .map((code) =>
        errorRow(`error-${code}`, sentenceOf(code, language, nameArgument), problemAdvice[code][language]),
      );
  const own = excelErrors.map(({ name, means }) => errorRow(null, html`<code>${name}</code>`, means[language]));
  return html`<section id="errors" class="errors">
    <h2>${say('errors')}</h2>
    <p>${say('errorsLead')}</p>
    ${errorTable('#VALUE!', say('putRight'), rowsOf('#VALUE!'), language)}
    ${errorTable('#N/A', say('notInTheData'), rowsOf('#N/A'), language)}
    ${errorTable(say('excelErrors'), say('excelErrorsLead'), own, language)}
  </section>`;
}

function sentenceOf(code: FormulaProblemCode, language: Language, nameArgument: (id: string) => string): string {
  return tellProblem({ code, ...problemSamples[code] }, language, nameArgument);
}

function errorTable(title: string, lead: string, rows: readonly Markup[], language: Language): Markup {
  return html`<section class="entries">
    <h3>${title}</h3>
    <p>${lead}</p>
    <table class="arguments">
      <thead>
        <tr>
          <th scope="col">${helpWords.error[language]}</th>
          <th scope="col">${helpWords.whatToDo[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function errorRow(id: string | null, says: string | Markup, advice: string): Markup {
  const anchor = id === null ? html`` : html` id="${id}"`;
  return html`<tr class="entry" ${anchor}>
    <th scope="row">${says}</th>
    <td>${advice}</td>
  </tr> `;
}

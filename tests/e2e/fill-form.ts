import type { Frame } from 'playwright-core';
import { analysisForm } from '../../src/derive/form/analysis-form';
import type { FormField } from '../../src/derive/form/form-field';
import { functionName } from '../../src/wording/help/function-names';
import type { FunctionSpec } from '../../src/functions/spec';
import { sayDay } from '../../src/wording/say-day';
import { identify } from '../../src/wording/vocabularies';

/** What a field is given: cells by their address, or a single value as one would type it. */
export type Given = { readonly address: string } | { readonly value: string | number | boolean };

const exact = true;

/** Opens the form of an analysis by its name in the list. */
export async function openForm(pane: Frame, id: string): Promise<void> {
  await pane.getByRole('button', { name: 'Analyses', exact }).click();
  const back = pane.getByRole('button', { name: /All analyses/ });
  if (await back.count()) await back.click();
  await pane.getByRole('button', { name: new RegExp(`^${functionName(id).en} ${id} `) }).click();
  await pane.getByRole('heading', { level: 1, name: functionName(id).en, exact }).waitFor();
}

/** Fills the fields of an open form, those folded away too. */
export async function fillForm(pane: Frame, spec: FunctionSpec, given: ReadonlyMap<string, Given>): Promise<void> {
  const { fields } = analysisForm(spec);
  const unfold = pane.locator('details.more:not([open]) > summary');
  if (fields.some(({ id, optional }) => optional && given.has(id)) && (await unfold.count())) await unfold.click();
  for (const field of fields) {
    const value = given.get(field.id);
    if (value !== undefined) await fillField(pane, spec, field, value);
  }
}

async function fillField(pane: Frame, spec: FunctionSpec, field: FormField, given: Given): Promise<void> {
  const label = field.label.en;
  const named = pane.getByLabel(label, { exact });
  if ('address' in given) {
    await named.selectOption('address');
    await pane.getByLabel(`${label}: range`, { exact }).fill(given.address);
    return;
  }
  const { value } = given;
  if (field.kind === 'choice') {
    await named.selectOption(identify(spec.arguments[field.id].vocabulary ?? '', String(value)) ?? String(value));
  } else if (field.kind === 'number') await named.fill(String(value));
  else if (field.kind === 'date' || field.id === 'as_of') await named.fill(dayOf(value));
  else {
    await named.selectOption('typed');
    const own = pane.getByLabel(`${label}: value`, { exact });
    await own.fill(field.kind === 'dates' ? dayOf(value) : String(value));
  }
}

/** A serial day, or a day written out, as yyyy-mm-dd. */
function dayOf(value: string | number | boolean): string {
  return typeof value === 'number' ? sayDay(value) : String(value);
}

/** Clicks a button of the form and gives what the pane says when it is over. */
export async function insert(pane: Frame, button: 'Insert on a new sheet' | 'In the selected cell'): Promise<string> {
  await pane.getByRole('button', { name: button, exact }).click();
  const outcome = pane.locator('.outcome p');
  await outcome.waitFor();
  return (await outcome.innerText()).replace(/\s*Go to the answer$/, '').trim();
}

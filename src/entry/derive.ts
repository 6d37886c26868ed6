import { derivedFiles as derive } from '../derive/derived-files';
import { readmeBlock as block, readmeEnd, readmeStart } from '../derive/readme-block';
import { catalog } from '../functions/catalog';

/** What tools/derive.mjs writes into dist. */
export const derivedFiles = (base: string) => derive(catalog, base);

/** The README's list of functions, and the marks it stands between. */
export const readmeBlock = () => ({ text: block(catalog), start: readmeStart, end: readmeEnd });

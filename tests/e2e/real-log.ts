import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(__dirname, '..', '..', '..', 'shared', 'data', 'cdnow_sample.csv');

/** The CDNOW sample of Fader and Hardie where a copy stands beside the project; null elsewhere. */
export const cdnowSample: string | null = existsSync(file) ? readFileSync(file, 'utf8') : null;

import type { Text } from './text';

/** A term of the trade: its name in every language, and other spellings that are understood but never shown. */
export interface Word {
  readonly name: Text;
  readonly also?: readonly string[];
}

/** Words by id. Ids are data (stored in settings, passed as enum values) and never change. */
export type Vocabulary = Readonly<Record<string, Word>>;

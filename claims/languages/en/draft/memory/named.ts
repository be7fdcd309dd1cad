import type { Draft } from '../../../language.ts';
import type { Word } from '../../tag/word.ts';
import { GENDER } from './genders.ts';

/** Somebody of the story, and the last sentence that told of them. */
export interface Named {
  readonly word: Word;
  readonly at: number;
}

/** Everybody named so far, by the name in full. */
export type NamedSoFar = ReadonlyMap<string, Named>;

/** With whom a sentence names. */
export function withNamed(known: NamedSoFar, found: readonly Word[], at: number): NamedSoFar {
  return found.length === 0
    ? known
    : new Map([...known, ...found.map((word) => [word.name?.canonical ?? word.text, { word, at }] as const)]);
}

/** With whom the claims of a sentence put for its pronouns. */
export function toldAgain(known: NamedSoFar, text: string, drafts: readonly Draft[], at: number): NamedSoFar {
  const again = drafts.flatMap(({ claim }) =>
    claim.substitutions.flatMap(({ span, text: put }) => {
      const name = put.replace(/['’]s?$/u, '');
      const one = GENDER[text.slice(span.start, span.end).toLowerCase()] ? known.get(name) : undefined;
      return one ? [[name, { ...one, at }] as const] : [];
    }),
  );
  return again.length > 0 ? new Map([...known, ...again]) : known;
}

import type { Language } from '../language.ts';
import { draftClaims } from './draft/index.ts';
import { LINES } from './lines.ts';
import { SENTENCES } from './sentence-rules.ts';
import { tagDocument } from './tag/index.ts';
import { findValues } from './values/index.ts';

/** Hindi. */
export const hindi: Language = {
  code: 'hi',
  sentences: SENTENCES,
  lines: LINES,
  values: findValues,
  read({ text, sentences, clock }) {
    return draftClaims(text, tagDocument(sentences, clock).tagged);
  },
} as unknown as Language;

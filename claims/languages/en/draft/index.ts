import type { Draft } from '../../language.ts';
import { parseSentence } from '../parse/index.ts';
import { wordsForParsing } from '../parse/words.ts';
import type { TaggedSentence } from '../tag/word.ts';
import { clauseClaim } from './clause-claims.ts';
import type { Context } from './context.ts';
import { BLANK, type Memory, remember } from './memory.ts';
import { roleClaims } from './role-claims.ts';
import { statementClaim } from './statement-claims.ts';

/** After so many sentences the weight of a claim has halved. */
const SALIENCE_HALF = 8;

/** The drafts of all claims of a document, sentence by sentence. */
export function draftClaims(text: string, sentences: readonly TaggedSentence[]): Draft[] {
  const drafts: Draft[] = [];
  let memory: Memory = BLANK;
  for (const { index, words: all } of sentences) {
    const { words, quoted } = wordsForParsing(all);
    const { clauses, appositions, according } = parseSentence(words);
    const context: Context = {
      text,
      memory,
      words,
      quoted,
      clauses,
      sentence: index,
      salience: Math.max(0.05, 1 / (1 + index / SALIENCE_HALF)),
    };
    if (all.at(-1)?.text !== '?') {
      for (const clause of clauses) {
        const own = clauseClaim(clause, according, context);
        if (own) drafts.push(own);
        const statement = own && clause.carrier ? statementClaim(clause, context) : null;
        if (statement) drafts.push(statement);
      }
      drafts.push(...roleClaims(words, appositions, context));
    }
    memory = remember(memory, words, clauses, index);
  }
  return drafts;
}

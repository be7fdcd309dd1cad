import type { Draft, Drafts } from '../../language.ts';
import { parseSentence } from '../parse/index.ts';
import type { Clause } from '../parse/types.ts';
import { asidesOf, wordsForParsing } from '../parse/words.ts';
import type { TaggedSentence } from '../tag/word.ts';
import { clauseClaim } from './clause-claims.ts';
import type { Context } from './context.ts';
import { BLANK, type Memory, remember } from './memory.ts';
import { mentionsIn } from './mentions.ts';
import { quoteClaims } from './quote-claims.ts';
import { roleClaims } from './role-claims.ts';
import { statementClaim } from './statement-claims.ts';

/** A sentence of more words is a list or a table, and no reading of it would be sure. */
const LONGEST_SENTENCE = 120;

/** After so many sentences the weight of a claim has halved. */
const SALIENCE_HALF = 8;

/** Why a clause makes no claim. */
function reasonOf(clause: Clause): string {
  return clause.faults.find((fault) => fault !== 'unclear-scope') ?? 'not-self-contained';
}

/** The drafts of all claims of a document, sentence by sentence, and how many clauses make none for each reason. */
export function draftClaims(text: string, sentences: readonly TaggedSentence[]): Drafts {
  const drafts: Draft[] = [];
  const leftOut: Record<string, number> = {};
  let memory: Memory = BLANK;
  for (const { index, words: all } of sentences) {
    const { words, quoted } = wordsForParsing(all);
    const asks = all.at(-1)?.text === '?';
    if (asks || words.length > LONGEST_SENTENCE) {
      const reason = asks ? 'question' : 'too-long';
      leftOut[reason] = (leftOut[reason] ?? 0) + 1;
      memory = remember(memory, words, [], index);
      continue;
    }
    const { chunks, clauses, appositions, according } = parseSentence(words);
    const salience = Math.max(0.05, 1 / (1 + index / SALIENCE_HALF));
    const asides = asidesOf(all);
    const context: Context = { text, memory, words, quoted, clauses, asides, sentence: index, salience };
    const told = new Set<Clause>();
    for (const clause of clauses) {
      const own = clauseClaim(clause, according, context);
      const statement = own && clause.carrier ? statementClaim(clause, context) : null;
      if (own) {
        drafts.push(own);
        told.add(clause);
      }
      if (statement) drafts.push(statement);
      if (own || clause.relation === 'kept' || clause.faults.includes('carrier')) continue;
      const reason = reasonOf(clause);
      leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    }
    if (clauses.length === 0) leftOut['no-clause'] = (leftOut['no-clause'] ?? 0) + 1;
    drafts.push(...quoteClaims(told, all, context), ...roleClaims(words, appositions, context));
    memory = remember(memory, words, clauses, index, mentionsIn(words, chunks, appositions, index));
  }
  return { drafts, leftOut };
}

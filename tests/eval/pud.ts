/** Measures tags and chunks on the Hindi sentences of UD PUD: noun phrase edges, verb groups, parts of speech. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chunkWords } from '../../claims/languages/hi/chunk/index.ts';
import { allWords, type Chunk, type NounGroup } from '../../claims/languages/hi/chunk/types.ts';
import { tagDocument } from '../../claims/languages/hi/tag/index.ts';
import type { Pos, Word } from '../../claims/languages/hi/tag/word.ts';
import { tokenize } from '../../claims/text/tokens.ts';
import { type Measure, share } from './measure.ts';
import { type GoldPhrase, type GoldWord, goldPhrases, LOOSE, readTreebank } from './treebank.ts';

/** What our tags are in the terms of the treebank. */
const UPOS: Readonly<Record<Pos, RegExp>> = {
  noun: /^(NOUN|PROPN)$/u,
  name: /^(PROPN|NOUN)$/u,
  pronoun: /^(PRON|DET)$/u,
  determiner: /^(DET|PRON|ADJ|NUM)$/u,
  adjective: /^ADJ$/u,
  value: /^(NUM|NOUN|PROPN|ADJ|DET|SYM)$/u,
  number: /^NUM$/u,
  verb: /^(VERB|AUX)$/u,
  copula: /^(AUX|VERB)$/u,
  auxiliary: /^(AUX|VERB)$/u,
  postposition: /^ADP$/u,
  coordinator: /^CCONJ$/u,
  conjunction: /^(SCONJ|CCONJ|ADV)$/u,
  negation: /^(PART|ADV)$/u,
  focus: /^(PART|ADP|DET|ADV)$/u,
  approximator: /^(ADV|DET|PART|ADJ)$/u,
  adverb: /^(ADV|NOUN|DET|ADJ|PRON)$/u,
  relative: /^(PRON|DET|SCONJ|ADP)$/u,
  interrogative: /^(PRON|DET|ADV)$/u,
  mark: /^(PUNCT|SYM)$/u,
  parenthesis: /./u,
  unknown: /^(NOUN|PROPN|X)$/u,
};

export interface PhraseMiss {
  readonly sentence: string;
  readonly gold: string;
  readonly ours: string;
}

export interface PudFigures {
  readonly phrases: number;
  readonly edges: number;
  readonly roots: number;
  readonly finite: number;
  readonly words: number;
  readonly tagged: number;
  readonly phraseMisses: readonly PhraseMiss[];
  readonly rootMisses: readonly string[];
  readonly tagMisses: readonly string[];
}

function read(text: string): { words: readonly Word[]; chunks: readonly Chunk[] } {
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, tokens: tokenize(text) };
  const words = tagDocument([sentence], {}).tagged[0]?.words ?? [];
  return { words, chunks: chunkWords(words) };
}

function phraseBefore(marker: GoldWord, chunks: readonly Chunk[]): NounGroup | undefined {
  return chunks.find(
    (chunk): chunk is NounGroup =>
      chunk.kind === 'noun' &&
      allWords(chunk).some((word) => word.start <= marker.start && marker.start < word.end),
  );
}

/** Whether the phrase starts with the gold word, or with a longer token that holds it ("उत्तर-पूर्वी"). */
function startsWith(group: NounGroup, left: GoldWord): boolean {
  const first = group.words.find((word) => !LOOSE.test(word.text)) ?? (group.words[0] as Word);
  return first.start <= left.start && left.start < first.end;
}

/** "बाद में", "तेजी से": the treebank has a noun phrase where we have an adverb of the same words. */
function isAdverbial({ left, marker }: GoldPhrase, chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk) =>
      chunk.kind === 'adverb' &&
      chunk.words.length > 1 &&
      chunk.words[0]?.start === left.start &&
      chunk.words.some((word) => word.start === marker.start),
  );
}

function inFiniteGroup(root: GoldWord, chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk) =>
      chunk.kind === 'verb' &&
      (chunk.shape === 'finite' || chunk.shape === 'subjunctive') &&
      chunk.words.some((word) => word.start < root.end && root.start < word.end),
  );
}

/**
 * Figures over hi.conllu; null where it is not there. An edge is right when our phrase that ends in the gold
 * marker starts at the gold phrase's first character, loose words aside. A root counts only where the
 * treebank says it is a verb (a nominal root has no verb of its own: its copula is counted in its stead).
 */
export function measurePud(data: string): PudFigures | null {
  const path = join(data, 'ud-pud', 'hi.conllu');
  if (!existsSync(path)) return null;
  const sum = { phrases: 0, edges: 0, roots: 0, finite: 0, words: 0, tagged: 0 };
  const phraseMisses: PhraseMiss[] = [];
  const rootMisses: string[] = [];
  const tagMisses: string[] = [];
  for (const sentence of readTreebank(readFileSync(path, 'utf8'))) {
    const { words, chunks } = read(sentence.text);
    for (const phrase of goldPhrases(sentence)) {
      const { left, marker } = phrase;
      sum.phrases++;
      const group = phraseBefore(marker, chunks);
      if (group ? startsWith(group, left) : isAdverbial(phrase, chunks)) sum.edges++;
      else
        phraseMisses.push({
          sentence: sentence.text,
          gold: sentence.text.slice(left.start, marker.end),
          ours: group ? group.words.map((word) => word.text).join(' ') : '',
        });
    }
    const root = sentence.words.find((word) => word.head === 0);
    const verb =
      root && /^(VERB|AUX)$/u.test(root.pos)
        ? root
        : sentence.words.find((word) => word.head === root?.id && /^cop/u.test(word.relation));
    if (verb) {
      sum.roots++;
      if (inFiniteGroup(verb, chunks)) sum.finite++;
      else rootMisses.push(`${verb.form} | ${sentence.text}`);
    }
    const byStart = new Map(sentence.words.map((word) => [word.start, word]));
    for (const word of words) {
      const gold = byStart.get(word.start);
      if (!gold || gold.end !== word.end) continue;
      sum.words++;
      if (UPOS[word.pos].test(gold.pos)) sum.tagged++;
      else tagMisses.push(`${word.text} ${word.pos} ${gold.pos} ${gold.relation}`);
    }
  }
  return { ...sum, phraseMisses, rootMisses, tagMisses };
}

/** Noun phrase edges, finite roots and parts of speech on Hindi PUD. */
export const pudMeasure: Measure = (data) => {
  const pud = data ? measurePud(data) : null;
  if (!pud) return [];
  const { phraseMisses, rootMisses, tagMisses, ...figures } = pud;
  const rows = [
    { name: 'left edge of case-marked noun phrases', value: share(pud.edges, pud.phrases), goal: '88 %' },
    { name: 'root verb inside a finite verb group', value: share(pud.finite, pud.roots), goal: '97 %' },
    { name: 'parts of speech, for information', value: share(pud.tagged, pud.words) },
  ];
  return [{ id: 'pud.hi', title: 'Hindi sentences of UD PUD', rows, figures }];
};

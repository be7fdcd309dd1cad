import type { VerbGroup } from '../chunk/types.ts';
import { isGenitiveMarker, type Word } from '../tag/word.ts';
import { canAct } from './actors.ts';
import { cutAtGenitive } from './cut-genitive.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';

/** What somebody suffers, as the noun of a predicate: whose it was must be told. */
const ENDS = /^(मौत|मृत्यु|हत्या|जान|निधन)$/u;

const isOf = (word: Word, marker: string) => isGenitiveMarker(word) && word.key === marker;

/** The phrase up to a genitive, as the genitive of a noun that comes later, and what is left of it. */
function cutAt(nominal: Nominal, at: number): [Nominal, Nominal] | null {
  const [owner, left] = cutAtGenitive(nominal.group, at);
  if (left.words.length === 0 || !canAct(owner)) return null;
  if (owner.words.some(({ pos }) => pos === 'pronoun' || pos === 'relative')) return null;
  const { participle, ...rest } = nominal;
  return [
    { kind: 'nominal', group: owner, tag: 'genitive', ...(participle ? { participle } : {}) },
    { ...rest, group: left },
  ];
}

/** "एक व्यक्ति की | डूबकर": whoever acts in a verb without tense stands with के. */
function isOwner(phrase: Phrase, marker: string): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'genitive' || phrase.group.pronoun) return false;
  const last = phrase.group.marker.at(-1);
  return last !== undefined && isOf(last, marker) && canAct(phrase.group);
}

/** "किसान की | बिजली गिरने से": the phrases of a verb without tense, and before them whose end the predicate tells. */
function releaseFrom(embedded: Embedded, marker: string): Phrase[] | null {
  const whose = embedded.phrases.findIndex((phrase) => isOwner(phrase, marker));
  if (whose >= 0)
    return [
      ...embedded.phrases.slice(0, whose + 1),
      { ...embedded, phrases: embedded.phrases.slice(whose + 1) },
    ];
  const at = embedded.phrases.findIndex(
    (phrase) => phrase.kind === 'nominal' && phrase.group.words.some((word) => isOf(word, marker)),
  );
  const nominal = embedded.phrases[at];
  if (nominal?.kind !== 'nominal') return null;
  const of = nominal.group.words.findIndex((word) => isOf(word, marker));
  if (ENDS.test(nominal.group.words[of + 1]?.key ?? '')) return null;
  const cut = of > 0 ? cutAt(nominal, of) : null;
  if (!cut) return null;
  const owner = cut[0];
  const rest = cut[1];
  return [
    ...embedded.phrases.slice(0, at),
    owner,
    { ...embedded, phrases: [rest, ...embedded.phrases.slice(at + 1)] },
  ];
}

/**
 * "किसान की बिजली गिरने से मौत हो गई": whose death it was has run into what it came of. Gives it back to the clause
 * where nobody else is told of.
 */
export function releaseOwner(phrases: readonly Phrase[], verb: VerbGroup | undefined): readonly Phrase[] {
  const noun = verb?.conjunct;
  if (!noun || !ENDS.test(noun.key)) return phrases;
  if (phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'genitive')) return phrases;
  const marker = noun.noun?.[0]?.gender === 'm' ? 'का' : 'की';
  for (const [at, phrase] of phrases.entries()) {
    const found = phrase.kind === 'embedded' ? releaseFrom(phrase, marker) : null;
    if (found) return [...phrases.slice(0, at), ...found, ...phrases.slice(at + 1)];
  }
  return phrases;
}

import type { Piece } from '../../../../model.ts';
import { spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { joinPieces } from '../parts/build.ts';
import type { Matter, Ride } from './phrase.ts';
import { isVehicle } from './wreck.ts';

/** The vehicles of a sentence that came to grief, each noun once; of two of a noun ("दो बसों") either may be meant. */
export function ridesIn(
  { words }: TaggedSentence,
  wrecked: ReadonlySet<Word>,
  where: string,
): readonly Ride[] {
  const found = new Map<string, Ride | null>();
  const lemmas = new Set([...wrecked].map(({ noun }) => noun?.[0]?.lemma));
  for (const { noun, text } of words.filter(isVehicle)) {
    const reading = noun?.[0];
    if (!lemmas.has(reading?.lemma)) continue;
    // "कैफियत एक्सप्रेस ट्रेन औरैया जिले में": it ran into the place.
    if (!reading || where.includes(reading.lemma)) continue;
    const isMany = noun?.every(({ number }) => number === 'pl') || /(?:ों|ें|ियां)$/u.test(text);
    const isOne = !isMany && !found.has(reading.lemma);
    found.set(reading.lemma, isOne ? { lemma: reading.lemma, gender: reading.gender, where } : null);
  }
  return [...found.values()].flatMap((one) => one ?? []);
}

/** Behind a bare vehicle that is the one told of: nothing, or a marker other than that of what one goes by. */
const MARKER = /^(?:में|पर|का|के|की|को|ने) ?/u;
/** What tells of the mishap itself needs no more. */
const TELLS_IT = /(?:^| )(?:पलट|डूब|टकरा|भिड़|घुस|गिर|दुर्घटनाग्रस्त)/u;

/** Whether a piece opens with a vehicle: by its noun alone in the article, or put there for a pronoun ("उसमें"). */
function opensWith(
  { text, start, end, substitution }: Piece,
  lemma: string,
  words: readonly Word[],
): boolean {
  if (substitution !== undefined) return text === lemma || text.startsWith(`${lemma} `);
  const first = end === undefined ? undefined : words.find((word) => word.start === start);
  return first !== undefined && isVehicle(first) && first.noun?.[0]?.lemma === lemma;
}

/** "बस में 38 लोग सवार थे" → "सागर जिले में दुर्घटनाग्रस्त हुई बस में …"; null where a claim opens with another noun. */
export function withRide(
  draft: Draft,
  { rides = [], antecedent }: Matter,
  { words }: TaggedSentence,
  article: string,
): Draft | null {
  const { claim, form } = draft;
  const [piece] = form.pieces;
  if (!piece || (form.front ?? 0) > 0) return null;
  const ride = rides.find(({ lemma }) => opensWith(piece, lemma, words));
  if (!ride || TELLS_IT.test(claim.text) || claim.text.includes(ride.where)) return null;
  const [noun = ''] = piece.text.split(' ', 1);
  const rest = piece.text.slice(noun.length).trim();
  const isMarked = MARKER.test(rest || (form.pieces[1]?.text ?? ''));
  if (!isMarked && rest !== '') return null;
  const span = spanOf(article, antecedent);
  const isOwn = span.exact === ride.where;
  const where: Piece = isOwn
    ? { text: ride.where, start: span.start, end: span.end, part: 'other' }
    : { text: ride.where, substitution: claim.substitutions.length, part: 'other' };
  const held = `दुर्घटनाग्रस्त ${ride.gender === 'f' ? 'हुई' : isMarked ? 'हुए' : 'हुआ'}`;
  const tie: Piece = { text: held, insertion: claim.insertions.length, part: 'other' };
  const pieces = [where, tie, ...form.pieces];
  return {
    claim: {
      ...claim,
      text: joinPieces(pieces),
      spans: isOwn ? [...claim.spans, span] : claim.spans,
      substitutions: isOwn ? claim.substitutions : [...claim.substitutions, { span, text: ride.where }],
      insertions: [...claim.insertions, { text: held, rule: 'matter' }],
      rules: [...claim.rules, 'matter'],
    },
    form: { ...form, pieces, front: 2 },
  };
}

import type { Draft } from '../../language.ts';
import { rangeOf } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { DraftContext } from './context.ts';
import { copula } from './inflect.ts';

/** Words after a place that say what the thing has to do with it. */
const RELATIONS = new Set(['निर्मित', 'स्थित', 'आधारित']);

function draftAttribute(words: readonly Word[], at: number, frame: Frame, context: DraftContext): Draft | null {
  const relation = words[at] as Word;
  let placeStart = at - 1;
  while (placeStart > 0 && (words[placeStart] as Word).inside) placeStart--;
  const place = words.slice(placeStart, at);
  const thing = words.slice(at + 1);
  if (place[0]?.name?.class !== 'place' || thing.length === 0 || thing.some((word) => word.tag === 'genitive' || word.pos === 'coordinator')) return null;
  const range = rangeOf(thing);
  return buildDraft(context.text, {
    segments: [
      { kind: 'words', words: thing, place: { part: 'core', participant: 0 } },
      { kind: 'words', words: place, place: { part: 'core', participant: 1 } },
      { kind: 'added', text: 'में', rule: 'locative', place: { part: 'marker', participant: 1 } },
      { kind: 'words', words: [relation], place: { part: 'predicate' } },
      { kind: 'added', text: copula('sg'), rule: 'copula', place: { part: 'predicate' } },
    ],
    participants: [
      { role: 'agent', words: thing, marker: [] },
      { role: 'place', words: place, marker: [], shownMarker: 'में' },
    ],
    evidence: [{ start: rangeOf(place).start, end: range.end }],
    kind: 'attribute',
    modality: frame.modality === 'reported' ? 'reported' : 'asserted',
    negated: false,
    ...(frame.source ? { source: frame.source } : {}),
    subject: context.text.slice(range.start, range.end),
    predicate: { text: relation.text, lemma: `${relation.text} होना`, ergative: false, passive: false, tense: 'present', number: 'sg' },
    blocks: [],
    rules: ['claim.attribute'],
    confidence: 0.8,
    sentence: context.sentence,
    salience: context.salience * 0.8,
  });
}

/** "रूस निर्मित औरुस लिमोनिस कार" → "औरुस लिमोनिस कार रूस निर्मित है।" */
export function attributeClaims(frame: Frame, context: DraftContext): Draft[] {
  return frame.parts.flatMap(({ phrase }) => {
    if (phrase.kind !== 'nominal') return [];
    const words = phrase.group.words;
    return words.flatMap((word, at) => (at > 0 && RELATIONS.has(word.key) ? (draftAttribute(words, at, frame, context) ?? []) : []));
  });
}

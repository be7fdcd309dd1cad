import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Nominal, Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';

/** What "यह मुकाबला" and "इस मैच" take up. */
const CALLED: readonly string[] = ['मैच', 'मुकाबला'];

const BEATS = /^(?:हरा|पछाड|पछाड़)$/u;

/** A side or a player, told by name. */
interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A side or a player by name, and one alone: "भारत", "चीन की वू लुओ यू" by the words behind its home. */
function sideIn({ group: { words, head } }: Nominal): Side | undefined {
  if (words.some(({ pos, pronoun }) => pos === 'coordinator' || pronoun !== undefined)) return undefined;
  const at = words.findLastIndex(
    ({ name, inside }) => !inside && name !== undefined && name.class !== 'thing',
  );
  const side = words[at];
  const unit = side ? words.slice(at, at + side.length) : [];
  if (side?.name && unit.includes(head)) return { text: side.name.canonical, words: unit };
  const own = words.slice(words.findLastIndex(({ pos }) => pos !== 'unknown') + 1);
  return own.length > 0 && own.includes(head)
    ? { text: own.map(({ text }) => text).join(' '), words: own }
    : undefined;
}

/** Whoever was beaten: "सिंधु ने चीन की वू लुओ यू को हराकर खिताब जीता". */
function beatenIn(phrases: readonly Phrase[], beats: boolean): Side | undefined {
  for (const phrase of phrases) {
    if (phrase.kind === 'embedded') {
      const found = beatenIn(phrase.phrases, BEATS.test(phrase.verb.root));
      if (found) return found;
    } else if (beats && phrase.kind === 'nominal' && phrase.tag === 'dative') {
      const side = sideIn(phrase);
      if (side) return side;
    }
  }
  return undefined;
}

/** Remembers who beat whom: what the next sentences call "यह मुकाबला" is of the two. */
export function learnMatch(ledger: Ledger, frame: Frame, place: Place): void {
  const { subject, negated, modality, verb } = frame;
  if (negated || modality !== 'asserted' || !verb.perfective || subject?.phrase.kind !== 'nominal') return;
  if (subject.phrase.tag !== 'ergative' && subject.phrase.tag !== 'direct') return;
  const winner = sideIn(subject.phrase);
  const loser = winner && beatenIn(frame.clause.phrases, BEATS.test(verb.root));
  if (!winner || !loser || winner.text === loser.text) return;
  const owner = `${winner.text} और ${loser.text}`;
  for (const lemma of CALLED)
    ledger.note(lemma, {
      modifiers: [],
      head: verb.words[0] as Word,
      owner,
      sides: [winner.text, loser.text],
      range: rangeOf([...winner.words, ...loser.words].sort((a, b) => a.start - b.start)),
      ...place,
      identity: fold(owner),
      plural: false,
    });
}

import { REPORTING, SAYING, VERB_FORMS } from '../../lexicon/verbs.ts';
import type { Word } from '../word.ts';
import { isNoun, isOwner, isSForm, isVerb, keyOf, opensObject } from './around.ts';
import type { Repair } from './types.ts';

const isSubject = (word: Word | undefined) => isNoun(word) || (word?.pos === 'PRON' && !isOwner(word));

const OF_MANY: ReadonlySet<string> = new Set('these those they we people many some both'.split(' '));

/** Whether a plural that a bare verb agrees with stands here. */
function isPluralSubject(word: Word | undefined): boolean {
  if (!word) return false;
  if (OF_MANY.has(word.key)) return true;
  return (
    word.key.endsWith('s') && !/(?:ss|ous|'s|’s)$/u.test(word.key) && (isNoun(word) || word.pos === 'ADJ')
  );
}

/** "new services and the 7-day guide": the last of two or more, which take the verb of many. */
function isJoinedSubject(words: readonly Word[], at: number): boolean {
  if (!isNoun(words[at])) return false;
  const and = words.slice(Math.max(0, at - 3), at).findLastIndex(({ key }) => key === 'and');
  return and >= 0 && isNoun(words[Math.max(0, at - 3) + and - 1]);
}

/** Whether no verb that follows is the sentence's own: each stands behind "to" or an opener. */
function lacksVerb(words: readonly Word[], at: number): boolean {
  const verb = words.findIndex((word, i) => i > at && isVerb(word) && !/ing$/u.test(word.key));
  if (verb < 0) return true;
  return words
    .slice(at + 1, verb)
    .some(({ key }) => /^(?:to|who|which|that|what|where|when|because|while|how)$/u.test(key));
}

/** "firms that leak data": "that" behind a plural, before a bare form and what it is done to. */
export function isRelativeThat(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const that = words[at];
  const verb = words[at + 1];
  const next = words[at + 2];
  if (that?.key !== 'that' || !verb || verb.key !== verb.lemma || isSForm(verb.key)) return false;
  const plural = before?.pos === 'NOUN' && isSForm(before.key) && before.key !== before.lemma;
  const object = opensObject(next) || next?.pos === 'ADJ' || isNoun(next);
  return plural && object && verb.pos !== 'PROPN';
}

/** Adjectives with a phrase behind them: "officials familiar with the talks". */
const TAKES_PHRASE: ReadonlySet<string> = new Set(
  'familiar aware close available responsible eligible keen critical loyal capable full worthy present due such'.split(
    ' ',
  ),
);

/** Verbs to be found where a clause would have none. */
export const MISSING_VERBS: readonly Repair[] = [
  {
    id: 'sentence-needs-verb',
    reason:
      'no verb before it, and plural what stands there: "the forests account for", "students thronged to"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      const several = isPluralSubject(before) || isJoinedSubject(words, at - 1);
      if (TAKES_PHRASE.has(word.key)) return false;
      if (!several || words.slice(0, at).some(isVerb)) return false;
      const form = word.key === word.lemma || word.key.endsWith('ed');
      const that = next?.key === 'that' && REPORTING.has(word.lemma);
      const goesOn = that || opensObject(next) || next?.pos === 'ADP' || next?.key === 'to';
      return form && goesOn && !isSForm(word.key) && lacksVerb(words, at);
    },
  },
  {
    id: 'burst',
    reason: 'behind a noun, before where or when, with no other verb: "a pipe burst in Leeds"',
    from: ['NOUN', 'ADJ'],
    keys: 'burst split spread'.split(' '),
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const next = words[at + 1];
      const open = next?.pos === 'ADP' && next.key !== 'of';
      return isNoun(words[at - 1]) && open && !words.slice(0, at).some(isVerb) && lacksVerb(words, at);
    },
  },
  {
    id: 'moved-by',
    reason:
      'between a name, or the number that ends it, and how far it went: "the Nifty 50 rose 0.6 per cent"',
    from: ['NOUN', 'ADJ'],
    keys: 'rose fell jumped slid slipped climbed shed dipped lost surged'.split(' '),
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const name = words[at - 2];
      const before = words[at - 1];
      const next = words[at + 1];
      const subject = before?.pos === 'PROPN' || (before?.pos === 'NUM' && name?.pos === 'PROPN');
      return subject && /^(?:NUM|SYM)$/u.test(next?.pos ?? '');
    },
  },
  {
    id: 'which-measures',
    reason:
      'behind "which" set off by a comma, before a number or its preposition: ", which measures 2.3 centimetres,"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const comma = words[at - 2];
      const which = words[at - 1];
      const next = words[at + 1];
      if (!/^(?:,|-|–|—|―)$/u.test(comma?.text ?? '') || which?.key !== 'which') return false;
      // ", which accounts for a third,"
      const close = words.findIndex(({ pos }, i) => i > at && pos === 'PUNCT');
      const alone = !words.slice(at + 1, close < 0 ? words.length : close).some(isVerb);
      if (next?.pos === 'ADP' && next.key !== 'of') return alone && VERB_FORMS.has(keyOf(words[at]));
      return (
        next?.pos === 'NUM' || next?.pos === 'DET' || /^(?:half|most|all|more|about|over)$/u.test(keyOf(next))
      );
    },
  },
  {
    id: 'joined-form',
    reason: 'an irregular form behind "and" and before an adverb: "and spread quickly"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const joined = words[at - 1]?.pos === 'CCONJ' && words[at + 1]?.pos === 'ADV';
      return VERB_FORMS.has(word.key) && joined && words.slice(0, at).some(isVerb);
    },
  },
  {
    id: 'tells',
    reason: 'who says what stands before it: ", the paper notes."',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const next = words[at + 1];
      const closes = next === undefined || next.text === '.';
      const comma = words.slice(Math.max(0, at - 5), at).some(({ text }) => text === ',');
      return closes && comma && SAYING.has(word.lemma) && isSubject(words[at - 1]);
    },
  },
  {
    id: 'claims-he',
    reason: 'between a name and "he" or "she": "Ada Palmer claims she won"',
    from: ['NOUN'],
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const told = SAYING.has(word.lemma) && word.pos === 'NOUN';
      return told && words[at - 1]?.pos === 'PROPN' && /^(?:he|she)$/u.test(keyOf(words[at + 1]));
    },
  },
  {
    id: 'say',
    reason: 'no noun without a determiner: "what carmakers say are"',
    from: ['NOUN'],
    keys: ['say'],
    to: 'VERB',
    when: (words, at) => isSubject(words[at - 1]) && words[at]?.pos === 'NOUN',
  },
  {
    id: 'after-that',
    reason: 'a bare form between "that" behind a plural and an object: "firms that leak personal data"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => isRelativeThat(words, at - 1),
  },
];

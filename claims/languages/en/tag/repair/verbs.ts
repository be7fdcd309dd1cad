import { opensSmall } from '../../capital.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import { PLANNING, SAYING, VERB_FORMS } from '../../lexicon/verbs.ts';
import type { Word } from '../word.ts';
import { DO, hasVerbBefore, isNoun, isOwner, isSForm, isVerb, keyOf, MODAL, opensObject } from './around.ts';
import { MISSING_VERBS } from './missing-verbs.ts';
import type { Repair } from './types.ts';

/** Adjectives that a phrase follows. */
const BEFORE_PHRASE =
  /^(?:such|all|half|near|worth|like|due|next|close|much|many|only|last|more|less|both|same|able)$/u;

/** What says that a number is not exact. */
const ABOUT = /^(?:about|around|nearly|almost|roughly|over)$/u;

const isAdverb = (word: Word | undefined) => word?.pos === 'ADV' || /^(?:not|n['’]t)$/u.test(keyOf(word));
const isSubject = (word: Word | undefined) => isNoun(word) || (word?.pos === 'PRON' && !isOwner(word));

/** "the two", "the three": those told of before, by their number alone. */
const areSoMany = (words: readonly Word[], at: number): boolean =>
  keyOf(words[at - 2]) === 'the' && /^(?:two|three|four|five|six|pair|trio|duo)$/u.test(keyOf(words[at - 1]));

/** Nouns and adjectives to the tagger that are verbs. */
export const TO_VERB: readonly Repair[] = [
  {
    id: 'many-support-the',
    reason: 'behind a plural, before what it is done to: "many countries support the end of quotas"',
    keys: 'support oppose fear back'.split(' '),
    from: ['NOUN', 'ADJ', 'ADV'],
    lower: true,
    to: 'VERB',
    when: (words, at) =>
      words[at - 1]?.pos === 'NOUN' &&
      words[at - 1]?.key !== words[at - 1]?.lemma &&
      /^(?:the|an?|this|these|their)$/u.test(keyOf(words[at + 1])),
  },
  {
    id: 'the-two-fell',
    reason: 'behind a number alone, before how or where: "the two fell out over a song"',
    keys: 'fell met ran went drew rose split saw left felt held'.split(' '),
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => areSoMany(words, at) && /^(?:ADP|ADV|DET|PART)$/u.test(words[at + 1]?.pos ?? ''),
  },
  {
    id: 'these-put',
    reason: 'no single thing is told by "these": "These put the libraries at risk"',
    keys: 'put set cut hit cost hurt let show help make give include mean'.split(' '),
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => /^(?:these|those)$/u.test(keyOf(words[at - 1])) && opensObject(words[at + 1]),
  },
  {
    id: 'says',
    reason: 'never anything else',
    keys: 'said says told comes becomes'.split(' '),
    to: 'VERB',
    when: () => true,
  },
  {
    id: 'before-number',
    reason: 'no adjective stands before a number: "involved 40 boats"',
    from: ['ADJ'],
    keys: 'involved affected covered required used needed'.split(' '),
    to: 'VERB',
    when: (words, at) => words[at]?.pos === 'ADJ' && words[at + 1]?.pos === 'NUM',
  },
  {
    id: 'after-modal',
    reason: 'a modal takes a verb: "would open the way"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      let i = at - 1;
      while (i >= 0 && isAdverb(words[i])) i--;
      const before = words[i];
      if (before?.pos !== 'AUX' || isNoun(words[at + 1])) return false;
      return MODAL.has(before.key) || (DO.has(before.key) && i < at - 1);
    },
  },
  {
    id: 'joined-saying',
    reason: 'behind "and" or "but", before what is said: "but claims it will help"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const said = words[at + 1]?.pos === 'PRON' && !isOwner(words[at + 1]) && isVerb(words[at + 2]);
      return words[at - 1]?.pos === 'CCONJ' && SAYING.has(word.lemma) && said;
    },
  },
  {
    id: 'claims-who',
    reason: 'between one thing and a name with a verb of its own: "the book claims Mr Hill hosted"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const first = words[at - 2];
      const before = words[at - 1];
      const word = words[at] as Word;
      let end = at + 1;
      while (words[end]?.pos === 'PROPN') end++;
      const told = end > at + 1 && isVerb(words[end]) && !/ing$/u.test(keyOf(words[end]));
      const one =
        before?.pos === 'NOUN' && before.key === before.lemma && /^(?:DET|ADJ)$/u.test(first?.pos ?? '');
      return SAYING.has(word.lemma) && one && told;
    },
  },
  {
    id: 'plans-to',
    reason: 'a noun of planning before "to" and a verb: "the government plans to"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const governs = keyOf(words[at + 1]) === 'to' && words[at + 2]?.pos === 'VERB';
      return isSubject(words[at - 1]) && PLANNING.has(word.lemma) && governs;
    },
  },
  {
    id: 'planning-to',
    reason: 'a form in -ing behind a noun and before "to": "respondents planning to"',
    from: ['NOUN'],
    to: 'VERB',
    when: (words, at) =>
      keyOf(words[at + 1]) === 'to' &&
      words[at]?.pos === 'NOUN' &&
      isNoun(words[at - 1]) &&
      words[at + 2]?.pos === 'VERB' &&
      /^\w+ing$/u.test(keyOf(words[at])),
  },
  {
    id: 'third-person',
    reason: 'no plural noun stands between a noun and a determiner: "the protein drives the growth"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      if (!isSubject(before) || /s$/u.test(keyOf(before))) return false;
      // "told party members the"
      if (PEOPLE_NOUNS.has(word.lemma)) return false;
      // "software and hardware defects that": the last of two.
      const listed = next?.key === 'that' && words[at - 2]?.pos === 'CCONJ' && isNoun(words[at - 3]);
      return (
        !listed && (next?.pos === 'DET' || isOwner(next) || next?.key === 'that') && !hasVerbBefore(words, at)
      );
    },
  },
  {
    id: 'adjective-before-phrase',
    reason: 'an adjective between a noun and a determiner: "the plane overshot the runway"',
    from: ['ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      return (
        word.pos === 'ADJ' &&
        isNoun(words[at - 1]) &&
        words[at + 1]?.pos === 'DET' &&
        !BEFORE_PHRASE.test(word.key)
      );
    },
  },
  {
    id: 'known-form',
    reason: 'a known verb form between a subject and an object: "voters cast their ballots"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      if (!VERB_FORMS.has(word.key) || !isSubject(before)) return false;
      const agrees = isSForm(word.key) ? !/s$/u.test(keyOf(before)) || before?.pos === 'PRON' : true;
      const named = next?.pos === 'PROPN' && before?.pos === 'PROPN' && !opensSmall(next.text);
      const adverbial = isSForm(word.key) && next?.pos === 'ADP' && !words.some(isVerb);
      // "Kenya supplies about four in ten of the roses sold abroad"
      const counted = before?.pos === 'PROPN' && ABOUT.test(keyOf(next)) && words[at + 2]?.pos === 'NUM';
      return agrees && (opensObject(next) || named || adverbial || (counted && !hasVerbBefore(words, at)));
    },
  },
  {
    id: 'clause-needs-verb',
    reason: 'behind "if" or "when" a clause needs its verb: "if the river rises,"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      const closes = next?.pos === 'PUNCT' || next?.pos === 'ADP';
      if (!VERB_FORMS.has(word.key) || !isSubject(before) || !closes) return false;
      const opener = words
        .slice(0, at)
        .findLastIndex(({ key }) => /^(?:if|when|unless|because|although|while|until)$/u.test(key));
      return opener >= 0 && !words.slice(opener, at).some(isVerb);
    },
  },
  {
    id: 'after-aside',
    reason: 'behind a comma and before an object: ", a farmer, hopes the rain"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      return words[at - 1]?.text === ',' && VERB_FORMS.has(word.key) && opensObject(words[at + 1]);
    },
  },
  {
    id: 'after-relative',
    reason: 'who or they and an object around it: "who favor the plan"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const next = words[at + 1];
      return (
        before?.pos === 'PRON' &&
        /^(?:who|which|they|we|i)$/u.test(before.key) &&
        (opensObject(next) || next?.pos === 'PRON')
      );
    },
  },
  {
    id: 'before-pronoun',
    reason: 'an adverb before, an object pronoun behind: "often repatriates them"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      return words[at - 1]?.pos === 'ADV' && /^(?:them|it|him|her|us)$/u.test(keyOf(words[at + 1]));
    },
  },
  {
    id: 'after-to',
    reason: 'a known verb form behind "to": "came to rival"',
    from: ['NOUN'],
    to: 'VERB',
    when: (words, at) =>
      words[at]?.pos === 'NOUN' && keyOf(words[at - 1]) === 'to' && VERB_FORMS.has(keyOf(words[at])),
  },
  ...MISSING_VERBS,
];

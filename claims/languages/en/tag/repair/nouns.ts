import { opensSmall } from '../../capital.ts';
import { marksOwner, type Word } from '../word.ts';
import { BE, hasVerbBefore, isNoun, isOwner, isSForm, isVerb, keyOf } from './around.ts';
import type { Repair } from './types.ts';

/** More than one, and no year. */
const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\d{1,2})$/u;

const isParticiple = (word: Word) => /(?:ed|ing)$/u.test(word.key);
const isBareVerb = (word: Word) => word.pos === 'VERB' && word.key === word.lemma;

/** Verbs to the tagger that are nouns or names. */
export const TO_NOUN: readonly Repair[] = [
  {
    id: 'capital',
    reason: 'a capital within a sentence: "Super Bowls", "and Manning completed", "Asha Das"',
    from: ['VERB', 'NOUN', 'AUX'],
    to: 'PROPN',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      if (
        at === 0 ||
        opensSmall(word.text) ||
        !/^\p{Lu}\p{Ll}/u.test(word.text) ||
        /^(?:[.!?:"“]|--)$/u.test(before?.text ?? '')
      )
        return false;
      if (word.pos === 'AUX') return word.key === 'das' || word.key === 'dos';
      if (word.pos === 'VERB') return true;
      return word.pos === 'NOUN' && words[at + 1]?.pos === 'PROPN' && before?.pos !== 'PUNCT';
    },
  },
  {
    id: 'set-off-name',
    reason: 'a capital before a comma and what it is: "Ford, the car maker, said"',
    from: ['VERB'],
    opens: true,
    to: 'PROPN',
    when: (words) =>
      words[0]?.pos === 'VERB' &&
      /^\p{Lu}\p{Ll}/u.test(words[0].text) &&
      !isParticiple(words[0]) &&
      words[1]?.text === ',' &&
      words[2]?.pos === 'DET' &&
      words.slice(3).some(isVerb),
  },
  {
    id: 'the-public',
    reason: 'those who do what follows: "the public needed help"',
    from: ['ADJ'],
    keys: ['public'],
    lower: true,
    to: 'NOUN',
    when: (words, at) =>
      keyOf(words[at - 1]) === 'the' && (isVerb(words[at + 1]) || words[at + 1]?.pos === 'AUX'),
  },
  {
    id: 'time-left',
    reason: 'what there is: "There was still time for Leeds to score"',
    from: ['VERB'],
    keys: ['time'],
    lower: true,
    to: 'NOUN',
    when: (words, at) =>
      /^(?:still|yet|always|barely|hardly|only|just)$/u.test(keyOf(words[at - 1])) &&
      BE.has(keyOf(words[at - 2])),
  },
  {
    id: 'profit-booking',
    reason: 'what is done on a market: "profit booking in bank shares", "bargain hunting"',
    keys: ['booking', 'taking', 'buying', 'selling', 'hunting', 'covering', 'unwinding'],
    lower: true,
    to: 'NOUN',
    when: (words, at) =>
      /^(?:profit|bargain|value|dip|short|panic|heavy|fresh|sustained|broad-based|foreign|institutional|fund|stock|position)$/u.test(
        words[at - 1]?.key ?? '',
      ) && !/^(?:DET|PRON|PROPN|NUM)$/u.test(words[at + 1]?.pos ?? ''),
  },
  {
    id: 'a-total',
    reason: 'what "of" counts: "a total of 13 athletes"',
    from: ['ADJ'],
    keys: ['total'],
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'ADJ' && words[at - 1]?.pos === 'DET' && keyOf(words[at + 1]) === 'of',
  },
  {
    id: 'opens-before-verb',
    reason: 'a verb before a verb opens no sentence: "Plague remained"',
    from: ['VERB'],
    opens: true,
    to: 'NOUN',
    when: (words) =>
      words[0]?.pos === 'VERB' && isVerb(words[1]) && !isParticiple(words[0]) && !opensSmall(words[0].text),
  },
  {
    id: 'after-be',
    reason: 'a finite verb does not follow "be": "were smiles", "is home to"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at] as Word;
      return (
        word.pos === 'VERB' && BE.has(keyOf(words[at - 1])) && (isSForm(word.key) || word.key === 'home')
      );
    },
  },
  {
    id: 'after-preposition',
    reason: 'a preposition takes a noun: "lead to delays", "in hopes"',
    from: ['VERB'],
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const governed = before?.pos === 'ADP' || (before?.key === 'to' && before.pos === 'PART');
      return word.pos === 'VERB' && governed && word.key !== word.lemma && !isVerb(words[at + 1]);
    },
  },
  {
    id: 'after-of',
    reason: '"of" takes no bare verb: "surveys of plague pits"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at] as Word;
      return (
        isBareVerb(word) && !isParticiple(word) && keyOf(words[at - 1]) === 'of' && isNoun(words[at + 1])
      );
    },
  },
  {
    id: 'subject-of-verb',
    reason: 'a verb with -s before a verb is its subject: "how bats use"',
    from: ['VERB'],
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at] as Word;
      const opened = /^(?:how|why|where|when|the|of|that)$/u.test(keyOf(words[at - 1]));
      return word.pos === 'VERB' && opened && isVerb(words[at + 1]);
    },
  },
  {
    id: 'closes-phrase',
    reason: 'a bare verb does not agree with one thing: "a habitat map and"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const first = words[at - 2];
      const before = words[at - 1];
      const word = words[at] as Word;
      const singular = isNoun(before) && first?.pos === 'DET' && !before?.key.endsWith('s');
      const bare = isBareVerb(word);
      return bare && singular && /^(?:CCONJ|AUX|PUNCT)$/u.test(words[at + 1]?.pos ?? '');
    },
  },
  {
    id: 'determined',
    reason: 'after a determiner and an adjective: "an earlier market"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const first = words[at - 2];
      const before = words[at - 1];
      const word = words[at] as Word;
      const determined = first?.pos === 'DET' && (before?.pos === 'ADJ' || before?.pos === 'ADV');
      return word.pos === 'VERB' && determined && !isParticiple(word);
    },
  },
  {
    id: 'ever',
    reason: 'what is the first of its kind: "the first ever concert"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'VERB' &&
      keyOf(words[at - 1]) === 'ever' &&
      /^(?:first|second|third|only|.+est)$/u.test(keyOf(words[at - 2])),
  },
  {
    id: 'counted',
    reason: 'no verb with -s agrees with several: "two straight defeats", "three wins"',
    from: ['VERB'],
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at] as Word;
      const number = words[at - 1]?.pos === 'ADJ' ? words[at - 2] : words[at - 1];
      return (
        word.pos === 'VERB' &&
        word.key !== word.lemma &&
        SEVERAL.test(keyOf(number)) &&
        !/^(?:in|since|of|by|at|page|number|chapter)$/u.test(keyOf(words[words.indexOf(number as Word) - 1]))
      );
    },
  },
  {
    id: 'second-verb',
    reason: 'the clause has its verb already: "are private church schools that"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      const present =
        word.key === word.lemma || (isSForm(word.key) && !/^(?:is|has|does|was)$/u.test(word.key));
      if (word.pos !== 'VERB' || !present || !(isNoun(before) || before?.pos === 'ADJ')) return false;
      const ends = !next || /^(?:CCONJ|PUNCT|ADP|SCONJ|PRON)$/u.test(next.pos) || next.key === 'that';
      return ends && hasVerbBefore(words, at);
    },
  },
  {
    id: 'owned',
    reason: 'behind a determiner or owner with no noun to follow: "our heads up"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      // "These include the mill": a bare verb of several.
      const several = /^(?:these|those)$/u.test(keyOf(before)) && word.key === word.lemma;
      const opened =
        (before?.pos === 'DET' && !several && !/^(?:both|all|each)$/u.test(before.key)) || isOwner(before);
      return word.pos === 'VERB' && opened && !isNoun(next) && next?.pos !== 'ADJ' && next?.pos !== 'VERB';
    },
  },
  {
    id: 'owned-noun',
    reason: 'no bare verb stands behind an owner: "the club\'s reward for"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const owner = words[at - 2];
      const mark = words[at - 1];
      const word = words[at] as Word;
      const bare = isBareVerb(word) && !isParticiple(word);
      return bare && isNoun(owner) && mark?.pos === 'PART' && marksOwner(mark);
    },
  },
  {
    id: 'pointed-at',
    reason: 'a bare verb never agrees with "this": "during this hold,"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at] as Word;
      const ends = /^(?:PUNCT|ADP|CCONJ)$/u.test(words[at + 1]?.pos ?? 'PUNCT');
      return isBareVerb(word) && keyOf(words[at - 1]) === 'this' && ends;
    },
  },
  {
    id: 'according-to',
    reason: 'who says so, no verb: "according to police in Goa"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'VERB' && keyOf(words[at - 1]) === 'to' && keyOf(words[at - 2]) === 'according',
  },
  {
    id: 'named-crossing',
    reason: 'behind a determiner and a name, before an auxiliary: "the Torkham crossing has been shut"',
    from: ['VERB'],
    keys: 'crossing building landing shooting bombing stabbing killing hearing meeting ruling filing housing mining'.split(
      ' ',
    ),
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'VERB' &&
      words[at - 1]?.pos === 'PROPN' &&
      /^(?:DET|PROPN|ADJ|PUNCT)$/u.test(words[at - 2]?.pos ?? 'PUNCT') &&
      /^(?:is|are|was|were|has|have|had|will|would)$/u.test(keyOf(words[at + 1])),
  },
  {
    id: 'player',
    reason: 'a position between two names: "former Wales prop Dai Young"',
    from: ['VERB'],
    keys: 'prop lock guard coach host star skipper captain'.split(' '),
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'VERB' && words[at - 1]?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN',
  },
  {
    id: 'what-was-used',
    reason: 'the first half of what was used or made: "fired tear gas", "set record prices"',
    from: ['VERB'],
    keys: 'tear record test trial market water petrol stage drug sample trade'.split(' '),
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'VERB' &&
      words[at - 1]?.pos === 'VERB' &&
      words[at - 1]?.key !== words[at - 1]?.lemma &&
      words[at + 1]?.pos === 'NOUN',
  },
  {
    id: 'before-name',
    reason: 'an adjective before, a name behind: "defensive tackle Ada Lovelace led"',
    from: ['VERB'],
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at] as Word;
      const named = words[at + 1]?.pos === 'PROPN' && words[at - 1]?.pos === 'ADJ';
      return isBareVerb(word) && named && words.slice(at + 1).some(isVerb);
    },
  },
  {
    id: 'joined-noun',
    reason: 'behind two joined nouns with no object: "software and hardware defects that"',
    from: ['VERB'],
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const first = words[at - 3];
      const link = words[at - 2];
      const before = words[at - 1];
      const word = words[at];
      const next = words[at + 1];
      const joined = isNoun(first) && link?.pos === 'CCONJ' && isNoun(before);
      const ends = !next || next.key === 'that' || /^(?:PUNCT|ADP)$/u.test(next.pos);
      return word?.pos === 'VERB' && joined && ends && words.slice(0, at - 3).some(isVerb);
    },
  },
];

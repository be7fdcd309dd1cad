import { BE, isNoun, isVerb, keyOf } from './around.ts';
import type { Repair } from './types.ts';

/** Base forms that are participles as well. */
const AS_PARTICIPLE =
  /^(?:put|cut|hit|set|read|let|shut|hurt|split|spread|burst|cast|bet|rid|become|come|run|overcome|overrun|outrun|beset|offset|reset|upset|shed|wed|thrust|quit|spit|born|go)$/u;

/** What is of information technology: "IT" before it is no pronoun. */
const OF_TRADE =
  /^(?:firm|company|companie|major|giant|ministry|minister|service|sector|industry|industrie|stock|share|index|engineer|professional|worker|employee|staff|job|park|hub|corridor|department|cell|export|spending|rule|act|team|system|infrastructure|graduate|raid|hardware)s?$/u;

/** Single words that the tagger misreads beside their neighbours: an office for a verb, "that" for a pointer, "the north". */
export const SINGLE_WORDS: readonly Repair[] = [
  {
    id: 'ill-will',
    reason: 'no verb to come behind "ill": "bears them no ill will"',
    from: ['AUX'],
    to: 'NOUN',
    when: (words, at) => words[at]?.key === 'will' && words[at - 1]?.key === 'ill',
  },
  {
    id: 'was-minister',
    reason: 'behind "was" no bare verb stands: "who was minister until 2010"',
    from: ['VERB'],
    lower: true,
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at];
      const bare =
        word?.key === word?.lemma &&
        !/(?:ed|en|ing|wn)$/u.test(keyOf(word)) &&
        !AS_PARTICIPLE.test(keyOf(word));
      const goesOn = words[at + 1]?.pos === 'ADP' || isNoun(words[at + 1]);
      return bare && BE.has(keyOf(words[at - 1])) && goesOn;
    },
  },
  {
    id: 'bites-killed',
    reason: 'a plural between a noun and a past form with what it did: "Snake bites killed 42 people"',
    from: ['VERB'],
    lower: true,
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const next = words[at + 1];
      const past = next?.pos === 'VERB' && /ed$/u.test(next.key);
      const object = /^(?:NUM|DET)$/u.test(words[at + 2]?.pos ?? '');
      return at === 1 && isNoun(words[0]) && past && object && !words.slice(at + 2).some(isVerb);
    },
  },
  {
    id: 'reports-that',
    reason:
      'behind what is reported or claimed, no plural is pointed at: "denied reports that hospitals are short of oxygen"',
    from: ['DET', 'PRON'],
    keys: ['that'],
    to: 'SCONJ',
    when: (words, at) => {
      const told = /^(?:report|claim|allegation|suggestion|rumour|rumor|accusation|charge)s?$/u.test(
        keyOf(words[at - 1]),
      );
      const next = words[at + 1];
      const many = next?.pos === 'NOUN' && next.key !== next.lemma && next.key.endsWith('s');
      return told && many && words.slice(at + 2).some(isVerb);
    },
  },
  {
    id: 'and-end-on',
    reason: 'behind "will … and", before its day: "will begin on 14 March and end on 2 April"',
    from: ['NOUN'],
    keys: 'end start close open finish'.split(' '),
    to: 'VERB',
    when: (words, at) => {
      const on = /^(?:on|at|in|by)$/u.test(keyOf(words[at + 1])) && words[at + 2]?.pos === 'NUM';
      const will = words.slice(Math.max(0, at - 9), at).some(({ key }) => key === 'will');
      return on && will && keyOf(words[at - 1]) === 'and';
    },
  },
  {
    id: 'it-of-firm',
    reason: 'the trade before whoever works in it: "the IT firm", "IT stocks"',
    from: ['PRON'],
    keys: ['it'],
    to: 'NOUN',
    key: 'information-technology',
    when: (words, at) => words[at]?.text === 'IT' && OF_TRADE.test(keyOf(words[at + 1])),
  },
  {
    id: 'firm-of-it',
    reason: 'no verb behind the trade: "the IT firm added 8,000 people"',
    from: ['VERB', 'ADJ'],
    lower: true,
    to: 'NOUN',
    when: (words, at) => words[at - 1]?.text === 'IT' && OF_TRADE.test(keyOf(words[at])),
  },
  {
    id: 'which-border',
    reason:
      'what several do, behind a comma and what stands for them: "the villages, which border Nepal", "the sales, which account for half"',
    from: ['NOUN'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at];
      const isBare = word?.key === word?.lemma && !/(?:s|ing|ion|ness|ity)$/u.test(keyOf(word));
      const many = words[at - 3];
      const isOfMany = many?.pos === 'NOUN' && (many.key !== many.lemma || many.key === 'people');
      const stands = /^(?:which|who)$/u.test(keyOf(words[at - 1])) && words[at - 2]?.text === ',';
      return isBare && isOfMany && stands && /^(?:DET|NUM|ADP|PROPN)$/u.test(words[at + 1]?.pos ?? '');
    },
  },
  {
    id: 'the-north',
    reason: 'behind "the" and before a mark or where it is: "sent soldiers to the north"',
    from: ['ADV', 'ADJ'],
    keys: 'north south east west'.split(' '),
    to: 'NOUN',
    when: (words, at) =>
      keyOf(words[at - 1]) === 'the' && /^(?:PUNCT|ADP|CCONJ)$/u.test(words[at + 1]?.pos ?? 'PUNCT'),
  },
  {
    id: 'either-side',
    reason: 'one of two, where no "or" follows: "Either side has a month"',
    from: ['CCONJ'],
    keys: ['either'],
    to: 'DET',
    when: (words, at) => isNoun(words[at + 1]) && !words.slice(at).some(({ key }) => key === 'or'),
  },
  {
    id: 'part-of',
    reason: 'behind a verb and before "of": "lost part of its roof"',
    from: ['ADV', 'ADJ'],
    keys: ['part'],
    to: 'NOUN',
    when: (words, at) => isVerb(words[at - 1]) && keyOf(words[at + 1]) === 'of',
  },
  {
    id: 'round-the-park',
    reason: 'between a noun and a phrase, with the verb behind: "the walls round the park are holding"',
    from: ['VERB', 'ADJ', 'NOUN', 'ADV'],
    keys: ['round'],
    to: 'ADP',
    when: (words, at) =>
      isNoun(words[at - 1]) && words[at + 1]?.pos === 'DET' && words.slice(at + 2).some(isVerb),
  },
  {
    id: 'is-learnt',
    reason: 'what has been heard: "the money was moved, it is learnt"',
    from: ['NOUN', 'ADJ'],
    keys: ['learnt', 'learned'],
    to: 'VERB',
    when: (words, at) => /^(?:is|was)$/u.test(keyOf(words[at - 1])),
  },
  {
    id: 'to-centres',
    reason: 'no bare verb ends so: "applied only to centres"',
    from: ['VERB'],
    lower: true,
    inS: true,
    to: 'NOUN',
    when: (words, at) => keyOf(words[at - 1]) === 'to' && words[at]?.key !== words[at]?.lemma,
  },
  {
    id: 'and-stretches-of',
    reason: 'the second of two, before what there are many of: "houses and stretches of road"',
    from: ['VERB'],
    lower: true,
    inS: true,
    to: 'NOUN',
    when: (words, at) =>
      keyOf(words[at - 1]) === 'and' && isNoun(words[at - 2]) && keyOf(words[at + 1]) === 'of',
  },
  {
    id: 'so-mothers',
    reason: 'behind "so" no verb: "so mothers and calves could be missed"',
    from: ['VERB'],
    lower: true,
    inS: true,
    to: 'NOUN',
    when: (words, at) => keyOf(words[at - 1]) === 'so' && /^(?:CCONJ|AUX)$/u.test(words[at + 1]?.pos ?? ''),
  },
  {
    id: 'trusts-have',
    reason: 'the second of two, before the verb of both: "firms and trusts often have limits"',
    from: ['VERB'],
    lower: true,
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const verb = words.slice(at + 1, at + 3).find(({ pos }) => pos !== 'ADV');
      return (
        keyOf(words[at - 1]) === 'and' &&
        isNoun(words[at - 2]) &&
        /^(?:are|were|have|do|will|can|must)$/u.test(keyOf(verb))
      );
    },
  },
];

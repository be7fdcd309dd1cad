import { isNoun, isVerb, keyOf } from './around.ts';
import type { Repair } from './types.ts';

/** Words that commas part from what they belong to, and some that stand beside them. */
export const SET_OFF: readonly Repair[] = [
  {
    id: 'which-does',
    reason: 'behind "which" set off by a comma, before what it is done to: ", which bans plastic bags,"',
    from: ['NOUN'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const next = words[at + 1];
      const set = keyOf(words[at - 1]) === 'which' && words[at - 2]?.text === ',';
      const close = words.findIndex(({ pos }, i) => i > at && pos === 'PUNCT');
      const verbless = !words.slice(at + 1, close < 0 ? words.length : close).some(isVerb);
      return set && verbless && (isNoun(next) || next?.pos === 'ADJ');
    },
  },
  {
    id: 'which-alone',
    reason: 'behind a comma and before its verb: ", which bans plastic bags,"',
    from: ['DET'],
    keys: ['which'],
    to: 'PRON',
    when: (words, at) => words[at - 1]?.text === ',' && isVerb(words[at + 1]),
  },
  {
    id: 'plans-to',
    reason: 'behind what commas set off: "Acme, which is owned by Omega, plans to build"',
    from: ['NOUN'],
    keys: 'plans aims hopes intends expects needs wants'.split(' '),
    to: 'VERB',
    when: (words, at) => {
      const to = keyOf(words[at + 1]) === 'to' && isVerb(words[at + 2]);
      const open = words.slice(0, at).findLastIndex(({ key }) => /^(?:which|who)$/u.test(key));
      const verbs = words.slice(0, Math.max(0, open)).some(isVerb);
      return to && words[at - 1]?.text === ',' && open > 0 && !verbs;
    },
  },
  {
    id: 'links-them',
    reason:
      'behind what commas set off, before what it is done to: "The bridge, which opened in May, links Derby and Leeds"',
    from: ['NOUN'],
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const next = words[at + 1];
      const open = words.slice(0, at).findLastIndex(({ key }) => /^(?:which|who)$/u.test(key));
      const bare = open > 1 && words[open - 1]?.text === ',' && isNoun(words[open - 2]);
      const before = words.slice(0, Math.max(0, open)).some(isVerb);
      const own = at - open > 2;
      const set = words[at - 1]?.text === ',' && !words.slice(open, at - 1).some(({ text }) => text === ',');
      const object =
        isNoun(next) || /^\p{Lu}/u.test(next?.text ?? '') || /^(?:DET|NUM)$/u.test(next?.pos ?? '');
      const later = words.slice(at + 1).some((word) => isVerb(word) && !/^\p{Lu}/u.test(word.text));
      return set && bare && own && !before && object && !later;
    },
  },
  {
    id: 'who-married',
    reason: 'behind "who" no adjective in -ed stands without its verb: "who married in 2010"',
    from: ['ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) =>
      /ed$/u.test(keyOf(words[at])) &&
      keyOf(words[at - 1]) === 'who' &&
      /^(?:ADP|DET|NUM|PROPN)$/u.test(words[at + 1]?.pos ?? ''),
  },
  {
    id: 'and-plans-to',
    reason: 'behind "and", after what is no plan as well: "has 400 employees and plans to open"',
    from: ['NOUN'],
    keys: 'plans aims hopes intends expects needs wants'.split(' '),
    to: 'VERB',
    when: (words, at) => {
      const to = keyOf(words[at + 1]) === 'to' && isVerb(words[at + 2]);
      const before = words[at - 2];
      const counted =
        before?.pos === 'NOUN' && words.slice(Math.max(0, at - 4), at - 2).some(({ pos }) => pos === 'NUM');
      const other = /^(?:NUM|PROPN|ADV|VERB)$/u.test(before?.pos ?? '') || counted;
      return to && words[at - 1]?.key === 'and' && other && words.slice(0, at).some(isVerb);
    },
  },
  {
    id: 'was-retired',
    reason: 'a form in -ed between "was" and how long after: "was retired three years later"',
    from: ['ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) =>
      /ed$/u.test(keyOf(words[at])) &&
      /^(?:was|were)$/u.test(keyOf(words[at - 1])) &&
      words[at + 1]?.pos === 'NUM' &&
      /^(?:later|after|before|earlier)$/u.test(keyOf(words[at + 3])),
  },
  {
    id: 'most-have',
    reason: 'behind "but", before its verb: "but most have been looted"',
    from: ['ADV', 'ADJ'],
    keys: ['most'],
    to: 'PRON',
    when: (words, at) =>
      words[at - 1]?.pos === 'CCONJ' && /^(?:are|were|have|had|will|did|do)$/u.test(keyOf(words[at + 1])),
  },
  {
    id: 'chief-said',
    reason: 'before its verb or a mark: "the police chief said"',
    from: ['ADJ'],
    keys: ['chief'],
    to: 'NOUN',
    when: (words, at) => isNoun(words[at - 1]) && (isVerb(words[at + 1]) || words[at + 1]?.pos === 'PUNCT'),
  },
  {
    id: 'drowned-when',
    reason: 'behind many, with no verb before it, before "when": "At least 26 migrants drowned when"',
    from: ['ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) =>
      /[^e]ed$/u.test(keyOf(words[at])) &&
      /^(?:when|after|while|as)$/u.test(keyOf(words[at + 1])) &&
      words[at - 1]?.pos === 'NOUN' &&
      keyOf(words[at - 1]) !== words[at - 1]?.lemma &&
      !words.slice(0, at).some(isVerb),
  },
  {
    id: 'rescued-some',
    reason: 'a form in -ed between one thing and how many: "the coastguard rescued 60 survivors"',
    from: ['NOUN', 'ADJ'],
    lower: true,
    to: 'VERB',
    when: (words, at) =>
      /[^e]ed$/u.test(keyOf(words[at])) &&
      !/(?:shed|bed|moped|hundred|infrared|newlywed|aged|-\p{Ll}+ed)$/u.test(keyOf(words[at])) &&
      isNoun(words[at - 1]) &&
      /^(?:NUM|DET)$/u.test(words[at + 1]?.pos ?? ''),
  },
  {
    id: 'the-firm',
    reason: 'behind its determiner or adjective and before its verb: "the Leeds-based firm blamed"',
    from: ['ADV', 'ADJ'],
    keys: ['firm'],
    to: 'NOUN',
    when: (words, at) => /^(?:DET|ADJ)$/u.test(words[at - 1]?.pos ?? '') && isVerb(words[at + 1]),
  },
  {
    id: 'a-hearing',
    reason: 'behind a determiner and an adjective, with nothing that it is done to: "at an earlier hearing"',
    from: ['VERB'],
    keys: 'hearing meeting ruling briefing filing sitting sighting'.split(' '),
    to: 'NOUN',
    when: (words, at) =>
      words[at - 1]?.pos === 'ADJ' &&
      words[at - 2]?.pos === 'DET' &&
      /^(?:PUNCT|ADP|SCONJ|CCONJ|AUX|PROPN)$/u.test(words[at + 1]?.pos ?? 'PUNCT'),
  },
  {
    id: 'pump-maker',
    reason: 'what a maker makes: "U.S. pump maker Acme"',
    from: ['VERB'],
    lower: true,
    to: 'NOUN',
    when: (words, at) => {
      const word = words[at];
      const before = words[at - 1]?.pos;
      const bare = word !== undefined && word.key === word.lemma;
      return (
        bare &&
        /^(?:PROPN|ADJ|DET)$/u.test(before ?? '') &&
        /^(?:maker|producer|supplier|retailer)s?$/u.test(keyOf(words[at + 1]))
      );
    },
  },
  {
    id: 'take-off',
    reason: 'behind a preposition or a determiner: "after take-off from"',
    from: ['ADJ', 'VERB'],
    keys: 'take-off takeoff'.split(' '),
    to: 'NOUN',
    when: (words, at) => /^(?:ADP|SCONJ|DET|ADJ)$/u.test(words[at - 1]?.pos ?? ''),
  },
  {
    id: 'more-than-doubled',
    reason: 'it says how far, and compares nothing: "more than doubled"',
    from: ['ADJ'],
    keys: ['more'],
    to: 'ADV',
    when: (words, at) => keyOf(words[at + 1]) === 'than' && isManifold(keyOf(words[at + 2])),
  },
  {
    id: 'than-doubled',
    reason: 'it says how far, and compares nothing: "more than doubled"',
    from: ['ADP', 'SCONJ'],
    keys: ['than'],
    to: 'ADV',
    when: (words, at) => keyOf(words[at - 1]) === 'more' && isManifold(keyOf(words[at + 1])),
  },
];

const isManifold = (key: string) => /^(?:doubled|tripled|trebled|quadrupled|halved)$/u.test(key);

import { ROLES } from '../../lexicon/closed.ts';
import { REPORTING } from '../../lexicon/verbs.ts';
import { marksOwner, type Word } from '../word.ts';
import { isNoun, isVerb, keyOf } from './around.ts';
import { isRelativeThat } from './missing-verbs.ts';
import type { Repair } from './types.ts';

/** What remains: adjectives, particles, pronouns. */
export const OTHERS: readonly Repair[] = [
  {
    id: 'comparative',
    reason: 'a comparative in a noun phrase: "an earlier market", "include longer periods"',
    from: ['ADV'],
    to: 'ADJ',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      if (word.pos !== 'ADV' || !/(?:..er|^then)$/u.test(word.key) || word.key === 'however') return false;
      return (
        before?.pos === 'DET' ||
        (word.key !== 'then' && isNoun(next) && before !== undefined && before.pos !== 'NOUN')
      );
    },
  },
  {
    id: 'past-somebody',
    reason: 'where something goes: "kicked the ball past keeper Ada Hill"',
    keys: ['past'],
    to: 'ADP',
    when: (words, at) => {
      const before = words[at - 1];
      const next = words[at + 1];
      return (
        (before?.pos === 'NOUN' || /^(?:it|him|her|them)$/u.test(before?.key ?? '')) &&
        (next?.pos === 'DET' || /^\p{Lu}/u.test(next?.text ?? ''))
      );
    },
  },
  {
    id: 'aged-number',
    reason: 'how old several are: "two men aged 34 and 41 were", "people aged 65 and over"',
    keys: ['aged'],
    to: 'ADP',
    when: (words, at) => {
      const { value, key = '' } = words[at + 1] ?? {};
      const more = words[at + 1 + (words[at + 1]?.length ?? 1)];
      const several = /^(?:and|or|,)$/u.test(more?.key ?? more?.text ?? '');
      return several && (value !== undefined || /^(?:between|\d{1,3})$/u.test(key));
    },
  },
  {
    id: 'opening-participle',
    reason: 'a participle before the subject that it belongs to: "Reserved seats are"',
    from: ['VERB'],
    opens: true,
    to: 'ADJ',
    when: (words) =>
      words[0]?.pos === 'VERB' && /ed$/u.test(words[0].key) && words[1]?.pos === 'NOUN' && isVerb(words[2]),
  },
  {
    id: 'fallen-office',
    reason:
      'between a verb and an office, what became of its holder: "sentenced ousted prime minister Ada Hill"',
    from: ['VERB'],
    keys: 'ousted deposed toppled jailed imprisoned exiled sacked suspended disgraced impeached convicted detained slain assassinated retired'.split(
      ' ',
    ),
    to: 'ADJ',
    when: (words, at) => {
      const next = words[at + 1];
      const office = words.slice(at + 1, at + 4).some(({ key, pos }) => ROLES.has(key) && pos !== 'VERB');
      return (
        words[at]?.pos === 'VERB' &&
        isVerb(words[at - 1]) &&
        !/^(?:be|have)$/u.test(words[at - 1]?.lemma ?? '') &&
        (next?.pos === 'ADJ' || isNoun(next)) &&
        office
      );
    },
  },
  {
    id: 'made-so',
    reason: 'a participle behind an adverb and before its noun: "the newly built bridge"',
    from: ['NOUN', 'VERB'],
    to: 'ADJ',
    when: (words, at) =>
      words[at - 1]?.pos === 'ADV' &&
      words[at - 2]?.pos === 'DET' &&
      isNoun(words[at + 1]) &&
      /^(?:NOUN|VERB)$/u.test(words[at]?.pos ?? '') &&
      /(?:ed|en|wn|ilt|ade|old|ound|ught)$/u.test(keyOf(words[at])) &&
      /ly$/u.test(keyOf(words[at - 1])),
  },
  {
    id: 'of-an-amount',
    reason: 'a participle between an amount and its noun: "the nearly $3 billion planned sale"',
    from: ['VERB'],
    to: 'ADJ',
    when: (words, at) => {
      const number = words[at - 1];
      const noun = words[at + 1];
      if (words[at]?.pos !== 'VERB' || number?.pos !== 'NUM' || !/ed$/u.test(keyOf(words[at]))) return false;
      const opens = words.slice(Math.max(0, at - 6), at).find(({ pos }) => pos === 'DET');
      return opens !== undefined && noun?.pos === 'NOUN' && noun.key === noun.lemma;
    },
  },
  {
    id: 'describing-ing',
    reason: 'before a plural that has a verb of its own: ", leading economists have warned"',
    from: ['VERB'],
    keys: 'leading rising growing remaining existing surviving visiting ruling opposing working'.split(' '),
    to: 'ADJ',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at];
      const noun = words[at + 1];
      const verb = words[at + 2];
      return (
        word?.pos === 'VERB' &&
        (before === undefined || /^(?:PUNCT|CCONJ|ADP|SCONJ)$/u.test(before.pos)) &&
        noun?.pos === 'NOUN' &&
        noun.key !== noun.lemma &&
        isVerb(verb) &&
        !/ing$/u.test(verb?.key ?? '')
      );
    },
  },
  {
    id: 'first-ever',
    reason: 'behind an ordinal: "the first ever concert"',
    keys: ['ever'],
    to: 'ADJ',
    when: (words, at) => /^(?:first|second|third|only|.+est)$/u.test(keyOf(words[at - 1])),
  },
  {
    id: 'in-a-row',
    reason: 'between a number and what it counts: "two straight defeats"',
    keys: 'straight running'.split(' '),
    to: 'ADJ',
    when: (words, at) => words[at - 1]?.pos === 'NUM',
  },
  {
    id: 'foreign',
    reason: 'a capital before a name: "Pro Bowl"',
    from: ['X'],
    to: 'PROPN',
    when: (words, at) =>
      words[at]?.pos === 'X' &&
      /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') &&
      words[at + 1]?.pos === 'PROPN',
  },
  {
    id: 'relative-that',
    reason: 'no determiner before a verb: "firms that leak data"',
    from: ['DET'],
    keys: ['that'],
    to: 'PRON',
    when: (words, at) => words[at]?.pos === 'DET' && isRelativeThat(words, at),
  },
  {
    id: 'told-that',
    reason:
      'behind a verb of saying and its day, before a subject with a verb: "ruled on Friday that parliament acted"',
    from: ['DET'],
    keys: ['that'],
    to: 'SCONJ',
    when: (words, at) => {
      const word = words[at];
      const verb = words.slice(Math.max(0, at - 4), at).findLast(isVerb);
      const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(keyOf(words[at - 1]));
      return (
        word?.key === 'that' &&
        word.pos === 'DET' &&
        day &&
        verb !== undefined &&
        REPORTING.has(verb.lemma) &&
        isNoun(words[at + 1]) &&
        isVerb(words[at + 2])
      );
    },
  },
  {
    id: 'counted-more',
    reason: 'more than one of them: "13 extra transits a day"',
    from: ['VERB'],
    lower: true,
    inS: true,
    to: 'NOUN',
    when: (words, at) => {
      const more = /^(?:extra|additional|further|new|other)$/u.test(keyOf(words[at - 1]));
      const count = words[at - 2];
      return more && count?.pos === 'NUM' && !/^(?:one|1)$/u.test(count.key);
    },
  },
  {
    id: 'the-firm',
    reason: 'who plans or hopes to do it: "The firm plans to start"',
    from: ['ADJ'],
    keys: ['firm'],
    to: 'NOUN',
    when: (words, at) =>
      words[at - 1]?.pos === 'DET' &&
      /^(?:plans|aims|hopes|intends|expects|wants|needs)$/u.test(keyOf(words[at + 1])) &&
      keyOf(words[at + 2]) === 'to',
  },
  {
    id: 'firm-plans',
    reason: 'behind the firm, with no verb before it: "The firm plans to start"',
    from: ['NOUN'],
    keys: 'plans aims hopes intends expects wants needs'.split(' '),
    to: 'VERB',
    when: (words, at) =>
      keyOf(words[at - 1]) === 'firm' && keyOf(words[at + 1]) === 'to' && !words.slice(0, at).some(isVerb),
  },
  { id: 'none', reason: 'a pronoun', keys: ['none'], to: 'PRON', when: () => true },
  {
    id: 'worth',
    reason: 'a noun behind an owner: "a day\'s worth"',
    keys: ['worth'],
    to: 'NOUN',
    when: (words, at) => marksOwner(words[at - 1]),
  },
];

/** Looked at last, as the words behind it have to be settled. */
export const TO_BEFORE_VERB: Repair = {
  id: 'to-verb',
  reason: '"to" before a bare verb is no preposition',
  from: ['ADP'],
  keys: ['to'],
  to: 'PART',
  when: (words, at) => {
    const next = words[at + 1];
    return words[at]?.pos === 'ADP' && next?.pos === 'VERB' && !/(?:ing|ed)$/u.test(next.key);
  },
};

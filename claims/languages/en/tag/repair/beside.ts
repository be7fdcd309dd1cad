import { isNoun, keyOf } from './around.ts';
import type { Repair } from './types.ts';

const SUM = /^(?:bn|m|million|billion|trillion|crore|lakh|percent)$/u;

/** Words that the tagger takes for others by themselves, and that what stands beside them tells. */
export const BESIDE: readonly Repair[] = [
  {
    id: 'sum-of-boost',
    reason: 'a noun behind "a" and the sum that it is of: "a £1bn boost to the economy"',
    from: ['VERB', 'ADJ'],
    keys: [
      'boost',
      'increase',
      'rise',
      'cut',
      'drop',
      'fall',
      'jump',
      'gain',
      'upgrade',
      'fine',
      'grant',
      'loan',
    ],
    to: 'NOUN',
    when: (words, at) =>
      (SUM.test(keyOf(words[at - 1])) || words[at - 1]?.pos === 'NUM') &&
      words.slice(Math.max(0, at - 5), at).some(({ key }) => /^(?:an?|the)$/u.test(key)),
  },
  {
    id: 'past-somebody',
    reason: 'where one goes, before a name: "a way to go past Palmer"',
    from: ['ADJ', 'NOUN', 'ADV'],
    keys: ['past'],
    to: 'ADP',
    when: (words, at) =>
      words[at + 1]?.pos === 'PROPN' && /^(?:VERB|NOUN|ADV|PROPN)$/u.test(words[at - 1]?.pos ?? ''),
  },
  {
    id: 'flight-attendant',
    reason: 'somebody, behind what he serves on: "a flight attendant with burns"',
    from: ['ADJ'],
    keys: ['attendant'],
    to: 'NOUN',
    when: (words, at) => isNoun(words[at - 1]) || words[at - 1]?.pos === 'DET',
  },
  {
    id: 'outside-a-place',
    reason: 'where it is, before a noun with its article: "Outside the station, Ada Palmer said"',
    from: ['ADJ', 'NOUN'],
    keys: ['outside', 'inside'],
    to: 'ADP',
    when: (words, at) => words[at + 1]?.pos === 'DET' && words[at - 1]?.pos !== 'DET',
  },
];

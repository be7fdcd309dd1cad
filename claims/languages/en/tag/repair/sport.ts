import { isNoun, keyOf } from './around.ts';
import type { Repair } from './types.ts';

/** Behind these a bare verb is one: "helped save Leeds". */
const TAKES_BARE = /^(?:help|let|make|see|hear|watch|have|go|come|dare|need|say|do)$/u;

/** Words of matches that pass for others. */
export const SPORT: readonly Repair[] = [
  {
    id: 'tries-scored',
    reason: 'scored on a field: "two converted tries from Orr", "late tries by Leeds"',
    from: ['VERB'],
    keys: ['tries'],
    to: 'NOUN',
    when: (words, at) =>
      /^(?:converted|unconverted|late|early|second-half|first-half|quick|further|more|penalty|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
        keyOf(words[at - 1]),
      ) && keyOf(words[at + 1]) !== 'to',
  },
  {
    id: 'fast-bowler',
    reason: 'before whoever bowls or lies there: "Fast bowler Orr took five wickets"',
    from: ['ADV', 'VERB', 'NOUN'],
    keys: ['fast', 'left-arm', 'right-arm', 'medium'],
    to: 'ADJ',
    when: (words, at) =>
      /^(?:bowlers?|bowling|seamers?|spinners?|food|track|lane)$/u.test(keyOf(words[at + 1])),
  },
  {
    id: 'trade-before-name',
    reason: 'between a verb and a name a bare verb says what somebody is: "lost prop Luke Orr"',
    from: ['VERB'],
    lower: true,
    to: 'NOUN',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at];
      const past = before?.pos === 'VERB' && before.key !== before.lemma && !TAKES_BARE.test(before.lemma);
      return past && word?.key === word?.lemma && words[at + 1]?.pos === 'PROPN';
    },
  },
  {
    id: 'saw-somebody',
    reason: 'between how many and what they saw: "a crowd of 31,208 saw Leeds win"',
    from: ['NOUN'],
    keys: ['saw'],
    to: 'VERB',
    when: (words, at) =>
      /^(?:NUM|NOUN|PROPN)$/u.test(words[at - 1]?.pos ?? '') &&
      /^(?:PROPN|DET|PRON)$/u.test(words[at + 1]?.pos ?? ''),
  },
  {
    id: 'cup-final',
    reason: 'behind what it is of: "their first Challenge Cup final in 26 years"',
    from: ['ADJ'],
    keys: ['final'],
    to: 'NOUN',
    when: (words, at) =>
      isNoun(words[at - 1]) && /^(?:ADP|PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(words[at + 1]?.pos ?? 'PUNCT'),
  },
  {
    id: 'a-try',
    reason: 'a try is somebody\'s: "a last-minute try from Luke Orr"',
    from: ['VERB'],
    keys: ['try'],
    to: 'NOUN',
    when: (words, at) => /^(?:from|by)$/u.test(keyOf(words[at + 1])),
  },
];

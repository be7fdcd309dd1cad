import { arePeople } from '../../frame/phrases.ts';
import type { Word } from '../word.ts';
import { isNoun, isVerb, keyOf, MODAL, opensObject } from './around.ts';
import type { Repair } from './types.ts';

/** What a period is that "ended": "the quarter ended June 30". */
const PERIOD = /^(?:quarter|year|month|months|week|weeks|day|days|hours|half|period|season|fiscal)$/u;

const isMark = (word: Word | undefined, text: string) => word?.text === text;

/** Where the words up to `to` hold a modal or a "to" that a bare verb may still hang on. */
function isGoverned(words: readonly Word[], to: number): boolean {
  for (let i = to - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (/^(?:SCONJ|PUNCT)$/u.test(word.pos) || /^(?:who|which|that)$/u.test(word.key)) return false;
    if (MODAL.has(word.key) || (word.key === 'to' && words[i + 1]?.pos === 'VERB')) return true;
  }
  return false;
}

/** A sentence of two clauses whose first opens with "Once": both have a verb, and a comma stands between. */
function hasTwoClauses(words: readonly Word[]): boolean {
  const finite = (word: Word) => isVerb(word) && !/ing$/u.test(word.key);
  const first = words.findIndex(finite);
  // "Once the biggest buyer, Bangladesh has": another name of Bangladesh.
  const early = words.slice(0, first).findLastIndex((word) => isMark(word, ','));
  if (early >= 0 && early < first - 1) return false;
  const comma = words.findIndex((word, i) => i > first && isMark(word, ','));
  const opens = words[comma + 1];
  const subject = isNoun(opens) || /^(?:DET|PRON|NUM|ADJ)$/u.test(opens?.pos ?? '');
  return first > 0 && comma > first && subject && words.slice(comma + 2).some(finite);
}

/** Words that the tagger takes for what they are elsewhere. */
export const MISREAD: readonly Repair[] = [
  {
    id: 'hit-and-run',
    reason: 'one thing in two words: "a hit and run crash"',
    keys: ['run'],
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos !== 'NOUN' &&
      keyOf(words[at - 1]) === 'and' &&
      keyOf(words[at - 2]) === 'hit' &&
      !isVerb(words[at - 2]),
  },
  {
    id: 'course',
    reason: 'an adverb only behind "of": "the newly opened course"',
    from: ['ADV'],
    keys: ['course'],
    to: 'NOUN',
    when: (words, at) => words[at]?.pos === 'ADV' && keyOf(words[at - 1]) !== 'of',
  },
  {
    id: 'whose-well',
    reason: 'a noun behind its owner: "a farmer whose well had dried"',
    keys: ['well'],
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos !== 'NOUN' &&
      (keyOf(words[at - 1]) === 'whose' || /^(?:the|a|his|her|their)$/u.test(keyOf(words[at - 1]))) &&
      (words[at + 1]?.pos === 'PUNCT' || isVerb(words[at + 1])),
  },
  {
    id: 'deep-well',
    reason: 'a noun behind what says how deep it is: "a 60-foot-deep well was opened"',
    from: ['ADV', 'ADJ', 'INTJ'],
    keys: ['well'],
    to: 'NOUN',
    when: (words, at) =>
      /^(?:\S{1,20}-)?(?:deep|foot|feet|metre|meter|old|dry|open|abandoned|oil|gas|water|village|farm)$/u.test(
        keyOf(words[at - 1]),
      ) && !/^(?:as|into|over|past|before|after|known|paid|educated)$/u.test(keyOf(words[at + 1])),
  },
  {
    id: 'is-clear-why',
    reason: 'behind "be" and before what is asked: "was not immediately clear why"',
    from: ['ADV'],
    keys: ['clear'],
    to: 'ADJ',
    when: (words, at) => {
      let i = at - 1;
      while (i >= 0 && /^(?:ADV|PART)$/u.test(words[i]?.pos ?? '')) i--;
      return words[at]?.pos === 'ADV' && words[i]?.lemma === 'be';
    },
  },
  {
    id: 'stayed-put',
    reason: 'no verb behind "stay": "rates stayed put"',
    keys: ['put'],
    to: 'ADV',
    when: (words, at) => words[at - 1]?.lemma === 'stay',
  },
  {
    id: 'familiar-with',
    reason: 'an adjective behind who knows: "officials familiar with the talks"',
    from: ['VERB'],
    keys: ['familiar'],
    to: 'ADJ',
    when: (words, at) => words[at]?.pos === 'VERB',
  },
  {
    id: 'captain-of-name',
    reason: 'an office before the name of who holds it: "when captain Ada Palmer"',
    from: ['VERB'],
    keys: 'captain coach keeper champion skipper head pilot'.split(' '),
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'VERB' &&
      /^(?:when|while|as|and|but|that)$/u.test(keyOf(words[at - 1])) &&
      words[at + 1]?.pos === 'PROPN',
  },
  {
    id: 'have-since',
    reason: 'between "have" and its participle: "have since been moved"',
    keys: ['since'],
    to: 'ADV',
    when: (words, at) =>
      /^(?:have|has|had|['’]ve)$/u.test(keyOf(words[at - 1])) &&
      isVerb(words[at + 1]) &&
      !/ing$/u.test(keyOf(words[at + 1])),
  },
  {
    id: 'once-opens',
    reason: 'before a clause with another behind its comma: "Once the halls are ready, they will"',
    keys: ['once'],
    opens: true,
    to: 'SCONJ',
    when: (words, at) =>
      /^(?:the|they|it|he|she|these|all|its|their)$/u.test(keyOf(words[1])) &&
      !isMark(words[at + 1], ',') &&
      words.slice(1).some((word, i) => isVerb(word) && words.slice(1, i + 1).some(isNoun)) &&
      hasTwoClauses(words),
  },
  {
    id: 'scene-set',
    reason:
      'before a preposition at the head of a sentence with a clause behind its comma: "Shot over ten days, the film is"',
    keys: 'shot set cut cast split hit'.split(' '),
    opens: true,
    to: 'VERB',
    when: (words) => {
      const comma = words.findIndex(({ text }) => text === ',');
      const behind = words[comma + 1];
      return (
        words[1]?.pos === 'ADP' &&
        comma > 1 &&
        (isNoun(behind) || behind?.pos === 'DET' || behind?.pos === 'PRON') &&
        words.slice(comma + 2).some(isVerb)
      );
    },
  },
  {
    id: 'joined-bare-verb',
    reason:
      'a bare form between "and" and an object, behind a modal: "will add two lines and shift six trains"',
    from: ['NOUN'],
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at];
      const next = words[at + 1];
      const third = words[at + 2];
      const object =
        next?.pos === 'DET' ||
        (opensObject(next) && (isNoun(third) || third?.pos === 'ADJ') && third?.key !== third?.lemma) ||
        (next?.pos === 'NUM' && third?.pos === 'ADJ' && isNoun(words[at + 3]));
      return (
        word?.pos === 'NOUN' &&
        word.key === word.lemma &&
        keyOf(words[at - 1]) === 'and' &&
        object &&
        isGoverned(words, at)
      );
    },
  },
  {
    id: 'period-ended',
    reason: 'behind a period and before its day: "the quarter ended June 30"',
    keys: ['ended'],
    to: 'ADJ',
    when: (words, at) =>
      PERIOD.test(keyOf(words[at - 1])) &&
      /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|on)$/u.test(
        keyOf(words[at + 1]),
      ) &&
      words.slice(0, at).some(isVerb),
  },
  {
    id: 'a-tender',
    reason: 'between "a" and more adjectives with their noun: "a tender, darkly funny film"',
    from: ['NOUN'],
    keys: 'tender light quiet calm fine sweet bitter cold sharp stark deep rough'.split(' '),
    to: 'ADJ',
    when: (words, at) => {
      let i = at + 2;
      while (words[i]?.pos === 'ADV') i++;
      return (
        words[at]?.pos === 'NOUN' &&
        /^(?:a|an|the)$/u.test(keyOf(words[at - 1])) &&
        isMark(words[at + 1], ',') &&
        words[i]?.pos === 'ADJ'
      );
    },
  },
  {
    id: 'that-they',
    reason: 'no determiner of one thing stands before several: "were sure that rents were growing"',
    keys: ['that'],
    to: 'SCONJ',
    when: (words, at) => {
      if (keyOf(words[at]) !== 'that' || words[at]?.pos !== 'DET') return false;
      // "days before that crews were"
      if (
        at === 0 ||
        words[at - 1]?.pos === 'ADP' ||
        /^(?:before|after|since|than)$/u.test(keyOf(words[at - 1]))
      )
        return false;
      let i = at + 1;
      while (words[i]?.pos === 'ADJ') i++;
      const noun = words[i];
      const verb = words[i + 1];
      const several = noun?.pos === 'NOUN' && noun.key !== noun.lemma && /[^s]s$/u.test(noun.key);
      return several && isVerb(verb) && !/ing$/u.test(keyOf(verb));
    },
  },
  {
    id: 'never-before',
    reason: 'nothing follows that it could open: "had never sung in public before,"',
    keys: 'before since'.split(' '),
    to: 'ADV',
    when: (words, at) =>
      /^(?:ADP|SCONJ)$/u.test(words[at]?.pos ?? '') &&
      (words[at + 1]?.pos === 'PUNCT' || words[at + 1] === undefined),
  },
  {
    id: 'the-back-of',
    reason: 'behind a determiner and before "of": "from the back of a lorry"',
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos === 'ADV' &&
      /^(?:the|a|his|her|its|their)$/u.test(keyOf(words[at - 1])) &&
      keyOf(words[at + 1]) === 'of',
  },
  {
    id: 'the-dead',
    reason: 'people, before what they do or what befell them: "The dead include a baker"',
    keys: 'dead injured wounded deceased accused missing'.split(' '),
    to: 'NOUN',
    when: (words, at) =>
      words[at]?.pos !== 'NOUN' &&
      keyOf(words[at - 1]) === 'the' &&
      (/^(?:include|included|includes)$/u.test(keyOf(words[at + 1])) || words[at + 1]?.pos === 'AUX'),
  },
  {
    id: 'officials-familiar',
    reason: 'people in the plural at the head of a sentence: "Officials familiar with the talks"',
    opens: true,
    to: 'NOUN',
    when: (words) =>
      words[0]?.pos === 'ADJ' &&
      (arePeople(words[0].key) || /^(?:officials|locals|villagers)$/u.test(words[0].key)),
  },
  {
    id: 'close-to-number',
    reason: 'before "to" and a number at the head of a sentence: "Close to 200 people"',
    keys: ['close'],
    opens: true,
    to: 'ADJ',
    when: (words) => keyOf(words[1]) === 'to' && (words[2]?.shape === 'number' || words[2]?.pos === 'NUM'),
  },
  {
    id: 'informed-so',
    reason: 'whose word it is, behind the comma of who that is: ", who led the team, informed on Monday"',
    from: ['ADJ'],
    keys: ['informed'],
    to: 'VERB',
    when: (words, at) =>
      words[at - 1]?.text === ',' && /^(?:ADP|PUNCT)$/u.test(words[at + 1]?.pos ?? 'PUNCT'),
  },
  {
    id: 'moves-up',
    reason: 'what one thing does, with where it goes: "the count moves up to 14"',
    from: ['NOUN'],
    keys: 'moves climbs drops slips jumps'.split(' '),
    to: 'VERB',
    when: (words, at) =>
      words[at - 2]?.pos === 'DET' &&
      words[at - 1]?.pos === 'NOUN' &&
      words[at - 1]?.key === words[at - 1]?.lemma &&
      /^(?:up|down|back|ahead|to)$/u.test(words[at + 1]?.key ?? ''),
  },
  {
    id: 'accounting-for',
    reason: 'a share told behind a comma, and no trade: ", accounting for 28 percent"',
    from: ['NOUN'],
    keys: ['accounting'],
    to: 'VERB',
    when: (words, at) => words[at - 1]?.text === ',' && words[at + 1]?.key === 'for',
  },
];

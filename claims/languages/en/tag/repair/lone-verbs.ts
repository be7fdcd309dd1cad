import { arePeople } from '../../frame/phrases.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { PAST_FORMS, REPORTING, VERB_FORMS } from '../../lexicon/verbs.ts';
import type { Word } from '../word.ts';
import { isNoun, isOwner, isSForm, isVerb, keyOf, opensObject } from './around.ts';
import type { Repair } from './types.ts';

/** Past forms that no noun is spelt like. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'went swam became began knew took gave wrote drove flew grew threw drew ate spoke swore wore tore arose awoke forgot forgave sang sank shook stole strove sought brought caught bought sold told sent swept slept kept wept crept overtook withdrew undertook overcame came underwent mistook found met won led built taught held heard dug rebuilt outdid overthrew appear seem include includes'.split(
    ' ',
  ),
);

const isPast = ({ key, lemma, pos }: Word) =>
  pos === 'VERB' && (/ed$/u.test(key) || (VERB_FORMS.has(key) && key !== lemma && !isSForm(key)));

/** "Welsh sales to Peru rose": a noun to the tagger that is put right only after the words before it. */
const mayBePast = ({ key }: Word) => VERB_FORMS.has(key) && PAST_FORMS.has(key);

/** Behind these a form in -s is no verb of the noun before them. */
const PARTS = /^(?:PUNCT|CCONJ|SCONJ)$/u;

const OPENER = /^(?:who|which|that|what|where|when|because|while|how|if|whose)$/u;

/** The words of a stretch without marks and openers around `at`, from its first to its last. */
function stretchAround(words: readonly Word[], at: number): readonly Word[] {
  const ends = (word: Word) => PARTS.test(word.pos) || OPENER.test(word.key);
  const from = words.slice(0, at).findLastIndex(ends) + 1;
  const to = words.findIndex((word, i) => i > at && ends(word));
  return words.slice(from, to < 0 ? words.length : to);
}

/** "Activists", "officials": people by the lexicon or by their ending. */
const isManyPeople = (word: Word | undefined) =>
  word !== undefined &&
  (arePeople(word.key) ||
    ROLES.has(word.key.slice(0, -1)) ||
    /(?:ists|ians|analysts|critics|rivals|locals)$/u.test(word.key));

/** The words from `at` on up to the next mark. */
function stretchFrom(words: readonly Word[], at: number): readonly Word[] {
  const to = words.findIndex(({ pos }, i) => i >= at && pos === 'PUNCT');
  return words.slice(at, to < 0 ? words.length : to);
}

/** Whether a singular noun with its determiner, or a name, stands before. */
function isOneThing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.pos === 'PROPN') return !/s$/u.test(before.key);
  if (before?.pos !== 'NOUN' || before.key !== before.lemma) return false;
  let i = at - 2;
  while (words[i]?.pos === 'ADJ' || isNoun(words[i])) i--;
  return words[i]?.pos === 'DET' || isOwner(words[i]);
}

/** Where the phrase before `at` begins, past "of 1559" and "in the north": behind what opens its stretch. */
function headBefore(words: readonly Word[], at: number): number {
  let link = -1;
  for (let i = at - 1; i >= 0; i--) {
    const { pos } = words[i] as Word;
    if (pos === 'ADP') link = i;
    else if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/u.test(pos)) return -1;
  }
  return link;
}

/** "A group of rules concerns", "The Confession of 1559 shows": one thing, with what stands behind its preposition. */
function isOneWithMore(words: readonly Word[], at: number): boolean {
  const link = headBefore(words, at);
  return link > 1 && words[0]?.pos === 'DET' && isOneThing(words, link);
}

/** Whether nothing in a sentence but the word at `at` can be its verb. */
const isVerbless = (words: readonly Word[], at: number) =>
  !words.some((word, i) => i !== at && (isVerb(word) || mayBePast(word)));

/** A verb with its tense: an auxiliary, a past form, or one in -s. */
const isTensed = (word: Word) => word.pos === 'AUX' || isPast(word) || (isVerb(word) && isSForm(word.key));

/** Where the verb behind a phrase stands, past one preposition with what it governs; -1 where none does. */
function verbBehind(words: readonly Word[], from: number): number {
  let at = from;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(words[at]?.pos ?? '')) at++;
  if (at === from || !isNoun(words[at - 1])) return -1;
  if (words[at]?.pos === 'ADP') {
    at++;
    while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(words[at]?.pos ?? '')) at++;
  }
  const verb = words[at];
  return verb !== undefined && isTensed(verb) ? at : -1;
}

/** Verbs to be found where their whole sentence has none, or hides the one that it has. */
export const LONE_VERBS: readonly Repair[] = [
  {
    id: 'no-noun',
    reason: 'no noun is spelt so: "the keeper, who swam home,"',
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      return word.pos === 'NOUN' && NO_NOUN.has(word.key) && !isVerb(words[at - 1]);
    },
  },
  {
    id: 'people-claim',
    reason:
      'many people before it and what they say with its verb behind it: "Critics claim the rules are ignored"',
    from: ['NOUN'],
    keys: 'claim report fear estimate hope doubt warn'.split(' '),
    to: 'VERB',
    when: (words, at) => {
      const next = words[at + 1];
      if (!isManyPeople(words[at - 1])) return false;
      const opens = isNoun(next) || /^(?:DET|NUM|ADJ|PRON|SCONJ)$/u.test(next?.pos ?? '');
      return opens && stretchFrom(words, at + 2).some(isVerb);
    },
  },
  {
    id: 'be-right',
    reason: 'behind "be", with what is so behind it: "It cannot be right that"',
    from: ['VERB'],
    keys: ['right'],
    to: 'ADJ',
    when: (words, at) =>
      /^(?:be|is|was|been)$/u.test(keyOf(words[at - 1])) && keyOf(words[at + 1]) === 'that',
  },
  {
    id: 'who-does',
    reason: 'behind "who", with no verb after it: "who lives behind a mill"',
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const next = words[at + 1];
      if (word.pos !== 'NOUN' || keyOf(words[at - 1]) !== 'who') return false;
      const form = isSForm(word.key) || word.key.endsWith('ed');
      return form && (/^(?:ADP|ADV|DET|NUM|PART)$/u.test(next?.pos ?? '') || isOwner(next));
    },
  },
  {
    id: 'only-verb',
    reason: 'a form in -s behind one thing where nothing else is a verb: "the lamp costs about £30"',
    lower: true,
    inS: true,
    to: 'VERB',
    when: (words, at) => {
      const word = words[at] as Word;
      const next = words[at + 1];
      if (word.pos !== 'NOUN' || word.key === word.lemma) return false;
      if (!VERB_FORMS.has(word.key)) return false;
      if (!isOneThing(words, at))
        return opensObject(next) && isVerbless(words, at) && isOneWithMore(words, at);
      const counts = /^(?:about|around|nearly|almost|roughly|over)$/u.test(keyOf(next));
      const goes = opensObject(next) || next?.pos === 'ADP' || counts || keyOf(next) === 'because';
      return goes && !stretchAround(words, at).some((other) => isVerb(other) || mayBePast(other));
    },
  },
  {
    id: 'did-to',
    reason: 'a form in -ed between somebody and an owner, or what was claimed: "Ada married her cousin"',
    lower: true,
    to: 'VERB',
    when: (words, at) => {
      const before = words[at - 1];
      const word = words[at] as Word;
      const next = words[at + 1];
      if (word.pos !== 'ADJ' || !/ed$/u.test(word.key)) return false;
      const said = REPORTING.has(word.key.slice(0, -1)) || REPORTING.has(word.key.slice(0, -2));
      const claims = keyOf(next) === 'that' && said && (isNoun(before) || before?.text === ',');
      return claims || (isNoun(before) && isOwner(next));
    },
  },
];

/** Words at the head of a sentence that are told from its verb by the verb behind them. */
export const HEADS: readonly Repair[] = [
  {
    id: 'opening-plague',
    reason: 'a bare verb before an adverb and a past form opens no sentence: "Drought repeatedly struck"',
    opens: true,
    to: 'NOUN',
    when: (words) => {
      const word = words[0] as Word;
      const next = words[1];
      const verb = words[2];
      if (word.pos !== 'VERB' || !verb || /(?:ed|ing)$/u.test(word.key)) return false;
      const object = opensObject(words[3]) || words[3]?.pos === 'PROPN';
      const plural = next?.pos === 'NOUN' && next.key !== next.lemma && object;
      return isPast(verb) && ((next?.pos === 'ADV' && /ly$/u.test(next.key)) || plural);
    },
  },
  {
    id: 'opening-made',
    reason: 'a form in -ed before its adjectives and noun, with their verb: "Failed peace talks led to"',
    opens: true,
    to: 'ADJ',
    when: (words) => {
      if (words[0]?.pos !== 'VERB' || !/ed$/u.test(words[0].key)) return false;
      const verb = verbBehind(words, 1);
      return verb > 2 && (isPast(words[verb] as Word) || words[verb]?.pos === 'AUX');
    },
  },
  {
    id: 'opening-fighting',
    reason: 'a form in -ing right before the verb: "Fighting shifted to", "Voting began"',
    opens: true,
    to: 'NOUN',
    when: (words) =>
      words[0]?.pos === 'VERB' &&
      /ing$/u.test(words[0].key) &&
      words[1] !== undefined &&
      isPast(words[1]) &&
      words[2]?.text !== ',',
  },
  {
    id: 'opening-that',
    reason: 'before one thing with its verb, where no other verb follows: "That pattern continued"',
    opens: true,
    from: ['PRON', 'SCONJ', 'ADV'],
    keys: ['that'],
    to: 'DET',
    when: (words) => {
      const noun = words[1];
      const verb = noun?.pos === 'NOUN' && noun.key === noun.lemma ? verbBehind(words, 1) : -1;
      const rest = words.slice(Math.max(0, verb) + 1);
      const end = rest.findIndex((word) => PARTS.test(word.pos) || OPENER.test(word.key));
      const own = rest.slice(0, end < 0 ? rest.length : end);
      const helped = words[verb]?.pos === 'AUX';
      const isSecond = (word: Word) =>
        word.pos === 'AUX' ? !/^be(?:en|ing)?$/u.test(word.key) : !helped && isTensed(word);
      return verb > 1 && !own.some(isSecond);
    },
  },
  {
    id: 'opening-office',
    reason: 'a form in -ing before an office: "Managing director Ada Palmer said"',
    keys: 'managing sitting acting visiting presiding operating founding reigning outgoing incoming'.split(
      ' ',
    ),
    to: 'ADJ',
    when: (words, at) => {
      const word = words[at] as Word;
      const next = words[at + 1];
      const opens = at === 0 || words[at - 1]?.pos === 'PUNCT' || words[at - 1]?.pos === 'DET';
      const office = next?.pos === 'NOUN' && next.key === next.lemma && ROLES.has(next.key);
      return (
        opens &&
        word.pos === 'VERB' &&
        (office || (word.key === 'operating' && /^(?:profit|loss|income|margin|cost)s?$/u.test(keyOf(next))))
      );
    },
  },
  {
    id: 'earlier-ones',
    reason: 'before a form in -s with a verb behind it: "Earlier trips cost"',
    opens: true,
    to: 'ADJ',
    when: (words) =>
      isEarlier(words) && (isNoun(words[1]) || (words[1]?.pos === 'VERB' && isSForm(words[1].key))),
  },
  {
    id: 'earlier-studies',
    reason: 'behind "earlier", with its verb behind it: "Earlier trips cost"',
    inS: true,
    to: 'NOUN',
    when: (words, at) => at === 1 && words[1]?.pos === 'VERB' && isEarlier(words),
  },
];

const isEarlier = (words: readonly Word[]) =>
  /^(?:earlier|later|further|other|recent|previous)$/u.test(keyOf(words[0])) && isVerb(words[2]);

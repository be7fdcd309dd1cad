import type { Word } from '../word.ts';
import { isVerb } from './around.ts';
import { BESIDE } from './beside.ts';
import { HEADS, LONE_VERBS } from './lone-verbs.ts';
import { MISREAD } from './misread.ts';
import { TO_NOUN } from './nouns.ts';
import { OTHERS, TO_BEFORE_VERB } from './others.ts';
import { RuleIndex } from './rule-index.ts';
import { SET_OFF } from './set-off.ts';
import { SINGLE_WORDS } from './single-words.ts';
import { SPORT } from './sport.ts';
import { TAILS } from './tails.ts';
import { TO_VERB } from './verbs.ts';

const RULES = new RuleIndex([
  ...MISREAD,
  ...BESIDE,
  ...HEADS,
  ...OTHERS,
  ...SINGLE_WORDS,
  ...TO_NOUN,
  ...TAILS,
  ...SET_OFF,
  ...SPORT,
  ...TO_VERB,
  ...LONE_VERBS,
  TO_BEFORE_VERB,
]);

/** Past forms that the tagger may take for nouns or adjectives, with their base. */
const PAST: Readonly<Record<string, string>> = {
  rose: 'rise',
  fell: 'fall',
  slid: 'slide',
  lost: 'lose',
  felt: 'feel',
  saw: 'see',
  left: 'leave',
  found: 'find',
  held: 'hold',
  met: 'meet',
  struck: 'strike',
  shook: 'shake',
  drew: 'draw',
  grew: 'grow',
  ran: 'run',
  went: 'go',
  swam: 'swim',
  became: 'become',
  began: 'begin',
  knew: 'know',
  took: 'take',
  gave: 'give',
  wrote: 'write',
  drove: 'drive',
  flew: 'fly',
  threw: 'throw',
  ate: 'eat',
  spoke: 'speak',
  swore: 'swear',
  wore: 'wear',
  tore: 'tear',
  arose: 'arise',
  sang: 'sing',
  sank: 'sink',
  stole: 'steal',
  sought: 'seek',
  brought: 'bring',
  caught: 'catch',
  bought: 'buy',
  sold: 'sell',
  told: 'tell',
  sent: 'send',
  swept: 'sweep',
  slept: 'sleep',
  kept: 'keep',
  came: 'come',
  overtook: 'overtake',
  withdrew: 'withdraw',
  built: 'build',
  taught: 'teach',
  heard: 'hear',
  won: 'win',
  led: 'lead',
};

/** The base form of a verb form. */
function baseOf(key: string): string {
  const past = PAST[key];
  if (past) return past;
  const ing = key.match(/^(.+)ing$/u)?.[1];
  if (ing) return /(.)\1$/u.test(ing) && !/(?:ss|ll)$/u.test(ing) ? ing.slice(0, -1) : ing;
  return /..ed$/u.test(key) ? ofPast(key) : (key.match(/^(.+[^s])s$/u)?.[1] ?? key);
}

/** "married", "banned", "alleged", "named", "opened". */
function ofPast(key: string): string {
  const root = key.slice(0, -2);
  if (root.endsWith('i')) return `${root.slice(0, -1)}y`;
  if (/([^aeiousl])\1$/u.test(root)) return root.slice(0, -1);
  if (/ss$|ll$/u.test(root)) return root;
  const mute =
    /(?:[cgsvuz]|[bcdgpt]l|[aiu]t|[^aeiou][aeiou]r)$/u.test(root) ||
    /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(root);
  return mute ? `${root}e` : root;
}

/** Puts right what the tagger takes for another part of speech. Changes the words in place. */
export function repairTags(words: readonly Word[]): void {
  const read = words.filter(({ text }) => text !== '"' && text !== '“' && text !== '”');
  read.forEach((word, at) => {
    const rule = RULES.find(read, at);
    if (!rule) return;
    if (rule.to === 'VERB' && word.lemma === word.key && !isVerb(word)) word.lemma = baseOf(word.key);
    word.pos = rule.to;
    if (rule.key !== undefined) word.key = rule.key;
  });
}

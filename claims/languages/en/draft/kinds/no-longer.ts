import { BODIES } from '../../lexicon/closed.ts';
import { FIRMS } from '../../lexicon/referents.ts';
import { type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** Before an office: whoever held it is dead. */
const DEAD = /^(?:slain|late|deceased|murdered|assassinated|killed)$/u;

/** What ends right before the name of somebody dead. */
const BEFORE =
  /(?:(?:the|his|her|their) late (?:\p{Lu}\p{L}* ){0,2}|[Ss]lain (?:\(?\p{L}[\p{L}-]*\)? ){0,5}|(?:killing|death|murder|assassination|funeral|lynching) of (?:\p{L}+ ){0,3}|(?:killed|murdered|assassinated|gunned down) )$/u;

/** What stands right behind the name of somebody dead. */
const BEHIND =
  /^(?:['’]s? (?:death|killing|murder|assassination|funeral|body|corpse|cremation)(?! (?:of|threats?|trial|case|charges?|attempts?|language|conviction|weight|double))(?!\p{L})|(?:,? who)? (?:was|has been|had been) (?:killed|slain|murdered|assassinated|lynched|executed|gunned down|shot dead|stabbed to death)(?!\p{L})|, (?:killed|slain|murdered|assassinated|lynched|shot dead|gunned down) (?:by|in|on|at|during|last|near)(?!\p{L})|(?:, \d{1,3},)? (?:died|passed away|succumbed)(?!\p{L}))/u;

/** How much of a text before and behind a name tells of its bearer. */
const NEAR = 60;

/** Another name that ends so stands right before: "[Ada] Hill". */
const isOthers = (before: string): boolean =>
  /(?<!\p{L})(?:\p{Lu}\p{L}+|\p{Lu}\.) $/u.test(before) && !/(?:Mr|Mrs|Ms|Dr|Justice)\.? $/u.test(before);

/** Where a name, or its last word where the story tells of no other bearer of that, stands: its starts and ends. */
function placesOf(name: string, text: string): { from: number; end: number }[] {
  const last = name.split(' ').at(-1) ?? name;
  const found: { from: number; end: number; whole: boolean }[] = [];
  let alone = last.length > 2;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    const end = at + last.length;
    if (/^\p{L}/u.test(text.slice(end, end + 2))) continue;
    const whole = text.slice(0, end).endsWith(name);
    if (!whole && isOthers(text.slice(Math.max(0, at - NEAR), at))) alone = false;
    found.push({ from: whole ? end - name.length : at, end, whole });
  }
  return found.filter(({ whole }) => whole || alone);
}

/** "Hill's funeral", "the killing of Ben Hill", "Ben Hill was shot dead": a story whose bearer of a name is dead. */
const isToldDead = (name: string, text: string): boolean =>
  placesOf(name, text).some(({ from, end }) => {
    const behind = text.slice(end, end + NEAR);
    const owned = /^['’]/u.test(behind);
    return BEHIND.test(behind) || (!owned && BEFORE.test(text.slice(Math.max(0, from - NEAR), from)));
  });

/** "Ben Hill, a professor, has joined another institute": the post that he left. */
function hasLeft({ head }: Phrase, { clauses }: Context): boolean {
  return clauses.some(({ verb, subject, relation, after }) => {
    if (subject?.words.at(-head.length) !== head || !/^(?:main|relative)$/u.test(relation)) return false;
    if (verb.negated || verb.modal !== null || verb.tense === 'future') return false;
    if (/^(?:quit|resign|retire)$/u.test(verb.lemma)) return verb.tense === 'past' || verb.words.length > 1;
    const moved = verb.words[0]?.key === 'has' && /^(?:join|leave)$/u.test(verb.lemma);
    const [object] = after;
    return (
      moved &&
      object !== undefined &&
      partWords(object).some(
        ({ key, name }) => BODIES.has(key) || FIRMS.includes(key) || name?.class === 'organisation',
      )
    );
  });
}

/** What somebody dead or gone was: a word before the office, the sentence, or the rest of the story tells it. */
export function isNoLonger(name: Phrase, what: Phrase, context: Context): boolean {
  const { head } = name;
  if (head.name?.class !== 'person') return false;
  const from = context.words.indexOf(what.words[0] as Word);
  const opens = [context.words[from - 1], ...what.words].some(
    (word) => word !== undefined && DEAD.test(word.key),
  );
  return opens || hasLeft(name, context) || isToldDead(head.name.canonical, context.text);
}

import type { VerbGroup } from '../../chunk/types.ts';
import type { Clause } from '../../clause/index.ts';
import type { Phrase } from '../../clause/phrases.ts';
import { isGenitiveMarker } from '../../tag/word.ts';
import type { Part } from '../types.ts';
import { isOnlyObject } from './subject.ts';

/**
 * "(वह नौकरी करता था) और मरीजों का इलाज भी कर रहा था": the one bare thing behind और is what is done, and whoever does it stands
 * in the clause before.
 */
export function goesOnDoing(clause: Clause, parts: readonly Part[], verb: VerbGroup): boolean {
  return onlyDoes(clause, parts, verb) && parts.every(({ phrase }) => isPlainThing(phrase));
}

/** "और खालिस्तानी प्रॉपेगेंडा चला रहे हैं": the first of the two words may be what the thing is like, or whoever does it. */
export function mayGoOnDoing(clause: Clause, parts: readonly Part[], verb: VerbGroup): boolean {
  return (
    onlyDoes(clause, parts, verb) &&
    parts.every((part) => isPlainThing(part.phrase) || opensLikeQuality(part.phrase))
  );
}

function onlyDoes({ relation, opener }: Clause, parts: readonly Part[], verb: VerbGroup): boolean {
  return (
    relation === 'coordinate' &&
    opener.some(({ pos }) => pos === 'coordinator') &&
    verb.shape === 'finite' &&
    (!verb.perfective || begins(verb)) &&
    isOnlyObject(withoutResult(parts, verb), verb)
  );
}

const opensLikeQuality = (phrase: Phrase): boolean =>
  phrase.kind === 'nominal' &&
  phrase.group.words[0]?.pos === 'unknown' &&
  /ी$/u.test(phrase.group.words[0].key);

/** "सड़क | चौड़ी (कर रही है)": what the thing is made, is no second thing. */
function withoutResult(parts: readonly Part[], { root, conjunct }: VerbGroup): readonly Part[] {
  const last = parts.at(-1)?.phrase;
  const isResult =
    root === 'कर' &&
    !conjunct &&
    last?.kind === 'nominal' &&
    last.tag === 'direct' &&
    last.group.words.every(({ pos }) => /^(?:adjective|unknown|focus)$/u.test(pos)) &&
    parts.some(({ phrase }) => phrase !== last && phrase.kind === 'nominal' && phrase.tag === 'direct');
  return isResult ? parts.slice(0, -1) : parts;
}

/** "शोर मचाने लगा". */
const begins = ({ words }: VerbGroup) => words.some(({ verb }) => verb?.some(({ root }) => root === 'लग'));

/** Nobody marked, and no two words of which the first may be whoever does it: "बिचौलिए दाम (बढ़ाते हैं)". */
function isPlainThing(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal') return true;
  const { tag, group } = phrase;
  const { words } = group;
  if (/^(?:ergative|dative)$/u.test(tag)) return false;
  const [first, second] = words;
  if (tag !== 'direct' || !second || second.pos === 'focus' || isGenitiveMarker(second)) return true;
  return /^(?:adjective|value|determiner)$/u.test(first?.pos ?? '');
}

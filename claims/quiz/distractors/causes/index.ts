import { languageOf } from '../../../languages/registry.ts';
import { foldPhrase } from '../../../text/fold.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { ENOUGH } from '../shared/options-wanted.ts';
import { otherCauses } from './causes.ts';
import { otherEnglishCauses } from './causes-english.ts';
import { sceneOf } from './weather-lands.ts';

/** An option this much longer than the key gives the key away. */
const LONGEST_SHARE = 1.8;
/** Words that mean nothing without what stood before them. */
const POINTING =
  / (?:इस|उस|इन|उन|इसमें|उसमें|इसके|उसके|उन्हें|इन्हें|उसे|इसे|अपने|अपनी|यह|वह|this|that|it|its|his|her|their) /u;

/** "गया में दीवार ढहने": where that other thing was. */
const PLACED = /^(?:\S+ ){1,3}में (?=\S+ \S+ने$)/u;

/** Another cause of the story without its place, where the key has none: "दीवार ढहने" beside "पेड़ गिरने". */
const withoutPlace = (text: string, key: string) => (/ में /u.test(key) ? text : text.replace(PLACED, ''));

/** Words that many causes share without being the same. */
const LIGHT = new Set(
  'के की का में से और व एवं तथा पर को ने भारी तेज होने लगने गिरने जाने करने आने the a of and in to'
    .split(' ')
    .map(foldPhrase),
);

/** Whether two causes name one thing, and may both be right: "तेज हवा और बारिश" beside "भारी बारिश". */
export function namesSame(a: string, b: string): boolean {
  const own = new Set(foldPhrase(a).split(' '));
  return foldPhrase(b)
    .split(' ')
    .some((word) => !LIGHT.has(word) && own.has(word));
}

/**
 * Causes and conditions that the article gives for something else, then causes of the same group. Nothing is
 * made up: with fewer than three of them there is no item.
 */
export function clausalDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim, form } = candidate.reading;
  const language = languageOf(claim.lang);
  const marker = form.slots[candidate.target.argument]?.marker ?? '';
  const seen = new Set([foldPhrase(candidate.question.answer)]);
  const out: Distractor[] = [];
  // What an English story gives as another cause has another form, and may be one of this, too.
  for (const other of claim.lang === 'hi' ? around.readings : []) {
    if (other.form.sentence === form.sentence || other.claim.subject === claim.subject) continue;
    other.claim.arguments.forEach((argument, i) => {
      if (argument.role !== candidate.argument.role || other.form.slots[i]?.within !== undefined) return;
      const key = candidate.argument.text;
      const own = withoutPlace(argument.text, key);
      if (key.slice(-2) !== own.slice(-2)) return;
      if (!own.includes(' ') || own.length > key.length * LONGEST_SHARE) return;
      if (candidate.target.kind === 'cause' && namesSame(own, key)) return;
      if (own.includes(key) || POINTING.test(` ${own} `)) return;
      const text = `${own} ${marker}`.trim();
      if (other.form.slots[i]?.marker !== marker || seen.has(foldPhrase(text))) return;
      seen.add(foldPhrase(text));
      out.push({
        text,
        source: 'article',
        why: language.why({ source: 'article', value: own, detail: 'elsewhere' }),
        claimId: other.claim.id,
      });
    });
  }
  if (candidate.target.kind !== 'cause' || out.length >= ENOUGH) return out;
  const month = Number(candidate.target.asOf?.split('-')[1] ?? 0) || undefined;
  const scene = sceneOf(candidate.reading, around.readings, month);
  const told = { story: around.story(), effect: claim.text, question: candidate.question.stem, scene };
  const isEnglish = claim.lang === 'en';
  const others = isEnglish
    ? otherEnglishCauses(candidate.argument.text, told, around.next)
    : otherCauses(candidate.argument.text, claim.lang, told, around.next);
  for (const cause of others) {
    if (out.length >= ENOUGH) break;
    const text = isEnglish ? cause : `${cause} ${marker}`.trim();
    out.push({
      text,
      source: 'catalogue',
      why: language.why({ source: 'scale', value: candidate.question.answer, option: text }),
      claimId: claim.id,
    });
  }
  return out;
}

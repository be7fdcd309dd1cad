import { fold } from '../../../text/fold.ts';
import type { Clause } from '../clause/index.ts';
import { type Phrase, phraseWords } from '../clause/phrases.ts';
import { hasAnyKey } from '../tag/gist.ts';
import type { Word } from '../tag/word.ts';

/** What is measured at a place, and is something else at the next. */
const GAUGES: ReadonlySet<string> = new Set('तापमान पारा दृश्यता विजिबिलिटी आर्द्रता जलस्तर'.split(' ').map(fold));

const PLACES = /^(?:place|building|organisation|vehicle|animal|person|illness)$/u;

/** A word that tells where, of what or in which season or rule a reading holds. */
function anchors({ name, demonym, noun, pronoun, pos, tag, key }: Word): boolean {
  if (name || demonym || pronoun || pos === 'pronoun' || pos === 'relative' || pos === 'determiner')
    return true;
  if (tag === 'genitive' || /^(?:यहां|वहां|यहीं|वहीं|बाहर|अंदर)$/u.test(key)) return true;
  return PLACES.test(noun?.[0]?.class ?? '');
}

const isGauge = (phrase: Phrase) =>
  phrase.kind === 'nominal' && phrase.tag === 'direct' && GAUGES.has(phrase.group.head.key);

/** "कोंगरा में": whatever no list knows. */
const isSomewhere = (phrase: Phrase) =>
  phrase.kind === 'nominal' && phrase.tag === 'locative' && !phrase.group.head.value;

/** "न्यूनतम तापमान चार डिग्री रहा": where, stands elsewhere in the story, which may tell of many places. */
export function isReadingOfNowhere(clause: Clause): boolean {
  const { words, phrases, verb } = clause;
  if (!verb || !hasAnyKey(words, GAUGES) || !phrases.some(isGauge)) return false;
  const measured = phrases.some((phrase) =>
    phraseWords(phrase).some(
      ({ value }) =>
        value?.fact.type === 'quantity' && !/^(?:count|ordinal|duration|money)$/u.test(value.fact.dimension),
    ),
  );
  return measured && !words.some(anchors) && !phrases.some(isSomewhere);
}

import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { onceEach } from '../../../../once.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { fold } from '../../../../text/fold.ts';
import { type LinePlace, placesInClaim, placesInLine } from '../../draft/setting/mentions.ts';
import type { StoryEvent } from './event/event-told.ts';
import { eventOf } from './event/event-words.ts';
import { opensInOtherState } from './places/elsewhere.ts';
import { CASE_WORDS, claimWords, HARM_WORDS, headlineOf, LOSS_WORDS, wordsOf } from './words.ts';

/** Sentences from the top that are of the news, whatever their words. */
const TOP = 3;

/** What comes of an event: rescue, care, loss, inquiry. By the beginnings of words. */
const OF_EVENTS =
  /^(?:बचा|राहत|रेस्क्यू|निकाल|अस्पताल|इलाज|उपचार|भर्ती|मलब|घायल|जख्मी|शव|पीड़ित|प्रभावित|आपात|आपदा|ठप|रद्द|अलर्ट|चेतावनी|तैनात|दमकल|फायर|बुझ|सुरक्षित|शहीद|आतंक|मुआवज|सहायता|अनुग्रह|बंद|बारिश|टीम|एनडीआरएफ|एसडीआरएफ|सेना|जवान|बर्फ|पानी|नदी|गिर|टूट|तबाह|क्षति|नुकसान|बिजली|तीव्रता|केंद्र|झटक|महसूस)/u;

/** Events that happen at one spot: another place is another one. */
const AT_ONE_SPOT: ReadonlySet<string> = new Set(
  'हादसा दुर्घटना आग अग्निकांड विस्फोट धमाका ब्लास्ट टक्कर भिड़ंत डकैती मुठभेड़'.split(' ').map(fold),
);

/** Weather is everywhere: in another state it is no part of the event. For folded words. */
const WEATHER = /^(?:बारिश|वर्षा|बर्फ|पानी|नदी|नदिय|बिजली|मौसम|मानसून|गिर|बंद|अलर्ट|चेतावनी)/u;

/** Whether words tell what is told of events. */
function areOfEvents(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      eventOf(word) !== undefined ||
      CASE_WORDS.has(word) ||
      HARM_WORDS.has(word) ||
      LOSS_WORDS.has(word) ||
      OF_EVENTS.test(word),
  );
}

/** Whether a claim, or the sentence before it, tells of an event or of what comes of one. `text` is the article. */
export function tellsOfEvents({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  return areOfEvents(span ? wordsOf(withSentenceBefore(text, span)) : claimWords(claim));
}

/** Whether a claim tells of such an event at a place of its own: "एक और गांव में आग लग गई". */
function happensElsewhere({ claim, form }: Reading, { lemma, place }: StoryEvent): boolean {
  if (form.sentence <= TOP || !AT_ONE_SPOT.has(fold(lemma))) return false;
  const at = / (?:में|के पास|के निकट|के समीप) .*$/u.exec(claim.text);
  if (!at || !/^(?:आग लग|आग भड़क|हादसा हु|दुर्घटना हु|टक्कर हु|विस्फोट हु|धमाका हु)/u.test(lastWords(claim.text)))
    return false;
  const own = new Set(wordsOf(place).filter((word) => word.length > 3));
  return !claimWords(claim).some((word) => own.has(word));
}

/** The noun and the verb that a claim ends with: "आग लग गई". */
function lastWords(text: string): string {
  const words = text.replace(/।$/u, '').split(' ');
  const at = words.findLastIndex((word) => eventOf(fold(word)) !== undefined);
  return at < 0 ? '' : words.slice(at).join(' ');
}

/** Whether a claim is set in a state or a country in which the event was not: `home` are the places of that. */
function isSetElsewhere({ claim }: Reading, home: readonly LinePlace[]): boolean {
  if (home.length === 0) return false;
  const places = placesInClaim(claim);
  if (places.length === 0) return false;
  const isNear = places.some((one) =>
    home.some(({ state, country }) => (state && one.state ? state === one.state : country === one.country)),
  );
  return !isNear;
}

function paragraphAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/**
 * Tells the claims of a story that are of another matter than its event: set elsewhere with nothing said of the event beside
 * it, in a paragraph that opens in another state, told behind another such event, or of nothing that events bring about. `text` is the article.
 */
export function otherMatters(
  main: StoryEvent,
  readings: readonly Reading[],
  text: string,
): (reading: Reading) => boolean {
  const others = readings.filter((reading) => happensElsewhere(reading, main));
  const end = Math.min(...others.map(({ claim }) => claim.spans[0]?.start ?? Infinity));
  const headline = headlineOf(text);
  const home = placesInLine(main.place);
  // A story whose headline names the event goes on about it, whatever its words.
  const isHeadlined = wordsOf(headline).some((word) => eventOf(word)?.lemma === main.lemma);
  const isOfOtherPart = onceEach((paragraph: string) =>
    opensInOtherState(paragraph, () => placesInLine(paragraph), home),
  );
  return keptBy((reading) => {
    const { claim, form } = reading;
    if (form.sentence > TOP && isOfOtherPart(paragraphAt(text, claim.spans[0]?.start ?? 0))) return true;
    if ((claim.spans[0]?.start ?? 0) >= end) return true;
    const own = () => claimWords(claim).filter((word) => !WEATHER.test(word));
    if (isSetElsewhere(reading, home) && !areOfEvents(own())) return true;
    if (form.sentence <= TOP || isHeadlined) return false;
    return !tellsOfEvents(reading, text);
  });
}

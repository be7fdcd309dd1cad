import type { Reading } from '../../../../../model.ts';
import { withSentenceBefore } from '../../../../../text/around.ts';
import { fold } from '../../../../../text/fold.ts';
import { type LinePlace, placesInClaim, placesInLine } from '../../../draft/setting/mentions.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../../lexicon/verb-forms.ts';
import { readDateline } from '../../../lines/dateline.ts';
import { CARDINAL } from '../../../values/number-words.ts';
import { countTold } from '../../around/count-told.ts';
import { goesOnWith, type LinesTold, sharesWord } from '../headline/lines-told.ts';
import { OF_NATION, OF_WORLD } from '../places/home.ts';
import { isElsewhere } from '../places/town.ts';
import { isWordOfLanguage } from '../places/unlisted.ts';
import { claimWords, LOSS_WORDS } from '../words.ts';
import { kindRightBefore, partiesBefore, tellsParties } from './event-modifiers.ts';
import { GENITIVE, nearestOf, type Word, wordsOf } from './event-place.ts';
import { isInOfBefore } from './event-told.ts';
import { eventOf, isPlural, isSameEvent } from './event-words.ts';
import {
  isKnown,
  MARKERS,
  narrowed,
  placeIn,
  setIn,
  townOf,
  townOrWholeOf,
  wholeOf,
} from './happening-place.ts';
import {
  collisionOf,
  happeningNoun,
  isAgreed,
  isHeld,
  isStriking,
  mishapCalled,
  mishapOf,
  saysNothingAlone,
} from './happening-words.ts';
import { isInField } from './of-its-field.ts';

/** The news of a story as a kicker calls it, where no event of the list is told: "पटना में बाइक चोरी". */
export interface Happening {
  readonly label: string;
  /** What is left of it where a stem names its place: "बाइक चोरी"; a noun alone says too little. */
  readonly event?: string;
  readonly lemma: string;
  /** Where it was; a storm with a name of its own does without. */
  readonly place?: string;
  /** The places that it is told of in. */
  readonly homes: readonly LinePlace[];
}

/** What belongs to a happening itself; "बैठक के बाद", "चुनाव का टिकट" tell of something else. */
const OF_ITSELF =
  /^(?:खुलासा|प्रकोप|स्थिति|मामल[ाे]|स्वागत|घोषणा|वारदात|घटना|कहर|असर|कारण|वजह|चलते|दौरान|बीच|साथ|मुख्य|आरोपी|सिलसिला|सिलसिले|दौर|चपेट)$/u;
/** Behind what people talk about, want or refuse. */
const TALKED_ABOUT = /^(?:पर|को|के|की|से)$/u;
/** A happening that the headline does not tell is told so often. */
const OFTEN = 2;
/** Sentences of the lead that may tell of what the story is. */
const LEAD = 2;
/** The same of a story without a headline. */
const LEAD_ALONE = 4;
/** A first line of more characters is the story itself. */
const LONGEST_HEAD = 300;
/** Some papers close a sentence with a full stop. */
const STOP = /[।?!\n]+|(?<=[\p{L}\p{M}]{3})\.(?=\s|\p{L})/u;
/** Words before a noun that say what it is of. */
const MOST_BEFORE = 3;
/** What says how strong it was, and is kept only where the noun alone is none: "भीषण गर्मी". */
const SEASON = /^(?:गर्मी|ठंड)$/u;

/** A noun or a mishap in a line, with what it is of. */
interface Found {
  readonly event: string;
  readonly lemma: string;
  /** Index of its word; the line's end where a verb tells it. */
  readonly at: number;
  /** Whether it has a name of its own, as storms have. */
  readonly isNamed?: boolean;
}

/** What goes with a happening as one word: "बाइक चोरी", "विधानसभा चुनाव". Own list. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `बाइक वाहन बैंक मोबाइल गहना मोटरसाइकिल मूर्ति साइबर पोलियो चुनावी विधानसभा लोकसभा राज्यसभा राष्ट्रपति निकाय छात्रसंघ शिखर
   मूसलाधार भारी सर्वदलीय मवेशी बिजली कोविड शराब सोना हथियार नकदी`
    .split(/\s+/u)
    .map(fold),
);

/** Behind a place that something is told of. */
const MARKERS_OF_PLACE = /^(?:में|के|की|का|से|पर|और|व)$/u;

/** No names, though no list of nouns has them. */
const NO_STORM = /\p{Nd}|^(?:सन्?|ऐस[ाीे]|जैस[ाीे]|वैस[ाीे]|इस|उस|यह|वह|जो|अब|तब|जब)$/u;

const plainName = ({ text }: Word) => text.replace(/'/gu, '');

/** "मोंथा" of "चक्रवात मोंथा": the name of a storm beside its noun, with the noun. */
function stormNamed(words: readonly Word[], at: number, lemma: string): string | null {
  if (!/^(?:तूफान|चक्रवात)$/u.test(lemma)) return null;
  const [ahead, next] = [words[at - 1], words[at + 1]];
  const isName = (word: Word | undefined): word is Word =>
    word !== undefined &&
    !CARDINAL.has(word.key) &&
    lookUpNoun(word.key).length === 0 &&
    analyseVerb(word.key).length === 0 &&
    !MARKERS.has(word.key) &&
    !NO_STORM.test(word.text);
  const isPlace = next !== undefined && isKnown(next) && MARKERS_OF_PLACE.test(words[at + 2]?.key ?? '');
  if (isName(next) && !isPlace) return `${lemma} ${plainName(next)}`;
  return isName(ahead) && !isKnown(ahead) && !ahead.text.endsWith('े') ? `${plainName(ahead)} ${lemma}` : null;
}

/** "बाइक" of "बाइक चोरी", "पुल का" of "पुल का उद्घाटन": the plain nouns right before a noun. */
function before(words: readonly Word[], at: number): string[] {
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE) {
    const { key, closes, text } = words[from - 1] as Word;
    const isPlain = lookUpNoun(key).length > 0 && placesInLine(text).length === 0;
    const isTie = GENITIVE.has(key) && from - 1 > 0 && from === at;
    if (closes || !(isPlain || isTie)) break;
    from--;
  }
  const kept = words.slice(from, at);
  const isOne = (word: Word | undefined) => word !== undefined && !word.closes && COMPOUNDS.has(word.key);
  if (!kept.some(({ key }) => GENITIVE.has(key)))
    return isOne(words[at - 1]) ? [(words[at - 1] as Word).text] : [];
  if (kept.length === 0 || GENITIVE.has(kept[0]?.key ?? '')) return [];
  // "संजय मंडल की हत्या", "दूसरे चरण का उद्घाटन": the noun is half of a phrase.
  const ahead = words[from - 1];
  const isPart = ahead !== undefined && !ahead.closes && !MARKERS.has(ahead.key);
  return isPart ? [] : kept.map(({ text }) => text);
}

/** "मौत का बवंडर": it laments, and says nothing of what it was. */
const COLOUR = /^(?:मौत|कहर|तबाही|आफत|आसमान|कुदरत|प्रकृति)$/u;

/** A collision is one of the road; a crime that nothing says more of is a case. */
function calledAs(kind: readonly string[], lemma: string): string {
  const isCase = kind.length === 0 && /^(?:हत्या|लूट|चोरी|ठगी|अपहरण)$/u.test(lemma);
  return isCase ? `${lemma} का मामला` : [...kind, lemma].join(' ').replace(/^बर्फीले(?= )/u, 'बर्फीला');
}

/** "पिछले साल आए तूफान", "दो दिन पुरानी मुठभेड़": told of another time. */
const BYGONE = /^(?:गत|बीते|पिछले|पिछली|पुराना|पुराने|पुरानी)$/u;
/** So many words before a noun may say so. */
const NEAR = 5;

function isBygone(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - NEAR), at).some(({ key }) => BYGONE.test(key));
}

/** "साइबर हमला नहीं, अपग्रेड में चूक": it never came about. */
const isDenied = (words: readonly Word[], at: number) =>
  /^(?:नहीं|ना|न)$/u.test(words[at + 1]?.key ?? '') || /^(?:नहीं|न|कोई|बिना)$/u.test(words[at - 1]?.key ?? '');

/** What people do over something that came about before: the news is theirs. */
const OVER =
  /^(?:सवाल|सियासत|राजनीति|विवाद|बवाल|हंगाम[ाे]|बहस|चर्चा|घमासान|बयान|बयानबाजी|आरोप|रिपोर्ट|जवाब|माफी|सुनवाई|फैसला|सख्त|नाराज|नाराजगी)$/u;

/** "मुठभेड़ पर ग्रामीणों ने उठाए सवाल", "हिंसा को लेकर सियासत". */
function isTalkedOver(words: readonly Word[], at: number): boolean {
  const [next, then] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
  if (words[at]?.closes || !(next === 'पर' || (next === 'को' && then === 'लेकर'))) return false;
  const end = words.findIndex(({ closes }, i) => i > at && closes);
  return words.slice(at + 2, end < 0 ? undefined : end + 1).some(({ key }) => OVER.test(key));
}

/** "चुनाव से पहले", "चुनाव से तीन महीने पहले": it is still to come. */
const isStillAhead = (words: readonly Word[], at: number) =>
  words.slice(at + 2, at + 2 + NEAR).some(({ key }, i, ahead) => {
    const isAhead = /^(?:पहले|पूर्व)$/u.test(key);
    return isAhead && !ahead.slice(0, i).some(({ closes }) => closes);
  });

function foundIn(words: readonly Word[], isNews: (lemma: string) => boolean, isHead: boolean): Found | null {
  const mishap = mishapOf(words);
  for (const [at, { key, closes }] of words.entries()) {
    const form = happeningNoun(key) ?? eventOf(key);
    // "कोहरे का कहर, ट्रक में घुसी बस", "कोहरे के बीच भिड़ी बस": fog is what brought it about.
    const isSetting = /^(?:में|के बीच)/u.test(`${words[at + 1]?.key} ${words[at + 2]?.key}`);
    if ((mishap !== undefined || isSetting) && form?.lemma === 'कोहरा') continue;
    if (!form || isPlural(key) || !isNews(form.lemma) || isBygone(words, at)) continue;
    const [next = '', then = ''] = [words[at + 1]?.key, words[at + 2]?.key];
    if (isDenied(words, at) || isTalkedOver(words, at)) continue;
    // "इराक में आत्मघाती हमले": before no marker an ending is that of many.
    if (key !== fold(form.lemma) && !MARKERS.has(next) && !GENITIVE.has(next)) continue;
    if (!closes && GENITIVE.has(next) && !OF_ITSELF.test(then)) continue;
    // "मालिक ने कहा- आग नहीं": what it was not; "उगल रहा आग": what a mountain spits.
    if ((!closes && next === 'नहीं') || words.some((word) => word.key.startsWith('उगल'))) continue;
    if (!closes && next === 'से' && isStillAhead(words, at)) continue;
    // "युद्धविराम पर गतिरोध", "समझौते से इनकार": talked about, and perhaps never come to be.
    if (!closes && isAgreed(form.lemma) && TALKED_ABOUT.test(next)) continue;
    // "बैठक में हाथापाई": the news is what came of it.
    if (!closes && next === 'में' && isHeld(form.lemma) && isHead) continue;
    const storm = stormNamed(words, at, form.lemma);
    if (storm !== null) return { event: storm, lemma: form.lemma, at, isNamed: true };
    const met = partiesBefore(words, at);
    if (met !== '') return { event: `${met} ${form.lemma}`, lemma: form.lemma, at };
    const own = eventOf(key) ? kindRightBefore(words, at) : [];
    const kind = own.length > 0 ? own : before(words, at).filter((_, __, all) => !COLOUR.test(all[0] ?? ''));
    if (kind.length === 0 && saysNothingAlone(form.lemma)) continue;
    if (SEASON.test(form.lemma) && kind.length === 0) {
      if (words[at - 1]?.text !== 'भीषण') continue;
      return { event: `भीषण ${form.lemma}`, lemma: form.lemma, at };
    }
    const called = collisionOf(words, form.lemma);
    const event = called === form.lemma ? calledAs(kind, called) : called;
    return { event, lemma: form.lemma, at };
  }
  return mishap === undefined
    ? null
    : { event: mishapCalled(words) ?? mishap, lemma: mishap, at: words.length };
}

/** The headline without its rubric, where there is one, and the first sentences under it. */
function linesOf(
  text: string,
  headline: string,
): { readonly head: string; readonly lead: readonly string[]; readonly signed: string | undefined } {
  const hasHead = headline.length <= LONGEST_HEAD && !/[।.]$|। /u.test(headline.trim());
  const body = hasHead ? text.slice(headline.length).trimStart() : text;
  const dateline = readDateline(body.slice(0, 200));
  const from = dateline?.length ?? 0;
  const lead = body
    .slice(from)
    .split(STOP)
    .map((one) => one.trim())
    .filter((one) => one.split(' ').length > 3)
    .slice(0, hasHead ? LEAD : LEAD_ALONE);
  return { head: hasHead ? headline.replace(/\.{2,}|…/gu, ', ') : '', lead, signed: dateline?.place };
}

/** "नेपाल में बारिश के कारण": what brought the news about. */
function isCause(words: readonly Word[], at: number): boolean {
  const [next = '', then = ''] = [words[at + 1]?.key, words[at + 2]?.key];
  return next === 'से' || (GENITIVE.has(next) && /^(?:कारण|वजह|चलते)$/u.test(then));
}

/** Whether a place lies in another state or country than the town that the story is signed in. */
function isAbroad(place: string, signed: string | undefined): boolean {
  const homes = signed === undefined ? [] : placesInLine(signed);
  return isElsewhere(() => placesInLine(place), homes);
}

/** Whether each word of a name stands in a text more than once: what stood beside a noun once may be no name. */
const isToldAgain = (text: string, name: string) =>
  name.split(' ').every((word) => text.split(word).length > OFTEN);

const timesTold = (text: string, lemma: string) =>
  text.split(/[\s।,;:!?"“”‘’()]+/u).filter((word) => {
    const key = fold(word);
    return (happeningNoun(key) ?? eventOf(key))?.lemma === lemma;
  }).length;

/** "20 राज्यों के लोग तूफान की चपेट में": a happening that the text tells of several states. */
const IN_STATES = /(?<![^\s,:(])(\p{Nd}{1,2}|[^\s,]{2,5}) (?:राज्यों|प्रांतों) (?:में|के|को) ([^।\n]{0,80})/gu;

const isOfStates = (text: string, lemma: string) =>
  [...text.matchAll(IN_STATES)].some(
    ([, number, rest = '']) => (countTold(number) ?? 1) > 2 && timesTold(rest, lemma) > 0,
  );

/** Behind what is feared or foreseen, and has not come yet: "कोहरे की आशंका", "बाढ़ से निपटने के लिए". */
const AWAITED =
  /^(?:(?:की|के|का) )?(?:आशंका|आशंकाओं|संभावना|पूर्वानुमान|अंदेश[ाे]|मद्देनजर|मद्देनजर\u093c|चेतावनी|अलर्ट|से (?:निपटने|बचाव|पहले|पूर्व))(?= |$)/u;
/** Behind what is told as a cause alone, by those who act on it before it comes as well as after. */
const AS_CAUSE = /^(?:से|के (?:चलते|कारण)|की वजह)(?= |$)/u;
const BEHIND = 3;

/** "कोहरे के चलते 20 ट्रेनें रद्द" over "कोहरे की आशंका को देखते हुए": whether headline and lead tell a happening as one to come, and never as one that came. */
function isAwaited(lines: readonly string[], lemma: string): boolean {
  const told = lines.flatMap((line) => {
    const words = wordsOf(line, 0);
    return words.flatMap(({ key, closes }, at) => {
      const own = (happeningNoun(key) ?? eventOf(key))?.lemma === lemma;
      const behind = words.slice(at + 1, at + 1 + BEHIND).map(({ text }) => text);
      return own ? [closes ? '' : behind.join(' ')] : [];
    });
  });
  return (
    told.some((behind) => AWAITED.test(behind)) &&
    told.every((behind) => AWAITED.test(behind) || AS_CAUSE.test(behind))
  );
}

/** What a story is of, by the nouns and the verbs of its headline and lead; null where they name none, or no place. */
export function happeningOf(text: string, headline: string): Happening | null {
  const { head, lead, signed } = linesOf(text, headline);
  // Without a headline the first sentence says what the story is of.
  const often = (lemma: string) => timesTold(text, lemma) >= OFTEN && (head === '' || isStriking(lemma));
  for (const line of [head, ...lead]) {
    const words = wordsOf(line, 0);
    const isHead = line === head;
    const found = foundIn(words, isHead ? () => true : often, isHead);
    if (!found || !isInField(found.lemma, text)) continue;
    const { lemma } = found;
    if (found.isNamed !== true && isAwaited([head, ...lead], lemma)) continue;
    const own = placeIn(words, found.at);
    // "देश के कई हिस्सों में शीतलहर": where it was is told, and is no place of one name.
    if (own === null && words[found.at - 1]?.key === 'में') continue;
    // Without a headline what people hold is of a place that is told with it alone: a show of strength is no protest.
    if (own === null && head === '' && isHeld(lemma)) continue;
    // "नई बस्ती में … की हत्या": the lead may tell of another place.
    const isUnlisted = own === null && isSetUnlisted(words, found.at);
    const place =
      own ??
      (isUnlisted ? [] : lead)
        .flatMap((one) => placeIn(wordsOf(one, 0), Number.MAX_SAFE_INTEGER) ?? [])
        .at(0) ??
      townOf(text, lead.join(' '), signed) ??
      (head === '' ? townOrWholeOf(text) : isStriking(found.lemma) ? null : wholeOf(text));
    const isOfStorm = found.isNamed && isToldAgain(text, found.event);
    const named = isOfStorm ? placesInLine([head, ...lead].join(' ')) : [];
    // Wherever it went, a storm of that name is one.
    if (isOfStorm && (place === null || setIn(place) === place))
      return { label: found.event, event: found.event, lemma, homes: named };
    if (isOfStates(text, lemma)) return null;
    if (place === null && isUnlisted && isHead) return null;
    if (place === null || (isCause(words, found.at) && isAbroad(place, signed))) continue;
    // "रोहतांग में 12 की मौत। दिल्ली में पारा गिरा": the lead is of the one state, and the place of the other.
    if (own === null && isAbroad(place, lead[0])) continue;
    // "हाथियों के हमले में" → "हाथियों का हमला".
    const event = found.event.replace(/ के (?=\S+ा$)/u, ' का ');
    const set = tellsParties(event.slice(0, -lemma.length - 1)) ? nearestOf(place) : narrowed(place, text);
    const homes = [...placesInLine(set), ...named];
    const alone = event.includes(' ') ? { event } : {};
    return { label: `${setIn(set)} ${event}`, lemma, place: set, homes, ...alone };
  }
  return null;
}

/** What a place is called behind its name. */
const PLACE_NOUN = /^(?:बाजार|गांव|इलाके|क्षेत्र|थाने|थानाक्षेत्र|मोहल्ले|कॉलोनी|नगर|चौक|कस्बे|टोले|वार्ड|पंचायत)$/u;

/** "मानपुर के नई बस्ती में": whether a place that no list knows is told before the happening. */
function isSetUnlisted(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ key }, i) => {
    const place = words[i - 1];
    if (key !== 'में' || place === undefined || CARDINAL.has(place.key)) return false;
    return (
      PLACE_NOUN.test(place.key) ||
      (lookUpNoun(place.key).length === 0 && isWordOfLanguage(place.key) === false)
    );
  });
}

/** Sentences from the top that are of the news. */
const TOP = 3;
/** What leads over to something else. */
const LEADS_OVER = /(?:^|[।\n] ?)(?:उधर|इधर|इस बीच|इसी बीच|दूसरी ओर|दूसरी तरफ|एक अन्य|अन्य|इससे पहले)[ ,]/u;

/** Whether words name an event that is not the happening. */
function tellsOfOther(text: string, lemma: string): boolean {
  return text.split(/[\s।,]+/u).some((word) => {
    const other = eventOf(fold(word))?.lemma;
    return other !== undefined && !isSameEvent(other, lemma) && !lemma.endsWith(' हादसा');
  });
}

/**
 * Tells the claims of a story that are of its happening: near the top or in the words of headline and lead, in no other
 * state, with no event of their own. `text` is the article.
 */
export function ofHappening(
  { homes, lemma, place }: Happening,
  text: string,
  told: LinesTold,
): (reading: Reading) => boolean {
  return (reading) => {
    const { claim, form } = reading;
    const [span] = claim.spans;
    if (!span || claim.kind === 'role') return false;
    if (isElsewhere(() => placesInClaim(claim), homes)) return false;
    const around = withSentenceBefore(text, span);
    if (LEADS_OVER.test(around) || OF_WORLD.test(claim.text) || OF_NATION.test(claim.text)) return false;
    if (tellsOfOther(claim.text, lemma) || isInOfBefore(text, span.start)) return false;
    // What a storm of its own name broke is told all through its story.
    if (place === undefined && claimWords(claim).some((word) => LOSS_WORDS.has(word))) return true;
    return form.sentence <= TOP || sharesWord(around, told) || goesOnWith(around, told);
  };
}

import { wordsBehind } from '../../text/beside.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking } from '../types.ts';

/** Bodies that their own work names: whoever reads of trains knows who runs them. Own list. */
const OF_WORK: readonly { readonly key: RegExp; readonly work: RegExp }[] = [
  {
    key: /नागर विमानन/u,
    work: /(?:^| )(?:एयरलाइन|एयरलाइनों|एयरलाइंस|उड़ान|उड़ानें|उड़ानों|विमान|विमानों|हवाई)(?= )/u,
  },
  { key: /लोक सेवा आयोग|^यूपीएससी/u, work: /(?:^| )(?:आईपीएस|आईएएस|डीजीपी|सिविल सेवा|परीक्षा)(?= )/u },
  {
    key: /चिकित्सा अनुसंधान परिषद|आयुर्विज्ञान अनुसंधान परिषद|^आईसीएमआर/u,
    work: /(?:^| )(?:टेस्ट|जांच|सैंपल|किट|किटों|वायरस|वैक्सीन|कोरोना|कोविड)(?= )/u,
  },
  { key: /रेलवे$|^रेल मंत्रालय|रेलवे बोर्ड/u, work: /(?:^| )(?:ट्रेन|ट्रेनें|ट्रेनों|रेल|रेलगाड़ी|रेलगाड़ियां)(?= )/u },
  {
    key: /मौसम (?:विभाग|विज्ञान विभाग)$/u,
    work: /(?:^| )(?:बारिश|मौसम|अलर्ट|मानसून|तापमान|चक्रवात|शीतलहर|लू)(?= )/u,
  },
  { key: /(?:चुनाव|निर्वाचन) आयोग$/u, work: /(?:^| )(?:चुनाव|चुनावों|मतदान|मतगणना|मतदाता|मतदाताओं|वोट)(?= )/u },
  { key: /(?:दमकल|अग्निशमन) विभाग$/u, work: /(?:^| )(?:आग|दमकल)(?= )/u },
  { key: /(?:रिजर्व|रिज़र्व) बैंक$|^आरबीआई$/u, work: /(?:^| )(?:रेपो|मौद्रिक)(?= )/u },
];

/** Whether what a claim tells of names the body that is asked for. */
export function isToldByWork({ reading: { claim }, target, argument }: Asking): boolean {
  if (claim.lang !== 'hi' || target.kind !== 'organisation') return false;
  return OF_WORK.some(({ key, work }) => key.test(argument.text) && work.test(claim.text));
}

/** "करती है", "आता है": what goes on whatever the day. */
const HABIT = /(?:ता|ते|ती) (?:है|हैं)।?$/u;

/** "एक लीटर ढोने पर 800 रुपये लगते हैं": the measure that a rate is told by, and no fact of the story. */
export function isUnitOfRate({ reading: { claim }, argument: { text, fact } }: Asking): boolean {
  return claim.lang === 'hi' && fact?.type === 'quantity' && /^एक /u.test(text) && HABIT.test(claim.text);
}

/** What was said for a day to come. */
const SAID_AHEAD = /(?:^| )(?:अलर्ट|चेतावनी|पूर्वानुमान|बुलाई|बुलाया|आह्वान|घोषणा|तय)(?= )/u;

/** "On which day did it snow?" in a story without its day: one of seven, of no week. */
export function isUndatedWeekday({ reading: { claim }, target }: Asking): boolean {
  return claim.lang === 'en' && target.kind === 'weekday' && target.asOf === undefined;
}

/** "बैठक सोमवार को हुई": on which day of the last week it was tests nothing; the day of what is to come may matter. */
export function isPastWeekday({ reading: { claim, form }, target, argument: { fact } }: Asking): boolean {
  if (claim.lang !== 'hi' || target.kind !== 'weekday' || fact?.type !== 'time') return false;
  if (SAID_AHEAD.test(claim.text)) return false;
  const { resolved } = fact;
  return resolved !== undefined && target.asOf ? resolved <= target.asOf : form.predicate.tense === 'past';
}

/** "दो गुटों में मारपीट": sides that clash are two. */
const SIDES = /(?:^| )दो (?:\S{1,12} )?(?:गुट|गुटों|पक्ष|पक्षों|समुदायों|भाइयों) /u;
const CLASH =
  /(?:^| )(?:मारपीट|झड़प|झगड़ा|झगड़े|संघर्ष|नोकझोंक|नोंकझोंक|कहासुनी|कहा-सुनी|तनातनी|विवाद|भिड़ंत|भिड़|बहस|टकराव|पथराव)/u;

/** Whether what is counted are the two sides of a clash. */
export function isOfTwoSides({ reading: { claim }, target, argument: { text } }: Asking): boolean {
  if (claim.lang !== 'hi' || target.kind !== 'count' || !/^(?:द(?:ो|\u093e\u0947)|2)(?: |$)/u.test(text))
    return false;
  return SIDES.test(claim.text) && CLASH.test(claim.text);
}

/** "किस ओवर में": in which of the overs something was tells nothing of a match. */
const OVER = /^(?:ओवर|ओवरों)$/u;
/** "चाय से 20 मिनट पहले", "आखिरी पंद्रह मिनट में": how long before or within what it was, beside what it was. */
const MOMENT = /(?:^| )(?:चाय|लंच|भोजनकाल|स्टंप्स|आखिरी|अंतिम|शुरुआती)(?: से)? $/u;

/** Whether what is asked for is a trifle of a match or a session: its over, or its minutes. */
export function isMomentOfPlay({ reading: { claim, form }, target, argument: { text } }: Asking): boolean {
  if (claim.lang !== 'hi') return false;
  if (target.kind === 'ordinal')
    return OVER.test(form.slots[target.argument]?.head ?? '') || claim.text.includes(`${text} ओवर`);
  const at = claim.text.indexOf(text);
  return target.kind === 'duration' && at > 0 && MOMENT.test(claim.text.slice(0, at));
}

/** "मतगणना सुबह आठ बजे शुरू हुई": votes are counted from eight on, whatever the election. */
export function isUsualHour({ reading: { claim }, target, argument: { text } }: Asking): boolean {
  return (
    claim.lang === 'hi' &&
    target.kind === 'timeOfDay' &&
    /^(?:सुबह )?(?:आठ|8) बजे/u.test(text) &&
    /(?:^| )मतगणना (?:\S{1,20} ){0,8}(?:शुरू|आरंभ|प्रारंभ)/u.test(claim.text)
  );
}

/** "21 विश्लेषकों के सर्वेक्षण में", "30 economists polled": how many were asked tells nothing of what they said. */
const POLLED =
  /(?:विश्लेषकों|अर्थशास्त्रियों|जानकारों|विशेषज्ञों) के (?:[^\s,।]{1,15} )?(?:सर्वे|सर्वेक्षण|पोल|अनुमान)|(?:analysts|economists|forecasters|strategists|traders) (?:polled|surveyed)|(?:poll|survey) of (?:[^\s,]{1,12} ){0,2}(?:analysts|economists|forecasters|strategists|traders)/u;
const OF_POLLED = /(?:विश्लेषक|अर्थशास्त्री|जानकार|विशेषज्ञ|analysts|economists|forecasters|strategists|traders)/u;

/** Whether it is asked how many were polled. */
export function isSizeOfPoll({ reading: { claim, form }, target, argument: { text } }: Asking): boolean {
  if (target.kind !== 'count' || !POLLED.test(claim.text)) return false;
  return OF_POLLED.test(
    `${form.slots[target.argument]?.head ?? ''} ${text} ${wordsBehind(claim.text, text).slice(0, 20)}`,
  );
}

/** "एक साल पहले के 16.91 लाख से", "अक्टूबर की समीक्षा की तुलना में": when it was that something is held against. */
export function isOfComparison({
  reading: { claim },
  target: { kind },
  argument: { role, text },
}: Asking): boolean {
  if (claim.lang !== 'hi') return false;
  if (kind === 'date') return role === 'opponent';
  return (
    kind === 'duration' &&
    /^(?:एक|1) (?:साल|वर्ष)/u.test(text) &&
    /^ (?:पहले|पूर्व) /u.test(wordsBehind(claim.text, text))
  );
}

/** "A teacher to two generations", "ten men behind the ball": figures of speech. */
export function isFigureOfSpeech({
  reading: { claim },
  target: { kind },
  argument: { text },
}: Asking): boolean {
  if (claim.lang !== 'en' || kind !== 'count') return false;
  return (
    /^ ?(?:generations\b|(?:men|players) behind the ball)/u.test(wordsBehind(claim.text, text)) ||
    / generations$/u.test(text)
  );
}

/** "मई में जेद्दा में हुए समझौते कुछ ही दिनों में टूट गए": asked for the month, one reads both when they were made and when they broke. */
const MADE_THEN =
  /^ (?:में|को|के) (?:[^\s,।]{1,20} ){1,6}?(?:हुए|हुई|हुआ|किए गए|की गई) [^\s,।]{2,20} [^।]{0,60}?(?:दिन|दिनों|घंटे|घंटों|हफ्ते|हफ्तों|महीने|महीनों|साल|सालों) (?:में|बाद|के भीतर|तक) /u;

/** Whether a date may be read with either of two verbs. */
export function isOfTwoTimes({ reading: { claim }, target: { kind }, argument: { text } }: Asking): boolean {
  return claim.lang === 'hi' && kind === 'date' && MADE_THEN.test(wordsBehind(claim.text, text));
}

/** What others did once the news had happened: they came, and the way was free again. */
const AFTERWARDS: ReadonlySet<string> = new Set(
  'reach|arrive|show|adjourn|resume|पहुंचना|पहुँचना|हटना|हटाना|खुलना|खोलना|बहाल होना|बहाल करना|लौटना|दिखना'.split(
    '|',
  ),
);
/** Sentences that are the lead. */
const LEAD = 1;

/** What a camera saw goes by minutes that tell nothing. */
const OF_CAMERA = /(?:CCTV|footage|सीसीटीवी|फुटेज)/u;

/** "A rescue vessel reached the boat at 3 am", "जाम साढ़े नौ बजे हटा", "footage shows him leaving after ten minutes". */
export function isHourOfAside({ reading: { claim, form }, target: { kind } }: Asking): boolean {
  if (form.sentence <= LEAD || !AFTERWARDS.has(form.predicate.lemma)) return false;
  return kind === 'timeOfDay' || (kind === 'duration' && OF_CAMERA.test(claim.text));
}

/** "Stabbed in from four yards": from how far somebody scored. */
export function isReachOfShot({ reading: { claim }, target: { kind }, argument: { text } }: Asking): boolean {
  return (
    claim.lang === 'en' && kind === 'measure' && /yards?$/u.test(text) && claim.text.includes(`from ${text}`)
  );
}

/** "The union suspended a strike notice in September": the month of what is past, under a headline of something else. */
export function isMonthOfAside({ reading, target, argument: { fact }, stemsIn = stemsOf }: Asking): boolean {
  const { claim, form } = reading;
  const headline = target.kicker?.headline;
  if (target.kind !== 'date' || fact?.type !== 'time' || fact.grain !== 'month') return false;
  if (headline === undefined || form.sentence <= LEAD + 1 || form.predicate.tense !== 'past') return false;
  const told = new Set(stemsIn(headline));
  return !stemsIn(claim.text).some((stem) => told.has(stem));
}

/** How old somebody is matters where that is the news. */
const AGE_TOLD =
  /(?<!\p{L})(?:young(?:er|est)|old(?:er|est)|teen(?:age|ager|aged)?|veteran|record|die[sd]?|death|born|birthday|retire[sd]?)(?!\p{L})/iu;

/** Whether it is asked how old somebody is whom the headline does not name. */
export function isAgeOfAside({ reading: { claim }, target, stemsIn = stemsOf }: Asking): boolean {
  if (claim.lang !== 'en' || target.kind !== 'age') return false;
  const headline = target.kicker?.headline ?? '';
  const told = new Set(stemsIn(headline));
  const holder = claim.arguments.find(({ role }) => role === 'agent')?.text ?? '';
  return !AGE_TOLD.test(`${claim.text} ${headline}`) && !stemsIn(holder).some((stem) => told.has(stem));
}

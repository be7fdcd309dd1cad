import { lookUpNoun } from '../languages/hi/lexicon/noun-forms.ts';
import type { ItemKind, Reading } from '../model.ts';
import { fold } from '../text/fold.ts';
import { hasTopic } from './rubric/kicker.ts';
import type { Asking } from './types.ts';

/** A plan that is read less surely than this is not asked for. */
const SURE = 0.7;

/** What is only hoped, feared, soon to come, or so if something else is. */
const OPEN =
  /(?:^| )(?:अगर|यदि|जब|तो|शायद|संभवत[:ः]?|जल्द|जल्दी|जो|जिस|जिन|चाहिए|दोषी|उम्मीद|आशंका|खतरा|डर|संभावना|अनुमान|हमेशा|भविष्य|प्रयास|कोशिश|सकत[ाेी]|सके[ंगी]*|सकें?ग[ाेी]|पाए[ंग]*[ाेी]?|पड़ेग[ाेी]|पड़ेंग[ेी]|पड़ेग[ाेी]|चाहेग[ाेी]|चाहेंगे)(?=[ ,।]|$)/u;

/** "मैं", "आप", "हम": words of whoever speaks. */
const OF_SPEAKER = /(?:^| )(?:मैं|मैंने|मुझे|मेर[ाेी]|हम|हमें|हमार[ाेी]|आप|आपक[ाेी]|तुम|यह|वह|वे|ये)(?=[ ,।])/u;

/** What is set: "26 लाख टन खरीदने का लक्ष्य रखा है". */
const TARGET_SET = /(?:^| )लक्ष्य (?:रखा|तय|निर्धारित)(?= )/u;

/** The last verb is to come: "होगी", "किए जाएंगे". */
const TO_COME = /(?:^| )[\u0900-\u097f]{1,12}ग[ाेी]।?$/u;

/** What nobody sets: how warm it will be, how a market moves. */
const WEATHER =
  /(?:^| )(?:तापमान|पारा|बारिश|वर्षा|बर्फबारी|शीतलहर|तूफान|आंधी|ओले|कोहरा|धुंध|मौसम|बादल|मानसून|ठंड|गर्मी)(?= )/u;
const MARKET = /(?:^| )(?:विकास दर|वृद्धि दर|महंगाई|अर्थव्यवस्था|कीमतें|दाम)(?= )/u;

/** A firm or a body that raises its own prices sets them. */
function isOfFirm({ arguments: all }: Reading['claim']): boolean {
  return all.some(
    ({ role, fact }) => role === 'agent' && fact?.type === 'entity' && fact.class === 'organisation',
  );
}

/**
 * Whether a Hindi claim tells what is set for a time to come: a day, a sum, a number that somebody has decided on. It is asked
 * under the day on which it was told.
 */
export function isSetPlan({ claim, form }: Reading): boolean {
  const { lang, modality, kind, negated, confidence, text } = claim;
  if (lang !== 'hi' || modality !== 'planned' || kind !== 'plan' || negated) return false;
  if (confidence < SURE || form.blocks.length > 0) return false;
  if (OPEN.test(text) || OF_SPEAKER.test(text)) return false;
  if (WEATHER.test(text) && claim.attribution === null) return false;
  if (MARKET.test(text) && claim.attribution === null && !isOfFirm(claim)) return false;
  return TO_COME.test(text) || TARGET_SET.test(text);
}

/** A subject of more words says of what it is. */
const MOST_OF_BARE = 2;

/** Of the nation, there is one: "केंद्र सरकार", "भारतीय टीम". */
const OF_NATION = /^(?:केंद्र|केन्द्र|केंद्रीय|केन्द्रीय|भारत|भारतीय|राष्ट्रीय) /u;

/** Whether a phrase has common nouns alone: "महाकुंभ" is a name. */
function isCommon(text: string): boolean {
  if (OF_NATION.test(text)) return false;
  return lookUpNoun(fold(text.split(' ').at(-1) ?? '')).length > 0;
}

/** "परीक्षाएं", "नया शुल्क": what is to be done stands as a noun alone, and only its story tells of what. */
function isOfBareNoun({ claim, form }: Reading): boolean {
  const at = claim.arguments.findIndex(
    ({ role }, i) => (role === 'agent' || role === 'object') && form.slots[i]?.within === undefined,
  );
  const subject = claim.arguments[at];
  // "सरकार ने 26 लाख टन खरीदने का लक्ष्य रखा है": who sets it is known by where.
  if (TARGET_SET.test(claim.text)) return false;
  if (subject === undefined) return true;
  // "भारत और न्यूजीलैंड के बीच दूसरा मैच": between whom says which.
  if (form.slots.some(({ within, marker }) => within === undefined && marker === 'के बीच')) return false;
  const isNamed = claim.arguments.some(
    ({ fact }, i) => fact?.type === 'entity' && (i === at || form.slots[i]?.within === at),
  );
  return !isNamed && subject.text.split(' ').length <= MOST_OF_BARE && isCommon(subject.text);
}

/** What a plan is asked for: when, how many, how much. */
const OF_PLANS: ReadonlySet<ItemKind> = new Set([
  'date',
  'weekday',
  'timeOfDay',
  'count',
  'money',
  'percent',
  'measure',
  'duration',
]);
const WHERE: ReadonlySet<ItemKind> = new Set(['place', 'city']);
/** What is held at one place: a sale or a check-up goes on at others, too. */
const HELD = /(?:^| )(?:मैच|मुकाबला|मुकाबले|फाइनल|बैठक|सम्मेलन|समारोह|रैली|नीलामी|महोत्सव|हस्ताक्षर|शिखर वार्ता)(?= )/u;

/** One meets one: "सेमीफाइनल में उनका सामना नडाल से होगा". */
const OF_ONE = /(?:^| )(?:सामना|मुकाबला|भिड़ंत|भिड़ेग[ाेी]|भिड़ेंगे)(?=[ ।])/u;

/** Whether a plan may be asked for an answer of a kind: who will do it only where the day is set, as many may do it some time. */
export function mayAskPlanFor({ claim }: Reading, kind: ItemKind): boolean {
  const isDaySet = claim.arguments.some(({ fact }) => fact?.type === 'time' && fact.grain === 'day');
  if (WHERE.has(kind)) return HELD.test(claim.text);
  return OF_PLANS.has(kind) || (kind === 'person' && (isDaySet || OF_ONE.test(claim.text)));
}

/** Whether a stem of a plan says when it was told: later it may be otherwise. A bare noun needs its story as well. */
export function standsAsPlan(stem: string, { reading, target: { asOf } }: Asking): boolean {
  if (!isSetPlan(reading)) return true;
  const isDated = asOf != null && stem.includes(asOf.slice(0, 4));
  return isDated && (hasTopic(stem) || !isOfBareNoun(reading));
}

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

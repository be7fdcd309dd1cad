import type { Claim } from '../../model.ts';
import { patternFor } from '../../text/scripts.ts';
import type { Asking } from '../types.ts';
import { isTold } from './told-names.ts';

/** Clauses that only hold under another: nothing is asked of them. */
const DEPENDENT = /^(?:यदि|अगर|जब|जबकि|हालांकि|चूंकि|if|when|while|although|unless) /iu;
/** A subject that could be anybody. */
const ANYBODY =
  /^(?!सभी \p{Nd})(?:सभी|सब|ये|वे|लोग|कई लोग|कोई|कुछ|अन्य|शेष|they|people(?! of )|some|others)(?: |$)/iu;

/** Kinds of answers that are what a claim speaks of themselves. */
const NAMES: ReadonlySet<string> = new Set([
  'person',
  'personPair',
  'organisation',
  'country',
  'thing',
  'money',
  'measure',
  'percent',
]);

/** What is left of a sentence that was cut in the wrong place. */
const FRAGMENT = /^(?:ही|भी|तो|व|और|एवं|तथा) |(?:जा|हो|कर|चल|बन|दे|ले|आ) रह[ाेी]।$/u;

/** Roles that say of whom or what a claim speaks. */
const TOPICS: ReadonlySet<string> = new Set(['agent', 'object', 'recipient', 'complement']);

/** Numbers in a row are a list: which is asked for is hard to tell. */
const MOST_NUMBERS = 3;
/** "412 अंक यानी 0.5 प्रतिशत चढ़कर": one thing told in several measures is no row. */
const IN_A_ROW = /,(?!\p{Nd})| (?:और|व|एवं|तथा|जबकि) /u;
const NUMBER = /\p{Nd}+(?:[.,:-]\p{Nd}+)*/gu;
const YEAR = /^(?:1[89]|20)\d\d$/u;
const LISTED: ReadonlySet<string> = new Set(['measure', 'count', 'city', 'place', 'percent']);

/** "7:48 pm", "(1648 GMT)", "a 6.6-magnitude quake": figures of another sort, and the same once more, are of no row. */
const OF_NO_ROW =
  /\([^()]{2,30}\)|(?<!\d)\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|(?<!\d)\d{1,2}:\d\d(?!\d)|(?<![\d.])\d+(?:\.\d+)?-(?=\p{Ll}{3})/gu;

/** "512.36 points, or 0.62%": the one percentage among the numbers of a claim is not taken for another. */
function isOneOfItsUnit({ arguments: all }: Claim, { fact }: Asking['argument']): boolean {
  if (fact?.type !== 'quantity' || (fact.dimension === 'count' && fact.unit === undefined)) return false;
  return all.every(
    ({ fact: other }) =>
      other === fact ||
      other?.type !== 'quantity' ||
      other.dimension !== fact.dimension ||
      other.unit !== fact.unit,
  );
}

function isOutOfList({ reading: { claim }, target, argument }: Asking): boolean {
  // What only puts the number before it in another measure is not asked without it.
  if (claim.text.includes(` यानी ${argument.text}`)) return true;
  if (!LISTED.has(target.kind)) return false;
  // The numbers of a score are one answer: "21-18, 21-17".
  const isScore = argument.fact?.type === 'quantity' && argument.fact.dimension === 'score';
  const own = isScore ? claim.text.replace(argument.text, '') : claim.text;
  const told = claim.lang === 'en' ? own.replace(OF_NO_ROW, ' ') : own;
  const all = told.match(patternFor(told, NUMBER)) ?? [];
  const numbers = claim.lang === 'en' ? all.filter((one) => !YEAR.test(one)).length : all.length;
  if (numbers <= MOST_NUMBERS) return false;
  // "30 शेयरों वाला सेंसेक्स": what describes the thing is not what the news tells of it.
  const [, behind = ''] = claim.text.split(argument.text);
  if (claim.lang === 'en') return !isOneOfItsUnit(claim, argument);
  return IN_A_ROW.test(own) || /^ \S+ वाल[ाीे] /u.test(behind);
}

/** "14 प्रस्तावों पर विचार हुआ", "रूस और भारत के बीच बातचीत हुई": the noun of the verb takes what it is of by a marker. */
const TAKES_TOPIC = /^(?:विचार|चर्चा|बहस|मतदान|सुनवाई|हस्ताक्षर|सहमति|कार्रवाई|बातचीत|वार्ता|सौदा|समझौता) /u;
const BY_MARKER = /^(?:पर|से)$/u;
/** What two do with each other. */
const OF_TWO = /^(?:बातचीत|वार्ता|चर्चा|बहस|बैठक|मुलाकात|मुठभेड़|गोलीबारी|समझौता|सौदा) /u;

function hasTopicOfNoun({ claim, form }: Asking['reading']): boolean {
  if (claim.lang !== 'hi') return false;
  const { lemma } = form.predicate;
  return form.slots.some(
    ({ within, marker }) =>
      within === undefined &&
      ((TAKES_TOPIC.test(lemma) && BY_MARKER.test(marker)) || (OF_TWO.test(lemma) && marker === 'के बीच')),
  );
}

/** "क्रेन मंगवाकर बस को अलग करने में पौने दो घंटे लगे": what took so long is told. */
const TOOK =
  /(?:^| )(?:[^\s।]{2,20} ){2,10}\S{1,15}ने में (?:ही |करीब |लगभग |कुल |सिर्फ |केवल )?[^।]{2,30} (?:लगे|लगा|लग गए|लग गया|लग गई|लगते हैं|लगता है)(?: थे| था)?।?$/u;

/** "खतरे के निशान से चार सेंटीमीटर नीचे है": how far something is from a mark, and of what is not told. */
const FROM_MARK =
  /^(?:\S{1,20} ){1,4}से \S{1,20} \S{1,20} (?:नीचे|ऊपर|आगे|पीछे|कम|ज्यादा|अधिक) (?:है|हैं|था|थे|थी)।?$/u;

/** Whether a claim says by itself of whom it speaks. */
function standsByItself({ reading, target }: Asking): boolean {
  const { claim, form } = reading;
  if (DEPENDENT.test(claim.text) || FRAGMENT.test(claim.text)) return false;
  const own = form.slots[target.argument]?.within ?? target.argument;
  const hasTopic =
    hasTopicOfNoun(reading) ||
    (claim.lang === 'hi' && target.kind === 'duration' && TOOK.test(claim.text)) ||
    claim.arguments.some(
      ({ role }, i) =>
        form.slots[i]?.within === undefined && TOPICS.has(role) && (i !== own || target.kind === 'count'),
    );
  if (!hasTopic && claim.lang === 'hi' && FROM_MARK.test(claim.text)) return false;
  if (!hasTopic && !form.pieces.some(isTold) && claim.kind !== 'statement' && !NAMES.has(target.kind))
    return false;
  const subject = claim.arguments.find(
    ({ role }, i) => role === 'agent' && form.slots[i]?.within === undefined,
  );
  return subject === undefined || !ANYBODY.test(subject.text);
}

/** So many words of a claim, the verb among them, have to stand beside the answer. */
const FEWEST_BESIDE = 4;

function hasLine({ kicker }: Asking['target']): boolean {
  return (kicker?.dated === true || kicker?.isDatedStory === true) && (kicker.lines?.length ?? 0) > 0;
}

/** What came over a place at an hour: "भूकंप रात 9 बजकर 40 मिनट पर आया". */
const CAME_AT =
  /^(?:भूकंप|विस्फोट|धमाका|हादसा|दुर्घटना|हमला|आग|भूस्खलन|हिमस्खलन|तूफान|टक्कर) (?:\S{1,12} ){1,6}(?:आया|आई|हुआ|हुई|लगी)(?: था| थी)?।?$/u;

/** Whether a claim tells when the event of a day's story was, which opens the stem or stands before it by its name. */
const isOfNamedEvent = ({ text, lang }: Claim, { opening, kicker, asOf }: Asking['target']): boolean =>
  lang === 'hi' &&
  Boolean(asOf) &&
  CAME_AT.test(text) &&
  (opening !== undefined || kicker?.anchor === 'topic');

/** An opening of more words tells all of its event. */
const LONG_OPENING = 8;

/** Who was hurt, with no noun for them. */
const HURT = /(?:^|(?:में|से) )\p{Nd}+ (?:घायल|जख्मी) (?:हुए|हो गए)(?: हैं)?।?$/u;

/** Figures of what a name stands for: "Acme-4 weighs 1,150 kg", "Acme Group employs 300 people". */
const MEASURED =
  /^(?:The )?(?!The )\p{Lu}[^,]{1,40} (?:weighs|measures|covers|stretches|spans|employs|seats|carries|holds|houses|costs|stands|has|have|had|owns|operates|runs|serves|produces|makes|sells|was|received|recorded) (?:about |around |some |nearly |almost |more than |over |up to )?[$£€₹]?(?:Rs )?\d/u;
const FIGURES: ReadonlySet<string> = new Set(['count', 'measure', 'money']);
const TURNOUT = /^(?:Voter turnout|Turnout) /u;
/** "Vegetables were 9.4% dearer": its word tells of what it is. */
const DEARER =
  /^\p{L}[\p{L} -]{2,40} (?:was|were|is|are|became|got) [\d.]{1,6}(?:%| per ?cent) (?:dearer|costlier|cheaper|pricier)\.?$/u;

function isMeasured(text: string, kind: string): boolean {
  return (
    (FIGURES.has(kind) && MEASURED.test(text)) ||
    (kind === 'percent' && (TURNOUT.test(text) || DEARER.test(text)))
  );
}

/** "By whom was a team led?": of any team. */
const OF_ANY =
  /^An? (?:\p{Ll}[\p{Ll}-]* )?(?:team|group|panel|bench|committee|unit|squad|delegation|meeting|search|inquiry|probe) (?:was|were|is|are) (?:\p{Ll}+ly )?\p{Ll}{2,14} by [^,]{2,60}\.$/u;

/** "कौन भड़क गया?": too little is said to tell what is meant. */
function saysTooLittle({ reading: { claim, form }, argument, target }: Asking): boolean {
  if (claim.kind === 'role' || claim.kind === 'attribute') return false;
  const beside = claim.text.split(' ').length - argument.text.split(' ').length;
  // "17 others were hurt": the headline of the story tells the rest.
  const isCountUnderLine = target.kind === 'count' && target.kicker?.anchor === 'topic';
  if (claim.lang === 'en' && isMeasured(claim.text, target.kind)) return false;
  if (claim.lang === 'en' && target.kind === 'person' && patternFor(claim.text, OF_ANY).test(claim.text))
    return true;
  if (claim.lang === 'en')
    return (
      beside < FEWEST_BESIDE - (isCountUnderLine ? 1 : 0) &&
      (target.opening === undefined || target.kind === 'person')
    );
  // "पटना में 36 लोग मिले": where and how many say not of what, but under the headline of their story.
  const isBareCount =
    target.kind === 'count' &&
    !claim.arguments.some(({ role }) => role === 'time') &&
    !(target.needsKicker === true && hasLine(target));
  // "हादसा सुबह नौ बजे हुआ": the name of the event says where it was and what.
  if (target.kind === 'timeOfDay' && isOfNamedEvent(claim, target)) return false;
  // "विस्फोट चार बजकर 20 मिनट पर हुआ": the headline of the story tells the rest.
  const isHourUnderLine = target.kind === 'timeOfDay' && target.needsKicker === true && hasLine(target);
  // "12 घायल हो गए": of what happened, the kicker tells.
  const isOfEvent = target.needsKicker === true || target.opening !== undefined;
  const isHurt = target.kind === 'count' && isOfEvent && HURT.test(claim.text);
  // "… के बीच खेले गए मैच में पाटिल ने कितने रन बनाए?": the opening says when, where and at what.
  const isScore = target.kind === 'count' && (target.opening?.split(' ').length ?? 0) > LONG_OPENING;
  const isBrief = isHourUnderLine || isHurt || isScore;
  const fewest =
    target.kind === 'person' || (isBareCount && !isBrief)
      ? FEWEST_BESIDE + 1
      : FEWEST_BESIDE - (isBrief ? 1 : 0);
  // A name counts as one word, however long.
  const told = form.pieces.filter(isTold).reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
  return beside - told < fewest;
}

/** "फिरोज पहुंचा था": where to is what it tells. */
const MOTION = /^(?!सामने )(?:\S{1,12} )?(?:पहुंच|जा|आ|निकल|लौट)ना$/u;
/** "परिणाम 18 सितंबर को आया": what comes about goes nowhere. */
const COMES_ABOUT =
  /(?:^| )(?:झटक|परिणाम|नतीज|रिपोर्ट|भूकंप|विक्षोभ|तूफान|मानसून|फैसल|मामल|गिरावट|उछाल|बदलाव|आवेदन|शिकायत|कॉल|फोन|वोट|मत)\S{0,3} (?:\S{1,20} ){0,8}(?:आ(?:या|ई|ए|ये|ता|ती|ते)?|पहुंच\S{0,3}|निकल\S{0,3})(?= |।)/u;
/** "नेपाल की तरफ से नौ ट्रक गए", "झोंके 130 किलोमीटर तक पहुंचे": from where, or how far. */
const FROM_OR_UP_TO = /^(?:की (?:तरफ\u093c?|ओर) से|तक)$/u;
const WHERE: ReadonlySet<string> = new Set(['place', 'destination', 'origin', 'object', 'purpose']);

/** "सत्तारूढ़ दल में आए": what is no time and no number may be where somebody went. */
function isPlain({ arguments: all }: Claim, at: number): boolean {
  const fact = all[at]?.fact;
  return fact?.type !== 'time' && fact?.type !== 'quantity';
}

function goesNowhere({ reading: { claim, form }, target }: Asking): boolean {
  return (
    claim.lang === 'hi' &&
    // "फिल्म रेत का शहर 1957 में आई": a work that the story names comes out.
    target.fuller?.isName !== true &&
    MOTION.test(form.predicate.lemma) &&
    !COMES_ABOUT.test(claim.text) &&
    !form.slots.some(({ within, marker }) => within === undefined && FROM_OR_UP_TO.test(marker)) &&
    // "चार लोगों को चोटें आईं": what befalls somebody goes nowhere.
    !form.slots.some(
      ({ within, marker }, i) => within === undefined && marker === 'को' && isPlain(claim, i),
    ) &&
    !claim.arguments.some(({ role }) => WHERE.has(role)) &&
    !form.slots.some(({ within, marker }, i) => within === undefined && marker === 'में' && isPlain(claim, i))
  );
}

/** Verbs that need what is given, put or sent: without it the claim lost it. */
const NEEDS_OBJECT =
  /^(?:रखना|डालना|देना|लेना|बनाना|पहुंचाना|निकालना|बुलाना|भेजना|सौंपना|दिलाना|हटाना|उठाना|करना)$/u;

function lacksObject({ reading: { claim, form }, target }: Asking): boolean {
  const { lemma, passive } = form.predicate;
  const mayAct = (i: number) => claim.arguments[i]?.role === 'agent' && target.kind !== 'person';
  if (claim.lang !== 'hi' || passive || !NEEDS_OBJECT.test(lemma)) return false;
  // "30 मीटर की बढ़त बना चुकी थी": what is done stands where whoever did it should.
  return !form.slots.some(
    ({ within, marker }, i) => within === undefined && /^(?:को)?$/u.test(marker) && !mayAct(i),
  );
}

/** Whether a claim says enough without the answer: of whom it speaks, and what is told of them. */
export function saysEnough(asking: Asking): boolean {
  return (
    standsByItself(asking) &&
    !saysTooLittle(asking) &&
    !goesNowhere(asking) &&
    !lacksObject(asking) &&
    !isOutOfList(asking)
  );
}

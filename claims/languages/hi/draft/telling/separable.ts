import type { Role } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import { tellsOfHabit } from '../../frame/stance/conditions.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { gistOf, hasAnyKey } from '../../tag/gist.ts';
import type { Word } from '../../tag/word.ts';
import { commaBetween } from '../parts/commas.ts';
import { countsCases, hasCutName, holdsActor } from './bound-parts.ts';
import { isHeldInPlace } from './held-in-place.ts';
import { isHeldWith } from './held-with.ts';
import { isHeldReason } from './pointers.ts';
import { WORK } from './works.ts';

/** Adjuncts that are facts of their own: each can be told without the others. */
const SEPARABLE: ReadonlySet<Role> = new Set(['time', 'place', 'cause', 'exchange', 'duration']);

/** An "और" that joins no two phrases: what stands on its sides is not known well enough to be told apart. */
function isLooseJoiner(phrase: Phrase): boolean {
  return phrase.kind === 'adverbial' && phrase.group.words[0]?.pos === 'coordinator';
}

/** "स्टेशन पर 18 दिन रहे": where and how long are one fact. */
const STAYS: ReadonlySet<string> = new Set(['रह', 'ठहर', 'रुक', 'बस', 'बिता', 'गुजार', 'काट'].map(fold));

const OF_ALL = 'सबसे सर्वाधिक एकमात्र इकलौता इकलौती'.split(' ');
const RANKS = 'पिछला पिछली आखिरी अंतिम पहला पहली दूसरा दूसरी'.split(' ');

/** "इस मैदान पर पिछला टेस्ट", "राज्य में सबसे ज्यादा": true of where and when it is told, and of nothing wider. */
function isOfAll({ key }: Word, next: Word | undefined): boolean {
  if (OF_ALL.includes(key)) return true;
  if (!RANKS.includes(key)) return false;
  return next !== undefined && next.value === undefined && next.noun?.[0]?.class !== 'time';
}

const CHANGE =
  /^(?:कमी|वृद्धि|बढ़ोतरी|बढ\u093cोतरी|गिरावट|इजाफा|इजाफे|देरी|कटौती|सुधार|बदलाव|तेजी|नरमी|सुस्ती|खराबी|गड़बड़ी|गिरावटों)$/u;

function changesIn(part: Part | undefined): boolean {
  return part?.phrase.kind === 'nominal' && CHANGE.test(part.phrase.group.words[0]?.text ?? '');
}

/** "फेफड़ों में | संक्रमण के कारण": where in somebody, and nowhere that something came about. */
const isOfBody = ({ phrase }: Part) =>
  phrase.kind === 'nominal' &&
  (phrase.group.head.noun?.[0]?.class === 'body' || BACK.has(phrase.group.head.key));
/** A bench, and the back: a cause behind it is what ails the back. */
const BACK: ReadonlySet<string> = new Set(['पीठ'].map(fold));

/** Whether a place and the cause behind it stand as one: "स्तर में कमी के चलते", "फेफड़ों में संक्रमण के कारण". */
function areOne(place: Part | undefined, cause: Part | undefined): boolean {
  if (place?.phrase.kind !== 'nominal' || place.phrase.tag !== 'locative' || cause?.role !== 'cause')
    return false;
  return changesIn(cause) || isOfBody(place);
}

/** What changed or hurts and where are told as one. */
function isOfChange({ parts }: Frame, part: Part): boolean {
  const at = parts.indexOf(part);
  return part.role === 'cause' ? areOne(parts[at - 1], part) : areOne(part, parts[at + 1]);
}

/** "वाहनों पर शुल्क", "अगले दस साल में … का लक्ष्य": what an act is about, and not where or how long it was done. */
function isOfAct({ phrase, role }: Part): boolean {
  if (phrase.kind !== 'nominal') return false;
  const { head, words } = phrase.group;
  if (role === 'duration') return /^(?:अगले|आगामी|आने)$/u.test(words[0]?.key ?? '');
  if (role !== 'place' || head.name || phrase.tag !== 'superessive') return false;
  const kind = head.noun?.[0]?.class;
  return kind !== undefined && kind !== 'place' && kind !== 'building' && kind !== 'organisation';
}

/** "पिछले साल रांची में भी सराही गई", "सोमवार को भी | 14 जिलों में": true besides of both together, and of neither alone. */
function isAlso(frame: Frame, parts: readonly Part[]): boolean {
  const { words } = frame.clause;
  if (parts.filter(({ role }) => role === 'place' || role === 'time').length < 2) return false;
  return parts.some(({ phrase, role }) => {
    const own = phraseWords(phrase);
    const last = role === 'place' || role === 'time' ? own.at(-1) : undefined;
    if (own[0]?.key === 'भी' && role !== 'manner') return true;
    return last !== undefined && (last.key === 'भी' || words[words.indexOf(last) + 1]?.key === 'भी');
  });
}

const SOME = /^(?:कई|कुछ|अधिकांश|ज्यादातर|अधिकतर|चुनिंदा|अनेक|विभिन्न|कहीं-कहीं)$/u;
const SPOTS = /^(?:जगह|जगहों|स्थान|स्थानों|इलाके|इलाकों|हिस्सों|हिस्से|क्षेत्रों|जिलों|शहरों|गांवों|राज्यों|कहीं-कहीं)$/u;

/** "कई जगहों पर खतरे के निशान से ऊपर": true of some places, and not of the whole. */
function isOnlyInPlaces({ phrase, role }: Part): boolean {
  if (role !== 'place' || phrase.kind !== 'nominal') return false;
  const { words } = phrase.group;
  return words.some(({ key }) => SOME.test(key)) && SPOTS.test(words.at(-1)?.key ?? '');
}

const GONE = /^(?:गया|गई|गयी|गए|गये|चुका|चुकी|चुके)$/u;

/** "क्वालिफाई करने से | चूक गई टीम लंदन पहुंची": what the verb right before a noun tells of it. */
function isOfPast([verb, gone, of]: readonly Word[]): boolean {
  return (
    verb !== undefined &&
    GONE.test(gone?.key ?? '') &&
    /^(?:name|noun|adjective|unknown)$/u.test(of?.pos ?? '')
  );
}

/** "खरीद से | जुड़े दस्तावेज", "बाढ़ से | प्रभावित लोग": of the participle or adjective behind it. */
function isOfNext({ clause: { words } }: Frame, { phrase }: Part): boolean {
  const last = phraseWords(phrase).at(-1);
  if (last && isOfPast(words.slice(words.indexOf(last) + 1))) return true;
  const next = last && last.key === 'से' ? words[words.indexOf(last) + 1] : undefined;
  return next !== undefined && /^(?:जुड|संबंधित|संबद्ध|प्रभावित|पीडित|ग्रस्त|त्रस्त|लैस|युक्त|मुक्त)/u.test(next.key);
}

/**
 * "13 मई को मंडी में | हमले के लिए जिम्मेदार संगठन को", "मंडी पर | 13 मई के हमले के बाद": when and where of the event that the
 * phrase behind them tells of.
 */
function isOfEventBehind({ parts }: Frame, part: Part): boolean {
  if (part.role === 'cause') return false;
  const behind = parts.slice(parts.indexOf(part) + 1);
  const next = behind[0]?.phrase;
  if (next?.kind === 'nominal' && part.phrase.kind === 'nominal' && part.phrase.tag === 'superessive') {
    const { head, words } = next.group;
    if (words.length > 1 && head.noun?.[0]?.class === 'event' && next.tag !== 'direct') return true;
  }
  const held = behind.find(({ role }) => !SEPARABLE.has(role))?.phrase;
  if (held?.kind !== 'nominal' || held.participle) return false;
  const [event, marker] = held.group.words;
  return event?.noun?.[0]?.class === 'event' && event !== held.group.head && marker?.pos === 'postposition';
}

const UNIT = /^(?:मिनट|घंटे|घंटों|दिन|दिनों|सप्ताह|हफ्ते|हफ्तों|महीने|महीनों|साल|सालों|वर्ष|वर्षों)$/u;
const PAST_PERIOD = /^(?:पिछले|पिछली|बीते|बीती|गत|विगत)$/u;

/** "जुलाई-सितंबर तिमाही में 40 करोड़ रुपये". */
const QUARTER = /^(?:तिमाही|छमाही)$/u;

/** "पिछले 24 घंटे के दौरान 90 मिलीमीटर बारिश": a figure of a period holds of no other. */
function isPeriodOfFigure({ parts }: Frame, part: Part): boolean {
  if (part.phrase.kind !== 'nominal' || (part.role !== 'duration' && part.role !== 'time')) return false;
  const { words } = part.phrase.group;
  const unit = words.at(-1);
  const first = PAST_PERIOD.test(words[0]?.key ?? '');
  // "पिछले दिनों 50 जवानों पर हमले हुए": so many in those days, and not so many at all.
  const isPast = first && UNIT.test(unit?.key ?? '') && (words.length > 2 || /ों$/u.test(unit?.key ?? ''));
  if (!isPast && !QUARTER.test(unit?.key ?? '')) return false;
  return parts.some(
    (other) =>
      other !== part &&
      !SEPARABLE.has(other.role) &&
      phraseWords(other.phrase).some(({ value }) => value?.fact.type === 'quantity'),
  );
}

/** What somebody reckons with for a time or place: without them it is not said. */
const isForeseen = ({ kind, modality }: Frame) => kind === 'possibility' && modality === 'reported';

/** Whether a time, place or cause may be left out without making the rest untrue. */
function isSplittable(frame: Frame): boolean {
  if (frame.negated || frame.modality === 'planned' || isForeseen(frame) || frame.modality === 'denied')
    return false;
  if (frame.lead?.role === 'other') return false;
  if (STAYS.has(frame.verb.root) && !frame.verb.conjunct) return false;
  const { words } = frame.clause;
  if (hasAnyKey(words, OF_ALL)) return false;
  if (hasAnyKey(words, RANKS) && words.some((word, i) => isOfAll(word, words[i + 1]))) return false;
  if (frame.parts.some(({ phrase }) => isLooseJoiner(phrase))) return false;
  const focus = gistOf(words).pos.has('focus');
  return !focus || !words.some((word) => word.pos === 'focus' && /^(ही|केवल|सिर्फ|मात्र)$/u.test(word.key));
}

/** "बाढ़ से": what brought it about says which event is meant, and stays with what came about. */
function isForce({ phrase, role }: Part): boolean {
  return role === 'cause' && phrase.kind === 'nominal' && phrase.tag === 'instrumental';
}

/** "खुला कॉलम होने से", "नियम लागू होने पर": the state under which it came about is part of what is told. */
function isState({ phrase, role }: Part): boolean {
  return (
    (role === 'cause' || role === 'time') &&
    phrase.kind === 'embedded' &&
    phrase.verb.shape === 'gerund' &&
    phrase.verb.root === 'हो' &&
    phrase.phrases.length > 0
  );
}

/** "राख मिलाने से मजबूती दोगुनी हो जाती है": what holds whenever something is done holds of nothing else. */
function isConditionOfRule({ verb }: Frame, { phrase, role }: Part): boolean {
  if (role !== 'cause' || phrase.kind === 'adverbial') return false;
  // "इन नालों के कारण हर साल पानी भरता है": of which place that is, only the cause tells.
  if (phrase.kind === 'nominal' && phrase.group.words[0]?.pos !== 'determiner') return false;
  return !verb.progressive && tellsOfHabit(verb);
}

const FELT = /^(?:चिंतित|परेशान|नाराज|खुश|दुखी|हैरान|भयभीत|निराश|उत्साहित|आक्रोशित|मायूस|गदगद)$/u;

/** "ओलावृष्टि के कारण किसान चिंतित हैं": of what somebody is glad or afraid is part of what is felt. */
const isOfFeeling = ({ verb, parts }: Frame, { role }: Part) => {
  const last = parts.at(-1);
  const felt = verb.conjunct ?? (last ? phraseWords(last.phrase).at(-1) : undefined);
  return role === 'cause' && verb.root === 'हो' && FELT.test(felt?.key ?? '');
};

const MOVES = new Set(
  'पहुंच पहुंचा भेज जा लौट लौटा घुस गिर उतर उतार डाल रख छोड़ फेंक भाग दौड़ बैठा बिठा ला भर तैनात जुड़ शामिल चढ़ निकल कूद फंस'
    .split(' ')
    .map(fold),
);
const MOVED = new Set('भर्ती दाखिल शिफ्ट रेफर तैनात स्थानांतरित तब्दील शामिल प्रवेश'.split(' ').map(fold));

/** "वार्ड में भेज दिया", "दुकान पर पहुंचा": where it leads stands before the verb, and is what is told. */
function isDestination({ parts, verb }: Frame, part: Part): boolean {
  if (part.role !== 'place' || part.phrase.kind !== 'nominal' || part !== parts.findLast(isNominalPart))
    return false;
  return MOVES.has(verb.root) || (verb.conjunct !== undefined && MOVED.has(verb.conjunct.key));
}

function isNominalPart({ phrase }: Part): boolean {
  return phrase.kind === 'nominal' && phrase.tag !== 'direct';
}

/** "यह हमला … हुआ": of what the text points back at only why is told. */
function isKnownEvent({ subject, verb }: Frame): boolean {
  if (verb.root !== 'हो' || verb.conjunct || subject?.phrase.kind !== 'nominal') return false;
  const first = subject.phrase.group.words[0];
  return first?.pos === 'determiner' && /^(यह|ये|वह|वे)$/u.test(first.key);
}

/** "राय के शतक और वर्मा के मैच में | पांच विकेट की बदौलत": one list, whose last member stands behind the place. */
function isEndOfList({ parts }: Frame, part: Part): boolean {
  const before = parts[parts.indexOf(part) - 1]?.phrase;
  return (
    part.role === 'cause' &&
    before?.kind === 'nominal' &&
    before.tag === 'locative' &&
    before.group.words.some(({ pos }) => pos === 'coordinator')
  );
}

/** "कर्फ्यू को बढ़ाते हुए 10 जून तक | कर दिया": up to when or where it is made to last is what is done. */
function isMadeToLast({ verb, parts }: Frame, part: Part): boolean {
  const { phrase } = part;
  if (verb.root !== 'कर' || verb.conjunct || phrase.kind !== 'nominal' || part !== parts.at(-1)) return false;
  return phrase.group.marker.some(({ key }) => key === 'तक');
}

/** "भूगोल की जगह रसायन का पर्चा बांट दिया": what it was in the place of is what the news is; "तकनीक के बदले" may be told apart. */
const isInsteadOf = ({ role, phrase }: Part) =>
  role === 'exchange' &&
  (phrase.kind === 'nominal' ? [...phrase.group.words, ...phrase.group.marker] : phraseWords(phrase)).some(
    ({ key }) => /^(?:जगह|बजाय|बजाए)$/u.test(key),
  );

/** "इस फिल्म में रेखा ने काम किया": in a work that is pointed at, and not at all. */
function isInWork({ role, phrase }: Part): boolean {
  if (role !== 'place' || phrase.kind !== 'nominal') return false;
  return phrase.group.words[0]?.pos === 'determiner' && WORK.test(phrase.group.head.key);
}

/** The adjuncts of a clause that may be told apart from the rest. */
function separable(frame: Frame, parts: readonly Part[]): Part[] {
  if (
    !isSplittable(frame) ||
    isAlso(frame, parts) ||
    !frame.subject ||
    hasCutName(frame, parts) ||
    parts.some(holdsActor)
  )
    return [];
  const counts = countsCases(parts);
  const rest = parts.filter((part) => !SEPARABLE.has(part.role) && part.phrase.kind !== 'adverbial');
  const split = parts.filter((part) => {
    if (
      !SEPARABLE.has(part.role) ||
      isForce(part) ||
      isDestination(frame, part) ||
      isHeldInPlace(frame, part) ||
      isMadeToLast(frame, part) ||
      isOfFeeling(frame, part) ||
      isInsteadOf(part) ||
      isHeldWith(frame, part) ||
      isOfAct(part) ||
      isInWork(part) ||
      isOnlyInPlaces(part)
    )
      return false;
    // "टीका लगाने से बचाव संभव है": on what it depends.
    if (frame.modality === 'hedged' && part.phrase.kind === 'embedded') return false;
    if (isState(part) || isConditionOfRule(frame, part)) return false;
    if ((counts && part.role === 'cause') || isOfNext(frame, part) || isOfEventBehind(frame, part))
      return false;
    if (isPeriodOfFigure(frame, part) || isEndOfList(frame, part) || isOfChange(frame, part)) return false;
    // "यह हमला इसी वजह से हुआ": that it came about is known already.
    if (part.role === 'cause' && (isKnownEvent(frame) || isHeldReason(part.phrase, frame))) return false;
    if (part.role === 'place' && frame.verb.root === 'हो' && !frame.verb.conjunct) return false;
    return frame.kind === 'event' || part.role === 'cause' || part.role === 'exchange';
  });
  return rest.length >= 2 || frame.verb.conjunct ? split : split.filter((part) => part.role === 'cause');
}

/** Whether the parts name somebody or something, so that they say enough without when and where. */
function names(parts: readonly Part[]): boolean {
  return parts.some(({ phrase }) => phraseWords(phrase).some((word) => word.name !== undefined));
}

/** "राहत वाहन, बचाव वाहन मौके पर": a bare phrase whose list may go on in the next. */
function isListed(part: Part | undefined): boolean {
  return part?.phrase.kind === 'nominal' && part.phrase.tag === 'direct';
}

/** The adjuncts of a clause that are told apart, those of one kind together: "पिछले साल 25 मई को" is one time. */
export function toldApart(frame: Frame, parts: readonly Part[], text: string): Part[][] {
  const lists = parts.some(
    (part, i) => isListed(parts[i - 1]) && commaBetween(text, parts[i - 1], part).length > 0,
  );
  const split = lists ? [] : separable(frame, parts);
  const kinds = [...new Set(split.map(({ role }) => role))];
  const groups = kinds.map((kind) => split.filter(({ role }) => role === kind));
  const rest = parts.filter((part) => !split.includes(part));
  const reasons = groups.filter(([part]) => part?.role === 'cause' || part?.role === 'exchange');
  // Without the reason nothing would say where or of whom the rest is.
  // "लापरवाही के कारण हादसे होते रहते हैं": what comes round again anywhere.
  const comesRound = tellsOfHabit(frame.verb) && !frame.verb.ability;
  if (!names(rest)) return comesRound || names(reasons.flat()) ? [] : reasons;
  return groups.length > 1 || reasons.length > 0 ? groups : [];
}

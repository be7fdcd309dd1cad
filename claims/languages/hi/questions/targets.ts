import type { Argument, ItemKind, Reading, Slot } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Target } from '../../language.ts';
import { lookUpAdjective } from '../lexicon/adjective-forms.ts';
import { isRole } from '../lexicon/names/index.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { isAgeOfPerson } from './ask-whole.ts';
import { isSingleHolder } from './holders.ts';
import { wordsBehind } from './margins.ts';
import { isNoAnswer } from './no-answer.ts';
import { pairKind } from './pairs.ts';
import { askOfTotal } from './totals.ts';

function quantityKind(dimension: string): ItemKind | null {
  switch (dimension) {
    case 'count':
      return 'count';
    case 'duration':
      return 'duration';
    case 'money':
      return 'money';
    case 'percent':
      return 'percent';
    case 'times':
      return 'count';
    case 'age':
    case 'ordinal':
    case 'rank':
    case 'score':
    case 'other':
      return null;
    default:
      return 'measure';
  }
}

function entityKind(category: string | undefined, type: string): ItemKind | null {
  if (type === 'person') return 'person';
  if (type === 'organisation') return 'organisation';
  if (type === 'place') {
    if (category === 'country') return 'country';
    return category?.startsWith('city') ? 'city' : 'place';
  }
  return type === 'thing' || (type === 'event' && category !== undefined) ? 'thing' : null;
}

/** "1829 लोग", "1568 मरीजों": what is surely counted. */
const COUNTED = /^ (?:लोग|मरीज|मामल|केस|जवान|यात्री|संक्रमित|नए |नये |अन्य |[^\s]+(?:ों|ओं)(?: |।|$))/u;

/** "1979 क्रांति": four bare digits of our time are a year, whatever noun follows, but for people and what ends in a plural. */
function isYearLike(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { text, fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || !/^(?:1[5-9]|20)\d\d$/u.test(text))
    return false;
  return !COUNTED.test(wordsBehind(reading, argument)) && askOfTotal(reading, at) === null;
}

/** "49 साल के किमल": years in front of a name are an age, whatever else the phrase holds. */
function isAgeLike({ fact, role, text }: Argument, { within }: Slot): boolean {
  return (
    fact?.type === 'quantity' &&
    fact.unit === 'year' &&
    within !== undefined &&
    /^\p{Nd}+ (?:साल|वर्ष|बरस)$/u.test(text) &&
    (role === 'agent' || role === 'object' || role === 'recipient')
  );
}

function factKind(reading: Reading, at: number): ItemKind | null {
  const argument = reading.claim.arguments[at] as Argument;
  const slot = reading.form.slots[at] as Slot;
  const fact = argument.fact;
  if (!fact) return null;
  // "एक जवान" may be one or any.
  if (isYearLike(reading, at) || argument.text === 'एक' || slot.head === 'सदी') return null;
  if (isAgeLike(argument, slot)) return null;
  // "एक दिन पहले" counts from a day that the stem does not name.
  if (slot.marker === 'पहले' && fact.type === 'quantity' && fact.dimension === 'duration') return null;
  if (fact.type === 'quantity')
    return fact.comparator === 'exact' || fact.comparator === 'about' ? quantityKind(fact.dimension) : null;
  if (fact.type === 'entity') return entityKind(fact.category, fact.class);
  if (fact.grain === 'weekday') return 'weekday';
  if (fact.grain === 'time') return 'timeOfDay';
  return fact.grain === 'day' || fact.grain === 'month' || fact.grain === 'year' ? 'date' : null;
}

/** Nouns that papers number: "80वीं बटालियन", "पांचवां टेस्ट". */
const NUMBERED: ReadonlySet<string> = new Set(
  'बटालियन संस्करण दौर चरण वर्षगांठ जयंती पुण्यतिथि स्थान पायदान वरीयता टेस्ट वनडे मैच सेट मंजिल राउंड किस्त सत्र बैठक सम्मेलन ओवर शतक विश्वकप'
    .split(' ')
    .map(fold),
);

/** "80वीं बटालियन": the ordinal stands right before a noun that is numbered. */
function isNumbering({ claim, form }: Reading, at: number): boolean {
  const { fact, span } = claim.arguments[at] as Argument;
  const outer = claim.arguments[form.slots[at]?.within ?? -1];
  if (fact?.type !== 'quantity' || fact.dimension !== 'ordinal' || !outer) return false;
  const next =
    outer.span.exact
      .slice(span.end - outer.span.start)
      .trim()
      .split(' ')[0] ?? '';
  return lookUpNoun(fold(next)).some(({ lemma }) => NUMBERED.has(fold(lemma))) || NUMBERED.has(fold(next));
}

/** Things that have names: "औरुस लिमोनिस कार" is asked for by its head noun. */
const NAMED_THINGS = new Set(['vehicle', 'weapon', 'sport', 'artefact', 'animal', 'illness']);

function isNamedThing(slot: Slot, argument: Argument): boolean {
  return (
    argument.fact === undefined && slot.properStart !== undefined && NAMED_THINGS.has(slot.semantic ?? '')
  );
}

/** Clausal answers, asked as a whole. */
const CLAUSAL: Partial<Record<Argument['role'], ItemKind>> = {
  cause: 'cause',
  condition: 'condition',
  purpose: 'purpose',
};

/** What things come of: "आग लगने से 14 की मौत" tells why, "आग लगने से सूचना पर पहुंचे" does not. */
const DAMAGE =
  /^(?:मौत|मृत्यु|मर|मार|घायल|झुलस|जख्म|क्षति|नुकसान|तबाह|ढह|जल|ठप|बंद|प्रभावित|बाधित|चौपट|बर्बाद|डूब|टूट|गिर|फट|रद्द|घुट|बीमार|पलट|हालात|दहशत)/u;

function tellsOfDamage({ claim, form }: Reading, at: number): boolean {
  const told = claim.arguments
    .filter(
      ({ role }, i) =>
        i > at && form.slots[i]?.within === undefined && (role === 'agent' || role === 'object'),
    )
    .map(
      ({ text }) =>
        text
          .split(' ')
          .filter((word) => !/^(?:का|की|के)$/u.test(word))
          .at(-1) ?? '',
    );
  return [...told, ...form.predicate.lemma.split(' ')].some((word) => DAMAGE.test(word));
}

/** "शांति के लिए" may be aim, cause or gain; only "… करने के लिए" is surely what for. */
function clausalKind(reading: Reading, at: number): ItemKind | undefined {
  const { role, text } = reading.claim.arguments[at] as Argument;
  // Of "भूकंप से" the place before it says which earthquake: the rest of the stem would give it away.
  const isForce = !/ने$/u.test(text);
  if (role === 'cause' && reading.form.slots[at]?.marker === 'से' && (isForce || !tellsOfDamage(reading, at)))
    return undefined;
  return role !== 'purpose' || /ने$/u.test(text) ? CLAUSAL[role] : undefined;
}

/** Of a claim about an origin, only the origin is asked: the rest is asked of the claim itself. */
function isOrigin(reading: Reading, at: number): boolean {
  const outer = reading.claim.arguments[reading.form.slots[at]?.within ?? -1];
  const argument = reading.claim.arguments[at] as Argument;
  return (
    outer !== undefined && /^ (?:निर्मित|स्थित) /u.test(outer.text.slice(argument.span.end - outer.span.start))
  );
}

/** "5 डिग्री, पटना में 42 डिग्री रहा": a measure is no subject; it is left over from a list. */
function isBareSubject({ role, fact }: Argument, { marker, within }: Slot): boolean {
  return (
    role === 'agent' &&
    marker === '' &&
    within === undefined &&
    fact?.type === 'quantity' &&
    fact.dimension !== 'count'
  );
}

/** "13 दिसम्बर को संसद पर हमले की निंदा": the day may be the attack's. */
function mayBelongToNoun({ claim, form }: Reading, at: number): boolean {
  const rest = claim.arguments.flatMap((argument, i) =>
    i > at && form.slots[i]?.within === undefined ? [{ argument, slot: form.slots[i] as Slot }] : [],
  );
  // Only a place of its own ties the day to the noun; "सोमवार को मौत की सूचना मिली" tells when it was heard.
  const isPlaced = rest.some(({ slot }) => slot.marker === 'पर' || slot.marker === 'में');
  return (
    isPlaced &&
    rest.some(({ argument }) =>
      argument.text.split(' ').some((word, i, all) => {
        const owns = /^(का|की|के)$/u.test(all[i + 1] ?? '');
        return owns && lookUpNoun(fold(word)).some((reading) => reading.class === 'event');
      }),
    )
  );
}

/** "47 डिग्री पार कर गया": every lower number is passed as well. */
function isThreshold({ claim }: Reading, at: number): boolean {
  const { span, fact } = claim.arguments[at] as Argument;
  const rest = claim.text.slice(claim.text.indexOf(span.exact) + span.exact.length);
  return fact?.type === 'quantity' && /^ (?:के |को |का आंकड़ा |का स्तर )?पार(?: |।|$)/u.test(rest);
}

/** "13 दिसंबर को संसद पर हुए हमले के बाद …": the day may belong to what happened, not to the verb. */
function mayBelongToParticiple({ claim }: Reading, at: number): boolean {
  const { span, fact } = claim.arguments[at] as Argument;
  if (fact?.type !== 'time') return false;
  const rest = claim.text.slice(claim.text.indexOf(span.exact) + span.exact.length);
  return / (?:हुए|हुई|हुआ) \S+ (?:का|की|के|में|पर|से|को|ने)(?: |$)/u.test(rest);
}

/** "2018 में ईरान के साथ हुए समझौते से हटना": the day before a participle may be that of what the sentence tells. */
function isOfParticiple({ claim }: Reading): boolean {
  return claim.rules.some((rule) => rule.includes('participle'));
}

/** "कासगंज के डीएम", "राष्ट्रीय आपदा प्रबंधन एजेंसी के प्रमुख": a word that is no common noun, or a long name, says of what. */
function namesBody(office: string): boolean {
  const body = office
    .split(' ')
    .slice(0, -1)
    .filter((word) => !/^(?:का|की|के|व|और|एवं)$/u.test(word));
  return (
    body.length >= 3 ||
    body.some(
      (word) =>
        lookUpNoun(fold(word)).length === 0 && !isRole(fold(word)) && lookUpAdjective(fold(word)) === null,
    )
  );
}

/** "मध्य रेलवे के महाप्रबंधक कौन हैं?": an office of one holder, of a body that is named. */
function isHeldByOne({ claim, form }: Reading): boolean {
  const office = claim.arguments.find((argument) => argument.role === 'complement');
  const named = claim.arguments.some(
    (argument, i) => argument.fact?.type === 'entity' && form.slots[i]?.within !== undefined,
  );
  return office !== undefined && (named || namesBody(office.text)) && isSingleHolder(office.text);
}

/** Of what somebody says, only who says it is asked. */
function isSpeaker({ claim, form }: Reading, at: number): boolean {
  const argument = claim.arguments[at] as Argument;
  const outer = form.slots[at]?.within;
  const role = outer === undefined ? argument.role : claim.arguments[outer]?.role;
  return role === 'agent' && argument.fact?.type === 'entity' && argument.fact.class === 'person';
}

/** "युवक ने बताया कि ट्रक में 12 पशु थे": a value of what is said may be asked, with whoever says it in the stem. */
function isValueOfSaying({ claim, form }: Reading, at: number): boolean {
  const { fact, span } = claim.arguments[at] as Argument;
  const says = form.pieces.findIndex(({ text }) => text === 'कि');
  const own = form.pieces.findLastIndex(({ start }) => start !== undefined && start <= span.start);
  return says >= 0 && own > says && fact?.type === 'quantity';
}

/** "कांग्रेस सांसद रमेश": the party belongs to the office, and the claim of the office asks for it. */
function isOfOffice({ claim, form }: Reading, at: number): boolean {
  const outer = form.slots[at]?.within;
  const own = claim.arguments[at] as Argument;
  if (outer === undefined || claim.kind === 'role' || own.fact?.type !== 'entity') return false;
  return claim.arguments.some(
    ({ fact, span }, i) =>
      form.slots[i]?.within === outer &&
      fact?.type === 'entity' &&
      fact.class === 'person' &&
      own.fact?.type === 'entity' &&
      own.fact.class !== 'person' &&
      span.start > own.span.end,
  );
}

/** Every argument of a reading that can be asked about, with the kind of question. */
export function targetsOf(reading: Reading): Target[] {
  const targets: Target[] = [];
  reading.claim.arguments.forEach((argument, at) => {
    const slot = reading.form.slots[at] as Slot;
    if (reading.claim.kind === 'role' && argument.role === 'agent' && !isHeldByOne(reading)) return;
    if (reading.claim.kind === 'statement' && !isSpeaker(reading, at) && !isValueOfSaying(reading, at))
      return;
    if (reading.claim.kind === 'attribute' && !isOrigin(reading, at)) return;
    if (isOfOffice(reading, at)) return;
    const kind =
      (isAgeOfPerson(reading, at) ? 'age' : null) ??
      (isNumbering(reading, at) ? 'ordinal' : null) ??
      (isBareSubject(argument, slot) ? null : factKind(reading, at)) ??
      (slot.within === undefined ? pairKind(reading, at) : null) ??
      (isNamedThing(slot, argument)
        ? 'thing'
        : slot.within === undefined
          ? clausalKind(reading, at)
          : undefined);
    if (
      argument.fact?.type === 'time' &&
      (mayBelongToNoun(reading, at) || mayBelongToParticiple(reading, at) || isOfParticiple(reading))
    )
      return;
    if (isThreshold(reading, at) || isNoAnswer(reading, at)) return;
    if (kind) targets.push({ argument: at, kind });
  });
  return targets;
}

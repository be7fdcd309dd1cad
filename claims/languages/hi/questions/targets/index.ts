import type { Argument, Reading, Slot } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Target } from '../../../language.ts';
import { lookUpAdjective } from '../../lexicon/adjective-forms.ts';
import { isRole } from '../../lexicon/names/index.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { sortAt } from '../ask/sort.ts';
import { isAgeOfPerson } from '../ask/whole.ts';
import { isSingleHolder } from './holders.ts';
import { clausalKind } from './kind-of-clause.ts';
import { factKind } from './kind-of-fact.ts';
import { wordsBehind } from './margins.ts';
import { isNoAnswer } from './no-answer.ts';
import { pairKind } from './pairs.ts';
import { askOfTotal } from './totals.ts';
import { mayBeOfAnother } from './whose-time.ts';

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

/** Of a claim about an origin, only the origin is asked: the rest is asked of the claim itself. */
function isOrigin(reading: Reading, at: number): boolean {
  const outer = reading.claim.arguments[reading.form.slots[at]?.within ?? -1];
  const argument = reading.claim.arguments[at] as Argument;
  return (
    outer !== undefined && /^ (?:निर्मित|स्थित) /u.test(outer.text.slice(argument.span.end - outer.span.start))
  );
}

/** "142 मिलीमीटर बारिश हुई": what is measured stands right behind its measure. */
const MEASURED = /^ (?:बारिश|वर्षा|बरसात|बर्फबारी|हिमपात|बर्फ|पानी)(?: |।|$)/u;

/** "मुनाफा घटकर 40 करोड़ रुपये रह गया": somebody or something else is told of, and the amount is what it came to. */
function comesTo({ claim, form }: Reading, at: number): boolean {
  // "11 प्रतिशत से बढ़कर 12 प्रतिशत": what it was before is asked for.
  if (/ से (?:बढ|घट|गिर)/u.test(claim.text)) return false;
  return claim.arguments.some(
    ({ role, fact, span }, i) =>
      role === 'agent' &&
      form.slots[i]?.within === undefined &&
      fact?.type !== 'quantity' &&
      span.end < (claim.arguments[at] as Argument).span.start,
  );
}

const SPENT = /^ (?:खर्च|व्यय) (?:हु|हों|हो )/u;

/** "मिशन पर 320 करोड़ रुपये खर्च हुए": the sum is told of what it was spent on. */
function isSpentOn(reading: Reading, argument: Argument): boolean {
  const isOn = reading.form.slots.some(
    ({ within, marker }) => within === undefined && /^(?:पर|में)$/u.test(marker),
  );
  return isOn && SPENT.test(wordsBehind(reading, argument));
}

/** "मंत्री ने परिजनों को दो लाख रुपये देने की घोषणा की": with ने somebody else does it. */
function isSumOfDoer({ form }: Reading, { fact }: Argument): boolean {
  const isSum = fact?.type === 'quantity' && fact.dimension === 'money';
  return (
    isSum &&
    form.predicate.ergative &&
    form.slots.some(({ within, marker }) => within === undefined && marker === 'ने')
  );
}

/** "कर्मचारी को महीने में 20 हजार रुपये मिलते हैं": what somebody gets is told of him. */
function isSumGot({ form }: Reading, { fact }: Argument): boolean {
  const isSum = fact?.type === 'quantity' && fact.dimension === 'money';
  const isGot = /^(?:मिलना|बचना)$/u.test(form.predicate.lemma);
  return (
    isSum &&
    isGot &&
    form.slots.some(({ within, marker }) => within === undefined && /^(?:को|के हाथ में|के पास)$/u.test(marker))
  );
}

/** "5 डिग्री, पटना में 42 डिग्री रहा": a measure is no subject; it is left over from a list. */
function isBareSubject(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { role, fact } = argument;
  const { marker, within } = reading.form.slots[at] as Slot;
  return (
    !MEASURED.test(wordsBehind(reading, argument)) &&
    !isSpentOn(reading, argument) &&
    !isSumOfDoer(reading, argument) &&
    !isSumGot(reading, argument) &&
    role === 'agent' &&
    marker === '' &&
    within === undefined &&
    fact?.type === 'quantity' &&
    fact.dimension !== 'count' &&
    !comesTo(reading, at)
  );
}

/** "47 डिग्री पार कर गया": every lower number is passed as well. */
function isThreshold({ claim }: Reading, at: number): boolean {
  const { span, fact } = claim.arguments[at] as Argument;
  const rest = claim.text.slice(claim.text.indexOf(span.exact) + span.exact.length);
  return fact?.type === 'quantity' && /^ (?:के |को |का आंकड़ा |का स्तर )?पार(?: |।|$)/u.test(rest);
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

/** "38 प्रतिशत किसानों ने सिंचाई को बड़ी समस्या बताया": how many of those asked say it is what a poll tells. */
function isShareOfSpeakers({ claim, form }: Reading, at: number): boolean {
  const { fact } = claim.arguments[at] as Argument;
  const outer = form.slots[at]?.within;
  if (fact?.type !== 'quantity' || fact.dimension !== 'percent' || outer === undefined) return false;
  return claim.arguments[outer]?.role === 'agent' && form.slots[outer]?.marker === 'ने';
}

/** "युवक ने बताया कि ट्रक में 12 पशु थे": a value of what is said may be asked, with whoever says it in the stem. */
function isValueOfSaying({ claim, form }: Reading, at: number): boolean {
  const { fact, span } = claim.arguments[at] as Argument;
  // "अधीक्षक ने मृतकों की संख्या सात बताई".
  if (
    /^ बता(?:ई|ता|ती|ते| रहा| रही| रहे) /u.test(
      `${claim.text.slice(claim.text.lastIndexOf(span.exact) + span.exact.length)} `.replace('।', ''),
    )
  )
    return fact?.type === 'quantity' && askOfTotal({ claim, form }, at) !== null;
  const says = form.pieces.findIndex(({ text }) => text === 'कि');
  const own = form.pieces.findLastIndex(({ start }) => start !== undefined && start <= span.start);
  return says >= 0 && own > says && fact?.type === 'quantity';
}

/** What may be asked of what somebody says: who it is, how many of those asked, and a value of what is said. */
const isOfSaying = (reading: Reading, at: number) =>
  isSpeaker(reading, at) || isShareOfSpeakers(reading, at) || isValueOfSaying(reading, at);

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

/** "(मोहन राय की) कार": the claim tells it with whose it is, in words that are not the article's. */
const isOwnedByPronoun = ({ claim, form }: Reading, at: number) =>
  claim.arguments[at]?.fact === undefined &&
  form.slots[at]?.within === undefined &&
  !form.pieces.some(({ argument }) => argument === at);

/** Every argument of a reading that can be asked about, with the kind of question. */
export function targetsOf(reading: Reading): Target[] {
  const targets: Target[] = [];
  reading.claim.arguments.forEach((argument, at) => {
    const slot = reading.form.slots[at] as Slot;
    if (reading.claim.kind === 'role' && argument.role === 'agent' && !isHeldByOne(reading)) return;
    if (reading.claim.kind === 'statement' && !isOfSaying(reading, at)) return;
    if (reading.claim.kind === 'attribute' && !isOrigin(reading, at)) return;
    if (isOfOffice(reading, at) || isOwnedByPronoun(reading, at)) return;
    const kind =
      (isAgeOfPerson(reading, at) ? 'age' : null) ??
      (isNumbering(reading, at) ? 'ordinal' : null) ??
      (isBareSubject(reading, at) ? null : factKind(reading, at)) ??
      (slot.within === undefined ? pairKind(reading, at) : null) ??
      (isNamedThing(slot, argument) || sortAt(reading, at) !== null
        ? 'thing'
        : slot.within === undefined
          ? clausalKind(reading, at)
          : undefined);
    if (!kind) return;
    if (argument.fact?.type === 'time' && mayBeOfAnother(reading, at)) return;
    if (isThreshold(reading, at) || isNoAnswer(reading, at)) return;
    targets.push({ argument: at, kind });
  });
  return targets;
}

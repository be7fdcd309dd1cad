import { byRef, matchDemonym } from '../../../catalogue/lookup.ts';
import type { Argument, ItemKind, Reading, Slot } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Target } from '../../language.ts';
import { pairIn } from '../../pair.ts';
import { ROLES, SINGLE_HOLDER } from '../lexicon/closed.ts';
import { postOf } from './ask/posts.ts';
import { nationOf } from './nation.ts';
import { peerIn } from './peers.ts';
import { ADJECTIVES } from './zones.ts';

function quantityKind(dimension: string): ItemKind | null {
  switch (dimension) {
    case 'count':
    case 'duration':
    case 'money':
    case 'percent':
    case 'age':
    case 'ordinal':
      return dimension;
    case 'rank':
    case 'times':
    case 'other':
      return null;
    default:
      return 'measure';
  }
}

/** "Seven years ago", "a giant new mosque": what no value and no name is, and yet a closed answer. */
function plainKind(text: string): ItemKind | null {
  if (/ (?:year|month|week|day|decade|hour)s ago$/u.test(text)) return 'duration';
  return peerIn(text) ? 'thing' : null;
}

/** "The leaders of Turkey and Germany". */
function isPair(reading: Reading, at: number): boolean {
  return pairIn(reading, at)?.every(({ category }) => category === 'country') ?? false;
}

function factKind({ fact, text }: Argument): ItemKind | null {
  if (!fact) return plainKind(text);
  if (fact.type === 'quantity') {
    if (/^(?:1[5-9]|20)\d\d$/u.test(text) || /^(?:a|an|one)$/iu.test(text)) return null;
    return fact.comparator === 'range' ? null : quantityKind(fact.dimension);
  }
  if (fact.type === 'time') {
    if (fact.grain === 'weekday') return 'weekday';
    if (fact.grain === 'time') return 'timeOfDay';
    return fact.grain === 'day' || fact.grain === 'month' || fact.grain === 'year' ? 'date' : null;
  }
  if (fact.class === 'person') return 'person';
  if (fact.class === 'organisation') return 'organisation';
  if (fact.class !== 'place') return fact.ref && fact.class === 'thing' ? 'thing' : null;
  return fact.category === 'country' ? 'country' : fact.category?.startsWith('city') ? 'city' : 'place';
}

/** "Director of Family Welfare": of which government, a matter does not say. */
const OF_MATTER =
  /^(?:\p{Lu}\p{L}+ )?(?:Welfare|Affairs|Health|Education|Development|Security|Safety|Planning|Prosecutions|Transport|Agriculture|Revenue|Works|Mines|Forests|Fisheries|Tourism)$/u;

/** An office of one holder, of a body that is named: "Who is the prime minister of Macedonia?" */
function isHeldByOne({ claim, form }: Reading): boolean {
  const office = claim.arguments.find(({ role }) => role === 'complement');
  const named = claim.arguments.some(
    ({ fact }, i) =>
      fact?.type === 'entity' && !OF_MATTER.test(fact.name) && form.slots[i]?.within !== undefined,
  );
  const words = office?.text.toLowerCase().split(' ') ?? [];
  const held =
    words.some((word) => SINGLE_HOLDER.has(word)) || /prime minister/u.test(office?.text.toLowerCase() ?? '');
  return named && held && !/\b(?:vice|deputy|former|ex|assistant|a|an)\b/iu.test(office?.text ?? '');
}

/** "16 percent, compared to 34 percent in 2016": what stands behind is told of something else. */
const COMPARED =
  /\b(?:compared (?:to|with)|as against|versus|up from|down from)\b|(?<=,) against (?:about |nearly |over |only )?(?=[\d₹$£€])/u;

function isCompared({ claim, form }: Reading, { span }: Argument): boolean {
  if (!COMPARED.test(claim.text)) return false;
  const at = form.pieces.findIndex(({ text }) => /\b(?:compared|against|versus|up|down)\b/u.test(text));
  const start = form.pieces.slice(at).find((piece) => piece.start !== undefined)?.start;
  return at < 0 || start === undefined || span.start >= start;
}

/** "Barclays is HSBC": two names in a row are a list, not an office. */
function namesTwice({ claim, form }: Reading): boolean {
  return (
    claim.kind === 'role' &&
    claim.arguments.some(
      ({ role, fact, text }, i) =>
        role === 'complement' &&
        form.slots[i]?.within === undefined &&
        fact?.type === 'entity' &&
        fact.name === text,
    )
  );
}

/** "A welder who had gone to fetch a boat was swept away": what befell somebody is told by another claim. */
function isSomebodyOfOther({ claim }: Reading, { role, fact, text }: Argument): boolean {
  if (!claim.rules.includes('claim.relative') || role !== 'agent' || fact !== undefined) return false;
  const isOpen = claim.text.startsWith(`A ${text} `) || claim.text.startsWith(`An ${text} `);
  return isOpen && peerIn(text)?.people === true;
}

/** "Speaking to Acme News, the president of the league, Ada Palmer, said": a body holds no office. */
function isBodyInOffice({ claim }: Reading): boolean {
  const [holder] = claim.arguments;
  const office = claim.arguments.find(({ role }) => role === 'complement')?.text ?? '';
  const [head = ''] = office.toLowerCase().split(/ (?:of|at|in|for) /u);
  const isBody = holder?.fact?.type === 'entity' && holder.fact.class === 'organisation';
  return isBody && ROLES.has(head.split(' ').at(-1) ?? '');
}

/** "The Danish captain Ada Palmer": of which side, her country does not say. */
function isOfNoSide({ claim }: Reading): boolean {
  const office = claim.arguments.find(({ role }) => role === 'complement')?.text ?? '';
  const [first = '', second = ''] = office.split(' ');
  const isNation = matchDemonym([fold(first)], 0, 'en') !== null || ADJECTIVES.has(first);
  return /^(?:captain|skipper|coach|manager)$/u.test(second) && isNation;
}

/** "A survey found 27 species of birds": what was found is a thing, and no saying. */
const FINDS = /^(?:find|record|count|detect|identify|discover|spot)$/u;

function isPlainFinding({ claim, form }: Reading): boolean {
  const hasObject = claim.arguments.some(
    ({ role }, at) => role === 'object' && form.slots[at]?.within === undefined,
  );
  return (
    FINDS.test(form.predicate.lemma) &&
    hasObject &&
    !/ (?:that|whether|how|why|guilty|dead|wanting) /u.test(claim.text)
  );
}

/** "Was dropped for the match in Leeds on Monday": when and where the match is, and not the deed. */
function isOfOccasion({ claim, form }: Reading, at: number): boolean {
  const { role, fact } = claim.arguments[at] as Argument;
  const slot = form.slots[at];
  const isWhenOrWhere = fact?.type === 'time' || (fact?.type === 'entity' && fact.class === 'place');
  return (
    role === 'other' &&
    isWhenOrWhere &&
    slot?.within === undefined &&
    /^(?:in|at|on)$/u.test(slot?.marker ?? '')
  );
}

function allowed(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (isOfOccasion(reading, at)) return false;
  if (
    isSeatOfPower(reading, at) ||
    isOneOfAccusers(reading, at) ||
    isPlaceOfDeed(reading, at) ||
    isNetwork(reading, at) ||
    isDayDoneTo(reading, at)
  )
    return false;
  if (namesTwice(reading) || isMedium(reading, at)) return false;
  if (isCompared(reading, argument) || isSomebodyOfOther(reading, argument)) return false;
  const slot = reading.form.slots[at] as Slot;
  const outer = slot.within;
  if (reading.claim.rules.includes('claim.age')) return argument.role === 'complement';
  if (reading.claim.kind === 'role' && (isBodyInOffice(reading) || isOfNoSide(reading))) return false;
  if (reading.claim.kind === 'role') return argument.role === 'complement' || isHeldByOne(reading);
  if (reading.claim.kind !== 'statement' || isPlainFinding(reading)) return true;
  const role = outer === undefined ? argument.role : reading.claim.arguments[outer]?.role;
  const { fact } = argument;
  if (role !== 'agent' || fact?.type !== 'entity') return false;
  return fact.class === 'person' || (fact.class === 'organisation' && fact.category !== undefined);
}

/** "German police": of which country they are may be asked too. */
function nationTarget(reading: Reading, at: number): Target[] {
  const { role } = reading.claim.arguments[at] as Argument;
  const isEvent = reading.claim.kind === 'event' && (role === 'agent' || role === 'object');
  const part = isEvent ? nationOf(reading, at) : null;
  return part ? [{ argument: at, kind: 'country', part }] : [];
}

/** "More than 2,000 injured in May": who was hurt, read as who hurt. */
const HURTING = /^(?:injure|kill|wound|hurt|arrest|detain|evacuate)$/u;
/** "The two held in Leeds", "the post that it has handed over": what was held or handed over, or who was, is lost. */
const TAKES_OBJECT = /^(?:hold|hand|seize|rescue|link|attribute)$/u;

function lacksObject({ claim, form }: Reading): boolean {
  const { lemma, passive } = form.predicate;
  const takesOne = HURTING.test(lemma) || TAKES_OBJECT.test(lemma);
  // "Killing 22", told as "22 people were killed": the verb has its passive words.
  if (form.pieces.some(({ part, text }) => part === 'predicate' && /^(?:was|were)(?: |$)/u.test(text)))
    return false;
  return (
    takesOne && !passive && !claim.arguments.some(({ role }) => role === 'object' || role === 'complement')
  );
}

/** What is done to a day, where no other object stands: it is no day of the deed. */
const DONE_TO_DAY =
  /^(?:add|declare|designate|choose|pick|propose|celebrate|observe|mark|reserve|offer|want|prefer|suggest|favour|name|request|seek|keep)$/u;

/** "The council added Tuesday, December 1, for its staff": what was added, and not when. */
function isDayDoneTo({ claim, form }: Reading, at: number): boolean {
  const { fact } = claim.arguments[at] as Argument;
  if (fact?.type !== 'time' || !DONE_TO_DAY.test(form.predicate.lemma) || form.predicate.passive)
    return false;
  const hasObject = claim.arguments.some(
    ({ role }, i) => role === 'object' && form.slots[i]?.within === undefined,
  );
  const first = claim.arguments.findIndex((one) => one.fact?.type === 'time');
  return !hasObject && !form.slots[first]?.marker;
}

/** What papers, broadcasters and agencies are by trade. */
const MEDIA: ReadonlySet<string> = new Set(['tv', 'paper', 'agency']);

/** "The BBC reports that the dam broke", "a newspaper accused her": others told the same, and who did is no news. */
function isMedium({ claim }: Reading, at: number): boolean {
  const { fact, role, text } = claim.arguments[at] as Argument;
  if (role !== 'agent' && role !== 'source') return false;
  if (fact === undefined) return peerIn(text)?.kind === 'kind of publication';
  const sector = fact.type === 'entity' && fact.ref !== undefined ? byRef(fact.ref)?.sector : undefined;
  return claim.kind === 'statement' && MEDIA.has(sector ?? '');
}

/** What is done to those who govern, and what they do. */
const BY_POWERS =
  /^(?:accuse|blame|urge|warn|criticise|criticize|condemn|press|pressure|sanction|tell|ask|call|say|insist|reject|deny|demand|retaliate|agree|refuse|vow|threaten|want|consider|impose|support|back)$/u;

/** "Hanoi accused Beijing of encroaching": a capital stands for its government, and is no city there. */
function isSeatOfPower({ claim, form }: Reading, at: number): boolean {
  const { fact, role } = claim.arguments[at] as Argument;
  const isCity = fact?.type === 'entity' && fact.category?.startsWith('city') === true;
  const isParty = role === 'agent' || role === 'object' || role === 'recipient';
  return isCity && isParty && form.slots[at]?.within === undefined && BY_POWERS.test(form.predicate.lemma);
}

/** "Vietnam accused China of encroaching": what several countries may say of one. */
const MANY_SAY = /^(?:accuse|blame|urge|warn|criticise|criticize|condemn|denounce|call)$/u;

function isOneOfAccusers({ claim, form }: Reading, at: number): boolean {
  const { fact, role } = claim.arguments[at] as Argument;
  const isCountry = fact?.type === 'entity' && fact.category === 'country';
  return isCountry && role === 'agent' && MANY_SAY.test(form.predicate.lemma);
}

/** What somebody is said to have done, behind "of" or "for": where, may be where that was done. */
const OF_DEED =
  /^(?:accuse|blame|charge|suspect|convict|condemn|denounce|criticise|criticize|praise|thank|mock)$/u;

/** "Kenya accused Fiji of "theft" in Suva": nobody says whether the accusing was there, or the theft. */
function isPlaceOfDeed({ claim, form }: Reading, at: number): boolean {
  const outer = form.slots[at]?.within ?? at;
  const { fact } = claim.arguments[at] as Argument;
  const isPlace = fact?.type === 'entity' && fact.class === 'place';
  const isParty = /^(?:agent|object|recipient)$/u.test(claim.arguments[outer]?.role ?? '');
  return isPlace && !isParty && OF_DEED.test(form.predicate.lemma);
}

/** Where people post: no firm is meant. */
const NETWORKS =
  /^(?:Twitter|X|Facebook|Instagram|YouTube|TikTok|Telegram|LinkedIn|Truth Social|Threads|Reddit)$/u;

/** "In a letter posted on Twitter": on which of them somebody wrote is a trifle. */
function isNetwork({ claim, form }: Reading, at: number): boolean {
  const outer = form.slots[at]?.within ?? at;
  return NETWORKS.test(claim.arguments[at]?.text ?? '') && form.slots[outer]?.marker === 'on';
}

/** "Acme said higher costs in Leeds": what is left of what somebody said tells nothing. */
const SAYING = /^(?:say|tell|argue|insist|claim|think|believe)$/u;

/** Every argument of a reading that can be asked about, with the kind of question. */
export function targetsOf(reading: Reading): Target[] {
  if (reading.claim.kind !== 'statement' && SAYING.test(reading.form.predicate.lemma)) return [];
  if (lacksObject(reading)) return [];
  const post = postOf(reading);
  return reading.claim.arguments.flatMap((argument, at) => {
    if (at === post) return [{ argument: at, kind: 'thing' as const }];
    if (!allowed(reading, at)) return [];
    const kind = argument.fact === undefined && isPair(reading, at) ? 'country' : factKind(argument);
    const isCause = argument.role === 'cause' && reading.form.slots[at]?.within === undefined;
    return [
      ...(isCause ? [{ argument: at, kind: 'cause' as const }] : []),
      ...(kind ? [{ argument: at, kind }] : []),
      ...nationTarget(reading, at),
    ];
  });
}

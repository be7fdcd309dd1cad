import { byRef, entriesOf, headOf } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';
import { placesInLine } from '../../draft/setting/mentions.ts';
import { isRole } from '../../lexicon/names/index.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { wordsBefore, wordsBehind } from '../targets/margins.ts';
import type { Asked, Seat } from './seat.ts';
import { isJoined, markerAfter, wordsAfter } from './seat.ts';
import { KIND_NOUNS, type KindNoun, whichFor } from './wh.ts';

/** Categories that stems ask for by another noun than their list's: readers know no "संस्था" from a "संगठन". */
const OWN_NOUN: readonly (readonly [prefix: string, noun: keyof typeof KIND_NOUNS])[] = [
  ['country', 'country'],
  ['city', 'city'],
  ['state', 'state'],
  ['district', 'district'],
  ['party', 'party'],
  ['company', 'company'],
  ['body', 'organisation'],
  ['un', 'organisation'],
  ['force', 'force'],
  ['board', 'organisation'],
];

/** Nouns that say themselves what kind of name stands before them: "भिवानी जिले", "केईएम अस्पताल". */
const KIND_SAYING = new Set(
  'जिला जिले शहर नगर प्रांत प्रदेश राज्य कस्बा कस्बे गांव द्वीप नदी अस्पताल विश्वविद्यालय यूनिवर्सिटी कॉलेज स्टेडियम एयरपोर्ट स्टेशन मंदिर मस्जिद बांध क्षेत्र इलाका इलाके थाना थाने तहसील विधानसभा लोकसभा सीट मंडल जोन जनपद संभाग प्रखंड ब्लॉक अनुमंडल'
    .split(' ')
    .map(fold),
);

const OF_ELECTION = /^(?:विधानसभा|विधान सभा|लोकसभा) (?:चुनाव|उपचुनाव)/u;

const SIMPLE = /^(ने|को|से|में|पर|का|की|के|तक|द्वारा)$/u;

/** What is made of a noun with a case marker behind it: "टीका" → "टीके"; titles keep their ending. */
function obliqueOf(noun: string, gender: 'm' | 'f'): string {
  return gender === 'm' && /[^ाेी]ा$|ड्डा$/u.test(noun) ? noun.replace(/ा$/u, 'े') : noun;
}

/** Union territories by ISO 3166-2: no states. */
const TERRITORIES = /^state:in-(?:an|ch|dh|dl|dn|dd|jk|la|ld|py)$/u;

/** Another noun for a body that bears the noun of its kind: "किस संगठन" would tell a part of "सीमा सड़क संगठन". */
const INSTEAD: ReadonlyMap<KindNoun, KindNoun> = new Map<KindNoun, KindNoun>([
  [KIND_NOUNS.organisation, { direct: 'संस्था', oblique: 'संस्था', gender: 'f' }],
  [KIND_NOUNS.force, { direct: 'एजेंसी', oblique: 'एजेंसी', gender: 'f' }],
  [KIND_NOUNS.party, { direct: 'दल', oblique: 'दल', gender: 'm' }],
]);

function besideName(kind: KindNoun, name: string): KindNoun {
  return name.endsWith(` ${kind.direct}`) ? (INSTEAD.get(kind) ?? kind) : kind;
}

/** Words from a state to a place told to lie in it: "राजस्थान के शेखावाटी अंचल के | फतेहपुर". */
const WITHIN_STATE = /(?:^| )(\S{2,20}(?: \S{2,20})?) (?:के|की) (?:\S{2,15} ){0,4}$/u;

/** "राजस्थान के शेखावाटी अंचल के फतेहपुर": a town that bears the name of a district of another state. */
function isOfOtherState({ reading, argument }: Seat): boolean {
  const { fact } = argument;
  const state = fact?.type === 'entity' && fact.ref !== undefined ? byRef(fact.ref)?.in : undefined;
  if (fact?.type !== 'entity' || fact.category !== 'district' || !state?.startsWith('state:')) return false;
  const before = WITHIN_STATE.exec(wordsBefore(reading, argument))?.[1];
  const told = before === undefined ? undefined : placesInLine(before).at(-1)?.state;
  return told !== undefined && told !== state;
}

function kindOf(seat: Seat): KindNoun | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'entity' || isOfOtherState(seat)) return null;
  if (fact.ref !== undefined && TERRITORIES.test(fact.ref)) return KIND_NOUNS.territory;
  const own = OWN_NOUN.find(
    ([prefix]) => fact.category === prefix || fact.category?.startsWith(`${prefix}.`),
  )?.[1];
  if (own) return besideName(KIND_NOUNS[own], seat.argument.text);
  const head = fact.category === undefined ? null : headOf(fact.category);
  if (head) return { direct: head.hi, oblique: obliqueOf(head.hi, head.gender), gender: head.gender };
  if (fact.class !== 'organisation') return null;
  return fact.ref === undefined && / विभाग$/u.test(fact.name)
    ? KIND_NOUNS.department
    : KIND_NOUNS.organisation;
}

/** का, की or के before the head of the phrase that the name stands in. */
function genitiveFor({ reading, slot }: Seat): string {
  const outer = slot.within === undefined ? slot : reading.form.slots[slot.within];
  if (outer?.gender === 'f') return 'की';
  return outer?.marker === '' && outer.number !== 'pl' ? 'का' : 'के';
}

function isHead(word: string, { direct, oblique }: KindNoun): boolean {
  return fold(word) === fold(direct) || fold(word) === fold(oblique);
}

function which({ gender }: KindNoun): string {
  return gender === 'f' ? 'कौन-सी' : 'कौन-सा';
}

/** "अस्पताल शिफ्ट किया गया": what is done with somebody, and nothing of the place's own. */
const MOVED: ReadonlySet<string> = new Set('शिफ्ट रेफर भर्ती रवाना ट्रांसफर स्थानांतरित'.split(' ').map(fold));

/** "जयपुर जा रही बस", "सहरसा जाने वाली एक ट्रेन": where a ride went, without a marker. */
const RIDE = /^(?:जा रह[ाीे]|जाने वाल[ाीे] एक|रवाना ह)/u;

function askRide({ reading, argument }: Seat, kind: KindNoun | null, answer: string): Asked | null {
  const { fact } = argument;
  const isTown = fact?.type === 'entity' && /^(?:city|country)/u.test(fact.category ?? '');
  if (!kind || !isTown || !RIDE.test(wordsBehind(reading, argument).trim())) return null;
  return { range: argument.span, text: `किस ${kind.oblique}`, dropMarker: false, answer, rule: 'ask.ride' };
}

/** "भिवानी जिले में", "भाजपा सांसद", "पंजाब सरकार को": a name right before a noun. */
function beforeNoun(seat: Seat, kind: KindNoun | null, answer: string): Asked | null {
  const [next, ...rest] = wordsAfter(seat);
  if (next === undefined) return null;
  const key = fold(next);
  const base = { range: seat.argument.span, dropMarker: false, answer };
  const marked = (rest[0] ?? seat.slot.marker) !== '' || rest.length > 0 || outerMarker(seat) !== '';
  const owned = kind && /^(?:का|की|के)$/u.test(next) && rest[0] !== undefined && isHead(rest[0], kind);
  // "धान की फसल" → "किस फसल".
  if (owned)
    return {
      ...base,
      range: { start: seat.argument.span.start, end: seat.argument.span.end + 1 + next.length },
      text: marked ? 'किस' : which(kind),
      rule: 'ask.which-of',
    };
  // "राजधानी एक्सप्रेस ट्रेन | औरैया जिले में": where it happened ran into the phrase of what it happened to.
  const runsOn = rest[0] !== undefined && !SIMPLE.test(rest[0]) && lookUpNoun(fold(rest[0])).length === 0;
  if (kind && isHead(next, kind) && runsOn) return null;
  if (kind && isHead(next, kind))
    return { ...base, text: marked ? 'किस' : which(kind), rule: 'ask.which-before' };
  // "पंजाब विधानसभा चुनावों": it is the state that is asked for.
  if (kind && OF_ELECTION.test(`${next} ${rest[0] ?? ''}`))
    return { ...base, text: `किस ${kind.oblique} के`, rule: 'ask.whose' };
  if (KIND_SAYING.has(key)) return marked ? { ...base, text: 'किस', rule: 'ask.which-before' } : null;
  if (!kind) return null;
  if (isRole(key)) return { ...base, text: `किस ${kind.oblique} के`, rule: 'ask.whose-office' };
  const known = lookUpNoun(key).length > 0 && rest.length === 0 && !MOVED.has(key);
  return known ? { ...base, text: `किस ${kind.oblique} ${genitiveFor(seat)}`, rule: 'ask.whose' } : null;
}

function outerMarker({ reading, slot }: Seat): string {
  return slot.within === undefined ? slot.marker : (reading.form.slots[slot.within]?.marker ?? '');
}

/** "मध्य रेलवे": what stands right before the name belongs to it. */
function isTailOfCompound({ outer, argument }: Seat): boolean {
  if (!outer) return false;
  const before = outer.text.slice(0, argument.span.start - outer.span.start).trimEnd();
  return before !== '' && !/(?:^| )(?:का|की|के|और|व|एवं|तथा|वर्षीय|वर्षीया|पूर्व)$|,$/u.test(before);
}

/** "इस्लामी देशों के संगठन ओआईसी ने" → "इस्लामी देशों के किस संगठन ने": the noun before the name says of what kind it is. */
function apposition(seat: Seat, kind: KindNoun | null): Asked | null {
  const { outer, argument } = seat;
  if (!outer || !kind || outer.span.end !== argument.span.end) return null;
  const before = outer.span.exact.slice(0, argument.span.start - outer.span.start).trimEnd();
  const [head = '', ...rest] = before.split(' ').reverse();
  const isKind = isHead(head, kind) || (seat.argument.fact?.type === 'entity' && BODY.test(head));
  const sorts = rest.findIndex((word) => !SORT.test(word));
  const sort = rest.slice(0, sorts < 0 ? undefined : sorts).reverse();
  if (!isKind || !/^(?:का|की|के|)$/u.test(rest[sort.length] ?? '')) return null;
  const shown = [...sort, head].join(' ');
  const marker = markerAfter(seat);
  if (!SIMPLE.test(marker)) return null;
  return {
    range: { start: argument.span.start - shown.length - 1, end: argument.span.end },
    text: `किस ${shown}`,
    dropMarker: false,
    answer: isRespelt(seat) && argument.fact?.type === 'entity' ? argument.fact.name : argument.text,
    rule: 'ask.which-apposed',
  };
}

/** Nouns of bodies, in the form that stands before a case marker. */
const BODY = /^(?:संगठन|संस्था|संस्थान|पार्टी|दल|बल|कंपनी|एजेंसी|बैंक|आयोग|समूह|गुट|मोर्चा|मोर्चे|क्लब|अखबार|चैनल)$/u;

/** What such a noun is said to be: "आतंकी संगठन", "निजी चार्टर कंपनी". They stay in the stem. */
const SORT =
  /^(?:आतंकी|आतंकवादी|उग्रवादी|अलगाववादी|चरमपंथी|अर्द्धसैनिक|अर्धसैनिक|मानवाधिकार|सामाजिक|स्वयंसेवी|राजनीतिक|विपक्षी|क्षेत्रीय|निजी|सरकारी|गैर-सरकारी|विमानन|दवा|तेल|समाचार|जांच|खुफिया|चार्टर|अंग्रेजी|सहयोगी|प्रतिबंधित|छात्र|समुद्री|चक्रवाती)$/u;

/** A misspelt name is put right in the claim; its right spelling is the answer. */
function isRespelt({ reading, argument }: Seat): boolean {
  return reading.claim.substitutions.some(
    ({ span }) => span.start === argument.span.start && span.end === argument.span.end,
  );
}

/** "धान की फसल": what the name owns is what it is. */
function ownsHead(seat: Seat, kind: KindNoun | null): boolean {
  const [, next] = wordsAfter(seat);
  return kind !== null && next !== undefined && isHead(next, kind);
}

/** "लखनऊ हमला हुआ": a bare town beside a bare subject is left over from a dateline or a list, and does nothing. */
function isLeftOver({ reading: { claim, form }, argument, slot }: Seat): boolean {
  if (argument.fact?.type !== 'entity' || argument.fact.class !== 'place') return false;
  if (argument.fact.category === 'country') return false;
  const own = slot.within ?? claim.arguments.indexOf(argument);
  return claim.arguments.some(
    ({ role }, i) =>
      i !== own &&
      form.slots[i]?.within === undefined &&
      form.slots[i]?.marker === '' &&
      (role === 'agent' || role === 'object'),
  );
}

/** "पंजाब प्रांत की राजधानी लाहौर से" → "पंजाब प्रांत के किस शहर से": a capital is known without the story, so its office goes. */
function askCapital(seat: Seat): Asked | null {
  const { outer, argument } = seat;
  const fact = argument.fact;
  if (!outer || fact?.type !== 'entity' || !fact.category?.startsWith('city')) return null;
  if (outer.span.end !== argument.span.end || !SIMPLE.test(seat.slot.marker)) return null;
  const before = outer.span.exact.slice(0, argument.span.start - outer.span.start);
  const capital = before.match(/(?:(?<= )की )?राजधानी $/u)?.[0];
  if (!capital || (capital === before) !== !capital.startsWith('की')) return null;
  return {
    range: { start: argument.span.start - capital.length, end: argument.span.end },
    text: capital.startsWith('की') ? 'के किस शहर' : 'किस शहर',
    dropMarker: false,
    answer: isRespelt(seat) ? fact.name : argument.text,
    rule: 'ask.capital',
  };
}

/** So many entries show how a list writes the names that readers know best. */
const FIRST_ENTRIES = 12;

function mostBear(entries: readonly { readonly hi: string }[], kind: KindNoun): boolean {
  return 2 * entries.filter(({ hi }) => isHead(hi.split(' ').at(-1) as string, kind)).length > entries.length;
}

/** Whether the names of a list bear their noun: "जसलोक अस्पताल", where rivers are "यमुना" alone. */
function bearsHead(category: string | undefined, kind: KindNoun): boolean {
  const entries = category === undefined ? [] : entriesOf(category);
  return mostBear(entries.slice(0, FIRST_ENTRIES), kind) || mostBear(entries, kind);
}

/** "गंगा नदी" → "गंगा": the stem says already that it is a river. Beside names that bear their noun the key keeps its own. */
function withoutHead(name: string, kind: KindNoun | null, category: string | undefined): string {
  const at = name.lastIndexOf(' ');
  if (kind === null || at <= 0 || !isHead(name.slice(at + 1), kind)) return name;
  const bears = kind === KIND_NOUNS.department || bearsHead(category, kind);
  return bears ? name : name.slice(0, at);
}

/** "केंद्रीय गृह मंत्रालय ने" → "किस केंद्रीय मंत्रालय ने". */
function askMinistry(seat: Seat, kind: KindNoun | null): Asked | null {
  const { outer, argument } = seat;
  if (!outer || !kind || argument.fact?.type !== 'entity' || argument.fact.category !== 'ministry.in')
    return null;
  const before = outer.span.exact.slice(0, Math.max(0, argument.span.start - outer.span.start));
  const marker = markerAfter(seat);
  if (before !== 'केंद्रीय ' || outer.span.end !== argument.span.end || !SIMPLE.test(marker)) return null;
  return {
    range: outer.span,
    text: `किस केंद्रीय ${kind.oblique}`,
    dropMarker: false,
    answer: argument.text,
    rule: 'ask.which-ministry',
  };
}

/** "राहुल निवासी करनाल": where somebody lives, behind their name. */
function isHomeBehind({ reading: { claim }, argument }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  return at > 0 && /(?:^| )(?:निवासी|वासी) (?:गांव |ग्राम |मोहल्ला )?$/u.test(claim.text.slice(0, at));
}

/** "डूंगरपुर से बाइक पर": whence somebody goes is the town that its district is called by. */
function isTownOfDistrict({ argument: { fact, role } }: Seat, marker: string): boolean {
  return fact?.type === 'entity' && fact.category === 'district' && role === 'origin' && marker === 'से';
}

/** "किस शहर में", "किस पार्टी के सांसद": a name asked for by its kind. */
export function askNamed(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'entity' || (seat.outer && isJoined(seat.outer.text))) return null;
  const kind = kindOf(seat);
  // "राहुल निवासी करनाल ने": whose home it is, and who acts, would be the place.
  if (isHomeBehind(seat)) return null;
  const apposed = apposition(seat, kind);
  if (apposed) return apposed;
  if (isTailOfCompound(seat)) return askMinistry(seat, kind) ?? askCapital(seat);
  const answer = withoutHead(isRespelt(seat) ? fact.name : seat.argument.text, kind, fact.category);
  const ride = askRide(seat, kind, answer);
  if (ride) return ride;
  const marker = markerAfter(seat);
  const base = { range: seat.argument.span, answer };
  if (/^(निर्मित|स्थित)$/u.test(marker))
    return kind ? { ...base, text: `किस ${kind.oblique} में`, dropMarker: false, rule: 'ask.origin' } : null;
  const atEnd = !seat.outer || seat.outer.span.end === seat.argument.span.end;
  if (!atEnd && (!SIMPLE.test(marker) || ownsHead(seat, kind))) return beforeNoun(seat, kind, answer);
  if (!kind) return null;
  if (seat.argument.role === 'destination' && marker === '')
    return { ...base, text: `किस ${kind.oblique}`, dropMarker: false, rule: 'ask.destination' };
  const verb = seat.reading.form.predicate;
  if (marker === '' && isLeftOver(seat)) return null;
  if (marker === '' && (verb.number !== 'sg' || verb.gender === (kind.gender === 'm' ? 'f' : 'm')))
    return null;
  if (marker !== '' && !SIMPLE.test(marker) && !/^(के|की) /u.test(marker)) return null;
  const text = isTownOfDistrict(seat, marker) ? 'किस जगह' : whichFor(marker, kind);
  return { ...base, text, dropMarker: false, rule: 'ask.which-kind' };
}

import type { Gender, GrammaticalNumber } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import {
  coreWords,
  type Embedded,
  markerWords,
  type Nominal,
  type Phrase,
  phraseWords,
} from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { besidePhrases, type Surroundings } from '../memory/surroundings.ts';
import { buildDraft } from '../parts/build.ts';
import { caseForm } from '../parts/case-forms.ts';
import { embeddedRoles } from '../parts/embedded.ts';
import { copula, pastCopula } from '../parts/inflect.ts';
import { verbLemma } from '../parts/predicate.ts';
import type { Participant, Place, Segment } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';

interface Host {
  readonly words: readonly Word[];
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  readonly person: boolean;
  readonly lemma?: string;
}

/** The noun that a participle is about; of two persons joined by और, the nearer one. */
function hostOf(nominal: Nominal): Host {
  const words = nominal.group.words;
  const joiner = words.findIndex((word) => word.pos === 'coordinator');
  const head = nominal.group.head;
  const persons = words.some((word) => word.name?.class === 'person');
  const own = joiner > 0 && persons ? words.slice(0, joiner) : words;
  const reading = nominal.group.reading;
  const gender = reading?.gender ?? head.name?.gender;
  return {
    words: own,
    ...(gender ? { gender } : {}),
    number: joiner > 0 && !persons ? 'pl' : (reading?.number ?? 'sg'),
    person: persons || head.role === true,
    ...(reading && reading.case === 'oblique' && reading.lemma !== head.key ? { lemma: reading.lemma } : {}),
  };
}

/** The participle's last word as a finite verb: हुए → हुआ; null where the form cannot be known. */
function finiteForm(word: Word, host: Host): string | null {
  if (host.gender === 'f') return /(?:ी|ई)ं?$/u.test(word.key) ? word.text : null;
  if (host.number === 'pl' || host.person) return /(े|ए)$/u.test(word.key) ? word.text : null;
  if (/(ा|या|आ)$/u.test(word.key)) return word.text;
  if (word.text === 'हुए') return 'हुआ';
  if (/ए$/u.test(word.text)) return `${word.text.slice(0, -1)}या`;
  return /े$/u.test(word.text) ? `${word.text.slice(0, -1)}ा` : null;
}

function isFactual(verb: VerbGroup): boolean {
  return (
    verb.shape === 'adnominal' &&
    !verb.prospective &&
    (verb.perfective || verb.progressive) &&
    verb.tag !== 'genitive' &&
    !RELATING.has(verb.root)
  );
}

/** "उद्योग से जुड़े लोग": what one has to do with is no event. */
const RELATING: ReadonlySet<string> = new Set(['जुड़', 'भर', 'मिल']);

/** "पानी से घिरा पुल", "सीमा से सटा जिला": so it is, and nothing that happened. */
const STATIVE: ReadonlySet<string> = new Set('सट घिर जुट बस टिक लद अट पट ढक लिपट'.split(' ').map(fold));

/** "अपने विश्लेषण में … दर्ज आंकड़े": whose it is, the main clause says. */
function isOfMain(embedded: Embedded): boolean {
  return embedded.phrases.some((phrase) =>
    phraseWords(phrase).some(({ pronoun }) => pronoun === 'reflexive'),
  );
}

function verbSegments(verb: VerbGroup, host: Host, past: boolean): Segment[] | null {
  const words = verb.words;
  const last = words.at(-1) as Word;
  const form = finiteForm(last, host);
  if (form === null) return null;
  // "खेले गए मैच" of one match: both words would change.
  if (form !== last.text && words.length > 1 && last.key !== 'हुए' && /(े|ए)$/u.test(words.at(-2)?.key ?? ''))
    return null;
  const place = { part: 'predicate' } as const;
  const segments: Segment[] = [];
  if (form === last.text) segments.push({ kind: 'words', words, place });
  else {
    if (words.length > 1) segments.push({ kind: 'words', words: words.slice(0, -1), place });
    segments.push({ kind: 'replaced', words: [last], text: form, place });
  }
  if (STATIVE.has(verb.root) && verb.perfective && last.key !== 'हुए' && !verb.progressive) {
    const several = host.number === 'pl' || host.person;
    const being = host.gender === 'f' ? 'हुई' : several ? 'हुए' : 'हुआ';
    segments.push({
      kind: 'added',
      text: `${being} ${copula(several ? 'pl' : 'sg')}`,
      rule: 'copula',
      place,
    });
  }
  if (verb.progressive) {
    const number = host.number === 'pl' || host.person ? 'pl' : 'sg';
    const text = past ? pastCopula(host.gender ?? 'm', number) : copula(number);
    segments.push({ kind: 'added', text, rule: 'copula', place });
  }
  return segments;
}

/** "एक्सप्रेस के पटरी से उतरे डिब्बे", "क्लब द्वारा ठहराए गए लोगों को खाना": a phrase that may belong to what follows. */
function isShared({ phrases }: Embedded): boolean {
  return phrases.some(
    (phrase) => phrase.kind === 'nominal' && (phrase.tag === 'genitive' || phrase.tag === 'agentive'),
  );
}

/** "सामने आए 538 मामलों" → "538 मामले": the last word in another case, the rest as it stands. */
function hostInForm(host: Host, last: string, place: Place, around: Surroundings): Segment[] {
  const front = resolveWords(host.words.slice(0, -1), place, around).segments;
  return [...front, { kind: 'replaced', words: host.words.slice(-1), text: last, place }];
}

/** "पहुंचे रूस के राष्ट्रपति पुतिन" is about Putin; "हुए हमले के आरोपी राम" may be about the attack. */
function isOneOffice({ group }: Nominal): boolean {
  const first = group.words.findIndex(isGenitiveMarker);
  const event = group.words.slice(0, first).some((word) => word.noun?.[0]?.class === 'event');
  return !event && group.words.at(-1)?.name?.class === 'person';
}

/** What is said of a name, or of a counted or told thing with a name, place or time; no two bare nouns. */
function tellsEnough({ group }: Nominal, embedded: Embedded): boolean {
  const bare = embedded.phrases.filter((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  if (bare.length > 1 || (bare.length === 1 && !isErgative(embedded.verb.root))) return false;
  if (group.head.name?.class === 'place') return embedded.verb.progressive;
  if (group.words.some((word) => word.name !== undefined)) return true;
  const telling = embedded.phrases.filter((phrase) =>
    phraseWords(phrase).some((word) => word.name !== undefined || word.value?.fact.type === 'time'),
  );
  return telling.length >= 2 || (telling.length === 1 && embedded.phrases.length >= 2);
}

/** Cases that are counted came up, all of them. */
const CASES: ReadonlySet<string> = new Set('मामला मामले मामलों केस केसों'.split(' ').map(fold));

/** Of a name, of what happened and of how a thing lies a participle tells a fact; of other people and things, which are meant. */
function isOfOne({ group: { head } }: Nominal, { verb }: Embedded): boolean {
  if (head.name !== undefined || STATIVE.has(verb.root) || CASES.has(head.key)) return true;
  return head.noun?.[0]?.class === 'event' && !verb.progressive;
}

/** "पटना से आए मोहन राय ने बताया", "पटना में हुई रैली में राय ने कहा": what is told of the speaker, and of where he speaks. */
function isOfPaper({ words }: Host, { source, carrier, clause }: Frame): boolean {
  if (!source) return true;
  return (
    source.words.includes(words[0] as Word) || (carrier && clause.words.includes(source.words[0] as Word))
  );
}

function draftParticiple(
  nominal: Nominal,
  embedded: Embedded,
  frame: Frame,
  context: DraftContext,
): Draft | null {
  // Of "हुए हमले के आरोपी" the participle may mean either noun: an ambiguous reading is left out.
  const chained = nominal.group.words.some(isGenitiveMarker);
  if (chained && !isOneOffice(nominal)) return null;
  if (!isOfOne(nominal, embedded)) return null;
  if (!tellsEnough(nominal, embedded) || isOfMain(embedded) || isShared(embedded)) return null;
  const host = hostOf(nominal);
  const verb = verbSegments(embedded.verb, host, frame.verb.tense === 'past');
  if (!verb || (host.number === 'sg' && !host.person && !host.gender)) return null;
  const around = besidePhrases(context, embedded.verb);
  const participants: Participant[] = [
    { role: embedded.verb.passive ? 'object' : 'agent', words: host.words, marker: [] },
  ];
  const hostPlace = { part: 'core', participant: 0 } as const;
  const subject = resolveWords(host.words, hostPlace, around);
  const inflects = nominal.group.tag !== 'direct' && host.lemma !== undefined;
  const form = inflects ? caseForm(nominal.group, 'direct') : null;
  if (inflects && (!form || host.words.length !== nominal.group.words.length)) return null;
  const segments: Segment[] =
    form?.kind === 'last' ? hostInForm(host, form.text, hostPlace, around) : [...subject.segments];
  const told = embedded.phrases
    .flatMap(phraseWords)
    .some((word) => word.name || word.value?.fact.type === 'time');
  const clear = told || host.person || host.number === 'pl';
  const blocks = [...subject.blocks, ...(clear ? [] : ['which-one'])];
  for (const { phrase, role } of embeddedRoles(embedded)) {
    const participant = participants.length;
    const words = coreWords(phrase);
    const marker = markerWords(phrase);
    participants.push({ role, words, marker });
    const inner = resolveWords(words, { part: 'core', participant }, around);
    segments.push(...inner.segments);
    blocks.push(...inner.blocks);
    if (marker.length > 0)
      segments.push({ kind: 'words', words: marker, place: { part: 'marker', participant } });
  }
  const hostRange = rangeOf(host.words);
  const evidence = { start: rangeOf(phraseWords(embedded)).start, end: hostRange.end };
  const said = isOfPaper(host, frame) ? undefined : frame.source;
  return buildDraft(context.text, {
    segments: [...segments, ...verb],
    participants,
    evidence: [evidence],
    kind: embedded.verb.progressive ? 'state' : 'event',
    modality: said ? 'reported' : 'asserted',
    negated: embedded.verb.negated,
    ...(said ? { source: said } : {}),
    subject: context.text.slice(hostRange.start, hostRange.end),
    predicate: {
      text: embedded.verb.words.map((word) => word.text).join(' '),
      lemma: verbLemma(embedded.verb),
      ergative: false,
      passive: embedded.verb.passive,
      tense: embedded.verb.progressive && frame.verb.tense !== 'past' ? 'present' : 'past',
    },
    blocks: [...new Set(blocks)],
    rules: ['claim.participle', ...subject.rules],
    confidence: 0.75,
    sentence: context.sentence,
    salience: context.salience * 0.8,
  });
}

function participles(phrase: Phrase): { nominal: Nominal; embedded: Embedded }[] {
  if (phrase.kind === 'nominal') {
    if (!phrase.participle) return [];
    return [
      { nominal: phrase, embedded: phrase.participle },
      ...phrase.participle.phrases.flatMap(participles),
    ];
  }
  return phrase.kind === 'embedded' ? phrase.phrases.flatMap(participles) : [];
}

/** "प्रतिबंधों की मार झेल रहे रूस और उत्तर कोरिया …" → a claim of its own, presupposed by the clause. */
export function participleClaims(frame: Frame, context: DraftContext): Draft[] {
  return frame.parts
    .flatMap((part) => participles(part.phrase))
    .filter(({ embedded }) => isFactual(embedded.verb) && embedded.phrases.length > 0)
    .flatMap(({ nominal, embedded }) => draftParticiple(nominal, embedded, frame, context) ?? []);
}

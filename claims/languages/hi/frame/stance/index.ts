import { fold } from '../../../../text/fold.ts';
import { PhraseIndex } from '../../../../text/phrase-index.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Clause } from '../../clause/index.ts';
import { coreWords, type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import { verbNoun } from '../../clause/verb-noun.ts';
import { CUES, REPORTING, type Stance } from '../../closed/stance.ts';
import { lookUpEventNoun } from '../../lexicon/event-nouns.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { issuedBy } from '../sources/according.ts';
import { personBefore } from '../sources/posted-body.ts';
import { bareSpeaker, ownerBefore, pronounOwner, shareBefore, whichOnes } from '../sources/speaker-parts.ts';
import { studyAsVerb } from './study-as-verb.ts';
import { addsOrClears, isUnspoken } from './unspoken.ts';

const CUE_INDEX: PhraseIndex<{ stance: Stance; id: string }> = new PhraseIndex(
  CUES.flatMap((group) =>
    group.forms.split('|').map((form) => [form, { stance: group.stance, id: group.id }] as const),
  ),
);

export interface Cue {
  readonly stance: Stance;
  readonly id: string;
  readonly words: readonly Word[];
}

/** All hedge, plan and denial cues among the words. */
export function findCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = CUE_INDEX.match(words, i);
    if (!found) continue;
    cues.push({ ...found.value, words: words.slice(i, i + found.length) });
    i += found.length - 1;
  }
  return cues;
}

const REPORTING_VERBS = new Set(REPORTING.verbs.split(' ').map(fold));
const REPORTING_NOUNS = new Set(REPORTING.nouns.split(' ').map(fold));
const STUDIES = new Set(REPORTING.studies.split(' ').map(fold));
const ORDERS = new Set(REPORTING.orders.split(' ').map(fold));
const GENITIVE_NOUNS = new Set(REPORTING.genitiveNouns.split(' ').map(fold));

/** Whether the clause's verb says or thinks something: कहा, बताया, दावा किया, का कहना है. */
export function isReporting(clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return false;
  if (isUnspoken(clause)) return false;
  if (REPORTING_VERBS.has(verb.root) || addsOrClears(clause)) return true;
  if (verb.conjunct && REPORTING_NOUNS.has(verb.conjunct.key)) return true;
  const last = clause.phrases.at(-1);
  if (last?.kind === 'nominal' && REPORTING_NOUNS.has(last.group.head.key)) return true;
  return holdsView(clause);
}

/** "विशेषज्ञों का मत है": whose view it is, in the genitive. */
function holdsView({ verb, phrases }: Clause): boolean {
  if (verb?.root !== 'हो' || verb.negated) return false;
  const last = phrases.at(-1);
  if (last?.kind !== 'nominal') return false;
  if (last.tag === 'genitive') return GENITIVE_NOUNS.has(verb.conjunct?.key ?? '');
  return (
    last.tag === 'direct' &&
    GENITIVE_NOUNS.has(last.group.head.key) &&
    last.group.words.some((word) => isGenitiveMarker(word))
  );
}

/** Whether the clause tells of an order or a wish that its कि-clause says: आदेश दिया, अनुरोध किया. */
export function isOrdering(clause: Clause): boolean {
  const noun = clause.verb && verbNoun(clause);
  return noun !== undefined && ORDERS.has(lemmaOf(noun));
}

/** "पुतिन द्वारा कोरिया की यात्रा को अहम माना जा रहा है": of the action before the verb, and not of what is thought. */
function isOfAction(phrase: Phrase, { phrases }: Clause): boolean {
  return phrases
    .slice(phrases.indexOf(phrase) + 1)
    .some(
      (other) =>
        other.kind === 'nominal' &&
        other.tag === 'dative' &&
        lookUpEventNoun(other.group.head.key)?.agent === 'ergative',
    );
}

/** "निगम की ओर से बताया गया", "अधिकारी द्वारा कहा गया": who speaks beside a passive. */
function isBehindPassive(phrase: Phrase, clause: Clause): phrase is Nominal {
  if (!clause.verb?.passive || phrase.kind !== 'nominal') return false;
  return (
    (phrase.tag === 'agentive' && !isOfAction(phrase, clause)) ||
    (phrase.tag === 'behalf' && phrase.group.marker.some(({ key }) => key === 'ओर' || key === 'तरफ'))
  );
}

/** "जिला कर्मचारी | राय संघ ने कहा": beside what is said nothing else can stand bare right before the speaker. */
function joinedBefore({ phrases, words, verb }: Clause, at: number): readonly Word[] {
  const speaker = phrases[at];
  if (speaker?.kind !== 'nominal' || !/^(कह|बता|बोल)$/u.test(verb?.root ?? '')) return [];
  // "नाम पुलिस ने बता दिए": what the verb agrees with is told.
  if (verb?.gender === 'f' || verb?.number === 'pl') return [];
  if (speaker.participle || speaker.group.head.name?.class === 'person') return [];
  let first = speaker.group.words[0] as Word;
  const joined: Word[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const before = phrases[i] as Phrase;
    if (before.kind !== 'nominal' || before.tag !== 'direct' || before.participle) break;
    const { words: own } = before.group;
    if (words[words.indexOf(own.at(-1) as Word) + 1] !== first || own.some(standsApart)) break;
    joined.unshift(...own);
    first = own[0] as Word;
  }
  return joined;
}

/** "शनिवार", "यह बात": no part of a speaker's name. */
function standsApart({ value, noun, pronoun, pos }: Word): boolean {
  return value !== undefined || pronoun !== undefined || pos === 'determiner' || noun?.[0]?.class === 'time';
}

/** The words of the one who speaks in a reporting clause, or null where nobody is named. */
export function speakerOf(clause: Clause): readonly Word[] | null {
  for (const [at, phrase] of clause.phrases.entries()) {
    if (phrase.kind === 'nominal' && phrase.tag === 'ergative')
      return (
        shareBefore(clause.phrases[at - 1], phrase) ??
        personBefore(clause.phrases.slice(0, at), phrase, clause.words) ?? [
          ...whichOnes(clause, at, phrase),
          ...joinedBefore(clause, at),
          ...phrase.group.words,
        ]
      );
    // "कॉल करने वाले ने कहा": told of by what they did.
    if (phrase.kind === 'embedded' && phrase.tag === 'ergative') return coreWords(phrase);
    if (isBehindPassive(phrase, clause)) return phrase.group.words;
  }
  // "नुकसान का अनुमान लगाया जा रहा है": of what, and nobody's.
  const last = clause.verb?.passive ? undefined : clause.phrases.at(-1);
  if (last?.kind === 'nominal' && GENITIVE_NOUNS.has(last.group.head.key)) {
    const at = last.group.words.findLastIndex(isGenitiveMarker);
    if (at > 0)
      return [...whichOnes(clause, clause.phrases.length - 1, last), ...last.group.words.slice(0, at)];
    // "आयुर्वेद के मानने वालों का कहना है": told of by what they do.
    const { participle } = last;
    if (participle?.tag === 'genitive' && participle.verb.prospective && last.group.words.length === 1)
      return [...ownerBefore(clause, participle), ...coreWords(participle)];
  }
  const owner = pronounOwner(clause, GENITIVE_NOUNS);
  if (owner) return [owner];
  if (
    last?.kind === 'nominal' &&
    last.tag === 'genitive' &&
    GENITIVE_NOUNS.has(clause.verb?.conjunct?.key ?? '')
  )
    return last.group.words;
  for (const phrase of clause.phrases) {
    if (phrase.kind === 'nominal' && phrase.tag === 'according') return phrase.group.words;
  }
  return bareSpeaker(clause);
}

/** "आंकड़े बताते हैं कि", "रेलवे से डेटा संकेत करता है कि": the figures or paper that say so themselves. */
export function showingOf({ phrases, verb }: Clause): readonly Word[] | null {
  if (!verb || verb.passive || !/^(बता|दिख|दिखा|दर्शा|कह|दे|कर)$/u.test(verb.root)) return null;
  const study = studyAsVerb({ phrases, verb }, isStudy);
  if (study) return study;
  const at = phrases.findIndex((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  const shows = phrases[at];
  const from = phrases[at - 1];
  if (at > 1 || shows?.kind !== 'nominal' || !STUDIES.has(lemmaOf(shows.group.head))) return null;
  if (at === 0) return shows.group.words;
  return from?.kind === 'nominal' && from.tag === 'instrumental'
    ? [...from.group.words, ...from.group.marker, ...shows.group.words]
    : null;
}

const SPOKEN = new Set('बयान पत्र लेख ट्वीट पोस्ट संदेश वीडियो आदेश'.split(' ').map(fold));

/** "इस बयान से पता चलता है कि": what the paper itself makes of what somebody said. */
function isInferred({ words }: Clause, { tag, group }: Nominal): boolean {
  return (
    tag === 'instrumental' && SPOKEN.has(lemmaOf(group.head)) && words.some(({ key }) => INFERRED.has(key))
  );
}

/** Whether the clause draws a conclusion of the paper's own from what somebody said. */
export function infers(clause: Clause): boolean {
  return clause.phrases.some((phrase) => phrase.kind === 'nominal' && isInferred(clause, phrase));
}

const INFERRED = new Set('पता साफ जाहिर स्पष्ट लगता साबित'.split(' ').map(fold));

/** "दो हजार लोगों पर कराए गए | सर्वेक्षण": of how many a study is, it says of nobody else. */
function askedOf({ participle }: Nominal): readonly Word[] {
  const words = participle ? phraseWords(participle) : [];
  return words.some(({ value }) => value?.fact.type === 'quantity') ? words : [];
}

/** "रिपोर्ट में सामने आया कि": the study or paper that says so. */
export function studyOf(clause: Clause): readonly Word[] | null {
  const shows = showingOf(clause);
  if (shows) return shows;
  for (const phrase of clause.phrases) {
    if (
      phrase.kind === 'nominal' &&
      (phrase.tag === 'locative' || phrase.tag === 'instrumental') &&
      STUDIES.has(lemmaOf(phrase.group.head)) &&
      !isInferred(clause, phrase)
    )
      return [...issuedBy(clause, phrase).flatMap(phraseWords), ...askedOf(phrase), ...phrase.group.words];
  }
  return null;
}

/** A report, figures, an inquiry: what shows something and speaks to nobody. */
export function isStudy(word: Word): boolean {
  return STUDIES.has(lemmaOf(word));
}

export function lemmaOf(word: Word): string {
  return fold(word.noun?.[0]?.lemma ?? word.key);
}

const saysShould = ({ words }: VerbGroup) => words.some(({ key }) => key === 'चाहिए' || key === 'चाहिये');

/** "जाना पड़ता है", "छोड़ना पड़ा": what somebody has to do is done. */
const hasTo = ({ words, tense }: VerbGroup) =>
  tense !== 'future' && words.some(({ key }) => /^(पड़|पड)[ाेीत]/u.test(key));

const STIRRING_ROOTS = new Set('चौंका डरा रुला हिला लुभा सता थका झकझोर'.split(' ').map(fold));
const STIRRED = new Set(
  'चिंतित हैरान परेशान विचलित शर्मसार भावुक दंग उत्साहित प्रेरित आकर्षित गर्व स्तब्ध निराश भयभीत आहत दुखी खुश प्रसन्न राहत सुकून दुख चिंता'
    .split(' ')
    .map(fold),
);

/** "तस्वीरें चौंकाने वाली हैं", "चिंतित करने वाली हैं": how something is, and no plan. */
function describes({ root, conjunct, words }: VerbGroup): boolean {
  return (
    STIRRING_ROOTS.has(root) ||
    (conjunct !== undefined && STIRRED.has(conjunct.key)) ||
    words.some(({ key }) => STIRRED.has(key))
  );
}

/** "स्कूल खोलने जा रही है": what somebody is about to do is not done. */
function isAboutTo({ words }: VerbGroup): boolean {
  return words.some(
    ({ key }, at) =>
      words[at + 1]?.key === 'जा' &&
      /.ने$/u.test(key) &&
      /^रह[ाेी]$/u.test(words[at + 2]?.key ?? '') &&
      // "पेट्रोल भरवाने जा रही थी": on the way there back then, which was so.
      !/^(?:था|थी|थे|थीं)$/u.test(words[at + 3]?.key ?? ''),
  );
}

/** "मारे गए होंगे", "सो रहा होगा": what is taken to have come about, and no plan. */
function isPresumed({ words }: VerbGroup): boolean {
  const before = words.at(-2);
  if (!/^(?:होगा|होगी|होंगे|होंगी)$/u.test(words.at(-1)?.key ?? '') || !before) return false;
  return (
    before.auxiliary === 'go' ||
    before.auxiliary === 'progressive' ||
    (before.pos === 'verb' && (before.verb?.some(({ form }) => form === 'perfective') ?? false))
  );
}

/** What the verb group itself says of the truth of its clause: `advice` is what somebody thinks right. */
export function verbStance(verb: VerbGroup): 'possible' | 'future' | 'due' | 'wish' | 'advice' | null {
  if (verb.shape === 'subjunctive') return 'wish';
  // "आवेदन कर सकेंगे": what is allowed from then on, and no chance.
  if (verb.ability) return verb.tense === 'past' ? null : verb.tense === 'future' ? 'future' : 'possible';
  if (isPresumed(verb)) return 'possible';
  if (verb.tense === 'future' || isAboutTo(verb)) return 'future';
  if (verb.prospective && !describes(verb)) return 'future';
  if (saysShould(verb)) return 'advice';
  return verb.obligation && !hasTo(verb) ? 'due' : null;
}

/** What is told by saying what is to be done: "मकसद लोगों को जोड़ना है" holds now. */
const AIMS = new Set('मतलब अर्थ मकसद उद्देश्य लक्ष्य काम तरीका उपाय विकल्प आशय'.split(' ').map(fold));

/** What "होना है" says the nature of: "असली दिक्कत समय कम होना है". */
const TROUBLES = new Set(
  'दिक्कत समस्या परेशानी मुश्किल वजह कारण चुनौती खतरा खासियत खूबी कमी कमजोरी चिंता बाधा अड़चन प्राथमिकता'
    .split(' ')
    .map(fold),
);

/** Whether the infinitive before है says what something is, and nothing that is due. */
export function saysWhatItIs({ phrases, verb, words }: Clause): boolean {
  if (verb?.root === 'हो' && words.some((word, i) => TROUBLES.has(lemmaOf(word)) && !words[i + 1]?.tag))
    return true;
  if (phrases.some((phrase) => isDirect(phrase) && AIMS.has(lemmaOf(phrase.group.head)))) return true;
  // "सबसे बड़ी चुनौती रोजगार का सृजन करना है": of nobody it is told that he has to.
  if (!verb?.obligation || phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'dative'))
    return false;
  return words.some(
    (word, i) => isTrouble(word) && SUPERLATIVE.test(words[i - 1]?.key ?? '') && !words[i + 1]?.tag,
  );
}

const SUPERLATIVE = /^(?:बडी|बड़ी|बडा|बड़ा|बडे|बड़े|मुख्य|असली|पहली|अहम|प्रमुख)$/u;
const isTrouble = (word: Word) => TROUBLES.has(lemmaOf(word)) || AIMS.has(lemmaOf(word));
const isDirect = (phrase: Phrase): phrase is Nominal => phrase.kind === 'nominal' && phrase.tag === 'direct';

import { fold } from '../../../../../text/fold.ts';
import { lookUpNoun, type NounForm } from '../../../lexicon/noun-forms.ts';

/** What comes over a place, or is done to people there: told in the lead alone, a story is of it. Own list, by lemma. */
const STRIKING: ReadonlySet<string> = new Set(
  'बारिश बर्फबारी हिमपात ओलावृष्टि गर्मी लू ठंड शीतलहर आंधी अंधड़ जलभराव कोहरा चोरी लूट ठगी हत्या अपहरण'
    .split(' ')
    .map(fold),
);

/** What people hold, put to the vote or open: a story is of it where its headline says so. */
const HELD: ReadonlySet<string> = new Set(
  `छापेमारी तस्करी बैठक मुलाकात वार्ता बातचीत सम्मेलन रैली चुनाव उपचुनाव मतदान मतगणना जनमत-संग्रह प्रदर्शन धरना हड़ताल
   आंदोलन विरोध-प्रदर्शन मेला महोत्सव जनसुनवाई महापंचायत पंचायत शिलान्यास उद्घाटन लोकार्पण टीकाकरण समझौता युद्धविराम
   संघर्षविराम कर्फ्यू तख्तापलट`
    .split(/\s+/u)
    .map(fold),
);

const HAPPENINGS: ReadonlySet<string> = new Set([...STRIKING, ...HELD]);

/** How they all begin: inflection leaves that as it is, so that most words need not be looked up. */
const BEGINNINGS: ReadonlySet<string> = new Set([...HAPPENINGS].map((word) => word.slice(0, 2)));

/** A folded word as a noun that names a happening; undefined where it names none. */
export function happeningNoun(key: string): NounForm | undefined {
  if (!BEGINNINGS.has(key.slice(0, 2))) return undefined;
  const form = lookUpNoun(key)[0];
  return form && HAPPENINGS.has(fold(form.lemma)) ? form : undefined;
}

/** Whether a happening makes the news wherever the lead tells of it. */
export function isStriking(lemma: string): boolean {
  return STRIKING.has(fold(lemma));
}

/** Whether people hold it: what happens in it is told of itself. */
export function isHeld(lemma: string): boolean {
  return HELD.has(fold(lemma));
}

/** What sides agree on, or not: "युद्धविराम पर गतिरोध". */
const AGREED: ReadonlySet<string> = new Set('समझौता युद्धविराम संघर्षविराम'.split(' ').map(fold));

/** Whether a happening is something that has to be agreed on before it comes about. */
export function isAgreed(lemma: string): boolean {
  return AGREED.has(fold(lemma));
}

/** What is opened, agreed or met for: without that the noun says nothing. */
const OF_SOMETHING: ReadonlySet<string> = new Set(
  'उद्घाटन शिलान्यास लोकार्पण समझौता मुलाकात वार्ता बातचीत बैठक सम्मेलन टीकाकरण'.split(' ').map(fold),
);

/** Whether a happening needs to be told what it was of: "पुल का उद्घाटन". */
export function saysNothingAlone(lemma: string): boolean {
  return OF_SOMETHING.has(fold(lemma));
}

/** What a mishap is called by what it befell. */
const MISHAPS: readonly (readonly [what: RegExp, noun: string])[] = [
  [/^(?:ट्रेन|मालगाडी|रेलगाडी|सुपरफास्ट|एक्सप्रेस|बोगी|बोगियां|कोच)$/u, 'रेल हादसा'],
  [/^(?:नाव|नौका|स्टीमर|फेरी)$/u, 'नाव हादसा'],
  [/^(?:विमान|प्लेन)$/u, 'विमान हादसा'],
  [/^(?:हेलीकॉप्टर|हेलिकॉप्टर)$/u, 'हेलीकॉप्टर हादसा'],
  [/^(?:बस|बसें)$/u, 'बस हादसा'],
  [/^(?:ट्रैक्टर|ट्रैक्टर-ट्रॉली|पिकअप|जीप|ऑटो|ट्रक|टैंकर|डंपर|कार|बोलेरो|स्कॉर्पियो)$/u, 'सड़क हादसा'],
];

const ON_ROADS =
  /^(?:बाइक|बाइकों|मोटरसाइकिल|मोटरसाइकिलों|वाहन|वाहनों|डीसीएम|स्कूटी|बसों|ट्रकों|कारों|टेंपो|टेम्पो|कंटेनर|ट्रेलर|ई-रिक्शा|मैजिक)$/u;

/** "सड़क हादसा" of "दो बाइकों की टक्कर", by what a sentence tells of; its noun where it tells of no rides. */
export function collisionOf(words: readonly { readonly key: string }[], lemma: string): string {
  if (!/^(?:टक्कर|भिड़ंत)$/u.test(lemma)) return lemma;
  const ride = MISHAPS.find(([what]) => words.some(({ key }) => what.test(key)))?.[1];
  return ride ?? (words.some(({ key }) => ON_ROADS.test(key)) ? 'सड़क हादसा' : lemma);
}

/** Rides by the name that a kicker has for them. */
const RIDES: readonly (readonly [what: RegExp, name: string])[] = [
  [/^(?:बस|बसें)$/u, 'बस'],
  [/^ट्रक$/u, 'ट्रक'],
  [/^(?:ट्रैक्टर|ट्रैक्टर-ट्रॉली)$/u, 'ट्रैक्टर'],
  [/^(?:कार|बोलेरो|स्कॉर्पियो)$/u, 'कार'],
  [/^(?:टेंपो|टेम्पो)$/u, 'टेंपो'],
  [/^(?:जीप|ऑटो|टैंकर|डंपर|पिकअप|कंटेनर|ट्रेलर|बाइक|ट्रेन)$/u, ''],
];

/** The rides that words tell of, each once. */
function ridesIn(keys: readonly string[]): readonly string[] {
  const names = keys.flatMap((key, at) => {
    if (IN_NAME.test(keys[at + 1] ?? '')) return [];
    const name = RIDES.find(([what]) => what.test(key))?.[1];
    return name === undefined ? [] : [name || key];
  });
  return [...new Set(names)];
}

/** What struck what: then both are told. */
const STRIKES = /^(?:टक्कर|भिडंत|टकरा|भिड|घुस)/u;

/** "बस-ट्रक टक्कर", where words tell of two rides that met; undefined where they tell of another number. */
function clashIn(keys: readonly string[]): string | undefined {
  const [one, other, ...more] = ridesIn(keys);
  const isClash = one !== undefined && other !== undefined && more.length === 0;
  return isClash && keys.some((key) => STRIKES.test(key)) ? `${one}-${other} टक्कर` : undefined;
}

/** What rides do when they come to grief. */
const COMES_TO_GRIEF =
  /^(?:(?:पलट|टकरा|भिड|डूब|उतर|गिर|घुस|चढ)(?:[ाीे]|ई|ए|ने|कर|ते)?|दुर्घटनाग्रस्त|बेपटरी|डी-रेल|डीरेल|क्रैश|अनियंत्रित)$/u;
/** "नाव डूबने", "बसों के गिरने": the same as a noun. */
const COMING_TO_GRIEF = /^(?:पलट|टकरा|भिड|डूब|उतर|गिर|घुस)ने$/u;
/** Behind these a ride is no subject of what follows: "बस से", "कार में". */
const AWAY: ReadonlySet<string> = new Set('से में पर ने को का की के तक'.split(' ').map(fold));
/** "बस स्टैंड", "ट्रक चालक": a ride is half of what they are called. */
const IN_NAME =
  /^(?:स्टैंड|अड्ड|स्टॉप|सेवा|किराय|मालिक|चालक|ड्राइवर|यूनियन|ऑपरेटर|पार्किंग|डिपो|शोरूम|बाजार|कंपनी|टर्मिनल|यात्री|सवार)/u;
/** So many words on, the verb of a headline is told. */
const REACH = 9;

/** A word of a line: folded, and whether a mark closes it. */
interface Told {
  readonly key: string;
  readonly closes: boolean;
}

const isGrief = ({ key }: Told) => COMES_TO_GRIEF.test(key);
const isGriefAsNoun = ({ key }: Told) => COMING_TO_GRIEF.test(key);

/** So many words before a ride that its verb is told before. */
const REACH_BACK = 4;

/** "ट्रक में घुसी बस", "लोगों पर चढ़ गया ट्रक", "टकराई बारातियों से भरी बस": a ride behind its verb, in the same clause. */
function tellsBefore(words: readonly Told[], at: number): boolean {
  const isEnd = at === words.length - 1 || words[at]?.closes === true;
  for (let i = at - 1; i >= Math.max(0, at - (isEnd ? REACH_BACK : 1)); i--) {
    const word = words[i] as Told;
    if (word.closes) return false;
    if (/[ाीेई]$/u.test(word.key) && isGrief(word)) return true;
    const stem = words[i - 1];
    if (/^(?:गया|गई|गए)$/u.test(word.key) && stem !== undefined && !stem.closes && isGrief(stem)) return true;
  }
  return false;
}

/** "ट्रैक्टर पलटा", "बस खाई में पलटी", "ट्रक में घुसी बस": what a ride that came to grief makes of the news; undefined where none did. */
export function mishapOf(words: readonly Told[]): string | undefined {
  for (const [at, { key }] of words.entries()) {
    const noun = MISHAPS.find(([what]) => what.test(key))?.[1];
    const next = words[at + 1]?.key ?? '';
    if (noun === undefined || IN_NAME.test(next)) continue;
    const behind = words.slice(at + 1, at + REACH);
    const isSubject = next === 'के' ? behind.some(isGriefAsNoun) : !AWAY.has(next) && behind.some(isGrief);
    const isBehindVerb = tellsBefore(words, at);
    if (isSubject || isBehindVerb) return noun;
  }
  return undefined;
}

/** What a mishap is called in a kicker: "बस-ट्रक टक्कर", else by what it befell. */
export function mishapCalled(words: readonly Told[]): string | undefined {
  const mishap = mishapOf(words);
  const keys = words.map(({ key }) => key);
  const isClash = mishap !== undefined || keys.some((key) => /^(?:टक्कर|भिडंत)$/u.test(key));
  return (isClash ? clashIn(keys) : undefined) ?? mishap;
}

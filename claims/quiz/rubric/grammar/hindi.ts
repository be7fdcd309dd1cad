import { lookUpAdjective } from '../../../languages/hi/lexicon/adjective-forms.ts';
import { lookUpNoun, type NounForm } from '../../../languages/hi/lexicon/noun-forms.ts';
import { SCALE } from '../../../languages/hi/values/number-words.ts';
import { unitByWord } from '../../../languages/hi/values/units.ts';
import { fold } from '../../../text/fold.ts';
import type { Text } from '../text.ts';
import { askedFault, whoFault } from './hindi-subject.ts';
import { EXTENT, verbFault } from './hindi-verbs.ts';

const POSTPOSITIONS = new Set('ने को से में पर का की के तक द्वारा'.split(' '));
const COMPARATOR = new Set('अधिक ज्यादा कम भी'.split(' '));
const ADVERBIAL = new Set(
  'दिन समय वर्ष साल महीने माह तारीख वक्त तरह ओर तरफ प्रकार जगह बार हद रूप सप्ताह हफ्ते क्षण मौके कारण वजह दौरान'.split(
    ' ',
  ),
);

/** A noun phrase that a question word opens: where its head stands and what the head may be. */
interface Head {
  readonly at: number;
  readonly word: string;
  readonly forms: readonly NounForm[];
}

/** The noun after a question word, past scale words and adjectives; null where it is not known. */
function headAfter(words: readonly string[], from: number, overNames = false): Head | null {
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const word = words[at] as string;
    if (SCALE.has(word)) continue;
    if (POSTPOSITIONS.has(word)) return null;
    const unit = unitByWord(word);
    if (unit) return { at, word, forms: unitForms(word, unit) };
    const forms = lookUpNoun(word);
    if (forms.length > 0) return { at, word, forms };
    if (!lookUpAdjective(word) && !overNames) return null;
  }
  return null;
}

function unitForms(word: string, unit: NonNullable<ReturnType<typeof unitByWord>>): NounForm[] {
  const form = (number: 'sg' | 'pl', grammaticalCase: 'direct' | 'oblique'): NounForm => ({
    lemma: unit.singular,
    gender: unit.gender,
    class: 'measure',
    number,
    case: grammaticalCase,
  });
  const all: (readonly [string, NounForm])[] = [
    [unit.singular, form('sg', 'direct')],
    [unit.plural, form('pl', 'direct')],
    [unit.oblique, form('sg', 'oblique')],
    [unit.obliquePlural, form('pl', 'oblique')],
  ];
  const known = all.filter(([written]) => written === word).map(([, reading]) => reading);
  return known.length > 0 ? known : all.map(([, reading]) => reading);
}

function isOnly(forms: readonly NounForm[], fits: (form: NounForm) => boolean): boolean {
  return forms.length > 0 && forms.every(fits);
}

/** "कितनी सीमेंट फैक्ट्रियां", "कितने राहत शिविर": of two nouns side by side the last is counted. */
function isCompound(words: readonly string[], head: Head, gender: 'm' | 'f'): boolean {
  const next = lookUpNoun(words[head.at + 1] ?? '');
  return isOnly(next, (form) => form.gender === gender);
}

/** "कितने सदस्यीय टीम": members are counted, not what is made of them. */
const OF_MEMBERS: ReadonlySet<string> = new Set('सदस्यीय सूत्री सूत्रीय दिवसीय सीटर'.split(' ').map(fold));

/** "कितने कोरोना संक्रमितों", "कितने कोरोना के मरीज": who has an illness is counted. */
function isOfIllness(words: readonly string[], { at, forms }: Head): boolean {
  return (
    isOnly(forms, (form) => form.class === 'illness') &&
    /^(?:के|संक्रमि|संदिग्ध|पॉजिटिव|मरीज|रोगि|केस|मामल)/u.test(words[at + 1] ?? '')
  );
}

/** "जवानों में कितने सीआरपीएफ के हैं": those before it are counted, and what follows says whose they are. */
function isOfThoseBefore(words: readonly string[], at: number): boolean {
  const [whose, is] = words.slice(-2);
  return (
    words[at - 1] === 'में' &&
    /(?:ों|ओं)$/u.test(words[at - 2] ?? '') &&
    /^(?:का|की|के)$/u.test(whose ?? '') &&
    /^(?:है|हैं|था|थे|थी|थीं)$/u.test(is ?? '')
  );
}

function howManyFault(words: readonly string[], at: number): string | null {
  const word = words[at] as string;
  if (isOfThoseBefore(words, at)) return null;
  if (word === 'कितने' && OF_MEMBERS.has(words[at + 1] ?? '')) return null;
  if (COMPARATOR.has(words[at + 2] ?? '') && words[at + 1] === 'से') return null;
  // "संख्या बढ़ाकर कितनी कर दी": a verb stands behind what is counted before.
  if (words[at + 1] === 'कर') return null;
  const head = headAfter(words, at + 1);
  if (!head) return null;
  if (isCompound(words, head, word === 'कितनी' ? 'f' : 'm')) return null;
  if (word === 'कितनी' && isOnly(head.forms, ({ gender }) => gender === 'm'))
    return `कितनी before ${head.word}`;
  if (word !== 'कितनी' && isOnly(head.forms, ({ gender }) => gender === 'f'))
    return `${word} before ${head.word}`;
  if (isOfIllness(words, head)) return null;
  const inflects = /ा$/u.test(head.forms[0]?.lemma ?? '');
  if (
    word === 'कितने' &&
    inflects &&
    isOnly(head.forms, (form) => form.number === 'sg' && form.case === 'direct')
  )
    return `कितने before ${head.word}, which is singular`;
  return word === 'कितना' && isOnly(head.forms, ({ number }) => number === 'pl')
    ? `कितना before ${head.word}, which is plural`
    : null;
}

const WHICH: Readonly<Record<string, 'm' | 'f'>> = { सा: 'm', से: 'm', सी: 'f' };

function whichFault(words: readonly string[], at: number): string | null {
  if (words[at] !== 'कौन') return null;
  const ending = words[at + 1] ?? '';
  const gender = WHICH[ending];
  if (gender === undefined) return POSTPOSITIONS.has(ending) ? `कौन before ${ending}` : null;
  const head = headAfter(words, at + 2);
  if (!head) return null;
  if (isOnly(head.forms, (form) => form.gender !== gender)) return `कौन-${ending} before ${head.word}`;
  const after = words[head.at + 1] ?? '';
  return POSTPOSITIONS.has(after) && after !== 'की'
    ? `कौन-${ending} ${head.word} before ${after}, for किस`
    : null;
}

/** Places to which a way leads. */
const PLACES_LED_TO: ReadonlySet<string> = new Set(
  'शहर देश राज्य जिले जगह अस्पताल स्टेडियम थाने'.split(' ').map(fold),
);
/** "किस शहर जा रहा था": a way leads to a place without a postposition. */
const LEADS =
  /^(?:जा|जाने|जाते|गया|गयी|गई|गईं|गए|पहुंच|पहुंचा|पहुंची|पहुंचे|पहुंचीं|लौट|लौटा|लौटी|लौटे|आ|आए|आई|आईं|आया|रवाना|भेजा|भेजे|भेजी|ले|लाया|लाई|लाए|रेफर|शिफ्ट)$/u;

function obliqueFault(words: readonly string[], at: number): string | null {
  const word = words[at];
  if (word !== 'किस' && word !== 'किन') return null;
  const head = headAfter(words, at + 1);
  if (!head) return null;
  if (isOnly(head.forms, (form) => form.case === 'direct'))
    return `${word} before ${head.word}, which is direct`;
  if (word === 'किस' && isOnly(head.forms, ({ number }) => number === 'pl')) return `किस before ${head.word}`;
  const marked = words.slice(head.at + 1, head.at + 5).some((later) => POSTPOSITIONS.has(later));
  // "किस राज्य या केंद्रशासित प्रदेश लाया गया": what else it may be stands behind.
  const behind = head.at + (words[head.at + 1] === 'या' ? 4 : 1);
  const isWay = PLACES_LED_TO.has(head.word) && LEADS.test(words[behind] ?? '');
  return marked || isWay || ADVERBIAL.has(head.word) ? null : `${word} ${head.word} without a postposition`;
}

/** How the verb stands to the noun that a question word asks of. */
function agreementFault(words: readonly string[], from: number): string | null {
  const word = words[from] as string;
  const isWhich = word === 'कौन' && WHICH[words[from + 1] ?? ''] !== undefined;
  if (!isWhich && !/^कितन[ाीे]$/u.test(word)) return null;
  const head = headAfter(words, from + (isWhich ? 2 : 1), true);
  if (!head || EXTENT.has(head.word)) return null;
  // "कितने राहत शिविर": the noun that fits the question word is the one counted.
  const isFitting =
    word === 'कौन' || head.forms.some(({ gender }) => (gender === 'f') === (word === 'कितनी'));
  const next = lookUpNoun(words[head.at + 1] ?? '');
  return isFitting
    ? askedFault(words, { from, at: head.at, forms: head.forms })
    : askedFault(words, { from, at: head.at + 1, forms: next });
}

/** What is wrong with the grammar of a Hindi stem; null when nothing is found. */
export function hindiFault({ words }: Text): string | null {
  for (const [at, word] of words.entries()) {
    const fault =
      word === 'कितना' || word === 'कितने' || word === 'कितनी'
        ? howManyFault(words, at)
        : (whichFault(words, at) ?? obliqueFault(words, at));
    const found = fault ?? agreementFault(words, at);
    if (found) return found;
  }
  return verbFault(words) ?? whoFault(words);
}

export { headAfter };

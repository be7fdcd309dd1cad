import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Disease, Place } from './memory-types.ts';

/** Sentences after which "इससे संक्रमित" no longer surely means the disease. */
const REACH = 2;

/** Diseases by the words that name them, each with one name for all. Symptoms are none. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  [
    'कोरोना कोरोनावायरस कोविड कोविड-19 covid-19 covid coronavirus',
    'डेंगू',
    'मलेरिया',
    'चिकनगुनिया',
    'निपाह',
    'जीका',
    'इबोला',
    'मंकीपॉक्स एमपॉक्स',
    'टीबी तपेदिक',
    'हैजा',
    'एड्स एचआईवी',
    'कैंसर',
    'पोलियो',
    'चेचक',
    'खसरा',
    'रेबीज',
    'पीलिया',
    'टाइफाइड',
    'सार्स',
    'मर्स',
    'फ्लू स्वाइन',
  ].flatMap((family) => family.split(' ').map((word) => [fold(word), family] as const)),
);

const CALLED = /^(वायरस|विषाणु|महामारी|बीमारी|रोग|संक्रमण|मर्ज)$/u;
/** Nouns and verbs that go with a disease and with hardly anything else. */
const OF_IT =
  /^(संक्रमण|संक्रमित|संक्रमितों|लक्षण|लक्षणों|मरीज|मरीजों|रोगी|रोगियों|चपेट|प्रकोप|टीका|टीके|वैक्सीन|वायरस|इलाज|पीड़ित|पीडित|ग्रस्त|ग्रसित|महामारी)$/u;

/** The disease that the article tells of after a frame: undefined until one is named. */
export function diseaseAfter(before: Disease | undefined, frame: Frame, place: Place): Disease | undefined {
  let now = before;
  const { words } = frame.clause;
  words.forEach((word, i) => {
    const family = FAMILIES.get(word.key);
    if (!family) return;
    if (now) {
      now = {
        ...now,
        sentence: place.sentence,
        paragraph: place.paragraph,
        several: now.several || now.family !== family,
      };
      return;
    }
    const virus = words[i + 1]?.key === 'वायरस' ? words.slice(i, i + 2) : [word];
    now = {
      text: virus.map(({ text }) => text).join(' '),
      name: word.text,
      family,
      several: false,
      range: rangeOf(virus),
      ...place,
    };
  });
  return now;
}

interface Meant {
  readonly length: number;
  readonly text: string;
}

/** "इस घातक वायरस": the disease by name, before the noun that takes it up. */
function calledAt(words: readonly Word[], at: number, { text, name }: Disease): Meant | null {
  if (!/^(इस|यह|उस|इसी|उक्त)$/u.test(words[at]?.text ?? '')) return null;
  let end = at + 1;
  while (words[end]?.pos === 'adjective' && end - at <= 2) end++;
  const noun = words[end];
  if (!noun || !CALLED.test(noun.key)) return null;
  const said = text.endsWith(noun.text) || name.endsWith(noun.text) ? text : `${name} ${noun.text}`;
  return { length: end - at + 1, text: said };
}

/** "इसके लक्षण", "इससे संक्रमित": the disease, where the words go with one. */
function ofAt(words: readonly Word[], at: number, { text }: Disease): Meant | null {
  const suffix = { इसका: 'का', इसके: 'के', इसकी: 'की', इससे: 'से' }[words[at]?.key ?? ''];
  if (!suffix || words[at]?.pos !== 'pronoun') return null;
  return OF_IT.test(words[at + 1]?.key ?? '') ? { length: 1, text: `${text} ${suffix}` } : null;
}

/** What words that point at a disease are told as, where the article tells of one alone; null else. */
export function diseaseMeant(
  words: readonly Word[],
  at: number,
  disease: Disease | undefined,
  { sentence }: { readonly sentence: number },
): Meant | null {
  if (!disease || disease.several) return null;
  const called = calledAt(words, at, disease);
  return called ?? (sentence - disease.sentence <= REACH ? ofAt(words, at, disease) : null);
}

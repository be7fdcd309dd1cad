import { fold } from '../../../../text/fold.ts';
import { isRole } from '../../lexicon/names/index.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import type { Word } from '../../tag/word.ts';
import type { Resolution } from '../memory/surroundings.ts';

function consonants(text: string): string {
  return text.replace(/[\u0900-\u0914\u093c-\u094d\s]/gu, '');
}

/** A country's name that is misspelt in the article: "उत्तर कारिया". The quote keeps it, the claim does not. */
export function rightSpelling(words: readonly Word[], at: number): Resolution | null {
  const word = words[at] as Word;
  const { name } = word;
  if (name?.category !== 'country' || word.inside) return null;
  const unit = words.slice(at, at + word.length);
  const own = unit.map((w) => w.text).join(' ');
  const misspelt =
    own !== name.canonical && unit.length > 1 && consonants(own) === consonants(name.canonical);
  return misspelt
    ? {
        length: word.length,
        text: name.canonical,
        antecedent: { start: word.start, end: (unit.at(-1) as Word).end },
      }
    : null;
}

/** "डीसी विवेक भाटिया" is no longer name of "विवेक भाटिया": an office or a word for people was taken into it. */
function addsOffice(canonical: string, own: string): boolean {
  const known = new Set(own.split(' '));
  return canonical
    .split(' ')
    .filter((word) => !known.has(word))
    .some(
      (word) =>
        isRole(fold(word)) ||
        lookUpNoun(fold(word)).some(({ class: kind }) => kind === 'office' || kind === 'group'),
    );
}

/** "जॉर्ज बुश": with its first and its last word a name is told in full, whatever stands between them elsewhere. */
function isWholeName(unit: readonly Word[], canonical: string): boolean {
  const all = canonical.split(' ');
  return unit.length > 1 && unit[0]?.text === all[0] && unit.at(-1)?.text === all.at(-1);
}

/** "लोकमान्य तिलक", "पंडित नेहरू": what somebody is called in full by other words than their name has; trains and halls bear it as well. */
function isOtherStyle(unit: readonly Word[], canonical: string): boolean {
  const all = new Set(canonical.split(' '));
  return unit.length > 1 && unit.some(({ text }) => !all.has(text));
}

/** First words of many names, by which alone nobody in particular is meant. */
const BORNE_BY_MANY = /^(?:मोहम्मद|मुहम्मद|मोहम्द|मो|सैयद|सय्यद|शेख|अब्दुल|मौलाना|मुल्ला|हाजी)$/u;

const KIN = /^(?:पिता|मां|माता|पति|पत्नी|भाई|बहन|बेटा|बेटे|बेटी|दादा|दादी|नाना|नानी|चाचा|मामा)$/u;

/** "कंपनी अडानी कॉनेक्स": a surname that a firm is named by. */
const FIRMS = /^(?:कंपनी|फर्म|समूह|ग्रुप|ब्रांड|बैंक)$/u;

/** "अडानी | कॉनेक्स ने": what no list knows behind a surname, before a case marker or a joiner. */
function isFirm(next: Word | undefined): boolean {
  return (
    next?.pos === 'unknown' && next.name === undefined && next.verb === undefined && next.shape === 'word'
  );
}

/** "मोहन राय यूथ ब्रिगेड ने": a body that bears the name; it ends the phrase, which no marker cuts before. */
function isInNameOfBody(words: readonly Word[], after: number): boolean {
  const rest = words.slice(after);
  const end = rest.findIndex(({ pos }) => pos !== 'noun' && pos !== 'unknown' && pos !== 'adjective');
  const own = end < 0 ? rest : rest.slice(0, end);
  return own.length > 0 && own.length <= 3 && BODIES.test(own.at(-1)?.key ?? '');
}

/** What is founded or built in somebody's name, or follows them. */
const BODIES =
  /^(?:ब्रिगेड|फाउंडेशन|ट्रस्ट|संस्थान|संस्था|सेना|मंच|वाहिनी|समिति|विश्वविद्यालय|कॉलेज|महाविद्यालय|विद्यालय|स्कूल|अकादमी|क्लब|फैंस|अस्पताल|स्टेडियम|एयरपोर्ट|हवाईअड्डा|हवाईअड्डे|पार्क|मार्ग|चौक|सेतु|पुरस्कार|ट्रॉफी)$/u;

/** The long form of a name, where the words give a short one. */
export function longName(words: readonly Word[], at: number): Resolution | null {
  const word = words[at] as Word;
  const { name } = word;
  // "तपन महसूस की": what makes a predicate is no surname.
  if (name?.class !== 'person' || word.inside || word.conjunct) return null;
  const unit = words.slice(at, at + word.length).filter((w) => w.text !== '.');
  const own = unit.map((w) => w.text).join(' ');
  // "उनके पिता संतोष साहू": of kin the first name may be a common noun, and the surname alone is not hers.
  const kin = words[at - 2];
  const first = words[at - 1];
  if (unit.length === 1 && first?.pos === 'noun' && KIN.test(kin?.key ?? '')) return null;
  // "मोहम्मद मारा गया": of a name that so many bear, nobody knows whose it is.
  if (unit.length === 1 && BORNE_BY_MANY.test(word.key) && name.canonical.startsWith(own)) return null;
  if (unit.length === 1 && (FIRMS.test(first?.key ?? '') || isFirm(words[at + 1]))) return null;
  if (isInNameOfBody(words, at + word.length)) return null;
  if (own === name.canonical || name.canonical.split(' ').length <= unit.length) return null;
  if (addsOffice(name.canonical, own) || isWholeName(unit, name.canonical)) return null;
  if (isOtherStyle(unit, name.canonical)) return null;
  return {
    length: word.length,
    text: name.canonical,
    antecedent: { start: word.start, end: (unit.at(-1) as Word).end },
  };
}

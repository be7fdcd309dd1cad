import { keptBy } from '../kept.ts';
import type { Article, Item, Lang, SensitiveMatter } from '../model.ts';
import { patternFor } from '../text/scripts.ts';

/**
 * Beginnings of words that tell what a story is about. `lead` counts only in the headline and the first
 * sentences, or where such words come again and again; `anywhere` counts wherever it stands.
 */
interface Telling {
  readonly matter: SensitiveMatter;
  readonly lang: Lang;
  readonly where: 'lead' | 'anywhere';
  readonly stems: string;
}

/** Reviewed by hand; the matters are those that press councils ask care for (Press Council of India, norms 2022). */
export const TELLING: readonly Telling[] = [
  {
    matter: 'death',
    lang: 'hi',
    where: 'lead',
    stems:
      'मौत|मृत|मारे गए|मारा गया|मारी गई|मार डाला|मार गिराया|हत्या|हत्याकांड|कत्ल|शव|लाश|जान गंवा|जान चली गई|जानें गईं|निधन|देहांत|अंतिम संस्कार|अंत्येष्टि|शहीद|नरसंहार',
  },
  {
    matter: 'death',
    lang: 'en',
    where: 'lead',
    stems: 'killed|dead\\b|deaths?\\b|died|dies\\b|murder|bodies|funeral|massacre|slain|fatal',
  },
  {
    matter: 'sexual-violence',
    lang: 'hi',
    where: 'anywhere',
    stems: 'दुष्कर्म|बलात्कार|रेप|गैंगरेप|यौन उत्पीड़न|यौन शोषण|शारीरिक शोषण|यौन हिंसा|छेड़छाड़|छेड़खानी|पॉक्सो',
  },
  {
    matter: 'sexual-violence',
    lang: 'en',
    where: 'anywhere',
    stems: 'rape|rapist|gangrape|sexual assault|sexual abuse|sexually|molest',
  },
  { matter: 'suicide', lang: 'hi', where: 'anywhere', stems: 'आत्महत्या|खुदकुशी|आत्मदाह|फांसी लगा' },
  {
    matter: 'suicide',
    lang: 'en',
    where: 'anywhere',
    stems: 'suicide|self-immolat|took his own life|took her own life',
  },
  {
    matter: 'minor',
    lang: 'hi',
    where: 'anywhere',
    stems: 'नाबालिग|अवयस्क|बाल अपराध|बच्ची से|बच्ची के साथ|बाल तस्करी',
  },
  {
    matter: 'minor',
    lang: 'en',
    where: 'anywhere',
    stems: 'juvenile|underage|minor girl|minor boy|child abuse|child traffick',
  },
  {
    matter: 'communal-violence',
    lang: 'hi',
    where: 'anywhere',
    stems: 'सांप्रदायिक|साम्प्रदायिक|दंगा|दंगे|दंगों|दो समुदायों|दो पक्षों के बीच पथराव|मॉब लिंचिंग|भीड़ ने पीट',
  },
  {
    matter: 'communal-violence',
    lang: 'en',
    where: 'anywhere',
    stems: 'communal|sectarian|riot(?:s|ers|ing)?\\b|lynch|two communities',
  },
];

interface Group {
  readonly matter: SensitiveMatter;
  readonly where: Telling['where'];
  readonly pattern: RegExp;
}

/** Letters that papers write with or without a dot below, as one letter or as two. */
const DOTTED: Readonly<Record<string, string>> = {
  क: '[कक़]़?',
  ख: '[खख़]़?',
  ग: '[गग़]़?',
  ज: '[जज़]़?',
  ड: '[डड़]़?',
  ढ: '[ढढ़]़?',
  फ: '[फफ़]़?',
};

/** A pattern for words that begin so, however dots and spaces are written: their first letters are looked for first. */
function patternOf(stems: string): RegExp {
  const bare = stems.normalize('NFC').replace(/[\u093c]/gu, '');
  const loose = (text: string) =>
    text.replace(/[कखगजडढफ]/gu, (letter) => DOTTED[letter] as string).replace(/ /gu, '\\s+');
  const firsts = [...new Set(bare.split('|').map((stem) => loose(stem[0] as string)))].join('|');
  return new RegExp(`(?=${firsts})(?<![\\p{L}\\p{M}])(?:${loose(bare)})`, 'giu');
}

/** Whether words of a pattern stand in a text, so often or so near its start that it is of them. */
function isToldIn(text: string, title: string, { where, pattern: any }: Group): boolean {
  const pattern = patternFor(text, any);
  const first = text.search(pattern);
  if (where === 'anywhere' || (first >= 0 && first < LEAD)) return first >= 0;
  if (title.search(any) >= 0) return true;
  return first >= 0 && (text.match(pattern) ?? []).length >= OFTEN;
}

const groupsOf = (lang: Lang): Group[] =>
  TELLING.filter((one) => one.lang === lang).map(({ matter, where, stems }) => ({
    matter,
    where,
    pattern: patternOf(stems),
  }));

const GROUPS: Readonly<Record<Lang, readonly Group[]>> = { hi: groupsOf('hi'), en: groupsOf('en') };

/** How much of the story is headline and lead, in UTF-16 code units. */
const LEAD = 600;
/** So many times told, it is what the story is about. */
const OFTEN = 3;

/**
 * What a story tells of that asks for care; empty for most. Such a story makes a quiz only when an editor
 * asks for one by name.
 */
export const sensitiveMatters = keptBy(
  ({ lang, title, text }: Pick<Article, 'lang' | 'title' | 'text'>): readonly SensitiveMatter[] => {
    const found = GROUPS[lang].filter((group) => isToldIn(text, title, group));
    return [...new Set(found.map(({ matter }) => matter))];
  },
);

/** What is said of people who came to harm and lived. */
const HURT: Readonly<Record<Lang, RegExp>> = {
  hi: patternOf('घायल|पीड़ित|जख्मी'),
  en: patternOf('injured|wounded|victim'),
};

/** Whether an item asks for victims' names, ages or numbers: such an item is never put into play. */
export function asksForVictims(item: Pick<Item, 'lang' | 'kind' | 'stem'>): boolean {
  if (item.kind !== 'count' && item.kind !== 'person' && item.kind !== 'age') return false;
  return [...GROUPS[item.lang].map(({ pattern }) => pattern), HURT[item.lang]].some(
    (pattern) => item.stem.search(pattern) >= 0,
  );
}

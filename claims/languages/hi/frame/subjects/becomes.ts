import type { Clause } from '../../clause/index.ts';
import { isGenitiveMarker } from '../../tag/word.ts';
import type { Frame, Part } from '../types.ts';

/** Bodies and places that another one may become: not "सरकार", which is made. */
const BODIES = /^(?:दल|पार्टी|कंपनी|बैंक|टीम|देश|राज्य|शहर|जिला|गांव|संगठन|संस्थान|संस्था|क्लब)$/u;

/** "पहली बार", "लगातार दूसरी बार": how often, and nobody. */
const isHowOften = ({ phrase }: Part) => phrase.kind === 'nominal' && phrase.group.head.key === 'बार';

const isBare = (part: Part) =>
  part.phrase.kind === 'nominal' && part.phrase.tag === 'direct' && !isHowOften(part) && part.role !== 'time';

/** "विधायक", "मुख्य विपक्षी दल": what somebody or a body may be, and with nobody's name. */
function isWhat({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal') return false;
  const { head, words } = phrase.group;
  const isOffice = head.role === true || /^(?:person|office)$/u.test(head.noun?.[0]?.class ?? '');
  const isBody = BODIES.test(head.key) && words.length > 1;
  return (
    !head.name &&
    (isOffice || isBody) &&
    words.every(
      (word, i) =>
        word === head ||
        word.pos === 'adjective' ||
        word.value?.fact.type === 'quantity' ||
        isGenitiveMarker(word) ||
        isGenitiveMarker(words[i + 1]) ||
        (word.role === true && word.pos === 'noun'),
    )
  );
}

/** What sets one above all others. */
const RANKED = /^(?:सर्वश्रेष्ठ|सर्वोच्च|सर्वाधिक|सबसे|शीर्ष|अव्वल|सफलतम|पहल[ाेी]|दूसर[ाेी]|तीसर[ाेी]|एकमात्र|इकलौत[ाेी])$/u;

/** "प्रतियोगिता की सर्वश्रेष्ठ खिलाड़ी"; of "चूरू राज्य का सबसे ठंडा स्थान" the name that has run into it ended so. */
function isRank({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.group.head.name) return false;
  const { words, head } = phrase.group;
  if (words.some(({ name }, i) => name && !isGenitiveMarker(words[i + 1]))) return false;
  const rank = words.findIndex(({ key }) => RANKED.test(key));
  return rank >= 0 && rank < words.indexOf(head) && (rank === 0 || isGenitiveMarker(words[rank - 1]));
}

/**
 * "(सीमा राय ने चुनाव जीता) और पहली बार विधायक बनीं", "(14 अंक जुटाए) और प्रतियोगिता की सर्वश्रेष्ठ खिलाड़ी रहीं": what
 * whoever acted in the clause before became, or ended as.
 */
export function isWhatBecame(
  { verb, opener }: Clause,
  parts: readonly Part[],
  before: Frame | undefined,
): boolean {
  if (!verb || verb.conjunct || verb.passive) return false;
  const ends = verb.root === 'रह' && verb.perfective;
  if (verb.root !== 'बन' && !ends) return false;
  if (!opener.some(({ pos }) => pos === 'coordinator') || before?.subject?.phrase.kind !== 'nominal')
    return false;
  const bare = parts.filter(isBare);
  const [only, ...more] = bare;
  return only !== undefined && more.length === 0 && (ends ? isRank(only) : isWhat(only));
}

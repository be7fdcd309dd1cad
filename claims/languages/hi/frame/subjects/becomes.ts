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

/** "(सीमा राय ने चुनाव जीता) और पहली बार विधायक बनीं": what whoever acted in the clause before became. */
export function isWhatBecame(
  { verb, opener }: Clause,
  parts: readonly Part[],
  before: Frame | undefined,
): boolean {
  if (verb?.root !== 'बन' || verb.conjunct || verb.passive) return false;
  if (!opener.some(({ pos }) => pos === 'coordinator') || before?.subject?.phrase.kind !== 'nominal')
    return false;
  const bare = parts.filter(isBare);
  const [only, ...more] = bare;
  return only !== undefined && more.length === 0 && isWhat(only);
}

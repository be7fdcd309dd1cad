import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';

/** Nouns and adjectives with which the paper says that its कि-clause is so. */
const STANDING: ReadonlySet<string> = new Set(
  'स्थिति हालात हालत आलम हकीकत सच्चाई असलियत वास्तविकता गनीमत विडंबना जाहिर विदित ज्ञात गौरतलब उल्लेखनीय महत्वपूर्ण'
    .split(' ')
    .map(fold),
);

const DOUBT = /^(?:शक|संदेह|शुबहा|दोराय|शंका)$/u;

/** "ठंड का आलम यह है कि …", "गनीमत रही कि …", "इसमें कोई शक नहीं है कि …": that it is so, and how it stands. */
export function tellsHowItStands({ verb, words, phrases }: Clause): boolean {
  if (!verb || !/^(?:हो|रह)$/u.test(verb.root) || verb.tense === 'future' || verb.shape !== 'finite')
    return false;
  if (verb.ability || verb.obligation) return false;
  const doubts = words.some(({ key }) => DOUBT.test(key));
  if (verb.negated) return doubts && words.some(({ key }) => /^(?:इसमें|कोई)$/u.test(key));
  if (phrases.some(({ kind }) => kind === 'embedded')) return false;
  return words.some((word, i) => STANDING.has(word.key) && words[i + 1]?.pos !== 'postposition');
}

/** Verbs of going and of being under way, in whose midst something else happens. */
const UNDER_WAY: ReadonlySet<string> = new Set(
  'जा आ पहुंच निकल मुड़ लौट बढ़ गुजर चल उतर चढ़ घुस भाग बैठ रुक दौड़ बीत उठ सो खड़ा'.split(' '),
);
const BARELY = /^(?:ही|अभी|भी)$/u;

/** "शतक से नौ रन दूर थे कि …": before it was reached. */
const isShortOf = ({ verb, words }: Clause) =>
  verb?.root === 'हो' && (verb.conjunct?.key === 'दूर' || words.at(-2)?.key === 'दूर');

/**
 * "गाड़ी मोड़ पर मुड़ रही थी कि ट्रक टकरा गया", "बाजार पहुंचा था कि …", "अभी दस मिनट ही बीते थे कि …": in its midst, or right
 * behind it, something came about.
 */
export function isJustThen(clause: Clause): boolean {
  const { verb, words } = clause;
  if (!verb || verb.passive || verb.negated || verb.tense !== 'past') return false;
  const isShort = isShortOf(clause);
  if (!isShort && (verb.conjunct || !UNDER_WAY.has(verb.root))) return false;
  const [before, last] = [verb.words.at(-2), verb.words.at(-1)];
  if (!/^(?:था|थी|थे|थीं)$/u.test(last?.key ?? '')) return false;
  if (words.some(({ pos, key }) => pos === 'relative' || /^(?:इतन[ाेी]|ऐस[ाेी]|ध्यान|याद|खबर|समझ)$/u.test(key)))
    return false;
  return (
    isShort ||
    verb.progressive ||
    verb.perfective ||
    before?.auxiliary === 'prospective' ||
    words.some(({ key }) => BARELY.test(key))
  );
}

import { FIRMS, PLACE_KINDS, UNION_NAME } from '../../lexicon/referents.ts';
import type { Word } from '../../tag/word.ts';
import { firmNameAt } from './firms.ts';
import type { Mention } from './mention.ts';

/** What is called by its kind behind its name. */
const KIND =
  /^(?:telescope|bridge|dam|university|hospital|museum|stadium|airport|act|bill|project|mission|programme|program|festival|canal|railway|tunnel|tower|temple|mosque|church|college|port|prison|jail|park|lake|station|bank|court|council|tribunal|department|ministry|commission|agency|authority|bureau|exchange|regulator|watchdog|institute|school|federation|association|committee|corporation|academy|foundation|theatre|theater|zoo|refinery|agreement|treaty|pact|accord|convention|cup|league|championship|marathon|index|survey|amendment|volcano|river|island|glacier|observatory|spacecraft|rover|probe|orchestra|choir|prize|award|medal|trophy|summit|express|reservoir|monument|memorial|expressway|highway|pipeline)$/u;

/** What has "the" before its name. */
const GIVEN = /^(?:prize|award|medal|trophy|summit|express|cup|marathon|championship)$/u;

/** By which noun a story goes on about what is so called. */
const OTHERWISE: Readonly<Record<string, string>> = { express: 'train' };

/** What a storm is called before its name. */
const STORMS = /^(?:cyclone|hurricane|typhoon|storm)$/u;

/** "US", "Peruvian": whose it is, before its name. */
const isLand = (word: Word | undefined) =>
  word !== undefined &&
  !word.inside &&
  word.length === 1 &&
  (word.name?.class === 'place' || (word.pos === 'ADJ' && /^\p{Lu}/u.test(word.text)));

/** "the James Webb Space Telescope", "the University of Leeds": the noun that a name ends or begins with. */
export function ofNamedKind(words: readonly Word[], at: number, sentence: number): Mention | null {
  const word = words[at] as Word;
  const { name, length } = word;
  if (!name || word.inside || name.class === 'person' || length < 2) return null;
  // "the Prevention of Noise Bill": the end of a longer name.
  if (words[at - 1]?.key === 'of' && /^\p{Lu}/u.test(words[at - 2]?.text ?? '')) return null;
  const own = words.slice(at, at + length);
  const of = own.findIndex(({ key }) => key === 'of');
  const last = own[of > 0 ? of - 1 : length - 1]?.key ?? '';
  const noun = KIND.test(last) ? (OTHERWISE[last] ?? last) : STORMS.test(word.key) ? 'storm' : null;
  // "Acme Hospital officials", "the Webb Telescope team": told of another.
  if (!noun || words[at + length]?.pos === 'NOUN') return null;
  // "the US Supreme Court"
  const lands = isLand(words[at - 1]) ? 1 : 0;
  const article = words[at - 1 - lands]?.key === 'the';
  return {
    noun,
    words: article ? words.slice(at - 1 - lands, at + length) : own,
    key: name.canonical.toLowerCase(),
    identifies: true,
    named: true,
    // "won the 2024 Water Prize": told with its article, which stands before the year.
    ...(article || !GIVEN.test(last) ? {} : { told: `the ${own.map(({ text }) => text).join(' ')}` }),
    sentence,
  };
}

/** What a name alone may be called later: a firm "the company", a city "the city". */
export function ofName(words: readonly Word[], at: number, sentence: number): Mention[] {
  const word = words[at] as Word;
  if (!word.name || word.inside) return [];
  // "the Punjab government": the article is the government's.
  const owned = word.name.class === 'place' && words[at + word.length]?.pos === 'NOUN';
  const article = words[at - 1]?.key === 'the' && !owned;
  const own = words.slice(article ? at - 1 : at, at + word.length);
  const { canonical, category = '' } = word.name;
  // "the U.S. dollar" brings no country in.
  if (/^(?:dollars?|embassy|visas?|passports?)$/u.test(words[at + word.length]?.key ?? '')) return [];
  const firm = firmNameAt(words, at);
  const firms = firm ? FIRMS : [];
  // "the U.S. envoy", "Palmerton, New Avalon": told of another, or of where that lies.
  const beside = owned && words[at + word.length]?.key !== 'and';
  const within = words[at - 1]?.text === ',' && words[at - 2]?.name !== undefined;
  const kinds = word.name.class === 'place' && !within ? PLACE_KINDS : [];
  const called = kinds
    .filter((kind) => kind.category.test(category))
    .flatMap((kind) => kind.nouns)
    .filter((noun) => !(beside && /^(?:country|nation)$/u.test(noun)));
  const key = canonical.toLowerCase();
  // "the African Union", "Union Bank" beside a union of drivers: another that "the union" may be.
  const union = UNION_NAME.test(key);
  const unions = union || /\bunion\b/u.test(key) ? ['union'] : [];
  const nouns = [...firms, ...called, ...unions];
  return nouns.map((noun) => ({
    noun,
    words: own,
    key,
    identifies: union || noun !== 'union',
    named: true,
    ...(firm && FIRMS.includes(noun) ? { firm } : {}),
    sentence,
  }));
}

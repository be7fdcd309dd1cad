import { HEADS_OF_STATE } from '../../../catalogue/data/heads-of-state.ts';
import { HOLDERS } from '../../../catalogue/data/holders.ts';
import { byRef, type CatalogueEntry, entriesOf } from '../../../catalogue/lookup.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Person, Surroundings } from '../../types.ts';
import { isTold } from './names-fit.ts';
import { LEADERS } from './people/politicians.ts';

/** Posts of public life by the words that stand before a Hindi name, and the list of those who hold or held the like. */
const POSTS: readonly { readonly told: RegExp; readonly category: string }[] = [
  { told: /(?:^| )(?:न्यायमूर्ति|न्यायाधीश|जस्टिस)(?= |$)/u, category: 'person.judge' },
  { told: /(?:^| )(?:महंत|शंकराचार्य|जगद्गुरु|महामंडलेश्वर|स्वामी)(?= |$)/u, category: 'person.guru' },
  { told: /(?:^| )(?:सेना प्रमुख|थलसेनाध्यक्ष|जनरल|एडमिरल|एयर चीफ मार्शल)(?= |$)/u, category: 'person.soldier' },
  { told: /(?:^| )(?:राज्यपाल|के गवर्नर)(?= |$)/u, category: 'person.governor' },
  { told: /(?:^| )(?:सरगना|आतंकी|आतंकवादी|कमांडर)(?= |$)/u, category: 'person.militant' },
  { told: /(?:^| )(?:अभिनेता|अभिनेत्री|कॉमेडियन|होस्ट)(?= |$)/u, category: 'person.film' },
  {
    told: /(?:^| )(?:फिल्म निर्देशक|फिल्म निर्देशिका|फिल्मकार|फ\u093cिल्म निर्देशक|फ\u093cिल्मकार)(?= |$)/u,
    category: 'person.director',
  },
  { told: /(?:^| )(?:गायक|गायिका|संगीतकार)(?= |$)/u, category: 'person.music' },
];

/**
 * Those of public life who hold or held what a Hindi story says that somebody of no list does: judges beside a judge. Of
 * the country that the story is of, none whom it names. Empty where it says nothing of the kind.
 */
export function ofSamePost(
  { reading: { claim } }: Candidate,
  { about, gender }: Person,
  home: string | undefined,
  around: Surroundings,
): readonly CatalogueEntry[] {
  const post = claim.lang === 'hi' ? POSTS.find(({ told }) => told.test(about)) : undefined;
  if (post === undefined) return [];
  const surname = (name: string) => around.nameWords(name).slice(-1);
  return shuffled(
    entriesOf(post.category).filter(
      (entry) =>
        entry.country === (home ?? 'IN') &&
        entry.gender === (gender ?? 'm') &&
        !isTold(surname(entry.hi), around),
    ),
    around.next,
  );
}

/** Claims of an office, and of what its holder said: one holds it at a time, and one said it. */
const OF_HOLDER: ReadonlySet<string> = new Set(['role', 'statement']);

/** Words that many names share. */
const SHARED_WORDS: ReadonlySet<string> = new Set([
  'सिंह',
  'कुमार',
  'एस',
  'के',
  'आर',
  'एम',
  'एन',
  'जी',
  'वी',
  'राव',
  'मोहम्मद',
  'खान',
]);

/** Whether two names share a word that tells one of them: whoever is spelt otherwise may be the same. */
function mayBeOne(one: string, other: string): boolean {
  const words = other.replaceAll('.', '').split(' ');
  return one.split(' ').some((word) => !SHARED_WORDS.has(word) && words.includes(word));
}

/**
 * Those who held the office of the key before or after: "एस सोमनाथ" beside "वी नारायणन". They are false as long as one
 * person holds it. Those nearest in time first; empty where no table has the office.
 */
export function formerHolders(
  { reading: { claim }, question, target }: Candidate,
  own: Person,
): readonly string[] {
  // In a story of no known day the holder of today may be as right.
  if (claim.lang !== 'hi' || !OF_HOLDER.has(claim.kind) || !target.asOf) return [];
  const office =
    claim.kind === 'role'
      ? (claim.arguments.find(({ role }) => role === 'complement')?.text ?? '')
      : own.about;
  const before = office.split(` ${question.answer}`)[0] ?? '';
  const found = HOLDERS.find((one) => one.office.test(before));
  if (found === undefined) return [];
  const names = ((own.gender === 'f' ? found.women : found.men) ?? '')
    .split(', ')
    .filter((name) => name !== '');
  const at = names.findIndex((name) => mayBeOne(name, question.answer));
  const near = (name: string) => Math.abs(names.indexOf(name) - Math.max(at, 0));
  return names.filter((name) => !mayBeOne(name, question.answer)).sort((a, b) => near(a) - near(b));
}

/**
 * Those who governed the country of a leader before: "रोड्रिगो दुतेर्ते" beside "फर्डिनेंड मार्कोस जूनियर", where the head of another
 * country would show whose he is not. None of them did what a story of a known day tells; empty where no table has the country.
 */
export function headsOfSameLand(
  { reading: { claim }, target, question }: Candidate,
  own: Person,
): readonly string[] {
  const entry = own.entity.ref === undefined ? undefined : byRef(own.entity.ref);
  if (claim.lang !== 'hi' || !target.asOf || entry?.category !== LEADERS || entry.gender === 'f') return [];
  const heads = HEADS_OF_STATE.find(({ country }) => country === entry.country)?.men ?? [];
  return heads.filter((name) => !mayBeOne(name, question.answer));
}

import { matchDemonym } from '../../../../catalogue/lookup.ts';
import { ROLES, SINGLE_HOLDER } from '../../lexicon/closed.ts';
import type { Phrase } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';

/** Offices that need no article: "is mayor of Springfield". */
const BARE_OFFICE =
  /^(?:leader|minister|secretary|manager|boss|mp|mep|mla|mlc|pm|champion|editor|registrar|warden|deputy)$/u;

/** "Union minister", "senior leader": one of several at a time. */
const OF_SEVERAL = /^(?:union|state|cabinet|junior|central|federal|senior|local)$/u;
const HELD_BY_SEVERAL = /^(?:minister|leader|editor|manager)$/u;

/** Those who sit for a place: one of many, where it is not told for which. */
const SEATED = /^(?:mp|mep|mla|mlc)$/u;

const OF_TRADE = /^(?:director|editor|manager|founder)$/u;

/** Offices whose name in capitals tells what they are of: "Housing Minister". */
export const OFFICE = /^(?:minister|secretary|mp|mep|mla|mlc|president|commissioner|governor)$/u;

/** "Irish", "Kenyan" */
export const isOfLand = ({ text, key }: Word) =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  (matchDemonym([key], 0, 'en') !== null || /(?:ish|ian|ese|can|ean)$/u.test(key));

/** What a firm is called, with its trade before it: "[an] air-conditioning major". */
const FIRM_KIND =
  /^(?:major|giant|maker|chain|startup|start-up|firm|company|lender|insurer|retailer|operator|manufacturer|developer|supplier|airline|carmaker|automaker|brewer|conglomerate|brand|distributor)$/u;

export const isFirmKind = ({ head, words }: Phrase): boolean => FIRM_KIND.test(head.key) && words.length > 1;

/**
 * "a" for an office that many hold: "is [a] former minister", "is [an] Acme spokesman"; `shown` is what is put for
 * its first words.
 */
export function articleFor(office: Phrase, shown?: string): { article?: string } {
  const { words, head, joined } = office;
  const first = words[0];
  const past = /^(?:former|ex-.+|retired|veteran|.+-time)$/u.test(first?.key ?? '');
  const several =
    OF_SEVERAL.test(first?.key ?? '') &&
    HELD_BY_SEVERAL.test(head.key) &&
    words.at(-1) === head &&
    // "Union finance minister": there is one.
    (head.key !== 'minister' || words.length === 2);
  const isNoun =
    head.pos === 'NOUN' ||
    several ||
    FIRM_KIND.test(head.key) ||
    SEATED.test(head.key) ||
    (past && OFFICE.test(head.key));
  if (!first || joined || head.name || !isNoun || head.key !== head.lemma) return {};
  const opened = /^(?:DET|PRON|NUM)$/u.test(first.pos) || words.some(marksOwner);
  const chief = words.some(({ key }) => key === 'chief');
  const artist = words.some(({ key }) => /^(?:film|music|art|stage|theatre|video)$/u.test(key));
  // "is an Irish director": of films, and of no body that is told.
  const ofLand = OF_TRADE.test(head.key) && isOfLand(first);
  // "is MP for Leeds", but "is a Labour MP"
  const seated = !SEATED.test(head.key) || words.at(-1) !== head;
  const alone = chief || SINGLE_HOLDER.has(head.key) || (BARE_OFFICE.test(head.key) && seated);
  if (
    opened ||
    !(ROLES.has(head.key) || isFirmKind(office)) ||
    (alone && !past && !artist && !ofLand && !several)
  )
    return {};
  const opening = shown ?? first.text;
  const vowel = /^(?:[aio]|e(?!u)|u(?!ni|k|s\b))/iu.test(opening);
  const sounded = /^[A-Z](?!\p{Ll})/u.test(opening) ? /^[AEFHILMNORSX]/u.test(opening) : vowel;
  return { article: sounded ? 'an' : 'a' };
}

import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';

/**
 * Who of British and Australian politics is of which party: one of a party is not taken for whoever attacks it. Source:
 * own compilation from general knowledge, 1994 to 2016.
 */
const MEMBERS: Readonly<Record<string, string>> = {
  tory: 'Michael Howard|Oliver Letwin|David Davis|Liam Fox|Michael Ancram|Tim Collins|William Hague|Kenneth Clarke|Iain Duncan Smith|John Major|George Osborne|David Cameron|Theresa May|Boris Johnson|Michael Portillo|John Redwood|Ann Widdecombe|Andrew Lansley|Francis Maude|Michael Gove|David Willetts',
  labour:
    'Tony Blair|Gordon Brown|John Prescott|Jack Straw|David Blunkett|Charles Clarke|Peter Mandelson|Alan Milburn|John Reid|Geoff Hoon|Alistair Darling|David Miliband|Ed Miliband|Ken Livingstone|Peter Hain|Hilary Benn|Robin Cook|Paul Boateng|Douglas Alexander|Ruth Kelly|Tessa Jowell|Patricia Hewitt|Harriet Harman|Margaret Beckett|Ed Balls|Jeremy Corbyn|Ian McCartney|Alastair Campbell',
  libdem:
    'Charles Kennedy|Menzies Campbell|Vince Cable|Nick Clegg|Simon Hughes|Matthew Taylor|Mark Oaten|Paddy Ashdown|Lembit Opik|Chris Huhne|Norman Lamb|Tim Farron',
  alp: 'Kevin Rudd|Julia Gillard|Bob Hawke|Paul Keating|Kim Beazley|Simon Crean|Mark Latham|Bill Shorten|Anthony Albanese|Wayne Swan|Stephen Smith',
  liberal:
    'John Howard|Tony Abbott|Malcolm Turnbull|Peter Costello|Alexander Downer|Brendan Nelson|Julie Bishop|Scott Morrison|Joe Hockey|Peter Dutton',
};

const PARTY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBERS).flatMap(([party, names]) => names.split('|').map((name) => [name, party] as const)),
);

const NAMES = '(Tory|Tories|Conservatives?|Labour|Lib Dems?|Liberal Democrats?)';
/** "Who accused the Tories of …", "Who claimed that a Tory government would …". */
const AGAINST = new RegExp(
  `\\bwho (?:has |had )?(?:accused|attacked|criticised|condemned|challenged|blamed|(?:said|claimed|argued|warned|added|insisted|suggested) that) (?:the |a )?${NAMES}\\b`,
  'iu',
);

function partyNamed(text: string): string {
  if (/^(?:tor|con)/iu.test(text)) return 'tory';
  return /^lab/iu.test(text) ? 'labour' : 'libdem';
}

/** Whether somebody is of the party against which a stem has the key speak, who is of none or of another. */
export function isOfTheAttacked(name: string, key: string, stem: string): boolean {
  const party = PARTY_OF.get(name);
  const told = party === undefined ? undefined : AGAINST.exec(stem)?.[1];
  if (told === undefined) return false;
  const attacked = partyNamed(told);
  return party === attacked && PARTY_OF.get(key) !== attacked;
}

/** What stands before a stem, and names a party. */
const KICKER_PARTY = new RegExp(`^[^:?“]{0,90}(?<!\\p{L})${NAMES}(?!\\p{L})[^:?“]{0,90}: `, 'u');

/** "Tories plan health checks: who said …": whoever is of another party than the key, whom the kicker names, is none. */
export function isOfOtherThanTold(name: string, key: string, stem: string): boolean {
  const told = KICKER_PARTY.exec(stem)?.[1];
  const [own, other] = [PARTY_OF.get(key), PARTY_OF.get(name)];
  return told !== undefined && own === partyNamed(told) && other !== undefined && other !== own;
}

const EVERY_PARTY = new RegExp(`(?<!\\p{L})${NAMES}(?!\\p{L})`, 'gu');

/** "Who spoke to a Conservative women's forum": whoever is of another party than the key and the one that the stem names. */
export function isOfOtherThanNamed(name: string, key: string, stem: string): boolean {
  const parties = new Set([...stem.matchAll(EVERY_PARTY)].map(([one]) => partyNamed(one)));
  const [own, other] = [PARTY_OF.get(key), PARTY_OF.get(name)];
  return parties.size === 1 && own !== undefined && parties.has(own) && other !== undefined && other !== own;
}

/** Words that tell who is at the head of a party. */
const HEADS =
  /\b(?:heads?|headed|leads?|led|(?:leader|leadership|head|chief|chairman|chairwoman|president) of) (?:the )?(?:\p{Lu}[\p{L}-]{1,20} ){0,4}(?:Party|Front|Coalition|Democrats|Conservatives|Liberals|Labour|Labor|Tories|Republicans|Greens)(?!\p{L})/u;

/** "Who heads the Liberal Party": whoever governs another country than the key leads no party of his. */
export function isOfOtherLandThanLed(option: Entity, key: Entity, stem: string): boolean {
  const [own, other] = [landOf(key), landOf(option)];
  return own !== undefined && other !== undefined && own !== other && HEADS.test(stem);
}

const landOf = ({ ref }: Entity) => (ref === undefined ? undefined : byRef(ref)?.country);

/** "Who was replaced as leader of the ALP": an office of a party. */
const LEADS =
  /\b(?:leader|leadership|deputy leader|head|chairman|chairwoman) of (?:the |Australia['’]s |Britain['’]s )?(?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:ALP|Labor|Labour|Party|Tories|Conservatives|Liberals|Liberal Democrats|Lib Dems)(?!\p{L})/u;

/** Whether somebody is known to be of another party than the key, where a stem asks who leads or led one. */
export function isOfOtherThanLed(name: string, key: string, stem: string): boolean {
  const [own, other] = [PARTY_OF.get(key), PARTY_OF.get(name)];
  return own !== undefined && other !== undefined && own !== other && LEADS.test(stem);
}

/** Whether an English stem shows that an option is of another party, or of another land's, than the key; `folded` is the stem. */
export function isOfOtherSide(option: Entity, key: Entity, stem: string, folded: string): boolean {
  return (
    isOfTheAttacked(option.name, key.name, folded) ||
    isOfOtherThanLed(option.name, key.name, stem) ||
    isOfOtherLandThanLed(option, key, stem) ||
    isOfOtherThanTold(option.name, key.name, stem) ||
    isOfOtherThanNamed(option.name, key.name, stem)
  );
}

import { patternFor } from '../../../../text/scripts.ts';

/** Who tells the news of a headline, where it says that. */

/** ", astronomers say": the other order. */
const TELLERS = /, (\p{Ll}+(?: \p{Ll}+)? (?:say|find|warn|claim))$/u;
/** ", study finds", ", watchdog warns": one without a name. */
const ONE_TELLER =
  /, ((?:new )?(?:study|report|survey|poll|analysis|audit|inquiry|watchdog|union|minister|expert|scientist|research|police) (?:finds|shows|says|suggests|warns|claims|reveals|concludes|say))$/u;
/** ", says Palmer", " - Palmer", ", finds audit": who tells it, without whom it would stand as a fact. */
const TELLER =
  /(?:, (say|says|find|finds|warn|warns|claim|claims|insist|insists)| [-–—―]) ((?:\p{L}[\p{L}\p{Nd}'’.-]*)(?: \p{L}[\p{L}\p{Nd}'’.-]*){0,2})$/u;
/** ", Palmer clarifies" */
const TELLER_FIRST =
  /, (\p{Lu}[\p{L}\p{Nd}'’.-]*(?: [\p{L}\p{Nd}'’.-]+){0,2}) (says|finds|warns|claims|insists|clarifies|predicts|admits|estimates|alleges|suggests)$/u;
/** ": Palmer", ": police", ": study" */
const BEHIND_COLON = /(?<=[\p{L}\p{Nd}]{2}): (\p{Lu}[\p{L}\p{Nd}'’.-]*(?: \p{Lu}[\p{L}\p{Nd}'’.-]*){0,3})$/u;

/** "- Tories": they say, each of them. */
const SEVERAL =
  /(?:^| )(?:Tories|Greens|(?:Lib )?Dems|Liberals|Democrats|Republicans|Conservatives|MPs|MLAs|MEPs|Lords|unions|police|scientists|astronomers|researchers|experts|campaigners|ministers|officials|doctors|farmers)$/u;

/** Tellers that are no names, as they stand in a sentence. */
const NO_NAMES: ReadonlyMap<string, string> = new Map([
  ['Police', 'police'],
  ['Cops', 'police'],
  ['Officials', 'officials'],
  ['Scientists', 'scientists'],
  ['Researchers', 'researchers'],
  ['Experts', 'experts'],
  ['Doctors', 'doctors'],
  ['Report', 'a report'],
  ['Study', 'a study'],
  ['Survey', 'a survey'],
  ['Poll', 'a poll'],
]);

/** Around the name of who said something stands that it was said. */
const SAID =
  /(?<!\p{L})(?:said|says|saying|told|added|stated|warned|announced|forecast|predicted|claimed|revealed|clarified|observed|according to)(?!\p{L})/u;
const NEAR = 90;

/** Whether a story tells that somebody said something. */
function speaksIn(text: string, who: string): boolean {
  const name = who.split(' ').at(-1) ?? who;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (SAID.test(text.slice(Math.max(0, at - NEAR), at + name.length + NEAR))) return true;
  return false;
}

/** Offices that many hold, with no name: "MP". */
const BARE_OFFICE =
  /^(?:MP|MLA|MEP|PM|CM|CEO|DGP|SP|DM|Minister|Mayor|Governor|President|Chief|Coach|Manager|Official|Government|Govt|Centre|Court|Lawyer|Source|Sources|Video|Photos?|Watch|Live|Analysis|Opinion|Explained|Updates?)$/u;

/** "Rice to cost more: Palmer": who tells it stands behind the colon, and the story has it that she spoke. */
function behindColon(all: string, text: string): Teller | null {
  const [whole, who = ''] = patternFor(all, BEHIND_COLON).exec(all) ?? [];
  if (whole === undefined || BARE_OFFICE.test(who) || all.indexOf(': ') < all.length - whole.length)
    return null;
  const plain = NO_NAMES.get(who);
  const told = all.slice(0, -whole.length);
  if (plain !== undefined) return { told, by: `, ${/^a /u.test(plain) ? 'says' : 'say'} ${plain}` };
  // The headline itself stands in the text.
  return speaksIn(text.replace(all, ' '), who) ? { told, by: `, ${says(who)} ${who}` } : null;
}

const says = (who: string) => (SEVERAL.test(who) ? 'say' : 'says');

/** A headline without who tells it, and how that stands behind it. */
export interface Teller {
  readonly told: string;
  readonly by: string;
}

const withArticle = (teller: string) =>
  /^(?:research|police)/u.test(teller)
    ? teller
    : `${/^[aeiou]/u.test(teller) && !/^union/u.test(teller) ? 'an' : 'a'} ${teller}`;

/** Who tells what a headline tells; null where nobody does. `text` is the article. */
export function tellerOf(all: string, text: string): Teller | null {
  const tellers = TELLERS.exec(all);
  if (tellers) return { told: all.slice(0, -tellers[0].length), by: `, ${tellers[1]}` };
  const one = patternFor(all, ONE_TELLER).exec(all);
  if (one) return { told: all.slice(0, -one[0].length), by: `, ${withArticle(one[1] as string)}` };
  const [first, who, doing] = patternFor(all, TELLER_FIRST).exec(all) ?? [];
  if (first !== undefined) return { told: all.slice(0, -first.length), by: `, ${who} ${doing}` };
  const [whole, verb, name = ''] = patternFor(all, TELLER).exec(all) ?? [];
  if (whole === undefined) return behindColon(all, text);
  // " - a year late": only a name is somebody who tells.
  if (verb === undefined && !/^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(name)) return null;
  const said = SEVERAL.test(name) ? (verb ?? 'say').replace(/s$/u, '') : (verb ?? 'says');
  return { told: all.slice(0, -whole.length).trimEnd(), by: `, ${said} ${name}` };
}

import { byRef } from '../../../../catalogue/lookup.ts';
import type { Argument, Reading } from '../../../../model.ts';
import type { Question, Target } from '../../../language.ts';
import { homeOfName } from '../people-like.ts';
import { kindNoun } from '../wh.ts';

/** What an office is of, behind it: "manager of", "ambassador to". */
const OF = / (?:of|for|at|with|to) (?:the )?$/u;
/** Words that stand for an office of another time, of one among many names, or that give the land away. */
const NOT_NOW = /(?<!\p{L})(?:former|formerly|ex|then|late|previous|and|or|First Minister)(?!\p{L})/iu;
/** "The US captain" leads a side, "the Leeds state prosecutor" is of more than the town. */
const OF_LAND =
  /(?:minister|president|ambassador|envoy|spokesman|spokeswoman|spokesperson|secretary|governor|ruler|king|queen|prince|princess|leader|chancellor)$/iu;
/** Offices of states, which bear the names of cities as well. */
const OF_STATE = /^(?:governor|chief minister|attorney general|state senator)$/iu;
const PLACES: ReadonlySet<string> = new Set(['country', 'place', 'city']);
/** An office without a name in it: "Finance Minister", "manager". */
const OFFICE = /^(?:['’]s? )?((?:\p{L}[\p{L}-]*)(?: \p{L}[\p{L}-]*){0,4})$/u;
/** What holds no office: "Acme Corp is a company". */
const ARTICLE = /^(?:an? |the )?/iu;

/** "South Korea's ambassador": the owner stands for the article. */
const OWNED = /^\p{Lu}[^,]{1,30}['’]s? /u;

/** The words that end the question: "the Finance Minister of which country"; null where the office is told otherwise. */
function asOffice(office: string, name: string, noun: string, isPlace: boolean): string | null {
  const at = office.indexOf(name);
  if (at < 0 || NOT_NOW.test(office)) return null;
  const [before, behind] = [office.slice(0, at), office.slice(at + name.length)];
  if (OF.test(` ${before}`) && behind === '') return `${before.replace(/the $/u, '')}which ${noun}`;
  const own = OFFICE.exec(behind.trim())?.[1];
  if (before !== '' || own === undefined || !/^(?:['’]s? | )/u.test(behind)) return null;
  if (isPlace && !OF_LAND.test(own)) return null;
  // "New York Governor": a state has one, which bears the name of a city.
  if (noun === 'city' && OF_STATE.test(own)) return null;
  return `${own} of which ${noun}`;
}

/** "Ada Palmer is the manager of which club?": of what somebody holds an office. Null where that cannot be asked. */
export function askOfficeBody({ claim }: Reading, target: Target): Question | null {
  const argument = claim.arguments[target.argument] as Argument;
  const [holder] = claim.arguments;
  const office = claim.arguments.find(({ role }) => role === 'complement');
  const { fact } = argument;
  if (fact?.type !== 'entity' || fact.class === 'person' || fact.ref === undefined) return null;
  if (!office || holder?.fact?.type !== 'entity' || holder.fact.class !== 'person') return null;
  // "Franco Rossi is the foreign minister of which country?": his name tells.
  if (fact.category === 'country' && homeOfName(holder.fact.name) === byRef(fact.ref)?.country?.toLowerCase())
    return null;
  const noun = kindNoun(fact);
  const asked = noun ? asOffice(office.text, argument.text, noun, PLACES.has(target.kind)) : null;
  const lead = `${holder.text} is `;
  if (asked === null || !claim.text.startsWith(lead)) return null;
  const told = ARTICLE.exec(claim.text.slice(lead.length))?.[0] ?? '';
  // "Congress leader Ada Palmer": one of the leaders of a party.
  const isOneOf = fact.class === 'organisation' && /^leader of /u.test(asked);
  const own = told !== '' || OWNED.test(asked) ? told : isOneOf ? 'a ' : 'the ';
  return {
    stem: `${holder.fact.name} is ${own}${asked}?`,
    answer: argument.text,
    range: { start: argument.span.start, end: argument.span.end },
    agreement: { caseForm: 'direct' },
    rules: ['ask.office-body'],
  };
}

import type { Reading } from '../../../model.ts';
import { BODIES, PLACES, ROLES } from '../lexicon/closed.ts';
import { isGivenName } from '../lexicon/people.ts';
import { originOf } from './names-like.ts';

/** Words before a name that only people have. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss sir dame lord lady baroness baron rev father sister st boss forward back winger lock prop hooker fly-half scrum-half full-back centre number mogul rapper songwriter musician guitarist drummer pianist violinist presenter comedian novelist playwright composer sculptor painter veteran star pundit agent mp msp mep peer ex-president ex-minister tycoon billionaire financier investor strategist broker fund'.split(
    ' ',
  ),
);

/** Words that end names of works, teams, places and firms, whatever given name they begin with. */
const NO_SURNAME: ReadonlySet<string> = new Set(
  'award awards prize show cup trophy act games chambers films pictures studios investments capital life boerse telecom auto international daily order baby spirit takeaway wars creek hills lions tigers giants rovers wanderers athletic albion rangers celtic fc afc rfc labs systems partners brothers motors foods stores energy petroleum oil gas steel pharma insurance mutual securities trading exchange index street square hall house hill wood end under-21 queen king queens arena stadium park airport institute foundation hospital university college school tower bridge mine mines mining temple church cathedral theatre theater museum gallery library center centre fund trust group society medal shipyard resources'.split(
    ' ',
  ),
);

/** Nouns before the title of a work or the name of a firm: "British movie Vera Drake". */
const OF_WORK =
  'movie film drama series sitcom show comedy thriller musical album song single book novel play game firm company label band duo trio club side team brand ship ferry hurricane storm giant retailer insurer lender'.split(
    ' ',
  );

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}'’.-]+/gu) ?? [];

const bare = (word: string) => word.replace(/[.’']s?$/u, '');

/** Whether the last word before a name is an office, a rank or a form of address. */
function isOffice(before: string): boolean {
  const last = bare(wordsOf(before).at(-1) ?? '');
  return ROLES.has(last) || TITLES.has(last);
}

/** The names that some claim gives an office, or that a claim says is one. */
function namedByOffice(readings: readonly Reading[]): Set<string> {
  const known = new Set<string>();
  for (const { claim, form } of readings) {
    claim.arguments.forEach(({ fact, text, role }, at) => {
      if (fact?.type !== 'entity' || fact.class !== 'person') return;
      const outer = claim.arguments[form.slots[at]?.within ?? -1]?.text ?? '';
      const before = outer.slice(0, Math.max(0, outer.indexOf(text)));
      const office =
        claim.kind === 'role' && role === 'agent'
          ? claim.arguments.find((one) => one.role === 'complement')
          : null;
      const isHolder = office ? wordsOf(office.text).some((word) => ROLES.has(bare(word))) : false;
      if (isOffice(before) || isHolder) known.add(fact.name);
    });
  }
  return known;
}

/** "Palmer" of "Ada Palmer". */
function isSurnameOf(word: string, name: string): boolean {
  const [first, ...rest] = name.split(' ');
  return rest.length > 0 && word !== first && word === rest.at(-1);
}

/** Words for one person alone. */
const OF_ONE_PERSON = /^(?:he|him|his|she|her|hers)$/iu;

/** What players do, and no side: "trapped the last man", "headed in". */
const PLAYS =
  /^(?:trap|bowl|stump|catch|edge|sweep|head|volley|tap|curl|nod|convert|miss|dribble|smash|serve|spin|bat|drag|flick|slot|sweep|dismiss|top-edge)$/u;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;

/**
 * The names that a story treats as people's alone: told with an age, as who said something, taken up by "he" or "her", or told later by their
 * last word, as papers shorten no firm.
 */
function namedAsPeople(readings: readonly Reading[]): Set<string> {
  const known = new Set<string>();
  for (const { claim, form } of readings) {
    const [doer] = claim.arguments;
    const isDone = claim.kind === 'statement' || (claim.kind === 'event' && PLAYS.test(form.predicate.lemma));
    const name = doer?.role === 'agent' && doer.fact?.type === 'entity' ? doer.fact.name : '';
    if (isDone && FULL_NAME.test(name) && originOf(name) !== null) known.add(name);
    for (const { span, text } of claim.substitutions) {
      const name = text.replace(/['’]s?$/u, '');
      if (OF_ONE_PERSON.test(span.exact) || isSurnameOf(span.exact.replace(/['’]s?$/u, ''), name))
        known.add(name);
    }
    for (const { fact, text, role } of claim.arguments) {
      if (fact?.type !== 'entity' || fact.class !== 'person') continue;
      const isAged = claim.rules.includes('claim.age') && role === 'agent';
      if (isAged || isSurnameOf(text, fact.name)) known.add(fact.name);
    }
  }
  return known;
}

/** Whether a name reads like somebody's: a given name first, and no word of a body, place or work in it. */
function readsLikePerson(name: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  const rest = words.slice(1).map((word) => word.toLowerCase());
  const isOther = rest.some((word) => BODIES.has(word) || PLACES.has(word) || NO_SURNAME.has(word));
  return isGivenName(first.split('-')[0] ?? '') && !isOther;
}

/**
 * Tells the people among the names that were read as people's: "Million Dollar Baby" and "Standard Life" have two
 * capitals too. True for a given name or an office beside it, or where the story takes it up as one person's, and nothing that
 * shows a work or a firm.
 */
export function personTest(readings: readonly Reading[]): (name: string) => boolean {
  const known = new Set([...namedByOffice(readings), ...namedAsPeople(readings)]);
  const told = readings.map(({ claim }) => claim.text).join(' ');
  const isWork = (name: string) => {
    for (let at = told.indexOf(` ${name}`); at >= 0; at = told.indexOf(` ${name}`, at + 1))
      if (OF_WORK.some((noun) => told.endsWith(noun, at))) return true;
    return false;
  };
  return (name) => {
    if (/-\p{Ll}/u.test(name) || /^(?:The|A|An|Many|Some) /u.test(name)) return false;
    return (readsLikePerson(name) || (known.has(name) && !hasNoSurname(name))) && !isWork(name);
  };
}

function hasNoSurname(name: string): boolean {
  return wordsOf(name).some((word) => NO_SURNAME.has(word) || BODIES.has(word));
}

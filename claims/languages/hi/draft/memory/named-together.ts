import type { Frame } from '../../frame/types.ts';
import { gistOf } from '../../tag/gist.ts';
import { countOf, type Word } from '../../tag/word.ts';
import { sourceStarts } from '../parts/source-starts.ts';
import type { Mention, Place } from './memory-types.ts';

/** Two who are told of without names: "दोनों" may be they. */
const COUPLE: ReadonlySet<string> = new Set(
  'दंपती दंपति दंपत्ति दम्पति दम्पती पति-पत्नी जोडा जोडे युगल भाइयों बहनों'.split(' '),
);

/** "राय" of "मोहन राय और सोहन वर्मा". */
const isOneOf = (two: Mention, name: string) => ` ${two.text} `.includes(` ${name} `);

/** "दो बच्चे": others, whom "दोनों" may mean. */
function countsPeople({ clause: { words } }: Frame, many: number): boolean {
  return words.some((word, i) => {
    const noun = words[i + word.length];
    return countOf(word)?.value === many && (noun?.pos !== 'noun' || noun.noun?.[0]?.class === 'person');
  });
}

/** The two people that a clause tells of, by name; undefined once a sentence names another number of them. */
export function twoAfter(two: Mention | undefined, frame: Frame, place: Place): Mention | undefined {
  if (frame.clause.words.some(({ key }) => COUPLE.has(key))) return undefined;
  if (!gistOf(frame.clause.words).names.has('person'))
    return two && two.sentence !== place.sentence && countsPeople(frame, 2) ? undefined : two;
  const said = sourceStarts(frame.source);
  const all = frame.clause.words.filter((word) => word.name?.class === 'person' && !word.inside);
  // "थाना प्रभारी मोहन राय ने बताया": an officer who speaks of the two is none of them.
  const persons = two ? all.filter(({ start }) => !said.has(start)) : all;
  if (two && persons.every(({ name, text }) => isOneOf(two, name?.canonical ?? text))) return two;
  // "…, जिन्हें राम और श्याम ने पहुंचाया": told by the way, of others.
  if (persons.length > 0 && frame.clause.relation === 'relative') return undefined;
  const [first, second, ...more] = [...new Set(persons.map((word) => word.name?.canonical ?? word.text))];
  if (!first) return two;
  const a = persons[0];
  const b = persons.at(-1);
  if (!second || more.length > 0 || two?.sentence === place.sentence || !a || !b) return undefined;
  return { text: `${first} और ${second}`, range: { start: a.start, end: b.end }, ...place };
}

/** "विनोद, प्रमोद और रामवीर": three people in one list, and nobody else in the clause. */
function listedThree(persons: readonly Word[], words: readonly Word[]): boolean {
  const [first, , last] = persons;
  if (persons.length !== 3 || !first || !last) return false;
  const between = words.slice(words.indexOf(first), words.indexOf(last));
  return (
    between.every(
      ({ name, pos, inside, text }) =>
        inside || name?.class === 'person' || pos === 'coordinator' || pos === 'parenthesis' || text === ',',
    ) && between.some(({ key }) => key === 'और' || key === 'व' || key === 'एवं' || key === 'तथा')
  );
}

/** The three people whom a clause lists by name: what "तीनों" of the next sentences means. */
export function threeAfter(three: Mention | undefined, frame: Frame, place: Place): Mention | undefined {
  const { words, relation } = frame.clause;
  if (three && three.sentence !== place.sentence && countsPeople(frame, 3)) return undefined;
  if (!gistOf(words).names.has('person')) return three;
  const said = sourceStarts(frame.source);
  const persons = words.filter(
    ({ name, inside, start }) => name?.class === 'person' && !inside && !said.has(start),
  );
  if (three && persons.every(({ name, text }) => isOneOf(three, name?.canonical ?? text))) return three;
  if (relation === 'relative' || !listedThree(persons, words)) return undefined;
  const [a, b, c] = persons.map(({ name, text }) => name?.canonical ?? text);
  return {
    text: `${a}, ${b} और ${c}`,
    range: { start: (persons[0] as Word).start, end: (persons[2] as Word).end },
    ...place,
  };
}

import type { Category } from '../../types.ts';
import { BODIES } from './bodies.ts';
import { CULTURE } from './culture.ts';
import { DEFENCE } from './defence.ts';
import { ECONOMY } from './economy.ts';
import { HEALTH } from './health.ts';
import { HOSPITAL } from './hospitals.ts';
import { knownPeople } from './known-people.ts';
import { LEADERS } from './leaders.ts';
import { NAMED_THINGS } from './named-things.ts';
import { NATURE } from './nature.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE } from './people.ts';
import { PUBLIC_LIFE } from './public-life.ts';
import { SPACE } from './space.ts';
import { SPORT } from './sport.ts';
import { STATE_POLITICIANS } from './state-politicians.ts';
import { TIME_AND_SCIENCE } from './time-science.ts';
import { TRANSPORT } from './transport.ts';

const withKnown = (list: Category): Category => ({
  ...list,
  entries: [...list.entries, ...knownPeople(list.id)],
});

/** Those who train teams, and players of games that have no list of their own. */
const COACHES: readonly Category[] = ['person.coach', 'person.rugby-coach', 'person.rugby'].map((id) => ({
  id,
  class: 'person',
  head: id === 'person.rugby' ? { hi: 'खिलाड़ी', en: 'player' } : { hi: 'कोच', en: 'coach' },
  gender: 'm',
  entries: knownPeople(id),
}));

/** Those in public life who hold or held one kind of post. */
const POSTS: readonly Category[] = (
  [
    ['person.judge', 'न्यायाधीश', 'judge'],
    ['person.soldier', 'सेना प्रमुख', 'chief of a service'],
    ['person.banker', 'गवर्नर', 'central banker'],
    ['person.cricket-official', 'पदाधिकारी', 'official'],
    ['person.investigator', 'निदेशक', 'director'],
    ['person.adviser', 'अधिकारी', 'official'],
    ['person.governor', 'राज्यपाल', 'governor'],
    ['person.guru', 'संत', 'guru'],
    ['person.activist', 'कार्यकर्ता', 'activist'],
    ['person.militant', 'सरगना', 'leader'],
    ['person.host', 'होस्ट', 'host'],
    ['person.world-body', 'पदाधिकारी', 'official'],
    ['person.tennis-coach', 'कोच', 'coach'],
  ] as const
).map(([id, hi, en]) => ({ id, class: 'person', head: { hi, en }, gender: 'm', entries: knownPeople(id) }));

/** Bodies, people and things. */
export const THINGS: readonly Category[] = [
  ...ORGANISATIONS,
  withKnown(LEADERS),
  STATE_POLITICIANS,
  ...NAMED_THINGS,
  ...PEOPLE.map(withKnown),
  ...COACHES,
  ...POSTS,
  ...BODIES,
  ...TRANSPORT,
  ...DEFENCE,
  ...SPACE,
  ...CULTURE,
  ...SPORT,
  ...HEALTH,
  HOSPITAL,
  ...ECONOMY,
  ...PUBLIC_LIFE,
  ...NATURE,
  ...TIME_AND_SCIENCE,
];

import type { Candidate, Distractor, Surroundings } from '../types.ts';
import { clausalDistractors } from './causes/index.ts';
import { nameDistractors } from './names/index.ts';
import { pairDistractors } from './names/pairs.ts';
import { numberDistractors } from './numbers/index.ts';
import { scoreDistractors } from './numbers/match-scores.ts';
import { departmentDistractors, isDepartment } from './things/departments.ts';
import { peerDistractors } from './things/peers.ts';
import { asksWhere, sceneDistractors } from './things/scenes.ts';
import { sortDistractors } from './things/sorts.ts';
import { thingDistractors } from './things/things.ts';
import { timeDistractors } from './times/index.ts';
import { isDayOfEvent } from './times/weekdays.ts';

/** "किस दौर से पहले": before the second was before the third as well. */
const ASKS_BEFORE = /(?:^| )(?:किस|कितने) (?:दौर|चरण|तारीख|महीने|साल|वर्ष|दशक|दिन|बजे) (?:से|के) (?:पहले|पूर्व)(?= )/u;

/** "By what score", "किस स्कोर से": how a match ended is asked for. */
const isScore = ({ argument: { fact } }: Candidate): boolean =>
  fact?.type === 'quantity' && fact.dimension === 'score';

/** False options for a candidate, best first; each with the reason why it is false. */
export function distractorsFor(candidate: Candidate, around: Surroundings): Distractor[] {
  if (ASKS_BEFORE.test(candidate.question.stem)) return [];
  if (isScore(candidate)) return scoreDistractors(candidate, around);
  switch (candidate.target.kind) {
    case 'cause':
    case 'condition':
    case 'purpose':
      return clausalDistractors(candidate, around);
    case 'weekday':
    case 'date':
    case 'timeOfDay':
      return isDayOfEvent(candidate) ? timeDistractors(candidate, around) : [];
    case 'thing': {
      const { fact } = candidate.argument;
      const listed = fact?.type === 'entity' && fact.ref !== undefined;
      if (listed) return nameDistractors(candidate, around);
      if (candidate.question.rules.includes('ask.sort')) return sortDistractors(candidate, around);
      return fact === undefined && candidate.reading.claim.lang === 'en'
        ? peerDistractors(candidate, around)
        : thingDistractors(candidate, around);
    }
    case 'personPair':
      return pairDistractors(candidate, around);
    case 'country':
      return candidate.argument.fact
        ? nameDistractors(candidate, around)
        : pairDistractors(candidate, around);
    case 'city':
    case 'place':
      if (asksWhere(candidate)) return sceneDistractors(candidate, around);
      return candidate.argument.fact
        ? nameDistractors(candidate, around)
        : pairDistractors(candidate, around);
    case 'organisation':
      return isDepartment(candidate)
        ? departmentDistractors(candidate, around)
        : nameDistractors(candidate, around);
    case 'person':
      return nameDistractors(candidate, around);
    default:
      return numberDistractors(candidate, around);
  }
}

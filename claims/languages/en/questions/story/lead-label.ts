import { capital } from '../../capital.ts';
import { competitionOf } from './competition.ts';

/** A lead is looked through no further than this. */
const LEAD = 420;

/** "Tropical Storm Ada", "Cyclone Palmer": an event by its name. */
const NAMED =
  /(?<![\p{L}-])(?:(?:Severe |Super |Tropical |Post-Tropical )?(?:Storm|Depression|Cyclonic Storm|Cyclone|Typhoon|Hurricane)|Operation|Exercise) ['‘"“]?(?!Warning|Watch|Surge|Signal|Centre|Center|Season|Alert)\p{Lu}\p{Ll}{2,14}(?:['’"”])?(?![\p{L}-])/u;

/** "The deep depression over the Bay of Orvane weakened": what happened, and where, in the words of the sentence that a story begins with. */
const PLACED =
  /(?<![\p{L}-])(?:The|A|An) ((?:\p{Ll}[\p{Ll}-]+ ){0,2}(?:depression|low[- ]pressure area|cyclonic storm|cyclone|storm|earthquake|quake|blaze|fire|landslide|avalanche|eruption|wildfire|oil spill|outbreak) (?:over|in|off|at|near) (?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|southwest|southeast|northwest|northeast) )?\p{Lu}[\p{L}’'-]+(?: (?:(?:of|and) )?\p{Lu}[\p{L}’'-]+){0,3})(?= (?:has |had |was |is |that |which |\p{Ll}{2,12}ed |lay |hit |struck |left |broke |tore |swept ))/u;

/** A marathon is of sport, whatever words its report has. */
const OF_RACE = / (?:Marathon|Grand Prix|Half Marathon)(?![\p{L}-])/u;

/** What a story without a headline is of, as its first sentence names it; null where that names no event. */
export function leadLabel(text: string): string | null {
  const lead = text.slice(0, LEAD);
  const competition = competitionOf('', text) ?? (OF_RACE.test(lead) ? competitionOf('', text, true) : null);
  if (competition !== null) return competition;
  const [named] = NAMED.exec(lead) ?? [];
  if (named !== undefined) return named;
  const placed = PLACED.exec(lead)?.[1];
  return placed === undefined ? null : capital(placed);
}

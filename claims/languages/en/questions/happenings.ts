/** Nouns of what happens, as headlines name it. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  `rockslide mudslide avalanche poisoning poisonings stampede shipwreck crash collision attack attacks bombing bombings shooting explosion blast fire fires wildfire wildfires earthquake quake flood floods flooding landslide storm hurricane cyclone typhoon eruption election elections referendum vote coup protest protests strike strikes riots march summit talks trial verdict merger takeover scandal hearing inquiry derailment sinking rescue siege ceasefire outbreak final game match derby heist robbery theft raid launch landing wedding funeral visit spill blackout outage heatwave drought`.split(
    /\s+/u,
  ),
);

/** Further nouns of what is at one time and place, too many-sided for the name of a story. */
const OCCASIONS: ReadonlySet<string> = new Set(
  `auction clash tie replay meeting conference ceremony festival concert gig show performance tournament championship championships cup games tour trip debate interview speech congress exhibition parade race bout fight fixture semi-final quarter-final test tests battle war murder killing death sale collapse defeat loss win victory draw`.split(
    /\s+/u,
  ),
);

/** Whether a noun is of something that has a time and a place of its own. */
export function isHappening(noun: string): boolean {
  return HAPPENINGS.has(noun) || OCCASIONS.has(noun);
}

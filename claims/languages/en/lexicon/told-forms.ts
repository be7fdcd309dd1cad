import { once } from '../../../once.ts';

/** Participles of what comes of a deed, with the form of having had it done to one: "killing", "were killed". */
const BEFALLS = `
  killing:killed injuring:injured wounding:wounded hurting:hurt maiming:maimed destroying:destroyed
  damaging:damaged wrecking:wrecked demolishing:demolished crushing:crushed smashing:smashed
  shattering:shattered flattening:flattened gutting:gutted razing:razed toppling:toppled uprooting:uprooted
  flooding:flooded inundating:inundated submerging:submerged burying:buried trapping:trapped
  stranding:stranded displacing:displaced blocking:blocked disrupting:disrupted delaying:delayed
  ripping:ripped tearing:torn cutting:cut cutting_off:cut_off knocking_down:knocked_down knocking_out:knocked_out
  forcing:forced leaving:left causing:caused sweeping_away:swept_away washing_away:washed_away
`;

/** Participles of what the subject itself did, with the past: "becoming", "became". */
const DOES = `
  becoming:became beating:beat defeating:defeated winning:won losing:lost scoring:scored finishing:finished
  gaining:gained shedding:shed adding:added rising:rose falling:fell climbing:climbed jumping:jumped
  slipping:slipped dropping:dropped ending:ended reaching:reached leading:led ranking:ranked earning:earned breaking:broke
  receiving:received overturning:overturned overtaking:overtook equalling:equalled
`;

/** Participles behind "with" and somebody, with the past: "with Hill scoring", "Hill scored". */
const BESIDE = `
  crossing:crossed scoring:scored taking:took winning:won losing:lost finishing:finished making:made adding:added hitting:hit
  claiming:claimed earning:earned rising:rose falling:fell gaining:gained dropping:dropped climbing:climbed
  jumping:jumped slipping:slipped closing:closed settling:settled voting:voted coming:came dying:died
`;

const formsOf = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s+/u)
      .map((row) => row.replaceAll('_', ' ').split(':') as [string, string]),
  );

/** Forms that a participle is told in, by the participle, folded; read when first asked for. */
export const TOLD_FORMS = {
  befalls: once(() => formsOf(BEFALLS)),
  does: once(() => formsOf(DOES)),
  beside: once(() => formsOf(BESIDE)),
};

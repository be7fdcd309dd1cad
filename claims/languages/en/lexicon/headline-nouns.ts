/**
 * What a headline's verb tells, as a noun with the preposition that its object takes: "rejects the offer" is
 * "rejection of the offer". Reviewed by hand; each line is `noun with preposition: verb forms`.
 */
const ACTS: readonly string[] = [
  'accusations against: accuse accuses',
  'admission of: admit admits',
  'agreement to: agree agrees',
  'announcement of: announce announces',
  'apology for: apologise apologises apologize apologizes',
  'appointment of: appoint appoints',
  'approval of: approve approves',
  'attack on: attack attacks slam slams blast blasts',
  'backing for: back backs',
  'ban on: ban bans',
  'win over: beat beats defeat defeats thrash thrashes stun stuns sink sinks',
  'blocking of: block blocks',
  'boycott of: boycott boycotts',
  'purchase of: buy buys acquire acquires',
  'call for: call calls urge urges',
  'boost to: boost boosts',
  'explanation of: explain explains',
  'rethink of: rethink rethinks',
  'cancellation of: cancel cancels scrap scraps',
  'clash with: clash clashes',
  'clearing of: clear clears',
  'closure of: shuts',
  'condemnation of: condemn condemns',
  'confirmation of: confirm confirms',
  'congratulations to: congratulate congratulates',
  'challenge to: contest contests challenge challenges',
  'creation of: create creates',
  'criticism of: criticise criticises criticize criticizes',
  'cut in: cut cuts',
  'defence of: defend defends',
  'delay of: delay delays',
  'demand for: demand demands',
  'denial of: deny denies',
  'deportation of: deport deports expel expels',
  'direction of: direct directs',
  'discovery of: find discover discovers',
  'dismissal of: dismiss dismisses',
  'election of: elect elects',
  'end of: end ends',
  'extension of: extend extends',
  'exclusion of: exclude excludes',
  'export of: export exports',
  'fears of: fear fears',
  'launch of: launch launches',
  'freeing of: free frees',
  'arrest of: arrest arrests detain detains',
  'jailing of: jail jails',
  'killing of: kill kills',
  'letter to: write writes',
  'lifting of: lift lifts',
  'opening of: open opens',
  'outline of: outline outlines',
  'plan for: plan plans',
  'pledge of: pledge pledges promise promises vow vows',
  'praise for: praise praises hail hails',
  'prediction of: predict predicts forecast forecasts',
  'inquiry into: probe probes investigate investigates',
  'publication of: publish publishes',
  'rejection of: reject rejects',
  'release of: release releases',
  'replacement of: replace replaces',
  'rescue of: rescue rescues',
  'return to: return returns',
  'sacking of: sack sacks',
  'sale of: sell sells',
  'bid for: seek seeks chase chases',
  'support for: support supports',
  'lawsuit against: sue sues',
  'sentencing of: sentence sentences',
  'stay of: stays',
  'suspension of: suspend suspends',
  'tribute to: honour honours',
  'unveiling of: unveil unveils',
  'use of: use uses',
  'visit to: visit visits',
  'warning to: warn warns',
  'welcome for: welcome welcomes',
];

/** Verbs that only bring in their object, which tells what happened: "gets a mixed reception". */
export const LIGHT: ReadonlySet<string> = new Set(
  `get gets got gain gains gained make makes made post posts posted report reports reported hold holds held stage stages staged
   suffer suffers suffered score scores scored issue issues issued win wins won earn earns earned offer offers offered give gives gave given
   complete completes completed secure secures secured clinch clinches clinched pay pays paid sign signs signed 
   enjoy enjoys drive drives land lands landed agree agrees host hosts`.split(/\s+/u),
);

/** What happened to whoever the headline names, before it: "X postponed" is "postponement of X". */
const EVENTS: readonly string[] = [
  'death of: die dies died',
  'resignation of: resign resigns resigned quit quits',
  'fall in: fall falls fell drop drops dropped slip slips slipped slide slides slid plunge plunges plunged tumble tumbles tumbled dip dips dipped',
  'rise in: rise rises rose jump jumps jumped surge surges surged soar soars soared climb climbs climbed',
  'growth of: grow grows grew',
  'collapse of: collapse collapses collapsed',
  'recovery of: rebound rebounds recover recovers recovered',
];

/** The same of what is done to somebody, where the headline leaves the auxiliary out. */
const PASSIVES: readonly string[] = [
  'accusations against: accused',
  'arrest of: arrested',
  'fine for: fined',
  'lawsuit against: sued',
  'rejection of: rejected',
  'banning of: banned',
  'clearing of: cleared',
  'conviction of: convicted',
  'criticism of: criticised attacked slammed',
  'delay of: delayed postponed',
  'dismissal of: fired sacked dismissed axed',
  'extradition of: extradited',
  'jailing of: jailed',
  'killing of: killed murdered',
  'opening of: opened',
  'release of: released freed',
  'suspension of: suspended',
  'unveiling of: unveiled',
];

/** Nouns that the verbless phrase of a headline may end in before its preposition: "Church anger over film". */
export const HEADLINE_HEADS: ReadonlySet<string> = new Set(
  `anger apology charges report talks blow award awards ban battle bid boost call calls campaign claim clash concern concerns crisis criticism deal deals debate debut delay delight demand demands
   drive event fear fears fight fine future gig growth help hitch honour inquiry influence investigation launch lawsuit lift loss losses move offer payoff plan plans plea
   pledge praise prize probe profits protest protests rally rate reaction return review rise role row ruling sales scandal scheme settlement show shares snub study success
   summit support tax threat tour trial tribute tributes triumph verdict victory visit vote warning warnings win wins year`.split(
    /\s+/u,
  ),
);

/** A noun with the preposition behind it: "rejection of". */
export type HeadlineNoun = string;

function mapOf(lines: readonly string[]): ReadonlyMap<string, HeadlineNoun> {
  return new Map(
    lines.flatMap((line) => {
      const [noun = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form) => [form, noun] as const);
    }),
  );
}

export const ACT_NOUNS = mapOf(ACTS);
export const EVENT_NOUNS = mapOf(EVENTS);
export const PASSIVE_NOUNS = mapOf(PASSIVES);

/** Adjectives that a headline leaves its "is" out before: "critical of", "uncertain about". */
export const STANDING: ReadonlySet<string> = new Set(
  `critical uncertain keen happy unhappy ready set poised due tipped out back up down close confident wary sure focused optimistic upbeat angry worried hopeful eager linked likely
   worst best top better worse first second third ahead doubtful fit free quick slow sorry`.split(/\s+/u),
);

/** What a story calls somebody or something whom its headline tells of by what was done: "the company" of a profit, "the jury" of a prize. */

/** Nouns, and behind the colon the words of a headline that they go along with. */
const GOES_ALONG: readonly string[] = [
  'company firm board management quarter: profit profits revenue revenues sales earnings turnover q1 q2 q3 q4 ipo dividend',
  'match game referee umpire crowd opponent: stun stuns beat beats edge edges down downs outlast outlasts oust ousts thrash thrashes upset upsets innings wicket wickets',
  'race course field pacemaker pacer runner: marathon half-marathon',
  'award prize jury shortlist ceremony: prize award trophy honour',
  'book translator author writer: novel memoir',
  'film director cast role: film movie drama documentary',
  'rain water: downpour downpours rains storm storms cyclone flood floods',
  'accident collision impact injured deceased survivor: rams ram hits skids crash crashes collide collides collision overturns plunges derails',
  'ferry vessel boat captain: capsize capsizes sink sinks',
  'bench court petition petitioner plea judge compensation: court hc sc tribunal',
  'fraud fraudster caller complaint complainant: fraud fraudsters scam scammers cheated duped arrest',
  'bank council: rate rates repo',
  'rupee dollar index: sensex nifty stocks shares markets',
  'protester striker farmer: strike halt halts protest protests blockade sit-in',
  'elephant animal jumbo: tusker elephant',
  'test engine hardware: engine rocket missile',
  'fatality rate toll: death deaths cases killed',
  'team astronomer researcher scientist: finds find discovers discover identifies completes study',
  'scheme project plan: grid railway bridge tunnel corridor metro highway scheme',
  'seat college: admission admissions seats',
  'poll election alliance pact constituency: seats alliance polls poll election elections',
  'meeting summit: leaders summit council committee board cabinet',
  'meeting debate house vote: council councillors library bylaws bill house parliament lok rajya senate',
  'festival jury edition: festival prize film locarno cannes',
  'operation: operation tiger tigress leopard elephant tranquilised captured rescue rescued raid',
  'agreement deal pact talks: agreement deal pact sign signs signed agree agrees accord',
  'decision: rate rates ruling ban order orders stays holds keeps cuts',
  'contest seat candidate winner: by-election election run mayor polls falls',
  'team excavation dig: mosaic roman skeleton bones fossil tomb',
  'trial treatment patient participant drug: trial drug vaccine treatment jab',
  'women men race: marathon half-marathon',
  'incident attack: stabbed stabbing shot shooting attack attacked bomb bombing blast explosion hijack hijacked robbery',
  'incident: crash crashes collision collide collides derails capsizes sinks fire leak spill found lost',
  'resolution vote measure: un council assembly',
  'exercise drill: missile missiles tests',
  'spacecraft capsule craft: soyuz shuttle dragon shenzhou',
  'mission crew astronaut cosmonaut spacewalk launch landing orbiter: soyuz shuttle iss astronaut astronauts spaceflight spacex nasa lander orbiter',
  'probe craft spacecraft mission launch liftoff: nasa isro esa jaxa spacex spacecraft orbiter lander rover jupiter mars moon venus mercury saturn asteroid comet',
  'victim injured deceased survivor body attacker gunman gunfire assailant bomber: attack attacks attacked bomb bombs bombing bombings blast explosion shooting shot massacre stabbed stabbing gunman',
  'victim body survivor wreckage dead toll: crash crashes collision fire blaze quake earthquake stampede tsunami landslide capsizes sinks flood floods',
  'aircraft plane jet airliner helicopter flight pilot runway passenger wreckage cockpit: crash crashes plane flight jet boeing airbus helicopter',
  'hostage pirate ship vessel crew yacht tanker hijacker ransom: pirate pirates hijack hijacked hostages',
  'protest protester demonstrator demonstration clash riot police: clash clashes protest protests protesters riot riots rally march',
  'disease virus infection outbreak patient illness drug vaccine treatment antibody: nipah zika mpox chikungunya ebola covid covid-19 coronavirus measles cholera flu polio tuberculosis tb hiv dengue malaria',
  'epicenter epicentre tremor shock aftershock shaking: quake earthquake magnitude aftershock aftershocks',
  'eye storm hurricane typhoon landfall depression system: hurricane storm typhoon cyclone tropical',
  'eruption crater ash lava volcano: volcano erupts eruption spews',
  'vote voter turnout ballot amendment result referendum: referendum vote votes voters election elections polls plebiscite',
  'parliament house legislation lawmaker law bill: parliament bill law laws legislature senate congress signs ban bans banned',
  'ruling verdict defendant judge jury prosecution sentence trial court: sentenced convicted charged charges court jailed jails trial acquitted verdict overturns',
  'song contest final edition entry: eurovision contest',
  'tunnel operator train blaze fire: tunnel',
  'water shore missing survivor passenger wreck lifejacket: ferry boat vessel ship capsize capsizes sink sinks drown drowns drowned',
  'injured missing rubble wounded: quake earthquake magnitude landslide landslides avalanche collapse collapses',
  'water dam reservoir embankment bridge injured missing: dam flood floods flooding overflows bursts cloudburst',
  'speech deficit debt budget shortfall tax: budget',
  'block tower complex apartment flat resident occupant storey floor: fire blaze inferno fires',
  'damage roof flame smoke debris building warehouse: fire blaze guts destroys destroyed burns inferno',
  'disaster debris rubble wreckage canopy: collapse collapses collapsed',
  'spot scene site: fire blaze crash collision blast explosion accident attack shooting bombing stampede landslide avalanche derailment rockslide collapse robbery fires',
  'tender engine firefighter brigade: fire blaze inferno fires',
  'occasion inauguration: opens open opened inaugurates inaugurated inauguration unveils gets',
  'raid robbery gang loot haul thief robber jewel: raid robbery heist jewel jewels thieves theft steal stolen',
  'drawing painting thief museum artwork theft: stolen theft museum painting drawing heist',
  'walkout picket dispute stoppage union: strike strikes walkout walk workers',
  'satellite rocket launch orbit payload spacecraft: satellite satellites rocket launch launches isro pslv',
  'cut hike rise pause inflation forecast: rate rates',
  'chick nest egg bird flock: eagle eagles bird birds stork storks penguin penguins breed breeds',
  'evacuee storm shelter surge: hurricane storm typhoon cyclone',
  'driver passenger injured gorge bus: bus crash plunges overturns collides collision accident',
  'bomb blast injured wounded: bomb blast explosion explodes',
  'sentence court execution verdict appeal lawyer judge: execution executed execute death sentenced',
  'purchase deal acquisition merger takeover: purchase buys buy acquire acquires takeover merger sell sells',
];

const ALONG: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of GOES_ALONG) {
    const [nouns = '', words = ''] = line.split(': ');
    for (const noun of nouns.split(' '))
      found.set(noun, new Set([...(found.get(noun) ?? []), ...words.split(' ')]));
  }
  return found;
})();

/** Whether a noun goes along with what the words of a headline tell. */
export function goesAlong(words: ReadonlySet<string>, noun: string): boolean {
  const own = ALONG.get(noun) ?? ALONG.get(noun.replace(/(?<=[^s])s$/u, ''));
  return own !== undefined && [...own].some((word) => words.has(word));
}

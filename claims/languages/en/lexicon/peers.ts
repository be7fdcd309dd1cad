/**
 * Plain nouns that news tells one from another by: in a phrase one can stand for another of its group, and then
 * the phrase tells something else. Within a group no term holds of what another holds of.
 * Source: own list; compared with the noun groups of Princeton WordNet 3.1 (sister terms).
 */
export interface PeerGroup {
  readonly id: string;
  /** "What kind of building": what all of them are; without it the question asks "what". */
  readonly kind?: string;
  /** People: asked for by "who". */
  readonly people?: true;
  /** No plural: "rain". */
  readonly mass?: true;
  /** Singular, or as it always stands. */
  readonly terms: string;
  /** Rows of terms that whoever skimmed could take for each other; beside one without a row all others stand. */
  readonly near?: readonly string[];
}

/** Nouns that are the head of their phrase: "a giant new mosque". */
export const PEERS: readonly PeerGroup[] = [
  {
    id: 'worship',
    kind: 'building',
    terms: 'mosque|church|temple|synagogue|cathedral|monastery|chapel|shrine',
  },
  {
    id: 'building',
    kind: 'building',
    terms:
      'school|hospital|hotel|warehouse|shopping centre|shopping mall|restaurant|nightclub|bakery|supermarket|nursing home|cafe|clinic|sports hall',
  },
  {
    id: 'building.culture',
    kind: 'building',
    terms: 'museum|library|theatre|theater|cinema|art gallery|opera house|concert hall',
  },
  {
    id: 'building.state',
    kind: 'building',
    terms: 'prison|courthouse|police station|fire station|post office|barracks',
  },
  {
    id: 'building.farm',
    kind: 'building',
    terms: 'farmhouse|barn|cottage|windmill|stable|lighthouse',
  },
  {
    id: 'works',
    kind: 'facility',
    terms:
      'power station|power plant|refinery|steel mill|shipyard|sawmill|brewery|sugar mill|cement plant|paper mill|chip plant|car plant|battery factory|chemical plant|fertiliser plant|textile mill|data centre|data center|wind farm|solar farm|assembly plant|phone factory|shoe factory',
  },
  {
    id: 'vehicle',
    kind: 'vehicle',
    terms:
      'taxi|van|lorry|truck|bus|minibus|ambulance|motorcycle|tractor|fire engine|tram|bicycle|scooter|fuel tanker|police car|school bus|pickup truck',
    near: [
      'bus|minibus|lorry|truck|van|pickup truck|tram|taxi',
      'bus|lorry|truck|tractor|fuel tanker|school bus|van',
      'motorcycle|scooter|bicycle|taxi|van',
      'ambulance|fire engine|police car|van|motorcycle',
    ],
  },
  {
    id: 'vessel',
    kind: 'vessel',
    terms:
      'ferry|fishing boat|cargo ship|container ship|oil tanker|cruise ship|yacht|tugboat|barge|frigate|destroyer|submarine|aircraft carrier|patrol boat|lifeboat|icebreaker|trawler|speedboat|sailing boat|inflatable boat|rowing boat|research ship',
    near: [
      'container ship|oil tanker|cargo ship|barge|trawler|ferry',
      'ferry|cruise ship|yacht|cargo ship|fishing boat|speedboat',
      'frigate|destroyer|submarine|aircraft carrier|patrol boat|research ship',
      'inflatable boat|rowing boat|speedboat|fishing boat|sailing boat|lifeboat',
      'tugboat|patrol boat|lifeboat|icebreaker|trawler|barge',
    ],
  },
  {
    id: 'aircraft',
    kind: 'aircraft',
    terms: 'helicopter|airliner|fighter jet|drone|cargo plane|transport plane|surveillance plane|private jet',
    near: [
      'helicopter|transport plane|cargo plane|private jet',
      'drone|helicopter|fighter jet|surveillance plane',
      'airliner|cargo plane|private jet|transport plane',
    ],
  },
  {
    id: 'weather',
    kind: 'weather',
    mass: true,
    terms:
      'rain|snow|fog|lightning|hail|heavy rain|heavy snow|strong winds|high winds|ice|thick fog|extreme heat|drought',
  },
  {
    id: 'disaster',
    kind: 'disaster',
    terms:
      'earthquake|flood|landslide|avalanche|cyclone|hurricane|typhoon|tornado|wildfire|volcanic eruption|sandstorm|heatwave|blizzard|thunderstorm|mudslide',
  },
  {
    id: 'damage',
    kind: 'fault',
    terms:
      'gas leak|power failure|short circuit|burst pipe|water leak|burst tyre|engine failure|software error|signal failure|brake failure|power cut|cyber attack|fuel leak|oil leak|chemical leak|computer failure',
  },
  {
    id: 'flaw',
    terms: 'crack|hole|leak|dent|stain|gap',
  },
  {
    id: 'crime',
    kind: 'offence',
    mass: true,
    terms:
      'fraud|bribery|perjury|tax evasion|money laundering|embezzlement|blackmail|smuggling|forgery|treason|espionage|insider trading|arson|vandalism|contempt of court|drug trafficking|extortion|theft|drunk driving',
  },
  {
    id: 'crime.counted',
    kind: 'offence',
    terms: 'burglary|robbery|car theft|bank robbery|kidnapping|hijacking',
  },
  {
    id: 'tool',
    kind: 'tool',
    terms: 'crowbar|hammer|drill|axe|chainsaw|screwdriver|saw|shovel|ladder|bolt cutter|angle grinder',
  },
  {
    id: 'weapon',
    kind: 'weapon',
    terms: 'knife|pistol|rifle|shotgun|machete|sword|crossbow|grenade|revolver|baseball bat',
  },
  {
    id: 'crowd',
    mass: true,
    terms: 'tear gas|water cannon|rubber bullets|pepper spray|stun grenades|batons|live rounds',
  },
  {
    id: 'protest',
    kind: 'protest',
    terms: 'strike|march|sit-in|hunger strike|boycott|vigil|blockade|walkout|demonstration|rally|go-slow',
  },
  {
    id: 'talks',
    terms:
      'ceasefire|prisoner swap|trade deal|peace treaty|arms deal|extradition treaty|fishing deal|border agreement|defence pact|gas deal|free trade agreement|tax treaty',
  },
  {
    id: 'vote',
    kind: 'vote',
    terms: 'referendum|by-election|general election|presidential election|no-confidence vote|primary|run-off',
  },
  {
    id: 'artwork',
    kind: 'artwork',
    terms:
      'painting|sculpture|mural|tapestry|mosaic|portrait|drawing|photograph|engraving|fresco|statue|woodcut',
  },
  {
    id: 'gift',
    terms:
      'painting|sword|vase|carpet|horse|puppy|watch|necklace|book|statue|pen|shawl|medal|ring|bracelet|bicycle|guitar|piano|violin',
  },
  {
    id: 'writing',
    kind: 'work',
    terms: 'novel|poem|memoir|biography|play|opera|symphony|short story|cookbook|dictionary|diary',
  },
  {
    id: 'publication',
    kind: 'publication',
    terms: 'newspaper|magazine|journal|tabloid|blog|podcast',
  },
  {
    id: 'container',
    kind: 'container',
    terms: 'suitcase|shoebox|plastic bag|wooden box|bucket|briefcase|barrel|crate|basket|drawer',
  },
  {
    id: 'room',
    kind: 'room',
    terms:
      'kitchen|bathroom|basement|attic|garage|cellar|bedroom|classroom|canteen|laundry room|lift shaft|courtroom|storeroom|dressing room|stairwell|library',
  },
  {
    id: 'opening',
    kind: 'opening',
    terms:
      'cellar window|back door|front door|skylight|roof hatch|ventilation shaft|bathroom window|side gate|tunnel',
  },
  {
    id: 'clothing',
    kind: 'clothing',
    terms: 'helmet|jacket|uniform|raincoat|mask|hat|scarf|dress|shirt|life jacket|glove|turban|sari|suit',
  },
  {
    id: 'machine',
    kind: 'machine',
    terms:
      'conveyor belt|crane|turbine|pump|generator|boiler|compressor|excavator|transformer|lift|ski lift|cable car|escalator|battery|cooling system|valve',
    near: [
      'boiler|compressor|generator|turbine|transformer',
      'pump|compressor|generator|valve|cooling system|turbine',
      'battery|generator|transformer|cooling system|compressor',
      'crane|excavator|conveyor belt|pump',
      'lift|escalator|cable car|ski lift',
    ],
  },
  {
    id: 'device',
    kind: 'device',
    terms:
      'microscope|telescope|camera|thermometer|scanner|microphone|satellite|radar|seismograph|laptop|tablet|mobile phone|smartwatch|hearing aid|pacemaker',
  },
  {
    id: 'substance',
    kind: 'substance',
    mass: true,
    terms:
      'water vapour|water vapor|methane|carbon dioxide|carbon monoxide|oxygen|nitrogen|hydrogen|ammonia|ozone|helium|sulphur dioxide|hydrogen sulphide|argon',
  },
  {
    id: 'metal',
    kind: 'metal',
    mass: true,
    terms:
      'copper|gold|silver|iron|aluminium|aluminum|zinc|nickel|lithium|cobalt|tin|lead|titanium|platinum|uranium|tungsten',
  },
  {
    id: 'fuel',
    kind: 'fuel',
    mass: true,
    terms:
      'petrol|diesel|kerosene|coal|natural gas|crude oil|firewood|jet fuel|heating oil|biodiesel|ethanol',
  },
  {
    id: 'grain',
    kind: 'crop',
    mass: true,
    terms: 'wheat|rice|maize|barley|soya|oats|millet|rye|sorghum|corn|soybeans',
  },
  {
    id: 'cash.crop',
    kind: 'goods',
    mass: true,
    terms: 'cotton|tea|coffee|tobacco|sugar|cocoa|rubber|palm oil|jute|wool|silk|timber|saffron|olive oil',
  },
  {
    id: 'fruit',
    kind: 'fruit',
    terms:
      'mango|banana|apple|orange|grape|pineapple|tomato|potato|onion|avocado|strawberry|peach|lemon|cherry',
  },
  {
    id: 'food',
    kind: 'food',
    mass: true,
    terms:
      'bread|milk|cheese|meat|fish|butter|honey|salt|chocolate|flour|cooking oil|ice cream|beef|pork|chicken|baby food',
  },
  {
    id: 'drink',
    kind: 'drink',
    mass: true,
    terms: 'beer|wine|whisky|vodka|champagne|cider|rum|gin|mineral water|orange juice|lemonade',
  },
  {
    id: 'beast.of.prey',
    kind: 'animal',
    terms: 'tiger|lion|leopard|wolf|bear|fox|lynx|cheetah|hyena|jackal|wild boar',
  },
  {
    id: 'animal',
    kind: 'animal',
    terms:
      'elephant|deer|monkey|horse|camel|rhino|giraffe|zebra|panda|koala|kangaroo|otter|beaver|moose|bison|hippo|gorilla|chimpanzee|orangutan',
  },
  {
    id: 'beast.of.water',
    kind: 'animal',
    terms: 'crocodile|whale|dolphin|shark|seal|turtle|porpoise|sea lion',
  },
  {
    id: 'crawling.animal',
    kind: 'animal',
    terms: 'snake|lizard|python|cobra|monitor lizard',
  },
  {
    id: 'small.animal',
    kind: 'animal',
    terms: 'dog|cat|rabbit|hamster|parrot|tortoise|guinea pig|ferret|goldfish',
  },
  {
    id: 'livestock',
    kind: 'animal',
    terms: 'cow|pig|sheep|goat|chicken|duck|goose|turkey|donkey|buffalo|mule',
  },
  {
    id: 'carrier',
    kind: 'animal',
    terms: 'fruit bat|rat|squirrel|monkey|pig|camel|hedgehog|civet',
  },
  {
    id: 'bird',
    kind: 'bird',
    terms:
      'eagle|vulture|owl|stork|crane|pelican|penguin|falcon|heron|swan|flamingo|sparrow|crow|gull|puffin|albatross',
  },
  {
    id: 'insect',
    kind: 'insect',
    terms: 'bee|wasp|ant|beetle|moth|butterfly|mosquito|locust|dragonfly|termite|ladybird|cricket',
  },
  {
    id: 'tree',
    kind: 'tree',
    terms:
      'oak|pine|beech|birch|maple|cedar|olive tree|fig tree|willow|eucalyptus|baobab|spruce|chestnut|elm',
  },
  {
    id: 'organ',
    kind: 'organ',
    terms: 'kidney|liver|heart|lung|pancreas|stomach|bladder|spleen',
  },
  {
    id: 'disease',
    kind: 'disease',
    mass: true,
    terms:
      'malaria|dengue|cholera|measles|tuberculosis|polio|typhoid|rabies|leprosy|diphtheria|leukaemia|leukemia|diabetes|asthma|epilepsy|arthritis|hepatitis|pneumonia|anaemia|anemia|smallpox|yellow fever|meningitis|multiple sclerosis|influenza|bird flu|ebola|anthrax|scurvy|whooping cough|lymphoma|melanoma',
    near: [
      'malaria|dengue|cholera|measles|typhoid|influenza|yellow fever|meningitis|diphtheria|whooping cough|polio|ebola|hepatitis',
      'pneumonia|influenza|tuberculosis|meningitis|hepatitis|dengue|malaria|typhoid|asthma',
      'tuberculosis|leprosy|polio|malaria|hepatitis|measles|pneumonia',
      'leukaemia|lymphoma|melanoma|anaemia|multiple sclerosis',
      'leukemia|lymphoma|melanoma|anemia|multiple sclerosis',
      'diabetes|asthma|epilepsy|arthritis|multiple sclerosis|tuberculosis',
      'bird flu|anthrax|rabies|smallpox|influenza|ebola',
      'ebola|cholera|measles|smallpox|yellow fever|meningitis|malaria',
    ],
  },
  {
    id: 'nutrient',
    mass: true,
    terms: 'vitamin C|vitamin D|iron|iodine|calcium|folic acid|zinc|magnesium|protein|omega-3',
  },
  {
    id: 'trade',
    people: true,
    terms:
      'farmer|fisherman|plumber|electrician|carpenter|roofer|baker|butcher|mechanic|gardener|painter|builder|shepherd|taxi driver|bus driver|lorry driver|truck driver|cleaner|cook|waiter|hairdresser|tailor|blacksmith|miner|hunter|diver|hiker|jogger|dog walker|postman|fisher|bricklayer|welder|security guard|shopkeeper|barber|porter|tourist',
  },
  {
    id: 'profession',
    people: true,
    terms:
      'doctor|nurse|lawyer|teacher|engineer|architect|accountant|dentist|journalist|photographer|pharmacist|vet|banker|economist|librarian|professor|surgeon|psychologist|civil servant|translator|pilot|firefighter|paramedic|police officer|prison officer',
  },
  {
    id: 'science',
    people: true,
    terms:
      'astronomer|physicist|chemist|biologist|geologist|mathematician|archaeologist|botanist|historian|zoologist|oceanographer|linguist|meteorologist|neuroscientist|virologist|anthropologist|palaeontologist|statistician',
  },
  {
    id: 'artist',
    people: true,
    terms:
      'actor|singer|dancer|novelist|poet|composer|sculptor|violinist|pianist|film director|comedian|magician|playwright|fashion designer',
  },
  {
    id: 'group',
    people: true,
    terms:
      'fishermen|farmers|students|teachers|nurses|doctors|miners|divers|volunteers|tourists|firefighters|coastguards|schoolchildren|villagers|pilgrims|nuns|monks|taxi drivers|truck drivers|dockers|bus drivers|railway workers|steelworkers|pilots|postal workers|rubbish collectors|pensioners|sailors|astronauts|archaeologists|hikers|climbers|cyclists|engineers',
  },
  {
    id: 'official',
    people: true,
    terms: 'judge|prosecutor|sheriff|ombudsman|auditor|coroner|bailiff|magistrate',
  },
  {
    id: 'official.rank',
    people: true,
    terms: 'mayor|governor|senator|ambassador|bishop|general|admiral',
  },
  {
    id: 'minister.post',
    terms:
      'finance minister|foreign minister|defence minister|defense minister|interior minister|health minister|education minister|justice minister|energy minister|transport minister|agriculture minister|trade minister|labour minister|environment minister|home minister|economy minister|culture minister|tourism minister|sports minister',
  },
  {
    id: 'firm.post',
    terms:
      'chief executive|chairman|chairwoman|chief financial officer|chief operating officer|head coach|sporting director|press officer|chief economist|head of research|company secretary|treasurer',
  },
  {
    id: 'player.post',
    terms:
      'goalkeeper|striker|defender|midfielder|winger|wicketkeeper|fast bowler|spinner|batsman|captain|centre-back',
  },
  {
    id: 'score',
    terms: 'penalty|header|free kick|free-kick|own goal|corner|volley|tap-in|long-range shot',
  },
  {
    id: 'card',
    terms: 'red card|yellow card|substitution|penalty',
  },
  {
    id: 'instrument',
    kind: 'instrument',
    terms: 'piano|violin|guitar|cello|trumpet|flute|drum|accordion|clarinet|harp|saxophone|organ|sitar|oboe',
  },
  {
    id: 'sport',
    kind: 'sport',
    mass: true,
    terms:
      'football|cricket|tennis|hockey|basketball|rugby|volleyball|baseball|swimming|boxing|wrestling|golf|badminton|table tennis|rowing|cycling|handball|gymnastics|fencing|archery|skiing|judo|karate|sailing|weightlifting',
  },
  {
    id: 'discipline',
    kind: 'subject',
    mass: true,
    terms:
      'mathematics|physics|chemistry|biology|history|geography|economics|philosophy|medicine|law|engineering|psychology|music|architecture|literature|theology|computer science|political science',
  },
  {
    id: 'energy',
    kind: 'power',
    mass: true,
    terms: 'solar power|wind power|nuclear power|hydropower|geothermal energy|tidal power|coal power',
  },
  {
    id: 'paper',
    kind: 'document',
    terms:
      'passport|driving licence|birth certificate|visa|work permit|identity card|will|prescription|invoice|marriage certificate|diploma|insurance policy|boarding pass|residence permit',
  },
  {
    id: 'court.step',
    terms: 'appeal|injunction|search warrant|arrest warrant|lawsuit|complaint|subpoena|plea bargain|retrial',
  },
  {
    id: 'penalty',
    kind: 'penalty',
    terms: 'fine|suspended sentence|prison sentence|travel ban|reprimand|life ban|curfew|community service',
  },
  {
    id: 'ceremony',
    kind: 'event',
    terms:
      'wedding|funeral|christening|graduation|coronation|parade|concert|birthday party|exhibition|book fair|trade fair|fashion show|film festival|food festival',
  },
  {
    id: 'land',
    kind: 'landform',
    terms:
      'forest|desert|swamp|meadow|valley|glacier|cave|canyon|beach|island|lagoon|peninsula|plateau|volcano|lake|marsh',
  },
  {
    id: 'sky',
    terms:
      'planet|comet|asteroid|black hole|galaxy|neutron star|moon|meteorite|supernova|nebula|dwarf planet',
  },
  {
    id: 'find',
    kind: 'find',
    terms:
      'skeleton|fossil|shipwreck|tomb|coin|mummy|skull|dinosaur egg|footprint|helmet|bronze statue|pottery|jaw|tooth|necklace|inscription',
  },
  {
    id: 'material',
    kind: 'material',
    mass: true,
    terms:
      'steel|concrete|glass|wood|bamboo|plastic|granite|marble|brick|bronze|leather|carbon fibre|straw|ceramic|cardboard',
  },
  {
    id: 'drug',
    mass: true,
    terms: 'cocaine|heroin|cannabis|ecstasy|opium|methamphetamine|fentanyl|ketamine|ivory|amphetamine',
  },
  {
    id: 'colour',
    kind: 'colour',
    mass: true,
    terms: 'red|blue|green|yellow|orange|purple|black|white|pink|brown|grey',
  },
];

/**
 * Words that stand before a head and tell which kind of it is meant: "security reasons", "a wrist injury". No two of one group
 * may both be true: health reasons are medical, a thumb is a part of a hand.
 */
export interface ModifierGroup {
  readonly id: string;
  /** Heads that they stand before, singular. */
  readonly heads: string;
  readonly terms: string;
}

export const MODIFIERS: readonly ModifierGroup[] = [
  {
    id: 'reasons',
    heads: 'reason|ground|consideration|concern',
    terms:
      'security|health|technical|financial|legal|political|personal|humanitarian|environmental|religious|procedural',
  },
  {
    id: 'body',
    heads: 'injury|surgery|operation|problem|pain|fracture|strain|complaint',
    terms: 'wrist|knee|ankle|shoulder|back|hip|elbow|groin|hamstring|calf|thigh|neck|thumb|toe|rib|eye',
  },
  { id: 'organs', heads: 'transplant|donor|failure', terms: 'kidney|liver|heart|lung|bone marrow|cornea' },
  {
    id: 'cancer',
    heads: 'cancer|tumour|tumor',
    terms: 'lung|skin|bowel|stomach|kidney|liver|brain|bladder|throat|bone|pancreatic|thyroid',
  },
  // Those of women or of men alone stand beside each other, and beside no others' names.
  { id: 'cancer-of-women', heads: 'cancer|tumour|tumor', terms: 'ovarian|breast|cervical|womb' },
  { id: 'cancer-of-men', heads: 'cancer', terms: 'prostate|bladder|kidney|bowel|skin|lung' },
  {
    id: 'warning',
    heads: 'warning|alert|advisory',
    terms: 'tsunami|storm|flood|heat|cyclone|avalanche|fog|frost|landslide|drought|smog|travel|health',
  },
  {
    id: 'tax',
    heads: 'tax|duty|levy',
    terms:
      'petrol|diesel|sugar|income|property|wealth|inheritance|sales|carbon|alcohol|tobacco|bread|housing|gas|electricity',
  },
  {
    id: 'price',
    heads: 'price|subsidy|import|export',
    terms: 'petrol|diesel|sugar|tobacco|bread|gas|electricity|wheat|rice|steel|milk|oil|coffee|coal|copper',
  },
  {
    id: 'talks',
    heads: 'talk|negotiation|agreement|deal|pact|treaty|accord',
    terms:
      'trade|peace|climate|nuclear|debt|fishing|border|ceasefire|coalition|wage|arms|tax|water|energy|extradition|security',
  },
  {
    id: 'rates of money',
    heads: 'rate',
    terms: 'interest|exchange|tax|mortgage|deposit|wage',
  },
  {
    id: 'rates of people',
    heads: 'rate|figure|level',
    terms:
      'unemployment|inflation|birth|divorce|crime|literacy|poverty|employment|infection|vaccination|mortality',
  },
  {
    id: 'scheme',
    heads: 'policy|programme|program|reform|plan|budget|bill|law|ministry|minister|committee|official',
    terms:
      'education|health|defence|defense|housing|transport|immigration|pension|agriculture|energy|climate|trade|finance|foreign|justice|interior|tourism|culture|labour|environment|sports|data protection|land|electoral|monetary|fiscal|media',
  },
  {
    id: 'charge',
    heads: 'charge|case|scandal|investigation|inquiry|trial|allegation|probe',
    terms:
      'fraud|corruption|bribery|doping|tax|spying|drug|perjury|smuggling|terrorism|money-laundering|match-fixing|manslaughter|embezzlement|blackmail|espionage|weapons|antitrust|hacking',
  },
  {
    id: 'plant',
    heads: 'plant|factory|mill|farm|station|works|mine|quarry',
    terms:
      'car|steel|chip|battery|cement|paper|textile|chemical|phone|shoe|sugar|fertiliser|glass|tyre|furniture|tractor|toy|wind|solar|coal|copper|gold|diamond|salt|nuclear|gas|hydroelectric',
  },
  {
    id: 'workers',
    heads: 'worker|union|staff|driver|strike',
    terms:
      'railway|port|dock|postal|airport|hospital|school|bank|factory|mine|hotel|farm|garment|steel|oil|bus|taxi|metro|rail|teachers|pilots|nurses|transport|refinery',
  },
  {
    id: 'gas',
    heads: 'tanker|pipeline|leak|spill|terminal|field|deposit|reserve',
    terms: 'oil|gas|water|chemical|fuel|diesel|ammonia|ethanol|chlorine|hydrogen|methane',
  },
  {
    id: 'attack',
    heads: 'attack|strike|raid',
    terms:
      'drone|missile|rocket|mortar|artillery|air|knife|grenade|cyber|arson|suicide|car bomb|gun|chemical',
  },
  {
    id: 'ground',
    heads: 'stadium|match|team|club|player|coach|league|tournament|championship|captain|player',
    terms:
      'football|cricket|tennis|hockey|basketball|rugby|volleyball|baseball|handball|badminton|ice hockey|golf|chess|table tennis|boxing|kabaddi',
  },
  {
    id: 'window',
    heads: 'window|door|entrance|exit|wall',
    terms: 'cellar|bathroom|kitchen|back|side|front|rear|attic|garage|basement|balcony|bedroom',
  },
  {
    id: 'cells',
    heads: 'cell|tissue|marrow',
    terms: 'immune|blood|skin|nerve|muscle|stem|bone|brain|liver|fat|hair|saliva|urine',
  },
  {
    id: 'sample',
    heads: 'sample',
    terms: 'blood|urine|saliva|hair|stool|skin|sweat|tissue',
  },
  {
    id: 'cable',
    heads: 'cable|wire|line|network',
    terms: 'fibre-optic|power|telephone|copper|steel|brake|phone|railway|bus|tram|sewage|water|gas|internet',
  },
  {
    id: 'service-kind',
    heads: 'service',
    terms:
      'phone|telephone|mobile|internet|broadband|television|TV|radio|messaging|email|postal|courier|streaming|music|video',
  },
  {
    id: 'coin',
    heads: 'coin|medal|ring|bar|statue|mask|necklace|crown|cup',
    terms: 'gold|silver|bronze|copper|iron|lead|wooden|marble|ivory|brass|glass|jade',
  },
  {
    id: 'visit',
    heads: 'visit|dinner|ceremony|banquet|reception',
    terms: 'state|private|working|farewell|secret|courtesy|surprise|religious|opening|closing|welcoming',
  },
  {
    id: 'firm',
    heads: 'company|firm|maker|giant|producer|group|manufacturer|start-up|startup|business',
    terms:
      'security|insurance|shipping|mining|construction|software|tobacco|furniture|clothing|energy|oil|gas|biotech|telecoms|telecom|logistics|cleaning|consulting|pharmaceutical|drug|food|drinks|toy|car|steel|paper|media|advertising|engineering|chip|phone|battery|aircraft|shoe|cement|glass',
  },
  {
    id: 'goods',
    heads:
      'shipment|consignment|seller|thief|smuggler|trader|market|export|production|output|producer|grower|harvest|crop',
    terms:
      'cocaine|heroin|cannabis|ivory|weapons|cigarette|gold|diamond|coffee|cocoa|tea|wheat|rice|cotton|fish|timber|oil|coal|copper|steel|sugar|corn|soybean|banana|wine|fruit|vegetable|palm oil|vanilla|rose|flower',
  },
  {
    id: 'degree',
    heads: 'degree|professor|student|teacher|department|faculty|researcher|lecturer',
    terms:
      'law|physics|history|medical|engineering|chemistry|biology|economics|philosophy|mathematics|music|art|nursing|geography|literature|psychology|sociology|theology|computer science',
  },
];

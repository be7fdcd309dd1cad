/** Where a story plays, and where somebody told of in it is at home, by the names of countries and their towns. */

/** Words of a text that tell where it plays. "US" is told from "us" by its capitals. */
const HOMES: readonly { readonly home: string; readonly words: RegExp }[] = [
  {
    home: 'us',
    words:
      /\b(?:US|USA|U\.S\.|Americans?|America|Washington|California|New York|Texas|Federal Reserve|Wall Street|Hollywood|Nasdaq|Senate|Pentagon|Florida|Chicago|Los Angeles|Boston|Houston|Detroit|Oregon|Ohio|Michigan|Pennsylvania|Illinois|Arizona|Colorado|Nevada|Virginia|Minnesota|Wisconsin|Tennessee|Louisiana|Alabama|Oklahoma|Seattle|Denver|Philadelphia|San Francisco|Atlanta|Alaska|Hawaii|Idaho|Montana|Maryland|Nebraska|Iowa|Kansas|Missouri|Arkansas|Mississippi|Kentucky|Indiana|Connecticut|Massachusetts|New Jersey|Delaware|Vermont|New Hampshire|Carolina|Utah|Wyoming|New Mexico|Dakota|Omaha|Salt Lake City|Las Vegas|San Diego|Dallas|Miami)(?!\p{L})/gu,
  },
  {
    home: 'gb',
    words:
      /\b(?:UK|Britain|British|London|England|English|Scotland|Scottish|Wales|Welsh|Labour|Tor(?:y|ies)|MPs|BBC|Commons|Manchester|FTSE|Edinburgh|Birmingham|Lords|Liverpool|Premiership|NHS|Cllr|Leeds|Sheffield|Bristol|Cardiff|Glasgow|Belfast|Yorkshire|Derbyshire|Lancashire|Sussex|Essex|Devon|Cornwall|Norfolk|Suffolk|Northern Ireland|Kent|Surrey|Hampshire|Dorset|Somerset|Wiltshire|Gloucestershire|Oxfordshire|Cambridgeshire|Lincolnshire|Nottinghamshire|Leicestershire|Northamptonshire|Staffordshire|Shropshire|Cheshire|Cumbria|Northumberland|Warwickshire|Worcestershire|Herefordshire|Hertfordshire|Bedfordshire|Buckinghamshire|Nottingham|Leicester|Southampton|Plymouth|Exeter|Norwich|Bradford|Aberdeen|Dundee|Swansea|Ofsted|Ofcom)\b/gu,
  },
  {
    home: 'au',
    words:
      /\b(?:Australians?|Australia|Sydney|Melbourne|Canberra|Brisbane|Queensland|New South Wales|Adelaide|Tasmania)\b/gu,
  },
  { home: 'fr', words: /\b(?:France|French|Paris)\b/gu },
  { home: 'de', words: /\b(?:Germany|Germans?|Berlin|Frankfurt|Munich)\b/gu },
  { home: 'it', words: /\b(?:Italy|Italians?|Milan|Rome)\b/gu },
  { home: 'es', words: /\b(?:Spain|Spanish|Madrid|Barcelona)\b/gu },
  { home: 'ru', words: /\b(?:Russia|Russians?|Moscow|Kremlin)\b/gu },
  {
    home: 'nordic',
    words: /\b(?:Sweden|Swedish|Norway|Norwegian|Denmark|Danish|Finland|Finnish|Stockholm)\b/gu,
  },
  { home: 'nl', words: /\b(?:Netherlands|Dutch|Amsterdam)\b/gu },
  { home: 'jp', words: /\b(?:Japan|Japanese|Tokyo)\b/gu },
  { home: 'ie', words: /\b(?:Ireland|Irish|Dublin)\b/gu },
  {
    home: 'ca',
    words:
      /\b(?:Canada|Canadians?|Toronto|Ottawa|Manitoba|Ontario|Quebec|Alberta|British Columbia|Saskatchewan|Vancouver|Montreal|Winnipeg|Calgary)\b/gu,
  },
  { home: 'nz', words: /\b(?:New Zealand|New Zealanders?|Wellington|Auckland|Christchurch|Otago)\b/gu },
  { home: 'za', words: /\b(?:South Africans?|South Africa|Johannesburg|Cape Town)\b/gu },
  {
    home: 'in',
    words:
      /(?:₹|\b(?:Indians?|India|Delhi|Mumbai|Bengaluru|Kolkata|Chennai|Hyderabad|Karnataka|Kerala|Maharashtra|Punjab|Haryana|Gujarat|Rajasthan|Bihar|Assam|Odisha|Telangana|Tamil Nadu|Andhra Pradesh|Madhya Pradesh|Uttar Pradesh|West Bengal|Jharkhand|Chhattisgarh|Uttarakhand|Himachal|Goa|Kashmir|Jammu|Patna|Jaipur|Pune|Lucknow|Kanpur|Nagpur|Nashik|Ahmedabad|Surat|Indore|Bhopal|Ranchi|Raipur|Guwahati|Kochi|Thiruvananthapuram|Bhubaneswar|Coimbatore|Madurai|Varanasi|Chandigarh|Noida|Gurugram|Gurgaon|Ghaziabad|Faridabad|Meerut|Agra|Allahabad|Prayagraj|Thane|Vadodara|Rajkot|Amritsar|Ludhiana|Jodhpur|Udaipur|Gwalior|Jabalpur|Vijayawada|Visakhapatnam|Mysuru|Mangaluru|Shimla|Dehradun|Srinagar|Imphal|Shillong|Agartala|Puducherry|ISRO|IIT|Ranji|PTI|BJP|Lok Sabha|Rajya Sabha|Rs|crore|lakh|rupees?|RBI|MLAs?)(?!\p{L}))/gu,
  },
  {
    home: 'latam',
    words:
      /(?<!\p{L})(?:Peru|Peruvians?|Lima|Bolivia|Bolivians?|La Paz|Potos[ií]|Sucre|Chile|Chileans?|Santiago|Valpara[ií]so|Argentina|Argentine|Buenos Aires|Colombia|Colombians?|Bogot[aá]|Mexico|Mexicans?|Ecuador|Quito|Venezuela|Caracas|Uruguay|Paraguay|Guatemala|Honduras|Panama|Costa Rica|Nicaragua|El Salvador)(?!\p{L})/gu,
  },
  {
    home: 'ph',
    words:
      /(?<!\p{L})(?:Philippines?|Filipinos?|Manila|Luzon|Mindanao|Visayas|Visayan|Cebu|Barangay|Bicol|Masbate)(?!\p{L})/gu,
  },
  {
    home: 'br',
    words: /(?<!\p{L})(?:Brazil|Brazilians?|S[aã]o Paulo|Rio de Janeiro|Bras[ií]lia)(?!\p{L})/gu,
  },
  {
    home: 'gm',
    words:
      /(?<!\p{L})(?:Gambia|Gambians?|Banjul|Senegal|Senegalese|Dakar|Mauritania|Nouakchott|Serekunda|Bamako)(?!\p{L})/gu,
  },
  { home: 'cn', words: /\b(?:China|Chinese|Beijing|Hong Kong)\b/gu },
];

const countIn = (text: string, home: string) =>
  text.match(HOMES.find((one) => one.home === home)?.words ?? /$^/u)?.length ?? 0;

/**
 * The country of which a text tells twice as much as of any other; null where it tells of none, or of several as much.
 * "us" and "gb" are the United States and Britain, "nordic" the countries of the north.
 */
export function clearHome(text: string): string | null {
  const [best, next] = HOMES.map(({ home }) => ({ home, count: countIn(text, home) })).sort(
    (a, b) => b.count - a.count,
  );
  return best && best.count > 0 && best.count >= 2 * (next?.count ?? 0) ? best.home : null;
}

/** Whether a text names a country, its people or its towns. */
export function tellsOf(text: string, home: string): boolean {
  return countIn(text, home) > 0;
}

/** Whether a text may play in a country: it tells of no other more often. */
export function mayPlayIn(text: string, home: string): boolean {
  const own = countIn(text, home);
  return HOMES.every((other) => countIn(text, other.home) <= own);
}

/** The last word of a firm's name; no person bears it as a surname, but for "Steel". */
export const FIRM_WORD =
  /^(?:motors|airlines|airways|air|steel|foods|pharma|pharmaceuticals|technologies|systems|industries|holdings|corp|corporation|inc|ltd|limited|plc|llc|energy|breweries|electronics|semiconductors|logistics|realty|infra|cement|cements|petroleum|biotech|aerospace|shipyards|jewellers|chemicals|textiles|enterprises|ventures|entertainment|pictures|studios|insurance|aeronautics|laboratories|labs|telecom|telecommunications|robotics|semiconductor|therapeutics|biosciences|software|solutions|airline|aviation|shipyard|steelworks|fertilisers|fertilizers|refineries|supermarkets|stores|utilities|insurers|finserv|grill|fintech|infotech|infratech|biopharma)$/u;

/** What any firm may be called again, as alternatives of a pattern; what else counts as such, each rule says. */
export const FIRM_CALLED = 'company|firm|carmaker|automaker|retailer|airline|lender|drugmaker';

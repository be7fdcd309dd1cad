/** The last word of a firm's name; no person bears it as a surname, but for "Steel". */
export const FIRM_WORD =
  /^(?:motors|airlines|airways|air|steel|foods|pharma|pharmaceuticals|technologies|systems|industries|holdings|corp|corporation|inc|ltd|limited|plc|llc|energy|breweries|electronics|semiconductors|logistics|realty|infra|cement|cements|petroleum|biotech|aerospace|shipyards|jewellers|chemicals|textiles|enterprises|ventures|entertainment|pictures|studios)$/u;

import { byRef, stateOfEntry } from '../../../../catalogue/lookup.ts';
import { namedByAll, refsIn } from '../../../../catalogue/names-in.ts';
import { foldPhrase } from '../../../../text/fold.ts';

/** What tells a reader of which land a story is, without its name. Own list, reviewed by hand. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'country:GB':
    /(?<!\p{L})(?:Labour|Tor(?:y|ies)|Lib[- ]Dems?|Liberal Democrats?|Ukip|Plaid Cymru|MSPs?|Holyrood|Westminster|Whitehall|Downing Street|House of (?:Commons|Lords)|NHS|Scots?|Scottish|Welsh|English|Britons?|Home Secretary)(?!\p{L})/u,
  'country:IN':
    /(?<!\p{L})(?:BJP|Congress|AAP|JD \(U\)|RJD|RSS|CPM|MLAs?|MLCs?|Lok Sabha|Rajya Sabha|Aadhaar|GST|UPSC|IAS|IPS|CBI|HC|Modi|Gandhi|crores?|lakhs?|Rs)(?!\p{L})/u,
  'country:US':
    /(?<!\p{L})(?:Democrats?|Republicans?|GOP|Pentagon|White House|Capitol|FBI|CIA|Wall Street|NASA|Trump|Obama|Biden)(?!\p{L})/u,
  'country:PK': /(?<!\p{L})Pak(?!\p{L})/u,
  'state:in-mp': /(?<!\p{L})MP(?!\p{L})/u,
  'state:in-up': /(?<!\p{L})UP(?!\p{L})/u,
  'state:in-ap': /(?<!\p{L})AP(?!\p{L})/u,
  'state:in-hp': /(?<!\p{L})(?:HP|Himachal)(?!\p{L})/u,
  'state:in-tn': /(?<!\p{L})TN(?!\p{L})/u,
  'state:in-jk': /(?<!\p{L})J&K(?!\p{L})/u,
  'state:in-gj': /(?<!\p{L})Guj(?!\p{L})/u,
};

/** What a list of the catalogue with this ending is of. */
const OF_INDIA = /\.in$/u;

/** Whether words of a story tell a reader in which land it is set: by its parties and houses, or by what is only there. */
export function tellsLand(text: string, place: string): boolean {
  const land = namedByAll(foldPhrase(place).split(' '), 'en').find((entry) => entry.class === 'place');
  if (land === undefined) return false;
  if (SIGNS[land.ref]?.test(text) === true) return true;
  const keys = foldPhrase(text.replace(/[^\p{L}\p{N}&' -]/gu, ' ')).split(' ');
  return refsIn(keys, 'en').some((ref) => {
    const entry = byRef(ref);
    if (entry === undefined) return false;
    if (land.category === 'state') return stateOfEntry(entry) === land.ref;
    const country = entry.country ?? (OF_INDIA.test(entry.category) ? 'IN' : undefined);
    return entry.class !== 'person' && land.ref === `country:${country}`;
  });
}

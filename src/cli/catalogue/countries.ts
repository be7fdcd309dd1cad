/**
 * Writes claims/catalogue/data/places/countries.ts from CLDR (through Intl) and the names that Hindi
 * papers use instead. Run: npm run -s catalogue
 */
import { writeFileSync } from 'node:fs';

/** Newspaper name first, then other names in either language. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  US: [
    'अमेरिका',
    'अमरीका',
    'यूएस',
    'यूएसए',
    'संयुक्त राज्य अमेरिका',
    'संयुक्त राज्य',
    'USA',
    'US',
    'U.S.',
    'America',
    'United States of America',
  ],
  GB: ['ब्रिटेन', 'यूके', 'यूनाइटेड किंगडम', 'ग्रेट ब्रिटेन', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  KR: ['दक्षिण कोरिया', 'साउथ कोरिया', 'कोरिया गणराज्य', 'South Korea'],
  KP: ['उत्तर कोरिया', 'नॉर्थ कोरिया', 'डीपीआरके', 'North Korea', 'DPRK'],
  RU: ['रूस', 'रशिया', 'Russia'],
  CN: ['चीन', 'चाइना', 'China'],
  AE: ['यूएई', 'संयुक्त अरब अमीरात', 'UAE'],
  PS: ['फलस्तीन', 'फिलिस्तीन', 'फिलीस्तीन', 'Palestine'],
  IL: ['इजरायल', 'इजराइल', 'इस्राइल', 'इस्रायल', 'Israel'],
  SA: ['सऊदी अरब', 'सउदी अरब'],
  TR: ['तुर्की', 'तुर्किये', 'Turkey', 'Türkiye'],
  MM: ['म्यांमार', 'म्यांमा', 'बर्मा', 'Myanmar', 'Burma'],
  ZA: ['दक्षिण अफ्रीका', 'साउथ अफ्रीका'],
  NL: ['नीदरलैंड', 'नीदरलैंड्स', 'हॉलैंड', 'Netherlands', 'Holland'],
  CZ: ['चेक गणराज्य', 'चेकिया', 'Czech Republic', 'Czechia'],
  DE: ['जर्मनी'],
  PK: ['पाकिस्तान', 'पाक'],
  LK: ['श्रीलंका'],
  NZ: ['न्यूजीलैंड'],
  AU: ['ऑस्ट्रेलिया', 'आस्ट्रेलिया'],
  HK: ['हांगकांग', 'Hong Kong'],
  MO: ['मकाऊ', 'Macao'],
  CD: ['कांगो लोकतांत्रिक गणराज्य', 'DR Congo'],
  CI: ['आइवरी कोस्ट', 'Ivory Coast'],
  BA: ['बोस्निया', 'बोस्निया और हर्जेगोविना', 'Bosnia'],
  VA: ['वेटिकन', 'वेटिकन सिटी', 'Vatican'],
  SY: ['सीरिया'],
  YE: ['यमन'],
  VN: ['वियतनाम', 'Vietnam'],
  MY: ['मलेशिया'],
  ID: ['इंडोनेशिया'],
  IN: ['भारत', 'इंडिया', 'हिंदुस्तान', 'भारतवर्ष', 'India'],
  GR: ['यूनान', 'ग्रीस'],
  ET: ['इथियोपिया', 'इथोपिया'],
  UG: ['युगांडा', 'यूगांडा'],
  KE: ['केन्या', 'कीनिया'],
  NO: ['नॉर्वे'],
  MK: ['उत्तरी मकदूनिया', 'उत्तर मैसेडोनिया', 'नॉर्थ मैसेडोनिया'],
  TN: ['ट्यूनीशिया', 'ट्यूनिशिया'],
  JO: ['जॉर्डन'],
  MX: ['मैक्सिको', 'मेक्सिको'],
  EG: ['मिस्र', 'इजिप्ट'],
  QA: ['कतर'],
  SE: ['स्वीडन'],
  CH: ['स्विट्जरलैंड', 'स्विटजरलैंड'],
  PH: ['फिलिपींस', 'फिलीपींस'],
  ES: ['स्पेन'],
  BR: ['ब्राजील'],
  CM: ['कैमरून', 'कैमरून गणराज्य'],
  KZ: ['कजाखस्तान', 'कजाकिस्तान'],
  KG: ['किर्गिजस्तान', 'किर्गिस्तान'],
  TJ: ['ताजिकिस्तान', 'तजाकिस्तान'],
  UZ: ['उज्बेकिस्तान'],
  LA: ['लाओस'],
  LB: ['लेबनान', 'लेबनॉन'],
  LY: ['लीबिया', 'लिबिया'],
  SG: ['सिंगापुर'],
  BN: ['ब्रुनेई', 'ब्रूनेई'],
  VE: ['वेनेजुएला', 'वेनेजुएला'],
  ZW: ['जिम्बाब्वे', 'जिंबाब्वे'],
  MZ: ['मोजांबिक', 'मोजाम्बिक'],
  HU: ['हंगरी'],
  IE: ['आयरलैंड', 'आयरलैण्ड'],
  PT: ['पुर्तगाल'],
  LU: ['लग्जमबर्ग', 'लक्जमबर्ग'],
  LT: ['लिथुआनिया'],
  TL: ['तिमोर-लेस्ते', 'पूर्वी तिमोर', 'ईस्ट तिमोर'],
  CG: ['कांगो', 'कांगो गणराज्य', 'Congo'],
  PG: ['पापुआ न्यू गिनी', 'पापुआ न्यूगिनी'],
  SV: ['अल सल्वाडोर', 'अल साल्वाडोर'],
  TW: ['ताइवान'],
};
/** Countries that are in the news often enough to serve as options. */
const MAJOR = new Set(
  'US GB KR KP RU CN AE PS IL SA TR MM ZA NL DE PK LK NZ AU SY YE VN MY ID IN FR IT ES PT JP IR IQ AF BD NP BT MV UA PL SE NO FI DK CH AT BE GR HU RO CA MX BR AR CL CO PE VE CU EG LY SD ET KE NG GH TN MA DZ QA KW OM JO LB TH SG PH KH KZ UZ MN BY RS IE TW'.split(
    ' ',
  ),
);
/** Territories that are no countries in the news sense. */
const LEFT_OUT = new Set([
  'AC',
  'AQ',
  'BV',
  'CP',
  'DG',
  'EA',
  'EU',
  'EZ',
  'HM',
  'IC',
  'IO',
  'QO',
  'TA',
  'TF',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'GS',
  'CQ',
]);

const hindi = new Intl.DisplayNames(['hi'], { type: 'region', fallback: 'none' });
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const rows: string[] = [];
const seen = new Set<string>();
for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
  const hi = hindi.of(code);
  const en = english.of(code);
  if (!hi || !en || LEFT_OUT.has(code) || seen.has(en)) continue;
  seen.add(en);
  const known = NAMES[code] ?? [];
  const plainHi = hi
    .replace(/(?<!\s)\s*\([^()]*\)$/u, '')
    .normalize('NFC')
    .replace(/(?<=[कखगजफ])\u093c/gu, '');
  const name = known[0] ?? plainHi;
  const englishName =
    code === 'KR'
      ? 'South Korea'
      : code === 'KP'
        ? 'North Korea'
        : code === 'MM'
          ? 'Myanmar'
          : code === 'PS'
            ? 'Palestine'
            : code === 'HK'
              ? 'Hong Kong'
              : code === 'MO'
                ? 'Macao'
                : code === 'TR'
                  ? 'Turkey'
                  : en;
  const also = [...new Set([...known.slice(1), plainHi, en])].filter(
    (other) => other !== name && other !== englishName,
  );
  const details = `{ ref: 'country:${code}', country: '${code}'${MAJOR.has(code) ? '' : ', minor: true'}${also.length > 0 ? `, also: ${JSON.stringify(also)}` : ''} }`;
  rows.push(`    [${JSON.stringify(name)}, ${JSON.stringify(englishName)}, ${details}],`);
}
const file = `// Written by src/cli/catalogue/countries.ts from CLDR region names (Unicode-3.0), with the names that Hindi papers use.
import type { Category } from '../../types.ts';

export const COUNTRIES: Category = {
  id: 'country',
  class: 'place',
  head: { hi: 'देश', en: 'country' },
  gender: 'm',
  source: 'CLDR, through Intl.DisplayNames',
  entries: [
${rows.join('\n')}
  ],
};
`;
writeFileSync(new URL('../../../claims/catalogue/data/places/countries.ts', import.meta.url), file);

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2024-05-05' }).readings.map(
    ({ claim }) => claim.text,
  );

const told: readonly (readonly [what: string, story: string, claim: string])[] = [
  [
    'a film by its title',
    "निर्देशक अनिल मेहरा की फिल्म 'धूप का टुकड़ा' शुक्रवार को रिलीज हुई। फिल्म ने 36 करोड़ रुपये कमाए।",
    'फिल्म धूप का टुकड़ा ने 36 करोड़ रुपये कमाए।',
  ],
  [
    'a meeting by whose it is',
    'नीति आयोग की बैठक शनिवार को दिल्ली में हुई। बैठक में 24 मुख्यमंत्री शामिल हुए।',
    'नीति आयोग की बैठक में 24 मुख्यमंत्री शामिल हुए।',
  ],
  [
    'an election by what it is to',
    'झारखंड विधानसभा चुनाव के पहले चरण में 43 सीटों पर मतदान हुआ। चुनाव में 683 उम्मीदवार मैदान में हैं।',
    'झारखंड विधानसभा चुनाव में 683 उम्मीदवार मैदान में हैं।',
  ],
  [
    'a thing by who brought it out',
    'टाटा मोटर्स ने सोमवार को नई इलेक्ट्रिक कार पेश की। कार की कीमत 14 लाख रुपये है।',
    'टाटा मोटर्स की नई इलेक्ट्रिक कार की कीमत 14 लाख रुपये है।',
  ],
  [
    'whoever was arrested',
    'कानपुर पुलिस ने रविवार को राकेश वर्मा को गिरफ्तार किया। आरोपी ने 40 लोगों से दो करोड़ रुपये ठगे थे।',
    'राकेश वर्मा ने 40 लोगों से दो करोड़ रुपये ठगे थे।',
  ],
  [
    'a college by its town',
    'गोंडा के राजकीय इंटर कॉलेज में दीवार गिर गई। कॉलेज में 850 छात्र पढ़ते हैं।',
    'गोंडा के राजकीय इंटर कॉलेज में 850 छात्र पढ़ते हैं।',
  ],
  [
    'an airport in the form that it has there',
    'नोएडा अंतरराष्ट्रीय हवाई अड्डे से सोमवार को उड़ान रवाना हुई। हवाई अड्डा 1,334 हेक्टेयर में फैला है।',
    'नोएडा अंतरराष्ट्रीय हवाई अड्डा 1,334 हेक्टेयर में फैला है।',
  ],
  [
    'a hospital whose own something is',
    'रायपुर के जिला अस्पताल में रविवार को रिसाव हुआ। अस्पताल के अधीक्षक राकेश वर्मा ने जांच के आदेश दिए।',
    'रायपुर के जिला अस्पताल के अधीक्षक राकेश वर्मा ने जांच के आदेश दिए।',
  ],
  [
    'a bridge by what it stands over',
    'मोरबी में मच्छू नदी पर बना झूला पुल रविवार शाम टूट गया। पुल 1887 में बनाया गया था।',
    'मोरबी में मच्छू नदी पर बना झूला पुल 1887 में बनाया गया था।',
  ],
  [
    'a scheme under which something comes each month',
    'सरकार ने लाडली बहना योजना की दूसरी किस्त जारी की। योजना के तहत हर महीने 1,250 रुपये मिलते हैं।',
    'लाडली बहना योजना के तहत हर महीने 1,250 रुपये मिलते हैं।',
  ],
  [
    "another country's government",
    'नेपाल में सोमवार को भूकंप आया। काठमांडू में 40 घर गिरे। सरकार ने 12 टीमें लगाई हैं।',
    'नेपाल की सरकार ने 12 टीमें लगाई हैं।',
  ],
];

const bare: readonly (readonly [where: string, story: string, claim: string])[] = [
  [
    'two meetings were told of',
    'नीति आयोग की बैठक सोमवार को हुई। जल परिषद की बैठक पटना में हुई। बैठक में 12 सदस्य आए।',
    'बैठक में 12 सदस्य आए।',
  ],
  [
    'two people were arrested',
    'पुलिस ने राकेश वर्मा को गिरफ्तार किया। पुलिस ने मोहन राय को भी गिरफ्तार किया। आरोपी ने 12 लोगों को ठगा था।',
    'आरोपी ने 12 लोगों को ठगा था।',
  ],
  [
    'a second country is told of',
    'नेपाल में सोमवार को भूकंप आया। काठमांडू में 40 घर गिरे। भारत ने राहत भेजी। सरकार ने 12 टीमें लगाई हैं।',
    'सरकार ने 12 टीमें लगाई हैं।',
  ],
];

describe('a bare noun', () => {
  it.each(told)('is told as %s', (_, story, claim) => {
    expect(texts(story)).toContain(claim);
  });

  it.each(bare)('stays bare where %s', (_, story, claim) => {
    expect(texts(story)).toContain(claim);
  });

  it('is not given a hospital by name behind a second one', () => {
    const story =
      'पटना के सदर अस्पताल में रविवार को आग लगी। मरीजों को एक निजी अस्पताल में भेजा गया। अस्पताल के निदेशक मोहन राय ने 12 बिस्तर दिए।';
    expect(texts(story).filter((text) => text.includes('सदर अस्पताल के निदेशक'))).toEqual([]);
  });

  it('leaves the marker of a noun within a participle as it stands', () => {
    const story = 'नेपाल की राजधानी में बागमती नदी पर बना पुल टूट गया। पुल को बने 40 साल हुए थे।';
    expect(texts(story).filter((text) => text.includes('नेपाल के राजधानी'))).toEqual([]);
  });
});

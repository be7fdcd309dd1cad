import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { eventsOf } from '../../../claims/languages/hi/questions/story/event/event.ts';
import { happeningOf } from '../../../claims/languages/hi/questions/story/event/happening.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { townSigned } from '../../../claims/languages/hi/questions/story/places/town.ts';

const labelOf = (headline: string, body: string) => happeningOf(`${headline}\n${body}`, headline)?.label;

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-03-12' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('what a story without a sudden event is called', () => {
  it.each([
    ['विधानसभा परिसर से बाइक चोरी का खुलासा', 'पटना: पटना में चोरों का गिरोह पकड़ा गया।', 'पटना में बाइक चोरी'],
    ['गंगा में नाव पलटी, चार लापता', 'भागलपुर। नाव में 17 लोग सवार थे।', 'गंगा में नाव हादसा'],
    ['शादी से लौट रही कार नहर में गिरी', 'दरभंगा में कार नहर में गिर गई।', 'दरभंगा में सड़क हादसा'],
    ['पटना में पुल का उद्घाटन', 'पटना में पुल खुल गया।', 'पटना में पुल का उद्घाटन'],
    ['मौत का बवंडर, छतें उड़ीं', 'जयपुर। प्रदेश के चार जिलों में बवंडर आया।', 'राजस्थान में बवंडर'],
    ['समुद्र तट से टकराया चक्रवात मोंथा', 'ओडिशा में चक्रवात मोंथा से पेड़ गिरे।', 'ओडिशा में चक्रवात मोंथा'],
    ['गाजा में युद्धविराम लागू', 'काहिरा। दोनों पक्ष लौट गए।', 'गाजा में युद्धविराम'],
    ['मिस्र के पास मछुआरों की नाव पलटी', 'काहिरा। नाव पर 17 लोग सवार थे।', 'मिस्र के पास नाव हादसा'],
    ['सुपौल में कोहरे का कहर, ट्रक में घुसी बस', 'सुपौल। बस पटना जा रही थी।', 'सुपौल में ट्रक-बस टक्कर'],
    ['सुपौल में कोहरे का कहर, दिन में जले दीये', 'सुपौल। ठंड बढ़ गई।', 'सुपौल में कोहरा'],
    ['पुरी के पास तट से टकराया तूफान नीलू', 'तूफान नीलू से पेड़ गिरे।', 'तूफान नीलू'],
    ['कोहरे के चलते 12 ट्रेनें लेट', 'बस्ती। घने कोहरे में बस्ती की 12 ट्रेनें लेट हुईं।', 'बस्ती में कोहरा'],
    ['व्यापारी की हत्या, दो पकड़े गए', 'गया में व्यापारी की हत्या हो गई।', 'गया में व्यापारी की हत्या'],
  ])('is told by its headline and lead: %s', (headline, body, label) => {
    expect(labelOf(headline, body)).toBe(label);
  });

  it.each([
    ['बैठक के बाद बोले मंत्री', 'पटना में मंत्री आए।'],
    ['कोहरे के चलते 12 ट्रेनें रद्द', 'बस्ती। कोहरे की आशंका को देखते हुए बस्ती में 12 ट्रेनें रद्द की गईं।'],
    ['तीन दिन बंद रही मिल, मालिक ने कहा- आग नहीं', 'पटना में मिल बंद रही।'],
    ['कारों की बिक्री में गिरावट', 'पटना में कारें कम बिकीं।'],
    ['पिछले साल आए तूफान के पीड़ितों को मिले घर', 'पुरी में लोगों को घर मिले।'],
    ['बस किराया बढ़ा', 'पटना में बस का किराया बढ़ा।'],
    ['बस स्टैंड में घुसा पानी', 'पटना में बस स्टैंड में पानी भर गया।'],
    ['नाव पलटी, चार लापता', 'काहिरा। सागर में नाव पलट गई।'],
    ['देश के कई हिस्सों में शीतलहर', 'पटना में ठंड रही।'],
    ['काहिरा में युद्धविराम पर गतिरोध', 'काहिरा में युद्धविराम पर बात हुई।'],
    ['किसानों के लिए नई योजना', 'पटना में योजना शुरू हुई।'],
  ])('is nothing where the noun is of something else, or no place is told: %s', (headline, body) => {
    expect(labelOf(headline, body)).toBeUndefined();
  });
});

describe('what brought the news about', () => {
  const story = (land: string) =>
    `सहरसा, संवाद सूत्र। ${land} में हुई बारिश के कारण नदी का जलस्तर बढ़ गया। बारिश से 40 गांव घिरे।`;

  it('does not name it where it was in another land', () => {
    expect(labelOf('नदी में उफान, 40 गांव घिरे', story('नेपाल'))).toBeUndefined();
    expect(labelOf('नदी में उफान, 40 गांव घिरे', story('बिहार'))).toBe('सहरसा में बारिश');
  });
});

describe('an accident that its story calls by that alone', () => {
  const called = (headline: string) =>
    eventsOf(`${headline}\nसागर में हादसा हो गया। हादसे में 6 लोगों की मौत हुई।`)?.main.label;

  it('is named by what came to grief in the headline', () => {
    expect(called('यात्री बस पुलिया से नीचे गिरी')).toBe('सागर में बस हादसा');
    expect(called('ट्रक से टकराई बारातियों की बस')).toBe('सागर में ट्रक-बस टक्कर');
    expect(called('बस और ट्रक की भिड़ंत में आठ घायल')).toBe('सागर में बस-ट्रक टक्कर');
  });

  it('stays without a name where no ride came to grief', () => {
    expect(called('बस से उतरते ही दीवार गिरी')).toBe('सागर में हादसा');
  });
});

describe('a collision', () => {
  const stems = stemsOf(
    'सिवान में दो बाइकों की टक्कर, तीन घायल\nसिवान। सिवान में रविवार को दो बाइकों की टक्कर में तीन लोग घायल हो गए। हादसा शाम करीब सात बजे हुआ। पुलिस ने 12 लोगों से पूछताछ की है।',
  );

  it('is one of the road, and agrees with what a claim calls it', () => {
    expect(stems.some((stem) => stem.startsWith('सिवान में सड़क हादसा ('))).toBe(true);
    expect(stems.some((stem) => stem.includes('हुई हादसा'))).toBe(false);
  });
});

describe('the town of a dateline', () => {
  const lead = 'विभाग की टीम ने गुरुवार को एक फैक्टरी पर छापा मारा।';

  it('is that of the news where another is only sent to, not where the news is set there', () => {
    expect(townSigned(`फैक्टरी पर छापा\nग्वालियर। ${lead} नमूने भोपाल की प्रयोगशाला भेजे गए।`)?.name).toBe('ग्वालियर');
    expect(townSigned(`फैक्टरी पर छापा\nग्वालियर। भोपाल में ${lead}`)).toBeUndefined();
  });
});

describe('the name of what a story tells', () => {
  const story =
    'गंगा में नाव पलटी, चार लापता\nभागलपुर। बिहार के भागलपुर में सोमवार को नाव पलट गई। नाव पर 17 लोग सवार थे। इनमें से 11 तैरकर निकल आए। पिछले साल 9 नावें डूबी थीं।';

  it('stands before what would be of anything without it', () => {
    expect(
      stemsOf(story).some((stem) => /^गंगा में नाव हादसा \(.*\): नाव पर कितने लोग सवार थे\?$/u.test(stem)),
    ).toBe(true);
  });

  it('does not stand before what was at another time', () => {
    expect(stemsOf(story).some((stem) => stem.startsWith('गंगा में नाव हादसा') && stem.includes('नावें'))).toBe(
      false,
    );
  });
});

describe('a number of people', () => {
  const asked = (who: string) =>
    stemsOf(`पटना में लूट\nपटना। पटना में सोमवार को पुलिस ने दो आरोपियों ${who}को गिरफ्तार किया है।`).some((stem) =>
      stem.includes('कितने आरोपियों'),
    );

  it('is not asked where they stand by name behind their noun', () => {
    expect(asked('मोहन राय और सोहन यादव ')).toBe(false);
    expect(asked('')).toBe(true);
  });
});

describe('the first line that a headline offers before questions', () => {
  it.each([
    ['कानपुर के स्कूल में बच्चे बीमार, भोजन में मिली छिपकली', 'कानपुर के स्कूल में बच्चे बीमार'],
    ['सड़कों पर उतरे प्रवासी मजदूर, मुंबई के बांद्रा में उमड़ी भीड़, मंत्री ने किया फोन', 'मुंबई के बांद्रा में उमड़ी भीड़'],
    ['दुकान जली, दो महिलाओं की मौत, पूजा कर लौट रहे थे', 'दुकान जली, दो महिलाओं की मौत'],
  ])('is the clause that says what it is: %s', (headline, line) => {
    expect(linesOf(headline)[0]).toBe(line);
  });

  it('may end with what somebody did, not with a genitive', () => {
    expect(linesOf('हाईकोर्ट ने भर्ती की मेरिट सूची रद्द की')).toEqual(['हाईकोर्ट ने भर्ती की मेरिट सूची रद्द की']);
    expect(linesOf('हाईकोर्ट ने सुनी बात मेरिट सूची की')).toEqual([]);
  });

  it('is the whole headline where no clause names anything', () => {
    expect(linesOf('आमने सामने भिड़े दो पक्ष, बाजार में पसरा सन्नाटा')[0]).toBe(
      'आमने सामने भिड़े दो पक्ष, बाजार में पसरा सन्नाटा',
    );
  });
});

describe('what was before the news', () => {
  const story = (tie: string) =>
    `फिर हमले से दहला काबुल\nकाबुल (एएनआइ)। आत्मघाती हमलावर ने काबुल शहर में एक इमारत को निशाना बनाया। हमले में 10 लोगों की मौत हो गई।\n${tie}काबुल में हवाई हमला हुआ। हमले की जिम्मेदारी एक गुट ने ली थी। हमले में 23 लोग घायल हुए थे।`;
  const asksOfOther = (text: string) =>
    stemsOf(text).some((stem) => /हमला, .*घायल हुए थे/u.test(stem) || stem.includes('हवाई हमला, '));

  it('neither names a story nor stands under its name', () => {
    expect(eventsOf(story('इसके दो दिन पहले ही '))).toBeNull();
    expect(asksOfOther(story('इसके दो दिन पहले ही '))).toBe(false);
    expect(eventsOf(story(''))?.main.label).toBe('काबुल में हवाई हमला');
  });
});

describe('a happening that the story tells of several states', () => {
  const told = (rest: string) => labelOf('मौत का बवंडर, छतें उड़ीं', `जयपुर। प्रदेश के चार जिलों में बवंडर आया। ${rest}`);

  it('is of none of them', () => {
    expect(told('पांच राज्यों में बवंडर का असर रहा।')).toBeUndefined();
    expect(told('20 राज्यों के लोग बवंडर की चपेट में आए।')).toBeUndefined();
  });

  it('is of its own where something else is told of several, or it is told of two', () => {
    expect(told('पांच राज्यों में चुनाव हुए।')).toBe('राजस्थान में बवंडर');
    expect(told('दो राज्यों में बवंडर का असर रहा।')).toBe('राजस्थान में बवंडर');
  });
});

import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const BODY = '\nपुलिस ने मौके का मुआयना किया।';
const read = (headline: string, body = BODY) =>
  readArticle({ text: `${headline}${body}`, lang: 'hi' })
    .readings.map(({ claim }) => claim)
    .filter(({ rules }) => rules.includes('claim.headline'));
const texts = (headline: string, body?: string) => read(headline, body).map((claim) => claim.text);

describe('a headline without a verb', () => {
  it('tells casualties with where or in what they came about', () => {
    expect(texts('सड़क हादसे में छह मजदूर घायल')).toEqual(['सड़क हादसे में छह मजदूर घायल हुए।']);
    expect(texts('रांची में बाढ़ से अब तक 98 लोगों की मौत, बंद हुए स्कूल')).toEqual([
      'रांची में बाढ़ से अब तक 98 लोगों की मौत हुई।',
    ]);
  });

  it('takes the event from the part before', () => {
    const [event, claim] = read('रांची में 6.1 तीव्रता का भूकंप, तीन की मौत');
    expect(event?.text).toBe('रांची में 6.1 तीव्रता का भूकंप आया।');
    expect(claim?.text).toBe('रांची में 6.1 तीव्रता के भूकंप में तीन की मौत हुई।');
    expect(claim?.arguments.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['रांची', 'तीन की मौत', 'तीन']),
    );
  });

  it('takes the place that was shaken', () => {
    const lead = '\nझारखंड के रांची में आत्मघाती हमले में तीन लोगों की मौत हो गई। पुलिस पहुंच गई।';
    expect(texts('आत्मघाती हमले से दहला रांची, तीन की मौत', lead)).toEqual([
      'आत्मघाती हमले से रांची दहला।',
      'रांची में तीन की मौत हुई।',
    ]);
    expect(texts('पटरी से उतरी रांची एक्सप्रेस')).toEqual([]);
  });

  it.each([
    'झारखंड के दुमका में आत्मघाती हमले में तीन लोगों की मौत हो गई।',
    'झारखंड के रांची में आत्मघाती हमले में सात लोगों की मौत हो गई।',
    'दुमका में आत्मघाती हमले में तीन लोगों की मौत हो गई और धमाका रांची तक सुना गया।',
    'रांची में अफरातफरी रही और दुमका में आत्मघाती हमले में तीन लोगों की मौत हो गई।',
    'रांची के पास दुमका में आत्मघाती हमले में तीन लोगों की मौत हो गई।',
  ])('takes no place that was shaken for where they died, as far as the lead does not say so: %s', (lead) => {
    const claims = texts('आत्मघाती हमले से दहला रांची, तीन की मौत', `\n${lead} पुलिस पहुंच गई।`);
    expect(claims.filter((claim) => claim.includes('मौत'))).toEqual([]);
  });

  it('takes no place that felt the cold for where they died', () => {
    const lead = '\nरांची में तीन लोगों की मौत हो गई। पुलिस पहुंच गई।';
    expect(texts('बर्फबारी से ठिठुरी रांची, तीन की मौत', lead).filter((one) => one.includes('मौत'))).toEqual([]);
  });

  it('takes the place before a label', () => {
    expect(texts('झारखंड: बाढ़ का कहर जारी, अब तक 31 लोगों की मौत')).toEqual([
      'झारखंड में अब तक 31 लोगों की मौत हुई।',
    ]);
  });

  it('tells the first of two events', () => {
    expect(texts('रांची की तेल रिफाइनरी में विस्फोट और आग')).toEqual(['रांची की तेल रिफाइनरी में विस्फोट हुआ।']);
    expect(texts('रांची की तेल रिफाइनरी में विस्फोट और भगदड़')).toEqual([]);
  });

  it('takes a participle with the event', () => {
    expect(texts('रांची में हुए विस्फोट में सात मजदूर घायल')).toEqual(['रांची में हुए विस्फोट में सात मजदूर घायल हुए।']);
    expect(texts('रांची में बिके हुए पुल में सात मजदूर घायल')).toEqual([]);
  });

  it('tells whom it befell before what they perished in', () => {
    expect(texts('रांची में भूस्खलन, नौ मजदूर मलबे में दबे')).toContain('रांची में भूस्खलन में नौ मजदूर मलबे में दबे।');
    expect(texts('सरकार की नई योजना, नौ मजदूर मलबे में दबे')).toEqual([]);
  });

  it('agrees with whom it befell', () => {
    expect(texts('मेरठ में बस पलटने से दो महिलाएं घायल')).toEqual(['मेरठ में बस पलटने से दो महिलाएं घायल हुईं।']);
    expect(texts('मेरठ में बाढ़ से 20 लाख आबादी प्रभावित')).toEqual(['मेरठ में बाढ़ से 20 लाख आबादी प्रभावित हुई।']);
    expect(texts('मेरठ में भगदड़ में कई घायल')).toEqual(['मेरठ में भगदड़ में कई घायल हुए।']);
    expect(texts('मेरठ के मेले में दो महिलाएं घायल')).toEqual(['मेरठ के मेले में दो महिलाएं घायल हुईं।']);
  });

  it('tells an event with where it came about', () => {
    expect(texts('काबुल के बाजार में आत्मघाती हमला')).toEqual(['काबुल के बाजार में आत्मघाती हमला हुआ।']);
    expect(texts('पटना के गोदाम में आग')).toEqual(['पटना के गोदाम में आग लगी।']);
    expect(texts('तेज रफ्तार का हादसा')).toEqual([]);
    expect(texts('पटना में भूकंप का खतरा, सेना तैनात')).toEqual([]);
    expect(texts('पटना में हमले की साजिश')).toEqual([]);
  });

  it('puts a verb behind the noun that it stands before', () => {
    expect(texts('आंधी ने पटना में मचाई तबाही, 12 लोगों की मौत')).toEqual([
      'आंधी ने पटना में मचाई तबाही, 12 लोगों की मौत हुई।',
    ]);
    expect(texts('पटना में उठा बवंडर, 6 लोगों की मौत')).not.toContain('पटना में उठा बवंडर में 6 लोगों की मौत हुई।');
    expect(texts('पटना के गोदाम में लगी आग, 12 लोगों की हुई मौत')).toEqual([
      'पटना के गोदाम में आग लगी।',
      'पटना के गोदाम में लगी आग में 12 लोगों की मौत हुई।',
    ]);
  });

  it('tells whom its own verb befell', () => {
    expect(texts('क्वेटा के बाजार में धमाके में 70 मरे')).toEqual(['क्वेटा के बाजार में धमाके में 70 मरे।']);
    expect(texts('क्वेटा के बाजार में पुलिस ने चोर मारा')).toEqual(['क्वेटा के बाजार में पुलिस ने चोर मारा।']);
  });

  it('takes what comes about by itself before its verb, and nothing that somebody does', () => {
    expect(texts('कोटा में बारिश से सड़क पर बह गए वाहन')).toEqual(['कोटा में बारिश से सड़क पर वाहन बह गए।']);
    expect(texts('कोटा में कहर बरपा रहा तूफान')).toEqual([]);
    expect(texts('कोटा में पुलिस ने पकड़े चार वाहन, दो चोर गिरफ्तार')).toEqual([
      'कोटा में पुलिस ने पकड़े चार वाहन, दो चोर गिरफ्तार हुए।',
    ]);
  });

  it('lies in the place before its colon', () => {
    expect(texts('बिहार: ट्रक और कार की टक्कर में पांच लोगों की मौत')).toEqual([
      'बिहार में ट्रक और कार की टक्कर में पांच लोगों की मौत हुई।',
    ]);
    expect(texts('बिहार: पटना में हादसे में पांच लोगों की मौत')).toEqual(['पटना में हादसे में पांच लोगों की मौत हुई।']);
  });

  it('takes the setting of the part before along', () => {
    expect(texts('असम में बाढ़ से छह लाख लोग प्रभावित, तीन की मौत, पांच लापता')).toEqual([
      'असम में बाढ़ से छह लाख लोग प्रभावित हुए।',
      'असम में बाढ़ से तीन की मौत हुई।',
      'असम में बाढ़ से पांच लापता हुए।',
    ]);
  });

  it('tells nothing without a setting, of a fear, or of somebody unnamed', () => {
    expect(texts('तीन की मौत')).toEqual([]);
    expect(texts('दो दिन में तीन की मौत')).toEqual([]);
    expect(texts('रांची में भूकंप, तीन की मौत की आशंका')).toEqual(['रांची में भूकंप आया।']);
    expect(texts('रांची में भूकंप, दोनों की मौत')).toEqual(['रांची में भूकंप आया।']);
    expect(texts('क्या रांची में भूकंप से हुई तीन की मौत?')).toEqual([]);
  });

  it('tells a clause with a verb of its own, also where what was done stands behind it', () => {
    expect(texts('मेरठ में शॉर्ट सर्किट से गोदाम में आग लगी')).toEqual(['मेरठ में शॉर्ट सर्किट से गोदाम में आग लगी।']);
    expect(texts('मेरठ में डंपर ने ऑटो को मारी टक्कर')).toEqual(['मेरठ में डंपर ने ऑटो को टक्कर मारी।']);
    expect(texts('राजस्थान: खदान में फंसे 12 मजदूर 40 घंटे बाद निकाले गए')).toEqual([
      'खदान में फंसे 12 मजदूर 40 घंटे बाद निकाले गए।',
    ]);
  });

  it('tells no clause that could be of any story, leaves something out or is not so yet', () => {
    expect(texts('राजस्थान: डंपर ने ऑटो को टक्कर मारी')).toEqual([]);
    expect(texts('मेरठ में बाढ़ का पानी उतरा, फंसे लोग घर लौटे').at(-1)).not.toBe('फंसे लोग घर लौटे।');
    expect(texts('मेरठ में दो की मौतकई और झुलसे')).toEqual([]);
    expect(texts('मेरठ में कल खुलेगा नया पुल')).toEqual([]);
    expect(texts('क्या मेरठ में पुल टूटा?')).toEqual([]);
  });

  it('tells casualties with the deed before them', () => {
    expect(texts('पहाड़ी से फिसली जीप, 14 की मौत')).toEqual(['पहाड़ी से फिसली जीप, 14 की मौत हुई।']);
    expect(texts('डंपर ने ऑटो को मारी टक्कर, दो की मौत 5 घायल').slice(-2)).toEqual([
      'डंपर ने ऑटो को मारी टक्कर, दो की मौत हुई।',
      'डंपर ने ऑटो को मारी टक्कर, 5 घायल हुए।',
    ]);
  });

  it('is never asked about', () => {
    const { article, readings } = readArticle({ text: `रांची के मेले में छह मजदूर घायल${BODY}`, lang: 'hi' });
    const { items } = makeQuiz({ readings, articles: [article], items: 5, seed: 's' });
    const headline = readings.find(({ claim }) => claim.rules.includes('claim.headline'))?.claim.id;
    expect(headline).toBeDefined();
    expect(items.map(({ claimId }) => claimId)).not.toContain(headline);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-27T20:00:00+05:30' }).readings.map(
    ({ claim }) => claim.text,
  );
const told = (text: string, part: string) => texts(text).find((one) => one.includes(part));

describe('where what is told aside was', () => {
  const NEWS =
    'आगरा में गोदाम में आग, छह मजदूर झुलसे\n\nआगरा, 26 नवंबर। आगरा में गुरुवार को एक गोदाम में आग लग गई। छह मजदूर झुलस गए। दमकल की नौ गाड़ियां भेजी गईं।';

  it('is not the place of the news in a year or month of its own, nor behind it', () => {
    expect(told(`${NEWS} 1990 में एक स्कूल खोला गया था।`, 'स्कूल')).toBe('1990 में एक स्कूल खोला गया था।');
    const behind = `${NEWS} मई में एक बाजार जल गया था। तब 40 दुकानें राख हुई थीं। 30 कारीगर बेरोजगार हुए थे।`;
    expect(told(behind, '30 कारीगर')).toBe('30 कारीगर बेरोजगार हुए थे।');
  });

  it('is the place of the news where nothing leads away', () => {
    expect(told(NEWS, 'छह मजदूर')).toContain('आगरा में');
    expect(told(`${NEWS} 30 कारीगर बेरोजगार हुए हैं।`, '30 कारीगर')).toContain('आगरा में');
  });

  it('is not told behind an earlier mishap in another place', () => {
    for (const before of [
      'पिछले साल फिरोजाबाद में भी एक गोदाम में आग लगी थी।',
      'बीते महीने कालूपुरवा में भी ऐसा हादसा हुआ था।',
      '1994 में मेरठ में गैस रिसाव से 40 लोगों की मौत हो गई थी।',
    ]) {
      const behind = `${NEWS} ${before} 30 कारीगरों का इलाज चल रहा है।`;
      expect(told(behind, '30 कारीगर')).toBe('30 कारीगरों का इलाज चल रहा है।');
    }
    const back = `${NEWS} पिछले साल फिरोजाबाद में भी एक गोदाम में आग लगी थी। आगरा में 30 कारीगरों का इलाज चल रहा है।`;
    expect(told(back, '30 कारीगर')).toContain('आगरा में');
  });

  it('is not told of another mishap by a pronoun', () => {
    const HIT =
      'बस की टक्कर से तीन की मौत\n\nआगरा, 26 नवंबर। आगरा के खंदौली में गुरुवार को बस की टक्कर से तीन मजदूरों की मौत हो गई। हादसे के बाद बस 40 मिनट रुकी रही। मजदूर सड़क पार कर रहे थे।';
    const other = `${HIT} बीते सप्ताह कालूपुरवा में भी ऐसा हादसा हुआ था। उसमें चार लोगों की जान गई थी।`;
    expect(texts(other).join(' ')).not.toMatch(/खंदौली में [^।]* चार लोगों/u);
    expect(told(HIT, '40 मिनट')).toBe('आगरा के खंदौली में हुए हादसे के बाद बस 40 मिनट रुकी रही।');
  });

  it('is not the one place of a part in another one', () => {
    const PARTS =
      'कहां कितनी बारिश\n\nमध्य प्रदेश\nमध्य प्रदेश के ग्वालियर में गुरुवार को 40 मिमी बारिश हुई। स्कूलों में 12 दिन की छुट्टी रही।';
    const other = `${PARTS}\n\nबिहार\nनदी का जलस्तर तीन फीट बढ़ा। 112 गांवों की बिजली कट गई। प्रशासन ने 14 शिविर खोले।`;
    expect(told(other, '112 गांवों')).toBe('112 गांवों की बिजली कट गई।');
    expect(told(other, '14 शिविर')).toBe('प्रशासन ने 14 शिविर खोले।');
  });

  it('is none of two places told one behind the other', () => {
    const TWO =
      'ठंड से ठिठुरी दिल्ली\n\nनई दिल्ली, 26 नवंबर। हिमाचल प्रदेश के केलांग में गुरुवार को 12 पर्यटक फंस गए। दिल्ली में पारा छह डिग्री तक गिर गया। जवानों ने 40 लोगों को बचाया। रात में हवा चली।';
    expect(told(TWO, '40 लोगों')).toBe('जवानों ने 40 लोगों को बचाया।');
  });

  it('is that of the news behind what came before it there', () => {
    const behind = `${NEWS} पिछले साल आगरा में ही एक दुकान जली थी। 30 कारीगरों का इलाज चल रहा है।`;
    expect(told(behind, '30 कारीगर')).toContain('आगरा में');
  });

  it('is not told of another case that the same court hears', () => {
    const COURT =
      'हत्या के मामले में तीन दोषी करार\n\nमेरठ, 26 नवंबर। मेरठ की एक अदालत ने गुरुवार को हत्या के मामले में तीन लोगों को दोषी ठहराया। अभियोजन ने 14 गवाह पेश किए। दो आरोपियों को बरी कर दिया गया। सजा का ऐलान शनिवार को होगा।';
    expect(told(COURT, '14 गवाह')).toContain('मेरठ में');
    const next = `${COURT}\n\nइसी अदालत ने बुधवार को लूट में एक युवक को सजा सुनाई थी। अभियोजन ने नौ गवाह पेश किए थे।`;
    expect(told(next, 'नौ गवाह')).toBe('अभियोजन ने नौ गवाह पेश किए थे।');
  });
});

describe('an election beside another', () => {
  const NEWS =
    'उपचुनाव: जमालपुर सीट पर जीत\n\nमुंगेर, 26 नवंबर। जमालपुर विधानसभा उपचुनाव में मोहन सिंह ने अरुण साह को 9,400 मतों से हराया। मतदान 52 फीसदी रहा। 14 प्रत्याशी मैदान में थे। 11 की जमानत जब्त हुई।';

  it('has no figures of the place that a sentence behind it opens in', () => {
    expect(told(NEWS, '52 फीसदी')).toBe('जमालपुर विधानसभा उपचुनाव का मतदान 52 फीसदी रहा।');
    const next = `${NEWS}\n\nगया में दूसरे दल ने जीत दर्ज की। मतदान 61 फीसदी रहा।`;
    expect(told(next, '61 फीसदी')).toBe('मतदान 61 फीसदी रहा।');
  });

  it('that is held in all of a state has the figures of its towns', () => {
    const STATE =
      'बिहार विधानसभा चुनाव में 62 फीसदी मतदान\n\nपटना, 26 नवंबर। बिहार विधानसभा चुनाव में गुरुवार को मतदान हुआ। 40 सीटों पर वोट पड़े। 600 प्रत्याशी मैदान में हैं। मतदान सुबह सात बजे शुरू हुआ। गया में 61 फीसदी मतदाताओं ने वोट डाले।';
    expect(told(STATE, '61 फीसदी')).toContain('बिहार विधानसभा चुनाव में');
  });
});

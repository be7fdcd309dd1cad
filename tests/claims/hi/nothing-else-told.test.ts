import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const sourceOf = (text: string, part: string) =>
  claims(text).find((claim) => claim.text.includes(part))?.attribution?.source;

describe('a name that is a plain word too', () => {
  const STORY =
    'गायक महेश दीवान (68) सम्मानित हुए। दीवान ने कहा, “अब रियाज का समय किसी के पास नहीं है।” वह 60 फिल्मों में गा चुके हैं।';

  it('is nobody whom "वह" means', () => {
    expect(texts(STORY).filter((text) => text.startsWith('रियाज 60'))).toEqual([]);
  });

  it('is somebody behind an office', () => {
    expect(texts('खिलाड़ी रियाज अहमद ने पदक जीता।')).toEqual(['खिलाड़ी रियाज अहमद ने पदक जीता।']);
  });
});

describe('a name that is a form of a verb too', () => {
  it('is a river beside another', () => {
    expect(texts('कोसी और कमला नदियां खतरे के निशान से ऊपर बहने लगीं।')).toEqual([
      'कोसी और कमला नदियां खतरे के निशान से ऊपर बहने लगीं।',
    ]);
  });

  it('is a surname behind a given name, wherever the story says it', () => {
    const all = texts('पार्थ ढोके बाएं हाथ के गेंदबाज हैं। पार्थ ढोके ने दो विकेट लिए।');
    expect(all).toContain('पार्थ ढोके बाएं हाथ के गेंदबाज हैं।');
  });

  it('is a village right before the word for it', () => {
    expect(sourceOf('झाड़ा गांव की मीरा देवी ने बताया कि अनाज सड़ गया।', 'अनाज')).toBe('झाड़ा गांव की मीरा देवी');
  });

  it('is accounts where nothing goes on with "eating"', () => {
    expect(texts('मोहन राय पकड़ा गया। ये खाते राय ने मजदूरों के नाम पर खुलवाए थे।')).toEqual(['मोहन राय पकड़ा गया।']);
  });
});

describe('"वह" behind a thing that the same speaker told of', () => {
  it('is not the speaker', () => {
    const text =
      'पार्षद नीलम राय ने आरोप लगाया कि पाइपलाइन दस साल पहले बिछाई गई थी और तब से वह 600 बार फट चुकी है।';
    expect(texts(text)).toEqual(['पाइपलाइन दस साल पहले बिछाई गई थी।']);
  });

  it('is the speaker where nothing was told of before', () => {
    expect(texts('नीलम राय ने बताया कि वह रामपुर में रहती है।')).toEqual(['नीलम राय रामपुर में रहती है।']);
  });
});

describe('"इनमें से"', () => {
  it('is not said of the dead behind a count of others', () => {
    const text = 'हादसे में तीन लोगों की मौत हो गई, जबकि 20 अन्य घायल हो गए। इनमें से सात की हालत गंभीर है।';
    expect(texts(text).filter((told) => told.includes('सात'))).toEqual([]);
  });
});

describe('whoever says it', () => {
  it('is the body and not the place behind its comma', () => {
    const said = 'बुधवार तक हल्की वर्षा जारी रहेगी।';
    expect(sourceOf(`मौसम विज्ञान केंद्र, रांची ने कहा है कि ${said}`, 'वर्षा')).toBe('मौसम विज्ञान केंद्र, रांची');
    expect(sourceOf(`मौसम विज्ञान केंद्र, रांची के मुताबिक ${said}`, 'वर्षा')).toBe('मौसम विज्ञान केंद्र, रांची');
  });

  it('is told with where they sat and for whom they speak', () => {
    expect(sourceOf('ट्रक में सवार छात्रा कोमल ने बताया कि चालक सो गया था।', 'चालक')).toBe(
      'ट्रक में सवार छात्रा कोमल',
    );
    expect(sourceOf('याची की ओर से अधिवक्ता ने दलील दी कि इलाज पर 11 लाख रुपये खर्च हुए।', 'खर्च')).toBe(
      'याची की ओर से अधिवक्ता',
    );
  });

  it('is nobody by whom something is as expected', () => {
    expect(claims('रामपुर में उम्मीद के मुताबिक मुद्दा एक ही रहा।').map((claim) => claim.attribution)).toEqual([
      null,
    ]);
  });

  it('is not who complained, where somebody answers', () => {
    const text =
      'मंगेश राय ने कहा कि नियम तोड़े गए। कई बार शिकायत भी नगर निगम में की थी, लेकिन उन्होंने जवाब दिया कि कुछ भी गलत नहीं है।';
    expect(texts(text).filter((told) => told.includes('गलत'))).toEqual([]);
  });

  it('is open where a point is made in the passive', () => {
    const [claim] = claims('तर्क दिया गया कि पानी लाने पर सालाना 74 करोड़ रुपये खर्च हो रहे हैं।');
    expect(claim?.modality).toBe('hedged');
  });
});

describe('half of what is told', () => {
  it('is no fact where each time one thing brings another', () => {
    expect(texts('अधिकारी ने कहा कि बारिश होती है तो सड़कें डूब जाती हैं।')).toEqual([
      'बारिश होती है तो सड़कें डूब जाती हैं।',
    ]);
  });

  it('is no fact where it is one of two', () => {
    expect(texts('रामपुर को छह दिनों से या तो पानी मिल ही नहीं रहा है या बहुत कम मिल रहा है।')).toEqual([]);
  });

  it('is not told where it comes only after something else, or its reason stands behind', () => {
    const all = texts('सभापति ने कहा कि पहले कनेक्शन वैध किए जाएं, उसके बाद ही दरों पर विचार होगा।');
    expect(all.filter((text) => text.includes('विचार'))).toEqual([]);
    expect(texts('दो साल के सम्मान एक साथ इसलिए दिए गए, क्योंकि पिछले साल आयोजन टल गया था।')).toEqual([
      'पिछले साल आयोजन टल गया था।',
    ]);
  });

  it('ends with its sentence inside a quotation', () => {
    const text = 'श्री राय ने कहा, “हमारी नीति मांग पर आधारित है, शर्तों पर नहीं। नेपाल अपनी राह खुद तय करेगा।”';
    expect(texts(text)).toContain('नेपाल अपनी राह खुद तय करेगा।');
  });

  it('holds in some places alone', () => {
    expect(texts('गंगा सोमवार को कई जगहों पर खतरे के निशान से ऊपर बहने लगी।')).toEqual([
      'गंगा सोमवार को कई जगहों पर खतरे के निशान से ऊपर बहने लगी।',
    ]);
  });

  it('keeps the word that explains', () => {
    const text = 'शोर वाली जगहों, मसलन बस अड्डे या बाजार में, ऐप की सटीकता 20 प्रतिशत तक गिर जाती है।';
    expect(texts(text)).toEqual([text]);
  });
});

describe('a clause that goes on without its subject', () => {
  it('is told of who acted before', () => {
    expect(texts('राजेश खेती करते हैं और सुबह चार बजे उठकर गांवों में दूध पहुंचाते हैं।')).toContain(
      'राजेश सुबह चार बजे उठकर गांवों में दूध पहुंचाते हैं।',
    );
    expect(texts('सुकरो देवी ईंट भट्ठे पर काम करती थीं और अब गांव के स्कूल में रसोइया हैं।')).toContain(
      'सुकरो देवी अब गांव के स्कूल में रसोइया हैं।',
    );
  });

  it('is not where kin have their own', () => {
    expect(
      texts('सीमा राय के पिता मोहन राय टैक्सी चलाते हैं और मां शिक्षिका हैं।').filter((text) => text.includes('मां')),
    ).toEqual([]);
  });

  it('is not where a name has run into the next', () => {
    const text = 'भारतीय दल इन देशों से मिलने नहीं गया था क्योंकि भारत ओआईसी को महत्व नहीं देता।';
    expect(texts(text).filter((told) => told.includes('दल भारत'))).toEqual([]);
  });
});

describe('two told with one verb', () => {
  it('are told apart behind "जबकि"', () => {
    expect(texts('मोहन राय को दो, जबकि ललित वर्मा को तीन सफलताएं मिलीं।')).toEqual([
      'मोहन राय को दो सफलताएं मिलीं।',
      'ललित वर्मा को तीन सफलताएं मिलीं।',
    ]);
  });
});

describe('people told of by what they do', () => {
  it('come, and no plan is told', () => {
    const [claim] = claims('अधीक्षक ने बताया कि सबसे ज्यादा मजदूर और ठेला चलाने वाले आ रहे हैं।');
    expect(claim?.modality).toBe('reported');
  });
});

import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { lacksPlace } from '../../../claims/languages/hi/questions/lacks.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import { underKicker } from '../../../claims/languages/hi/questions/under-kicker.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text });
  return askingsOf(readings, undefined, { story: readings, articles: [article] }).flatMap(
    (asking) => putQuestion(asking)?.question.stem ?? [],
  );
}

describe('a stem under its kicker', () => {
  it('leaves out the place that the kicker says', () => {
    expect(underKicker('बूंदी जिले में आग', 'बूंदी जिले में कितने लोग झुलस गए?')).toBe('कितने लोग झुलस गए?');
    expect(underKicker('बूंदी में आग', 'बूंदी में स्थित एक मिल में कितने लोग झुलस गए?')).toBe('एक मिल में कितने लोग झुलस गए?');
    expect(underKicker('बूंदी में आग', 'पुलिस के अनुसार, बूंदी में कितने लोग झुलस गए?')).toBe(
      'पुलिस के अनुसार, कितने लोग झुलस गए?',
    );
  });

  it('leaves out "this time" where the kicker says the day', () => {
    expect(underKicker('10वीं का परिणाम, 15 मई 2026', 'इस बार कितने विद्यार्थी सफल रहे?')).toBe(
      'कितने विद्यार्थी सफल रहे?',
    );
    for (const stem of ['पिछली बार 80 और इस बार कितने विद्यार्थी सफल रहे?', 'अभी तक कितने विद्यार्थी सफल रहे?'])
      expect(underKicker('10वीं का परिणाम, 15 मई 2026', stem)).toBe(stem);
    expect(underKicker('10वीं का परिणाम', 'इस बार कितने विद्यार्थी सफल रहे?')).toContain('इस बार');
  });

  it('keeps it where an event hangs on it, where it is another, and where the kicker says none', () => {
    for (const stem of ['बूंदी में लगी आग में कितने लोग झुलस गए?', 'बूंदी जिले में कितने लोग झुलस गए?'])
      expect(underKicker('बूंदी में आग', stem)).toBe(stem);
    expect(underKicker('चक्रवात', 'बूंदी में कितने लोग झुलस गए?')).toBe('बूंदी में कितने लोग झुलस गए?');
  });
});

describe('wording of Hindi stems', () => {
  it('sets what happened at a place', () => {
    expect(tidied('बस को किस जगह में रोक लिया गया?')).toBe('बस को किस जगह पर रोक लिया गया?');
    expect(tidied('किस जगह की मंडी में गेहूं भीग गया?')).toBe('किस जगह की मंडी में गेहूं भीग गया?');
  });

  it('drops what ties a sentence to the one before', () => {
    expect(tidied('बाद में महापौर ने कितने पौधे लगाए?')).toBe('महापौर ने कितने पौधे लगाए?');
    expect(tidied('नगर निगम ने यूं तो कितने पंप लगाए हैं?')).toBe('नगर निगम ने कितने पंप लगाए हैं?');
  });

  it('is flawed where half of a measure is asked for', () => {
    expect(isFlawed('नदी खतरे के निशान से कितने मीटर 42 सेंटीमीटर ऊपर बह रही है?')).toBe(true);
    expect(isFlawed('नदी खतरे के निशान से एक मीटर कितने सेंटीमीटर ऊपर बह रही है?')).toBe(true);
    expect(isFlawed('नदी खतरे के निशान से कितने मीटर ऊपर बह रही है?')).toBe(false);
  });

  it('lacks its district where a country alone is named', () => {
    expect(lacksPlace('जिले में आने वाला कितने प्रतिशत अदरक नेपाल से आता है?')).toBe(true);
    expect(lacksPlace('बूंदी से सटे जिले में कितने प्रतिशत अदरक नेपाल से आता है?')).toBe(false);
  });

  it('is flawed where a place stands twice around a word', () => {
    expect(isFlawed('असम में बाढ़ असम में कितने गांव डूबे?')).toBe(true);
    expect(isFlawed('असम में आई बाढ़ में कितने गांव डूबे?')).toBe(false);
  });
});

describe('a question of no day', () => {
  it('lacks its story where only what was suffered is told', () => {
    expect(lacksDay('बूंदी जिले में कितने लोग प्रभावित हैं?')).toBe(true);
    expect(lacksDay('बूंदी में आई बाढ़ में कितने लोग प्रभावित हैं?')).toBe(false);
    expect(lacksDay('लू की वजह से बूंदी में कितने लोग प्रभावित हैं?')).toBe(false);
    expect(lacksDay('बूंदी में बाढ़: बूंदी में कितने लोग प्रभावित हैं?')).toBe(false);
  });

  it('lacks it where a court fixes a day in a case that nothing names', () => {
    expect(lacksDay('हाईकोर्ट ने सुनवाई की अगली कौन-सी तारीख निर्धारित की?')).toBe(true);
    expect(lacksDay('हाईकोर्ट ने भर्ती घोटाले में सुनवाई की कौन-सी तारीख निर्धारित की?')).toBe(false);
  });
});

describe('what people suffer', () => {
  const LEAD = 'केरल में बाढ़ की स्थिति गंभीर हो गई है। केरल में आई बाढ़ से अब तक नौ गांव डूब गए हैं। ';

  it('stands under the event of its story', () => {
    expect(stemsOf(`${LEAD}इडुक्की जिले में अकेले 8,140 लोग प्रभावित हैं।`)).toContain(
      'केरल में बाढ़: इडुक्की जिले में अकेले कितने लोग प्रभावित हैं?',
    );
  });

  it('is no habit where it is only said to be so', () => {
    const stems = stemsOf(`${LEAD}घायल हुए 45 लोगों में से 12 की हालत नाजुक बताई जाती है।`);
    expect(stems.some((stem) => /नाजुक/u.test(stem) && !stem.startsWith('केरल'))).toBe(false);
  });
});

describe('those that are counted', () => {
  it('are not asked for by their number where they are named behind it', () => {
    const stems = stemsOf('कश्मीर में दो आतंकवादी गुट लश्कर-ए-तैयबा और हिजबुल मुजाहिदीन पिछले साल से सक्रिय रहे हैं।');
    expect(stems.some((stem) => stem.includes('कितने गुट'))).toBe(false);
  });
});

describe('options of a part', () => {
  it('are no more than its whole, in whatever digits', () => {
    const text =
      'केरल में बाढ़ की स्थिति गंभीर हो गई है। केरल में आई बाढ़ से कई पुल टूट गए हैं। राज्य के १४ में से १२ जिले बाढ़ से प्रभावित हैं।';
    const { article, readings } = readArticle({ text });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const item = items.find(({ stem }) => stem.includes('१४ में से कितने जिले'));
    expect(item?.options).toHaveLength(4);
    for (const { text: option } of item?.options ?? [])
      expect(['१५', '१६', '१७', '१८', '२०']).not.toContain(option);
  });
});

describe('a place that the head of a kicker has said', () => {
  it('is not said again, nor that what happened was there', () => {
    expect(underKicker('बस्ती – ट्रक से टकराई बस', 'बस्ती में हुए हादसे में कितने यात्रियों की मौत हुई?')).toBe(
      'हादसे में कितने यात्रियों की मौत हुई?',
    );
  });

  it('is said again where the kicker is of another event', () => {
    const stem = 'मंडी में हुए धमाके में कितने लोग दब गए?';
    expect(underKicker('मंडी में भूस्खलन', stem)).toBe(stem);
  });
});

describe('the second of what', () => {
  it('is told by the story alone', () => {
    expect(isFlawed('बिहार में सड़क हादसा: दूसरी घटना किस जिले में घटी?')).toBe(true);
    expect(isFlawed('बिहार में सड़क हादसा: दूसरी बस में कितने लोग सवार थे?')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const agents = (text: string) =>
  read(text).flatMap((claim) =>
    claim.arguments.filter(({ role }) => role === 'agent').map((agent) => agent.text),
  );

describe('who acts', () => {
  it('is found beside a verb in -कर that takes no object', () => {
    expect(agents('ट्रक से पांच लोग उतर कर भाग गए।')).toContain('पांच लोग');
  });

  it('is not what a verb in -कर is done to', () => {
    expect(agents('मेज पर पांच लोग बुलाकर भोज हुआ।')).not.toContain('पांच लोग');
  });

  it('leaves what a verb in -कर is done to an answer by itself', () => {
    expect(
      read('टीम ने आखिरी दो मिनट में नौ अंक बनाकर मुंबई को हराया।').flatMap((claim) =>
        claim.arguments.map(({ role, text }) => `${role} ${text}`),
      ),
    ).toContain('object नौ अंक');
  });

  it('is found in a verbal noun that has an object of its own', () => {
    expect(agents('ज्यादातर देश अपने सैनिकों को वापस लाने की तैयारी में जुटे हैं।')).toContain('ज्यादातर देश');
    expect(agents('राज्य सरकार पाबंदी लागू करने पर जोर देती है।')).toContain('राज्य सरकार');
  });

  it('is not found in a verbal noun without one', () => {
    expect(read('पानी भरने पर जोर देती है।')).toEqual([]);
  });

  it('is found before a passive participle that is said of another noun', () => {
    expect(agents('रमेश यादव का नाम पुलिस द्वारा सौंपी गई सूची में शामिल है।')).toContain('रमेश यादव का नाम');
  });

  it('leaves कर a tax where it is one', () => {
    expect(read('सरकार ने कर कम किया।').flatMap((claim) => claim.arguments.map(({ text }) => text))).toContain(
      'कर',
    );
  });
});

describe('what is due on a day', () => {
  it('is told of a जब-clause', () => {
    expect(
      read('यह घोषणा उस समय हुई, जब 12 मई को पटना में मतदान होना है।').map(({ text, modality }) => [
        text,
        modality,
      ]),
    ).toEqual([['12 मई को पटना में मतदान होना है।', 'planned']]);
  });

  it('is left out without a day', () => {
    expect(read('यह घोषणा उस समय हुई, जब पटना में मतदान होना है।').map(({ text }) => text)).not.toContain(
      'पटना में मतदान होना है।',
    );
  });
});

describe('"इस साल"', () => {
  it('is counted from the day of the article', () => {
    expect(read('इस साल मेरठ में महंगाई चार प्रतिशत के आसपास रहेगी।')).toHaveLength(1);
  });

  it('is left out in a tale of earlier times', () => {
    expect(read('इस साल मेरठ में महंगाई बढ़ गई थी।')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const args = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.flatMap(({ claim }) =>
    claim.arguments.map((argument) => `${argument.role} ${argument.text}`),
  );

describe('को', () => {
  it('marks whom something is done to where nothing else is', () => {
    expect(args('पुलिस ने आरोपी को गिरफ्तार किया।')).toContain('object आरोपी');
    expect(args('पुलिस ने तीन बदमाशों को पकड़ा।')).toContain('object तीन बदमाशों');
  });

  it('marks who gets or has to do something', () => {
    expect(args('सरकार ने किसानों को मुआवजा दिया।')).toContain('recipient किसानों');
    expect(args('मंत्री को पटना जाना पड़ा।')).not.toContain('object मंत्री');
  });
});

describe('का, के, की', () => {
  it('mark when something was and where somebody lives', () => {
    expect(args('घटना रविवार शाम करीब पांच बजे की है।')).toEqual(
      expect.arrayContaining(['agent घटना', 'time रविवार शाम करीब पांच बजे']),
    );
    expect(args('मृतक रमेश कुमार बलिया जिले का रहने वाला था।')).toContain('origin बलिया जिले');
    expect(args('मोहन और सुरेश रामपुर गांव के रहने वाले हैं।')).toEqual(
      expect.arrayContaining(['agent मोहन और सुरेश', 'origin रामपुर गांव']),
    );
  });

  it('are the verb where somebody acts', () => {
    expect(args('सरकार ने दस लाख रुपये की मदद की है।')).toContain('agent सरकार');
    expect(args('मंत्री ने गुजरात की यात्रा की है।')).toContain('object गुजरात');
  });
});

describe('times', () => {
  it('are one, day with part of it and hour', () => {
    expect(args('शुक्रवार तड़के करीब पांच बजे हादसा हुआ।')).toContain('time शुक्रवार तड़के करीब पांच बजे');
    expect(args('मंगलवार आधी रात शहर में आग लगी।')).toContain('time मंगलवार आधी रात');
    expect(args('11 बज कर 40 मिनट पर धमाका हुआ।')).toContain('time 11 बज कर 40 मिनट');
  });

  it('leave whom something is done to an object', () => {
    expect(args('देर रात पुलिस ने तीन चोरों को पकड़ा।')).toContain('object तीन चोरों');
  });
});

describe('में', () => {
  it('marks a place behind a body, country or part where something happens', () => {
    expect(args('फैक्ट्री में आग लग गई।')).toContain('place फैक्ट्री');
    expect(args('देश के कई हिस्सों में बारिश हुई।')).toContain('place देश के कई हिस्सों');
  });

  it('marks no place behind an idea', () => {
    expect(args('किसान चिंता में डूबे हैं।')).not.toContain('place चिंता');
  });
});

describe('से', () => {
  it('marks what brings something about, where from, and with what', () => {
    expect(args('बाढ़ से 98 लोगों की मौत हुई।')).toContain('cause बाढ़');
    expect(args('ट्रेन पटना से दिल्ली पहुंची।')).toContain('origin पटना');
    expect(args('पुलिस ने चाकू से वार किया।')).toContain('instrument चाकू');
    expect(args('मंत्री ने किसानों से बातचीत की।')).toContain('companion किसानों');
  });

  it('leaves what brought it about with what came about', () => {
    expect(args('बाढ़ से 98 लोगों की मौत हुई।').filter((one) => one === 'object 98 लोगों')).toHaveLength(1);
  });
});

describe('पर', () => {
  it('marks of what one speaks, where, and at whom', () => {
    expect(args('समिति ने विधेयक पर चर्चा की।')).toContain('topic विधेयक');
    expect(args('ट्रक पर 20 मजदूर सवार थे।')).toContain('place ट्रक');
    expect(args('आतंकियों ने सेना पर हमला किया।')).toContain('object सेना');
  });
});

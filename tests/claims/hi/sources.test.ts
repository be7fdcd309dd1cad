import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const told = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));

describe('who says it', () => {
  it('are figures that show it themselves', () => {
    const figures = told('आंकड़े बताते हैं कि पिछले साल जिले में 40 पुल टूटे।', '40 पुल');
    expect([figures?.modality, figures?.attribution?.source]).toEqual(['reported', 'आंकड़े']);
    expect(told('रेल मंत्रालय का डेटा संकेत करता है कि पिछले साल 40 पुल टूटे।', '40 पुल')?.attribution?.source).toBe(
      'रेल मंत्रालय का डेटा',
    );
  });

  it('is the bulletin in which it was told', () => {
    const bulletin = told('बुलेटिन में बताया गया कि पटना में 12 नए मामले सामने आए।', '12 नए');
    expect([bulletin?.modality, bulletin?.attribution?.source]).toEqual(['reported', 'बुलेटिन']);
  });

  it('is a paper that comments behind what is told', () => {
    const comment = told('परियोजना का काम देर तक चला, गार्डियन अखबार ने टिप्पणी की।', 'देर तक');
    expect(comment?.modality).toBe('reported');
  });

  it('is nobody where the paper itself concludes it from what was said', () => {
    const own = told('दल के बयान से पता चलता है कि नीतियों में 3 बदलाव हुए।', '3 बदलाव');
    expect([own?.modality, own?.attribution ?? null]).toEqual(['asserted', null]);
  });

  it('is not the last who spoke, where it only "is being told"', () => {
    const story =
      'अग्निशमन अधिकारी मोहन राय ने बताया कि आग बुझाने में दो घंटे लगे। बताया जा रहा है कि तीसरी मंजिल पर आग लगी। मोहन राय ने बताया कि दो लोग घायल हुए।';
    const hearsay = told(story, 'तीसरी मंजिल');
    expect([hearsay?.modality, hearsay?.attribution ?? null]).toEqual(['hedged', null]);
  });

  it('is a body with the town where it is, and a paper that is named after its town', () => {
    expect(told('मौसम केंद्र शिमला ने बताया कि 12 सड़कें बंद हैं।', '12 सड़कें')?.attribution?.source).toBe(
      'मौसम केंद्र शिमला',
    );
    expect(told('दिल्ली टाइम्स ने टिप्पणी की कि 12 सड़कें बंद हैं।', '12 सड़कें')?.attribution?.source).toBe(
      'दिल्ली टाइम्स',
    );
    expect(told('सोमवार को पटना पुलिस ने बताया कि 12 सड़कें बंद हैं।', '12 सड़कें')?.attribution?.source).toBe(
      'पटना पुलिस',
    );
  });

  it('is no speaker whose speech only tells what others may say', () => {
    const all = claims('मुख्यमंत्री राम सिंह ने कहा कि लोग कहेंगे मैंने ही करवाया है।');
    expect(all).toEqual([]);
  });
});

describe('how sure it is', () => {
  it('is hedged where it was supposed in the past, or is feared of the future', () => {
    expect(told('पहले यह अनुमान लगाया जा रहा था कि आग शॉर्ट सर्किट से लगी है।', 'सर्किट')?.modality).toBe('hedged');
    expect(told('आयोग ने आशंका जताई है कि घायलों की संख्या बढ़ेगी।', 'बढ़ेगी')?.modality).toBe('hedged');
    expect(told('आयोग ने कहा है कि घायलों की संख्या बढ़ेगी।', 'बढ़ेगी')?.modality).toBe('planned');
  });

  it('is sure of what a rule allows, and not of what may come', () => {
    expect(told('लाइसेंस साल में दो बार ही लिया जा सकता है।', 'दो बार')?.modality).toBe('asserted');
    expect(told('राज्य में कर्फ्यू 15 मई तक बढ़ाया जा सकता है।', '15 मई')?.modality).toBe('hedged');
  });

  it('is how things are with "चौंकाने वाली", a plan with "जाने वाली"', () => {
    expect(told('पटना के अस्पताल की तस्वीरें चौंकाने वाली हैं।', 'तस्वीरें')?.modality).toBe('asserted');
    expect(told('पटना के अस्पताल की टीम गया जाने वाली है।', 'टीम')?.modality).toBe('planned');
  });

  it('is told of an order that was given', () => {
    const order = told('सरकार ने चार कंपनियों को आदेश दिया था कि वे पटना में जहाज बनाएंगी।', 'आदेश');
    expect(order?.modality).toBe('reported');
  });
});

describe('what a claim keeps', () => {
  it('is where somebody was sent, beside when and where from', () => {
    const all = claims('रविवार को पटना में प्रशासन ने मोहन राय को बीमारी के कारण सदर अस्पताल में भेज दिया।');
    expect(all.every(({ text }) => text.includes('सदर अस्पताल में'))).toBe(true);
  });

  it('is the condition of what is only possible', () => {
    expect(claims('टीका हर साल लगाने से फ्लू से बचाव संभव है।').map(({ text }) => text)).toEqual([
      'टीका हर साल लगाने से फ्लू से बचाव संभव है।',
    ]);
  });

  it('is no "first time" lost, and no number cut by a danda', () => {
    expect(claims('यह पहली बार था जब सेना ने 4 जहाज लौटाए थे।')).toEqual([]);
    expect(claims('ऊना में तापमान 40।5 डिग्री सेल्सियस रिकॉर्ड किया गया।')).toEqual([]);
    expect(claims('ऊना में 40 लोग आए।5 लोग लौट गए।').length).toBe(2);
  });

  it('is the age of then in a story of a death', () => {
    const dead = 'रमेश राय (35) बस में सवार थे। हादसे में 12 लोगों की मौत हो गई।';
    // Whoever was caught lives.
    const caught = 'बस पलटने से तीन लोगों की मौत हो गई। पुलिस ने चालक रमेश राय (35) को गिरफ्तार कर लिया है।';
    expect(told(caught, '35 वर्ष')?.text).toBe('रमेश राय 35 वर्ष के हैं।');
    expect(told(dead, '35 वर्ष')?.text).toBe('रमेश राय 35 वर्ष के थे।');
    // And whoever was hurt, where the sentence does not tell of a death.
    const hurt = 'बस पलटने से तीन लोगों की मौत हो गई। घायलों में रमेश राय (35) और मीना राय (30) हैं।';
    expect(told(hurt, '35 वर्ष')?.text).toBe('रमेश राय 35 वर्ष के हैं।');
    const late =
      'बस पलटने से तीन लोगों की मौत हो गई। घायल रमेश राय (35) को अस्पताल ले जाया गया, जहां उनकी मौत हो गई।';
    expect(told(late, '35 वर्ष')?.text ?? 'थे').toContain('थे');
    expect(told('रमेश राय (35) बस में सवार थे।', '35 वर्ष')?.text).toBe('रमेश राय 35 वर्ष के हैं।');
  });

  it('is nobody under whom a fire or a crowd is brought', () => {
    const story = 'पवन राय ने दुकान खोली थी। आग तेज थी और उस पर काबू पाना मुश्किल हो गया।';
    expect(claims(story).some(({ text }) => text.includes('पवन राय पर काबू'))).toBe(false);
  });

  it('is no snow identified as a man', () => {
    const all = claims('एक जवान बर्फ के साथ बह गया, जिसकी शिनाख्त मोहन राय के तौर पर हुई थी।');
    expect(all.some(({ text }) => text.startsWith('बर्फ की'))).toBe(false);
  });

  it('is no rest of an unknown number, and no grief of nobody', () => {
    expect(claims('शेष लापता हैं।')).toEqual([]);
    expect(claims('आग की घटना का दुख है।')).toEqual([]);
    expect(claims('मंत्री मोहन राय को आग की घटना का दुख है।').length).toBe(1);
  });

  it('leaves out "a few minutes later", and keeps after what', () => {
    expect(told('कुछ ही मिनट बाद जनता एक्सप्रेस का इंजन नदी में गिर गया।', 'इंजन')?.text).not.toContain('बाद');
    expect(told('हादसे के कुछ देर बाद पुलिस पटना पहुंची।', 'पटना')?.text).toContain('हादसे के कुछ देर बाद');
  });
});

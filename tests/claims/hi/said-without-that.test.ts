import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);

/** How sure the claim with this part is, and who says it. */
function stands(text: string, part: string) {
  const claim = claims(text).find((one) => one.text.includes(part));
  return claim && [claim.modality, claim.attribution?.source ?? null];
}

describe('what is said without "कि"', () => {
  it('is whoever speaks to say, also where a noun follows the verb', () => {
    expect(stands('मंत्री रमेश राय ने कहा सरकार ने पटना में 12 पुल बनाए हैं।', '12 पुल')).toEqual([
      'reported',
      'मंत्री रमेश राय',
    ]);
    const dam = 'राकेश राय ने बताया बांध इतना कमजोर था कि पानी 40 घरों तक जा पहुंचा।';
    expect(stands(dam, '40 घरों')).toEqual(['reported', 'राकेश राय']);
  });

  it('is no speech behind "बताया गया"', () => {
    expect(claims('राकेश राय ने बताया गया रास्ता छोड़ दिया।').some(({ attribution }) => attribution)).toBe(false);
  });

  it('is feared where the clause before only says that it is', () => {
    const fear = 'सोनपुर में बांध टूटा, आशंका है दूसरे बांध से दो मजदूर बह गए हैं।';
    expect(stands(fear, 'दो मजदूर')?.[0]).toBe('hedged');
    expect(stands(fear, 'सोनपुर')?.[0]).toBe('asserted');
  });

  it('is theirs who are told of in the genitive', () => {
    const held = ['reported', 'पुलिस'];
    expect(stands('पुलिस का कहना है पटना के मंदिर में 12 लोग घायल हुए थे।', '12 लोग')).toEqual(held);
    expect(stands('पुलिस का कहना है, पटना के मंदिर में 12 लोग घायल हुए थे।', '12 लोग')).toEqual(held);
    expect(stands('पुलिस का कहना है, लेकिन पटना में 12 लोग घायल हुए थे।', '12 लोग')?.[0]).toBe('asserted');
  });

  it('is hearsay where people say so', () => {
    expect(stands('बताते हैं कि पटना के मंदिर में 12 राजा आए थे।', '12 राजा')?.[0]).toBe('hedged');
    expect(stands('कहते हैं पटना के मंदिर में 12 राजा आए थे।', '12 राजा')?.[0]).toBe('hedged');
    expect(stands('पुजारी मोहन राय बताते हैं कि पटना के मंदिर में 12 राजा आए थे।', '12 राजा')).toEqual([
      'reported',
      'पुजारी मोहन राय',
    ]);
  });
});

describe('who says what stands in quotation marks', () => {
  it('is the one named right before, where two speak in one sentence', () => {
    const two = 'मोहन राय ने कहा, "सोनपुर में पुल टूटा है। " मगर सीता देवी ने कहा, "सोनपुर में 12 घर डूबे हैं।"';
    expect(stands(two, 'पुल टूटा')?.[1]).toBe('मोहन राय');
    expect(stands(two, '12 घर')?.[1]).toBe('सीता देवी');
  });

  it('is whoever the agency lets speak, and not the agency', () => {
    expect(stands('एएनआई के मुताबिक मोहन राय ने कहा, "सोनपुर का पुल टूटा है।"', 'पुल टूटा')?.[1]).toBe('मोहन राय');
    expect(stands('एएनआई के मुताबिक, "सोनपुर का पुल टूटा है।"', 'पुल टूटा')?.[1]).toBe('एएनआई');
  });

  it('goes on with its speaker over a sentence that another closes', () => {
    const closed =
      'मोहन राय ने कहा, “पुल टूटा है। पटना में 40 घर गिरे हैं।” मगर सीता देवी ने कहा, “सोनपुर में 12 घर डूबे हैं।”';
    expect(stands(closed, '40 घर')?.[1]).toBe('मोहन राय');
    expect(stands(closed, '12 घर')?.[1]).toBe('सीता देवी');
  });
});

describe('what is estimated', () => {
  it('is nobody who estimates', () => {
    expect(stands('आग में 15 लाख रुपये के नुकसान का अनुमान लगाया जा रहा है।', '15 लाख')).toEqual(['hedged', null]);
  });
});

describe('two pronouns', () => {
  it('do not make somebody carry off his own kind', () => {
    const story =
      'सोनपुर स्टेशन पर 50 उग्रवादी आए। मास्टर मोहन राय लापता हैं। पुलिस को आशंका है कि उग्रवादियों ने उनका अपहरण किया है।';
    expect(claims(story).some(({ text }) => /उग्रवादि.*उग्रवादि/u.test(text))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

/** Some claim of the text holds the words. */
const tells = (text: string, words: string) => textsOf(text).some((claim) => claim.includes(words));

describe('a name that is a plain noun', () => {
  const story =
    'आशा बताती हैं कि काम रुका है। मोहन यादव ने फैसला बदला। उस समय आशा दुकान खोलना चाहती थीं इसलिए उन्होंने कंपनी को अलविदा कहा।';

  it('is of whoever speaks with respect, so that a pronoun is theirs and nobody else’s', () => {
    expect(textsOf(story)).toContain('आशा ने कंपनी को अलविदा कहा।');
    expect(tells(story, 'मोहन यादव ने कंपनी')).toBe(false);
  });

  it('stays a noun where it is owned or felt', () => {
    expect(textsOf(`${story} लोगों को आशा थी। सरकार ने आशा जताई।`)).toContain('सरकार ने आशा जताई।');
    expect(tells('मोहन राय ने खेती में रुचि ली। सीमा वर्मा बताती हैं कि रुचि घट गई।', 'रुचि कहती')).toBe(false);
  });
});

describe('a name', () => {
  it('ends behind a surname where a given name is of somebody else', () => {
    const story = 'जांच मोहन सिंघल ने की। नोटिस में मोहन सिंघल रेशमा को छोड़ने के खिलाफ थे। मोहन सिंघल ने पुल देखा।';
    expect(textsOf(story)).toContain('मोहन सिंघल ने पुल देखा।');
    expect(tells(story, 'सिंघल रेशमा ने')).toBe(false);
  });

  it('keeps a middle name and a second surname', () => {
    expect(textsOf('अधिकारी मोहन कुमार वर्मा ने पुल देखा।')).toContain('अधिकारी मोहन कुमार वर्मा ने पुल देखा।');
    expect(textsOf('हरि सिंह रावत ने पुल देखा।')).toContain('हरि सिंह रावत ने पुल देखा।');
  });

  it('is not lengthened by नामक', () => {
    const story = 'सोनू खान और विजयन नामक नाविक रिहा हुए। विजयन ने पुल देखा।';
    expect(textsOf(story)).toContain('विजयन ने पुल देखा।');
  });

  it('is not lengthened by what somebody is', () => {
    const story = 'डेनियल बोर कलर ब्लाइंड है। डेनियल बोर ने पुल देखा।';
    expect(textsOf(story)).toContain('डेनियल बोर ने पुल देखा।');
    expect(textsOf('रॉबर्ट डाउन ब्राउन ने पुल देखा।')).toContain('रॉबर्ट डाउन ब्राउन ने पुल देखा।');
  });
});

describe('what a clause is about', () => {
  it('is no person where it answers a relative clause', () => {
    const story = 'अधिकारी मोहन राय ने माना कि उन्होंने थाने पर जो किया वो सही नहीं था।';
    expect(tells(story, 'मोहन राय सही नहीं')).toBe(false);
  });

  it('is nobody where something may be so', () => {
    const said = 'नेता मोहन राय ने कहा, “मैं गांव गया। ये हो सकता है कि दल हमें नहीं आने देना चाहता।”';
    expect(tells(said, 'मोहन राय हो सकता')).toBe(false);
    expect(tells('लोग खोज करते हैं इसलिए बहुत संभव है आप बच न पाएं।', 'लोग बहुत संभव')).toBe(false);
    expect(textsOf('पटना में टीबी का इलाज संभव है।')).toContain('पटना में टीबी का इलाज संभव है।');
  });

  it('is no place where यहां तक की means even', () => {
    const story = 'मोहन राय ने पटना में पांच साल बिताए। यहां तक की बोलने की इजाजत नहीं थी।';
    expect(tells(story, 'पटना तक')).toBe(false);
  });

  it('is not the film whose friends the relative clause tells of', () => {
    const story = "फिल्म 'उड़ान' ऐसे दो दोस्तों की कहानी थी जो जंग में पायलट बनते हैं।";
    expect(textsOf(story).some((claim) => /^\S*उड़ान\S* जंग/u.test(claim))).toBe(false);
    expect(textsOf('नेपाल एशिया का सबसे छोटा देश है, जो पहाड़ों से घिरा है।')).toContain('नेपाल पहाड़ों से घिरा है।');
  });

  it('is not what a pronoun is said to be', () => {
    const story = 'इमरान की मौत हो गई। परिवार का दावा है कि वे सामान्य छात्रा थीं और निर्दोष थीं।';
    expect(tells(story, 'छात्रा निर्दोष')).toBe(false);
  });

  it('is whoever was told of where something is done to one thing', () => {
    const story = 'सीमा वर्मा के पिता मोहन किसान हैं और एक कारखाना चलाते हैं।';
    expect(textsOf(story)).not.toContain('एक कारखाना चलाते हैं।');
    expect(textsOf('दल मैदान में उतरा और सवाल से बचता नजर आया।')).not.toContain('सवाल से बचता नजर आया।');
  });
});

describe('whoever speaks on by a pronoun', () => {
  it('is the woman who spoke and not the man she told of, where the verb is of a woman', () => {
    const story = 'सीमा वर्मा बताती हैं कि तब मोहन राय अडिग रहे। वह कहती हैं, "सड़क कई साल से टूटी है।"';
    const found = readArticle({ text: story, lang: 'hi' }).readings.find(({ claim }) =>
      claim.text.includes('सड़क'),
    );
    expect(found?.claim.attribution?.source).not.toBe('मोहन राय');
  });

  it('is nobody where another was told of by name since', () => {
    const story =
      'मोहन यादव बताते हैं, "हमें पढ़ने की इजाजत नहीं थी।" मंत्री रहे इमरान खान को अप्रैल 2002 में गिरफ्तार किया गया था। इसके बाद उन्होंने पांच साल जेल में गुजारे। वो कहते हैं, "हमें जयपुर भेज दिया गया।"';
    expect(tells(story, 'मोहन यादव कहते हैं कि हमें जयपुर')).toBe(false);
  });
});

describe('what a pointer takes up', () => {
  it('is no place of the paper in what somebody says', () => {
    const story = 'मोहन राय को भारत आने से रोका गया। मोहन राय ने कहा, “मैं 48 साल से यहां हूं।”';
    expect(tells(story, '48 साल से भारत में')).toBe(false);
    const said = 'मोहन राय ने कहा, “भारत में काम करना मुश्किल है। वहां परेशानियां आती हैं।”';
    expect(tells(said, 'भारत में परेशानियां')).toBe(true);
  });

  it('is no event of another year', () => {
    const story =
      '2002 के दंगों की जांच मोहन राय ने की। मोहन राय पटना में रहते थे। बेटे ने कमरे में फांसी लगा ली। दोस्तों का मानना है कि इस घटना ने मोहन राय को तोड़ दिया।';
    expect(tells(story, 'दंगे ने')).toBe(false);
  });

  it('is no deed where somebody only stood before others', () => {
    const story = 'विचार को मोहन राय ने सबके सामने रखा। यह अगले साल आयोजित किया जाएगा।';
    expect(tells(story, 'का सामने')).toBe(false);
  });
});

describe('a clause whose subject stands elsewhere', () => {
  it('is left out where a relative clause of two halves cuts it from its front', () => {
    const story = 'मंदिर पर हमला, जिसमें 34 लोग मारे गए और 81 घायल हुए, मोहन राय के थाना प्रमुख रहते हुए घटा था।';
    expect(tells(story, 'रहते हुए घटा')).toBe(false);
    const answered = 'मेले में मोहन राय जो गाड़ी चाहते थे, वह पटना में नहीं बिकी।';
    expect(tells(answered, 'पटना में नहीं बिकी')).toBe(true);
  });

  it('is left out where a participle that is not told holds it', () => {
    const story = 'बिक्री होने के बाद लोगों का ध्यान डिब्बे पर सफेद रंग में छपे मोहन राय की ओर गया।';
    expect(tells(story, 'बाद मोहन राय की ओर गया')).toBe(false);
  });

  it('is not given the subject of the clause before where its own stands at its front', () => {
    const story = 'चीन सबसे बड़ा बाजार है और हॉलीवुड यहां अपनी पकड़ बनाए रखना चाहता है।';
    expect(tells(story, 'चीन ने हॉलीवुड')).toBe(false);
    expect(textsOf('मोहन राय पटना में रहते हैं और अपनी दुकान चलाते हैं।')).toContain('मोहन राय अपनी दुकान चलाते हैं।');
  });
});

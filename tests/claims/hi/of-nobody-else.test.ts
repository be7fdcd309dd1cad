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

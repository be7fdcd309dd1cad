import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a sentence that opens with a word for what stands right before it', () => {
  it('is told with it, in the words of both', () => {
    expect(
      claimsOf('सरकार ने सोमवार को पांच शहरों में मेट्रो को मंजूरी दी है। इनमें इंदौर, सूरत और नागपुर शामिल हैं।'),
    ).toContain('सरकार ने सोमवार को पांच शहरों में मेट्रो को मंजूरी दी है, इनमें इंदौर, सूरत और नागपुर शामिल हैं।');
    expect(claimsOf('पटना के कारखाने में मंगलवार को आग लगी थी। इसे बुझाने में कई घंटे लगे।')).toContain(
      'पटना के कारखाने में मंगलवार को आग लगी थी, इसे बुझाने में कई घंटे लगे।',
    );
    expect(claimsOf('पटना में समिति का गठन 2019 में किया गया था और इसके अध्यक्ष मोहन राय हैं।')).toContain(
      'पटना में समिति का गठन 2019 में किया गया था, इसके अध्यक्ष मोहन राय हैं।',
    );
  });

  it('is told as planned where it is still to come', () => {
    const { readings } = readArticle({
      text: 'दिल्ली में सोमवार से पुस्तक मेला शुरू हुआ। यह मेला 12 दिन चलेगा।',
      lang: 'hi',
    });
    const joined = readings.find(({ claim }) => claim.rules.includes('claim.joined-before'));
    expect(joined?.claim.text).toBe('दिल्ली में सोमवार से पुस्तक मेला शुरू हुआ, यह मेला 12 दिन चलेगा।');
    expect(joined?.claim.modality).toBe('planned');
  });

  it('is told with the two, or the people, whom it takes up', () => {
    expect(claimsOf('मोहन राय ने सोहन वर्मा को 6-4, 6-2 से मात दी। दोनों खिलाड़ी पटना के हैं।')).toContain(
      'मोहन राय ने सोहन वर्मा को 6-4, 6-2 से मात दी, दोनों खिलाड़ी पटना के हैं।',
    );
    expect(claimsOf('पुलिस ने सोमवार को चार लोगों को हिरासत में लिया है। ये लोग पटना के हैं।')).toContain(
      'पुलिस ने सोमवार को चार लोगों को हिरासत में लिया है, ये लोग पटना के हैं।',
    );
    const one = claimsOf('पुलिस ने एक युवक को हिरासत में लिया है। दोनों पटना के हैं।');
    expect(one.some((text) => text.includes('पटना'))).toBe(false);
  });

  it('shows where both stand, and is never asked about', () => {
    const text = 'सरकार ने सोमवार को पांच शहरों में मेट्रो को मंजूरी दी है। इनमें इंदौर, सूरत और नागपुर शामिल हैं।';
    const { article, readings } = readArticle({ text, lang: 'hi' });
    const joined = readings.find(({ claim }) => claim.rules.includes('claim.joined-before'));
    expect(joined?.claim.spans.map(({ exact }) => exact)).toEqual([
      'इनमें इंदौर, सूरत और नागपुर शामिल हैं',
      'सरकार ने सोमवार को पांच शहरों में मेट्रो को मंजूरी दी है',
    ]);
    const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's' });
    expect(items.every(({ claimId }) => claimId !== joined?.claim.id)).toBe(true);
  });

  it('is left out where what it is of may stand further back', () => {
    const untold = [
      'केंद्र के बाहर बहुत से लोग मौजूद थे। यह एक आत्मघाती हमला है।',
      'बारिश के कारण खेतों में पानी भरा हुआ था। इसमें सभी छह सवारियां घायल हो गईं।',
      'पुल सोमवार को खुला और मंत्री ने भाषण दिया। इसकी रेलिंग पीली है।',
      'मेले में 40 दुकानें लगीं। उसने इसकी सूचना पुलिस को दी।',
      'मेले में कोई नहीं आया। इनमें इंदौर और सूरत शामिल हैं।',
      'मंत्री ने कहा कि पुल खुल गया है। इसकी रेलिंग पीली है।',
    ];
    for (const text of untold) {
      const { readings } = readArticle({ text, lang: 'hi' });
      expect(readings.some(({ claim }) => claim.rules.includes('claim.joined-before'))).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { fullerOf } from '../../../claims/languages/hi/questions/story/fuller.ts';
import { sourcesOf } from '../../../claims/languages/hi/questions/story/introduced.ts';

function readingsOf(text: string) {
  return readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-11-18' }).readings;
}

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-18' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('a stem that lost what is counted or chosen', () => {
  it.each([
    'किस वर्ष देरी हुई थी?',
    'राज्यों में गोवा कितने फीसदी के साथ सबसे आगे है?',
    'मिशन के लिए कौन पिछले वर्ष अंतरिक्ष में जाने वाले पहले भारतीय बने थे?',
    'समिति के लिए नामित विधायक कौन बैठक में आए?',
    'दौरे पर किस वनडे गंवाने के बाद टीम लौटी?',
    'पहला मैच हारने के बाद टीम किस देश ने वापसी की?',
  ])('is not asked: %s', (stem) => {
    expect(losesWhich(stem)).toBe(true);
  });

  it.each([
    'पुल के निर्माण में किस वर्ष देरी हुई थी?',
    'महंगाई के मामले में गोवा कितने फीसदी के साथ सबसे आगे है?',
    'अध्यक्ष पद के लिए कौन निर्विरोध चुने गए?',
    'किस वनडे में मोहन ने शतक बनाया?',
    'किस देश की टीम ने वापसी की?',
  ])('is asked where it is there: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });
});

describe('the wording of a number', () => {
  it('asks about how many there are', () => {
    expect(tidied('कस्बे की आबादी कितनी के आसपास है?')).toBe('कस्बे की आबादी लगभग कितनी है?');
    expect(tidied('कितने गांवों के आसपास पानी भर गया?')).toBe('कितने गांवों के आसपास पानी भर गया?');
  });

  it('counts balls as feminine, and nothing else', () => {
    expect(tidied('मोहन ने कितने गेंदों पर 50 रन बनाए?')).toBe('मोहन ने कितनी गेंदों पर 50 रन बनाए?');
    expect(tidied('मोहन ने कितने गेंदबाजों को खिलाया?')).toBe('मोहन ने कितने गेंदबाजों को खिलाया?');
  });

  it('leaves the minute of a goal out, and no date', () => {
    expect(tidied('किस देश के लिए मोहन (8वां) और सोहन ने गोल किए?')).toBe('किस देश के लिए मोहन और सोहन ने गोल किए?');
    expect(tidied('मोहन ने रविवार (15 नवंबर 2026) को क्या किया?')).toBe(
      'मोहन ने रविवार (15 नवंबर 2026) को क्या किया?',
    );
  });
});

describe('the hours that end with the news', () => {
  it('stay in the stem', () => {
    const stems = stemsOf(
      'कोंकण में भारी बारिश, सड़कें डूबीं\n\nरत्नागिरि, 18 नवंबर। निम्न दबाव के असर से रत्नागिरि और सिंधुदुर्ग जिलों में पिछले 24 घंटे के दौरान 140 मिलीमीटर तक बारिश दर्ज की गई।',
    );
    expect(stems.find((stem) => stem.includes('कितने मिलीमीटर'))).toMatch(/पिछले 24 घंटे के दौरान कितने मिलीमीटर/u);
  });
});

describe('a body or a thing by its noun alone', () => {
  const text =
    'परीक्षा की तारीखें तय\n\nपटना, 18 नवंबर। राज्य शिक्षा परिषद ने बुधवार को कार्यक्रम जारी किया। परिषद के सचिव ने बताया कि विज्ञान वर्ग में 4.20 लाख परीक्षार्थी पंजीकृत हैं।';

  it('is named in full as the source', () => {
    const sources = readingsOf(text).map(sourcesOf(text));
    expect(sources).toContain('राज्य शिक्षा परिषद के सचिव');
  });

  it('stays as it is where the story tells of two', () => {
    const two = text.replace('जारी किया।', 'जारी किया। खेल परिषद ने भी बैठक की।');
    expect(
      readingsOf(two)
        .map(sourcesOf(two))
        .filter((source) => source !== null),
    ).toEqual([]);
  });

  it('has its metal where a prize stands for its noun', () => {
    const fullers = (story: string) => readingsOf(story).flatMap((one) => fullerOf(one, story)?.text ?? []);
    const story =
      'गोवा में समारोह\n\nपणजी, 18 नवंबर। फिल्म को स्वर्ण कमल पुरस्कार से नवाजा गया। पुरस्कार के रूप में 25 लाख रुपये की राशि दी जाती है।';
    expect(fullers(story.replaceAll('स्वर्ण ', ''))).toEqual([]);
    expect(fullers(story).every((text) => text === 'स्वर्ण')).toBe(true);
  });
});

describe('what somebody was chosen for', () => {
  it('keeps that he was chosen', () => {
    const stems = stemsOf(
      'इसरो का परीक्षण सफल\n\nबेंगलुरु, 18 नवंबर। इसरो ने गगनयान का परीक्षण किया। गगनयान के लिए चयनित ग्रुप कैप्टन शुभांशु शुक्ला पिछले वर्ष जून में अंतरिक्ष स्टेशन पर 18 दिन रहे थे।',
    );
    for (const stem of stems) expect(stem).not.toMatch(/के लिए शुभांशु/u);
  });
});

describe('a department that a story calls by its noun alone', () => {
  const told = (first: string) => {
    const text = `${first} पटना में सोमवार को विभाग पर 50 हजार रुपये का जुर्माना लगाया गया।`;
    return readingsOf(text).flatMap((reading) => fullerOf(reading, text)?.text ?? []);
  };

  it('is the one that it named before', () => {
    expect(told('अदालत ने डाक विभाग को नोटिस दिया।')).toContain('डाक');
  });

  it('is none where it named two, or none', () => {
    expect(told('अदालत ने डाक विभाग और वन विभाग को नोटिस दिया।')).toEqual([]);
    expect(told('अदालत ने नोटिस दिया।')).toEqual([]);
  });
});

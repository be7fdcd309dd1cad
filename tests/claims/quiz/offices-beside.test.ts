import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function quizOf(text: string, publishedAt?: string) {
  const { article, readings } = readArticle({ text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  return makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 's',
    proofread: true,
    kinds: ItemKind.options,
  }).items;
}
const aboutOffice = (text: string, publishedAt?: string) =>
  quizOf(text, publishedAt).filter(({ stem }) => / (?:हैं|है)\?$/u.test(stem));

const FIRE = 'बिहार के छपरा में आग लगने से 12 दुकानें जल गईं। आग पर काबू पाने में तीन घंटे लगे। मंगलवार को आग की जांच शुरू हुई।';

describe('the office of somebody whom a story only mentions', () => {
  it('is asked for under the kicker of its event, beside others of the story', () => {
    const items = aboutOffice(
      `${FIRE} मौके पर मगध मंडल के मंडलायुक्त सुरेश कुमार वर्मा, पटना जोन के एडीजी मनोज प्रसाद, सारण के डीएम राकेश रंजन सिन्हा और सारण के एसपी दिनेश मोहन झा पहुंचे।`,
    );
    const [item] = items.filter(({ stem }) => stem.includes('मंडलायुक्त कौन'));
    expect(item?.stem).toMatch(/छपरा में आग.*: मगध मंडल के मंडलायुक्त कौन हैं\?$/u);
    expect(item?.options.find(({ id }) => id === item.key)?.text).toBe('सुरेश कुमार वर्मा');
  });

  it('is not asked for where the story has no name of what happened', () => {
    const items = aboutOffice(
      'बैठक दो घंटे चली। उसमें कई विषयों पर बात हुई। अगली बैठक की तैयारी चल रही है। बैठक में मगध मंडल के मंडलायुक्त सुरेश कुमार वर्मा, पटना जोन के एडीजी मनोज प्रसाद, सारण के डीएम राकेश रंजन सिन्हा और सारण के एसपी दिनेश मोहन झा पहुंचे।',
    );
    expect(items.filter(({ stem }) => stem.includes('कौन'))).toEqual([]);
  });

  it('is not asked for where it heads a state or was held once', () => {
    const items = aboutOffice(
      `${FIRE} जापान के राष्ट्रपति हिरोशी तनाका, बीएमसी के पूर्व आयुक्त रमेश चंद्र जोशी और दिल्ली के साइबर विशेषज्ञ मोहन दास गुप्ता ने घटना पर दुख जताया।`,
    );
    expect(items.filter(({ stem }) => /राष्ट्रपति|पूर्व|विशेषज्ञ/u.test(stem))).toEqual([]);
  });

  it('asks for the party without a kicker where the story tells of several', () => {
    const told = 'कांग्रेस प्रवक्ता मोहन लाल कश्यप ने कहा कि विधेयक पर अभी तक सहमति नहीं बनी है और चर्चा जारी रहेगी।';
    const stem = 'मोहन लाल कश्यप किस पार्टी के प्रवक्ता हैं?';
    const stemsOf = (text: string) => aboutOffice(text, '2026-03-03').map((item) => item.stem);
    expect(stemsOf(`भाजपा ने सोमवार को लोकसभा में विधेयक का समर्थन किया। ${told}`).join('\n')).toContain(stem);
    expect(stemsOf(`पटना में सोमवार को 30 घर गिरे। कई लोग बेघर हुए। ${told}`)).not.toContain(stem);
    // Of no day, others of the party may have held it too.
    expect(aboutOffice(`भाजपा ने सोमवार को लोकसभा में विधेयक का समर्थन किया। ${told}`)).toEqual([]);
  });
});

describe('the head of a body that is no party', () => {
  it('has no politicians of the state beside it', () => {
    const items = aboutOffice(
      `लखनऊ में आग\nलखनऊ। उत्तर प्रदेश के लखनऊ में सोमवार को आग लगने से 12 दुकानें जल गईं। उत्तर प्रदेश के मंत्री मौके पर पहुंचे। अमीनाबाद व्यापार मंडल के अध्यक्ष रमेश कुमार अग्रवाल ने कहा कि आग से दो करोड़ रुपये का नुकसान हुआ।`,
    );
    expect(items.filter(({ stem }) => stem.includes('व्यापार मंडल'))).toEqual([]);
  });
});

describe('what an explosion did', () => {
  it('is asked for where the story says "its"', () => {
    const stems = quizOf(
      'इंडोनेशिया के माउंट सिनाबुंग में शुक्रवार को विस्फोट हुआ। विस्फोट इतना तेज था की हवा में 9 किलोमीटर तक इसकी राख फैल गई। विस्फोट के बाद लोग घरों से निकल आए।',
    ).map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.includes('कितने किलोमीटर'))).toHaveLength(1);
  });
});

describe('a town that is called as a verb', () => {
  it('is the place of what happened before "में"', () => {
    const items = aboutOffice(
      `${FIRE.replace('छपरा', 'गया')} मौके पर मगध मंडल के मंडलायुक्त सुरेश कुमार वर्मा, पटना जोन के एडीजी मनोज प्रसाद, सारण के डीएम राकेश रंजन सिन्हा और सारण के एसपी दिनेश मोहन झा पहुंचे।`,
    );
    expect(items.some(({ stem }) => stem.startsWith('बिहार के गया में आग'))).toBe(true);
  });

  it('is none behind a verb', () => {
    const items = aboutOffice(
      'उन्हें छोड़ दिया गया में आग लगी। मौके पर मगध मंडल के मंडलायुक्त सुरेश कुमार वर्मा, पटना जोन के एडीजी मनोज प्रसाद और सारण के डीएम राकेश रंजन सिन्हा पहुंचे।',
    );
    expect(items.some(({ stem }) => stem.startsWith('गया में आग:'))).toBe(false);
  });
});

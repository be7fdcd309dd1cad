import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { eventsOf } from '../../../claims/languages/hi/questions/story/event/event.ts';
import { lacksDay, lacksEvent } from '../../../claims/languages/hi/questions/undated.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

function stemsOf(text: string, publishedAt?: string): string[] {
  const { article, readings } = readArticle({ text, ...(publishedAt ? { publishedAt } : {}) });
  const askings = askingsOf(readings, undefined, { story: readings, articles: [article] });
  return askings.flatMap((asking) => putQuestion(asking)?.question.stem ?? []);
}

describe('stems of an article whose day nobody knows', () => {
  const STORY =
    'केरल में बाढ़ से हजारों लोग बेघर\nकेरल में बाढ़ से हालात बिगड़ गए हैं। कोच्चि में 14 लोग लापता हैं। बाढ़ का पानी कई गांवों में भर गया है।';

  it('stand under the story that they are of where they name no event', () => {
    const stem = stemsOf(STORY).find((one) => one.includes('कितने लोग लापता'));
    expect(stem).toMatch(/^केरल में बाढ़.*: /u);
  });

  it('are found to name nothing that happened, unless an event stands there with its place, or a year', () => {
    expect(lacksEvent('कोच्चि में कितनी दुकानें बंद हैं?')).toBe(true);
    expect(lacksEvent('कोच्चि में आई बाढ़ में कितनी दुकानें डूब गईं?')).toBe(false);
    expect(lacksEvent('कोच्चि में 2019 में कितनी दुकानें बंद हुईं?')).toBe(false);
  });

  it('lack their day where weather, trains or victims are counted with no event', () => {
    expect(lacksDay('राजस्थान का कौन-सा जिला सबसे ठंडा रहा?')).toBe(true);
    expect(lacksDay('भरतपुर में कितने मिमी बारिश दर्ज की गई?')).toBe(true);
    expect(lacksDay('भरतपुर में कितने लोग घायल हो गए?')).toBe(true);
    expect(lacksDay('पिछले कितने दिनों में भरतपुर के कई गांवों में आग लगी?')).toBe(true);
    expect(lacksDay('भरतपुर में हुए हादसे में कितने लोग घायल हो गए?')).toBe(false);
    expect(lacksDay('राजस्थान में कड़ाके की ठंड: कौन-सा जिला सबसे ठंडा रहा?')).toBe(false);
  });

  it('ask for the hour of what happened at a place, and never for the weekday', () => {
    expect(lacksDay('भरतपुर के पास सुबह कितने बजे बस पलट गई?')).toBe(false);
    expect(lacksDay('भरतपुर में सुबह कितने बजे बैठक शुरू हुई?')).toBe(true);
    expect(lacksDay('भरतपुर में आई बाढ़ में किस दिन पुल टूट गया?')).toBe(true);
  });
});

describe('flaws of Hindi stems that name their answer', () => {
  it('are seen where whoever is counted is named behind', () => {
    expect(isFlawed('जिले के कितने अधिकारियों मोहन सिंह और कमल रावत को सम्मानित किया गया?')).toBe(true);
    expect(isFlawed('जिले के कितने अधिकारियों को राज्यपाल और मुख्यमंत्री ने सम्मानित किया?')).toBe(false);
  });

  it('are seen where places stand as such before their number', () => {
    expect(isFlawed('अलवर, भरतपुर और धौलपुर जैसे कितने जिलों में स्कूल बंद कर दिए गए?')).toBe(true);
    expect(isFlawed('लूट और चोरी जैसे कितने मामलों में वह नामजद है?')).toBe(false);
  });
});

describe('wording of Hindi stems', () => {
  it('puts a date that is fixed without a marker', () => {
    expect(tidied('अदालत ने सुनवाई की अगली किस तारीख निर्धारित की?')).toBe(
      'अदालत ने सुनवाई की अगली कौन-सी तारीख निर्धारित की?',
    );
    expect(tidied('अदालत ने किस तारीख को फैसला सुनाया?')).toBe('अदालत ने किस तारीख को फैसला सुनाया?');
  });

  it('asks for the state of an election, and for no home behind a name', () => {
    const election = stemsOf(
      'आयोग ने तैयारी शुरू की\nनिर्वाचन आयोग ने गोवा विधानसभा चुनावों की तैयारी के लिए 40 अधिकारी भेजे।',
      '2024-05-06',
    );
    expect(election.some((stem) => stem.includes('किस विधानसभा'))).toBe(false);
    const home = stemsOf(
      'हत्या का मामला\nपुलिस के अनुसार दिनेश राठी निवासी रोहतक ने सोनीपत में 3 गोलियां चलाईं।',
      '2024-05-06',
    );
    expect(home.some((stem) => /निवासी किस/u.test(stem))).toBe(false);
  });

  it('asks for a reward in rupees, and for a speed by its unit', () => {
    const stems = stemsOf(
      'इनामी बदमाश गिरफ्तार\nजयपुर पुलिस ने सुरेश मीणा पर 25 हजार का इनाम घोषित किया था। जयपुर एक्सप्रेस अलवर में 110 किमी प्रति घंटे की रफ्तार से चल रही थी।',
      '2024-05-06',
    );
    expect(stems.some((stem) => stem.includes('कितने रुपये का इनाम'))).toBe(true);
    expect(stems.some((stem) => stem.includes('कितने किमी प्रति घंटे'))).toBe(true);
  });
});

describe('the event of a Hindi story', () => {
  it('is an act that people are told to have done, but no attack of words', () => {
    expect(
      eventsOf('नक्सलियों ने झारखंड के पलामू जिले में दो थानों पर हमला कर दिया। हमले में दो जवान घायल हुए।')?.main.label,
    ).toMatch(/में हमला$/u);
    expect(eventsOf('नेता ने पटना में विपक्ष पर हमला करते हुए कहा कि हमला जारी रहेगा।')).toBeNull();
  });

  it('is not one of years before', () => {
    expect(eventsOf('जापान में गत वर्ष आए भूकंप के बाद पुल बनाए गए। पुलों पर 40 करोड़ खर्च हुए।')).toBeNull();
  });

  it('takes the floods of towns in its state for parts of it', () => {
    const text = 'असम में आई बाढ़ में 12 लोगों की मौत हो गई। बाढ़ से कई सड़कें टूट गईं। जोरहाट में आई बाढ़ में 3 पुल बह गए।';
    expect(eventsOf(text)?.others).toEqual([]);
    expect(eventsOf(text.replace('जोरहाट', 'पटना'))?.others).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { categoryByName } from '../../../claims/languages/en/questions/kind-by-name.ts';

function stemsOf(text: string) {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-20', lang: 'hi' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

describe('a firm whose name is a word too', () => {
  it('acts as a firm', () => {
    const { readings } = readArticle({
      text: 'गूगल अगले पांच साल में पटना में 15 अरब डॉलर का निवेश करेगी।',
      lang: 'hi',
    });
    const agents = readings.flatMap(({ claim }) => claim.arguments.filter(({ role }) => role === 'agent'));
    expect(agents.map(({ text }) => text)).toContain('गूगल');
  });
});

describe('the rank of a player', () => {
  it('keeps its number', () => {
    const stems = stemsOf(
      'दुनिया के नंबर एक खिलाड़ी मैग्नस कार्लसन ने रविवार को नॉर्वे शतरंज के छठे दौर में डी गुकेश को हरा दिया।',
    );
    expect(stems).not.toMatch(/नंबर (?:किसे|मैग्नस)/u);
    expect(stems).toContain('दुनिया के नंबर एक खिलाड़ी मैग्नस कार्लसन');
  });
});

describe('a word for all of many', () => {
  const surrender = (between: string) =>
    `बस्तर में आत्मसमर्पण\n\nजगदलपुर। बस्तर में शुक्रवार को 210 नक्सलियों ने आत्मसमर्पण कर दिया। ${between}उन पर कुल नौ करोड़ रुपये का इनाम था।`;

  it('is not told of some among them', () => {
    expect(stemsOf(surrender('इनमें 110 महिलाएं हैं। '))).not.toMatch(/महिलाओं पर कितने रुपये/u);
  });

  it('is told of those whom the sentence before names', () => {
    expect(stemsOf(surrender(''))).toMatch(/210 नक्सलियों पर .*कितने रुपये का इनाम था\?/u);
  });
});

describe('the name of what happened', () => {
  it('has its owner in the form that its noun takes', () => {
    const stems = stemsOf(
      'झारखंड में हाथियों के हमले में छह की मौत\n\nचाईबासा। झारखंड के पश्चिमी सिंहभूम जिले में मंगलवार रात एक हाथी ने छह लोगों को कुचलकर मार डाला। मृतकों के परिजनों को चार-चार लाख रुपये का मुआवजा दिया जाएगा।',
    );
    expect(stems).toContain('हाथियों का हमला');
    expect(stems).not.toContain('के हमला');
  });
});

describe('what begins with "Air"', () => {
  it.each(['Air Zenor', 'Zenor Airways'])('is an airline: %s', (name) => {
    expect(categoryByName(name)).toBe('airline');
  });

  it.each(['Air Pollutant Index', 'Air Quality Commission', 'Air Traffic Control', 'Air Navigation Act'])(
    'is none where it is of the air: %s',
    (name) => {
      expect(categoryByName(name)).toBeUndefined();
    },
  );
});

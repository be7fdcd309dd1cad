import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a clause behind और whose own phrase is not who it tells of', () => {
  it('tells of who was named before, where an award or a distance stands in it', () => {
    expect(texts('मोहन राय ने मैच में आठ विकेट लिए और प्लेयर ऑफ द मैच बने।')).toContain('मोहन राय प्लेयर ऑफ द मैच बने।');
    expect(texts('कविता देवी ने 80 रन बनाए और प्लेयर ऑफ द मैच चुनी गईं।')).toContain(
      'कविता देवी प्लेयर ऑफ द मैच चुनी गईं।',
    );
    expect(texts('मोहन राय पटना में रहते हैं और अब तक 40 किलोमीटर दौड़ चुके हैं।')).toContain(
      'मोहन राय अब तक 40 किलोमीटर दौड़ चुके हैं।',
    );
  });

  it('tells of its own where it has one', () => {
    expect(texts('मोहन राय ने आठ विकेट लिए और सीमा राय प्लेयर ऑफ द मैच बनीं।')).toContain(
      'सीमा राय प्लेयर ऑफ द मैच बनीं।',
    );
    expect(texts('मोहन राय ने सड़क बनवाई और 40 बसें चलीं।')).toContain('40 बसें चलीं।');
  });
});

describe('a number of hurt alone, behind what came of something', () => {
  it('is no claim: of what they are, only the sentence tells', () => {
    const bare = texts('झारखंड के देवघर में बस ट्रक से टकरा गई, जिससे छह लोगों की मौत हो गई और 24 घायल हो गए।');
    expect(bare).toContain('झारखंड के देवघर में छह लोगों की मौत हो गई।');
    expect(bare).not.toContain('24 घायल हो गए।');
  });

  it('is one where a place goes with it', () => {
    expect(texts('देवघर में बस पलट गई, जिससे छह लोगों की मौत हो गई और गया में 24 लोग घायल हो गए।').join()).toContain(
      'गया में 24 लोग घायल',
    );
  });
});

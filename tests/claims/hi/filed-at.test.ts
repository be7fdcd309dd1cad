/** "जिले", "शहर" of a local paper: those of its dateline. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) => readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a dateline of a town', () => {
  it('names the district that the body leaves open', () => {
    const told = texts(
      'ट्रैक्टर-ट्रॉली पलटी, दो की मौत\n\nबाराबंकी। जिले के हैदरगढ़ कोतवाली क्षेत्र में गुरुवार देर रात ट्रैक्टर-ट्रॉली पलट गई। जिले में इस साल 40 हादसे हुए हैं।',
    );
    expect(told).toContain('बाराबंकी जिले में इस साल 40 हादसे हुए हैं।');
  });
  it('names the town too', () => {
    const told = texts(
      'स्कूल में गैस से 23 बच्चे बीमार\n\nहरदोई। शहर के एक निजी स्कूल में शुक्रवार को गैस के रिसाव से 23 बच्चे बीमार हो गए।',
    );
    expect(told).toContain('हरदोई शहर के एक निजी स्कूल में शुक्रवार को गैस के रिसाव से 23 बच्चे बीमार हो गए।');
  });
  it('names none where the story tells of another district', () => {
    const told = texts(
      'अस्पताल में आग\n\nहरदोई। सीतापुर जिले के बिसवां में शुक्रवार को अस्पताल में आग लग गई। जिले में 40 अस्पताल हैं।',
    );
    expect(told.join(' ')).not.toContain('हरदोई जिले');
  });
  it('leaves a scene by the name of its place', () => {
    const told = texts(
      'ट्रैक्टर-ट्रॉली पलटी, दो की मौत\n\nबाराबंकी। जिले के हैदरगढ़ कोतवाली क्षेत्र में गुरुवार देर रात ट्रैक्टर-ट्रॉली पलट गई। हादसे में दो मजदूरों की मौत हो गई।',
    );
    expect(told).toContain('हैदरगढ़ कोतवाली क्षेत्र में हुए हादसे में दो मजदूरों की मौत हो गई।');
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askHindi } from '../../../claims/languages/hi/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/hi/questions/targets/index.ts';

/** All stems that a text's claims are asked by, without what a story would put before them. */
function stems(text: string): string[] {
  return readArticle({ text, title: '' }).readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askHindi(reading, target)?.stem ?? []),
  );
}

describe('the end of a stretch', () => {
  it('is asked for where its beginning lies in another month', () =>
    expect(stems('निगम ने एक नवंबर से 20 फरवरी तक के लिए 16 बसें बंद कर रखी हैं।')).toContain(
      'निगम ने एक नवंबर से किस तारीख तक के लिए 16 बसें बंद कर रखी हैं?',
    ));

  it('is not asked for within a month, where days before its beginning would be no options', () =>
    expect(stems('निगम ने एक नवंबर से 20 नवंबर तक के लिए 16 बसें बंद कर रखी हैं।').join(' ')).not.toContain(
      'किस तारीख',
    ));

  it('is asked for by the hour of another part of the day', () =>
    expect(stems('सुबह आठ बजे से शाम छह बजे तक चली कार्रवाई में 18 दुकानें हटाई गईं।')).toContain(
      'सुबह आठ बजे से शाम कितने बजे तक चली कार्रवाई में 18 दुकानें हटाई गईं?',
    ));

  it('is not asked for by the hour of a mere tally', () =>
    expect(stems('शाम छह बजे तक 18 मरीज भर्ती हुए।').join(' ')).not.toContain('कितने बजे'));
});

describe('a day that is set', () => {
  it('is asked for as the day by which something is to be done', () =>
    expect(stems('महापौर ने निगम को 20 सितंबर तक सभी गड्ढे भरने के निर्देश दिए थे।')).toContain(
      'महापौर ने निगम को किस तारीख तक सभी गड्ढे भरने के निर्देश दिए थे?',
    ));

  it('is asked for where it is all that a sentence tells of what is to come', () => {
    expect(stems('नगर परिषद का मतदान 9 जून को है।')).toContain('नगर परिषद का मतदान किस तारीख को है?');
    expect(stems('9 जून को मिली घड़ी चांदी की है।').join(' ')).not.toContain('किस तारीख');
  });
});

describe('a measure of rain', () => {
  it('is asked for before what it measures', () =>
    expect(stems('कोटा में बीते 24 घंटे में 96 मिलीमीटर बारिश हुई।')).toContain(
      'कोटा में बीते 24 घंटे में कितने मिलीमीटर बारिश हुई?',
    ));

  it('is not asked for as a bare subject', () => expect(stems('5 डिग्री, गया में 42 डिग्री रहा।')).toEqual([]));
});

describe('where a ride went', () => {
  it('is not asked for of a ride that came to grief', () =>
    expect(stems('सूरत से भोपाल जा रही बस पलट गई।').join(' ')).not.toContain('किस शहर जा रही'));

  it('is not asked for of many rides, nor of what they went by', () => {
    expect(stems('भोपाल जाने वाली 14 ट्रेनें रद्द रहीं।').join(' ')).not.toContain('किस शहर');
    expect(stems('दो परिवार सूरत से भोपाल ट्रेन से रवाना हुए।').join(' ')).not.toContain('किस शहर की ट्रेन');
  });
});

describe('people without their noun', () => {
  it('are counted where they are sent home or to another hospital', () =>
    expect(stems('नौ को मरहम-पट्टी के बाद छुट्टी दे दी गई।')).toContain(
      'कितने लोगों को मरहम-पट्टी के बाद छुट्टी दे दी गई?',
    ));

  it('are not counted where beasts are told of', () =>
    expect(stems('घायल हिरणों में नौ को उपचार के बाद छुट्टी दे दी गई।').join(' ')).not.toContain('लोगों'));
});

describe('words that tie a stem to other sentences', () => {
  it('go where they say that there was another decision', () =>
    expect(stems('एक अन्य फैसले में मंत्रिमंडल ने देवास में 80 बेड के अस्पताल को मंजूरी दी।')).toContain(
      'मंत्रिमंडल ने देवास में कितने बेड के अस्पताल को मंजूरी दी?',
    ));

  it('stay where they say which case was meant', () =>
    expect(stems('एक अन्य मामले में अदालत ने रमेश जोशी को चार साल की सजा सुनाई।').join(' ')).not.toMatch(/^अदालत/u));
});

describe('the mark of an index', () => {
  it('is asked for where the stem names the index', () =>
    expect(stems('एनएसई का निफ्टी 84.10 अंक की मजबूती के साथ 24,310.25 अंक पर रहा।')).toContain(
      'एनएसई का निफ्टी 84.10 अंक की मजबूती के साथ कितने अंक पर रहा?',
    ));

  it('is not asked for where nothing says what is at so many points', () =>
    expect(stems('कारोबार के अंत में टीम 24 अंक पर रही।').join(' ')).not.toContain('कितने अंक पर'));
});

describe('a bare number', () => {
  it('is of people where they are badly hurt or inhabit a place', () => {
    expect(stems('हादसे में चार गंभीर रूप से घायल हैं।')).toContain('हादसे में कितने लोग गंभीर रूप से घायल हैं?');
    expect(stems('बाढ़ से करीब 45 हजार की आबादी प्रभावित हुई है।').join(' ')).toContain('कितने लोगों की आबादी');
    expect(stems('हादसे में चार गंभीर रूप से टूट गए।').join(' ')).not.toContain('कितने लोग');
  });

  it('is the level of an index, with the hour at which it was measured', () =>
    expect(stems('गोरखपुर में वायु गुणवत्ता सूचकांक शाम चार बजे 390 रहा।')).toContain(
      'गोरखपुर में वायु गुणवत्ता सूचकांक शाम चार बजे कितना रहा?',
    ));

  it('is how far an index went, and no mere digits of anything else', () => {
    expect(stems('सोमवार को सेंसेक्स एक समय 84,103 अंक तक गया था।').join(' ')).toContain('कितने अंक तक');
    expect(stems('सोमवार को मोहन राय का खाता 84,103 अंक तक गया था।').join(' ')).not.toContain('कितने अंक तक');
  });

  it('is a share of those who voted, where a share of opinions needs its poll', () => {
    expect(stems('उपचुनाव में 71 प्रतिशत मतदाताओं ने मतदान किया।').join(' ')).toContain('कितने प्रतिशत मतदाताओं');
    expect(stems('पटना में 71 प्रतिशत मतदाताओं ने महंगाई को मुद्दा माना।').join(' ')).not.toContain('कितने प्रतिशत');
  });
});

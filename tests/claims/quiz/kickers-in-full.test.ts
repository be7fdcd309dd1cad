import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { eventsOf } from '../../../claims/languages/hi/questions/story/event/event.ts';
import {
  measuredIn,
  passedAway,
} from '../../../claims/languages/hi/questions/story/headline/headline-parts.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { elsewhereIn } from '../../../claims/languages/hi/questions/story/places/elsewhere.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string, publishedAt?: string, kinds: readonly ItemKind[] = ItemKind.options): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  const { items } = makeQuiz({
    readings,
    articles: [article],
    items: 20,
    seed: 's',
    kinds,
  });
  return items.map(({ stem }) => stem).join('\n');
}

describe('an encounter', () => {
  const labelOf = (lead: string) => eventsOf(`${lead} मुठभेड़ रात में हुई।`)?.main.label;

  it('is told with those who met where one of them keeps the law', () => {
    expect(labelOf('बिहार के नवादा जिले में तस्करों और पुलिस के बीच मुठभेड़ हुई।')).toBe(
      'नवादा जिले में तस्करों और पुलिस की मुठभेड़',
    );
    expect(labelOf('पुलवामा में आतंकवादियों से मुठभेड़ हुई।')).toBe('पुलवामा में आतंकवादियों से मुठभेड़');
  });

  it('does not say which groups met', () => {
    expect(labelOf('बिहार के नवादा जिले में व्यापारियों और दुकानदारों के बीच मुठभेड़ हुई।')).toBe(
      'बिहार के नवादा जिले में मुठभेड़',
    );
  });
});

describe('a headline that tells of a death', () => {
  it('is told by the name, wherever that stands', () => {
    expect(passedAway('थम गया सुर: पद्मश्री शकुंतला देवी नहीं रहीं, शोक की लहर')).toBe('पद्मश्री शकुंतला देवी का निधन');
    expect(passedAway('नहीं रहे लोकगायक रघुवीर तोमर')).toBe('लोकगायक रघुवीर तोमर का निधन');
    expect(linesOf('थम गया सुर: पद्मश्री शकुंतला देवी नहीं रहीं')[0]).toBe('पद्मश्री शकुंतला देवी का निधन');
  });

  it.each(['सुरों की बड़ी आवाज नहीं रही', 'दाल की कीमतें अब वैसी नहीं रहीं', 'पुल पर दीवार नहीं रही'])(
    'is none where nobody is named: %s',
    (headline) => {
      expect(passedAway(headline)).toBeUndefined();
    },
  );
});

describe('what a headline measures', () => {
  it.each([
    ['नीलम सीमेंट का दूसरी तिमाही मुनाफा 23% बढ़कर 368 करोड़ रुपये', 'नीलम सीमेंट का दूसरी तिमाही मुनाफा'],
    ['विदेशी मुद्रा भंडार 3.85 अरब डॉलर घटकर 712.36 अरब डॉलर पर', 'विदेशी मुद्रा भंडार'],
  ])('stands without its figures: %s', (line, measured) => {
    expect(measuredIn(line)).toBe(measured);
  });

  it.each(['छात्रावास में 64 विद्यार्थी बीमार', 'मुनाफा 23% बढ़ा', 'मुख्यमंत्री ने 40 करोड़ रुपये बढ़ाए'])(
    'is nothing where no noun of its own stands before the figure: %s',
    (line) => {
      expect(measuredIn(line)).toBeUndefined();
    },
  );
});

describe('the first paragraphs under a headline', () => {
  const headline = 'विदेशी नर्सों के लिए जर्मनी का वादा';
  const text = `${headline}\nकेरल से आईं नर्स बताती हैं। भारत में वह नर्स थी।\nयह दूसरा अनुच्छेद है।\nफिलीपींस में भी तूफान आया।`;
  const { turnsElsewhere: turns } = elsewhereIn(text, headline);

  it('are of its news, whatever lands they name', () => {
    expect(turns(text.indexOf('भारत में'))).toBe(false);
    expect(turns(text.indexOf('फिलीपींस'))).toBe(true);
  });
});

describe('a house that its story calls by its noun alone', () => {
  const story = (name: string) =>
    stemsOf(
      `अदालत ने ${name} की हालत पर सुनवाई की। ${name} सदियों पुराना है। मंदिर परिसर के अंदर के तालाब की गहराई 20 फीट है।`,
    );

  it('has the name that its story gives it', () => {
    expect(story('कटकराज मंदिर')).toMatch(/कटकराज मंदिर परिसर के अंदर के तालाब की गहराई कितने/u);
  });

  it('stays bare where no name is told', () => {
    expect(story('पुराने मंदिर')).not.toContain('मंदिर परिसर');
  });
});

describe('a tournament that a claim calls by that alone', () => {
  const lead = 'ऑस्ट्रेलियन ओपन में रोजर फेडरर ने एंडी मरे को हराया। ऑस्ट्रेलियन ओपन में यह उनकी पांचवीं जीत थी। ';

  it('has its name', () => {
    const stems = stemsOf(
      `${lead}मारिया शारापोवा को डोमिनिका सिबुलकोवा ने 6-1 से हराकर टूर्नामेंट से बाहर कर दिया।`,
      '2014-01-22',
    );
    expect(stems).not.toMatch(/(?<!ओपन )टूर्नामेंट से बाहर/u);
  });
});

describe('the state that a story is set in', () => {
  it('does not stand before what a firm pays out', () => {
    const stems = stemsOf(
      'नीलम सीमेंट का मुनाफा बढ़ा, तमिलनाडु संयंत्र का काम टला\n\nनई दिल्ली। नीलम सीमेंट ने तमिलनाडु संयंत्र का काम टाल दिया। तमिलनाडु में मांग घटी है। बोर्ड ने 2.75 रुपये प्रति शेयर के लाभांश को मंजूरी दी है।',
      '2026-10-30',
      ['money'],
    );
    expect(stems).not.toMatch(/, तमिलनाडु(?: \(|:)/u);
  });
});

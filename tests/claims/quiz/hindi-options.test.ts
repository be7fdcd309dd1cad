import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../claims/catalogue/lookup.ts';
import { byRef, matchName } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Entity } from '../../../claims/model.ts';
import { yearOfNames } from '../../../claims/quiz/choosing/year-of-names.ts';
import {
  isGivenAwayByName,
  isGroupOfElsewhere,
  isOfUnknownDistrict,
  isOutsideToldPart,
  isOwnLandBeside,
  isPartyOfOtherLand,
} from '../../../claims/quiz/distractors/names/given-away.ts';
import { isOfTime } from '../../../claims/quiz/distractors/names/names-offers.ts';
import { isPartyElsewhere } from '../../../claims/quiz/distractors/names/people/state-parties.ts';
import { inEnglish, isOfSameHouses } from '../../../claims/quiz/distractors/names/places/houses.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

function refOf(name: string): string {
  const ref = matchName(foldPhrase(name).split(' '), 0, 'hi')?.refs[0];
  if (ref === undefined) throw new Error(`no entry for ${name}`);
  return ref;
}

function entity(name: string): Entity {
  const ref = refOf(name);
  const { class: kind, category } = byRef(ref) as CatalogueEntry;
  return { type: 'entity', class: kind, name, ref, category };
}

const stem = (words: string) => ` ${foldPhrase(words)} `;

describe('a key that a name in its stem tells', () => {
  it.each([
    ['चीन', 'किस देश के साथ तनाव के बीच लद्दाख में जवान बढ़ाए गए', []],
    ['पीडीपी', 'महबूबा नीत सरकार से किस पार्टी के मंत्री हटे', []],
    ['सैमसंग', 'किस कंपनी ने गैलेक्सी घड़ी उतारी', []],
    ['अमेरिका', 'किस देश के चुनाव में डेमोक्रेटिक पार्टी जीती', ['डेमोक्रेटिक पार्टी']],
    ['अखिलेश यादव', 'किसके घर पर समाजवादी पार्टी के कार्यकर्ता जुटे', ['समाजवादी पार्टी']],
  ])('is not asked for: %s', (key, words, told) => {
    expect(isGivenAwayByName(entity(key), stem(words), told.map(refOf))).toBe(true);
  });

  it.each([
    ['चीन', 'किस देश के साथ व्यापार समझौता हुआ', []],
    ['भाजपा', 'महबूबा नीत सरकार से किस पार्टी ने समर्थन वापस लिया', []],
    ['सैमसंग', 'किस कंपनी ने नया टीवी उतारा', []],
    ['ब्रिटेन', 'किस देश ने डेमोक्रेटिक पार्टी की जीत का स्वागत किया', ['डेमोक्रेटिक पार्टी']],
    ['राहुल गांधी', 'किसने समाजवादी पार्टी से गठबंधन किया', ['समाजवादी पार्टी']],
  ])('is asked for where nothing tells it: %s', (key, words, told) => {
    expect(isGivenAwayByName(entity(key), stem(words), told.map(refOf))).toBe(false);
  });

  it('is not asked for as a town of a district that no list has', () => {
    const town = entity('पोखरा');
    expect(isOfUnknownDistrict(town, 'विमान ने डोटी जिले के किस शहर से उड़ान भरी?', [])).toBe(true);
    expect(isOfUnknownDistrict(town, 'विमान ने नेपाल के किस शहर से उड़ान भरी?', [])).toBe(false);
  });
});

describe('an option beside a Hindi key', () => {
  it('is not our own land where one of us is named', () => {
    const [india, nepal] = [entity('भारत'), entity('नेपाल')];
    expect(isOwnLandBeside(india, nepal, [refOf('अमरिंदर सिंह')])).toBe(true);
    expect(isOwnLandBeside(india, nepal, [refOf('डोनाल्ड ट्रंप')])).toBe(false);
  });

  it('is no party of another land', () => {
    const key = entity('डेमोक्रेटिक पार्टी');
    expect(isPartyOfOtherLand(entity('लेबर पार्टी'), key)).toBe(true);
    expect(isPartyOfOtherLand(entity('रिपब्लिकन पार्टी'), key)).toBe(false);
  });

  it('is no party of states in which the key does not stand', () => {
    const key = entity('बसपा');
    expect(isPartyElsewhere(entity('टीएमसी'), [], [], key)).toBe(true);
    expect(isPartyElsewhere(entity('समाजवादी पार्टी'), [], [], key)).toBe(false);
    expect(isPartyElsewhere(entity('भाजपा'), [], [], key)).toBe(false);
  });

  it('is no armed group of another part of the world', () => {
    expect(isGroupOfElsewhere(entity('हिजबुल मुजाहिदीन'), 'AF')).toBe(true);
    expect(isGroupOfElsewhere(entity('तालिबान'), 'AF')).toBe(false);
    expect(isGroupOfElsewhere(entity('हिजबुल मुजाहिदीन'), undefined)).toBe(false);
  });

  it('is no house of another parliament', () => {
    const house = (name: string): Entity => ({ ...entity('लोकसभा'), name, ref: refOf(name) });
    expect(inEnglish(house('राज्यसभा'))).toBe('Rajya Sabha');
    expect(isOfSameHouses(inEnglish(house('राज्यसभा')), house('हाउस ऑफ लॉर्ड्स'))).toBe(false);
    expect(isOfSameHouses(inEnglish(house('राज्यसभा')), house('लोकसभा'))).toBe(true);
  });

  it('is no district outside of the part that the stem names', () => {
    const key = entity('शोपियां');
    const told = stem('दक्षिण कश्मीर के किस जिले में');
    expect(isOutsideToldPart(entity('पुंछ'), key, told)).toBe(true);
    expect(isOutsideToldPart(entity('पुलवामा'), key, told)).toBe(false);
    expect(isOutsideToldPart(entity('पुंछ'), key, stem('जम्मू-कश्मीर के किस जिले में'))).toBe(false);
  });

  it('is no airline and no party before it was there, nor after', () => {
    const isIn = (name: string, year: number) => isOfTime(byRef(refOf(name)) as CatalogueEntry, year);
    expect(isIn('जेट एयरवेज', 2026)).toBe(false);
    expect(isIn('जेट एयरवेज', 2015)).toBe(true);
    expect(isIn('शिवसेना (यूबीटी)', 2018)).toBe(false);
    expect(isIn('शिवसेना (यूबीटी)', 2024)).toBe(true);
  });

  it('is of the time of those whom a story of no day names', () => {
    const read = (text: string) => readArticle({ text, lang: 'hi' }).readings;
    expect(yearOfNames(read('बराक ओबामा ने सोमवार को शिकागो में भाषण दिया।'))).toBe(2006);
    expect(yearOfNames(read('रमेश पटेल ने सोमवार को गया में भाषण दिया।'))).toBeUndefined();
  });
});

describe('what many do', () => {
  function itemsOf(text: string, publishedAt?: string) {
    const { article, readings } = readArticle({
      text,
      lang: 'hi',
      ...(publishedAt === undefined ? {} : { publishedAt }),
    });
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
  }
  const keysOf = (text: string, publishedAt?: string) =>
    itemsOf(text, publishedAt).map(({ options, key }) => options.find(({ id }) => id === key)?.text);

  it.each([
    'स्मृति ईरानी ने अपने इंस्टाग्राम पर पुरानी तस्वीर साझा की है।',
    'अमित शाह ने उदयपुर की रैली में सरकार के कामकाज गिनाए।',
    'नरेंद्र मोदी ने पटना में राहत कार्यों की जानकारी ली।',
  ])('asks nobody by name in a story of no day: %s', (text) => {
    expect(keysOf(text).filter((key) => /ईरानी|शाह|मोदी/u.test(key ?? ''))).toEqual([]);
  });

  it('asks for neither side of some treaty', () => {
    const keys = keysOf('वर्ष 2016 में भारत ने फ्रांस के साथ एक रक्षा समझौते पर हस्ताक्षर किए थे।');
    expect(keys).not.toContain('भारत');
    expect(keys).not.toContain('फ्रांस');
  });

  it('asks for no number that is said to be no more', () => {
    const text = (only: string) => `गया में लाठीचार्ज में ${only}तीन लोगों को चोट आई है।`;
    expect(keysOf(text('केवल '), '2026-11-20T06:00:00Z')).not.toContain('तीन');
  });
});

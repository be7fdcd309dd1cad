import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';
import { officeOf } from '../../../claims/quiz/asking/unnamed-sources.ts';
import { isNoPerson, isOfSort } from '../../../claims/quiz/distractors/names/people/people.ts';

function itemsOf(text: string, publishedAt = '2025-11-20'): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options }).items;
}
const asked = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const keyOf = (item: Item | undefined) => item?.options.find(({ id }) => id === item.key)?.text;
const optionsOf = (item: Item | undefined) => item?.options.map(({ text }) => text) ?? [];

describe('what a verb of many tells of one alone', () => {
  const election = (told: string) =>
    `बिहार चुनाव के नतीजे घोषित\nपटना, 15 नवंबर। बिहार विधानसभा चुनाव में राजग ने बहुमत हासिल किया। ${told}`;

  it('asks which party won so many seats, beside parties to which the story gives others', () => {
    const items = itemsOf(
      election('भाजपा को 89 सीटें मिलीं। जदयू को 85 सीटें मिलीं। राजद को 25 सीटें मिलीं। कांग्रेस को छह सीटें मिलीं।'),
    );
    const item = asked(items, 'किस पार्टी को 89 सीटें');
    expect(keyOf(item)).toBe('भाजपा');
    expect(optionsOf(item).sort()).toEqual(['कांग्रेस', 'जदयू', 'भाजपा', 'राजद']);
  });

  it('asks of no party where two won as many', () => {
    const items = itemsOf(election('भाजपा को 85 सीटें मिलीं। जदयू को 85 सीटें मिलीं। राजद को 25 सीटें मिलीं।'));
    expect(asked(items, 'किस पार्टी को 85')).toBeUndefined();
  });

  const joined = (who: string) =>
    `पूर्व विधायक भाजपा में शामिल\nभोपाल, 18 नवंबर। ${who} सोमवार को भाजपा में शामिल हो गए।`;

  it('asks which party one whom the story names joined', () => {
    expect(keyOf(asked(itemsOf(joined('पूर्व विधायक रमेश पटेल')), 'किस पार्टी में शामिल'))).toBe('भाजपा');
  });

  it('does not ask which party many joined', () => {
    expect(asked(itemsOf(joined('कई पूर्व विधायक')), 'किस पार्टी में शामिल')).toBeUndefined();
  });

  it('asks in which court one holds a post', () => {
    const items = itemsOf(
      'सुनवाई की तारीख तय\nपटना, 18 नवंबर। सुनील वर्मा पटना हाईकोर्ट में रजिस्ट्रार हैं। उन्होंने सोमवार को कहा कि सुनवाई 12 दिसंबर को होगी।',
    );
    expect(keyOf(asked(items, 'किस अदालत में रजिस्ट्रार'))).toBe('पटना हाईकोर्ट');
  });

  const train = (told: string) => `ट्रेन हादसे में 12 घायल\nहरदा, 5 अगस्त। ${told} हादसे में 12 लोग घायल हुए।`;

  it('asks which train of a told way had an accident', () => {
    const items = itemsOf(train('मुंबई से वाराणसी जा रही कामायनी एक्सप्रेस मंगलवार रात हादसे का शिकार हो गई।'));
    expect(keyOf(asked(items, 'वाराणसी जा रही कौन-सी ट्रेन'))).toBe('कामायनी एक्सप्रेस');
  });

  it('does not ask which of two trains it was', () => {
    const items = itemsOf(
      train('मुंबई से वाराणसी जा रही कामायनी एक्सप्रेस और जनता एक्सप्रेस मंगलवार रात हादसे का शिकार हो गईं।'),
    );
    expect(asked(items, 'कौन-सी ट्रेन')).toBeUndefined();
  });

  const met = (where: string) =>
    `जेलेंस्की तुर्किये पहुंचे\nअंकारा, 19 नवंबर। यूक्रेन के राष्ट्रपति वोलोदिमीर जेलेंस्की बुधवार को ${where} राष्ट्रपति रेसेप तैयप एर्दोआन से मिले।`;

  it('asks who of two known leaders met the other at a told place on a told day', () => {
    const item = itemsOf(met('तुर्किये में')).find(({ kind }) => kind === 'person');
    expect(['वोलोदिमीर जेलेंस्की', 'रेसेप तैयप एर्दोआन']).toContain(keyOf(item));
  });

  it('does not ask who met whom at a summit', () => {
    const items = itemsOf(met('तुर्किये में हुए शिखर सम्मेलन में'));
    expect(items.find(({ kind }) => kind === 'person')).toBeUndefined();
  });
});

describe('offices', () => {
  const isro =
    'इसरो ने संचार उपग्रह प्रक्षेपित किया\nश्रीहरिकोटा, 2 नवंबर। इसरो ने रविवार को संचार उपग्रह सीएमएस-03 को कक्षा में पहुंचाया। इसरो के अध्यक्ष वी. नारायणन ने कहा कि उपग्रह का वजन 4,410 किलो है।';

  it('stand beside those who held the same one before', () => {
    const item = asked(itemsOf(isro), 'इसरो के अध्यक्ष कौन हैं');
    expect(keyOf(item)).toBe('वी नारायणन');
    expect(optionsOf(item)).toContain('एस सोमनाथ');
  });

  it('do not in a story of no known day, where the holder of today may be as right', () => {
    const { article, readings } = readArticle({ text: isro.replace('श्रीहरिकोटा, 2 नवंबर। ', '') });
    const { items } = makeQuiz({
      readings,
      articles: [article],
      items: 20,
      seed: 's',
      kinds: ItemKind.options,
    });
    expect(asked(items, 'अध्यक्ष कौन हैं')).toBeUndefined();
  });

  it('are told without their holder where the quiz asks who it is', () => {
    const item = asked(itemsOf(isro), 'कितने किलो');
    expect(item?.stem).toContain('इसरो के अध्यक्ष के अनुसार');
    expect(item?.stem).not.toContain('नारायणन');
  });

  it('keep their holder where they name no body', () => {
    const names = new Set(['रमेश चंद्र']);
    expect(officeOf('पश्चिम मध्य रेलवे के महाप्रबंधक रमेश चंद्र', names)).toBe('पश्चिम मध्य रेलवे के महाप्रबंधक');
    expect(officeOf('महाप्रबंधक रमेश चंद्र', names)).toBeNull();
    expect(officeOf('पश्चिम मध्य रेलवे के महाप्रबंधक सुनील वर्मा', names)).toBeNull();
  });

  it('are asked of one department beside departments of other work', () => {
    const items = itemsOf(
      'मुख्य सचिव ने ली बैठक\nपटना, 4 नवंबर। जिले के 12 प्रखंडों में बाढ़ राहत का काम तेज हुआ। आपदा विभाग के सचिव सुनील मेहता ने बताया कि 240 नावें लगाई गई हैं। जिलाधिकारी राकेश वर्मा ने सोमवार को 12 राहत शिविरों का निरीक्षण किया।',
    );
    const item = asked(items, 'किस विभाग के सचिव');
    expect(keyOf(item)).toBe('आपदा विभाग');
    expect(optionsOf(item)).not.toContain('आपदा प्रबंधन विभाग');
  });

  it('of a body that a list has are asked under the day, though the story tells of something else', () => {
    const text = (body: string) =>
      `तमिलनाडु में तूफान\nचेन्नई, 18 नवंबर। तूफान से सोमवार को 240 घर टूट गए। ${body} के कलेक्टर एल निर्मलराज ने बताया कि 12 शिविर खोले गए हैं।`;
    const item = asked(itemsOf(text('तिरुवरूर')), 'किस जिले के कलेक्टर');
    expect(keyOf(item)).toBe('तिरुवरूर');
    expect(item?.stem).toContain('18 नवंबर 2025 की खबर');
    expect(asked(itemsOf(text('जिले')), 'किस जिले के कलेक्टर')).toBeUndefined();
  });

  it('are not asked of a department that its own work tells', () => {
    const items = itemsOf(
      'जंगल में आग\nहल्द्वानी, 4 नवंबर। हल्द्वानी के जंगल में सोमवार को आग लग गई। वन विभाग ने जंगल में 14 कर्मचारी भेजे।',
    );
    expect(asked(items, 'किस विभाग')).toBeUndefined();
  });
});

describe('people beside a key', () => {
  it('are of posts of the same bodies, and of no other walk', () => {
    expect(isOfSort('learning', 'office')).toBe(true);
    expect(isOfSort('sport', 'office')).toBe(false);
    expect(isOfSort(null, 'office')).toBe(true);
  });

  it('are no names into which other words ran', () => {
    expect(isNoPerson('व्लादिमीर छोटा-सा')).toBe(true);
    expect(isNoPerson('किम जोंग-उन')).toBe(false);
  });

  const hall = (others: string) =>
    `ओले गिरे, किसान परेशान\nमथुरा, 4 नवंबर। मथुरा में सोमवार को ओले गिरने से 240 किसानों की फसल खराब हुई। ${others} राया शोध केंद्र के प्रभारी मोहन वर्मा ने बताया कि तापमान 21 डिग्री रहा।`;

  it('may be one that is made up beside two of the story', () => {
    const items = itemsOf(hall('किसान राकेश गुप्ता ने तीन एकड़ में गेहूं लगाया था। किसान सुरेश तिवारी ने बीमा कराया था।'));
    const item = asked(items, 'राया शोध केंद्र के प्रभारी कौन हैं');
    const made = item?.distractorReasons.filter(({ source }) => source === 'invented');
    expect(keyOf(item)).toBe('मोहन वर्मा');
    expect(made).toHaveLength(1);
    expect(optionsOf(item)).toEqual(expect.arrayContaining(['राकेश गुप्ता', 'सुरेश तिवारी']));
  });

  it('are none where the story names nobody else', () => {
    expect(asked(itemsOf(hall('किसानों ने बीमा कराया था।')), 'प्रभारी कौन हैं')).toBeUndefined();
  });

  it('are asked for once in a quiz', () => {
    const items = itemsOf(
      'मंत्री ने किया उद्घाटन\nनई दिल्ली, 18 नवंबर। रक्षा मंत्री राजनाथ सिंह ने सोमवार को दिल्ली में 12 करोड़ रुपये के संग्रहालय का उद्घाटन किया। राजनाथ सिंह ने मंगलवार को लखनऊ में 14 किलोमीटर लंबी सड़क का शिलान्यास किया। राजनाथ सिंह ने बुधवार को जयपुर में बैठक की अध्यक्षता की।',
    );
    expect(items.filter((item) => keyOf(item) === 'राजनाथ सिंह').length).toBeLessThanOrEqual(1);
  });
});

describe('a surname that is the name of a place', () => {
  const text = (who: string) =>
    `बैंक को मिला नया प्रमुख\nमुंबई, 18 नवंबर। सरकार ने सोमवार को ${who} को बैंक ऑफ इंडिया का प्रबंध निदेशक नियुक्त किया।`;

  it('is no place to ask for, and the bank is', () => {
    const items = itemsOf(text('रजनीश कर्नाटक'));
    expect(asked(items, 'किस राज्य')).toBeUndefined();
    expect(keyOf(asked(items, 'किस बैंक का'))).toBe('बैंक ऑफ इंडिया');
  });
});

describe('firms', () => {
  it('stand beside firms of their trade', () => {
    const builders = siblings('company.in', 'company.in:larsen-toubro').flat();
    expect(builders.map(({ en }) => en)).toContain('Tata Projects');
    expect(builders.map(({ en }) => en)).not.toContain('Bharti Airtel');
  });

  it('of every trade of India have three others', () => {
    for (const { ref, sector } of entriesOf('company.in'))
      if (sector !== undefined)
        expect(siblings('company.in', ref).flat().length, ref).toBeGreaterThanOrEqual(3);
  });
});

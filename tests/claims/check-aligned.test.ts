import { describe, expect, it } from 'vitest';
import { checkStatement, type Lang, readArticle } from '../../claims/index.ts';

function verdictOn(statement: string, text: string, lang: Lang = 'en') {
  const { article, readings } = readArticle({ text, lang });
  return checkStatement({ statement, readings, lang, article }).verdict;
}

const BRIDGE =
  'The Lomar Bridge , finished on 4 May 1988 , is crossed by over 600 buses a day and has 23 arches .';
const PARK =
  'The park has drawn more than 40,000 visitors , with an average rating of 4.5/5 based on 320 reviews .';
const RALLY = 'About 900 people may join the march in Dorham on Friday .';

describe('a statement beside the sentences of an article', () => {
  it.each([
    ['a told number lies inside the bound', 'Lomar Bridge has more than 20 arches .', BRIDGE],
    ['a told bound lies inside the bound', 'The Lomar Bridge is crossed by over 500 buses .', BRIDGE],
    ['a told date lies before the bound', 'The Lomar Bridge was finished before 1990 .', BRIDGE],
    ['an excerpt leaves its subject unnamed', 'Velin Park has an average rating of more than 4/5 .', PARK],
  ])('is supported when %s', (_why, statement, text) => expect(verdictOn(statement, text)).toBe('supported'));

  it.each([
    ['the number lies outside the bound', 'Lomar Bridge has fewer than 20 arches .', BRIDGE],
    ['the date lies outside the bound', 'The Lomar Bridge was finished after 1990 .', BRIDGE],
    ['another number of the same is told', 'Lomar Bridge has 25 arches .', BRIDGE],
  ])('is refuted when %s', (_why, statement, text) => expect(verdictOn(statement, text)).toBe('refuted'));

  it.each([
    ['a word is not told', 'Lomar Bridge has more than 20 marble arches .', BRIDGE],
    ['the number is of something else', 'Lomar Bridge has fewer than 20 towers .', BRIDGE],
    ['the bound could go either way', 'Lomar Bridge is crossed by over 700 buses a day .', BRIDGE],
    ['the names change places', 'Orvik beat Taleston in 2010 .', 'Taleston beat Orvik in 2010 .'],
    ['the part of the name is another', 'Anna sold the mill to Maria .', 'Maria sold the mill to Anna .'],
    ['the source is dropped', 'The firm cut 400 jobs .', 'Critics said the firm cut 400 jobs .'],
    ['another clause counts it', 'Twelve people died .', 'Twelve people fell ill and five died .'],
    ['a hedge is dropped', 'About 900 people join the march in Dorham on Friday .', RALLY],
    [
      'the sentence names somebody else',
      'Anna Welk wrote more than 20 plays .',
      'Maria Soll wrote 23 plays .',
    ],
    ['the time is another one', 'On 5 May , the town had 30 cases .', 'On 7 May , the town had 34 cases .'],
    [
      'the sentence narrows it',
      'Ost is the largest lake of Farland .',
      'Ost is one of the largest lake sites of Farland .',
    ],
  ])('is not decided when %s', (_why, statement, text) =>
    expect(verdictOn(statement, text)).toBe('notEnoughInfo'),
  );

  const MINES =
    'The Orlan Mine yielded 320 tonnes in the north , and 75 tonnes in the south , for a whole of 395 tonnes .';
  const TUNNEL = 'Since then Tresk has dug 14 tunnels in the United Kingdom .';
  const PIER = 'Brigg Pier ( ; opened 3 June 1911 ) is a pier that receives over 900 ships .';

  it.each([
    [
      'each number of a list is told of one subject',
      'Orlan Mine yielded less than 80 tonnes in the south .',
      MINES,
      'supported',
    ],
    [
      'a number of the list is outside the bound',
      'Orlan Mine yielded less than 70 tonnes in the south .',
      MINES,
      'refuted',
    ],
    [
      'the whole stands before its number',
      'Orlan Mine yielded a whole of more than 380 tonnes .',
      MINES,
      'supported',
    ],
    [
      'the sentence gives the last name alone',
      'Olga Tresk has dug 14 tunnels in the UK .',
      TUNNEL,
      'supported',
    ],
    [
      'the sentence gives another first name',
      'Anna Tresk has dug 14 tunnels in the UK .',
      `Olga ${TUNNEL.replace('Since then ', '')}`,
      'notEnoughInfo',
    ],
    ['brackets lack what they open with', 'Brigg Pier receives over 800 ships .', PIER, 'supported'],
    [
      'the year is left out',
      'The mill was closed before June 4 .',
      'The mill was closed on 2 June 1988 .',
      'supported',
    ],
    [
      'the year is not told',
      'The mill was closed on 2 June 1988 .',
      'The mill was closed on 2 June .',
      'notEnoughInfo',
    ],
  ])('where %s: %s', (_why, statement, text, verdict) => expect(verdictOn(statement, text)).toBe(verdict));

  it.each([
    [
      'supported',
      'Pola Reed painted a mural in Kelso .',
      'In 2004 , Pola Reed painted a large mural in Kelso .',
    ],
    [
      'notEnoughInfo',
      'Pola Reed is the oldest painter of Kelso .',
      'Pola Reed is one of the oldest painters of Kelso .',
    ],
    ['notEnoughInfo', 'Pola Reed was the mayor .', 'Pola Reed was the former mayor of Kelso .'],
    ['supported', 'The school was built after 1998 .', 'The school was built in 2003 .'],
    ['notEnoughInfo', 'The school was built before 1998 .', 'The school was built in 1998 .'],
    [
      'refuted',
      'The club has performed fewer than 20 plays by Solm-19 .',
      'The club has performed 40 plays by Solm-19 .',
    ],
    [
      'notEnoughInfo',
      'The note is the largest since the 10 pound note .',
      'The 50 pound note is the largest that is printed .',
    ],
  ])('is %s by its frame: %s', (verdict, statement, text) => {
    const { readings } = readArticle({ text, lang: 'en' });
    expect(checkStatement({ statement, readings, lang: 'en' }).verdict).toBe(verdict);
  });

  it.each([
    ['supported', 'खिलाड़ी ने 1998 में खेलना आरंभ किया था।', 'खिलाड़ी ने 1998 में खेलना शुरू किया था।'],
    ['refuted', 'नदी खतरे के निशान से नीचे बह रही है।', 'नदी खतरे के निशान से ऊपर बह रही है।'],
    ['notEnoughInfo', 'मोहन ने सोहन को तीसरे मैच में हराया।', 'सोहन ने मोहन को तीसरे मैच में हराया।'],
    ['notEnoughInfo', 'नगर निगम ने पुल की मरम्मत पूरी की।', 'नगर निगम अगले साल पुल की मरम्मत पूरी करेगा।'],
    ['notEnoughInfo', 'राम ने आम खाया।', 'राम ने सेब खाया और श्याम ने आम खाया।'],
    ['notEnoughInfo', 'सरकार ने 40 स्कूल बंद किए।', 'सरकार ने 40 स्कूल खोले और 12 अस्पताल बंद किए।'],
    ['notEnoughInfo', 'जहाज में 58 नावें थीं।', 'जहाज की पांच नावें पानी में डूब गईं।'],
    ['notEnoughInfo', 'मेला 31 जुलाई तक चलेगा।', 'मेला 30 जून तक चलेगा।'],
    ['supported', 'निदेशक के मुताबिक बांध 12 साल पुराना है।', 'निदेशक ने बताया कि बांध 12 साल पुराना है।'],
    ['notEnoughInfo', 'बांध 12 साल पुराना है।', 'निदेशक ने बताया कि बांध 12 साल पुराना है।'],
    ['refuted', 'दल रविवार शाम को तीन गांवों में पहुंचा।', 'दल गुरुवार शाम को तीन गांवों में पहुंचा।'],
    ['notEnoughInfo', 'दल गुरुवार सुबह तीन गांवों में पहुंचा।', 'दल गुरुवार शाम को तीन गांवों में पहुंचा।'],
    ['refuted', 'नाव सुबह 8 बजकर 20 मिनट पर घाट से चली।', 'नाव सुबह 7 बजकर 20 मिनट पर घाट से चली।'],
    ['refuted', 'मेला शनिवार से मैदान में शुरू हुआ।', 'मेला मंगलवार से मैदान में शुरू हुआ।'],
    ['notEnoughInfo', 'मेला शनिवार से मैदान में लगा है।', 'मेला मंगलवार से मैदान में लगा है।'],
    ['refuted', 'निगम ने दर 15 प्रतिशत बढ़ाकर 40 प्रतिशत कर दी।', 'निगम ने दर 15 प्रतिशत घटाकर 40 प्रतिशत कर दी।'],
    ['supported', 'मोहन को अदालत से जमानत मिली।', 'अदालत ने मोहन को जमानत दी।'],
    ['notEnoughInfo', 'अदालत को मोहन से जमानत मिली।', 'अदालत ने मोहन को जमानत दी।'],
    ['refuted', 'सोमवार को मोहन ने सोहन को दंगल में हराया।', 'सोमवार को सोहन ने मोहन को दंगल में हराया।'],
    ['notEnoughInfo', 'सोमवार को मोहन ने सोहन को दंगल में बुलाया।', 'सोमवार को सोहन ने मोहन को दंगल में बुलाया।'],
    ['supported', 'चोरों के पास 12 घड़ियां मिलीं।', 'चोरों के पास से 12 घड़ियां मिलीं।'],
    ['notEnoughInfo', 'समिति ने मांग का समर्थन किया।', 'समिति ने मांग मानी, जबकि मेयर ने विरोध किया।'],
  ])('is %s in Hindi: %s', (verdict, statement, text) =>
    expect(verdictOn(statement, text, 'hi')).toBe(verdict),
  );

  it.each([
    ['supported', 'another word for the same', 'योगी आदित्यनाथ ने 2022 में पुल का काम आरंभ किया।'],
    ['refuted', 'the opposite', 'योगी आदित्यनाथ ने 2022 में पुल का काम समाप्त किया।'],
    ['notEnoughInfo', 'another name', 'नीतीश कुमार ने 2022 में पुल का काम आरंभ किया।'],
    ['notEnoughInfo', 'no name that a list knows', 'मंत्री ने 2022 में पुल का काम आरंभ किया।'],
  ])('is %s by the text of a claim where no article is at hand: %s', (verdict, _why, statement) => {
    const { readings } = readArticle({ text: 'योगी आदित्यनाथ ने 2022 में पुल का काम शुरू किया।' });
    expect(checkStatement({ statement, readings }).verdict).toBe(verdict);
  });

  it('does not support what the reading of a statement leaves out', () => {
    const text = 'निगम ने सोमवार को पानी की दर चार रुपये घटाकर बीस रुपये कर दी।';
    expect(verdictOn('निगम ने सोमवार को पानी की दर नौ रुपये घटाकर बीस रुपये कर दी।', text, 'hi')).not.toBe(
      'supported',
    );
    expect(verdictOn('निगम ने सोमवार को पानी की दर चार रुपये बढ़ाकर बीस रुपये कर दी।', text, 'hi')).not.toBe(
      'supported',
    );
    expect(verdictOn(text, text, 'hi')).toBe('supported');
  });

  it('shows the sentence and what was compared', () => {
    const { article, readings } = readArticle({ text: BRIDGE, lang: 'en' });
    const found = checkStatement({
      statement: 'Lomar Bridge has fewer than 20 arches .',
      readings,
      lang: 'en',
      article,
    });
    const [claim] = found.claims;
    expect(claim?.relation).toBe('refutes');
    expect(article.text.slice(claim?.span.start, claim?.span.end)).toBe(claim?.span.exact);
    const row = found.compared.find(({ result }) => result === 'different');
    expect([row?.statement, row?.claim]).toEqual(['fewer than 20 arches', '23 arches']);
  });
});

import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { setIn } from '../../../claims/languages/en/questions/story/set-in.ts';
import { speltOut } from '../../../claims/languages/en/questions/story/spelt-out.ts';
import { fullHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';

function quizStems(text: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-05-12' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('the place of a story', () => {
  const place = (headline: string, body: string) => setIn(`${headline}\n\n${body}`, headline);

  it.each([
    [
      'Pune',
      'Five held for theft of cables',
      'Pune: The crime branch arrested five men for stealing cables on Sunday night.',
    ],
    [
      'Kerala',
      'Ferry service to resume',
      'KOCHI\n\nThe State government in Kerala will resume its ferry service on Monday after repairs.',
    ],
    [
      'India',
      'Bill on ferries passed',
      'New Delhi, Dec 3 (PTI) The Lok Sabha on Thursday passed a bill on the safety of ferries by voice vote.',
    ],
    [
      'Uganda',
      'Outbreak of fever declared over',
      'KAMPALA, Nov 11 (Reuters) - Uganda declared the end of an outbreak of fever in the west on Wednesday.',
    ],
  ])('is %s', (told, headline, body) => {
    expect(place(headline, body)).toBe(told);
  });

  it('is not told where it may be one of several, or where the news is of none', () => {
    const talks =
      'DOHA, Dec 2 (Reuters) - Colombia and Peru agreed on Wednesday to swap prisoners at talks that Qatar led.';
    expect(place('Prisoners to be swapped', talks)).toBeUndefined();
    const firm =
      'Pune: Acme reported a rise of 12 per cent in its net profit for the quarter that ended in September.';
    expect(place('Acme net profit rises 12%', firm)).toBeUndefined();
  });

  it.each([
    [
      'Clerk robbed at hostel',
      'Kolkata: A clerk from Kolkata was robbed at his hostel on Monday, his mother said.\n\nThe hostel is in Lima and has 40 rooms. The police there hold two men.',
    ],
    [
      'Van rolls into ravine',
      'Dehradun: Four pilgrims were hurt on Monday when a van rolled into a ravine.\n\nIt happened near a temple in Himachal Pradesh.',
    ],
    [
      'Firm to hire 300 clerks',
      'New Delhi: A maker of pens will hire 300 clerks, it said on Monday.\n\nThey will work in Peru and in Kenya.',
    ],
  ])('is not where a story was filed, which tells of what is elsewhere: %s', (headline, body) => {
    expect(place(headline, body)).toBeUndefined();
  });

  it('is where a story was filed, though something of it is elsewhere', () => {
    expect(
      place(
        'Clerk robbed at hostel',
        'Kolkata: A clerk was robbed at his hostel on Monday.\n\nThe hostel is in Kolkata. Two men were held at Kolkata airport. A third lives in Lima.',
      ),
    ).toBe('Kolkata');
  });

  it('stands behind a headline that names none, and not before a question that names one', () => {
    const story = (rest: string) =>
      `Isolation wards reopen at city hospitals\n\nKolkata: Isolation wards reopened at four hospitals on Monday as fever spread. ${rest}`;
    expect(
      quizStems(story('The hospitals have set aside 240 beds for patients with fever.')).join(),
    ).toContain('Isolation wards reopen at city hospitals (Kolkata, news of 12 May 2026): ');
    for (const stem of quizStems(story('The hospitals sent 240 samples to Pune on Monday.')).filter((one) =>
      /samples/u.test(one),
    ))
      expect(stem).not.toContain('Kolkata');
  });
});

describe('the letters of a headline', () => {
  const text =
    'The Central Bank of Kenya (CBK) cut its rate on Tuesday. The High Court heard it; the High Court will rule later.';

  it('are the name that the story has for them', () => {
    expect(speltOut('CBK cuts rate', text)).toBe('Central Bank of Kenya cuts rate');
    expect(speltOut('Kerala HC orders relief', text)).toBe('Kerala High Court orders relief');
    expect(speltOut('SC orders relief', 'Sunita Chopra sued. The Supreme Court ruled.')).toBe(
      'Supreme Court orders relief',
    );
    expect(speltOut('KQ leases three jets', 'Kenya Airways will lease three jets from May.')).toBe(
      'Kenya Airways leases three jets',
    );
    expect(speltOut('SIA profit rises', 'Singapore Airlines (SIA) said its profit rose.')).toBe(
      'Singapore Airlines profit rises',
    );
  });

  it('stay where every reader knows them, or the story has no name or two', () => {
    expect(speltOut('UN convoy reaches town', 'The United Nations sent a convoy.')).toBe(
      'UN convoy reaches town',
    );
    expect(speltOut('EC orders web-casting', text)).toBe('EC orders web-casting');
    expect(speltOut('HC quashes fine', 'Himalaya Carriers paid. Himalaya Carriers flies to Pune.')).toBe(
      'HC quashes fine',
    );
    expect(
      speltOut('EC fines Acme', 'The European Commission fined it. The Election Commission had asked it.'),
    ).toBe('EC fines Acme');
    expect(speltOut('CBK cuts rate', `${text} The Commercial Bank of Kuwait rose.`)).toBe('CBK cuts rate');
  });

  it.each([
    ['of an office', 'CM opens bridge', 'Chetan Mohite built it. Chetan Mohite has built two.'],
    ['of a person', 'RVP opens bridge', 'Contractor Ruth Vera Palmer built it.'],
    ['of an airline by its first letter alone', 'KL cancels flights', 'Kenya Airways said so.'],
    [
      'of what the headline names',
      'ND questions Nairobi Docks manager',
      'Nairobi Docks Authority spoke. The Nairobi Docks are shut. The Nairobi Docks paid.',
    ],
    ['of agents', 'CBI books manager', 'The Central Bank of India lost money.'],
  ])('are not spelt out %s', (_, headline, body) => {
    expect(speltOut(headline, body)).toBe(headline);
  });

  it('are told by no kicker of a question whose answer they are', () => {
    const story =
      'CBK cuts rate again as prices ease\n\nNAIROBI, May 12 (Reuters) - The Central Bank of Kenya (CBK) cut its benchmark rate by half a percentage point on Tuesday to 8.5 percent.';
    for (const stem of quizStems(story).filter((one) => /: Which (?:bank|body)/u.test(one)))
      expect(stem).not.toMatch(/CBK|Central Bank/u);
  });
});

describe('all of a headline', () => {
  it('stands where it is short enough and tells no figure beside its first part', () => {
    const all = 'Colombia, rebels agree to swap prisoners, stall on return of officials';
    expect(fullHeadline(all, null, all)).toBe(all);
    expect(
      fullHeadline('Truce talks resume in Lima as drone hits market', 'Truce talks resume in Lima', ''),
    ).toBe('Truce talks resume in Lima as drone hits market');
  });

  it('is left to its first part where it counts victims or tells of the hour', () => {
    expect(
      fullHeadline('Bus falls into gorge in Peru, 12 dead', 'Bus falls into gorge in Peru', ''),
    ).toBeNull();
    expect(
      fullHeadline(
        'Rocket puts satellite in orbit, agency to raise it tonight',
        'Rocket puts satellite in orbit',
        '',
      ),
    ).toBeNull();
    expect(fullHeadline('Eight killed, 19 hurt as bus plunges into gorge', null, '')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { competitionOf } from '../../../claims/languages/en/questions/story/competition.ts';
import { eventInHeadline } from '../../../claims/languages/en/questions/story/headline-event.ts';

const topic = (headline: string, text = '') => eventInHeadline(headline, text)?.topic ?? null;

describe('what a headline tells', () => {
  it.each([
    ['Palmer rejects Acme pay offer', "Palmer's rejection of Acme pay offer"],
    ['Palmer gets mixed reception in Oslo', "Palmer's mixed reception in Oslo"],
    ['Norway bans new salmon farms', "Norway's ban on new salmon farms"],
    ['Zenor to deport Acme manager', "Zenor's planned deportation of Acme manager"],
    ['Fans of Acme get season pass', "Fans of Acme's season pass"],
    ['Byrne producer Palmer dies at 62', 'Death of Byrne producer Palmer'],
    ['Acme engineers suspended by board', 'Suspension of Acme engineers'],
    ['Retail sales surge in December', 'Rise in Retail sales'],
  ])('becomes a noun phrase: %s', (headline, expected) => {
    expect(topic(headline)).toBe(expected);
  });

  it('loses the capital of a word that only opens it', () => {
    expect(topic('Retail sales surge in December', 'Shops saw retail sales rise.')).toBe(
      'Rise in retail sales',
    );
  });

  it('stands as it is where it has no verb', () => {
    expect(topic('Church anger over Acme film')).toBe('Church anger over Acme film');
  });

  it('is told without its first name where that is the answer', () => {
    expect(eventInHeadline('Palmer rejects Acme pay offer', '')?.spare).toBe('Rejection of Acme pay offer');
  });

  it.each([
    'Palmer says board should resign',
    'Did Acme pay too much?',
    "Acme 'will not tolerate' strikes",
    'Palmer refuses to blame board',
    'Sales beat forecasts once again',
    'Six held in Peru work camps return to Leeds',
  ])('is none where no noun phrase can be made of it: %s', (headline) => {
    expect(topic(headline)).toBeNull();
  });
});

describe('the competition of a report', () => {
  const report = 'The striker scored twice as Leeds reached the final of the Acme Cup on Sunday.';
  it('is the one that its lead names', () => {
    expect(competitionOf('Leeds reach final', report)).toBe('Acme Cup');
  });
  it('is none where the lead names two, or the story is of no sport', () => {
    expect(competitionOf('Leeds reach final', `${report} They left the Zenor League in May.`)).toBeNull();
    expect(competitionOf('Shop opens', 'A shop near the Acme Cup was opened.')).toBeNull();
  });

  it('is none under a headline of a tour', () => {
    expect(competitionOf('Webb eyes Leeds tour', report)).toBeNull();
    expect(competitionOf('Webb eyes tour of Leeds', report)).toBe('Acme Cup');
  });

  it('is not the one of the match that follows', () => {
    const told = (opening: string) =>
      competitionOf(
        'Leeds beat Hull',
        `Leeds beat Hull\nLeeds beat Hull 1-0 with a goal in the match. ${opening}Leeds host York in the Europa League. The striker scored. The coach of the team won.`,
      );
    expect(told('Before then, ')).toBeNull();
    expect(told('At last, ')).toBe('Europa League');
  });
});

describe('the headline of a toll', () => {
  it.each([
    ['Sikkim: Nine killed, 12 hurt as bus plunges into gorge in Mangan', 'Bus accident in Mangan'],
    ['Nine killed as bus plunges into gorge in Sikkim', 'Bus accident in Sikkim'],
    ['At least 12 people dead in nightclub fire in Goa', 'Nightclub fire in Goa'],
    ['Four dead, 20 injured as building collapses in Pune', 'Building collapse in Pune'],
    ['Earthquake of magnitude 7.1 kills 40 in Chile', 'Earthquake of magnitude 7.1 in Chile'],
  ])('names what took it, and where: %s', (headline, expected) => {
    expect(topic(headline)).toBe(expected);
  });

  it.each(['Nine killed as troops fire at crowd', 'Six hurt after row', 'Two dead as Palmer returns to Goa'])(
    'is none where no mishap of a place is told: %s',
    (headline) => {
      expect(topic(headline)?.includes('accident') ?? false).toBe(false);
    },
  );
});

describe('an act without its doer', () => {
  it.each([
    ['Scientists find oldest known map in Fiji cave', 'Discovery of oldest known map'],
    ["Norway's parliament elects Palmer as speaker", 'Election of Palmer'],
    ['Acme approves cheaper cancer drug made in Norway plant', "Acme's approval of cheaper cancer drug"],
    ['Golden Prize goes to Ada Palmer', 'Golden Prize'],
  ])('is told by what was done, shortened where it is long: %s', (headline, expected) => {
    expect(topic(headline)).toBe(expected);
  });

  it('is none where what was found is a sentence', () => {
    expect(topic('Scientists find coffee cuts risk of stroke')?.startsWith('Discovery') ?? false).toBe(false);
  });
});

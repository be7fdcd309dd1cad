import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';

describe('an English stem that is not asked', () => {
  it.each([
    'Boats to Leeds: Arrivals have since fallen sharply, after which organisation?',
    'At what time was the fox caught in Leeds on Sunday, bringing to a close a search in?',
    'Whose side drew level with Leeds?',
    'Less than what percentage of people in Leeds own a boat?',
    'Fewer than how many clinics in Leeds open on Sundays?',
    'Rain in Leeds was the heaviest in more than how many years?',
    'Acme, 5 May 2021: How many other clerks had been held by guards?',
    'Tram fares rise in Leeds: The number waiting over how many months fell?',
    'Leeds vote: About how many clubs aimed at raising turnout?',
    'Acme moves to Leeds: By what percentage did profit in the period fall to £9m?',
    'Acme moves to Leeds: In which month did inflation stand at 3%?',
    'Ada Palmer wins in Leeds, 5 May 2021: To whom did Emma Reed lose?',
    'Whom did Emma Reed beat?',
    'Tram fares rise in Leeds: Which railway zone official said that the tram stopped at 3.42 am?',
    'Leeds strike, 5 May 2021: The strike in which city ended at the same hour on Saturday?',
    'Acme, 5 May 2021: How many millimetres did Leeds record in the same period a day earlier?',
    'Acme shuts mills: What percentage was growth in Leeds over the same period?',
    'The jury of how many women and five men was sent home in Leeds?',
    'Acme leaves Leeds, 5 May 2021: Who promised a new campaign?',
    'Peru, Chile and most of which organisation took the same position?',
    'How many games did Acme have in the top 20?',
    'What has Ada Palmer lodged against her ban in Leeds?',
    'Acme sells mills, 5 May 2021: What percentage is Acme?',
    'Acme sells mills: In Leeds, nearer what percentage was growth?',
    'How much was the Leeds mill sold to pay off debts?',
    'By whom has the head of the Leeds club defended its grass after complaints?',
    'Through whom did the Leeds Times alleged Acme charge for visits?',
    'Troops leave Leeds: How many soldiers were killed?',
    'Acme mends its site, 5 May 2021: How many other faults were mended?',
    'Fire in Leeds: According to the mayor of Leeds, how many people had Leeds counted?',
    'Acme accounts for what percentage of sales in Leeds and is viewed?',
    'By what percentage did shares in Acme fall as investors?',
    'According to Ada Palmer, users in Leeds are more than what percentage?',
    '5 May 2021: The 31-year-old has given much to which country?',
    "Which city did Ada Palmer's goal give a lead?",
    'By whom were The plans told in Leeds?',
    'Acme: Other areas of Leeds are covered by which company?',
    'By whom was a proposal received, pitched at £3 in Leeds?',
    'Ada Palmer used the debate to tell of the prospects for Leeds in which year?',
    'Into how much is the film of Ada Palmer being turned musical?',
    'Acme of which country was demonstrating one at the Leeds fair?',
    'Ada Palmer, at times in which city, showed her best form of 2001?',
    'How many changes did Leeds make at the interval, bringing on Ada Palmer, Mark Webb and Emma Reed?',
    'How many spurs do analysts see to growth as being trade and lower tariffs?',
    'Who made three changes at the interval in Leeds?',
    'Who is back for the first time since the Six Nations?',
    'On which date have Leeds been charged by the Bureau over a row?',
    'Who described the victory of Leeds?',
    'Behind whose play was Ada Palmer, and in league with the city of Leeds?',
    'Who was named best writer?',
    'Against which club were United drawn?',
    'The book sold out less than how many hours after its release?',
    'In which year has Leeds recovered from a crisis?',
    'According to Ada Palmer, what did Ada Palmer leave in Leeds?',
    "To which country was Ada Palmer denied a goal in her side's defeat?",
    'According to Ada Palmer, only, which party stood against the tax in Leeds?',
    'How much to $40 did a barrel close up in Leeds?',
    'Who said that the judges in Leeds have seen many of such claims?',
    'In which month was the Leeds Bureau first tipped off?',
    'In which county was Ada Palmer died at her home?',
    'Who admitted that leaders Leeds was the hardest draw?',
    'The council of Leeds gives way under the pressure from which two countries?',
    'Ada Palmer asked how how much was spent in Leeds?',
    'A school in which country has closed a camp where its pupils try?',
    'According to the League, Allegations Leeds made a deal with whom?',
    'At how much at 0900 GMT was Acme trading in Leeds?',
    'Peru is up 12.5% at how much?',
    'Whose Green Door do films in Leeds include?',
    'Ada Palmer travelled to Leeds to open what kind of building?',
    'What kind of event have the band Zenor called off?',
    'Through what kind of protest did Leeds take an early lead?',
    'At 5pm, the country of which country closed its ports?',
    'According to police, Police found a car how many miles from Leeds?',
    'To which region did Ada Palmer move in 2003 for £2m?',
    'Whose header gave Leeds a way back?',
    'Who has been passed fit for the match against Hull?',
    'For what percentage were schools a key issue?',
    'Who had too much for Ada Palmer?',
    'How much was rejected by Acme?',
    'Palmer heads for Leeds: How many world records has Ada Palmer set in the pole vault?',
    'Acme sues Zenor: A few days later, Zenor gave its mill to Omega for how much?',
    'Who went to a meeting between Ada Palmer?',
    'News of 5 May 2021: According to XYZ count, who was away from Leeds for 20 weekends?',
    'How much at $40.10 did a barrel close in Leeds?',
    'In how many of the Green do Ada Palmer starred Door films?',
    'In which year do winners include The Lake by Ada Palmer?',
    'By what percentage has a patient in Leeds fallen?',
    'How much did Acme offer?',
    'In which month was Acme widely reported as having asked for money?',
    "In which city did the miners on'Monday meet?",
    'In how many months was Ada Palmer out?',
    'Quick work by which force led to their arrest in Leeds?',
    'By whom was Mark Webb shown the red card for a foul in Leeds?',
  ])('shows that words are lost, or that others fit: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Whose house in Leeds was sold?',
    'Palmer heads for Leeds (news of 5 May 2021): How many world records has Ada Palmer set in the pole vault?',
    'Who went to a meeting between Ada Palmer and Mark Webb?',
    'In which year was a deal signed between the Leagues?',
    'Which railway zone said on Monday that its trams would stop in Leeds?',
    'What kind of protest did teachers in Leeds begin on Monday?',
    'According to police, how many cars were found in Leeds?',
    'The capital of which country closed its ports?',
    'Who described the victory of Leeds as a gift?',
    'Which museum in Leeds opened on Monday?',
    'In which year did Leeds recover from a crisis?',
    'According to Ada Palmer, what did Mark Webb leave in Leeds?',
    'How many hours after its release did the book sell out?',
    'According to the police, in which month did Ada Palmer leave?',
    'Who was named best writer by the Leeds Critics?',
    'To which country did Ada Palmer travel?',
    'Who said that the figures of the Leeds bureau are wrong?',
    'How much did a barrel rise to in Leeds?',
    'In which county was Ada Palmer born?',
    'Which prize did the designer Ada Palmer earlier win in Leeds?',
    'Who admitted that leaders Leeds were the hardest draw?',
    'In which month was the Leeds Bureau tipped off about the theft?',
    'Who said that the judges in Leeds had never seen such a claim?',
    'Whom did Leeds ask for help before any change of the law?',
    'Ada Palmer asked how much was spent in Leeds?',
    'Who crossed the line in Leeds for the game-winning try?',
    'At how much was Acme trading in Leeds?',
    'Whose film did the Leeds Critics praise?',
    'In what kind of building did Ada Palmer meet Mark Webb?',
    'At what kind of event did Ada Palmer sing in Leeds?',
    'To which region did Ada Palmer move in 2003?',
    'Whom did Ada Palmer beat in Leeds?',
    'Who has been passed over for the Leeds job?',
    'Who had too much for Ada Palmer in Leeds?',
    'How much was paid by Acme for the Zenor mill?',
    'How much did Acme offer for Zenor?',
    'How many prizes do Ada Palmer and Mark Webb share?',
    'Ada Palmer first took charge of which club in 1997?',
    'By what percentage has the number of patients in Leeds fallen?',
    'How many changes did Leeds make for the match with Acme?',
    'By whom was a mill in Leeds sold, according to Acme?',
    'More than what percentage of people in Leeds are users?',
    'Which club did the goal of Ada Palmer give a lead?',
    'In which year did Acme tell of the prospects for Leeds?',
    'What percentage of the rise in sales came from Leeds?',
    'On which date were Leeds charged by the Bureau over a row?',
    'Two-way trade between Peru and Chile rose 9% in which year?',
    'To whom did Emma Reed lose in the Leeds Open?',
    'In which month did 12 people die in the Leeds ferry fire?',
    'In July 2020, how many people died in a fire in Leeds?',
    'Who is the back of Leeds in the final?',
    "In which city did miners from the O'Neill pits meet?",
    'After how many months was Ada Palmer out of hospital?',
    'Quick work by which force led Mark Webb and Emma Reed to their arrest?',
    'In which minute was Mark Webb shown the red card?',
  ])('is none of these: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('an English stem with its kicker', () => {
  it.each([
    'Who won best actress for The Lake?',
    'Oscars: Who won best actress for The Lake?',
    '3 May 2022: Who has apologised to MPs?',
    'In which city did Ada Palmer speak on Friday?',
    'Ada Palmer was up for how many awards?',
    'Who arrived in the camp of Leeds last Wednesday?',
    'Acme leads in Leeds: According to Ben Hill, how many complaints did the party lodge?',
  ])('is not whole without its award, its day or its party: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(false);
  });

  it.each([
    'Leeds Film Awards: Who won best actress for The Lake?',
    'In the Leeds fire, how many were in hospital on Friday?',
    'Ada Palmer was up for how many Leeds Film Awards?',
    '3 May 2022: Who arrived in the camp of Leeds last Wednesday?',
    'Acme leads in Leeds: How many complaints did the party of Ada Palmer lodge?',
    'Acme leads in Leeds: How many complaints did the Green Party lodge?',
  ])('is whole with them: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(true);
  });
});

describe('a club by half of its name', () => {
  it('is one where the stem has the whole name, or another begins so', () => {
    expect(isFlawed('Leeds United v Acme: Against which club were United drawn?')).toBe(false);
    expect(isFlawed('For which country did United Biscuits of Leeds bake?')).toBe(false);
  });
});

describe('an English stem that takes as known what its story tells', () => {
  it.each([
    'Who has adapted the idea to her own work in Leeds?',
    'During the same quarter, how much did Acme earn?',
    'How many people are suffering from the condition in Peru?',
    'For how much is the CD being sold in Leeds?',
    'At the time, in which country was Acme selling a mill?',
    'How many firms in Leeds agreed the compensation package with the Bureau?',
    '5 May 2021: Whom did Ada Palmer meet again to lead 4-2?',
    'In March 2021, how much did Leeds raise to buy the portrait?',
    'By what percentage were drinks sales up?',
    'Greens, unveiling of manifesto: Who says that trees matter?',
  ])('is not asked: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(false);
  });

  it.each([
    'Who has adapted the idea of open books to her own work in Leeds?',
    'Portrait of Ada Palmer: How much did Leeds raise to buy the portrait?',
    'Who is the chairman at Acme?',
    'Which firm in Leeds signed the contract for 40 Zenor buses?',
    'Who said: “I like the idea and the condition”?',
    'In which country did Acme open a mill at the time of the 1998 election?',
    'Who said that the country needs a mill in Leeds?',
    'By what percentage were drinks sales up in 2004?',
  ])('is asked: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(true);
  });
});

describe('an English stem whose words do not hang together', () => {
  it.each([
    'How much and white-skinned Ada did Zenor fetch in Leeds?',
    'According to Ada Palmer, how many votes did the count find in favour of the plan and 3,410 against?',
    'Mill fair: According to Ada Palmer, how many bags of rice Leeds on May 5?',
    'For which broadcaster did Ada Palmer sing, Leeds, from 1965?',
    'Who sued Ada Palmer and five other others in Leeds?',
    'Mark Webb was with Acme since how many years was promised a raise?',
    'Who promised Mark Webb a raise many time?',
    'Who said that in Leeds the mill is major employer?',
    "How many quarters did the economy of Peru's poor showing follow?",
    "How many seats did LEEDS DEFECTIONS' The Greens have in the council?",
    'Until which date was a second undergoing repairs near Leeds?',
    'On which date did Mayor Ada Palmer during the Leeds judges meet?',
    'How much was Mark Webb alleged Leeds councillor Ada Palmer offered by Acme?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How much rice and sugar did Leeds buy in May?',
    'How many votes did Ada Palmer get in Leeds against Mark Webb?',
    'Mill fair: How many bags of rice did Leeds get on May 5?',
    'For which broadcaster did Ada Palmer sing from 1965?',
    'Who said that in Leeds the mill is a major employer?',
    'Who said that the mill is big enough for Leeds?',
    "How many quarters of growth did Peru's poor showing follow?",
    'Who told BBC News that The Greens would win?',
    'How many judges did Mayor Ada Palmer meet during the Leeds fair?',
  ])('is asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('an English stem to which others may answer as well', () => {
  it.each([
    'Leeds built fewer boats than expected in which month?',
    'In which quarter did Acme sell less than analysts had forecast?',
    'For how much did Mark Webb move to Yorkshire in 2003?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'In which month did Leeds build 40 boats?',
    'How many more boats than expected did Leeds build in May?',
    'For how much did Acme sell the mill in 2003?',
  ])('is asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('what holds of now alone', () => {
  it.each([
    'Mills close in Leeds: How many banks has Acme sued?',
    'Leeds beat York: Who is the Leeds captain?',
  ])('is not asked where nothing says when: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(false);
  });

  it.each([
    'Mills close in Leeds (news of 5 May 2026): How many banks has Acme sued?',
    'Mills close in Leeds: How many banks did Acme sue over the crash?',
    'Leeds beat York (news of 5 May 2026): Who is the Leeds captain?',
  ])('is asked where a day does, or it is over: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(true);
  });

  it('tells a source and its letters once', () => {
    const source = 'According to the Kent Highways Authority (KeHA), ';
    expect(isFlawed(`${source}how much has the Kent Highways Authority set aside?`)).toBe(true);
    expect(isFlawed(`${source}how much has Leeds set aside?`)).toBe(false);
  });
});

import type { PublicPeople } from './types.ts';

/**
 * People of law, campaigns, the police and sport.
 * Source: own compilation from general knowledge, by the years in which they were in the news; not checked against a published list.
 */
export const WALKS: readonly PublicPeople[] = [
  {
    walk: 'police',
    home: 'gb',
    since: 1996,
    until: 2018,
    names:
      'Hugh Orde=Northern Ireland|PSNI, Chris Fox=Acpo, Ken Jones=Acpo|Sussex, Brian Paddick=Lambeth, Andy Hayman=Norfolk, Norman Bettison=Merseyside|Yorkshire, Mike Todd=Manchester, John Yates=Yard, Michael Fuller=Kent, Tarique Ghaffur=Yard, David Blakey=Inspectorate, Peter Fahy=Manchester|Cheshire, Colin Cramphorn=Yorkshire',
  },
  {
    walk: 'law',
    home: 'gb',
    since: 1994,
    names:
      'Michael Mansfield, Geoffrey Robertson, Mark Stephens, Clive Stafford Smith=Reprieve, Phil Shiner, Anthony Julius, Anthony Lester, Philip Sands, David Pannick, Jonathan Sumption, Gavin Millar, Guy Mansfield=Bar Council, Edward Fitzgerald',
  },
  {
    walk: 'law',
    home: 'gb',
    gender: 'f',
    since: 1994,
    names:
      'Gareth Peirce, Louise Christian, Helena Kennedy, Barbara Mills, Janet Paraskeva=Law Society, Rosalind Wright, Fiona Shackleton, Vera Baird',
  },
  {
    walk: 'law',
    home: 'us',
    since: 1994,
    names:
      'Mark Geragos, Alan Dershowitz=Harvard, Barry Scheck, Robert Shapiro, David Boies, Benjamin Brafman, Gerry Spence, Ted Olson, Dan Petrocelli, Floyd Abrams, Eliot Spitzer, William Lerach',
  },
  {
    walk: 'campaign',
    home: 'gb',
    since: 1996,
    until: 2016,
    names:
      'Tony Juniper=Friends of the Earth, Stephen Tindale=Greenpeace, Peter Tatchell=OutRage, Adam Sampson=Shelter, Nick Partridge=Terrence Higgins, Harry Cayton=Alzheimer, Gordon Lishman=Age Concern, Mervyn Kohler=Help the Aged, Martin Barnes=DrugScope|Child Poverty, David Bull=Unicef, Mike Aaronson=Save the Children, Justin Forsyth=Oxfam|Save the Children, Simon Hart=Countryside Alliance, Mike Hobday=League, Andrew Simms=New Economics, Trevor Phillips=Racial Equality, Ed Mayo=Consumer Council, Mark Littlewood=Liberty',
  },
  {
    walk: 'campaign',
    home: 'gb',
    gender: 'f',
    since: 1996,
    until: 2018,
    names:
      'Shami Chakrabarti=Liberty, Frances Crook=Howard League, Kate Allen=Amnesty, Camila Batmanghelidjh=Kids Company, Barbara Stocking=Oxfam, Deborah Arnott=ASH|Ash, Juliet Lyon=Prison Reform, Mary Marsh=NSPCC, Polly Neate=Refuge|Shelter, Sandra Horley=Refuge, Jenni Murray=Fawcett, Katherine Rake=Fawcett, Sheila McKechnie=Consumers',
  },
  {
    walk: 'football.board',
    home: 'gb',
    since: 1996,
    until: 2016,
    names:
      'David Dein=Arsenal, Peter Kenyon=Chelsea|Manchester United|Man Utd, David Gill=Manchester United|Man Utd, Rick Parry=Liverpool, Ken Bates=Chelsea|Leeds, Freddy Shepherd=Newcastle, Bill Kenwright=Everton, Daniel Levy=Tottenham, Rupert Lowe=Southampton, Doug Ellis=Aston Villa, Dave Whelan=Wigan, John Madejski=Reading, David Moores=Liverpool, Phil Gartside=Bolton, Steve Gibson=Middlesbrough, Simon Jordan=Crystal Palace, David Sheepshanks=Ipswich, Brian Barwick=FA|Football Association, Richard Scudamore=Premier League|Premiership, Gordon Taylor=PFA|Professional Footballers, John Wardle=Manchester City|Man City, Terry Brown=West Ham, Keith Harris=Football League',
  },
  {
    walk: 'football.coach',
    home: 'gb',
    since: 1997,
    until: 2014,
    names:
      "Sam Allardyce=Bolton, Steve Bruce=Birmingham, Alan Curbishley=Charlton, Steve McClaren=Middlesbrough, Harry Redknapp=Portsmouth|Southampton, Chris Coleman=Fulham, Mark Hughes=Blackburn|Wales, Bryan Robson=West Brom, Iain Dowie=Crystal Palace, Nigel Worthington=Norwich, David O'Leary=Aston Villa|Leeds, Martin O'Neill=Celtic, Alex McLeish=Rangers, Graeme Souness=Newcastle|Blackburn, Joe Royle=Ipswich, Mick McCarthy=Sunderland, Neil Warnock=Sheffield, Paul Jewell=Wigan, Gary Megson=Nottingham|West Brom, Alan Pardew=West Ham, Micky Adams=Coventry|Leicester, Kevin Blackwell=Leeds, Dave Jones=Wolves, Peter Reid=Coventry|Leeds, Kevin Keegan=Manchester City|Man City",
  },
  {
    walk: 'football.player',
    home: 'gb',
    since: 1999,
    until: 2011,
    names:
      'Kevin Phillips=Southampton, James Beattie=Everton, Darren Bent=Ipswich|Charlton, Andy Johnson=Crystal Palace, Gareth Barry=Aston Villa, Lee Hendrie=Aston Villa, Nicky Butt=Newcastle, Ray Parlour=Middlesbrough, Danny Murphy=Charlton, Scott Parker=Chelsea, Luke Young=Charlton, Ledley King=Tottenham, Michael Brown=Tottenham, Robbie Savage=Blackburn, Kieron Dyer=Newcastle, Gary Speed=Bolton, Craig Bellamy=Newcastle|Celtic, Darren Fletcher=Manchester United|Man Utd, Steve Finnan=Liverpool, Alan Smith=Manchester United|Man Utd, Barry Ferguson=Rangers|Blackburn, Neil Lennon=Celtic, Stephen Pearson=Celtic, Kevin Nolan=Bolton, Phil Neville=Manchester United|Everton|Man Utd',
  },
  {
    walk: 'rugby.player',
    home: 'gb',
    since: 1999,
    until: 2011,
    names:
      'Josh Lewsey=England|Wasps, Ben Cohen=England|Northampton, Danny Grewcock=England|Bath, Steve Thompson=England|Northampton, Iain Balshaw=England|Leeds, Mark Cueto=England|Sale, Andy Titterrell=England|Sale, Joe Worsley=England|Wasps, Graham Rowntree=England|Leicester, Chris Paterson=Scotland|Edinburgh, Simon Taylor=Scotland|Edinburgh, Jason White=Scotland|Sale, Gordon Bulloch=Scotland|Glasgow, Stephen Jones=Wales|Clermont, Shane Williams=Wales|Ospreys, Gavin Henson=Wales|Ospreys, Martyn Williams=Wales|Cardiff, Dwayne Peel=Wales|Scarlets, Michael Owen=Wales|Dragons, Gethin Jenkins=Wales|Cardiff',
  },
  {
    walk: 'athletics',
    home: 'gb',
    gender: 'f',
    since: 1999,
    until: 2010,
    names:
      'Jade Johnson, Ashia Hansen, Jo Pavey, Hayley Tullett, Kathy Butler, Donna Fraser, Katharine Merry, Abi Oyepitan, Joice Maduaka, Lee McConnell, Jenny Meadows, Susan Scott',
  },
  {
    walk: 'athletics',
    home: 'us',
    gender: 'f',
    since: 1996,
    until: 2010,
    names:
      'Gail Devers, Allyson Felix, Lauryn Williams, Stacy Dragila, Sheena Johnson, Monique Hennagan, Melissa Morrison, Sanya Richards, Deena Kastor, LaTasha Colander',
  },
];

import type { PublicPeople } from './types.ts';

/**
 * People of learning, law, campaigns, the arts and the boards of sport.
 * Source: own compilation from general knowledge, by the years in which they were in the news; not checked against a published list.
 */
export const WALKS: readonly PublicPeople[] = [
  {
    walk: 'tech',
    home: 'gb',
    since: 1997,
    names:
      'Graham Cluley=Sophos, Richard Clayton=Cambridge, Ross Anderson=Cambridge, Mark Sunner=MessageLabs, David Emm=Kaspersky, Alan Cox=Red Hat|Linux, Tom Standage=Economist, Simon Davies=Privacy International, Peter Cochrane=BT, Charlie Leadbeater=Demos, Nigel Shadbolt=Southampton, Ian Livingstone=Eidos, Peter Molyneux=Lionhead, David Braben=Frontier, Steve Furber=Manchester, Hermann Hauser=Acorn|Amadeus',
  },
  {
    walk: 'tech',
    home: 'us',
    since: 1997,
    names:
      'Bruce Schneier=Counterpane, Kevin Mitnick=Defensive, Gene Spafford=Purdue, Vint Cerf=Icann|Google|MCI, Lawrence Lessig=Stanford, Jimmy Wales=Wikipedia, Clay Shirky=New York University, Howard Rheingold=Smart Mobs, Nicholas Negroponte=MIT, Dan Gillmor=Mercury News, Jonathan Zittrain=Harvard, Michael Gartenberg=Jupiter, Rob Enderle=Enderle, Tim Bajarin=Creative Strategies, Will Wright=Electronic Arts|Maxis, John Carmack=Id Software|id, Mitch Kapor=Mozilla|Lotus, Ray Ozzie=Groove|Microsoft, Peter Moore=Microsoft|Sega, Marc Andreessen=Netscape',
  },
  {
    walk: 'tech',
    home: 'us',
    gender: 'f',
    since: 1997,
    names:
      'Esther Dyson=Icann|Release, Mitchell Baker=Mozilla, Charlene Li=Forrester, Danah Boyd=Berkeley|Microsoft, Sherry Turkle=MIT, Brenda Laurel=Purple Moon, Rebecca MacKinnon=Harvard, Radia Perlman=Sun',
  },
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
    walk: 'science',
    home: 'gb',
    since: 1994,
    names:
      'Colin Pillinger=Open University|Beagle, Steve Jones=University College, Robert Winston=Imperial, David King=Chief Scientific, Ian Wilmut=Roslin|Edinburgh, Chris Stringer=Natural History, John Sulston=Sanger, Paul Nurse=Cancer Research|Royal Society, Colin Blakemore=Oxford|Medical Research, Steven Rose=Open University, Peter Cox=Hadley|Exeter, Martin Rees=Royal Society|Cambridge, Tim Hunt=Cancer Research, Mark Walport=Wellcome, Chris Rapley=Antarctic',
  },
  {
    walk: 'science',
    home: 'gb',
    gender: 'f',
    since: 1994,
    names:
      'Susan Greenfield=Royal Institution, Monica Grady=Natural History|Open University, Kathy Sykes=Bristol, Jocelyn Bell Burnell=Bath|Oxford, Heather Couper=Gresham, Nancy Rothwell=Manchester, Athene Donald=Cambridge, Uta Frith=University College, Anne Glover=Aberdeen',
  },
  {
    walk: 'science',
    home: 'us',
    since: 1994,
    names:
      'Craig Venter=Celera, Francis Collins=Genome|Institutes of Health, James Hansen=Goddard, Neil deGrasse Tyson=Hayden, Brian Greene=Columbia, Steven Squyres=Cornell|Mars, Anthony Fauci=Allergy|Institutes of Health, Robert Gallo=Maryland, David Baltimore=Caltech, Steven Pinker=Harvard|MIT, Harold Varmus=Sloan|Institutes of Health, Bert Vogelstein=Johns Hopkins, Robert Weinberg=MIT|Whitehead, Eric Lander=Whitehead|Broad, Robert Langer=MIT',
  },
  {
    walk: 'science',
    home: 'us',
    gender: 'f',
    since: 1994,
    names:
      'Jane Lubchenco=Oregon, Carolyn Porco=Cassini|Arizona, Elizabeth Blackburn=San Francisco, Carol Greider=Johns Hopkins, Linda Buck=Hutchinson, Jill Tarter=SETI|Seti, Mary-Claire King=Washington, Shirley Tilghman=Princeton, Elaine Fuchs=Rockefeller',
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
  {
    walk: 'stage',
    home: 'gb',
    since: 1994,
    until: 2018,
    names:
      'Alan Yentob=BBC, David Puttnam=Goldcrest, Jeremy Thomas=Recorded Picture, Tim Bevan=Working Title, Duncan Kenworthy=DNA, Nicholas Hytner=National Theatre, Cameron Mackintosh=Mackintosh, Trevor Nunn=National Theatre, Nicholas Serota=Tate, Neil MacGregor=British Museum|National Gallery, Charles Saumarez Smith=National Gallery, Simon Fuller=19, Pete Waterman=PWL, Louis Walsh=Westlife, Harvey Goldsmith=Live Aid, Michael Eavis=Glastonbury, Alan McGee=Creation, Conor McNicholas=NME, Peter Bazalgette=Endemol, Melvyn Bragg=ITV, Mark Damazer=Radio 4, Andy Parfitt=Radio 1, Richard Eyre=National Theatre, Nigel Lythgoe=Pop Idol',
  },
  {
    walk: 'stage',
    home: 'gb',
    gender: 'f',
    since: 1994,
    until: 2018,
    names:
      'Jane Root=BBC, Lorraine Heggessey=BBC, Jenny Abramsky=BBC, Lesley Douglas=Radio 2|BBC, Tessa Ross=Film4|Channel 4, Amanda Nevill=Film Institute, Alison Owen=Ruby, Sonia Friedman=Friedman, Deborah Warner=Barbican, Jude Kelly=Yorkshire|South Bank, Phyllida Lloyd=Mamma Mia, Genista McIntosh=National Theatre, Kathryn McDowell=Symphony',
  },
  {
    walk: 'stage',
    home: 'us',
    since: 1994,
    until: 2018,
    names:
      'Jeffrey Katzenberg=DreamWorks|Dreamworks, Jerry Bruckheimer=Bruckheimer, David Geffen=DreamWorks|Dreamworks, Jack Valenti=MPAA|Motion Picture Association, Dan Glickman=MPAA|Motion Picture Association, Cary Sherman=RIAA|Recording Industry, Mitch Bainwol=RIAA|Recording Industry, Clive Davis=Arista|J Records, Jimmy Iovine=Interscope, Frank Pierson=Academy, Sid Ganis=Academy, Gil Cates=Oscar, Brian Grazer=Imagine, Scott Rudin=Paramount, Ron Meyer=Universal, Les Moonves=CBS, Jeff Zucker=NBC, Neil Portnow=Grammy, Alan Horn=Warner, Joe Roth=Revolution',
  },
  {
    walk: 'stage',
    home: 'us',
    gender: 'f',
    since: 1994,
    until: 2018,
    names:
      'Amy Pascal=Sony|Columbia, Stacey Snider=Universal, Nina Jacobson=Disney, Kathleen Kennedy=Amblin|Lucasfilm, Laura Ziskin=Spider-Man, Lauren Shuler Donner=X-Men, Judy McGrath=MTV, Sheila Nevins=HBO, Gale Anne Hurd=Terminator, Lucy Fisher=Sony, Paula Wagner=Cruise',
  },
];

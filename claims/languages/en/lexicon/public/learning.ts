import type { PublicPeople } from './types.ts';

/**
 * People of computing and of the sciences, by their field.
 * Source: own compilation from general knowledge, by the years in which they were in the news; not checked against a published list.
 */
export const LEARNING: readonly PublicPeople[] = [
  {
    walk: 'tech.security',
    home: 'gb',
    since: 1997,
    names:
      'Graham Cluley=Sophos, Richard Clayton=Cambridge, Ross Anderson=Cambridge, Mark Sunner=MessageLabs, David Emm=Kaspersky, Alex Shipp=MessageLabs, Pete Simpson=Clearswift',
  },
  {
    walk: 'tech.security',
    home: 'us',
    since: 1997,
    names:
      'Bruce Schneier=Counterpane, Kevin Mitnick=Defensive, Gene Spafford=Purdue, Vincent Weafer=Symantec, Marcus Ranum=Tenable, Ken Dunham=iDefense, Dan Kaminsky=Avaya',
  },
  {
    walk: 'tech.games',
    home: 'gb',
    since: 1995,
    names:
      'Ian Livingstone=Eidos, Peter Molyneux=Lionhead, David Braben=Frontier, Charles Cecil=Revolution, Jez San=Argonaut, Jeff Minter=Llamasoft',
  },
  {
    walk: 'tech.games',
    home: 'us',
    since: 1995,
    names:
      'Will Wright=Electronic Arts|Maxis, John Carmack=Id Software|id, Peter Moore=Microsoft|Sega, Sid Meier=Firaxis, Richard Garriott=NCsoft, Warren Spector=Ion Storm',
  },
  {
    walk: 'tech.analyst',
    home: 'us',
    since: 1998,
    until: 2016,
    names:
      'Michael Gartenberg=Jupiter, Rob Enderle=Enderle, Tim Bajarin=Creative Strategies, Van Baker=Gartner, Josh Bernoff=Forrester, Roger Kay=IDC, Richard Doherty=Envisioneering',
  },
  {
    walk: 'tech',
    home: 'gb',
    since: 1997,
    names:
      'Alan Cox=Red Hat|Linux, Tom Standage=Economist, Simon Davies=Privacy International, Peter Cochrane=BT, Charlie Leadbeater=Demos, Nigel Shadbolt=Southampton, Steve Furber=Manchester, Hermann Hauser=Acorn|Amadeus',
  },
  {
    walk: 'tech',
    home: 'us',
    since: 1997,
    names:
      'Vint Cerf=Icann|Google|MCI, Lawrence Lessig=Stanford, Jimmy Wales=Wikipedia, Clay Shirky=New York University, Howard Rheingold=Smart Mobs, Nicholas Negroponte=MIT, Dan Gillmor=Mercury News, Jonathan Zittrain=Harvard, Mitch Kapor=Mozilla|Lotus, Ray Ozzie=Groove|Microsoft, Marc Andreessen=Netscape',
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
    walk: 'science.life',
    home: 'gb',
    since: 1994,
    names:
      'Robert Winston=Imperial, Ian Wilmut=Roslin|Edinburgh, John Sulston=Sanger, Paul Nurse=Cancer Research|Royal Society, Colin Blakemore=Oxford|Medical Research, Tim Hunt=Cancer Research, Mark Walport=Wellcome, Steve Jones=University College, Steven Rose=Open University',
  },
  {
    walk: 'science.life',
    home: 'gb',
    gender: 'f',
    since: 1994,
    names:
      'Susan Greenfield=Royal Institution, Nancy Rothwell=Manchester, Uta Frith=University College, Anne Glover=Aberdeen, Frances Balkwill=Barts|Cancer Research',
  },
  {
    walk: 'science.space',
    home: 'gb',
    since: 1994,
    names:
      'Colin Pillinger=Open University|Beagle, Martin Rees=Royal Society|Cambridge, John Zarnecki=Open University|Huygens, Fred Taylor=Oxford, Mark Sims=Leicester, Ken Pounds=Leicester, Carlos Frenk=Durham',
  },
  {
    walk: 'science.space',
    home: 'gb',
    gender: 'f',
    since: 1994,
    names:
      'Monica Grady=Natural History|Open University, Jocelyn Bell Burnell=Bath|Oxford, Heather Couper=Gresham, Carole Mundell=Liverpool|Bath',
  },
  {
    walk: 'science.life',
    home: 'us',
    since: 1994,
    names:
      'Craig Venter=Celera, Francis Collins=Genome|Institutes of Health, Anthony Fauci=Allergy|Institutes of Health, Robert Gallo=Maryland, David Baltimore=Caltech, Harold Varmus=Sloan|Institutes of Health, Bert Vogelstein=Johns Hopkins, Robert Weinberg=MIT|Whitehead, Eric Lander=Whitehead|Broad, Robert Langer=MIT',
  },
  {
    walk: 'science.life',
    home: 'us',
    gender: 'f',
    since: 1994,
    names:
      'Elizabeth Blackburn=San Francisco, Carol Greider=Johns Hopkins, Linda Buck=Hutchinson, Mary-Claire King=Washington, Shirley Tilghman=Princeton, Elaine Fuchs=Rockefeller',
  },
  {
    walk: 'science.space',
    home: 'us',
    since: 1994,
    names:
      'Steven Squyres=Cornell|Mars, Neil deGrasse Tyson=Hayden, Alan Stern=Pluto|Southwest, Geoffrey Marcy=Berkeley, Matthew Golombek=JPL|Jet Propulsion, Jonathan Lunine=Arizona, Michael Brown=Caltech',
  },
  {
    walk: 'science.space',
    home: 'us',
    gender: 'f',
    since: 1994,
    names: 'Carolyn Porco=Cassini|Arizona, Jill Tarter=SETI|Seti, Sara Seager=MIT, Maria Zuber=MIT',
  },
];

import type { PublicPeople } from './types.ts';

/**
 * Heads of theatres, museums, labels, studios and channels.
 * Source: own compilation from general knowledge, by the years in which they were in the news; not checked against a published list.
 */
export const HOUSES: readonly PublicPeople[] = [
  {
    walk: 'stage.theatre',
    home: 'gb',
    since: 1994,
    until: 2018,
    names:
      'Nicholas Hytner=National Theatre, Cameron Mackintosh=Mackintosh, Trevor Nunn=National Theatre, Richard Eyre=National Theatre, Michael Grandage=Donmar, Andrew Lloyd Webber=Really Useful, Bill Kenwright=Kenwright',
  },
  {
    walk: 'stage.theatre',
    home: 'gb',
    gender: 'f',
    since: 1994,
    until: 2018,
    names:
      'Sonia Friedman=Friedman, Deborah Warner=Barbican, Jude Kelly=Yorkshire|South Bank, Phyllida Lloyd=Mamma Mia, Genista McIntosh=National Theatre',
  },
  {
    walk: 'stage.museum',
    home: 'gb',
    since: 1994,
    until: 2014,
    names:
      'Nicholas Serota=Tate, Neil MacGregor=British Museum|National Gallery, Charles Saumarez Smith=National Gallery, Mark Jones=Victoria and Albert, Sandy Nairne=Portrait Gallery, Michael Dixon=Natural History, Stephen Deuchar=Tate',
  },
  {
    walk: 'stage.music',
    home: 'gb',
    since: 1994,
    until: 2016,
    names:
      'Simon Fuller=19, Pete Waterman=PWL, Louis Walsh=Westlife, Harvey Goldsmith=Live Aid, Michael Eavis=Glastonbury, Alan McGee=Creation, Conor McNicholas=NME, Peter Jamieson=BPI',
  },
  {
    walk: 'stage.film',
    home: 'gb',
    since: 1994,
    until: 2016,
    names:
      'David Puttnam=Goldcrest, Jeremy Thomas=Recorded Picture, Tim Bevan=Working Title, Duncan Kenworthy=DNA, John Woodward=Film Council, Nik Powell=National Film, Stephen Woolley=Scala|Number 9',
  },
  {
    walk: 'stage.air',
    home: 'gb',
    since: 1994,
    until: 2014,
    names:
      'Alan Yentob=BBC, Peter Bazalgette=Endemol, Melvyn Bragg=ITV, Mark Damazer=Radio 4, Andy Parfitt=Radio 1, Nigel Lythgoe=Pop Idol, Kevin Lygo=Channel 4, Peter Fincham=BBC',
  },
  {
    walk: 'stage.air',
    home: 'gb',
    gender: 'f',
    since: 1994,
    until: 2014,
    names:
      'Jane Root=BBC, Lorraine Heggessey=BBC, Jenny Abramsky=BBC, Lesley Douglas=Radio 2|BBC, Tessa Ross=Film4|Channel 4, Dawn Airey=Five|Sky',
  },
  {
    walk: 'stage',
    home: 'gb',
    gender: 'f',
    since: 1994,
    until: 2018,
    names:
      'Amanda Nevill=Film Institute, Alison Owen=Ruby, Tessa Ross=Film4|Channel 4, Kathryn McDowell=Symphony',
  },
  {
    walk: 'stage.film',
    home: 'us',
    since: 1994,
    until: 2018,
    names:
      'Jeffrey Katzenberg=DreamWorks|Dreamworks, Jerry Bruckheimer=Bruckheimer, David Geffen=DreamWorks|Dreamworks, Jack Valenti=MPAA|Motion Picture Association, Dan Glickman=MPAA|Motion Picture Association, Frank Pierson=Academy, Sid Ganis=Academy, Gil Cates=Oscar, Brian Grazer=Imagine, Scott Rudin=Paramount, Ron Meyer=Universal, Alan Horn=Warner, Joe Roth=Revolution',
  },
  {
    walk: 'stage.film',
    home: 'us',
    gender: 'f',
    since: 1994,
    until: 2018,
    names:
      'Amy Pascal=Sony|Columbia, Stacey Snider=Universal, Nina Jacobson=Disney, Kathleen Kennedy=Amblin|Lucasfilm, Laura Ziskin=Spider-Man, Lauren Shuler Donner=X-Men, Gale Anne Hurd=Terminator, Lucy Fisher=Sony, Paula Wagner=Cruise',
  },
  {
    walk: 'stage.music',
    home: 'us',
    since: 1994,
    until: 2016,
    names:
      'Cary Sherman=RIAA|Recording Industry, Mitch Bainwol=RIAA|Recording Industry, Clive Davis=Arista|J Records, Jimmy Iovine=Interscope, Neil Portnow=Grammy, Doug Morris=Universal, Tommy Mottola=Sony, Rick Rubin=American|Def Jam',
  },
  {
    walk: 'stage.air',
    home: 'us',
    since: 1994,
    until: 2016,
    names: 'Les Moonves=CBS, Jeff Zucker=NBC, Bob Wright=NBC, Stephen McPherson=ABC, Kevin Reilly=NBC|Fox',
  },
];

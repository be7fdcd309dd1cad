import type { PublicPeople } from './types.ts';

/**
 * Members of parliaments and of unions.
 * Source: own compilation from general knowledge, by years in the house or in office; not checked against a published list.
 */
export const POLITICS: readonly PublicPeople[] = [
  {
    walk: 'politics.labour',
    home: 'gb',
    since: 1994,
    until: 2012,
    names:
      'Frank Field, Bob Marshall-Andrews, Dennis Skinner, Ian Gibson, Paul Flynn, Stephen Pound, Tam Dalyell, Barry Sheerman, Keith Vaz, Tony Wright, Andrew Mackinlay, David Winnick, Gerald Kaufman, Nick Raynsford, Phil Woolas, Kim Howells, Chris Mullin, Denis MacShane, Stephen Timms, Austin Mitchell, Bruce George, Kevin Barron, John Denham, Mike Gapes, Doug Henderson, Alan Simpson, Fraser Kemp, Bill Rammell, Ivan Lewis, Derek Twigg',
  },
  {
    walk: 'politics.labour',
    home: 'gb',
    gender: 'f',
    since: 1994,
    until: 2012,
    names:
      'Glenda Jackson, Diane Abbott, Gisela Stuart, Kate Hoey, Dawn Primarolo, Hazel Blears, Margaret Hodge, Barbara Follett, Oona King, Estelle Morris, Joan Ruddock, Caroline Flint, Ann Clwyd, Gwyneth Dunwoody, Beverley Hughes, Ann Keen',
  },
  {
    walk: 'politics.labour',
    home: 'gb',
    since: 2013,
    names:
      'Hilary Benn, Dan Jarvis, Wes Streeting, Jonathan Ashworth, Chris Bryant, Clive Lewis, Barry Gardiner, Tom Watson, John Healey, Ben Bradshaw, Stephen Kinnock, Andrew Gwynne, Toby Perkins, Nick Thomas-Symonds',
  },
  {
    walk: 'politics.labour',
    home: 'gb',
    gender: 'f',
    since: 2013,
    names:
      'Jess Phillips, Stella Creasy, Lisa Nandy, Emily Thornberry, Dawn Butler, Rosie Duffield, Meg Hillier, Bridget Phillipson, Louise Haigh, Anneliese Dodds, Seema Malhotra',
  },
  {
    walk: 'politics.tory',
    home: 'gb',
    since: 1994,
    until: 2012,
    names:
      'David Willetts, Andrew Lansley, Tim Yeo, Alan Duncan, Damian Green, Dominic Grieve, Nicholas Soames, David Curry, Edward Garnier, Francis Maude, Eric Pickles, Andrew Mitchell, Bill Cash, Peter Luff, Michael Fabricant, Gerald Howarth, Nigel Evans, Graham Brady, James Arbuthnot, Tim Collins, John Bercow, Desmond Swayne, Patrick McLoughlin, Oliver Heald, Bernard Jenkin, Robert Key, Henry Bellingham, Crispin Blunt, Mark Prisk, Simon Burns',
  },
  {
    walk: 'politics.tory',
    home: 'gb',
    gender: 'f',
    since: 1994,
    until: 2012,
    names:
      'Ann Widdecombe, Virginia Bottomley, Gillian Shephard, Caroline Spelman, Angela Browning, Jacqui Lait, Cheryl Gillan, Eleanor Laing, Julie Kirkbride, Maria Miller, Anne McIntosh, Angela Watkinson',
  },
  {
    walk: 'politics.tory',
    home: 'gb',
    since: 2013,
    names:
      'Steve Baker, Tobias Ellwood, Tom Tugendhat, Robert Halfon, Mark Francois, Grant Shapps, Robert Jenrick, Kwasi Kwarteng, Damian Hinds, Oliver Dowden, Greg Clark, Steve Barclay, Mel Stride, Chris Philp',
  },
  {
    walk: 'politics.tory',
    home: 'gb',
    gender: 'f',
    since: 2013,
    names:
      'Penny Mordaunt, Andrea Leadsom, Esther McVey, Nicky Morgan, Caroline Nokes, Nadine Dorries, Gillian Keegan, Amber Rudd, Anna Soubry, Therese Coffey, Victoria Atkins, Helen Whately',
  },
  {
    walk: 'politics.liberal',
    home: 'gb',
    since: 1996,
    until: 2016,
    names:
      'Norman Lamb, Ed Davey, Don Foster, Paul Burstow, Phil Willis, David Laws, Chris Huhne, Norman Baker, Malcolm Bruce, Lembit Opik, Andrew Stunell, Paul Holmes, Alistair Carmichael, Michael Moore, Tom Brake, Steve Webb, John Thurso, Evan Harris, Bob Russell, Mark Oaten, Matthew Taylor, David Heath',
  },
  {
    walk: 'politics.liberal',
    home: 'gb',
    gender: 'f',
    since: 1996,
    until: 2016,
    names:
      'Susan Kramer, Sarah Teather, Lynne Featherstone, Jenny Tonge, Annette Brooke, Julia Goldsworthy, Sandra Gidley, Jenny Willott, Shirley Williams, Jo Swinson',
  },
  {
    walk: 'politics.scotland',
    home: 'gb',
    since: 1998,
    names:
      'John Swinney, Angus Robertson, Mike Weir, Pete Wishart, Stewart Hosie, Angus MacNeil, Alasdair Morgan, Jim Wallace, Jack McConnell, David McLetchie, Tavish Scott, Patrick Harvie, Andy Kerr, Kenny MacAskill',
  },
  {
    walk: 'politics.ulster',
    home: 'gb',
    since: 1994,
    until: 2020,
    names:
      'David Trimble, Martin McGuinness, Mark Durkan, Peter Robinson, Reg Empey, Nigel Dodds, Jeffrey Donaldson, Alex Maskey, Alasdair McDonnell, David Ford, Gregory Campbell, Mitchel McLaughlin',
  },
  {
    walk: 'politics.ukip',
    home: 'gb',
    since: 1999,
    until: 2016,
    names:
      'Roger Knapman, Jeffrey Titford, Graham Booth, Mike Nattrass, Gerard Batten, John Whittaker, David Lott, Godfrey Bloom, Derek Clark, Paul Nuttall, Mark Croucher',
  },
  {
    walk: 'politics.us',
    home: 'us',
    since: 1994,
    until: 2014,
    names:
      'Harry Reid, Tom Daschle, Patrick Leahy, Joe Lieberman, Dick Durbin, Robert Byrd, Dick Gephardt, Chris Dodd, Carl Levin, Henry Waxman, Charles Rangel, Bill Frist, Orrin Hatch, Trent Lott, Arlen Specter, Richard Lugar, Chuck Hagel, Tom DeLay, Dennis Hastert, Chuck Grassley, Mel Martinez, Sam Brownback, Byron Dorgan, Jon Corzine, Ron Wyden, Gordon Smith',
  },
  {
    walk: 'politics.us',
    home: 'us',
    gender: 'f',
    since: 1994,
    until: 2014,
    names:
      'Barbara Boxer, Dianne Feinstein, Kay Bailey Hutchison, Olympia Snowe, Susan Collins, Elizabeth Dole, Jennifer Granholm, Blanche Lincoln, Mary Landrieu, Debbie Stabenow, Louise Slaughter, Zoe Lofgren',
  },
  {
    walk: 'politics.us',
    home: 'us',
    since: 2014,
    names:
      'Cory Booker, Tim Kaine, Chris Coons, Mark Warner, Sheldon Whitehouse, Ron Wyden, Adam Schiff, Jim Jordan, Ben Sasse, Tom Cotton, Josh Hawley, John Cornyn, John Thune, Steve Scalise, Kevin McCarthy, Rob Portman, Pat Toomey',
  },
  {
    walk: 'politics.us',
    home: 'us',
    gender: 'f',
    since: 2014,
    names:
      'Amy Klobuchar, Kirsten Gillibrand, Tammy Duckworth, Susan Collins, Lisa Murkowski, Joni Ernst, Patty Murray, Marsha Blackburn, Maxine Waters, Elise Stefanik, Katie Porter',
  },
  {
    walk: 'union',
    home: 'gb',
    since: 1996,
    until: 2014,
    names:
      'Brendan Barber=TUC, John Monks=TUC, Bob Crow=RMT, Tony Woodley=TGWU|T&G|Unite, Derek Simpson=Amicus|Unite, Dave Prentis=Unison, Mark Serwotka=PCS, Billy Hayes=CWU|Communication Workers, Andy Gilchrist=FBU|Fire Brigades, Kevin Curran=GMB, Paul Kenny=GMB, Steve Sinnott=NUT, Doug McAvoy=NUT, Jeremy Dear=NUJ, Roger Lyons=Amicus, Keith Norman=Aslef, Len McCluskey=Unite',
  },
  {
    walk: 'union',
    home: 'gb',
    gender: 'f',
    since: 1998,
    names:
      "Frances O'Grady=TUC, Beverly Malone=Nursing|RCN, Mary Bousted=ATL|Teachers, Chris Keates=NASUWT, Christine Blower=NUT, Gail Cartmail=Amicus|Unite, Sharon Graham=Unite, Christina McAnea=Unison",
  },
];

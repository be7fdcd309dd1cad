import type { PublicPeople } from './types.ts';

/** One cabinet: its members stand beside one another, men beside men and women beside women. */
function cabinet(home: string, since: number, until: number, m: string, f: string): PublicPeople[] {
  const all = { walk: 'politics.cabinet', home, since, until };
  return [
    { ...all, names: m },
    { ...all, gender: 'f', names: f },
  ];
}

/**
 * Ministers and secretaries below the head of a government.
 * Source: own compilation from general knowledge, by years in office; not checked against a published list.
 */
export const CABINETS: readonly PublicPeople[] = [
  ...cabinet(
    'us',
    2001,
    2008,
    'Colin Powell, Donald Rumsfeld, John Ashcroft, Alberto Gonzales, Tom Ridge, Michael Chertoff, John Snow, Paul O’Neill, Henry Paulson, Don Evans, Carlos Gutierrez, Spencer Abraham, Tommy Thompson, Mike Leavitt',
    'Condoleezza Rice, Elaine Chao, Gale Norton, Ann Veneman, Margaret Spellings, Mary Peters',
  ),
  ...cabinet(
    'us',
    2009,
    2016,
    'John Kerry, Robert Gates, Leon Panetta, Ash Carter, Tim Geithner, Jack Lew, Eric Holder, Ken Salazar, Tom Vilsack, Gary Locke, Steven Chu, Ernest Moniz, Ray LaHood, Anthony Foxx, Arne Duncan, Jeh Johnson, Tom Perez',
    'Hillary Clinton, Janet Napolitano, Kathleen Sebelius, Hilda Solis, Loretta Lynch, Penny Pritzker, Sylvia Burwell, Sally Jewell',
  ),
  ...cabinet(
    'us',
    2017,
    2020,
    'Rex Tillerson, Mike Pompeo, Jim Mattis, Mark Esper, Steven Mnuchin, Wilbur Ross, Jeff Sessions, William Barr, Rick Perry, Dan Brouillette, Ben Carson, Ryan Zinke, David Bernhardt, Sonny Perdue, Alex Azar, Robert Wilkie, Alexander Acosta, Eugene Scalia',
    'Betsy DeVos, Elaine Chao, Kirstjen Nielsen, Nikki Haley',
  ),
  ...cabinet(
    'us',
    2021,
    2024,
    'Antony Blinken, Lloyd Austin, Merrick Garland, Tom Vilsack, Xavier Becerra, Pete Buttigieg, Miguel Cardona, Denis McDonough, Alejandro Mayorkas, Marty Walsh',
    'Janet Yellen, Gina Raimondo, Deb Haaland, Jennifer Granholm, Marcia Fudge, Katherine Tai',
  ),
  ...cabinet(
    'us',
    2025,
    2028,
    'Marco Rubio, Pete Hegseth, Scott Bessent, Howard Lutnick, Doug Burgum, Sean Duffy, Chris Wright, Doug Collins, Scott Turner',
    'Pam Bondi, Kristi Noem, Brooke Rollins, Linda McMahon, Lori Chavez-DeRemer',
  ),
  ...cabinet(
    'gb',
    2010,
    2015,
    'George Osborne, William Hague, Philip Hammond, Vince Cable, Kenneth Clarke, Michael Gove, Jeremy Hunt, Andrew Lansley, Eric Pickles, Chris Grayling, Patrick McLoughlin, Owen Paterson, Ed Davey, Iain Duncan Smith, Danny Alexander',
    'Theresa May, Caroline Spelman, Maria Miller, Justine Greening, Nicky Morgan, Theresa Villiers',
  ),
  ...cabinet(
    'gb',
    2016,
    2019,
    'Philip Hammond, Greg Clark, Jeremy Hunt, Sajid Javid, Michael Gove, Chris Grayling, Liam Fox, David Davis, Dominic Raab, Damian Hinds, Gavin Williamson, Matt Hancock, David Lidington, Damian Green, James Brokenshire, Stephen Barclay',
    'Amber Rudd, Justine Greening, Liz Truss, Andrea Leadsom, Karen Bradley, Penny Mordaunt, Esther McVey, Priti Patel',
  ),
  ...cabinet(
    'gb',
    2020,
    2024,
    'Rishi Sunak, Dominic Raab, Matt Hancock, Ben Wallace, Grant Shapps, Michael Gove, Alok Sharma, Kwasi Kwarteng, Robert Jenrick, Oliver Dowden, Sajid Javid, Jeremy Hunt, James Cleverly, Steve Barclay, Mel Stride, Mark Harper',
    'Priti Patel, Liz Truss, Thérèse Coffey, Nadine Dorries, Suella Braverman, Gillian Keegan, Kemi Badenoch, Michelle Donelan, Lucy Frazer',
  ),
  ...cabinet(
    'gb',
    2025,
    2029,
    'David Lammy, Wes Streeting, John Healey, Ed Miliband, Jonathan Reynolds, Peter Kyle, Darren Jones, Steve Reed, Hilary Benn, Pat McFadden',
    'Rachel Reeves, Yvette Cooper, Angela Rayner, Bridget Phillipson, Shabana Mahmood, Lisa Nandy, Liz Kendall, Heidi Alexander',
  ),
  ...cabinet(
    'au',
    2013,
    2021,
    'Scott Morrison, Peter Dutton, Josh Frydenberg, Mathias Cormann, Greg Hunt, Christopher Pyne, Simon Birmingham, Christian Porter, Dan Tehan, Angus Taylor, Paul Fletcher, David Littleproud',
    'Julie Bishop, Marise Payne, Michaelia Cash, Sussan Ley, Karen Andrews, Linda Reynolds, Anne Ruston, Kelly O’Dwyer',
  ),
  ...cabinet(
    'au',
    2022,
    2028,
    'Chris Bowen, Richard Marles, Jim Chalmers, Tony Burke, Mark Butler, Bill Shorten, Jason Clare, Mark Dreyfus, Murray Watt, Don Farrell, Andrew Giles',
    'Penny Wong, Katy Gallagher, Tanya Plibersek, Linda Burney, Clare O’Neil, Michelle Rowland, Catherine King, Amanda Rishworth',
  ),
  ...cabinet(
    'ca',
    2015,
    2028,
    'Bill Morneau, Marc Garneau, Dominic LeBlanc, Navdeep Bains, Ahmed Hussen, François-Philippe Champagne, Jean-Yves Duclos, Sean Fraser, Marc Miller, Steven Guilbeault, Bill Blair, Harjit Sajjan, Jonathan Wilkinson',
    'Chrystia Freeland, Mélanie Joly, Anita Anand, Patty Hajdu, Carolyn Bennett, Marie-Claude Bibeau, Karina Gould, Catherine McKenna',
  ),
  ...cabinet(
    'au',
    1996,
    2007,
    'Peter Costello, Alexander Downer, Mark Vaile, Tony Abbott, Brendan Nelson, Philip Ruddock, Robert Hill, Nick Minchin, Warren Truss, Ian Macfarlane, Joe Hockey',
    'Amanda Vanstone, Kay Patterson, Helen Coonan, Julie Bishop',
  ),
  ...cabinet(
    'au',
    2008,
    2012,
    'Wayne Swan, Stephen Smith, Simon Crean, Chris Bowen, Bill Shorten, Kim Carr, Craig Emerson, Greg Combet, Martin Ferguson',
    'Penny Wong, Tanya Plibersek, Nicola Roxon, Jenny Macklin, Kate Ellis',
  ),
  ...cabinet(
    'ca',
    2006,
    2014,
    'Jim Flaherty, John Baird, Tony Clement, Jason Kenney, Peter MacKay, Lawrence Cannon, Maxime Bernier, Vic Toews, Gerry Ritz, Joe Oliver, Ed Fast',
    'Lisa Raitt, Rona Ambrose, Leona Aglukkaq, Kellie Leitch, Diane Finley',
  ),
  ...cabinet(
    'nz',
    2008,
    2017,
    'Bill English, Steven Joyce, Gerry Brownlee, Murray McCully, Simon Bridges, Tim Groser, Nick Smith, Jonathan Coleman, Chris Finlayson',
    'Judith Collins, Paula Bennett, Hekia Parata, Anne Tolley, Amy Adams',
  ),
  ...cabinet(
    'nz',
    2018,
    2023,
    'Grant Robertson, Andrew Little, Chris Hipkins, Phil Twyford, David Parker, Stuart Nash, Kris Faafoi, Michael Wood',
    'Nanaia Mahuta, Megan Woods, Carmel Sepuloni, Jan Tinetti',
  ),
  ...cabinet(
    'nz',
    2024,
    2028,
    'Winston Peters, David Seymour, Chris Bishop, Simeon Brown, Shane Jones, Mark Mitchell, Todd McClay, Paul Goldsmith',
    'Nicola Willis, Judith Collins, Erica Stanford, Louise Upston',
  ),
  ...cabinet(
    'ie',
    2011,
    2019,
    'Michael Noonan, Brendan Howlin, Simon Coveney, Richard Bruton, Pat Rabbitte, Alan Shatter, Phil Hogan, Charlie Flanagan, Alan Kelly',
    'Joan Burton, Frances Fitzgerald, Jan O’Sullivan, Heather Humphreys',
  ),
  ...cabinet(
    'ie',
    2020,
    2028,
    'Paschal Donohoe, Simon Coveney, Eamon Ryan, Stephen Donnelly, Darragh O’Brien, Jack Chambers, Michael McGrath, Charlie McConalogue, Roderic O’Gorman, Jim O’Callaghan',
    'Helen McEntee, Norma Foley, Heather Humphreys, Catherine Martin, Hildegarde Naughton',
  ),
];

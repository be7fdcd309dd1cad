import type { PublicPeople } from './types.ts';

/**
 * People of film, music, television and sport whom readers know by name, and politicians of an older house.
 * Source: own compilation from general knowledge; not checked against a published list.
 */
export const STAGE: readonly PublicPeople[] = [
  {
    walk: 'comedy',
    home: 'gb',
    since: 1990,
    names:
      'Ricky Gervais, Steve Coogan, Jack Dee, Paul Merton, Eddie Izzard, Lenny Henry, Rowan Atkinson, Stephen Fry, Graham Norton, Jonathan Ross, Matt Lucas, David Walliams, Billy Connolly, John Cleese, Ben Elton, Peter Kay, Angus Deayton, Harry Hill, Martin Clunes, Neil Morrissey',
  },
  {
    walk: 'comedy',
    home: 'gb',
    gender: 'f',
    since: 1990,
    names:
      'Caroline Quentin, Catherine Tate, Dawn French, Jennifer Saunders, Victoria Wood, Jo Brand, Julie Walters, Joanna Lumley, Sue Perkins, Miranda Hart, Kathy Burke, Caroline Aherne, Tamsin Greig',
  },
  {
    walk: 'television',
    home: 'us',
    since: 1990,
    names:
      'Howard Stern, David Letterman, Jay Leno, Larry King, Jerry Springer, Jon Stewart, Bill Maher, Dan Rather, Peter Jennings, Tom Brokaw, Rush Limbaugh, Chris Rock, Matt Groening, Jerry Seinfeld, Regis Philbin',
  },
  {
    walk: 'director',
    home: 'gb',
    since: 1985,
    names:
      'Alan Parker, Ridley Scott, Mike Leigh, Ken Loach, Stephen Frears, Sam Mendes, Danny Boyle, Michael Winterbottom, Mike Newell, Richard Curtis, Guy Ritchie, Anthony Minghella, Nicolas Roeg, Stephen Daldry, Terry Gilliam, Kenneth Branagh, Matthew Vaughn, Paul Greengrass',
  },
  {
    walk: 'director',
    home: 'latin',
    since: 1995,
    names:
      'Alfonso Cuaron, Guillermo del Toro, Alejandro Gonzalez Inarritu, Pedro Almodovar, Alejandro Amenabar, Robert Rodriguez, Fernando Meirelles, Walter Salles',
  },
  {
    walk: 'actor',
    home: 'us',
    since: 1990,
    names:
      'Kevin Spacey, Kevin Kline, John Malkovich, Ed Harris, Sean Penn, Tim Robbins, William H Macy, Jeff Bridges, Willem Dafoe, Christopher Walken, Steve Buscemi, Edward Norton, Alec Baldwin, Michael Keaton, Bill Murray, Ben Stiller',
  },
  {
    walk: 'reality',
    home: 'gb',
    since: 2000,
    until: 2012,
    names:
      'John McCririck, Neil Hamilton, Christopher Biggins, Vanilla Ice, Paul Burrell, Peter Andre, Tony Blackburn, Phil Tufnell, John Fashanu, Uri Geller, Darren Day, Les Dennis, Jack Dee, Mark Owen',
  },
  {
    walk: 'reality',
    home: 'gb',
    gender: 'f',
    since: 2000,
    until: 2012,
    names:
      'Brigitte Nielsen, Jackie Stallone, Germaine Greer, Christine Hamilton, Kerry McFadden, Jennie Bond, Linda Barker, Sophie Anderton, Vanessa Feltz, Anthea Turner, Jodie Marsh, Carol Thatcher',
  },
  {
    walk: 'enterprise',
    home: 'gb',
    since: 2003,
    names:
      'Duncan Bannatyne, Peter Jones, Theo Paphitis, James Caan, Doug Richard, Simon Woodroffe, Alan Sugar, Richard Branson, Luke Johnson, Felix Dennis',
  },
  {
    walk: 'composer',
    home: 'classical',
    names:
      'Giuseppe Verdi, Giacomo Puccini, Gioachino Rossini, Gaetano Donizetti, Vincenzo Bellini, Richard Wagner, Georges Bizet, Charles Gounod, Antonio Vivaldi, Johannes Brahms, Franz Schubert, Gustav Mahler, Richard Strauss, Johann Sebastian Bach, Ludwig van Beethoven, Joseph Haydn, Robert Schumann',
  },
  {
    walk: 'politics.elder',
    home: 'gb',
    since: 1990,
    until: 2015,
    names:
      'Neil Kinnock, Roy Hattersley, Tony Benn, Michael Foot, Denis Healey, Michael Heseltine, Douglas Hurd, Norman Tebbit, Geoffrey Howe, David Steel, Paddy Ashdown, Norman Lamont, Nigel Lawson, David Owen, Tom King, Kenneth Baker, Leon Brittan',
  },
  {
    walk: 'politics.independent',
    home: 'gb',
    since: 1996,
    until: 2016,
    names:
      'Robert Kilroy-Silk, Martin Bell, George Galloway, Ken Livingstone, Richard Taylor, Nigel Farage, Tommy Sheridan, Shaun Woodward, Brian Sedgemore, Paul Marsden',
  },
  {
    walk: 'athletics',
    home: 'gb',
    since: 1992,
    until: 2010,
    names:
      'Jonathan Edwards, Phillips Idowu, Nathan Douglas, Darren Campbell, Jamie Baulch, Steve Backley, Dalton Grant, Iwan Thomas, Roger Black, Dean Macey, Marlon Devonish, Chris Rawlinson, Nathan Morgan, Chris Tomlinson, Greg Rutherford, Michael East',
  },
  {
    walk: 'football.import',
    home: 'gb',
    since: 1999,
    until: 2012,
    names:
      'Didier Drogba, Eidur Gudjohnsen, Arjen Robben, Damien Duff, Jesper Gronkjaer, Mateja Kezman, Mikael Forssell, Claude Makelele, Ricardo Carvalho, Paulo Ferreira, Tiago Mendes, Dennis Bergkamp, Freddie Ljungberg, Jose Antonio Reyes, Kolo Toure, Lauren Etame, Edu Gaspar, Manuel Almunia, Gilberto Silva, Sami Hyypia, Xabi Alonso, Luis Garcia, Milan Baros, Djibril Cisse, Henri Camara, Jerzy Dudek, Antonio Nunez',
  },
  {
    walk: 'football.coach',
    home: 'gb',
    since: 1998,
    until: 2014,
    names:
      'Stuart Pearce=Manchester City|Man City, Gordon Strachan=Southampton, Walter Smith=Everton, Tony Adams=Wycombe, Glenn Hoddle=Wolves, Brian Kerr=Republic, Martin Allen=Brentford, Tommy Burns=Celtic, Nigel Pearson=West Brom, Stan Ternent=Gillingham, Brian Laws=Scunthorpe, Tony Mowbray=Hibernian, Jim Jefferies=Kilmarnock, Jimmy Calderwood=Aberdeen, Terry Butcher=Motherwell',
  },
  {
    walk: 'football.player',
    home: 'gb',
    since: 1999,
    until: 2010,
    names:
      'Chris Sutton=Celtic, Alan Thompson=Celtic, John Hartson=Celtic, Jackie McNamara=Celtic, Nacho Novo=Rangers, Fernando Ricksen=Rangers, Gavin Rae=Rangers, Steven Thompson=Rangers, Craig Beattie=Celtic, Shaun Maloney=Celtic',
  },
  {
    walk: 'leader',
    home: 'latam',
    since: 1998,
    until: 2012,
    names:
      'Nestor Kirchner, Hugo Chavez, Vicente Fox, Ricardo Lagos, Alvaro Uribe, Alejandro Toledo, Eduardo Duhalde, Jorge Batlle, Carlos Mesa, Lucio Gutierrez, Tabare Vazquez, Fidel Castro, Evo Morales, Alan Garcia, Felipe Calderon, Rafael Correa',
  },
  {
    walk: 'world.office',
    home: 'world',
    gender: 'f',
    since: 1995,
    until: 2016,
    names:
      'Mary Robinson, Gro Harlem Brundtland, Louise Arbour, Navi Pillay, Carla Del Ponte, Sadako Ogata, Carol Bellamy, Margaret Chan, Irene Khan, Mary McAleese, Valerie Amos',
  },
  {
    walk: 'watchdog',
    home: 'gb',
    since: 1998,
    until: 2012,
    names:
      'John Bourn, Richard Thomas, Callum McCarthy, John Vickers, Stephen Carter, Michael Lyons, Andrew Turnbull, Alan Budd, David Bell, Hayden Phillips, Alistair Graham, Michael Buckley, Adair Turner',
  },
  {
    walk: 'tennis.captain',
    home: 'world',
    since: 1998,
    until: 2012,
    names:
      'Jordi Arrese, Patrick McEnroe, Jeremy Bates, Roger Taylor, Guy Forget, John Fitzgerald, Boris Becker, Niki Pilic, Tony Roche, John Lloyd, Corrado Barazzutti, Alberto Mancini',
  },
  {
    walk: 'tennis.player',
    home: 'clay',
    since: 1999,
    until: 2011,
    names:
      'Mariano Puerta, Albert Montanes, Filippo Volandri, Agustin Calleri, Jose Acasuso, Alberto Martin, Juan Monaco, Mariano Zabaleta, Franco Squillari, Nicolas Massu, Fernando Gonzalez, Ruben Ramirez Hidalgo, Oscar Hernandez, Santiago Ventura',
  },
  {
    walk: 'tennis.player',
    home: 'fr',
    since: 1999,
    until: 2012,
    names:
      'Cyril Saulnier, Sebastien Grosjean, Arnaud Clement, Fabrice Santoro, Paul-Henri Mathieu, Michael Llodra, Richard Gasquet, Nicolas Escude, Jerome Golmard, Gilles Simon',
  },
  {
    walk: 'rugby.player',
    home: 'it',
    since: 1998,
    until: 2011,
    names:
      'Marco Bortolami, Alessandro Troncon, Mauro Bergamasco, Andrea Lo Cicero, Sergio Parisse, Martin Castrogiovanni, Andrea Masi, Roland de Marigny, Carlo Festuccia, Salvatore Perugini, Santiago Dellape',
  },
  {
    walk: 'rugby.player',
    home: 'nz',
    since: 1998,
    until: 2011,
    names:
      'Tama Umaga, Richie McCaw, Dan Carter, Justin Marshall, Joe Rokocoko, Doug Howlett, Chris Jack, Keven Mealamu, Andrew Mehrtens, Carlos Spencer, Reuben Thorne, Jerry Collins',
  },
  {
    walk: 'rugby.player',
    home: 'au',
    since: 1998,
    until: 2011,
    names:
      'George Gregan, Stephen Larkham, Chris Latham, Lote Tuqiri, Mat Rogers, Wendell Sailor, Phil Waugh, George Smith, Nathan Sharpe, Matt Giteau, Elton Flatley, Toutai Kefu',
  },
  {
    walk: 'actor',
    home: 'latin',
    gender: 'f',
    since: 1995,
    names:
      'Catalina Sandino Moreno, Penelope Cruz, Salma Hayek, Paz Vega, Sonia Braga, Victoria Abril, Leonor Watling, Adriana Barraza, Maribel Verdu, Ana de la Reguera',
  },
  {
    walk: 'singer',
    home: 'gb',
    gender: 'f',
    since: 1998,
    names:
      'Beverley Knight, Joss Stone, Shaznay Lewis, Corinne Bailey Rae, Amy Winehouse, Katie Melua, Natasha Bedingfield, Emma Bunton, Rachel Stevens, Amy Studt, Lisa Stansfield, Dido Armstrong',
  },
  {
    walk: 'singer',
    home: 'gb',
    since: 1990,
    names:
      'Geoff Barrow, Colin MacIntyre, Paul Weller, Noel Gallagher, Damon Albarn, Jarvis Cocker, Thom Yorke, Richard Ashcroft, Robert Plant, Jimmy Page, Ian Brown, Johnny Marr, Tim Booth, Fran Healy, Stuart Murdoch, Alex Kapranos, Bernard Sumner, Ian McCulloch',
  },
  {
    walk: 'tycoon',
    home: 'ru',
    since: 1996,
    names:
      'Mikhail Khodorkovsky=Yukos, Roman Abramovich=Sibneft, Boris Berezovsky=Sibneft, Oleg Deripaska=Rusal, Vladimir Potanin=Norilsk, Mikhail Fridman=Alfa, Vladimir Gusinsky=NTV, Viktor Vekselberg=Renova, Vagit Alekperov=Lukoil',
  },
];

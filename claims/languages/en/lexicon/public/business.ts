import type { PublicPeople } from './types.ts';

/**
 * Heads of firms, economists and analysts.
 * Source: own compilation from general knowledge, by the years in which they led or spoke, a year or two left on either
 * side; not checked against a published list.
 */
export const BUSINESS: readonly PublicPeople[] = [
  {
    walk: 'business',
    home: 'gb',
    since: 1996,
    until: 2013,
    names:
      'Stuart Rose=Marks & Spencer, Terry Leahy=Tesco, Philip Green=Arcadia|BHS|Bhs, Justin King=Sainsbury, John Browne=BP, Arun Sarin=Vodafone, Ben Verwaayen=BT, Adam Crozier=Royal Mail|ITV, Charles Allen=ITV|Granada, Fred Goodwin=Royal Bank of Scotland|RBS, John Varley=Barclays, Eric Daniels=Lloyds, Ray Webster=easyJet|Easyjet, Rod Eddington=British Airways|BA, Willie Walsh=British Airways|Aer Lingus, Digby Jones=CBI, Mervyn Davies=Standard Chartered, Todd Stitzer=Cadbury, Richard Baker=Boots, Gerry Murphy=Kingfisher, Luke Johnson=Channel 4, Simon Wolfson=Next, Allan Leighton=Royal Mail, Richard Lambert=CBI, Paul Walsh=Diageo, Tom Glocer=Reuters, Mike Turner=BAE, Andy Hornby=HBOS, Mark Tucker=Prudential, Richard Harvey=Aviva, Ian Cheshire=B&Q, Andrew Higginson=Tesco, Ken Morrison=Morrison, Stelios Haji-Ioannou=easyJet|Easyjet, Peter Erskine=O2',
  },
  {
    walk: 'business',
    home: 'gb',
    gender: 'f',
    since: 1997,
    until: 2015,
    names:
      'Clara Furse=London Stock Exchange|LSE, Marjorie Scardino=Pearson, Val Gooding=Bupa, Kate Swann=WH Smith, Belinda Earl=Debenhams, Dawn Airey=Sky|Five, Barbara Cassani=Go, Carolyn McCall=Guardian|easyJet, Rose Marie Bravo=Burberry, Jacqueline Gold=Ann Summers, Nicola Horlick=Bramdean, Dianne Thompson=Camelot, Martha Lane Fox=Lastminute, Sly Bailey=Mirror, Moya Greene=Royal Mail',
  },
  {
    walk: 'business',
    home: 'gb',
    since: 2014,
    names:
      'Dave Lewis=Tesco, Simon Roberts=Sainsbury, Steve Rowe=Marks & Spencer|M&S, Bob Dudley=BP, Bernard Looney=BP, Nick Read=Vodafone, Gavin Patterson=BT, Philip Jansen=BT, Jes Staley=Barclays, Ross McEwan=RBS, Mike Ashley=Sports Direct|Frasers, Tim Martin=Wetherspoon, Alan Jope=Unilever, Johan Lundgren=easyJet, Tony Danker=CBI, Ken Murphy=Tesco, Archie Norman=Marks & Spencer|M&S, Mark Wilson=Aviva, Andrew Griffith=Sky, Rupert Soames=Serco|CBI',
  },
  {
    walk: 'business',
    home: 'gb',
    gender: 'f',
    since: 2014,
    names:
      'Alison Rose=NatWest, Emma Walmsley=GSK|GlaxoSmithKline, Liv Garfield=Severn Trent, Carolyn Fairbairn=CBI, Margherita Della Valle=Vodafone, Sharon White=Ofcom|John Lewis, Debra Crew=Diageo, Amanda Blanc=Aviva, Alison Brittain=Whitbread, Helen Dickinson=BRC|British Retail Consortium, Allison Kirkby=BT, Rain Newton-Smith=CBI',
  },
  {
    walk: 'business',
    home: 'us',
    since: 1996,
    until: 2013,
    names:
      'Jack Welch=GE|General Electric, Jeffrey Immelt=GE|General Electric, Lee Scott=Wal-Mart|Walmart, Michael Eisner=Disney, Robert Iger=Disney, Richard Parsons=Time Warner|AOL, Sam Palmisano=IBM, Michael Dell=Dell, Steve Ballmer=Microsoft, Scott McNealy=Sun Microsystems, Craig Barrett=Intel, Paul Otellini=Intel, John Chambers=Cisco, Terry Semel=Yahoo, Ivan Seidenberg=Verizon, Edward Whitacre=SBC|AT&T, Hank McKinnell=Pfizer, Sanford Weill=Citigroup, Charles Prince=Citigroup, Jamie Dimon=JP Morgan, Philip Purcell=Morgan Stanley, Howard Schultz=Starbucks, James Skinner=McDonald, Harry Stonecipher=Boeing, Gerald Grinstein=Delta, Glenn Tilton=United Airlines, Edgar Bronfman=Warner Music, Rex Tillerson=Exxon, Barry Diller=IAC, Gary Forsee=Sprint, Rick Wagoner=GM|General Motors, William Clay Ford=Ford, Ralph Larsen=Johnson & Johnson, Raymond Gilmartin=Merck, Brian Roberts=Comcast, Mel Karmazin=Viacom|Sirius, Robert Nardelli=Home Depot|Chrysler',
  },
  {
    walk: 'business',
    home: 'us',
    gender: 'f',
    since: 1997,
    until: 2013,
    names:
      'Meg Whitman=eBay|Ebay, Carly Fiorina=Hewlett-Packard|HP, Anne Mulcahy=Xerox, Andrea Jung=Avon, Indra Nooyi=Pepsi, Patricia Russo=Lucent, Brenda Barnes=Sara Lee, Sherry Lansing=Paramount, Susan Lyne=Martha Stewart, Ann Moore=Time, Irene Rosenfeld=Kraft, Angela Braly=WellPoint',
  },
  {
    walk: 'business',
    home: 'us',
    since: 2014,
    names:
      'Brian Moynihan=Bank of America, David Solomon=Goldman, Doug McMillon=Walmart, Andy Jassy=Amazon, Arvind Krishna=IBM, Dennis Muilenburg=Boeing, David Calhoun=Boeing, Ed Bastian=Delta, Scott Kirby=United, Jim Farley=Ford, Reed Hastings=Netflix, David Zaslav=Warner, Brian Chesky=Airbnb, Evan Spiegel=Snap, Darren Woods=Exxon, Albert Bourla=Pfizer, Pat Gelsinger=Intel, Jack Dorsey=Twitter, Dara Khosrowshahi=Uber, Randall Stephenson=AT&T, John Stankey=AT&T, Kevin Johnson=Starbucks, Chuck Robbins=Cisco',
  },
  {
    walk: 'business',
    home: 'us',
    gender: 'f',
    since: 2014,
    names:
      'Mary Barra=GM|General Motors, Ginni Rometty=IBM, Safra Catz=Oracle, Lisa Su=AMD, Jane Fraser=Citigroup|Citi, Sheryl Sandberg=Facebook, Karen Lynch=CVS, Rosalind Brewer=Walgreens, Marillyn Hewson=Lockheed, Susan Wojcicki=YouTube, Linda Yaccarino=Twitter',
  },
  {
    walk: 'business',
    home: 'au',
    since: 1997,
    until: 2016,
    names:
      'James Packer=Crown, Frank Lowy=Westfield, Geoff Dixon=Qantas, Alan Joyce=Qantas, David Murray=Commonwealth Bank, Ziggy Switkowski=Telstra, Paul Anderson=BHP, Chip Goodyear=BHP, John Fletcher=Coles, Roger Corbett=Woolworths, Solomon Lew=Coles, Kerry Stokes=Seven, David Morgan=Westpac, John McFarlane=ANZ, Leigh Clifford=Rio Tinto, Brett Godfrey=Virgin Blue',
  },
  {
    walk: 'business',
    home: 'de',
    since: 1997,
    until: 2013,
    names:
      'Heinrich von Pierer=Siemens, Klaus Kleinfeld=Siemens, Josef Ackermann=Deutsche Bank, Bernd Pischetsrieder=Volkswagen|VW, Juergen Schrempp=DaimlerChrysler, Helmut Panke=BMW, Wendelin Wiedeking=Porsche, Henning Kagermann=SAP, Kai-Uwe Ricke=Deutsche Telekom, Wulf Bernotat=E.ON, Klaus-Peter Mueller=Commerzbank, Werner Seifert=Deutsche Boerse, Wolfgang Mayrhuber=Lufthansa, Ekkehard Schulz=ThyssenKrupp, Juergen Hambrecht=BASF, Michael Diekmann=Allianz, Dieter Zetsche=Daimler|Chrysler, Martin Winterkorn=Audi|Volkswagen',
  },
  {
    walk: 'business',
    home: 'fr',
    since: 1996,
    until: 2013,
    names:
      'Jean-Marie Messier=Vivendi, Thierry Desmarest=Total, Louis Schweitzer=Renault, Jean-Martin Folz=Peugeot, Francois Pinault=PPR|Gucci, Daniel Bouton=Societe Generale, Jean-Cyril Spinetta=Air France, Noel Forgeard=Airbus, Jean-Francois Dehecq=Sanofi, Martin Bouygues=Bouygues, Vincent Bollore=Bollore|Havas, Serge Tchuruk=Alcatel, Michel Pebereau=BNP, Patrick Kron=Alstom, Jean-Bernard Levy=Vivendi, Philippe Camus=EADS, Didier Lombard=France Telecom, Maurice Levy=Publicis',
  },
  {
    walk: 'business',
    home: 'it',
    since: 1996,
    until: 2013,
    names:
      'Marco Tronchetti Provera=Telecom Italia|Pirelli, Alessandro Profumo=Unicredit, Diego Della Valle=Tod, Corrado Passera=Intesa, Vittorio Mincato=Eni, Paolo Scaroni=Enel|Eni, Luciano Benetton=Benetton, Enrico Bondi=Parmalat, Giancarlo Cimoli=Alitalia, Carlo De Benedetti=Espresso, Franco Bernabe=Telecom Italia, Giovanni Bazoli=Intesa, Cesare Geronzi=Capitalia',
  },
  {
    walk: 'business',
    home: 'jp',
    since: 1997,
    until: 2014,
    names:
      'Nobuyuki Idei=Sony, Kunitake Ando=Sony, Hiroshi Okuda=Toyota, Fujio Cho=Toyota, Katsuaki Watanabe=Toyota, Takeo Fukui=Honda, Satoru Iwata=Nintendo, Masayoshi Son=Softbank, Kunio Nakamura=Matsushita, Fujio Mitarai=Canon, Tadashi Okamura=Toshiba, Hiroshi Mikitani=Rakuten, Osamu Suzuki=Suzuki, Etsuhiko Shoyama=Hitachi, Yorihiko Kojima=Mitsubishi',
  },
  {
    walk: 'business',
    home: 'ru',
    since: 1997,
    names:
      'Oleg Deripaska=Rusal, Vladimir Potanin=Norilsk, Mikhail Fridman=Alfa, Vagit Alekperov=Lukoil, Viktor Vekselberg=Renova, Igor Sechin=Rosneft, Vladimir Bogdanov=Surgutneftegas, Alexei Mordashov=Severstal, German Gref=Sberbank, Andrei Kostin=VTB',
  },
  {
    walk: 'business',
    home: 'nordic',
    since: 1996,
    until: 2014,
    names:
      'Jorma Ollila=Nokia, Carl-Henric Svanberg=Ericsson, Leif Johansson=Volvo, Ingvar Kamprad=Ikea, Jacob Wallenberg=Investor, Helge Lund=Statoil, Eivind Reiten=Norsk Hydro, Percy Barnevik=ABB, Stefan Persson=H&M, Michael Treschow=Ericsson, Olli-Pekka Kallasvuo=Nokia, Lars Rebien Sorensen=Novo Nordisk',
  },
  {
    walk: 'business',
    home: 'es',
    since: 1996,
    until: 2014,
    names:
      'Emilio Botin=Santander, Cesar Alierta=Telefonica, Francisco Gonzalez=BBVA, Antonio Brufau=Repsol, Manuel Pizarro=Endesa, Pablo Isla=Inditex, Ignacio Galan=Iberdrola, Fernando Conte=Iberia, Florentino Perez=ACS, Alfredo Saenz=Santander',
  },
  {
    walk: 'business',
    home: 'nl',
    since: 1998,
    until: 2013,
    names:
      'Gerard Kleisterlee=Philips, Rijkman Groenink=ABN Amro, Leo van Wijk=KLM, Jeroen van der Veer=Shell, Anders Moberg=Ahold, Michel Tilmant=ING, Hans Wijers=Akzo, Peter Bakker=TPG|TNT',
  },
  {
    walk: 'economy',
    home: 'gb',
    since: 1995,
    until: 2016,
    names:
      'Roger Bootle=Capital Economics, Patrick Minford=Cardiff, Gavyn Davies=Goldman, Tim Congdon=Lombard Street, David Page=Investec, Howard Archer=Global Insight, George Buckley=Deutsche Bank, Michael Saunders=Citigroup, Jonathan Loynes=Capital Economics, John Butler=HSBC, Ben Broadbent=Goldman, Geoffrey Dicks=Royal Bank of Scotland|RBS, Martin Weale=National Institute, Stephen Nickell=Bank of England, Andrew Oswald=Warwick, John Philpott=CIPD, Philip Shaw=Investec, Simon Rubinsohn=Gerrard, Justin Urquhart Stewart=Seven, David Buik=Cantor, Michael Hughes=Barings',
  },
  {
    walk: 'economy',
    home: 'gb',
    gender: 'f',
    since: 1995,
    names:
      'Ruth Lea=Policy Studies|Arbuthnot, Kate Barker=CBI|Bank of England, Bronwyn Curtis=HSBC, Diane Coyle=Enlightenment, Vicky Redwood=Capital Economics, Bridget Rosewell=Volterra, Marian Bell=Bank of England, Helen Dickinson=British Retail Consortium, Karen Ward=HSBC, Samantha Seaton=Moneyhub',
  },
  {
    walk: 'economy',
    home: 'us',
    since: 1995,
    names:
      'Mark Zandi=Economy.com|Moody, Stephen Roach=Morgan Stanley, Ian Shepherdson=High Frequency|Pantheon, David Rosenberg=Merrill, Nouriel Roubini=New York University, Jeffrey Sachs=Columbia, Ethan Harris=Lehman, Bruce Kasman=JP Morgan, Joel Naroff=Naroff, Robert Shiller=Yale, Edward Yardeni=Prudential, Allen Sinai=Decision Economics, Richard Berner=Morgan Stanley, John Silvia=Wachovia, Nariman Behravesh=Global Insight|IHS, Kenneth Rogoff=Harvard|IMF, Hugh Johnson=First Albany, Art Hogan=Jefferies, Peter Cardillo=S&P, Jan Hatzius=Goldman, Sung Won Sohn=Wells Fargo, Michael Metz=Oppenheimer, Joseph Quinlan=Bank of America',
  },
  {
    walk: 'economy',
    home: 'us',
    gender: 'f',
    since: 1995,
    names:
      'Abby Joseph Cohen=Goldman, Diane Swonk=Bank One|Mesirow, Laura Tyson=Berkeley, Mary Meeker=Morgan Stanley, Christina Romer=Berkeley, Liz Ann Sonders=Schwab, Kathleen Camilli=Camilli, Meredith Whitney=Oppenheimer',
  },
  {
    walk: 'economy',
    home: 'de',
    since: 1996,
    names:
      'Norbert Walter=Deutsche Bank, Hans-Werner Sinn=Ifo, Thomas Mayer=Deutsche Bank, Holger Schmieding=Bank of America|Berenberg, Joerg Kraemer=Commerzbank|HVB, Michael Huether=IW, Klaus Zimmermann=DIW, Ulrich Kater=Dekabank, Andreas Rees=Unicredit|HVB, Ralph Solveen=Commerzbank',
  },
  {
    walk: 'economy',
    home: 'fr',
    since: 1996,
    names:
      'Patrick Artus=Natixis|Ixis|CDC, Jean-Paul Fitoussi=OFCE, Nicolas Bouzou=Asteres, Philippe Waechter=Natexis, Jean-Paul Betbeze=Credit Agricole, Alexander Law=Xerfi, Emmanuel Ferry=Exane, Laurent Bilke=Nomura',
  },
];

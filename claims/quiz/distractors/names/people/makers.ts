/** Who makes what everybody knows to be his, by the English names of the catalogue. Own list. */
const PRODUCTS: Readonly<Record<string, string>> = {
  Microsoft: 'Windows|Xbox|MSN|Hotmail|Internet Explorer|Outlook|PowerPoint',
  Apple: 'iPod|iPods|iPhone|iPhones|iPad|iPads|iMac|iTunes|Mac|Macs|Macintosh',
  Sony: 'PlayStation|PlayStations|PSP|PS2|PS3|Walkman',
  Nintendo: 'GameCube|Game Boy|GameBoy|Wii|Nintendo DS|Super Mario',
  Google: 'Gmail|Android|Google News|Google Maps|Chrome',
  Meta: 'Facebook|Instagram|WhatsApp',
  Amazon: 'Kindle|Alexa|Amazon Prime',
  Toyota: 'Prius|Corolla|Lexus',
  Honda: 'Civic',
  Volkswagen: 'Golf|Passat|Beetle',
  Ford: 'Mustang|Fiesta',
  Tesla: 'Model 3|Model S|Cybertruck',
  Boeing: 'Dreamliner|7[0-8]7(?:-\\d{1,3}[A-Z]{0,3}s?)?',
  Airbus: 'A3[0-8]0(?:-\\d{2,4})?s?',
  'Walt Disney': 'Disney|Disneyland|Mickey Mouse',
  BBC: 'Radio 1|Radio 2|Radio 3|Radio 4|1Xtra|Doctor Who|EastEnders|Newsnight|Panorama|Blackadder',
  ITV: 'Coronation Street|Emmerdale',
  'Channel 4': 'Big Brother|Countdown|Hollyoaks',
};

const LISTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(PRODUCTS).map(([maker, names]) => [
    maker,
    new RegExp(`(?:^|[ "“\u2018\u2019(])(?:${names})(?=[ ,.?"”\u2019:)](?!\\d)|$)`, 'u'),
  ]),
);

/** Whether a stem names what only `maker` makes: whoever knows the thing has the answer. */
export function isMakerTold(maker: string, stem: string): boolean {
  return LISTS.get(maker)?.test(stem) ?? false;
}

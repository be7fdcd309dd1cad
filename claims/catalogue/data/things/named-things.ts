import type { Category } from '../../types.ts';

/** Things that have names. */
export const NAMED_THINGS: readonly Category[] = [
  {
    id: 'car',
    class: 'thing',
    head: { hi: 'कार', en: 'car' },
    gender: 'f',
    entries: [
      ['रोल्स-रॉयस फैंटम', 'Rolls-Royce Phantom'],
      ['मर्सिडीज मेबैक', 'Mercedes-Maybach'],
      ['बेंटले मल्सैन', 'Bentley Mulsanne'],
      ['बीएमडब्ल्यू 7 सीरीज', 'BMW 7 Series'],
      ['ऑडी ए8', 'Audi A8'],
      ['लेक्सस एलएस', 'Lexus LS'],
      ['जगुआर एक्सजे', 'Jaguar XJ'],
      ['कैडिलैक वन', 'Cadillac One'],
      ['होंगची एल5', 'Hongqi L5'],
      ['टोयोटा सेंचुरी', 'Toyota Century'],
      ['फरारी एसएफ90', 'Ferrari SF90'],
      ['लैंबोर्गिनी उरुस', 'Lamborghini Urus'],
      ['टेस्ला मॉडल एस', 'Tesla Model S'],
      ['पोर्श पनामेरा', 'Porsche Panamera'],
      ['रेंज रोवर', 'Range Rover'],
      ['वॉल्वो एस90', 'Volvo S90'],
    ],
  },
];

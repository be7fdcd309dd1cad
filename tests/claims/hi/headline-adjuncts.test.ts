import { describe, expect, it } from 'vitest';
import { withoutAdjuncts } from '../../../claims/languages/hi/questions/story/headline/adjuncts.ts';
import { asTold } from '../../../claims/languages/hi/questions/story/headline/headline-asks.ts';
import { passedAway } from '../../../claims/languages/hi/questions/story/headline/headline-parts.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

describe('a headline without the figures that its sentence does not need', () => {
  it.each([
    ['सोनपुर में आठ महीने बाद खुला पुल', 'सोनपुर में खुला पुल'],
    ['पटना में डॉक्टर को 6 दिन कमरे में बंद रखा', 'पटना में डॉक्टर को कमरे में बंद रखा'],
    ['केरल ने असम को 5 विकेट से हराया', 'केरल ने असम को हराया'],
    ['केरल ने असम को पारी और 40 रन से हराया', 'केरल ने असम को हराया'],
    ['यू मुंबा ने 41-30 से जीता मैच', 'यू मुंबा ने जीता मैच'],
    ['व्यापारी से 40 लाख रुपये की ठगी', 'व्यापारी से ठगी'],
    ['विधानसभा चार बार स्थगित', 'विधानसभा स्थगित'],
  ])('tells no more how long, how often or by how much: %s', (line, told) => {
    expect(withoutAdjuncts(line)).toBe(told);
  });

  it.each([
    'बाजार में तीन दिन की तेजी थमी',
    'लापता जवान तीन दिन बाद भी नहीं मिले',
    'स्टेशन पर 12 घंटे पहले से कतार',
    'पेट्रोल 100 रुपये के पार',
    'चार दिन पहले बना पुल टूटा',
    'बाघिन ने नापे 140 किमी',
    'दो बार के विधायक का इस्तीफा',
    'सोनपुर में दो साल तक नहीं बढ़ेगा किराया',
    'मोहल्ले में 4 दिन से नहीं मिला पानी',
    'एक दो बार नहीं, चार बार जीते',
    'मेले में 20 रुपये की पतंग बिकी',
    'अस्पताल में 15 रुपये की थाली शुरू',
    'डॉक्टर को धमकाया, 40 लाख रुपये की ठगी',
  ])('keeps what hangs on the figure: %s', (line) => {
    expect(withoutAdjuncts(line)).toBeUndefined();
  });

  it('stands by the clauses before its colon, too', () => {
    const headline = "जयनगर में शिक्षक को 4 दिन 'डिजिटल अरेस्ट' रखा, 30 लाख ठगे: पड़ोसी के आने से खुला मामला, 3 गिरफ्तार";
    expect(linesOf(headline)[0]).toBe('जयनगर में शिक्षक को डिजिटल अरेस्ट रखा');
  });

  it('tells a place behind what it calls the story', () => {
    expect(linesOf('खाद के फेर में किसान: दुकानों पर पहले ही दिन लंबी कतार, पटना में चक्काजाम')).toContain(
      'खाद के फेर में किसान – पटना में चक्काजाम',
    );
  });

  it('tells who beat whom behind the tournament', () => {
    expect(linesOf('रणजी ट्रॉफी: अंकित के पांच विकेट, केरल ने असम को 40 रन से हराया')).toContain(
      'रणजी ट्रॉफी – केरल ने असम को हराया',
    );
  });
});

describe('what a headline is about', () => {
  it('is what it explains', () => {
    expect(asTold('तेज बुखार और बदन दर्द: क्या है चिकनगुनिया, जिससे डर रहे लोग')).toBe(
      'चिकनगुनिया: तेज बुखार और बदन दर्द',
    );
    expect(asTold('क्या है सरकार की योजना?')).toBe('क्या है सरकार की योजना?');
  });

  it('is told without the call that the page is still written to', () => {
    expect(asTold('बजट सत्र का पहला दिन LIVE: राज्यसभा स्थगित')).toBe('बजट सत्र का पहला दिन: राज्यसभा स्थगित');
  });

  it('is whose death it tells behind an epithet in quotation marks', () => {
    expect(passedAway("नहीं रहे 'घाट के कवि' रामेश्वर दुबे, गांव में अंतिम विदाई")).toBe('रामेश्वर दुबे का निधन');
    expect(passedAway("नहीं रहे 'सुर के राजा' वे")).toBeUndefined();
  });
});

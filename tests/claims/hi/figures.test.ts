import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const told = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('"यह" of another figure', () => {
  it('is the measure that the text has just given a figure of', () => {
    expect(told('खुदरा महंगाई मई में बढ़कर 5.2 फीसदी हो गई। अप्रैल में यह 4.7 फीसदी थी।')).toContain(
      'अप्रैल में खुदरा महंगाई 4.7 फीसदी थी।',
    );
    expect(told('पटना में अधिकतम तापमान 41 डिग्री दर्ज किया गया। रविवार को यह 39 डिग्री था।')).toContain(
      'रविवार को पटना में अधिकतम तापमान 39 डिग्री था।',
    );
  });

  it('is it with its noun as well', () => {
    expect(told('बेरोजगारी दर 3.2 प्रतिशत रही। पिछले साल यह दर 4.1 प्रतिशत थी।')).toContain(
      'पिछले साल बेरोजगारी दर 4.1 प्रतिशत थी।',
    );
    expect(told('जिले में मरीजों की संख्या 412 पहुंच गई। पिछले साल यह आंकड़ा 96 था।')).toContain(
      'पिछले साल जिले में मरीजों की संख्या का आंकड़ा 96 था।',
    );
  });

  it('is nothing surely where two measures were told of, or where it says no figure', () => {
    const two = 'पटना का तापमान 41 डिग्री रहा और गया का तापमान 43 डिग्री रहा। रविवार को यह 39 डिग्री था।';
    expect(told(two).join(' ')).not.toContain('39 डिग्री');
    expect(told('दूध का औसत भाव 52 रुपये रहा। मई में यह लगातार तीसरा महीना था।').join(' ')).not.toContain('तीसरा');
  });

  it('is nothing surely at another place than that of the measure', () => {
    expect(told('पटना का तापमान 41 डिग्री रहा। रविवार को गया में यह 39 डिग्री था।').join(' ')).not.toContain(
      '39 डिग्री',
    );
  });
});

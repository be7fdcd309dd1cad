import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string, title = 'नाव पलटी, चार की मौत') =>
  readArticle({ text: `${title}\n\n${text}`, lang: 'hi', publishedAt: '2026-11-12' }).readings.map(
    ({ claim }) => claim.text,
  );

const REST = 'बचाव कार्य शाम तक चला। मौके पर भीड़ जमा हो गई। रात में बारिश भी हुई।';

describe('what came of a mishap', () => {
  it('is told with where the boat sank, though the story calls it nothing', () =>
    expect(
      textsOf(
        `पटना। बिहार के नवादा जिले में मजदूरों से भरी नाव के पलट जाने से चार लोगों की मौत हो गई। मृतकों में दो महिलाएं शामिल हैं। ${REST}`,
      ),
    ).toContain('बिहार के नवादा जिले में हुए हादसे के मृतकों में दो महिलाएं शामिल हैं।'));

  it('is no accident where robbers got in', () =>
    expect(
      textsOf(
        `पटना। बिहार के नवादा जिले में मंगलवार को लुटेरे यात्री बस में घुस गए और 12 लाख रुपये लूट लिए। बस में 40 यात्री थे। ${REST}`,
        'बस में लूट',
      ).join(' '),
    ).not.toMatch(/हादसे|दुर्घटनाग्रस्त/u));

  it('is no accident where the boat was fired at', () =>
    expect(
      textsOf(
        `पटना। बिहार के नवादा जिले में मिसाइल हमले में नाव के पलट जाने से चार लोगों की मौत हो गई। मृतकों में दो महिलाएं शामिल हैं। ${REST}`,
      ).join(' '),
    ).not.toContain('हादसे'));

  it('is not set where the travellers were bound for', () => {
    const told = textsOf(
      `नवादा, 11 नवंबर। राजगीर में मेला देखने निकले श्रद्धालुओं की एक बस बुधवार तड़के कालापुर के पास मोड़ पर खाई में जा गिरी। हादसे में नौ लोगों की मौत हो गई। ${REST}`,
      'श्रद्धालुओं की बस खाई में गिरी, नौ की मौत',
    );
    expect(told).toContain('कालापुर के पास हुए हादसे में नौ लोगों की मौत हो गई।');
    expect(told.join(' ')).not.toContain('राजगीर में हुए');
  });

  it('is of it in whatever hospital the injured are', () =>
    expect(
      textsOf(
        `नवादा, 11 नवंबर। नवादा में एक बस बुधवार तड़के खाई में जा गिरी। हादसे में नौ लोगों की मौत हो गई। चार की हालत नाजुक बनी हुई है। घायलों को हिसुआ के स्वास्थ्य केंद्र ले जाया गया। ${REST}`,
        'नवादा में बस खाई में गिरी, नौ की मौत',
      ),
    ).toEqual(
      expect.arrayContaining([
        'नवादा में हुए हादसे के बाद चार की हालत नाजुक बनी हुई है।',
        'नवादा में हुए हादसे के घायलों को हिसुआ के स्वास्थ्य केंद्र ले जाया गया।',
      ]),
    ));
});

describe('the vehicle of a mishap', () => {
  const LEAD = 'नवादा, 11 नवंबर। नवादा में एक बस बुधवार तड़के खाई में जा गिरी। हादसे में नौ लोगों की मौत हो गई।';
  const HEAD = 'नवादा में बस खाई में गिरी, नौ की मौत';

  it('is told with where it came to grief', () =>
    expect(textsOf(`${LEAD} बस जहानाबाद से पटना जा रही थी। उसमें 38 लोग सवार थे। ${REST}`, HEAD)).toEqual(
      expect.arrayContaining([
        'नवादा में दुर्घटनाग्रस्त हुई बस जहानाबाद से पटना जा रही थी।',
        'नवादा में दुर्घटनाग्रस्त हुई बस में 38 लोग सवार थे।',
      ]),
    ));

  it('is not another one', () =>
    expect(textsOf(`${LEAD} दूसरी बस से यात्री पटना भेजे गए। ${REST}`, HEAD).join(' ')).not.toContain(
      'दुर्घटनाग्रस्त',
    ));
});

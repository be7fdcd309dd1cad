import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);

describe('what is said', () => {
  it('of those who act in the clause before is not told of who speaks', () => {
    const said = 'मंत्री मोहन राय ने कहा, “वे तख्तियां लेकर आए, पर हमारे विधायक का जवाब सुनने को तैयार नहीं थे।”';
    expect(texts(said).filter((one) => one.includes('तैयार'))).toEqual([]);
  });

  it('of oneself behind another clause is told', () => {
    const said = 'मोहन राय ने कहा, “पुल टूट गया, पर हमने 12 लोगों को बचाया।”';
    expect(texts(said)).toContain('मोहन राय ने कहा कि हमने 12 लोगों को बचाया।');
  });

  it('of oneself is not told of whoever is quoted within', () => {
    const said =
      'मोहन राय ने कहा, “राजू भैया ने सुबह बताया कि आज तू खेल रहा है और बल्ला भी दे दिया, क्योंकि मेरा बल्ला टूट गया था।”';
    expect(texts(said).filter((one) => one.includes('मेरा'))).toEqual([]);
  });

  it('of oneself is told of who speaks', () => {
    expect(texts('मोहन राय ने कहा कि मेरा बल्ला टूट गया था।')).toContain('मोहन राय ने कहा कि मेरा बल्ला टूट गया था।');
  });

  it('by the second half is no source of the first', () => {
    const text = 'मुख्यमंत्री ने हादसे पर शोक व्यक्त किया है और पर्यटन विभाग ने रतलाम में नया पुल बनाने की बात कही है।';
    const [claim] = read(text);
    expect(claim?.text).toBe('मुख्यमंत्री ने हादसे पर शोक व्यक्त किया है।');
    expect(claim?.attribution?.source).toBeUndefined();
  });

  it('before who says it is theirs', () => {
    const [claim] = read('रतलाम में 12 पुल टूट गए हैं, पर्यटन विभाग ने बताया।');
    expect(claim?.text).toBe('रतलाम में 12 पुल टूट गए हैं।');
    expect(claim?.attribution?.source).toBe('पर्यटन विभाग');
  });
});

describe('what comes about each time', () => {
  it('is not told without what it hangs on', () => {
    const said = 'मंडल प्रबंधक ने कहा, “रात में तापमान अचानक गिरा है, ऐसे में पटरी टूटती है।”';
    expect(texts(said)).not.toContain('पटरी टूटती है।');
  });

  it('is told where it came about', () => {
    const text = 'रात में तापमान अचानक गिरा है, ऐसे में रेलवे ने 12 ट्रेनें रद्द कीं।';
    expect(texts(text)).toContain('रेलवे ने 12 ट्रेनें रद्द कीं।');
  });
});

describe('a class of prizes', () => {
  const LATER = 'रतलाम में महज 26 दिन में फिल्माई गई इस फिल्म में ज्यादातर कलाकार गांव के ही रहने वाले हैं।';

  it('is no film', () => {
    const text = `मीना राय को निर्देशक की सर्वश्रेष्ठ पहली फिल्म का पुरस्कार मिला। ${LATER}`;
    expect(texts(text).filter((one) => one.includes('सर्वश्रेष्ठ पहली फिल्म में'))).toEqual([]);
  });

  it('leaves the film that was named', () => {
    const text = `मीना राय की फिल्म ‘नई नाव’ को निर्देशक की सर्वश्रेष्ठ पहली फिल्म चुना गया। ${LATER}`;
    expect(texts(text).some((one) => one.includes('फिल्म नई नाव में ज्यादातर कलाकार'))).toBe(true);
  });
});

import { fold } from '../../../../text/fold.ts';

/** Offices that one person holds at a time in one body: "X के … कौन हैं?" has one answer. Reviewed by hand. */
const SINGLE_HOLDER: readonly { readonly id: string; readonly roles: string }[] = [
  {
    id: 'holder.state',
    roles: 'राष्ट्रपति प्रधानमंत्री मुख्यमंत्री राज्यपाल उपराज्यपाल उपराष्ट्रपति राजा सुल्तान शासक राष्ट्राध्यक्ष महापौर मेयर',
  },
  {
    id: 'holder.minister',
    roles: 'विदेशमंत्री गृहमंत्री वित्तमंत्री रक्षामंत्री',
  },
  {
    id: 'holder.administration',
    roles:
      'आयुक्त मंडलायुक्त कलेक्टर जिलाधिकारी डीएम एडीजी एसपी एसएसपी डीजीपी महानिदेशक महाप्रबंधक निदेशक तहसीलदार थानाध्यक्ष कोतवाल प्रभारी अधीक्षक प्राचार्य प्रधानाचार्य कुलपति कुलसचिव डीआरएम जीएम सीएमओ एसडीएम एसएचओ बीडीओ गवर्नर',
  },
  {
    id: 'holder.body',
    roles:
      'अध्यक्ष चेयरमैन प्रमुख मुखिया सीईओ सीएमडी संस्थापक महासचिव राष्ट्रीयाध्यक्ष जिलाध्यक्ष एमडी कप्तान कोच मालिक संयोजक प्रधान सरपंच',
  },
];

const KEYS: ReadonlySet<string> = new Set(SINGLE_HOLDER.flatMap(({ roles }) => roles.split(' ').map(fold)));

/** The one above others of the same post. */
const CHIEF =
  /(?:^| )(?:मुख्य (?:सचिव|न्यायाधीश|अभियंता|वन संरक्षक|कोच|प्रशिक्षक)|सिविल सर्जन|सेना प्रमुख|राष्ट्रीय सुरक्षा सलाहकार)$/u;

/** Whether the office that a role phrase ends in is held by one person alone. */
export function isSingleHolder(role: string): boolean {
  const words = role.split(' ');
  if (/^(उप|पूर्व|सह|संयुक्त|अपर|अतिरिक्त|वरिष्ठ)$/u.test(words.at(-2) ?? '') || words.some((word) => word === 'एक'))
    return false;
  return KEYS.has(fold(words.at(-1) ?? '')) || CHIEF.test(role);
}

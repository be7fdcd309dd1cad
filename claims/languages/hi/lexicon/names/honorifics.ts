/** Words of respect beside a name. */
export interface HonorificGroup {
  readonly id: string;
  readonly position: 'before' | 'after';
  readonly gender: 'm' | 'f' | 'any';
  readonly words: string;
}

export const HONORIFICS: readonly HonorificGroup[] = [
  {
    id: 'honorific.before.any',
    position: 'before',
    gender: 'any',
    words:
      'डॉ डॉक्टर प्रो प्रोफेसर जस्टिस न्यायमूर्ति माननीय महामहिम आदरणीय एडवोकेट ले इंजी दिवंगत स्वर्गीय स्व पद्मश्री पद्मभूषण पद्मविभूषण',
  },
  {
    id: 'honorific.before.m',
    position: 'before',
    gender: 'm',
    words:
      'श्री श्रीमान मिस्टर मि सर पं पंडित मौलाना मौलवी मुफ्ती इमाम संत स्वामी आचार्य बाबा महंत उस्ताद फादर बिशप आर्चबिशप कार्डिनल लॉर्ड प्रिंस किंग हाजी हाफिज हजरत महात्मा सरदार मास्टर लाला राजा महाराजा नवाब',
  },
  {
    id: 'honorific.before.f',
    position: 'before',
    gender: 'f',
    words: 'विदुषी श्रीमती सुश्री कुमारी मिस मिसेज मैडम साध्वी सिस्टर मदर डेम लेडी प्रिंसेस क्वीन रानी महारानी बेगम',
  },
  {
    id: 'honorific.before.rank',
    position: 'before',
    gender: 'any',
    words: 'जनरल लेफ्टिनेंट मेजर कर्नल कैप्टन ब्रिगेडियर एडमिरल कमांडर सूबेदार हवलदार नायक सिपाही',
  },
  { id: 'honorific.after.any', position: 'after', gender: 'any', words: 'जी' },
  { id: 'honorific.after.m', position: 'after', gender: 'm', words: 'साहब साहिब साहेब महाराज महोदय सर' },
  { id: 'honorific.after.f', position: 'after', gender: 'f', words: 'साहिबा महोदया मैडम' },
];

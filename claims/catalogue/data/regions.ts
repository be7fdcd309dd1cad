/** Countries that are told of together: the best options beside each other. */
export const REGIONS: readonly { readonly id: string; readonly countries: string }[] = [
  { id: 'region.east-asia', countries: 'CN JP KR KP TW MN HK' },
  { id: 'region.south-asia', countries: 'IN PK BD NP LK BT MV AF MM' },
  { id: 'region.south-east-asia', countries: 'TH VN ID MY SG PH MM KH LA' },
  { id: 'region.middle-east', countries: 'IR IQ SA AE QA KW OM YE SY LB JO IL PS TR EG' },
  { id: 'region.former-soviet', countries: 'RU UA BY KZ UZ GE AM AZ' },
  { id: 'region.west-europe', countries: 'GB FR DE IT ES PT NL BE CH AT IE' },
  { id: 'region.north-europe', countries: 'SE NO FI DK PL' },
  { id: 'region.south-east-europe', countries: 'GR HU RO RS BG HR SI AL MK BA ME CY' },
  { id: 'region.baltic', countries: 'EE LV LT FI PL' },
  { id: 'region.africa', countries: 'ZA KE NG GH ET SD EG LY TN MA DZ' },
  { id: 'region.americas', countries: 'US CA MX BR AR CL CO PE VE CU' },
  { id: 'region.english', countries: 'AU NZ GB IE CA ZA US' },
  { id: 'region.powers', countries: 'US RU CN GB FR DE JP IN' },
];

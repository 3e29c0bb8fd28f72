/** Transliteration according to docs/language-review-ka.md. */
const letters: Readonly<Record<string, string>> = {
  a: 'ა',
  â: 'ა',
  b: 'ბ',
  c: 'ჯ',
  ç: 'ჩ',
  d: 'დ',
  e: 'ე',
  f: 'ფ',
  g: 'გ',
  ğ: 'ღ',
  h: 'ჰ',
  ı: 'ი',
  i: 'ი',
  j: 'ჟ',
  k: 'ქ',
  l: 'ლ',
  m: 'მ',
  n: 'ნ',
  o: 'ო',
  ö: 'ო',
  p: 'ფ',
  r: 'რ',
  s: 'ს',
  ş: 'შ',
  t: 'თ',
  u: 'უ',
  ü: 'უ',
  v: 'ვ',
  y: 'ი',
  z: 'ზ',
};

/** Established Georgian forms: ancient cities and lands, and acronyms read as words. */
export const establishedNames: Readonly<Record<string, string>> = {
  Ankara: 'ანკარა',
  Antalya: 'ანტალია',
  Ardahan: 'არტაანი',
  Erzurum: 'ერზრუმი',
  Hakkari: 'ჰაქარი',
  Hakkâri: 'ჰაქარი',
  Isparta: 'ისპარტა',
  İstanbul: 'სტამბოლი',
  İTKİB: 'იტკიბი',
  Kars: 'ყარსი',
  Kayseri: 'კაისერი',
  Konya: 'კონია',
  Nallıhan: 'ნალიჰანი',
  OSTİM: 'ოსტიმი',
  Pisidia: 'პისიდია',
  Sinop: 'სინოპი',
  TAYSAD: 'ტაისადი',
  Trabzon: 'ტრაბზონი',
  Trakya: 'თრაკია',
  Van: 'ვანი',
};

/**
 * Turkish name in Georgian script, in the nominative: Kastamonu is ქასთამონუ, Yozgat იოზგათი. Names with `kara`,
 * black, begin with ყ: Karabük is ყარაბუქი.
 */
export function writeInGeorgian(name: string): string {
  const known = establishedNames[name];
  if (known !== undefined) return known;
  const lower = name
    .toLocaleLowerCase('tr')
    .replace(/[ıi]y(?=[aeıioöuü])/g, 'i')
    .replace(/^kara|(?<=afyon)kara/, 'ყარა');
  const written = Array.from(lower, (letter) => letters[letter] ?? letter).join('');
  return /[აეიოუ]$/.test(written) ? written : `${written}ი`;
}

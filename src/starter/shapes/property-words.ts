import { foldText } from '../../i18n/fold.ts';

/** Role of a property by what it is called, likeliest for a region name first. */
export type PropertyRole =
  /** Called a name and nothing else: `NAME_1`, `nombre`, `adm1_name`. */
  | 'name'
  /** Called a name among other words: `nombre_completo`. */
  | 'long-name'
  /** Called by a kind of region: `PROVINCE`, `ADM1_TR`. */
  | 'area'
  | 'unknown'
  /** Other names of the region: `VARNAME_1`, `alt_name`. */
  | 'alternate'
  /** Something else about the region: its capital, type, abbreviation or a remark. */
  | 'other';

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(foldText));

/** Words for `name` by language, as publishers of map files use them. */
const nameWordsIn: Readonly<Record<string, string>> = {
  en: 'name names nam nm',
  es: 'nombre nombres nomb nombe nomgeo',
  pt: 'nome nm denominacao designacao',
  it: 'nome den denominazione',
  fr: 'nom noms libelle lib libgeo',
  ca: 'nom',
  ro: 'nume denumire denumirea',
  de: 'gen name',
  nl: 'naam namen',
  da: 'navn',
  nb: 'navn',
  sv: 'namn',
  is: 'nafn',
  fi: 'nimi',
  et: 'nimi nimetus',
  lv: 'nosaukums',
  lt: 'pavadinimas vardas',
  pl: 'nazwa nazwy',
  cs: 'název nazev nazov',
  sk: 'názov nazov',
  sl: 'ime naziv',
  hr: 'ime naziv',
  sr: 'ime naziv име назив',
  bs: 'ime naziv',
  mk: 'име назив',
  bg: 'име наименование',
  hu: 'név neve',
  sq: 'emri emer emertimi',
  ru: 'имя название наименование nazvanie imya',
  uk: "назва ім'я найменування nazva",
  be: 'назва',
  kk: 'атауы аты atauy',
  ky: 'аты аталышы',
  uz: 'nomi номи',
  tk: 'ady',
  az: 'ad adı adlar',
  tr: 'ad adı isim ismi adlar',
  ka: 'სახელი დასახელება სახელწოდება',
  hy: 'անուն անվանում',
  el: 'όνομα ονομασία onoma onomasia',
  eu: 'izen izena',
  id: 'nama',
  ms: 'nama',
  sw: 'jina',
  vi: 'tên',
  ar: 'اسم الاسم',
  fa: 'نام',
  he: 'שם',
  hi: 'नाम',
  th: 'ชื่อ',
  zh: '名称 名稱 名',
  ja: '名称 名前 名',
  ko: '이름 명칭',
};

const languagesOfWord = new Map<string, string[]>();
for (const [language, list] of Object.entries(nameWordsIn)) {
  for (const word of words(list)) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
  }
}

/** Name words that properties are compounded with: `NAMELSAD`, `statnaam`, `shapename`. */
const stems = ['name', 'naam', 'navn', 'namn', 'nazwa', 'naziv', 'nazev', 'nombre'];
const starts = [...stems, 'nom', 'nomb'];

const areaWords = words(`
  adm admin administrative area areas region regions reg province prov provincia provincie provincija
  state states estado uf county district dist departamento departement departament dpto dep depto comuna commune
  municipality municipio municipi mun oblast okrug kraj okres obec wojewodztwo województwo voivodeship powiat gmina woj
  judet județ megye járás il ilçe ilce rayon bölge vilayət vilayet şəhər rajon raion région regione regiao região
  land bundesland kreis kanton canton län fylke kommune kommun gemeente maakunta kunta amt
  regioni რეგიონი მუნიციპალიტეტი მხარე область район регион край округ громада
  županija zupanija općina opstina opština qark bashki governorate wilaya emirate prefecture division territory
  shape geo unit nuts lau ward parish
`);

const alternateWords = words(
  'var varname varnames alt altname alternate alternative alias aliases aka variant',
);

const otherWords = words(`
  capital capitale capitais hauptstadt hauptort cabecera cabezera stolica stolice stolitsa столица столиця
  seat sitz sede siege siège cheflieu chef administrativecentre center centre centro centrum centar
  merkez merkezi mərkəz mərkəzi paytaxt başkent ცენტრი დედაქალაქი центр адмцентр székhely fővaros főváros
  sídlo sidlo siedziba sedište sediste седиште središte srediste grad reședință resedinta hovedstad hovedsted hoofdstad huvudstad residensstad pääkaupunki
  kryeqytet qendra
  type types engtype typ tipo tip tür türü növ növü ტიპი тип kind category class klasa bez bezeichnung rodzaj lsad
  remark remarks note notes comment comments uwagi uwaga opis bemerkung bemerkungen obs observacion observaciones
  observação remarque remarques qeyd açıklama not შენიშვნა примечание description desc nota poznamka poznámka megjegyzés
  source sources kaynak quelle fuente źródło zrodlo author owner url web website wiki wikipedia wikidata email
  person president governor leader mayor vali gobernador wojewoda burmistrz contact editor
  status valid language currency parent country continent old former previous hist historic historical
  river mountain
`);

/** Words for codes and abbreviations, which can identify a region and are not its name. */
const codeWords = words(`
  abbr abbrev abbreviation abbreviated abr abrev short shortname kurz kürzel kuerzel skrot skrót sigla sigle acronym
  zkratka skratka kratica kısa kısaltma qısa qısaltma შემოკლება сокращение postal symbol
  cc hasc iso code kod kodu cod codigo código koodi šifra sifra шифра код kodas kods id gid uid fid
`);

/** Next to a word for `name` they make it a shorter name, as in `iso_nombre`. */
const shortWords = words('iso short kurz official oficial resmi');

/** Words of the title of a property, folded: `NAME_1`, `admin1Name`, `name:en`. */
function titleWords(title: string): string[] {
  return title
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map(foldText);
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Language that the title of a property ends in: `name_en`, `NAME:ka`, `nameTr`. */
export function languageOf(title: string): string | undefined {
  const [, parted, joined] = /\p{L}.*[_:. -]([A-Za-z]{2,3})$|[a-z]([A-Z][a-z])$/u.exec(title) ?? [];
  const found = (parted ?? joined)?.toLowerCase();
  if (found === undefined) return undefined;
  // Three-letter endings such as `_reg` count only as codes of a language with two letters.
  const [code = ''] = Intl.getCanonicalLocales(found);
  return code.length === 2 && languageNames.of(code) !== undefined ? code : undefined;
}

/** True if a property is called by the word for `name` of a language: `nazwa` for `pl`. */
export const isNamedIn = (title: string, language: string): boolean =>
  titleWords(title).some((word) => languagesOfWord.get(word)?.includes(language) ?? false);

const isCompound = (word: string): boolean =>
  stems.some((stem) => word.endsWith(stem)) || starts.some((stem) => word.startsWith(stem));

/** A compound also as its first part: `capitalname` → `capital`. */
const withFirstPart = (word: string): string[] => [
  word,
  ...stems.flatMap((stem) => (word.endsWith(stem) ? [word.slice(0, -stem.length)] : [])),
];

/** Without a language at its end. */
const innerWords = (title: string): string[] =>
  languageOf(title) === undefined ? titleWords(title) : titleWords(title).slice(0, -1);

/** True if a property is called by something else about a region, such as its capital, but not by a code. */
export function isAttribute(title: string): boolean {
  const parts = innerWords(title).flatMap(withFirstPart);
  return parts.some((word) => otherWords.has(word)) && !parts.some((word) => codeWords.has(word));
}

export function roleOf(title: string): PropertyRole {
  const inner = innerWords(title);
  const parts = inner.flatMap(withFirstPart);
  if (parts.some((word) => alternateWords.has(word))) return 'alternate';
  const others = parts.filter((word) => otherWords.has(word) || codeWords.has(word));
  const isNamed = inner.some((word) => languagesOfWord.has(word));
  if (others.length > 0)
    return isNamed && others.every((word) => shortWords.has(word)) ? 'alternate' : 'other';
  if (isNamed) {
    const isPlain = inner.every((word) => languagesOfWord.has(word) || areaWords.has(word));
    return isPlain ? 'name' : 'long-name';
  }
  if (inner.some(isCompound)) return 'long-name';
  return inner.some((word) => areaWords.has(word)) ? 'area' : 'unknown';
}

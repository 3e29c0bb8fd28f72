// Months in the four languages: first the names in Unicode's CLDR, then common stems and short forms; compared
// without capitals and marks. A Georgian month loses its vowel before endings.
const months: readonly string[] = [
  'yanvar ocak იანვარი იანვარ იანვრ january jan oca yan январь января',
  'fevral şubat თებერვალი თებერვალ თებერვლ february feb fev şub февраль февраля',
  'mart მარტი მარტ march mar март марта',
  'aprel nisan აპრილი აპრილ april apr nis апрель апреля',
  'may mayıs მაისი მაის май мая',
  'iyun haziran ივნისი ივნის june jun haz июнь июня',
  'iyul temmuz ივლისი ივლის july jul tem июль июля',
  'avqust ağustos აგვისტო august aug avq ağu август августа',
  'sentyabr eylül სექტემბერი სექტემბერ სექტემბრ september sep sept sen eyl сентябрь сентября',
  'oktyabr ekim ოქტომბერი ოქტომბერ ოქტომბრ october oct okt eki октябрь октября',
  'noyabr kasım ნოემბერი ნოემბერ ნოემბრ november nov noy kas ноябрь ноября',
  'dekabr aralık დეკემბერი დეკემბერ დეკემბრ december dec dek ara декабрь декабря',
];

/** Case endings of months: of it, in it. */
export const monthEndings: readonly string[] = [
  ...['ı', 'i', 'u', 'ü', 'ın', 'in', 'un', 'ün', 'da', 'də', 'de', 'ta', 'te'],
  ...['ında', 'ində', 'unda', 'ündə', 'ının', 'inin', 'ayı', 'ayında', 'ის', 'ს', 'ში', 'ისა'],
];

/** Words that only mark a number as a year or a day of a month. */
export const yearWords: readonly string[] = [
  ...['il', 'ili', 'ilin', 'ildə', 'ilində', 'i', 'ci', 'cı', 'cu', 'cü'],
  ...['yıl', 'yılı', 'yılında', 'yılının', 'sene', 'senesi', 'nin', 'nın', 'nun', 'nün'],
  ...['de', 'da', 'te', 'ta', 'in', 'ın', 'un', 'ün', 'ayı', 'ayında', 'ayının', 'ayının'],
  ...['წელი', 'წლის', 'წელს', 'წ', 'წლისა', 'თვე', 'თვის', 'თვეში', 'ს', 'ში'],
  ...['year', 'of', 'in', 'the', 'on', 'st', 'nd', 'rd', 'th', 'год', 'года', 'году', 'г'],
];

/** Months, 1 to 12, with each spelling. */
export const monthNames: readonly (readonly [month: number, name: string])[] = months.flatMap(
  (names, at) => names.split(' ').map((name) => [at + 1, name] as const),
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectVariants,
  listLost,
  listStrayed,
  readParadigms,
} from '../../../workshop/testing/turkic-forms.ts';
import { foldWord } from '../fold-word.ts';
import { stemAzerbaijani } from './azerbaijani.ts';

/** Variants of a word, best first, except the word itself. */
function guess(word: string): string[] {
  return stemAzerbaijani(foldWord(word))
    .slice(1)
    .map(({ form, weight }) => `${form} ${weight.toFixed(2)}`);
}

/** Yiyəlik, yönlük, təsirlik, yerlik, çıxışlıq | cəm | üçüncü şəxs | birinci və ikinci şəxslər. */
const table = `
  klaster: klasterin klasterə klasteri klasterdə klasterdən | klasterlər | klasteri | klasterim klasterin klasterimiz klasteriniz
  klasterləşmə: klasterləşmənin klasterləşməyə klasterləşməni klasterləşmədə klasterləşmədən | klasterləşmələr | klasterləşməsi | klasterləşməm klasterləşmən klasterləşməmiz klasterləşməniz
  sənaye: sənayenin sənayeyə sənayeni sənayedə sənayedən | sənayelər | sənayesi | sənayem sənayen sənayemiz sənayeniz
  müəssisə: müəssisənin müəssisəyə müəssisəni müəssisədə müəssisədən | müəssisələr | müəssisəsi | müəssisəm müəssisən müəssisəmiz müəssisəniz
  layihə: layihənin layihəyə layihəni layihədə layihədən | layihələr | layihəsi | layihəm layihən layihəmiz layihəniz
  bölgə: bölgənin bölgəyə bölgəni bölgədə bölgədən | bölgələr | bölgəsi | bölgəm bölgən bölgəmiz bölgəniz
  ölkə: ölkənin ölkəyə ölkəni ölkədə ölkədən | ölkələr | ölkəsi | ölkəm ölkən ölkəmiz ölkəniz
  mərhələ: mərhələnin mərhələyə mərhələni mərhələdə mərhələdən | mərhələlər | mərhələsi
  nümunə: nümunənin nümunəyə nümunəni nümunədə nümunədən | nümunələr | nümunəsi
  mənbə: mənbənin mənbəyə mənbəni mənbədə mənbədən | mənbələr | mənbəsi | mənbəm mənbən mənbəmiz mənbəniz
  büdcə: büdcənin büdcəyə büdcəni büdcədə büdcədən | büdcələr | büdcəsi | büdcəm büdcən büdcəmiz büdcəniz
  meyvə: meyvənin meyvəyə meyvəni meyvədə meyvədən | meyvələr | meyvəsi
  strategiya: strategiyanın strategiyaya strategiyanı strategiyada strategiyadan | strategiyalar | strategiyası | strategiyam strategiyan strategiyamız strategiyanız
  texnologiya: texnologiyanın texnologiyaya texnologiyanı texnologiyada texnologiyadan | texnologiyalar | texnologiyası
  investisiya: investisiyanın investisiyaya investisiyanı investisiyada investisiyadan | investisiyalar | investisiyası | investisiyam investisiyan investisiyamız investisiyanız
  kooperasiya: kooperasiyanın kooperasiyaya kooperasiyanı kooperasiyada kooperasiyadan | kooperasiyalar | kooperasiyası
  assosiasiya: assosiasiyanın assosiasiyaya assosiasiyanı assosiasiyada assosiasiyadan | assosiasiyalar | assosiasiyası | assosiasiyam assosiasiyan assosiasiyamız assosiasiyanız
  innovasiya: innovasiyanın innovasiyaya innovasiyanı innovasiyada innovasiyadan | innovasiyalar | innovasiyası
  subsidiya: subsidiyanın subsidiyaya subsidiyanı subsidiyada subsidiyadan | subsidiyalar | subsidiyası
  firma: firmanın firmaya firmanı firmada firmadan | firmalar | firması | firmam firman firmamız firmanız
  kimya: kimyanın kimyaya kimyanı kimyada kimyadan | kimyalar | kimyası
  logistika: logistikanın logistikaya logistikanı logistikada logistikadan | logistikalar | logistikası
  xalça: xalçanın xalçaya xalçanı xalçada xalçadan | xalçalar | xalçası
  qida: qidanın qidaya qidanı qidada qidadan | qidalar | qidası
  maşınqayırma: maşınqayırmanın maşınqayırmaya maşınqayırmanı maşınqayırmada maşınqayırmadan | maşınqayırmalar | maşınqayırması
  vergi: verginin vergiyə vergini vergidə vergidən | vergilər | vergisi
  göstərici: göstəricinin göstəriciyə göstəricini göstəricidə göstəricidən | göstəricilər | göstəricisi
  müştəri: müştərinin müştəriyə müştərini müştəridə müştəridən | müştərilər | müştərisi | müştərim müştərin müştərimiz müştəriniz
  istehsalçı: istehsalçının istehsalçıya istehsalçını istehsalçıda istehsalçıdan | istehsalçılar | istehsalçısı | istehsalçım istehsalçın istehsalçımız istehsalçınız
  ixracatçı: ixracatçının ixracatçıya ixracatçını ixracatçıda ixracatçıdan | ixracatçılar | ixracatçısı
  tədarükçü: tədarükçünün tədarükçüyə tədarükçünü tədarükçüdə tədarükçüdən | tədarükçülər | tədarükçüsü
  tikinti: tikintinin tikintiyə tikintini tikintidə tikintidən | tikintilər | tikintisi
  inkişaf: inkişafın inkişafa inkişafı inkişafda inkişafdan | inkişaflar | inkişafı | inkişafım inkişafın inkişafımız inkişafınız
  istehsal: istehsalın istehsala istehsalı istehsalda istehsaldan | istehsallar | istehsalı | istehsalım istehsalın istehsalımız istehsalınız
  ixrac: ixracın ixraca ixracı ixracda ixracdan | ixraclar | ixracı
  idxal: idxalın idxala idxalı idxalda idxaldan | idxallar | idxalı
  ticarət: ticarətin ticarətə ticarəti ticarətdə ticarətdən | ticarətlər | ticarəti
  rəqabət: rəqabətin rəqabətə rəqabəti rəqabətdə rəqabətdən | rəqabətlər | rəqabəti
  xidmət: xidmətin xidmətə xidməti xidmətdə xidmətdən | xidmətlər | xidməti | xidmətim xidmətin xidmətimiz xidmətiniz
  universitet: universitetin universitetə universiteti universitetdə universitetdən | universitetlər | universiteti
  kredit: kreditin kreditə krediti kreditdə kreditdən | kreditlər | krediti
  vəsait: vəsaitin vəsaitə vəsaiti vəsaitdə vəsaitdən | vəsaitlər | vəsaiti
  güzəşt: güzəştin güzəştə güzəşti güzəştdə güzəştdən | güzəştlər | güzəşti
  təsərrüfat: təsərrüfatın təsərrüfata təsərrüfatı təsərrüfatda təsərrüfatdan | təsərrüfatlar | təsərrüfatı | təsərrüfatım təsərrüfatın təsərrüfatımız təsərrüfatınız
  təşkilat: təşkilatın təşkilata təşkilatı təşkilatda təşkilatdan | təşkilatlar | təşkilatı
  nəqliyyat: nəqliyyatın nəqliyyata nəqliyyatı nəqliyyatda nəqliyyatdan | nəqliyyatlar | nəqliyyatı
  sahibkar: sahibkarın sahibkara sahibkarı sahibkarda sahibkardan | sahibkarlar | sahibkarı
  şəhər: şəhərin şəhərə şəhəri şəhərdə şəhərdən | şəhərlər | şəhəri | şəhərim şəhərin şəhərimiz şəhəriniz
  rayon: rayonun rayona rayonu rayonda rayondan | rayonlar | rayonu | rayonum rayonun rayonumuz rayonunuz
  region: regionun regiona regionu regionda regiondan | regionlar | regionu | regionum regionun regionumuz regionunuz
  sektor: sektorun sektora sektoru sektorda sektordan | sektorlar | sektoru | sektorum sektorun sektorumuz sektorunuz
  kənd: kəndin kəndə kəndi kənddə kənddən | kəndlər | kəndi | kəndim kəndin kəndimiz kəndiniz
  bazar: bazarın bazara bazarı bazarda bazardan | bazarlar | bazarı
  mərkəz: mərkəzin mərkəzə mərkəzi mərkəzdə mərkəzdən | mərkəzlər | mərkəzi
  məhsul: məhsulun məhsula məhsulu məhsulda məhsuldan | məhsullar | məhsulu | məhsulum məhsulun məhsulumuz məhsulunuz
  təhsil: təhsilin təhsilə təhsili təhsildə təhsildən | təhsillər | təhsili
  turizm: turizmin turizmə turizmi turizmdə turizmdən | turizmlər | turizmi
  mədən: mədənin mədənə mədəni mədəndə mədəndən | mədənlər | mədəni
  liman: limanın limana limanı limanda limandan | limanlar | limanı
  insan: insanın insana insanı insanda insandan | insanlar | insanı
  inşaat: inşaatın inşaata inşaatı inşaatda inşaatdan | inşaatlar | inşaatı
  qanun: qanunun qanuna qanunu qanunda qanundan | qanunlar | qanunu
  qurum: qurumun quruma qurumu qurumda qurumdan | qurumlar | qurumu
  üzüm: üzümün üzümə üzümü üzümdə üzümdən | üzümlər | üzümü
  şərab: şərabın şəraba şərabı şərabda şərabdan | şərablar | şərabı
  tərəvəz: tərəvəzin tərəvəzə tərəvəzi tərəvəzdə tərəvəzdən | tərəvəzlər | tərəvəzi
  neft: neftin neftə nefti neftdə neftdən | neftlər | nefti
  park: parkın parka parkı parkda parkdan | parklar | parkı
  mütəxəssis: mütəxəssisin mütəxəssisə mütəxəssisi mütəxəssisdə mütəxəssisdən | mütəxəssislər | mütəxəssisi
  təşəbbüs: təşəbbüsün təşəbbüsə təşəbbüsü təşəbbüsdə təşəbbüsdən | təşəbbüslər | təşəbbüsü
  metr: metrin metrə metri metrdə metrdən | metrlər | metri
  əməkdaşlıq: əməkdaşlığın əməkdaşlığa əməkdaşlığı əməkdaşlıqda əməkdaşlıqdan | əməkdaşlıqlar | əməkdaşlığı | əməkdaşlığım əməkdaşlığın əməkdaşlığımız əməkdaşlığınız
  sahibkarlıq: sahibkarlığın sahibkarlığa sahibkarlığı sahibkarlıqda sahibkarlıqdan | sahibkarlıqlar | sahibkarlığı
  şərabçılıq: şərabçılığın şərabçılığa şərabçılığı şərabçılıqda şərabçılıqdan | şərabçılıqlar | şərabçılığı
  torpaq: torpağın torpağa torpağı torpaqda torpaqdan | torpaqlar | torpağı | torpağım torpağın torpağımız torpağınız
  pambıq: pambığın pambığa pambığı pambıqda pambıqdan | pambıqlar | pambığı
  fındıq: fındığın fındığa fındığı fındıqda fındıqdan | fındıqlar | fındığı
  dəstək: dəstəyin dəstəyə dəstəyi dəstəkdə dəstəkdən | dəstəklər | dəstəyi | dəstəyim dəstəyin dəstəyimiz dəstəyiniz
  kömək: köməyin köməyə köməyi köməkdə köməkdən | köməklər | köməyi
  ipək: ipəyin ipəyə ipəyi ipəkdə ipəkdən | ipəklər | ipəyi
  agentlik: agentliyin agentliyə agentliyi agentlikdə agentlikdən | agentliklər | agentliyi | agentliyim agentliyin agentliyimiz agentliyiniz
  nazirlik: nazirliyin nazirliyə nazirliyi nazirlikdə nazirlikdən | nazirliklər | nazirliyi
  birlik: birliyin birliyə birliyi birlikdə birlikdən | birliklər | birliyi
  yenilik: yeniliyin yeniliyə yeniliyi yenilikdə yenilikdən | yeniliklər | yeniliyi
  üzümçülük: üzümçülüyün üzümçülüyə üzümçülüyü üzümçülükdə üzümçülükdən | üzümçülüklər | üzümçülüyü
  fabrik: fabrikin fabrikə fabriki fabrikdə fabrikdən | fabriklər | fabriki
  fikir: fikrin fikrə fikri fikirdə fikirdən | fikirlər | fikri | fikrim fikrin fikrimiz fikriniz
  şəkil: şəklin şəklə şəkli şəkildə şəkildən | şəkillər | şəkli
  sinif: sinfin sinfə sinfi sinifdə sinifdən | siniflər | sinfi
  nəsil: nəslin nəslə nəsli nəsildə nəsildən | nəsillər | nəsli
`;

const paradigms = readParadigms(table, {
  plural: {
    lər: 'in ə i də dən lə dəki dəkilər im in imiz iniz inin inə ini ində indən imizin inizdən indəki',
    lar: 'ın a ı da dan la dakı dakılar ım ın ımız ınız ının ına ını ında ından ımızın ınızdan ındakı',
  },
  third: {
    ı: 'nın na nı nda ndan ndakı ndakılar dır',
    i: 'nin nə ni ndə ndən ndəki ndəkilər dir',
    u: 'nun na nu nda ndan ndakı ndakılar dur',
    ü: 'nün nə nü ndə ndən ndəki ndəkilər dür',
  },
  person: {
    ımız: 'ın a ı da dan',
    imiz: 'in ə i də dən',
    umuz: 'un a u da dan',
    ümüz: 'ün ə ü də dən',
    amız: 'ın a ı da dan',
    əmiz: 'in ə i də dən',
    emiz: 'in ə i də dən',
  },
});

test('the base is found from every form of the paradigm', () => {
  expect(paradigms.length).toBeGreaterThanOrEqual(60);
  expect(paradigms.flatMap(({ forms }) => forms).length).toBeGreaterThan(3500);
  // "Together", far more often than "in a union".
  expect(listLost(paradigms, stemAzerbaijani)).toEqual(['birlikdə']);
});

test('sure variants find no other word', () => {
  expect(listStrayed(paradigms, stemAzerbaijani)).toEqual([]);
});

test('the longest chain of endings is cut', () => {
  expect(guess('klasterlərin')).toEqual(['klaster 0.95']);
  expect(guess('sənayesinin')).toEqual(['senaye 0.95']);
  expect(guess('müəssisələrimizdən')).toEqual(['muessise 0.95']);
  expect(guess('bölgəsində')).toEqual(['bolge 0.95']);
  expect(guess('şəhərində')).toEqual(['seher 0.93']);
  expect(guess('rayonlarındakılardan')).toEqual(['rayon 0.95']);
  expect(guess('Bakıyadək')).toContain('baki 0.95');
  expect(guess('inkişafı')).toEqual(['inkisaf 0.80']);
  expect(guess('layihəyə')).toEqual(['layihe 0.82']);
});

test('a stem is given as it ends before a vowel and without', () => {
  expect(guess('əməkdaşlığı')).toEqual(['emekdaslig 0.87', 'emekdasliq 0.86', 'emekdas 0.70']);
  expect(guess('əməkdaşlıq')).toEqual(['emekdaslig 0.90', 'emekdas 0.70']);
  expect(guess('agentliyinin')).toEqual(['agentliy 0.93', 'agentlik 0.92', 'agent 0.70']);
  expect(guess('dəstək')).toEqual(['destey 0.90']);
  expect(guess('fikrinə')).toEqual(['fikr 0.90', 'fikir 0.89']);
  expect(guess('sinif')).toEqual(['sinf 0.90']);
});

test('words of which a word is made are less sure, step by step', () => {
  expect(guess('ixracatçılara')).toEqual(['ixracatci 0.93', 'ixracat 0.70']);
  expect(guess('klasterləşməsinin')).toEqual([
    'klasterlesme 0.95',
    'klasterles 0.70',
    'klaster 0.66',
  ]);
  expect(guess('üzümçülük')).toEqual(['uzumculuy 0.90', 'uzumcu 0.70', 'uzum 0.66']);
  expect(guess('sənayevi')).toContain('senaye 0.70');
  expect(guess('dəstəklənir')).toContain('destek 0.62');
  expect(guess('edilməsi')).toContain('edil 0.70');
});

test('a word that only looks inflected is not cut, or by a letter at most', () => {
  const words = `
    sənaye qida tikinti alan kənd məhsul meydan liman orman insan qadın mədən qanun rayon region ölkə
    strategiya texnologiya kimya xalça energetika avropa azərbaycan türkiyə gəncə naxçıvan zəngilan
    sistem turizm sektor qurum üzüm ticarət nəqliyyat tələbə neft metal tekstil maliyyə logistika meyvə
    müəssisə layihə mərhələ aviasiya forma dövlət tərəvəz ipək torpaq
  `;
  const list = words.trim().split(/\s+/);
  expect(list.length).toBeGreaterThanOrEqual(30);
  for (const word of list) {
    const base = foldWord(word);
    const cut = stemAzerbaijani(base).filter(({ form }) => form.length < base.length - 1);
    expect(cut.filter(({ weight }) => weight > 0.82)).toEqual([]);
  }
  const kept =
    'dənizli sənaye qida meydan liman mədən rayon region gəncə türkiyə qurum ticarət sektor';
  for (const word of kept.split(' ')) expect(guess(word)).toEqual([]);
});

test('any text gives the word first, no doubles, eight variants at most, the best first', () => {
  const endings = fc.array(
    fc.constantFrom('klaster', 'senaye', 'liq', 'ler', 'i', 'miz', 'den', 'les'),
  );
  expectVariants(endings, stemAzerbaijani);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectVariants,
  listLost,
  listStrayed,
  readParadigms,
} from '../../../workshop/testing/turkic-forms.ts';
import { foldWord } from '../fold-word.ts';
import { stemTurkish } from './turkish.ts';

/** Variants of a word, best first, except the word itself. */
function guess(word: string): string[] {
  return stemTurkish(foldWord(word))
    .slice(1)
    .map(({ form, weight }) => `${form} ${weight.toFixed(2)}`);
}

/** Accusative, dative, locative, ablative, genitive, instrumental | plural | third person | persons. */
const table = `
  küme: kümeyi kümeye kümede kümeden kümenin kümeyle | kümeler | kümesi | kümem kümen kümemiz kümeniz
  kümelenme: kümelenmeyi kümelenmeye kümelenmede kümelenmeden kümelenmenin kümelenmeyle | kümelenmeler | kümelenmesi | kümelenmem kümelenmen kümelenmemiz kümelenmeniz
  sanayi: sanayiyi sanayiye sanayide sanayiden sanayinin sanayiyle | sanayiler | sanayisi | sanayim sanayin sanayimiz sanayiniz
  bölge: bölgeyi bölgeye bölgede bölgeden bölgenin bölgeyle | bölgeler | bölgesi | bölgem bölgen bölgemiz bölgeniz
  ülke: ülkeyi ülkeye ülkede ülkeden ülkenin ülkeyle | ülkeler | ülkesi | ülkem ülken ülkemiz ülkeniz
  ilçe: ilçeyi ilçeye ilçede ilçeden ilçenin ilçeyle | ilçeler | ilçesi | ilçem ilçen ilçemiz ilçeniz
  proje: projeyi projeye projede projeden projenin projeyle | projeler | projesi | projem projen projemiz projeniz
  firma: firmayı firmaya firmada firmadan firmanın firmayla | firmalar | firması | firmam firman firmamız firmanız
  fabrika: fabrikayı fabrikaya fabrikada fabrikadan fabrikanın fabrikayla | fabrikalar | fabrikası | fabrikam fabrikan fabrikamız fabrikanız
  belediye: belediyeyi belediyeye belediyede belediyeden belediyenin belediyeyle | belediyeler | belediyesi
  kalite: kaliteyi kaliteye kalitede kaliteden kalitenin kaliteyle | kaliteler | kalitesi
  enerji: enerjiyi enerjiye enerjide enerjiden enerjinin enerjiyle | enerjiler | enerjisi
  ekonomi: ekonomiyi ekonomiye ekonomide ekonomiden ekonominin ekonomiyle | ekonomiler | ekonomisi
  teknoloji: teknolojiyi teknolojiye teknolojide teknolojiden teknolojinin teknolojiyle | teknolojiler | teknolojisi | teknolojim teknolojin teknolojimiz teknolojiniz
  strateji: stratejiyi stratejiye stratejide stratejiden stratejinin stratejiyle | stratejiler | stratejisi | stratejim stratejin stratejimiz stratejiniz
  bilgi: bilgiyi bilgiye bilgide bilgiden bilginin bilgiyle | bilgiler | bilgisi | bilgim bilgin bilgimiz bilginiz
  işletme: işletmeyi işletmeye işletmede işletmeden işletmenin işletmeyle | işletmeler | işletmesi | işletmem işletmen işletmemiz işletmeniz
  politika: politikayı politikaya politikada politikadan politikanın politikayla | politikalar | politikası
  makine: makineyi makineye makinede makineden makinenin makineyle | makineler | makinesi
  gıda: gıdayı gıdaya gıdada gıdadan gıdanın gıdayla | gıdalar | gıdası
  mobilya: mobilyayı mobilyaya mobilyada mobilyadan mobilyanın mobilyayla | mobilyalar | mobilyası
  meyve: meyveyi meyveye meyvede meyveden meyvenin meyveyle | meyveler | meyvesi
  gösterge: göstergeyi göstergeye göstergede göstergeden göstergenin göstergeyle | göstergeler | göstergesi
  araştırma: araştırmayı araştırmaya araştırmada araştırmadan araştırmanın araştırmayla | araştırmalar | araştırması | araştırmam araştırman araştırmamız araştırmanız
  tedarikçi: tedarikçiyi tedarikçiye tedarikçide tedarikçiden tedarikçinin tedarikçiyle | tedarikçiler | tedarikçisi | tedarikçim tedarikçin tedarikçimiz tedarikçiniz
  müşteri: müşteriyi müşteriye müşteride müşteriden müşterinin müşteriyle | müşteriler | müşterisi
  yatırımcı: yatırımcıyı yatırımcıya yatırımcıda yatırımcıdan yatırımcının yatırımcıyla | yatırımcılar | yatırımcısı | yatırımcım yatırımcın yatırımcımız yatırımcınız
  girişimci: girişimciyi girişimciye girişimcide girişimciden girişimcinin girişimciyle | girişimciler | girişimcisi
  ihracatçı: ihracatçıyı ihracatçıya ihracatçıda ihracatçıdan ihracatçının ihracatçıyla | ihracatçılar | ihracatçısı
  üretici: üreticiyi üreticiye üreticide üreticiden üreticinin üreticiyle | üreticiler | üreticisi
  ayakkabı: ayakkabıyı ayakkabıya ayakkabıda ayakkabıdan ayakkabının ayakkabıyla | ayakkabılar | ayakkabısı
  sektör: sektörü sektöre sektörde sektörden sektörün sektörle | sektörler | sektörü | sektörüm sektörün sektörümüz sektörünüz
  ürün: ürünü ürüne üründe üründen ürünün ürünle | ürünler | ürünü | ürünüm ürünün ürünümüz ürününüz
  üretim: üretimi üretime üretimde üretimden üretimin üretimle | üretimler | üretimi | üretimim üretimin üretimimiz üretiminiz
  yatırım: yatırımı yatırıma yatırımda yatırımdan yatırımın yatırımla | yatırımlar | yatırımı | yatırımım yatırımın yatırımımız yatırımınız
  girişim: girişimi girişime girişimde girişimden girişimin girişimle | girişimler | girişimi
  ihracat: ihracatı ihracata ihracatta ihracattan ihracatın ihracatla | ihracatlar | ihracatı | ihracatım ihracatın ihracatımız ihracatınız
  ticaret: ticareti ticarete ticarette ticaretten ticaretin ticaretle | ticaretler | ticareti
  rekabet: rekabeti rekabete rekabette rekabetten rekabetin rekabetle | rekabetler | rekabeti
  hizmet: hizmeti hizmete hizmette hizmetten hizmetin hizmetle | hizmetler | hizmeti
  şirket: şirketi şirkete şirkette şirketten şirketin şirketle | şirketler | şirketi | şirketim şirketin şirketimiz şirketiniz
  anket: anketi ankete ankette anketten anketin anketle | anketler | anketi
  kurum: kurumu kuruma kurumda kurumdan kurumun kurumla | kurumlar | kurumu | kurumum kurumun kurumumuz kurumunuz
  kuruluş: kuruluşu kuruluşa kuruluşta kuruluştan kuruluşun kuruluşla | kuruluşlar | kuruluşu | kuruluşum kuruluşun kuruluşumuz kuruluşunuz
  üniversite: üniversiteyi üniversiteye üniversitede üniversiteden üniversitenin üniversiteyle | üniversiteler | üniversitesi
  ajans: ajansı ajansa ajansta ajanstan ajansın ajansla | ajanslar | ajansı
  liman: limanı limana limanda limandan limanın limanla | limanlar | limanı
  orman: ormanı ormana ormanda ormandan ormanın ormanla | ormanlar | ormanı
  maden: madeni madene madende madenden madenin madenle | madenler | madeni
  insan: insanı insana insanda insandan insanın insanla | insanlar | insanı
  inşaat: inşaatı inşaata inşaatta inşaattan inşaatın inşaatla | inşaatlar | inşaatı
  pazar: pazarı pazara pazarda pazardan pazarın pazarla | pazarlar | pazarı | pazarım pazarın pazarımız pazarınız
  merkez: merkezi merkeze merkezde merkezden merkezin merkezle | merkezler | merkezi
  zincir: zinciri zincire zincirde zincirden zincirin zincirle | zincirler | zinciri
  tarım: tarımı tarıma tarımda tarımdan tarımın tarımla | tarımlar | tarımı
  turizm: turizmi turizme turizmde turizmden turizmin turizmle | turizmler | turizmi
  eğitim: eğitimi eğitime eğitimde eğitimden eğitimin eğitimle | eğitimler | eğitimi
  yazılım: yazılımı yazılıma yazılımda yazılımdan yazılımın yazılımla | yazılımlar | yazılımı
  program: programı programa programda programdan programın programla | programlar | programı
  rapor: raporu rapora raporda rapordan raporun raporla | raporlar | raporu
  kent: kenti kente kentte kentten kentin kentle | kentler | kenti
  kumaş: kumaşı kumaşa kumaşta kumaştan kumaşın kumaşla | kumaşlar | kumaşı
  tekstil: tekstili tekstile tekstilde tekstilden tekstilin tekstille | tekstiller | tekstili
  teşvik: teşviki teşvike teşvikte teşvikten teşvikin teşvikle | teşvikler | teşviki
  metal: metali metale metalde metalden metalin metalle | metaller | metali
  petrol: petrolü petrole petrolde petrolden petrolün petrolle | petroller | petrolü
  destek: desteği desteğe destekte destekten desteğin destekle | destekler | desteği | desteğim desteğin desteğimiz desteğiniz
  dernek: derneği derneğe dernekte dernekten derneğin dernekle | dernekler | derneği | derneğim derneğin derneğimiz derneğiniz
  kaynak: kaynağı kaynağa kaynakta kaynaktan kaynağın kaynakla | kaynaklar | kaynağı | kaynağım kaynağın kaynağımız kaynağınız
  örnek: örneği örneğe örnekte örnekten örneğin örnekle | örnekler | örneği
  ölçek: ölçeği ölçeğe ölçekte ölçekten ölçeğin ölçekle | ölçekler | ölçeği
  yenilik: yeniliği yeniliğe yenilikte yenilikten yeniliğin yenilikle | yenilikler | yeniliği
  bakanlık: bakanlığı bakanlığa bakanlıkta bakanlıktan bakanlığın bakanlıkla | bakanlıklar | bakanlığı
  madencilik: madenciliği madenciliğe madencilikte madencilikten madenciliğin madencilikle | madencilikler | madenciliği
  girişimcilik: girişimciliği girişimciliğe girişimcilikte girişimcilikten girişimciliğin girişimcilikle | girişimcilikler | girişimciliği
  pamuk: pamuğu pamuğa pamukta pamuktan pamuğun pamukla | pamuklar | pamuğu
  çelik: çeliği çeliğe çelikte çelikten çeliğin çelikle | çelikler | çeliği
  fındık: fındığı fındığa fındıkta fındıktan fındığın fındıkla | fındıklar | fındığı
  renk: rengi renge renkte renkten rengin renkle | renkler | rengi
  kitap: kitabı kitaba kitapta kitaptan kitabın kitapla | kitaplar | kitabı | kitabım kitabın kitabımız kitabınız
  talep: talebi talebe talepte talepten talebin taleple | talepler | talebi
  ahşap: ahşabı ahşaba ahşapta ahşaptan ahşabın ahşapla | ahşaplar | ahşabı
  grup: grubu gruba grupta gruptan grubun grupla | gruplar | grubu
  kağıt: kağıdı kağıda kağıtta kağıttan kağıdın kağıtla | kağıtlar | kağıdı
  ağaç: ağacı ağaca ağaçta ağaçtan ağacın ağaçla | ağaçlar | ağacı
  şehir: şehri şehre şehirde şehirden şehrin şehirle | şehirler | şehri | şehrim şehrin şehrimiz şehriniz
  fikir: fikri fikre fikirde fikirden fikrin fikirle | fikirler | fikri | fikrim fikrin fikrimiz fikriniz
  kayıt: kaydı kayda kayıtta kayıttan kaydın kayıtla | kayıtlar | kaydı
  nehir: nehri nehre nehirde nehirden nehrin nehirle | nehirler | nehri
  isim: ismi isme isimde isimden ismin isimle | isimler | ismi
  vakıf: vakfı vakfa vakıfta vakıftan vakfın vakıfla | vakıflar | vakfı
  hacim: hacmi hacme hacimde hacimden hacmin hacimle | hacimler | hacmi
`;

const paradigms = readParadigms(table, {
  plural: {
    ler: 'i e de den in le deki dekiler im in imiz iniz ini ine inde inden inin iyle imizin inizden indeki',
    lar: 'ı a da dan ın la daki dakiler ım ın ımız ınız ını ına ında ından ının ıyla ımızın ınızdan ındaki',
  },
  third: {
    ı: 'nı na nda ndan nın yla ndaki ndakiler dır',
    i: 'ni ne nde nden nin yle ndeki ndekiler dir',
    u: 'nu na nda ndan nun yla ndaki ndakiler dur',
    ü: 'nü ne nde nden nün yle ndeki ndekiler dür',
  },
  person: {
    ımız: 'ı a da dan ın la daki',
    imiz: 'i e de den in le deki',
    umuz: 'u a da dan un la daki',
    ümüz: 'ü e de den ün le deki',
    amız: 'ı a da dan ın la daki',
    emiz: 'i e de den in le deki',
  },
});

test('the base is found from every form of the paradigm', () => {
  expect(paradigms.length).toBeGreaterThanOrEqual(60);
  expect(paradigms.flatMap(({ forms }) => forms).length).toBeGreaterThan(3900);
  expect(listLost(paradigms, stemTurkish)).toEqual([]);
});

test('sure variants find no other word', () => {
  expect(listStrayed(paradigms, stemTurkish)).toEqual([]);
});

test('a compound keeps its possessive: işbirliği', () => {
  const forms = 'işbirliği işbirliğini işbirliğine işbirliğinde işbirliğinden işbirliğinin';
  const more = 'işbirliğiyle işbirliğimiz işbirlikleri işbirliklerinden işbirliğindeki';
  for (const form of `${forms} ${more}`.split(' ')) {
    const found = stemTurkish(foldWord(form)).map((variant) => variant.form);
    expect(found.some((variant) => 'isbirligi'.startsWith(variant) && variant.length > 7)).toBe(
      true,
    );
  }
  expect(guess('işbirliğinin')).toEqual(['isbirlig 0.93', 'isbirlik 0.92', 'isbir 0.70']);
});

test('the longest chain of endings is cut', () => {
  expect(guess('ürünler')).toEqual(['urun 0.95']);
  expect(guess('yatırımcılarımızın')).toEqual(['yatirimci 0.95', 'yatirim 0.70', 'yatir 0.60']);
  expect(guess('kuruluşundan')).toEqual(['kurulus 0.95']);
  expect(guess('bölgelerindekilerden')).toEqual(['bolge 0.95']);
  expect(guess('İZMİRDEKİ')).toEqual(['izmir 0.93']);
  expect(guess('sanayiinin')).toEqual(['sanayi 0.95']);
});

test('a stem is given as it ends before a vowel and without', () => {
  expect(guess('desteği')).toEqual(['desteg 0.87', 'destek 0.86']);
  expect(guess('destek')).toEqual(['desteg 0.90']);
  expect(guess('destekler')).toEqual(['destek 0.91', 'desteg 0.90']);
  expect(guess('kitabı')).toEqual(['kitab 0.87', 'kitap 0.86']);
  expect(guess('şehri')).toEqual(['sehr 0.90', 'sehir 0.89']);
  expect(guess('şehir')).toEqual(['sehr 0.90']);
  expect(guess('kaydının')).toEqual(['kayd 0.90', 'kayit 0.89']);
  expect(guess('isim')).toEqual(['ismi 0.90']);
});

test('words of which a word is made are less sure, step by step', () => {
  expect(guess('kümelenmesi')).toEqual(['kumelenme 0.88', 'kumelen 0.70', 'kume 0.66']);
  expect(guess('madencilikte')).toEqual([
    'madencilik 0.88',
    'madencilig 0.87',
    'madenci 0.70',
    'maden 0.66',
  ]);
  expect(guess('sanayicisi')).toEqual(['sanayicis 0.80', 'sanayici 0.79', 'sanayi 0.70']);
  expect(guess('bölgesel')).toEqual(['bolge 0.70']);
  expect(guess('üretici')).toContain('uret 0.64');
  expect(guess('desteklenmektedir')).toContain('destek 0.66');
  expect(guess('destekliyor')).toContain('destek 0.62');
});

test('endings that break vowel harmony or have the wrong consonant are none', () => {
  expect(guess('kalite')).toEqual(['kalit 0.75']);
  expect(guess('metaller')).toEqual(['metal 0.91']);
  expect(guess('çemberlar')).toEqual([]);
});

test('a word that only looks inflected is not cut, or by a letter at most', () => {
  const words = `
    gıda sanayi alan kalite maden ticaret meydan popüler liman orman insan plastik marka makine makina
    strateji enerji ekonomi teknoloji avrupa adana antalya bursa türkiye bölge küme ülke bilgi fuar
    tarım kurum turizm sektör şeker bakır demir kömür tekstil finansman belediye sermaye meyve mobilya
    vakıf dernek izmir yazılım hizmet ihracat kadın yayın sorun ürün uluslararası denizli
  `;
  const list = words.trim().split(/\s+/);
  expect(list.length).toBeGreaterThanOrEqual(30);
  for (const word of list) {
    const base = foldWord(word);
    const cut = stemTurkish(base).filter(({ form }) => form.length < base.length - 1);
    expect(cut.filter(({ weight }) => weight > 0.82)).toEqual([]);
  }
  const kept = 'gıda sanayi alan ticaret maden meydan popüler liman marka türkiye tarım sektör';
  for (const word of kept.split(' ')) expect(guess(word)).toEqual([]);
});

test('any text gives the word first, no doubles, eight variants at most, the best first', () => {
  const endings = fc.array(
    fc.constantFrom('kume', 'sanayi', 'lik', 'ler', 'i', 'miz', 'den', 'lan'),
  );
  expectVariants(endings, stemTurkish);
});

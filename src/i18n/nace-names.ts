/**
 * Sections and divisions of NACE Rev. 2, in short words: code, az, tr, ka, en. Divisions mean the same in NACE
 * Rev. 2.1, which has no 45. Not YAML, as schemas use it before files other than code can be imported.
 */
const table = `
A|Kənd, meşə və balıq təsərrüfatı|Tarım, ormancılık ve balıkçılık|სოფლის, სატყეო და თევზის მეურნეობა|Agriculture, forestry and fishing
B|Mədənçıxarma sənayesi|Madencilik ve taş ocakçılığı|სამთომოპოვებითი მრეწველობა|Mining and quarrying
C|Emal sənayesi|İmalat|დამამუშავებელი მრეწველობა|Manufacturing
D|Elektrik, qaz və buxar təchizatı|Elektrik, gaz ve buhar temini|ელექტროენერგიის, აირისა და ორთქლის მიწოდება|Electricity, gas and steam supply
E|Su təchizatı, kanalizasiya və tullantılar|Su temini, kanalizasyon ve atık yönetimi|წყალმომარაგება, კანალიზაცია და ნარჩენების მართვა|Water supply, sewerage and waste management
F|Tikinti|İnşaat|მშენებლობა|Construction
G|Ticarət və avtomobillərin təmiri|Ticaret ve motorlu taşıtların onarımı|ვაჭრობა და ავტომობილების რემონტი|Trade and repair of motor vehicles
H|Nəqliyyat və anbar təsərrüfatı|Ulaştırma ve depolama|ტრანსპორტი და დასაწყობება|Transport and storage
I|Yaşayış yerləri və ictimai iaşə|Konaklama ve yiyecek hizmetleri|განთავსება და საკვების მიწოდება|Accommodation and food service
J|İnformasiya və rabitə|Bilgi ve iletişim|ინფორმაცია და კომუნიკაცია|Information and communication
K|Maliyyə və sığorta fəaliyyəti|Finans ve sigorta faaliyetleri|საფინანსო და სადაზღვევო საქმიანობა|Financial and insurance activities
L|Daşınmaz əmlakla əməliyyatlar|Gayrimenkul faaliyetleri|უძრავ ქონებასთან დაკავშირებული საქმიანობა|Real estate activities
M|Peşə, elmi və texniki fəaliyyət|Mesleki, bilimsel ve teknik faaliyetler|პროფესიული, სამეცნიერო და ტექნიკური საქმიანობა|Professional, scientific and technical activities
N|İnzibati və yardımçı xidmətlər|İdari ve destek hizmetleri|ადმინისტრაციული და დამხმარე მომსახურება|Administrative and support services
O|Dövlət idarəetməsi və müdafiə|Kamu yönetimi ve savunma|სახელმწიფო მმართველობა და თავდაცვა|Public administration and defence
P|Təhsil|Eğitim|განათლება|Education
Q|Səhiyyə və sosial xidmətlər|İnsan sağlığı ve sosyal hizmetler|ჯანდაცვა და სოციალური მომსახურება|Health and social work
R|İncəsənət, əyləncə və istirahət|Kültür, sanat, eğlence ve spor|ხელოვნება, გართობა და დასვენება|Arts, entertainment and recreation
S|Digər xidmətlər|Diğer hizmetler|სხვა მომსახურება|Other service activities
T|Ev təsərrüfatlarının işəgötürən kimi fəaliyyəti|Hanehalklarının işveren olarak faaliyetleri|შინამეურნეობები, როგორც დამქირავებლები|Households as employers
U|Beynəlxalq təşkilatların fəaliyyəti|Uluslararası örgütlerin faaliyetleri|ექსტერიტორიული ორგანიზაციების საქმიანობა|Extraterritorial organisations
01|Bitkiçilik və heyvandarlıq|Bitkisel ve hayvansal üretim|მემცენარეობა და მეცხოველეობა|Crop and animal production
02|Meşəçilik və ağac tədarükü|Ormancılık ve tomrukçuluk|სატყეო მეურნეობა და ხე-ტყის დამზადება|Forestry and logging
03|Balıqçılıq və balıqyetişdirmə|Balıkçılık ve su ürünleri yetiştiriciliği|თევზჭერა და აკვაკულტურა|Fishing and aquaculture
05|Kömür və liqnit hasilatı|Kömür ve linyit çıkarımı|ქვანახშირისა და ლიგნიტის მოპოვება|Mining of coal and lignite
06|Xam neft və təbii qaz hasilatı|Ham petrol ve doğal gaz çıkarımı|ნედლი ნავთობისა და ბუნებრივი აირის მოპოვება|Extraction of crude petroleum and natural gas
07|Metal filizlərinin hasilatı|Metal cevheri madenciliği|ლითონის მადნების მოპოვება|Mining of metal ores
08|Digər mədənçıxarma|Diğer madencilik ve taş ocakçılığı|სხვა სამთომოპოვებითი საქმიანობა|Other mining and quarrying
09|Mədənçıxarmaya xidmətlər|Madenciliği destekleyici hizmetler|სამთომოპოვების დამხმარე მომსახურება|Mining support services
10|Qida məhsulları istehsalı|Gıda ürünleri imalatı|საკვები პროდუქტების წარმოება|Manufacture of food products
11|İçki istehsalı|İçecek imalatı|სასმელების წარმოება|Manufacture of beverages
12|Tütün məmulatları istehsalı|Tütün ürünleri imalatı|თამბაქოს ნაწარმის წარმოება|Manufacture of tobacco products
13|Toxuculuq sənayesi|Tekstil ürünleri imalatı|ტექსტილის წარმოება|Manufacture of textiles
14|Geyim istehsalı|Giyim eşyası imalatı|ტანსაცმლის წარმოება|Manufacture of wearing apparel
15|Dəri məmulatları və ayaqqabı istehsalı|Deri ürünleri ve ayakkabı imalatı|ტყავის ნაწარმისა და ფეხსაცმლის წარმოება|Manufacture of leather and footwear
16|Ağac məmulatları istehsalı|Ağaç ve mantar ürünleri imalatı|ხის ნაწარმის წარმოება|Manufacture of wood products
17|Kağız və karton istehsalı|Kâğıt ürünleri imalatı|ქაღალდისა და მუყაოს წარმოება|Manufacture of paper products
18|Poliqrafiya|Basım ve kayıtlı medyanın çoğaltılması|ბეჭდვა და ჩანაწერების ტირაჟირება|Printing and reproduction of recorded media
19|Neft emalı və koks istehsalı|Rafine petrol ve kok kömürü imalatı|ნავთობპროდუქტებისა და კოქსის წარმოება|Manufacture of refined petroleum and coke
20|Kimya sənayesi|Kimyasal ürünlerin imalatı|ქიმიური პროდუქტების წარმოება|Manufacture of chemicals
21|Əczaçılıq məhsulları istehsalı|Eczacılık ürünleri imalatı|ფარმაცევტული პროდუქტების წარმოება|Manufacture of pharmaceuticals
22|Rezin və plastmas məmulatları istehsalı|Kauçuk ve plastik ürünlerin imalatı|რეზინისა და პლასტმასის ნაწარმის წარმოება|Manufacture of rubber and plastic products
23|Tikinti materialları, şüşə və keramika istehsalı|Metalik olmayan mineral ürünlerin imalatı|არალითონური მინერალური ნაწარმის წარმოება|Manufacture of other non-metallic mineral products
24|Metallurgiya|Ana metal sanayii|ძირითადი ლითონების წარმოება|Manufacture of basic metals
25|Metal məmulatları istehsalı|Fabrikasyon metal ürünleri imalatı|ლითონის მზა ნაწარმის წარმოება|Manufacture of fabricated metal products
26|Kompüter, elektron və optik məhsullar istehsalı|Bilgisayar, elektronik ve optik ürünlerin imalatı|კომპიუტერების, ელექტრონული და ოპტიკური ნაწარმის წარმოება|Manufacture of computer, electronic and optical products
27|Elektrik avadanlıqları istehsalı|Elektrikli teçhizat imalatı|ელექტრომოწყობილობების წარმოება|Manufacture of electrical equipment
28|Maşın və avadanlıq istehsalı|Makine ve ekipman imalatı|მანქანებისა და მოწყობილობების წარმოება|Manufacture of machinery and equipment
29|Avtomobil istehsalı|Motorlu kara taşıtı imalatı|ავტომობილების წარმოება|Manufacture of motor vehicles
30|Digər nəqliyyat vasitələri istehsalı|Diğer ulaşım araçlarının imalatı|სხვა სატრანსპორტო საშუალებების წარმოება|Manufacture of other transport equipment
31|Mebel istehsalı|Mobilya imalatı|ავეჯის წარმოება|Manufacture of furniture
32|Digər emal sənayesi|Diğer imalatlar|სხვა დამამუშავებელი წარმოება|Other manufacturing
33|Maşın və avadanlığın quraşdırılması və təmiri|Makine ve ekipmanın kurulumu ve onarımı|მანქანებისა და მოწყობილობების რემონტი და დამონტაჟება|Repair and installation of machinery
35|Elektrik, qaz və buxar təchizatı (bölmə)|Elektrik, gaz ve buhar temini (bölüm)|ელექტროენერგიის, აირისა და ორთქლის მიწოდება (განყოფილება)|Electricity, gas and steam supply (division)
36|Suyun yığılması, təmizlənməsi və paylanması|Suyun toplanması, arıtılması ve dağıtılması|წყლის შეგროვება, გაწმენდა და განაწილება|Water collection, treatment and supply
37|Kanalizasiya|Kanalizasyon|კანალიზაცია|Sewerage
38|Tullantıların yığılması və emalı|Atıkların toplanması ve ıslahı|ნარჩენების შეგროვება და დამუშავება|Waste collection and treatment
39|Ərazilərin çirklənmədən təmizlənməsi|İyileştirme faaliyetleri|დაბინძურებული ტერიტორიების გასუფთავება|Remediation activities
41|Binaların tikintisi|Bina inşaatı|შენობების მშენებლობა|Construction of buildings
42|Mühəndis qurğularının tikintisi|Bina dışı yapıların inşaatı|საინჟინრო ნაგებობების მშენებლობა|Civil engineering
43|İxtisaslaşdırılmış tikinti işləri|Özel inşaat faaliyetleri|სპეციალიზებული სამშენებლო სამუშაოები|Specialised construction activities
45|Avtomobillərin satışı və təmiri|Motorlu taşıtların ticareti ve onarımı|ავტომობილებით ვაჭრობა და მათი რემონტი|Sale and repair of motor vehicles
46|Topdansatış ticarəti|Toptan ticaret|საბითუმო ვაჭრობა|Wholesale trade
47|Pərakəndə ticarət|Perakende ticaret|საცალო ვაჭრობა|Retail trade
49|Quru nəqliyyatı və boru kəmərləri|Kara taşımacılığı ve boru hattı|სახმელეთო და მილსადენი ტრანსპორტი|Land transport and pipelines
50|Su nəqliyyatı|Su yolu taşımacılığı|წყლის ტრანსპორტი|Water transport
51|Hava nəqliyyatı|Hava yolu taşımacılığı|საჰაერო ტრანსპორტი|Air transport
52|Anbar təsərrüfatı və nəqliyyata xidmətlər|Depolama ve taşımacılığı destekleyici hizmetler|დასაწყობება და ტრანსპორტის დამხმარე მომსახურება|Warehousing and support for transport
53|Poçt və kuryer xidməti|Posta ve kurye faaliyetleri|საფოსტო და საკურიერო საქმიანობა|Postal and courier activities
55|Yaşayış yerləri|Konaklama|განთავსება|Accommodation
56|İctimai iaşə|Yiyecek ve içecek hizmetleri|საკვებითა და სასმელით მომსახურება|Food and beverage service
58|Nəşriyyat fəaliyyəti|Yayımcılık faaliyetleri|საგამომცემლო საქმიანობა|Publishing activities
59|Film, televiziya və musiqi istehsalı|Film, televizyon ve müzik yapımı|კინოს, ტელეპროგრამებისა და მუსიკის წარმოება|Film, television and music production
60|Radio və televiziya verilişləri|Programcılık ve yayıncılık|სატელევიზიო და რადიომაუწყებლობა|Programming and broadcasting
61|Rabitə|Telekomünikasyon|ტელეკომუნიკაცია|Telecommunications
62|Proqramlaşdırma və məsləhət|Bilgisayar programlama ve danışmanlık|პროგრამირება და კონსულტაცია|Computer programming and consultancy
63|İnformasiya xidmətləri|Bilgi hizmetleri|საინფორმაციო მომსახურება|Information services
64|Maliyyə xidmətləri|Finansal hizmetler|საფინანსო მომსახურება|Financial services
65|Sığorta və pensiya fondları|Sigorta ve emeklilik fonları|დაზღვევა და საპენსიო ფონდები|Insurance and pension funding
66|Maliyyə və sığortaya yardımçı fəaliyyət|Finansal hizmetlere yardımcı faaliyetler|საფინანსო მომსახურების დამხმარე საქმიანობა|Activities auxiliary to finance
68|Daşınmaz əmlakla əməliyyatlar (bölmə)|Gayrimenkul faaliyetleri (bölüm)|უძრავ ქონებასთან დაკავშირებული საქმიანობა (განყოფილება)|Real estate activities (division)
69|Hüquq və mühasibat fəaliyyəti|Hukuk ve muhasebe faaliyetleri|იურიდიული და საბუღალტრო საქმიანობა|Legal and accounting activities
70|Baş idarələr və idarəetmə məsləhəti|İdare merkezleri ve yönetim danışmanlığı|სათავო ოფისები და მართვის კონსულტაცია|Head offices and management consultancy
71|Memarlıq, mühəndislik və texniki sınaqlar|Mimarlık, mühendislik ve teknik analiz|არქიტექტურა, საინჟინრო საქმიანობა და ტექნიკური გამოცდა|Architecture, engineering and technical testing
72|Elmi tədqiqat və işləmələr|Bilimsel araştırma ve geliştirme|სამეცნიერო კვლევა და დამუშავება|Scientific research and development
73|Reklam və bazar tədqiqatı|Reklamcılık ve pazar araştırması|რეკლამა და ბაზრის კვლევა|Advertising and market research
74|Digər peşə, elmi və texniki fəaliyyət|Diğer mesleki, bilimsel ve teknik faaliyetler|სხვა პროფესიული, სამეცნიერო და ტექნიკური საქმიანობა|Other professional, scientific and technical activities
75|Baytarlıq|Veterinerlik|ვეტერინარული საქმიანობა|Veterinary activities
77|İcarə və lizinq|Kiralama ve leasing|გაქირავება და ლიზინგი|Rental and leasing
78|Məşğulluq xidmətləri|İstihdam faaliyetleri|დასაქმების მომსახურება|Employment activities
79|Turizm agentlikləri və bronlaşdırma|Seyahat acentesi ve tur operatörlüğü|ტურისტული სააგენტოები და დაჯავშნა|Travel agencies and reservations
80|Mühafizə xidmətləri|Güvenlik ve soruşturma|დაცვისა და გამოძიების მომსახურება|Security and investigation
81|Binalara və ərazilərə xidmət|Bina ve çevre düzenleme faaliyetleri|შენობებისა და ტერიტორიების მოვლა|Services to buildings and landscape
82|Ofis və biznesə yardımçı xidmətlər|Büro yönetimi ve iş destek hizmetleri|საოფისე და ბიზნესის დამხმარე მომსახურება|Office and business support
84|Dövlət idarəetməsi və müdafiə (bölmə)|Kamu yönetimi ve savunma (bölüm)|სახელმწიფო მმართველობა და თავდაცვა (განყოფილება)|Public administration and defence (division)
85|Təhsil (bölmə)|Eğitim (bölüm)|განათლება (განყოფილება)|Education (division)
86|Səhiyyə|İnsan sağlığı hizmetleri|ჯანდაცვა|Human health activities
87|Yaşayışla təmin edən sosial xidmətlər|Yatılı bakım faaliyetleri|მოვლა საცხოვრებელი უზრუნველყოფით|Residential care
88|Yaşayışsız sosial xidmətlər|Barınma sağlanmayan sosyal hizmetler|სოციალური მომსახურება საცხოვრებლის გარეშე|Social work without accommodation
90|Yaradıcılıq, incəsənət və əyləncə|Yaratıcı sanatlar ve eğlence|შემოქმედება, ხელოვნება და გართობა|Creative arts and entertainment
91|Kitabxanalar, arxivlər və muzeylər|Kütüphane, arşiv ve müzeler|ბიბლიოთეკები, არქივები და მუზეუმები|Libraries, archives and museums
92|Qumar oyunları və mərclər|Kumar ve müşterek bahis|აზარტული თამაშები და ტოტალიზატორი|Gambling and betting
93|İdman və istirahət|Spor, eğlence ve dinlence|სპორტი და დასვენება|Sports and recreation
94|Üzvlük təşkilatları|Üye olunan kuruluşlar|საწევრო ორგანიზაციები|Membership organisations
95|Kompüter və məişət əşyalarının təmiri|Bilgisayar ve ev eşyalarının onarımı|კომპიუტერებისა და საოჯახო ნივთების რემონტი|Repair of computers and household goods
96|Digər fərdi xidmətlər|Diğer kişisel hizmetler|სხვა პირადი მომსახურება|Other personal services
97|Ev işçilərinin işəgötürənləri|Ev içi çalışanların işverenleri|შინამომსახურების დამქირავებელი შინამეურნეობები|Employers of domestic personnel
98|Ev təsərrüfatlarının öz tələbatı üçün istehsalı|Hanehalklarının kendi kullanımı için üretimi|შინამეურნეობების წარმოება საკუთარი მოხმარებისთვის|Production by households for own use
99|Beynəlxalq təşkilatlar (bölmə)|Uluslararası örgütler (bölüm)|ექსტერიტორიული ორგანიზაციები (განყოფილება)|Extraterritorial organisations (division)
`;

/** Names of a code in the order of the engine’s own languages. */
export const naceNames: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...names] = line.split('|');
      return [code, names];
    }),
);

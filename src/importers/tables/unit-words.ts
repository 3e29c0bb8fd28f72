import { foldWords } from '../../i18n/fold.ts';

// Azerbaijani, English, French, Georgian, German, Italian, Dutch, Polish, Portuguese, Romanian,
// Russian, Spanish, Turkish, Ukrainian, Czech; words for persons also in others.

const listOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(';')).map(foldWords));

/** Words for the persons counted. */
export const personWords = listOf(
  'person;persons;people;employees;employee;jobs;workers;employed;per;pers',
  'kişi;çalışan;çalışanlar;istihdam;nəfər;işçi;adam;nəfərlə;კაცი;კაც;ადამიანი;პირი;დასაქმებული',
  'человек;чел;лиц;работников;занятых;осіб;особи;працівників;зайнятих',
  'personen;person;beschäftigte;beschäftigten;erwerbstätige;erwerbstätigen;erwerbstätiger;arbeitnehmer',
  'personnes;emplois;salariés;actifs;personas;puestos;ocupados;empleados;trabajadores;empleos',
  'persone;addetti;occupati;pessoas;trabalhadores;empregados;empregos',
  'osób;osoby;osoba;os;pracujących;pracujący;zatrudnionych;osobach',
  'άτομα;άτομο;ατόμων;απασχολούμενοι;απασχολουμένων;εργαζόμενοι;người;адам;адамдар;kishi;xodimlar;лица;души;заети;наети',
  'osoba;osobe;zaposleni;zaposlenih;fő;foglalkoztatottak;személy;شخص;أشخاص;عامل;العاملون;نفر;人;名',
  'werknemers;werkzame;banen;persoane;salariați;angajați;osob;osoby;zaměstnanců',
);

/** Words without bearing on the unit. */
export const neutralWords = listOf(
  '数;in;of;the;number;average;annual;on;a;an;as;at;total;all;end;year;years;period',
  'ortalama;yıllık;sayısı;sayı;olarak;ilə;hesabı;orta;illik;sayı;საშუალოდ;რაოდენობა;საშუალო',
  'в;во;на;среднем;среднегодовая;конец;года;у;середньому;de;des;en;du;la;le;les;el;los;im;zum',
  'w;na;koniec;roku;przeciętnie;stan;średnio;di;al;do;da;em;het;van;per;gemiddeld;medie;v',
);

/** Words between a quantity and its unit: `in thousands`, `w tysiącach`. */
export const inWords = listOf('in;w;в;во;у;en;em;v;ve;în;im');

/** Words that turn the next quantity into a rate: `per thousand`, `na 1000 osób`. */
export const rateWords = listOf('per;pro;na;на;por;par;pour;cada;auf;je;op;la;hər;başına;ყოველ');

/** Words for a percentage as a unit. */
export const percentWords = listOf(
  'percent;per cent;pct;percentage;percentages;prozent;procent;procenty;procentach;procente',
  'pourcent;pour cent;pourcentage;por ciento;porcentaje;per cento;percentuale;por cento',
  'percentagem;процент;проценты;процентах;процентов;відсоток;відсотки;відсотках;відсотків',
  'faiz;faizlə;yüzde;პროცენტი;პროცენტებში;პროცენტულად;promille;permille;procenta',
);

/** First words of titles of shares and rates. */
export const firstShareWords = listOf(
  'share;shares;proportion;percentage;percent;rate;ratio;udział;odsetek;stopa;wskaźnik',
  'anteil;anteile;quote;доля;доли;удельный;уровень;коэффициент;частка;питома;рівень',
  'part de;part des;part du;parts de;taux;proportion;porcentaje;participación;proporción;tasa;cuota;quota;percentuale;tasso',
  'percentagem;proporção;taxa;aandeel;aandelen;percentage;ponderea;proporția;rata;procentul;podíl;podil',
);

/** Words of shares and rates anywhere in a title, in languages that put them last. */
export const lastShareWords = listOf(
  'payı;payları;oranı;oranları;yüzdesi;faizi;nisbəti;çəkisi;წილი;წილები;ხვედრითი;დონე;rate;rates',
);

/** Units of money and time, not persons. */
export const foreignWords = listOf(
  'eur;euro;euros;usd;dollar;dollars;pln;zł;złoty;złotych;uah;грн;гривень;руб;рублей;azn;manat;manatla',
  'tl;try;lira;gel;lari;ლარი;lei;ron;gbp;chf;czk;kč;reais',
  'hours;hour;godz;godzin;godziny;часов;час;годин;saat;stunden;std;heures;horas;ore;uren;hodin;საათი',
  'lakh;lakhs;crore;crores;hundred;hundreds;dozens;setki;setkach;сотни;сотнях;yüz;yüzlerce;hundert;cientos',
  'fte;etp;vzä;vzae;ula;etaty;etatach;етр;ekwiwalent',
);

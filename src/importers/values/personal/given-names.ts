// Common given names, without diacritics as in addresses; collected by hand, Georgian ones in Latin script too.
// Left out are names that are as often words, places or companies: Deniz, Yıldız, Ada, Güneş. The list is short
// on purpose: a missing word may still be a name.
const turkish =
  'abdullah adem ahmet ali alper arda asli aylin ayse aysegul baris beyza bilal bulent burak burcu ' +
  'busra cagla cem cemal cemile cengiz cigdem cihan derya didem dilara dilek ebru ece ekrem elif emel ' +
  'emine emrah emre engin ercan erdal erdem erdogan eren erhan erkan erol ersin esin esma esra fadime fatih ' +
  'fatma ferhat ferit figen fikret filiz furkan gizem gokhan gulay gulcan gulsah hacer hakan halil ' +
  'halime hamza handan hanife harun hasan hatice havva huseyin hulya ibrahim ilhan ilker irem irfan ismail ' +
  'kadir kamil kemal kenan kerem koray levent mahmut mehmet meltem merve meryem mesut metin mevlut ' +
  'muhammet murat musa mustafa muzaffer nazli necati nermin nese nevin nihat nilgun nuray nurcan nuri ' +
  'oguz okan oktay olcay orhan osman ozge ozgur ozlem pelin pinar recep ridvan sabri ' +
  'salih sedat seda selcuk selim selin selma semra serap serdar serhat serkan serpil sevim sibel ' +
  'sinan songul suat suleyman sule sukru taner tarik tayfun tolga tugba tuncay turgut ugur ummu ' +
  'veli volkan yakup yasar yasemin yasin yavuz yeliz yunus yusuf zehra zeki zeynep ziya';
const azerbaijani =
  'aqil akif aliye anar araz arif arzu asif aydan aygun aynur aysel azer aziz babek behruz cavid ceyhun ' +
  'cavidan elcin eldar elmar elman elnur elsad elvin elxan emil esmer eziz fariz fuad ferid gulnar ' +
  'gunel habil hafiz hikmet huseyn ilham ilqar ilkin intiqam isa kamal kamran kenul konul leyla ' +
  'eli hesen memmed mahir mehriban mirze mubariz natiq nazim nermine nicat nigar nizami nurlan orxan pervin qurban ramil ' +
  'ramin rasim resad rovsen rufet ruslan sabina sahin samir samira sebine sevda sevinc seymur sevil ' +
  'tahir taleh tofiq tural ulviyye urfan vaqif vuqar vusal xalid xatire yegane zaur zahid zulfiyye';
const georgian =
  'aleksandre anna archil avtandil beka besik bidzina davit dato eka ekaterine elene eteri gela ' +
  'giga giorgi gia goga guram gvantsa ilia inga irakli ivane ketevan keti khatia khatuna koba kakha lado ' +
  'lali lasha levan lela lia luka maia maka malkhaz mamuka manana marika mariam merab mikheil mzia ' +
  'nata natia nino nikoloz nodar nona nugzar otar paata rati revaz rusudan salome sandro shalva shota ' +
  'sopio sopo tamar tamaz tamta tea teimuraz tengiz teona tinatin tornike vakhtang vano vasil vazha ' +
  'zaza zurab';
const english =
  'alan alexander andrew angela anthony barbara brian catherine charles christine christopher daniel ' +
  'david deborah donald edward elizabeth emily emma frank gary george helen henry ian james jane janet ' +
  'jason jennifer jessica john jonathan joseph julia karen kevin laura linda margaret maria mark martin ' +
  'mary matthew michael michelle nancy nicholas patricia paul peter philip rachel rebecca richard robert ' +
  'ronald ruth samuel sandra sarah simon stephen steven susan thomas timothy victoria william';

/** Given names of the four languages, folded. */
export const givenNames: ReadonlySet<string> = new Set(
  [turkish, azerbaijani, georgian, english].flatMap((names) => names.split(' ')),
);

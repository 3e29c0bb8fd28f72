// Given names beyond those of forms, whose list is short: here a name costs a reader nothing. Folded, as there.
const turkish =
  'anil atilla aycan aydin ayhan aykut banu berk berna betul birol bora caner cansu celal celil ceren ' +
  'cetin coskun dogukan durmus ebubekir elcin emir ender ersoy evren ezgi faruk fazil ferda ' +
  'feyza funda gamze gokce gulcin gulsen gulten gurkan hande haydar ibrahim ilkay kaan ' +
  'kubra leman muge muhammed mujde muhsin nazan nazli nebahat necdet nermin nilay nuran orcun ozan ' +
  'oya rabia ramazan remzi rifat sadik saliha sebnem selami senol sevil sevinc sezer sezgin sinem soner ' +
  'tansu tarkan tekin tuba tugce tulay turan turkan yagmur yesim yigit yildiray yuksel zeliha zubeyde';
const azerbaijani =
  'afaq afet agil aida anar anara arzuman asim aytac aytekin bextiyar cemile dilare elcan elman elmira ' +
  'elsever esmira etibar fatime fexri ferhad fikret fidan firuze gulnaz heqiqet hemid irade ismayil ' +
  'jale kerim lamiye letafet maarif matanet melahet metanet mehin metin nadir naile nazile ' +
  'nezrin nigar nuray nuriyye nurane ofeliya parvin perviz pervane rahib raqif rasif reyhan rena rehim rufat sakir ' +
  'samire seide sefiqe sevda sureyya subhan tamella tahire telman terane turane valeh vefa ' +
  'xeyale xalide yaqut zamin zemine zerife ziyad';
const georgian =
  'aleko anano ani badri davit demetre dimitri ekaterina elza emzar genadi giorgi givi gocha goderdzi gogi ' +
  'grigol guliko inesa iosebi jaba jemal kakhaber lamara lana leila liana lika maguli magda mamia manuchar marine miranda ' +
  'murman nana nani nato natela neli nelly nika nugzar paata ramaz roman sergo sophio teimuraz temur ' +
  'tsira vaja valeri viktor zviad';
const russian =
  'aleksandr aleksei anastasiya andrei anna boris dmitri elena evgeni galina igor irina ivan larisa lyudmila ' +
  'marina mikhail natalya nikolai oksana oleg olga pavel sergei svetlana tatyana valentina vladimir yelena yuri';
const cyrillic =
  'александр алексеи андреи анна анастасия борис виктор владимир галина дмитрии екатерина елена ирина игорь иван ' +
  'леила лариса людмила марина михаил наталья николаи ольга олег павел самир самира светлана сергеи татьяна эльчин ' +
  'эльнур вусал рауф кямран нино георгии тамара давид';

/** Given names that a signature, a remark or a proposal may have, besides those of forms. */
export const moreGivenNames: ReadonlySet<string> = new Set(
  [turkish, azerbaijani, georgian, russian, cyrillic].flatMap((names) => names.split(' ')),
);

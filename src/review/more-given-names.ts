// More given names, for signatures and proposals, where an office can be entered instead. Folded. As in the short list
// of forms, names that are as often words, places or companies are left out.
const turkish =
  'anil atilla aycan ayhan aykut banu berk berna betul birol bora caner cansu celal celil ceren ' +
  'cetin coskun dogukan durmus ebubekir ersoy ezgi faruk fazil ferda ' +
  'feyza funda gamze gokce gulcin gulsen gulten gurkan hande haydar ilkay kaan ' +
  'kubra leman muge muhammed mujde muhsin nazan nebahat necdet nilay nuran orcun ozan ' +
  'oya rabia remzi rifat sadik saliha sebnem selami senol sezer sezgin sinem soner ' +
  'tansu tarkan tekin tuba tugce tulay turkan yesim yigit yildiray yuksel zeliha zubeyde';
const azerbaijani =
  'afaq afet agil aida anara arzuman asim aytac aytekin bextiyar dilare elcan elmira ' +
  'elsever esmira etibar fatime fexri ferhad firuze gulnaz heqiqet hemid irade ismayil ' +
  'jale kerim lamiye letafet maarif matanet melahet metanet mehin naile nazile ' +
  'nezrin nuriyye nurane ofeliya parvin perviz pervane rahib raqif rasif reyhan rena rehim rufat sakir ' +
  'samire seide sefiqe sureyya subhan tamella tahire telman terane turane valeh ' +
  'xeyale xalide yaqut zamin zemine zerife ziyad';
const georgian =
  'aleko anano badri demetre dimitri ekaterina elza emzar genadi givi gocha goderdzi gogi ' +
  'grigol guliko inesa iosebi jaba jemal kakhaber lamara lana leila liana lika maguli magda mamia manuchar miranda ' +
  'murman nani nato natela neli nelly ramaz sergo sophio temur ' +
  'tsira vaja valeri viktor zviad';
const russian =
  'aleksandr aleksei anastasiya andrei boris dmitri elena evgeni galina igor irina ivan larisa lyudmila ' +
  'mikhail natalya nikolai oksana oleg olga pavel sergei svetlana tatyana valentina vladimir yelena yuri';
const cyrillic =
  'александр алексеи андреи анна анастасия борис виктор владимир галина дмитрии екатерина елена ирина игорь иван ' +
  'леила лариса людмила михаил наталья николаи ольга олег павел самир самира светлана сергеи татьяна эльчин ' +
  'эльнур вусал рауф кямран нино георгии тамара давид';

/** Given names that a signature, a remark or a proposal may have, besides those of forms. */
export const moreGivenNames: ReadonlySet<string> = new Set(
  [turkish, azerbaijani, georgian, russian, cyrillic].flatMap((names) => names.split(' ')),
);

import { inEachLocale, type Locale, type Localized, perLanguage } from '../../i18n/locales.ts';
import { foldWord } from '../fold-word.ts';

/**
 * Function words of queries: articles, conjunctions, postpositions, pronouns, question words, the copula; except
 * those that fold to other words of the pages: Azerbaijani yəni (yeni), isə (işə); Turkish şu (su), ise (işe),
 * yani (yanı), karşı (Kars’ı); Georgian ის (İş), არ (AR-GE), რის (RIS); English it, us, may.
 */
const written: Localized<string> = perLanguage(
  {
    az: `
    və ya yaxud amma lakin ancaq ki də da həm
    ilə üçün kimi qədər görə haqqında haqda barədə dair üzrə əsasən tərəfindən arasında sonra əvvəl
    bir bu o bunlar onlar bunun onun onların mən sən biz siz bizim sizin hər heç bütün belə öz
    nə nədir nələr nələrdir necə necədir neçə niyə nədən hansı hansılar hansıdır hansılardır
    harada haradadır hara haradan kim kimdir kimlər kimlərdir
    var vardır yox yoxdur deyil olan olaraq olur olmaq edir edilir edən etmək sahib mı mi mu mü
  `,
    tr: `
    ve veya ya ama fakat ancak ki de da hem
    ile için gibi kadar göre hakkında dair ilişkin ilgili üzere tarafından arasında sonra önce
    bir bu o bunlar onlar bunun onun onların ben sen biz siz bizim sizin her hiç bütün
    ne nedir neler nelerdir nasıl nasıldır kaç niye niçin neden hangi hangisi hangileri
    nerede nerededir nereye nereden kim kimdir kimler kimlerdir
    var vardır yok yoktur değil değildir olan olarak olur olmak olmanın sahip
    eden etmek yapılır mı mi mu mü mıdır midir mudur müdür
  `,
    ka: `
    და ან ანუ თუ მაგრამ ხოლო რომ კი ასევე აგრეთვე რადგან
    შესახებ მიერ მიხედვით შორის შემდეგ გარდა თან მიმართ
    ეს ამ ესენი ისინი ამის იმის მისი მათი მათ მე შენ ჩვენ თქვენ ჩვენი თქვენი თავისი
    ერთი ერთ ყველა რა რას რისი რით რაა რომელი რომელია რომელიც რომლები რომლის რომელ
    როგორ როგორი როგორია როგორც სად სადაა საიდან სადაც ვინ ვის ვინაა როდის რამდენი რამდენია რატომ
    არის არიან იყო აქვს აქვთ არა ვერ უნდა შეიძლება ხდება
  `,
    en: `
    a an the and or but not if than then so as also
    of in on at by for from to into onto with without within about between through via per
    this that these those there here its they their we our you your i my me some any each
    what which who whom whose how why when where whether
    is are was were be been being am do does did has have had can will should must
    get gets
  `,
  },
  () => '',
);

const toSet = (text: string): ReadonlySet<string> => new Set(foldWord(text).trim().split(/\s+/));
const small: Localized<ReadonlySet<string>> = inEachLocale((locale) => toSet(written[locale]));

/**
 * Whether a word carries no meaning in a query.
 * @param word folded by `foldWord`
 */
export function isStopWord(word: string, locale: Locale): boolean {
  return small[locale].has(word);
}

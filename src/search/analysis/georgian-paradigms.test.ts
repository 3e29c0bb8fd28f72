import { expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { stemGeorgian } from './georgian.ts';

const split = (text: string) => text.trim().split(/\s+/);
const endings = (stem: string, list: string) => split(list).map((ending) => stem + ending);

/** The plural, after its -ებ. */
const many = 'ი მა ს ის ით ად ო ში ზე თან ისთვის ისგან ისკენ იდან ამდე ისა იც შიც ია';

/** კლასტერ-ი: the stem of the nominative, and of the genitive if it loses a vowel. */
function declineConsonant(full: string, short: string): string[] {
  return [
    ...endings(full, 'ი მა ს ო ში ზე თან თა ს სა იც ივით'),
    ...endings(short, 'ის ით ად ისთვის ისგან ისკენ იდან ამდე ისა ისთვისაც'),
    ...endings(`${short}ებ`, many),
  ];
}

/** აჭარა: the noun, and the stem of its genitive and plural. */
function declineA(noun: string, short: string): string[] {
  return [
    noun,
    ...endings(noun, 'მ ს ო ში ზე სთან თა ც შიც'),
    ...endings(short, 'ის ით ად ისთვის ისგან ისკენ იდან ამდე ისა ისთვისაც'),
    ...endings(`${short}ებ`, many),
  ];
}

/** მხარე, მხარ-ის, მხარე-ები. */
function declineE(noun: string, short: string): string[] {
  return [
    noun,
    ...endings(noun, 'მ ს დ ო ში ზე სთან თა მდე ც შიც'),
    ...endings(short, 'ის ით ისთვის ისგან ისკენ იდან ისა ისთვისაც'),
    ...endings(`${noun}ებ`, many),
  ];
}

/** საწარმო, მენიუ: nothing is lost. */
function declineO(noun: string): string[] {
  return [
    noun,
    ...endings(noun, 'მ ს თი დ ო ში ზე სთან სთვის სგან სკენ დან მდე თა სა ც შიც სთვისაც'),
    ...endings(`${noun}ებ`, many),
  ];
}

/** Each line: dictionary forms, and the stem before -ის if different. */
const consonant = `
  კლასტერი სექტორი თბილისი ქუთაისი ბათუმი ზუგდიდი ქალაქი რეგიონი რაიონი კახეთი იმერეთი ქართლი
  თურქეთი აზერბაიჯანი იზმირი სტამბოლი ტექსტილი ავეჯი ნავთობი ლითონი სურსათი ექსპორტი პროექტი
  პროდუქტი უნივერსიტეტი ინსტიტუტი კონკურსი რესურსი ბიზნესი პროცესი ინდექსი გრანტი ტურიზმი
  მარკეტინგი წევრი ფონდი ბანკი ქსელი პორტი პარკი ხილი მომხმარებელი/მომხმარებლ
  წყალი/წყლ წელი/წლ სოფელი/სოფლ ბაზარი/ბაზრ ბოსტანი/ბოსტნ მარანი/მარნ მინდორი/მინდვრ
  მიზანი/მიზნ ნომერი/ნომრ ცხვარი/ცხვრ საქონელი/საქონლ შემოსავალი/შემოსავლ ტანსაცმელი/ტანსაცმლ
  ფეხსაცმელი/ფეხსაცმლ მწარმოებელი/მწარმოებლ თანამშრომელი/თანამშრომლ მიმწოდებელი/მიმწოდებლ
  ხელოსანი/ხელოსნ ინჟინერი/ინჟინრ კლასტერული ეკონომიკური`;
const inA = `
  აჭარა/აჭარ გურია/გური ანკარა/ანკარ ბურსა/ბურს კონია/კონი კანადა/კანად ფირმა/ფირმ რუკა/რუკ
  გზა/გზ მთა/მთ ზღვა/ზღვ ქვეყანა/ქვეყნ ქარხანა/ქარხნ მანქანა/მანქან იდეა/იდე კომპანია/კომპანი
  სტრატეგია/სტრატეგი კლასტერიზაცია/კლასტერიზაცი ინოვაცია/ინოვაცი ასოციაცია/ასოციაცი
  ეკონომიკა/ეკონომიკ რკინა/რკინ პალატა/პალატ წარმოება/წარმოებ განვითარება/განვითარებ
  მეურნეობა/მეურნეობ მრეწველობა/მრეწველობ თანამშრომლობა/თანამშრომლობ ვაჭრობა/ვაჭრობ`;
const inE = `მხარე/მხარ ტყე/ტყ რძე/რძ მეწარმე/მეწარმ მონაწილე/მონაწილ დონე/დონ კუთხე/კუთხ`;
const inO = `საქართველო საწარმო სააგენტო სამინისტრო წყარო ბაქო ორგანო მარმარილო მეტრო მენიუ`;

/** Irregular nouns: ღვინო loses its ო, ჰათაი and ჩაი keep their ი. */
const others: Record<string, string> = {
  ღვინო: `ღვინო ღვინომ ღვინოს ღვინის ღვინით ღვინოდ ღვინოო ღვინოში ღვინოზე ღვინოსთან ღვინისთვის
    ღვინისგან ღვინისკენ ღვინიდან ღვინომდე ღვინოები ღვინოების ღვინოებში ღვინოებისთვის`,
  ჰათაი: 'ჰათაი ჰათაიმ ჰათაის ჰათაიში ჰათაიზე ჰათაისთან ჰათაისთვის ჰათაიდან ჰათაიმდე',
  ჩაი: 'ჩაი ჩაიში ჩაიზე ჩაისთან ჩაისთვის ჩაიდან ჩაიმდე',
};

const paradigms = new Map<string, string[]>([
  ...split(consonant).map((line): [string, string[]] => {
    const [noun = '', short = noun.slice(0, -1)] = line.split('/');
    return [noun, declineConsonant(noun.slice(0, -1), short)];
  }),
  ...split(inA).map((line): [string, string[]] => {
    const [noun = '', short = ''] = line.split('/');
    return [noun, declineA(noun, short)];
  }),
  ...split(inE).map((line): [string, string[]] => {
    const [noun = '', short = ''] = line.split('/');
    return [noun, declineE(noun, short)];
  }),
  ...split(inO).map((noun): [string, string[]] => [noun, declineO(noun)]),
  ...Object.entries(others).map(([noun, forms]): [string, string[]] => [noun, split(forms)]),
]);

/** Prefixes that find a noun and hardly any other: the noun, and without its last letter. */
const nearly = (noun: string) => [foldWord(noun), foldWord(noun).slice(0, -1)];

test('every form of a noun finds the noun', () => {
  const lost = [...paradigms].flatMap(([noun, forms]) =>
    forms.filter((form) => {
      const found = stemGeorgian(foldWord(form)).map((one) => one.form);
      return !nearly(noun).some((one) => found.includes(one));
    }),
  );
  expect(lost).toEqual([]);
});

test('what is surest never finds another noun', () => {
  const nouns = [...paradigms.keys()];
  const finders = new Map(nouns.flatMap((noun) => nearly(noun).map((form) => [form, noun])));
  const wrong = [...paradigms].flatMap(([noun, forms]) =>
    forms.flatMap((form) =>
      stemGeorgian(foldWord(form))
        .filter((one) => one.weight >= 0.9 && (finders.get(one.form) ?? noun) !== noun)
        .map((one) => `${form} ${one.form}`),
    ),
  );
  expect(wrong).toEqual([]);
});

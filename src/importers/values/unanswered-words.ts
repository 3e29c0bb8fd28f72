// Collected by hand from forms in the four languages, and Russian ones of the region; compared without capitals,
// marks and punctuation, and only as the whole of an answer.

/** The answer is unknown or was not given. */
export const unknownWords: readonly string[] = [
  ...['n/a', 'n.a.', 'not available', 'not applicable', 'not known', 'unknown', 'no data'],
  ...["don't know", 'do not know', 'not answered', 'no answer', 'not reported', 'not stated'],
  ...['bilinmiyor', 'bilmiyorum', 'bilmiyoruz', 'bilinmemektedir', 'belli değil', 'belirsiz'],
  ...['belirtilmemiş', 'belirtilmedi', 'veri yok', 'bilgi yok', 'yanıt yok', 'cevap yok'],
  ...['uygulanamaz', 'ilgili değil', 'mevcut değil', 'tespit edilemedi'],
  ...['məlum deyil', 'bilinmir', 'bilmirəm', 'bilmirik', 'məlumat yoxdur', 'məlumat yox'],
  ...['cavab yoxdur', 'cavab yox', 'göstərilməyib', 'aid deyil', 'naməlum', 'qeyd olunmayıb'],
  ...['არ ვიცი', 'არ ვიცით', 'უცნობია', 'უცნობი', 'არ არის ცნობილი', 'მონაცემები არ არის'],
  ...['მონაცემი არ არის', 'პასუხი არ არის', 'მითითებული არ არის', 'არ არის მითითებული'],
  ...['არ ეხება', 'ინფორმაცია არ არის'],
  ...['не знаю', 'неизвестно', 'нет данных', 'не указано', 'н/д'],
];

/** There is none, or none is known: in a number field, it may mean 0. */
export const noneWords: readonly string[] = [
  ...['yok', 'hiç yok', 'hiç', 'yoktur', 'bulunmamaktadır', 'bulunmuyor'],
  ...['yox', 'yoxdur', 'heç biri', 'mövcud deyil'],
  ...['არა', 'არ არის', 'არ გვაქვს', 'არ აქვს', 'არცერთი', 'არც ერთი'],
  ...['no', 'none', 'nil', 'нет', 'не имеется'],
];

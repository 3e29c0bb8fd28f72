/** The entry of the survey in sources/, as docs/year shows it. */
export function surveySource(year: string): string {
  return `- id: survey-${year}
  code: A${year.slice(2)}
  language: en
  kind: report
  title:
    az: ${year}-cı il klaster sorğusu
    tr: ${year} küme anketi
    ka: ${year} წლის კლასტერების გამოკითხვა
    en: Survey of clusters, ${year}
  short:
    az: ${year}-cı il sorğusu
    tr: ${year} anketi
    ka: ${year} წლის გამოკითხვა
    en: survey of ${year}
  date: '${year}'
  lines: 1
  about:
    az: Klasterlərin anket formasındakı cavabları.
    tr: Kümelerin anket formuna verdiği yanıtlar.
    ka: კითხვარზე გაცემული პასუხები.
    en: The answers that clusters gave in the survey form.
  limits:
    az: Cavablar klasterlərin öz məlumatıdır.
    tr: Yanıtlar kümelerin kendi beyanıdır.
    ka: პასუხები კლასტერების მიერ მოწოდებული ინფორმაციაა.
    en: The answers are what the clusters say of themselves.
  rights:
    az: Cavablar dərc olunmaq üçün göndərilib.
    tr: Yanıtlar yayımlanmak üzere gönderildi.
    ka: პასუხები გამოსაქვეყნებლად არის გამოგზავნილი.
    en: The answers were sent in to be published.
`;
}

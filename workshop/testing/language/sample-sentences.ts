import type { Localized } from '../../../src/i18n/locales.ts';

/** One sentence in each language. */
export const sentences: Localized = {
  az: 'Klaster üçün firmalar və universitetlər birlikdə işləyir, amma hər region bunu etmir.',
  tr: 'Küme için firmalar ve üniversiteler birlikte çalışır, ama her bölge bunu yapmaz.',
  ka: 'კლასტერში ფირმები და უნივერსიტეტები ერთად მუშაობენ, მაგრამ ეს ყველგან არ ხდება.',
  en: 'In a cluster the firms and the universities work together, but that is not so everywhere.',
};

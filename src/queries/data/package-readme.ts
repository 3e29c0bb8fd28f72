import type { ReadmeWords } from '../../exports/data-package/model.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { figuresOfEdition } from '../figures/edition-figures.ts';
import type { Portal } from '../../portal/portal.ts';

/** Texts of an edition's package README in one language, apart from its tables. */
export function readmeWords(portal: Portal, edition: string, locale: Locale): ReadmeWords {
  const t = useTranslate(locale);
  const closed = figuresOfEdition(portal, edition).filter(({ view }) => !view.figure.redistribute);
  return {
    language: localeInfo[locale].name,
    column: t('data.column'),
    meaning: t('data.meaning'),
    sources: t('sources'),
    licence: t('figure.licence'),
    notes: [
      ...(portal.site.fictional ? [t('fictional')] : []),
      t('package.note.csv'),
      t('package.note.ids'),
      t('package.note.formulas'),
      t('package.note.persons'),
    ],
    ...(closed.length > 0
      ? {
          leftOut: {
            sentence: t('package.leftOut'),
            figures: closed.map(({ id, views }) => `${id}: ${views[locale].title}`),
          },
        }
      : {}),
    files: [
      {
        name: 'datapackage.json',
        about: t('package.file.tables', { standard: 'Frictionless Data Package' }),
      },
      {
        name: 'csv-metadata.json',
        about: t('package.file.tables', { standard: 'CSV on the Web' }),
      },
      { name: 'dcat.jsonld', about: t('package.file.record', { standard: 'DCAT' }) },
      { name: 'LICENSE.txt', about: t('package.file.licence') },
    ],
  };
}

import { walkStrategy } from '../../domain/strategy/walk-strategy.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { DirectLink, FileFormat, FileTable, ThingTable } from '../../search/direct-table.ts';
import { viewDataIndex } from '../data/view-data-index.ts';
import { figureIds, figureNumber, figureTitle } from '../figures/figure-views.ts';
import { formWorkbook } from '../knowledge/survey/form/form-workbook.ts';
import { surveyFormHref } from '../knowledge/survey/form/view-survey-form.ts';
import { correctionHref } from '../links/correction.ts';
import { isOff } from '../links/describe-collections.ts';
import { viewRef } from '../links/refs.ts';
import { archivedFiles } from '../reports/archive/view-archive.ts';
import { reportChapters, reportPath } from '../reports/report-chapters.ts';
import { reportPdfs } from '../reports/report-pdfs.ts';

function listNumbered(portal: Portal, locale: Locale): ThingTable['numbered'] {
  const t = useTranslate(locale);
  const figures = figureIds(portal).flatMap((id) => {
    const number = figureNumber(portal, id);
    const { href: to } = viewRef(portal, `figures/${id}`, locale);
    return number === undefined
      ? []
      : [
          {
            number: String(number),
            label: `${t('figure.number', { number })}: ${figureTitle(portal, id, locale)}`,
            href: to,
            kind: 'figure' as const,
          },
        ];
  });
  const partsOf = (wanted: 'chapter' | 'annex') =>
    reportChapters(portal, locale).flatMap(({ kind, number, title, href: to }) =>
      kind === wanted && number !== undefined
        ? [{ number, label: title, href: to, kind: 'report' as const }]
        : [],
    );
  return { figure: figures, chapter: partsOf('chapter'), annex: partsOf('annex') };
}

function listCoded(portal: Portal, locale: Locale): ThingTable['coded'] {
  const regions = isOff(portal, 'regions') ? [] : portal.regions;
  const sectors = isOff(portal, 'sectors') ? [] : portal.sectors;
  return [
    ...regions.flatMap(({ id, iso, nuts, name }) => {
      // An id made up by the portal is no code.
      const all = [iso, nuts, /^[A-Z]{2}/.test(id) ? id : undefined];
      const codes = [...new Set(all)].filter((code) => code !== undefined);
      const to = href(locale, `/regions/${id}/`);
      return codes.length > 0
        ? [{ codes, label: name[locale], href: to, kind: 'region' as const }]
        : [];
    }),
    ...sectors.flatMap(({ id, code, label }) =>
      code === undefined
        ? []
        : [
            {
              codes: [code],
              label: label[locale],
              href: href(locale, `/sectors/${id}/`),
              kind: 'sector' as const,
            },
          ],
    ),
    ...(isOff(portal, 'programmes') ? [] : portal.programmes).flatMap(({ id, data }) =>
      data.short === undefined
        ? []
        : [
            {
              codes: [data.short],
              label: data.title[locale],
              href: href(locale, `/programmes/${id}/`),
              kind: 'programme' as const,
            },
          ],
    ),
    ...portal.strategies.flatMap(({ id, data }) =>
      [...walkStrategy(data.nodes)].flatMap(({ node, above }) => {
        const [top = node] = above;
        const page = href(locale, `/strategies/${id}/${top.id}/`);
        return node.code === undefined
          ? []
          : [
              {
                codes: [node.code],
                label: `${node.code} ${node.label[locale]}`,
                href: top === node ? page : `${page}#${node.id}`,
                kind: 'strategy' as const,
              },
            ];
      }),
    ),
  ];
}

/** Link to a file; its ending is the format. */
const toFile = (label: string, to: string): DirectLink => ({
  label,
  href: to,
  kind: 'page',
  format: to.slice(to.lastIndexOf('.') + 1) as FileFormat,
});

function listForm(portal: Portal, locale: Locale): readonly DirectLink[] {
  const page = surveyFormHref(portal, locale);
  if (page === undefined) return [];
  const label = useTranslate(locale)('form.title', { edition: portal.editionId });
  return [
    toFile(label, `${page}${formWorkbook(portal, locale).file}`),
    { label, href: page, kind: 'page' },
  ];
}

function listFiles(portal: Portal, locale: Locale): readonly DirectLink[] {
  const t = useTranslate(locale);
  const titles = { 'cluster-report': t('pdf.report'), catalogue: t('pdf.catalogue') };
  const pdfs = [
    ...reportPdfs(portal)
      .filter((pdf) => pdf.locale === locale)
      .map(({ kind, href: to }) => ({ edition: portal.editionId, label: titles[kind], href: to })),
    ...[...portal.frozen.keys()].flatMap((edition) =>
      archivedFiles(portal, edition, locale)
        .filter(({ href: to }) => to.endsWith('.pdf'))
        .map(({ label, href: to }) => ({ edition, label, href: to })),
    ),
  ];
  const data = isOff(portal, 'data') ? undefined : viewDataIndex(portal, locale);
  const readable = (data?.readable ?? []).map(({ href: to }) => toFile(t('data.clusters'), to));
  const known = new Set(readable.map(({ label, format }) => `${label} ${format}`));
  const tables = (data?.tables ?? []).flatMap(({ title, files }) =>
    files.map(({ href: to }) => toFile(title, to)),
  );
  return [
    ...pdfs.map(({ edition, label, href: to }) => toFile(`${label}, ${edition}`, to)),
    ...readable,
    // Clusters in words of the language are better than those with ids.
    ...tables.filter(({ label, format }) => !known.has(`${label} ${format}`)),
    ...listForm(portal, locale).filter(({ format }) => format !== undefined),
  ];
}

function listTasks(portal: Portal, locale: Locale): FileTable['tasks'] {
  const t = useTranslate(locale);
  const link = (label: string, to: string): DirectLink => ({ label, href: to, kind: 'page' });
  const form = listForm(portal, locale);
  const contact = isOff(portal, 'about')
    ? []
    : [link(t('about.rights'), `${href(locale, '/about/')}#rights`)];
  return {
    form,
    add: form.filter(({ format }) => format === undefined),
    correct: [link(t('correct.title'), correctionHref(locale)), ...contact],
    cite: portal.edition.report
      ? [link(t('report.cite.title'), `${href(locale, reportPath(portal))}#cite`)]
      : [],
    submit:
      portal.practices.length > 0
        ? [link(t('practices.submit'), href(locale, '/practices/submit/'))]
        : [],
    contact,
  };
}

/** Things by number and code. */
export const viewThings = (portal: Portal, locale: Locale): ThingTable => ({
  numbered: listNumbered(portal, locale),
  coded: listCoded(portal, locale),
});

/** Files, and where tasks are done. */
export const viewFiles = (portal: Portal, locale: Locale): FileTable => ({
  files: listFiles(portal, locale),
  tasks: listTasks(portal, locale),
});

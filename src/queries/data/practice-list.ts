import { absolute, href, rootHref } from '../../i18n/href.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { sourceIds } from '../api/api-resource.ts';
import { objectsInOwnLanguages } from './own-languages.ts';
import type { Portal } from '../../portal/portal.ts';

/** List of all good practices for programs: `/data/practices.json`. Unreported values are null. */
export function practiceList(portal: Portal): Record<string, unknown>[] {
  const list = portal.practices.map(({ id, data }) => ({
    id,
    title: data.title,
    summary: data.summary,
    published: data.published ?? null,
    brief: data.brief ?? null,
    useFor: data.useFor,
    country: data.country,
    place: data.place ?? null,
    period: data.period ?? null,
    sectors: data.sectors,
    stages: data.stages,
    themes: data.themes,
    criteria: data.criteria,
    results: data.results.map(({ label, value, unit, text, note, sources }) => ({
      label,
      value: value ?? null,
      unit: unit ?? null,
      text: text ?? null,
      note: note ?? null,
      source: sourceIds(sources),
    })),
    took: {
      time: data.took?.time ?? null,
      people: data.took?.people ?? null,
      money: data.took?.money ?? null,
    },
    evidence: data.evidence,
    transfer: data.transfer,
    clusters: data.clusters,
    programmes: data.programmes,
    concepts: data.concepts,
    organisations: data.organisations,
    drafts: data.drafts,
    source: sourceIds(data.sources),
    licence: textIn(portal.site.licence.name, mainLanguage(portal.site.languages)),
    page: Object.fromEntries(
      portal.site.languages.map((locale) => [locale, absolute(href(locale, `/practices/${id}/`))]),
    ),
  }));
  return objectsInOwnLanguages(portal, list);
}

export const practiceListHref = rootHref('/data/practices.json');

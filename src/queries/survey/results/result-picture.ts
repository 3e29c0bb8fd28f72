import { pictureColours } from '../../figures/picture-frame.ts';
import { describeFigure } from '../../../figures/describe/describe.ts';
import { drawPicture } from '../../../figures/draw-picture.ts';
import { localizeTable } from '../../../figures/localize-table.ts';
import { placeCounts } from '../../../figures/place-counts.ts';
import { absolute, href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { ResultFigure } from './result-figures.ts';
import { resultsPath } from './results-link.ts';
import { type ResultsView, viewResults } from './view-results.ts';

/** A figure with the question shown above its picture. */
interface Pictured {
  readonly figure: ResultFigure;
  readonly question: string | undefined;
}

function listPictured({ coverage, parts }: ResultsView): Pictured[] {
  const all: Pictured[] = [
    { figure: coverage, question: undefined },
    ...parts.flatMap(({ questions, figures }) => [
      ...figures.map((figure) => ({ figure, question: undefined })),
      ...questions.flatMap(({ number, title, figures: own }) =>
        own.map((figure) => ({ figure, question: `${number}. ${title}` })),
      ),
    ]),
  ];
  return all.filter(({ figure }) => figure.drawn);
}

/** Ids of the results of an edition that have a picture. */
export function picturedResults(portal: Portal, edition: string, locale: Locale): string[] {
  return listPictured(viewResults(portal, edition, locale)).map(({ figure }) => figure.id);
}

/**
 * A survey result as a separate picture.
 * @returns an SVG document; `figure.png` is rendered from it after the pages
 * @throws Error if nothing is drawn for that id
 */
export function drawResult(portal: Portal, edition: string, id: string, locale: Locale): string {
  const view = viewResults(portal, edition, locale);
  const found = listPictured(view).find(({ figure }) => figure.id === id);
  if (!found?.figure.drawn) throw new Error(`expected a result with a picture, found ${id}`);
  const { figure, question } = found;
  const { table, mode } = found.figure.drawn;
  const local = localizeTable(table, locale, { stageOrder: portal.stageOrder });
  const t = useTranslate(locale);
  const address = absolute(`${href(locale, resultsPath(edition))}#${id}`);
  const { name, licence } = portal.site;
  return drawPicture(placeCounts(local, mode, locale), {
    title: figure.title,
    subtitle: [question, figure.subtitle].filter((words) => words).join(' – '),
    description: describeFigure('bar', local, locale),
    foot: [
      ...(figure.hides ? [view.hidden] : []),
      `${t('figure.source')}: ${view.source}`,
      `${textIn(name, locale)}, ${view.page.title}. ${textIn(licence.name, locale)}. ${address}`,
    ],
    lang: locale,
    own: pictureColours(portal),
  });
}

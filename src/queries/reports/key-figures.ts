import { recountIn } from '../../domain/figures/recount.ts';
import { sayAnswered } from '../../figures/say-answered.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { figurePath } from '../figures/figure-pages.ts';
import { figureParts, viewFigureIn } from '../figures/figure-views.ts';
import { type CitationView, viewCitation } from '../links/citations.ts';
import { isOff } from '../links/describe-collections.ts';
import { valueOfEdition, writeReportValue } from './report-values.ts';

/** A value in large type at the beginning of a chapter. */
export interface KeyFigure {
  /** Its name: `published/f001`, `figures/ora-areas/sum/actions`. */
  readonly of: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Page with its recount, or its figure, if any page of this portal shows it. */
  readonly href: string | undefined;
  /** The first source that prints it. */
  readonly source: CitationView | undefined;
  /** Base of an answer: formatted number of clusters. */
  readonly among: string | undefined;
}

/** A value without the number: its meaning, page and source. */
type Described = Pick<KeyFigure, 'label' | 'href' | 'source' | 'among'>;

function describePublished(portal: Portal, id: string, edition: string, locale: Locale): Described {
  const { figures, asOf } = portal.editionById.get(edition)?.data ?? portal.edition;
  const figure = figures.find((one) => one.id === id);
  // Among figures of the report's year, those of another year name it.
  const year = edition === portal.editionId ? undefined : asOf[locale];
  const [source] = figure?.sources ?? [];
  const { recount } = figure ?? {};
  const n = recount && recountIn(editionInputs(portal, edition), recount).among;
  return {
    among: n === undefined ? undefined : useTranslate(locale)('published.among', { n }),
    label: [figure?.label[locale], year].filter(Boolean).join(', '),
    // The page of published figures recounts those of the current edition.
    href: edition === portal.editionId ? href(locale, `/data/published/#${id}`) : undefined,
    source: source && viewCitation(portal, source, locale),
  };
}

/** Units that explain themselves: a number of clusters needs no label "Clusters". */
const plainUnits: ReadonlySet<string | undefined> = new Set(['clusters', 'firms', 'persons']);
/** Units left out of the number, so that the label names them. */
const moneyUnits: ReadonlySet<string | undefined> = new Set(['usd', 'dollars', 'eur']);

/** Description of a cell of a figure's table: its row and column, or only the column for a sum. */
function describeCell(
  portal: Portal,
  [id = '', row = '', column]: readonly string[],
  edition: string,
  locale: Locale,
): Described {
  const part = edition === portal.editionId ? '' : edition;
  const view = viewFigureIn(portal, id, part, locale);
  const columns = view.table?.columns.filter(({ type }) => type === 'number') ?? [];
  const told = columns.find((one) => column === undefined || one.id === column);
  const head = moneyUnits.has(told?.unitId) ? `${told?.label} (${told?.unit})` : told?.label;
  const name = view.table?.rows.find((one) => one.id === row)?.label;
  const shown = !isOff(portal, 'figures') && (!part || figureParts(portal, id).includes(part));
  const [source] = view.figure.sources;
  const base = view.table?.base;
  return {
    among: base && base.asked > 0 ? `${sayAnswered(base, locale)}.` : undefined,
    label:
      row === 'rows'
        ? view.subtitle
        : [name, columns.length > 1 || !name || !plainUnits.has(told?.unitId) ? head : undefined]
            .filter(Boolean)
            .join(': '),
    href: shown ? href(locale, figurePath(id, part)) : undefined,
    source: source && viewCitation(portal, source, locale),
  };
}

/**
 * Values of an edition in the order of their names in a chapter.
 * @param names separated by spaces
 */
export function viewKeyFigures(
  portal: Portal,
  names: string,
  edition: string,
  locale: Locale,
): KeyFigure[] {
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((of) => {
      const [kind, ...rest] = of.split('/');
      const described =
        kind === 'figures'
          ? describeCell(portal, rest, edition, locale)
          : describePublished(portal, rest[0] ?? '', edition, locale);
      return {
        of,
        ...described,
        value: valueOfEdition(portal, of, edition).value,
        text: writeReportValue(portal, of, edition, locale),
      };
    });
}

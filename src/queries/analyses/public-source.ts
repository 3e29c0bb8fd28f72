import type { AnalysisSource } from '../../domain/analyses/analysis-parts.ts';
import { editionsUpTo } from '../../domain/analyses/indicators/indicator-returns.ts';
import {
  type PublicNumbers,
  publicNumbers,
} from '../../domain/analyses/indicators/public-numbers.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { analysisParts } from '../editions/edition-inputs.ts';

/** Source data of analyses, as known to the current edition. */
export const currentSource = (portal: Portal): AnalysisSource => ({
  parts: analysisParts(portal),
  edition: portal.editionId,
});

/** Public numbers of single clusters, by edition and indicator. */
export const numbersOfPortal = remember('numbersOfPortal', (portal): PublicNumbers =>
  publicNumbers(currentSource(portal)),
);

/** Latest edition with a public, reported indicator; undefined if none. */
export const numberedEdition = remember('numberedEdition', (portal): string | undefined =>
  editionsUpTo(currentSource(portal)).findLast((edition) =>
    [...(numbersOfPortal(portal).get(edition)?.values() ?? [])].some(({ size }) => size > 0),
  ),
);

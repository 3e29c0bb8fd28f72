import type { AnalysisSource } from '../../domain/analyses/analysis-parts.ts';
import { editionsUpTo } from '../../domain/analyses/indicators/indicator-returns.ts';
import {
  type PublicNumbers,
  publicNumbers,
} from '../../domain/analyses/indicators/public-numbers.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { analysisParts } from '../editions/edition-inputs.ts';

/** What analyses compute of, as the current edition knows it. */
export const currentSource = (portal: Portal): AnalysisSource => ({
  parts: analysisParts(portal),
  edition: portal.editionId,
});

/** The numbers of single clusters that everybody may read, by edition and indicator; read once. */
export const numbersOfPortal = remember('numbersOfPortal', (portal): PublicNumbers =>
  publicNumbers(currentSource(portal)),
);

/** The last edition of which any indicator is public and reported; undefined where there is none. */
export const numberedEdition = remember('numberedEdition', (portal): string | undefined =>
  editionsUpTo(currentSource(portal)).findLast((edition) =>
    [...(numbersOfPortal(portal).get(edition)?.values() ?? [])].some(({ size }) => size > 0),
  ),
);

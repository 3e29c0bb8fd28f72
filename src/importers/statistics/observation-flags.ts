import type { StatisticFlag } from '../../schemas/analysis-table.ts';
import type { Untold } from '../tables/read-value.ts';

/** Flags of a number that readers should know, by the codes of Eurostat and of SDMX; the gravest first. */
const flags: readonly (readonly [StatisticFlag, string])[] = [
  ['unreliable', 'U'],
  ['break', 'B'],
  ['forecast', 'F'],
  ['estimated', 'EIS'],
  ['provisional', 'P'],
];

const secret = /^[CNS]$/u;
const emptyValues = new Set(['', ':', '..', 'NAN', '-', 'NA']);

/** Flag of a number from its status letters; undefined if it has none that matters. */
export function readFlag(status: string): StatisticFlag | undefined {
  const letters = status.toUpperCase();
  return flags.find(([, codes]) => [...codes].some((code) => letters.includes(code)))?.[0];
}

/** Why an observation has no number to show; undefined if it has one. */
export function readAbsence(
  value: string,
  status: string,
  confidentiality: string,
): Untold | undefined {
  // Q of SDMX: missing, as it was suppressed.
  const isSecret = secret.test(confidentiality.toUpperCase()) || /[cq]/iu.test(status);
  if (isSecret) return 'secret';
  return emptyValues.has(value.toUpperCase()) ? 'unreported' : undefined;
}

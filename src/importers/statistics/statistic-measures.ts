import type { StatisticMeasure } from '../../schemas/analysis-table.ts';

/** Codes of common data sets that name a measure, by their beginning. */
const measures: readonly (readonly [StatisticMeasure, RegExp])[] = [
  ['jobs', /^(?:V161[13]0|EMP|PERS|ETO|SAL_|JOBS?$|THS_PER$)/u],
  ['firms', /^(?:V11[12]10|ENT|LU|LOC_NR|LOCAL_UNITS|FIRMS?$)/u],
  ['exports', /^(?:EXP|X$|2$)/u],
];

/** Measure that a code means; undefined for any other code. */
export const measureOf = (code: string): StatisticMeasure | undefined =>
  measures.find(([, pattern]) => pattern.test(code.toUpperCase()))?.[0];

/** Dimensions whose codes name what is measured. */
export const isMeasureDimension = (id: string): boolean =>
  /^(?:INDIC|MEASURE|VARIABLE|STK_FLOW|FLOW|TRADE_FLOW)/u.test(id);

/** Numbers of a unit: its multiple of the plain unit, or what else they are. */
export interface StatisticUnit {
  readonly factor: number;
  /** Currency, where it is one. */
  readonly currency?: string;
  /** Shares and indices, which are no amounts. */
  readonly isShare?: true;
}

/** Read a code of a unit, such as `THS_PER`, `MIO_EUR` or `PC`. */
export function readUnitCode(code: string): StatisticUnit {
  const text = code.toUpperCase();
  if (/^(?:PC|PCT|PERCENT|I\d|IDX|RT|R_)/u.test(text)) return { factor: 1, isShare: true };
  const factor = /^(?:THS|TH|1000|KILO)/u.test(text) ? 1e3 : /^(?:MIO|MILL?)/u.test(text) ? 1e6 : 1;
  const currency = /(?:^|_)(EUR|USD|TRY|GEL|AZN)$/u.exec(text)?.[1];
  return { factor, ...(currency !== undefined && { currency }) };
}

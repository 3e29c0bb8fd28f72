import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableCell, TableColumn, Words } from '../../figures/table.ts';
import { askedOf, type AskedCriteria } from '../../maturity/judge-stages.ts';
import { inStageOrder } from '../../stages/stage-order.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import type { ResultTable } from '../result-table.ts';
import { ruleOf } from './read-criteria.ts';

export const portalRule = 'portal-rule';

/** Interpretations of an entry as rules, the portal's first. */
export function listRules(
  analysis: AnalysisOf<'stage-what-if'>,
  { parts }: Pick<AnalysisSource, 'parts'>,
): readonly { readonly id: string; readonly label: Words; readonly asked: AskedCriteria }[] {
  const own = parts.site[0]?.data.maturity;
  const stages = inStageOrder(parts.stages.map(({ data }) => data));
  return [
    ...(own ? [{ id: portalRule, label: { word: 'whatIfPortalRule' } as const, asked: own }] : []),
    ...analysis.readings.map((reading) => ({
      id: reading.id,
      label: { text: reading.label },
      asked: ruleOf(
        reading,
        stages.filter(({ forward }) => forward),
      ),
    })),
  ];
}

/** Number of criteria of each stage required by each interpretation. */
function tabulateReadings(
  analysis: AnalysisOf<'stage-what-if'>,
  source: AnalysisSource,
): FigureTable {
  const steps = inStageOrder(source.parts.stages.map(({ data }) => data)).filter(
    ({ forward }) => forward,
  );
  const column = (id: string, label: Words): TableColumn => ({ id, label, type: 'number' });
  return {
    head: { word: 'whatIfReading' },
    columns: steps.map(({ id, label }) => column(id, { text: label })),
    rows: [
      {
        id: 'listed',
        label: { word: 'whatIfListed' },
        cells: steps.map(({ criteria }): TableCell => criteria.length),
      },
      ...listRules(analysis, source).map(({ id, label, asked }) => ({
        id,
        label,
        cells: steps.map(
          (stage): TableCell => askedOf(asked, stage) ?? { missing: 'not-applicable' as const },
        ),
      })),
    ],
  };
}

/** Requirements of each interpretation; empty if no stage has criteria. */
export function tabulateWhatIf(
  analysis: AnalysisOf<'stage-what-if'>,
  source: AnalysisSource,
): ResultTable[] {
  if (source.parts.stages.every(({ data }) => data.criteria.length === 0)) return [];
  return [
    {
      name: 'readings',
      caption: { word: 'whatIfReadings' },
      table: tabulateReadings(analysis, source),
    },
  ];
}

import type { ClusterNeeds } from '../../../domain/analyses/road-map/find-gaps.ts';

/** Lowest and highest score of a needs matrix. */
const scale = { least: 1, most: 5 };

/** Needs that a reader typed: scores of the matrix, what is missing, and numbers. Empty fields say nothing. */
export function readNeeds(form: ParentNode): ClusterNeeds {
  const inputs = (name: string) => [
    ...form.querySelectorAll<HTMLInputElement>(`input[data-${name}]`),
  ];
  const missing = inputs('criterion').filter(({ checked }) => checked);
  return {
    criteria: new Map(missing.map(({ value }) => [value, 'open'])),
    needs: inputs('resource').flatMap(({ dataset, valueAsNumber: score }) =>
      score >= scale.least && score <= scale.most
        ? [{ function: dataset.function ?? '', resource: dataset.resource ?? '', score }]
        : [],
    ),
    indicators: new Map(
      inputs('indicator').flatMap(({ dataset, valueAsNumber: value }) =>
        Number.isNaN(value) ? [] : [[dataset.indicator ?? '', value] as const],
      ),
    ),
  };
}

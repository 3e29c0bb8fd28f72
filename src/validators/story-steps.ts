import type { FigureTable } from '../domain/figures/table.ts';
import { phrase } from '../i18n/phrase.ts';
import { textsOf } from '../loaders/portal.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { tableOf } from './figure-tables.ts';
import { componentProblem } from './report-texts.ts';
import type { Validator } from './validator.ts';

/** Ids that each attribute of a step may name. */
const partsOf: Readonly<Record<string, (table: FigureTable) => readonly string[]>> = {
  column: ({ columns }) => columns.map(({ id }) => id),
  stage: ({ rows }) => [...new Set(rows.flatMap(({ stage }) => stage ?? []))],
  rows: ({ rows }) => rows.map(({ id }) => id),
  near: ({ rows }) => rows.map(({ id }) => id),
};

/** Require the steps of stories to name parts of their figures: anything else would fade the whole drawing. */
export const checkStorySteps: Validator = (portal) => {
  const figures = new Map(portal.figures.map(({ id, data }) => [id, data]));
  return textsOf(portal).flatMap((text) =>
    text.components.flatMap((component): Problem[] => {
      if (component.name !== 'Step') return [];
      const { figure: id = '', ...parts } = component.attributes;
      const figure = figures.get(id);
      const table = figure && tableOf(portal, figure);
      if (!table) return [];
      return Object.entries(parts).flatMap(([attribute, value]) => {
        const known = partsOf[attribute]?.(table) ?? [];
        const unknown = value.split(' ').filter((name) => name !== '' && !known.includes(name));
        return unknown.map((name) => {
          const message = phrase('check.step.part', { attribute, figure: id, found: quote(name) });
          const hint = hintForName(name, known, phrase('check.mend.nameOfTable'));
          return componentProblem(text, component, 'step-part', message, hint);
        });
      });
    }),
  );
};

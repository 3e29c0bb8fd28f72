import { inEachLocale } from '../../../i18n/locales.ts';
import type { FigureWord } from '../../figures/figure-words.ts';
import type { TableCell, TableColumn, TableRow } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import { activityState, sumUpProjects, usedShare } from '../../support/monitor-projects.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { nameEntries } from '../name-entries.ts';
import { type ResultTable, slugOf } from '../result-table.ts';

const none: TableCell = { missing: 'not-applicable' };

const column = (word: FigureWord, unit?: 'percent'): TableColumn => ({
  id: slugOf(word),
  label: { word },
  type: 'number',
  ...(unit && { unit }),
});

const percent = (share: number | undefined): TableCell =>
  share === undefined ? notReported : Math.round(share * 1000) / 10;

/** Part of a whole; not applicable if there is no whole. */
const partOf = (part: number, whole: number): TableCell => (whole === 0 ? none : part);

/** Each monitored project: its cluster, money, and how much of what was planned is done. */
function projectRows({ parts }: AnalysisSource): TableRow[] {
  const nameOf = nameEntries(parts);
  return parts.programmes.flatMap(({ id: programme, data }) =>
    data.projects.map((project): TableRow => {
      const { id, title, cluster, state, granted, used, currency, activities } = project;
      const [due, ended] = [project.from, project.until];
      const { outcomes } = sumUpProjects([project]);
      const states = activities.map(activityState);
      return {
        id: `${programme}-${id}`,
        label: { text: title },
        group: { text: data.title },
        path: `/programmes/${programme}/#project-${id}`,
        cells: [
          cluster === undefined ? notReported : nameOf(`clusters/${cluster}`).label,
          due === undefined ? notReported : { time: due },
          ended === undefined ? notReported : { time: ended },
          state === undefined ? notReported : { word: `project-${state}` },
          granted ?? notReported,
          used ?? notReported,
          currency === undefined ? notReported : { text: inEachLocale(() => currency) },
          percent(usedShare(project)),
          activities.length,
          states.filter((one) => one === 'done' || one === 'doneLate').length,
          states.filter((one) => one === 'doneLate').length,
          partOf(outcomes.known, project.outcomes.length),
          partOf(outcomes.reached, outcomes.known),
        ],
      };
    }),
  );
}

/** What the monitored projects of each programme tell about it. */
function programmeRows({ parts }: AnalysisSource): TableRow[] {
  return parts.programmes.flatMap(({ id, data }): TableRow[] => {
    if (data.projects.length === 0) return [];
    const { projects, checked, stopped, used, activities, outcomes } = sumUpProjects(data.projects);
    const planned = Object.values(activities).reduce((sum, count) => sum + count, 0);
    return [
      {
        id,
        label: { text: data.title },
        path: `/programmes/${id}/`,
        cells: [
          projects,
          checked,
          stopped,
          percent(used),
          planned,
          partOf(activities.done + activities.doneLate, planned),
          partOf(activities.doneLate, planned),
          partOf(activities.dropped, planned),
          outcomes.known,
          partOf(outcomes.reached, outcomes.known),
        ],
      },
    ];
  });
}

/** Tables of monitored projects, and of what they tell about their programmes; none without projects. */
export function tabulateProjects(source: AnalysisSource): ResultTable[] {
  const rows = projectRows(source);
  if (rows.length === 0) return [];
  return [
    {
      name: 'projects-tell',
      caption: { word: 'projectsTell' },
      mixed: true,
      table: {
        head: { word: 'programme' },
        columns: [
          column('projects'),
          column('projectsChecked'),
          column('projectsStopped'),
          column('moneyUsedShare', 'percent'),
          column('activitiesPlanned'),
          column('activitiesDone'),
          column('activitiesLate'),
          column('activitiesDropped'),
          column('outcomesKnown'),
          column('outcomesReached'),
        ],
        rows: programmeRows(source),
      },
    },
    {
      name: 'projects',
      caption: { word: 'projectsMonitored' },
      mixed: true,
      table: {
        head: { word: 'project' },
        columns: [
          { id: 'cluster', label: { word: 'cluster' }, type: 'text' },
          { id: 'from', label: { word: 'projectFrom' }, type: 'time' },
          { id: 'until', label: { word: 'projectUntil' }, type: 'time' },
          { id: 'state', label: { word: 'projectState' }, type: 'text' },
          column('moneyGranted'),
          column('moneyUsed'),
          { id: 'currency', label: { word: 'currency' }, type: 'text' },
          column('moneyUsedShare', 'percent'),
          column('activitiesPlanned'),
          column('activitiesDone'),
          column('activitiesLate'),
          column('outcomesKnown'),
          column('outcomesReached'),
        ],
        rows,
      },
    },
  ];
}

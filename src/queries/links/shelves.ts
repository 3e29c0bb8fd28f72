import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

const reported = remember((portal) => portal.editions.filter(({ data }) => data.report));

const shelves = remember((portal) => ({
  bulletin: portal.bulletins,
  concepts: portal.concepts,
  events: portal.events,
  figures: portal.figures,
  glossary: portal.terms,
  news: portal.news,
  organisations: portal.organisations,
  paths: portal.paths,
  practices: portal.practices,
  programmes: portal.programmes,
  reports: reported(portal),
  strategies: portal.strategies,
  survey: portal.questions,
  timeline: portal.milestones,
}));

/** Has a portal anything to show there? Menus do not lead to empty pages. */
export function isFilled(portal: Portal, shelf: string): boolean {
  const all = shelves(portal);
  return !Object.hasOwn(all, shelf) || all[shelf as keyof typeof all].length > 0;
}

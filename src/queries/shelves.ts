import {
  bulletins,
  concepts,
  editions,
  events,
  figures,
  news,
  organisations,
  milestones,
  paths,
  practices,
  programmes,
  questions,
  strategies,
  terms,
} from './portal.ts';

const reported = editions.filter(({ data }) => data.report);

const shelves = {
  bulletin: bulletins,
  concepts,
  events,
  figures,
  glossary: terms,
  news,
  organisations,
  paths,
  practices,
  programmes,
  reports: reported,
  strategies,
  survey: questions,
  timeline: milestones,
};

/** Has a portal anything to show there? Menus do not lead to empty pages. */
export function isFilled(shelf: string): boolean {
  return !Object.hasOwn(shelves, shelf) || shelves[shelf as keyof typeof shelves].length > 0;
}

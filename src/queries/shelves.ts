import {
  concepts,
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

const shelves = {
  concepts,
  events,
  figures,
  glossary: terms,
  news,
  organisations,
  paths,
  practices,
  programmes,
  strategies,
  survey: questions,
  timeline: milestones,
};

/** Has a portal anything to show there? Menus do not lead to empty pages. */
export function isFilled(shelf: string): boolean {
  return !Object.hasOwn(shelves, shelf) || shelves[shelf as keyof typeof shelves].length > 0;
}

import { problemAt, type Validator } from './validator.ts';

/** Fieldwork does not end before it begins. */
export const checkEditionDates: Validator = (portal) =>
  portal.editions.flatMap((entry) => {
    const { from, to } = entry.data.fieldwork ?? { from: '', to: '' };
    if (from <= to) return [];
    const message = `expected a date after ${from}, found "${to}"`;
    return [
      problemAt(
        portal,
        entry,
        ['fieldwork', 'to'],
        'dates',
        message,
        'correct one of the two dates',
      ),
    ];
  });

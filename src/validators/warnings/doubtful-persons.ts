import { findPersons } from '../returns/personal-data.ts';
import type { Validator } from '../validator.ts';

/** Addresses and numbers that may be those of a person. */
export const warnOfDoubtfulPersons: Validator = (portal) => findPersons(portal, 'warning');

import { findPersons } from '../returns/personal-data.ts';
import type { Validator } from '../validator.ts';

/** Warn of addresses and numbers that may be personal. */
export const warnOfDoubtfulPersons: Validator = (portal) => findPersons(portal, 'warning');

import type { Phrase } from '../../src/i18n/phrase.ts';
import { sayFault } from '../../src/loaders/say-problem.ts';

/** Reason why a site cannot be archived. */
export class UnkeptSite extends Error {
  readonly fault: Phrase;

  constructor(fault: Phrase) {
    super(sayFault(fault));
    this.fault = fault;
  }
}

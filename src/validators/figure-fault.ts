import type { Phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';

/** A fault of a figure and the path of its value. */
export interface FigureFault {
  readonly path: ValuePath;
  /** Name of the rule, if not that of figures. */
  readonly code?: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

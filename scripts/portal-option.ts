import { phrase } from '../src/i18n/phrase.ts';
import type { OptionHelp } from './help-text.ts';

/** The option that names the folder of a portal. */
export const portalOption = {
  value: 'DIR',
  help: phrase('command.option.portal'),
} as const satisfies OptionHelp;

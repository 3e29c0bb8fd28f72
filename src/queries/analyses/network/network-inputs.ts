import { findTable } from '../../../domain/analyses/analysis-parts.ts';
import { readContacts } from '../../../domain/analyses/network/read-contacts.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { figureInput, type InputsOfMethod } from '../method-input.ts';

/** Inputs of a network: number of contacts, and date. */
export const networkInputs: InputsOfMethod<'network'> = (portal, data, locale) => {
  const t = useTranslate(locale);
  const parts = analysisParts(portal);
  const table = findTable(parts, data.table, 'contacts');
  const contacts = readContacts(data, parts)?.contacts;
  return [
    ...(table ? [{ label: t('analysis.asOf'), text: table.asOf }] : []),
    ...figureInput(portal, data, locale),
    {
      label: t('analysis.contacts'),
      text: contacts && useFormat(locale).number(contacts.length),
    },
  ];
};

import { absolute, href } from '../../../../i18n/href.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import type { Portal } from '../../../../portal/portal.ts';
import { writeColours } from '../../../frame/write-colours.ts';
import { formWorkbook } from './form-workbook.ts';
import { type SurveyFormView, viewSurveyForm } from './view-survey-form.ts';

/** The form as one file, which works without network access. */
export interface OfflineFormView extends SurveyFormView {
  readonly canonical: string;
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  readonly fictional: boolean;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The form with its workbook embedded, to be opened without a site. */
export function viewOfflineForm(portal: Portal, locale: Locale): OfflineFormView {
  const { offline: _, ...view } = viewSurveyForm(portal, locale);
  const { bytes } = formWorkbook(portal, locale);
  const inside = `data:${spreadsheet};base64,${Buffer.from(bytes).toString('base64')}`;
  return {
    ...view,
    workbook: { ...view.workbook, href: inside },
    canonical: absolute(href(locale, '/survey/form/')),
    colours: writeColours(portal),
    fictional: portal.site.fictional,
  };
}

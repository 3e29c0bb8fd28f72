import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { formWorkbook } from '../../../../queries/knowledge/survey/form/form-workbook.ts';
import { formRoutes } from '../../../../queries/knowledge/survey/form/view-survey-form.ts';

/** `/{lang}/survey/form/form-{edition}.xlsx`: the form as an empty workbook. */
export const getStaticPaths = () =>
  formRoutes(portal).map(({ params: { lang } }) => ({
    params: { lang, file: formWorkbook(portal, lang).file },
  }));

export const GET: APIRoute = ({ params }) =>
  new Response(formWorkbook(portal, pageParams(params).locale).bytes as BodyInit);

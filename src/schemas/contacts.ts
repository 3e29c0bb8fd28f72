import { z } from 'astro/zod';
import {
  emailSchema,
  lineSchema,
  localizedSchema,
  momentSchema,
  sourcesSchema,
  urlSchema,
} from './common.ts';
import { quietIdOf } from './id-of.ts';

/** Common fields of all contacts. */
const told = z.strictObject({
  asOf: momentSchema.optional().describe('its date, if the source gives one'),
  note: localizedSchema.optional().describe('what is doubtful about it, or whose it is'),
  sources: sourcesSchema,
});

const contactsOf = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(20).optional();

/** Contacts of an organisation's office, never of a person. */
export const contactsSchema = z.strictObject({
  website: contactsOf(told.extend({ url: urlSchema.describe('its address') })).describe(
    'website of the body',
  ),
  email: contactsOf(told.extend({ address: emailSchema.describe('the address') })).describe(
    'mail of the office',
  ),
  phone: contactsOf(told.extend({ number: lineSchema.describe('the number to dial') })).describe(
    'phone of the office',
  ),
  address: contactsOf(
    told.extend({ text: lineSchema.describe('the address on one line') }),
  ).describe('postal address'),
  opening: contactsOf(
    told.extend({ text: localizedSchema.describe('days and hours, in words') }),
  ).describe('when it is open'),
  serves: contactsOf(
    told.extend({
      region: quietIdOf('regions', z.string()).describe('id of an entry of regions/'),
    }),
  ).describe('regions served'),
  services: contactsOf(
    told.extend({ text: localizedSchema.describe('one thing, in a few words') }),
  ).describe('what a firm may ask it for, such as training or advice'),
  steps: contactsOf(
    told.extend({ text: localizedSchema.describe('one step, in a sentence') }),
  ).describe('what happens after a firm has asked, in order'),
});
export type Contacts = z.infer<typeof contactsSchema>;

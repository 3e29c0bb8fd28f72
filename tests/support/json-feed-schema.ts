/**
 * JSON Feed 1.1 as a JSON Schema, after https://www.jsonfeed.org/version/1.1/: what must be there, of
 * which type, and that fields of one's own begin with an underscore.
 */
const text = { type: 'string' };
const address = { type: 'string', pattern: '^https?://\\S+$' };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};
const own = { '^_': { type: 'object' } };
const authors = {
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    properties: { name: text, url: address, avatar: address },
    additionalProperties: false,
  },
};

const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
  properties: {
    id: { type: 'string', minLength: 1 },
    url: address,
    external_url: address,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: address,
    banner_image: address,
    date_published: time,
    date_modified: time,
    authors,
    tags: { type: 'array', items: text },
    language: text,
    attachments: { type: 'array' },
  },
  patternProperties: own,
  additionalProperties: false,
};

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors,
    language: text,
    expired: { type: 'boolean' },
    hubs: { type: 'array' },
    items: { type: 'array', items: item },
  },
  patternProperties: own,
  additionalProperties: false,
};

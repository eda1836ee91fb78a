const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const number = { type: 'integer', minimum: 0 } as const;

/** A service's fields, as `Service` says, but for its function; a test holds the two equal. Its sources are told, not acted on. */
export const serviceSchema = {
  type: 'object',
  properties: {
    id: text,
    name: text,
    category: text,
    operator: text,
    cookies: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: text,
          domain: text,
          maxAgeSeconds: { anyOf: [number, { enum: ['session'] }] },
          chunked: { type: 'boolean' },
          category: text,
        },
        required: ['name'],
        additionalProperties: false,
      },
    },
    hosts: {
      type: 'array',
      items: {
        type: 'object',
        properties: { host: text, path: text, query: text, category: text },
        required: ['host'],
        additionalProperties: false,
      },
    },
    inline: texts,
    storage: {
      type: 'array',
      items: {
        type: 'object',
        properties: { key: text, area: { enum: ['local', 'session', 'indexeddb', 'cache'] } },
        required: ['key', 'area'],
        additionalProperties: false,
      },
    },
    clickIds: texts,
    tcfVendorId: number,
    googleVendorId: number,
    disputed: text,
    sources: {
      type: 'array',
      items: {
        type: 'object',
        properties: { source: text, date: text, facts: texts },
        required: ['source', 'date'],
        additionalProperties: false,
      },
    },
  },
  required: ['id', 'name', 'category'],
  additionalProperties: false,
} as const;

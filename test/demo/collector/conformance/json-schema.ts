import { createRequire } from 'node:module';

type Check = ((value: unknown) => boolean) & {
  errors?: { instancePath: string; message?: string }[] | null;
};

/** The part of Ajv that is used here. */
interface Ajv {
  addSchema: (schema: object, key: string) => void;
  compile: (schema: object) => Check;
}

/** Ajv comes with the validator of OpenAPI documents; it is a second opinion beside zod. */
const require = createRequire(
  createRequire(import.meta.url).resolve('@seriousme/openapi-schema-validator'),
);
const { default: Ajv2020 } = require('ajv/dist/2020.js') as {
  default: new (options: object) => Ajv;
};
const { default: addFormats } = require('ajv-formats') as { default: (ajv: Ajv) => void };

/** Says what is wrong with values by the schemas of one document; an empty text when nothing is. */
export function schemaChecker(document: object): (value: unknown, schema: object) => string {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'document');
  return (value, schema) => {
    const check = ajv.compile(pointInto(schema) as object);
    if (check(value)) return '';
    return (check.errors ?? [])
      .map(({ instancePath, message }) => `${instancePath} ${message}`)
      .join('; ');
  };
}

/** A reference of the document, from outside of it. */
function pointInto(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(pointInto);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' ? `document${String(value)}` : pointInto(value),
    ]),
  );
}

import { openApiDocument } from '#core/protocol/openapi.ts';
import { schemaChecker } from './json-schema.ts';

/** One answer in the document. */
export interface DocumentedAnswer {
  headers: Record<string, object>;
  content?: Record<string, { schema: object; example?: unknown }>;
  'x-codes'?: { code: string }[];
}

/** What is done by one method at one path. */
export interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, { schema: object; example: unknown }> };
  responses: Record<string, DocumentedAnswer>;
}

interface DocumentedSchema {
  description: string;
  examples: unknown[];
  properties?: Record<string, { description?: string }>;
}

/** The document as far as the tests look at it. */
export interface OpenApi {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, DocumentedSchema> };
  'x-other-paths': DocumentedAnswer;
}

/** The contract as it is made. */
export const DOCUMENT = openApiDocument() as unknown as OpenApi;

/** Says what is wrong with a value by a schema of the document. */
export const check = schemaChecker(DOCUMENT);

/** What a path says of a method. */
export const documented = (path: string, method: string): Operation =>
  DOCUMENT.paths[path]![method] as Operation;

/** What a path says of all other methods. */
export const documentedOtherwise = (path: string): DocumentedAnswer =>
  DOCUMENT.paths[path]!['x-other-methods'] as DocumentedAnswer;

/** Every operation with its route, such as `get /v1/scores`. */
export const OPERATIONS = Object.entries(DOCUMENT.paths).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((key) => !key.startsWith('x-'))
    .map((method) => ({ route: `${method} ${path}`, method, operation: documented(path, method) })),
);

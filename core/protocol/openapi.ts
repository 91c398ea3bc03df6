import * as z from 'zod/mini';
import { formFieldsSchema } from './form-fields.schema.ts';
import { invitationSchema } from './invitation.schema.ts';
import { logHeadSchema } from './log.schema.ts';
import * as examples from './openapi-examples.data.ts';
import {
  ABOUT,
  COMMON_HEADERS,
  CORS_HEADERS,
  QUERY_WORDS,
  SCHEMA_WORDS,
  type SchemaName,
  SOME_HEADERS,
} from './openapi-words.data.ts';
import { earlierReceiptSchema, loggedReceiptSchema, receiptSchema } from './receipt.schema.ts';
import { REFUSAL_CODES, type RefusingRoute } from './refusal-codes.data.ts';
import { refusalSchema } from './refusal.schema.ts';
import {
  ALLOWED_METHODS,
  type AnswerBody,
  type Route,
  type RouteAnswer,
  type RouteName,
  ROUTES,
} from './routes.data.ts';
import { scoresQuerySchema } from './scores-query.schema.ts';
import { servedScoresSchema } from './served-scores.schema.ts';
import { storedResponseSchema } from './stored-response.schema.ts';
import { answersSchema, surveyResponseSchema } from './survey-response.schema.ts';

/** Where a collector serves the document. */
export const OPENAPI_PATH = '/v1/openapi.json';

/** A part of the document: plain JSON. */
export type Json = { [key: string]: unknown };

/** Shapes on the wire by their names in the document. */
const SCHEMAS: Readonly<Record<SchemaName, z.ZodMiniType>> = {
  SurveyResponse: surveyResponseSchema,
  Answers: answersSchema,
  FormFields: formFieldsSchema,
  InvitationClaims: invitationSchema,
  LoggedReceipt: loggedReceiptSchema,
  EarlierReceipt: earlierReceiptSchema,
  Receipt: receiptSchema,
  StoredResponse: storedResponseSchema,
  Refusal: refusalSchema,
  Scores: servedScoresSchema,
  LogHead: logHeadSchema,
};

/** The contract of a collector as an OpenAPI 3.1 document, made of the schemas and tables here. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.1',
    info: { ...ABOUT, version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    tags: [
      { name: 'contract', description: 'What every collector has.' },
      { name: 'reference', description: 'What the reference collector has besides.' },
    ],
    paths: pathsOf(ROUTES),
    components: { schemas: schemasOf(SCHEMAS), headers: headersOf() },
    'x-other-paths': answerOf(NOTHING_HERE, 'elsewhere', true),
  };
}

const NOTHING_HERE = { status: 404, when: 'nothing at this address', body: 'Refusal' } as const;

function pathsOf(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = (paths[route.path] ??= otherMethods(route.path));
    path[route.method] = operationOf(route);
  }
  return paths;
}

function otherMethods(path: string): Json {
  const allowed = ALLOWED_METHODS[path];
  if (allowed === undefined) return {};
  const when = `another method; \`Allow\` is ${allowed}`;
  const cors = ROUTES.some((route) => route.path === path && route.cors);
  const answer = {
    status: 405,
    when,
    body: cors ? 'Refusal' : 'Page',
    headers: ['Allow'],
  } as const;
  return { 'x-other-methods': answerOf(answer, 'elsewhere', cors) };
}

function operationOf(route: Route): Json {
  const { name, summary, description, required, cors, answers } = route;
  return {
    operationId: name,
    tags: [required ? 'contract' : 'reference'],
    'x-required': required,
    summary: `${summary.en} (${summary.vi})`,
    description,
    ...inputOf(route),
    responses: Object.fromEntries(
      answers.map((answer) => [answer.status, answerOf(answer, name, cors)]),
    ),
  };
}

function inputOf({ takes }: Route): Json {
  if (takes === undefined) return {};
  if (takes === 'id') return { parameters: [idParameter()] };
  if (takes === 'ScoresQuery') return { parameters: queryParameters() };
  const [type, example] =
    takes === 'SurveyResponse'
      ? ['application/json', examples.RESPONSE]
      : ['application/x-www-form-urlencoded', examples.FORM_FIELDS_SENT];
  return {
    requestBody: { required: true, content: { [type]: { schema: refTo(takes), example } } },
  };
}

function idParameter(): Json {
  const description = 'Id of the response, in either case.';
  const schema = { type: 'string', format: 'uuid' };
  return {
    name: 'id',
    in: 'path',
    required: true,
    description,
    schema,
    example: examples.RESPONSE.id,
  };
}

function queryParameters(): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(scoresQuerySchema, { override: tidy });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: QUERY_WORDS[name],
    schema,
  }));
}

function answerOf(
  { status, when, body, headers = [] }: RouteAnswer,
  name: RouteName | 'elsewhere',
  cors: boolean,
): Json {
  const all = Object.keys({ ...COMMON_HEADERS, ...(cors && CORS_HEADERS) });
  const names = [...headers, ...all];
  const codes = codesOf(name, status);
  return {
    description: sentence(when),
    headers: Object.fromEntries(names.map((header) => [header, refTo(header, 'headers')])),
    ...(body && { content: contentOf(body, status) }),
    ...(codes.length > 0 && { 'x-codes': codes }),
  };
}

function codesOf(route: RouteName | 'elsewhere', status: number): Json[] {
  return Object.values(REFUSAL_CODES)
    .flat()
    .filter(({ on }) => on[route as RefusingRoute] === status)
    .map(({ code, meaning }) => ({ code, meaning }));
}

function contentOf(body: AnswerBody, status: number): Json {
  if (body === 'Page') return html(status < 400 ? examples.PAGES.receipt : examples.PAGES.refusal);
  if (body === 'Style') return { 'text/css; charset=utf-8': { schema: { type: 'string' } } };
  if (body === 'Health') return json({ type: 'object', required: ['status'] }, { status: 'ok' });
  if (body === 'Contract') return { 'application/json': { schema: { type: 'object' } } };
  if (body === 'Refusal') return json(refTo(body), examples.REFUSALS[status]);
  const { LoggedReceipt, Receipt, Scores, StoredResponse } = EXAMPLES;
  return json(refTo(body), { LoggedReceipt, Receipt, Scores, StoredResponse }[body]);
}

const EXAMPLES = {
  LoggedReceipt: examples.RECEIPT,
  Receipt: examples.RECEIPT,
  Scores: examples.SCORES,
  StoredResponse: examples.STORED_RESPONSE,
};

const html = (example: string): Json => ({
  'text/html; charset=utf-8': { schema: { type: 'string' }, example },
});
const json = (schema: Json, example: unknown): Json => ({
  'application/json': { schema, example },
});
const refTo = (name: string, kind = 'schemas'): Json => ({ $ref: `#/components/${kind}/${name}` });
const sentence = (when: string): string => `${when[0]!.toUpperCase()}${when.slice(1)}.`;

function headersOf(): Json {
  const words = Object.entries({ ...COMMON_HEADERS, ...CORS_HEADERS, ...SOME_HEADERS });
  return Object.fromEntries(
    words.map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );
}

/** The schemas as JSON Schema 2020-12, which OpenAPI 3.1 speaks, with their descriptions. */
function schemasOf(schemas: Readonly<Record<SchemaName, z.ZodMiniType>>): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: tidy,
  });
  const { SurveyResponse } = made.schemas;
  // Read as anything for speed, see there; this is what is taken.
  SurveyResponse!.properties!['answers'] = refTo('Answers');
  const named = Object.entries(made.schemas);
  return Object.fromEntries(
    (named as [SchemaName, Json][]).map(([name, schema]) => [
      name,
      { ...describe(schema, SCHEMA_WORDS[name]), examples: examplesOf(name) },
    ]),
  );
}

/** A reference takes a description beside it since JSON Schema 2019-09. */
function describe(
  { $schema: _schema, $id: _id, properties, ...schema }: Json,
  words: Readonly<Record<string, string>>,
): Json {
  const described = Object.entries((properties ?? {}) as Record<string, Json>).map(
    ([name, property]) => [name, { ...property, description: words[name] }],
  );
  return {
    ...schema,
    description: words[''],
    ...(properties !== undefined && { properties: Object.fromEntries(described) }),
  };
}

function examplesOf(name: SchemaName): unknown[] {
  return {
    SurveyResponse: [examples.RESPONSE],
    Answers: [examples.RESPONSE.answers],
    FormFields: [examples.FORM_FIELDS_SENT],
    InvitationClaims: [examples.INVITATION],
    LoggedReceipt: [examples.RECEIPT],
    EarlierReceipt: [examples.EARLIER_RECEIPT],
    Receipt: [examples.RECEIPT, examples.EARLIER_RECEIPT],
    StoredResponse: [examples.STORED_RESPONSE],
    Refusal: [examples.REFUSALS[422]],
    Scores: [examples.SCORES],
    LogHead: [examples.SCORES.log],
  }[name];
}

/** Leaves out what only repeats a format, and the bounds of what JavaScript can count. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { format, maximum, minimum } = jsonSchema;
  if (format === 'date' || format === 'date-time' || format === 'uuid') delete jsonSchema.pattern;
  if (maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  delete jsonSchema.readOnly;
}

import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { apiDocumentText } from './document.ts';

const origin = `// Written by \`pnpm client\` from the document of the API.
`;

/** The document of the API as types: what the typed client is made of. */
export async function clientTypes(): Promise<string> {
  const document = JSON.parse(await apiDocumentText(), withoutExamples) as OpenAPI3;
  const nodes = await openapiTypeScript(document, {
    // A field with a default need not be sent.
    defaultNonNullable: false,
    immutable: true,
    alphabetize: true,
  });
  return origin + astToString(nodes);
}

function withoutExamples(name: string, value: unknown): unknown {
  return name === 'example' || name === 'examples' ? undefined : value;
}

import { z } from '@hono/zod-openapi';
import type { Sentence } from '@umlage/core';

export const ToldSentence = z
  .strictObject({
    text: z.string(),
    clause: z.string().optional().meta({ description: 'Number of the clause it stands on' }),
    get parts(): z.ZodArray<typeof ToldSentence> {
      return z.array(ToldSentence);
    },
  })
  .meta({ id: 'Sentence', description: 'A sentence, and those it is made of' });

export function presentSentence({ text, clause, parts }: Sentence): z.output<typeof ToldSentence> {
  return { text, ...(clause === undefined ? {} : { clause }), parts: parts.map(presentSentence) };
}

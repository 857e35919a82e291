import { z } from '@hono/zod-openapi';
import { Agreement } from '@umlage/core';
import { checkVersion } from '../agreements/check-version.ts';
import { presentComparison, VersionComparison, YearToCompare } from '../agreements/comparison-resource.ts';
import { presentProblems, VersionFindings } from '../agreements/version-findings.ts';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { adoptions, exampleIds, newProposals, settingsAside } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { adoptProposal, setProposalAside } from './decide-proposal.ts';
import {
  Adoption,
  NewProposal,
  presentOutline,
  ProposalOutline,
  ProposalStatus,
  SettingAside,
} from './proposal-resource.ts';
import { propose } from './propose.ts';
import { readProposal } from './read-proposal.ts';
import { listProposals } from './store.ts';

const Proposal = ProposalOutline.extend({
  document: Agreement.meta({ description: 'The version as it would be, with what it leaves unsaid written out' }),
  comparison: VersionComparison.meta({ description: 'With the version it would amend' }),
}).meta({ id: 'Proposal' });

const ProposalParameter = z.object({
  proposal: z.uuid().meta({ description: 'Id of the proposal', example: exampleIds.proposal }),
});
// The document alone is stored as it was sent.
const Sent = z.object({ document: z.unknown() });

const tag = 'proposals';
const path = '/proposals';

export function proposalRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listProposals',
      summary: 'List what was proposed',
      right: 'read-terms',
      item: ProposalOutline,
      order: 'the latest first',
      at: z.uuid(),
      filters: { status: '`open`, `adopted` or `setAside`' },
    },
    async ({ transaction, cooperation }, { after, limit, only }) => {
      const status = ProposalStatus.optional().safeParse(only['status']);
      // Of a status there is not, there is nothing.
      if (!status.success) return answer([]);
      const listed = await listProposals(transaction, cooperation.id, {
        limit,
        ...(after === undefined ? {} : { after }),
        ...(status.data === undefined ? {} : { status: status.data }),
      });
      return answer(listed.map((proposal) => ({ value: presentOutline(proposal), at: proposal.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{proposal}`,
      tag,
      operation: 'readProposal',
      summary: 'Read a proposal, compared with the version it would amend, in words and in euro',
      right: 'read-terms',
      parameters: ProposalParameter,
      query: YearToCompare,
      result: Proposal,
      resultDescription: 'The comparison in euro only for whoever may see everyone’s shares',
    },
    async (context, { parameters: { proposal: id }, query, language }) => {
      const read = await readProposal(context, { id, asked: query });
      if (!read.ok) return read;
      const { stored, agreement, compared } = read.value;
      const comparison = presentComparison(compared, language);
      return answer({ value: { ...presentOutline(stored), document: agreement, comparison } });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: 'createProposal',
      summary: 'Propose the next version of the agreement',
      right: 'change-terms',
      body: NewProposal,
      examples: newProposals,
      result: ProposalOutline.extend({ findings: VersionFindings }).meta({ id: 'ProposedVersion' }),
      resultDescription: 'Proposed, and what is to be told of it beside the other versions; nobody computes by it',
      locates: true,
      conflicts: true,
    },
    async (context, { body, sent, language }) => {
      const proposed = await propose(context, { ...body, document: Sent.parse(sent).document });
      if (!proposed.ok) return proposed;
      const { stored, agreement } = proposed.value;
      const location = `/api/v1/cooperations/${context.cooperation.slug}${path}/${stored.id}`;
      const findings = presentProblems(await checkVersion(context, agreement), agreement, language);
      return answer({ value: { ...presentOutline(stored), findings }, location });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: `${path}/{proposal}/adoption`,
      tag,
      operation: 'adoptProposal',
      summary: 'Make a proposal the next version of the agreement',
      right: 'change-terms',
      parameters: ProposalParameter,
      body: Adoption,
      examples: adoptions,
      status: 200,
      result: ProposalOutline,
      resultDescription: 'Adopted: it is a version now',
      conflicts: true,
    },
    async (context, { parameters: { proposal: id }, body: { decision } }) => {
      const adopted = await adoptProposal(context, { id, decision });
      return adopted.ok ? answer({ value: presentOutline(adopted.value) }) : adopted;
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: `${path}/{proposal}/set-aside`,
      tag,
      operation: 'setProposalAside',
      summary: 'Close a proposal that will not become a version',
      right: 'change-terms',
      parameters: ProposalParameter,
      body: SettingAside,
      examples: settingsAside,
      status: 200,
      result: ProposalOutline,
      resultDescription: 'Set aside, with the reason',
      conflicts: true,
    },
    async (context, { parameters: { proposal: id }, body: { reason } }) => {
      const aside = await setProposalAside(context, { id, reason });
      return aside.ok ? answer({ value: presentOutline(aside.value) }) : aside;
    },
  );

  return router;
}

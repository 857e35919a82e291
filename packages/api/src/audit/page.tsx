import type { Language } from '@umlage/core';
import { accessTextsFor } from '../pages/access-texts.ts';
import { BackLink, HeadCell, Notice, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { ChainState } from './chain.ts';
import type { AuditEntry } from './store.ts';

const shown = 100;

/** Who changed what, when and why, and whether the chain holds. */
export function HistoryPage({
  cooperation: { slug, name },
  entries,
  chain,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly entries: readonly AuditEntry[];
  readonly chain: ChainState;
  readonly language: Language;
}) {
  const texts = accessTextsFor(language);
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Berlin',
  });
  const page = entries.slice(0, shown);
  const last = entries.length > shown ? page.at(-1) : undefined;
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">
        {texts.history} {name}
      </h1>
      <p class="kern-body umlage-lead">{texts.historyLead}</p>
      {chain.broken === undefined ? (
        <Notice kind="info" title={texts.chainHolds(chain.entries)}>
          <p class="kern-body umlage-code">{texts.headOfChain(chain.head)}</p>
        </Notice>
      ) : (
        <Notice kind="danger" title={texts.chainBroken(chain.broken.sequence)} />
      )}
      <WideTable caption={texts.history}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{texts.number}</HeadCell>
            <HeadCell>{texts.when}</HeadCell>
            <HeadCell>{texts.who}</HeadCell>
            <HeadCell>{texts.what}</HeadCell>
            <HeadCell>{texts.why}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {page.map((entry) => (
            <tr class="kern-table__row">
              <RowHead>{entry.sequence}</RowHead>
              <td class="kern-table__cell">{time.format(entry.at)}</td>
              <td class="kern-table__cell">{entry.actorName}</td>
              <td class="kern-table__cell">
                {texts.changeOf({ action: entry.action, subject: entry.subject })}{' '}
                <details>
                  <summary class="kern-body kern-body--small">{entry.subjectId}</summary>
                  {entry.before === null ? null : (
                    <p class="kern-body kern-body--small umlage-code">− {entry.before}</p>
                  )}
                  {entry.after === null ? null : <p class="kern-body kern-body--small umlage-code">+ {entry.after}</p>}
                </details>
              </td>
              <td class="kern-table__cell">{entry.reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {last === undefined ? null : (
        <p class="kern-body">
          <a class="kern-link" href={`?after=${last.sequence}`}>
            {texts.older}
          </a>
        </p>
      )}
    </>
  );
}

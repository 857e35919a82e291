import type { Clause } from '@umlage/core';
import type { PropsWithChildren } from 'hono/jsx';

/** What nobody may overlook, such as that amounts are invented. */
export function Notice({
  kind,
  title,
  children,
}: PropsWithChildren<{ readonly kind: 'info' | 'warning' | 'danger'; readonly title: string }>) {
  return (
    <div class={`kern-alert kern-alert--${kind}`}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true"></span>
        <span class="kern-title">{title}</span>
      </div>
      {children === undefined ? null : <div class="kern-alert__body">{children}</div>}
    </div>
  );
}

/** Where one came from, above the title of a page. */
export function BackLink({ href, children }: PropsWithChildren<{ readonly href: string }>) {
  return (
    <p class="kern-body">
      <a class="kern-link" href={href}>
        {children}
      </a>
    </p>
  );
}

/** A section under its own heading, which links can point at. */
export function Section({ id, title, children }: PropsWithChildren<{ readonly id: string; readonly title: string }>) {
  return (
    <section class="umlage-section" id={id}>
      <h2 class="kern-heading-medium">{title}</h2>
      {children}
    </section>
  );
}

/** A table that scrolls by itself where the screen is narrow; its region can be reached by keyboard. */
export function WideTable({
  caption,
  isSummed = false,
  children,
}: PropsWithChildren<{ readonly caption: string; readonly isSummed?: boolean }>) {
  return (
    <div class="kern-table-responsive" role="region" aria-label={caption} tabindex={0}>
      <table class={`kern-table kern-table--small${isSummed ? ' umlage-summed' : ''}`}>
        <caption class="kern-sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function HeadCell({ numeric = false, children }: PropsWithChildren<{ readonly numeric?: boolean }>) {
  return (
    <th scope="col" class={`kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`}>
      {children}
    </th>
  );
}

export function RowHead({ children }: PropsWithChildren) {
  return (
    <th scope="row" class="kern-table__header umlage-row-head">
      {children}
    </th>
  );
}

export function Cell({ numeric = false, children }: PropsWithChildren<{ readonly numeric?: boolean }>) {
  return <td class={`kern-table__cell ${numeric ? 'kern-table__cell--numeric' : 'umlage-text-cell'}`}>{children}</td>;
}

/** A sum as it comes about, one amount a line: it fits every screen. */
export function AmountList({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly {
    readonly name: string;
    readonly amount: string;
    readonly isSum?: boolean;
    /** Of the amount above it: told, and not added. */
    readonly isPart?: boolean;
  }[];
}) {
  return (
    <table class="kern-table kern-table--small umlage-amounts umlage-summed">
      <caption class="kern-title">{caption}</caption>
      <tbody class="kern-table__body">
        {rows.map(({ name, amount, isSum = false, isPart = false }) => (
          <tr class={`kern-table__row${isSum ? ' umlage-sum' : isPart ? ' umlage-part-of' : ''}`}>
            <RowHead>{name}</RowHead>
            <Cell numeric>{amount}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an agreement says, clause by clause. */
export function Clauses({ clauses, noteTitle }: { readonly clauses: readonly Clause[]; readonly noteTitle: string }) {
  return (
    // Agreements are German, whatever language the page is read in.
    <dl class="kern-description-list" lang="de">
      {clauses.map(({ id, number, text, note }, index) => (
        <div
          class="kern-description-list-item"
          // Of two versions of a clause the first is linked by its id.
          id={clauses.findIndex((other) => other.id === id) === index ? `clause-${id}` : undefined}
        >
          <dt class="kern-description-list-item__key">{number}</dt>
          <dd class="kern-description-list-item__value">
            {text}
            {note === undefined ? null : (
              <>
                <br />
                <em>
                  {noteTitle}: {note}
                </em>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { unreachable } from '@umlage/core';
import type { Block, DocumentContent, ListItem, TableColumn, TableRow, Text } from '@umlage/reports';
import { Cell, HeadCell, Notice, RowHead, WideTable } from './parts.tsx';
import { textsFor } from './texts.ts';

/** What a letter says, on a page: the same content as the PDF, block by block. */
export function LetterBlocks({ content: { blocks, language } }: { readonly content: DocumentContent }) {
  return (
    <>
      {blocks.map((block) => (
        <LetterBlock block={block} language={language} />
      ))}
    </>
  );
}

function LetterBlock({ block, language }: { readonly block: Block; readonly language: DocumentContent['language'] }) {
  switch (block.block) {
    case 'heading':
      return block.level === 2 ? (
        <h2 class="kern-heading-medium umlage-part">{block.text}</h2>
      ) : (
        <h3 class="kern-heading-small umlage-part">{block.text}</h3>
      );
    case 'paragraph':
      return block.tone === 'notice' ? (
        <Notice kind="warning" title={textsFor(language).aboutAmounts}>
          <p class="kern-body">
            <Runs text={block.text} />
          </p>
        </Notice>
      ) : (
        <p class="kern-body">
          <Runs text={block.text} />
        </p>
      );
    case 'list':
      return (
        <div class="umlage-reason">
          <Items items={block.items} />
        </div>
      );
    case 'table':
      return (
        <WideTable caption={block.caption} isSummed>
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              {block.columns.map(({ title, align }) => (
                <HeadCell numeric={align === 'end'}>{title}</HeadCell>
              ))}
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {block.rows.map((row) => (
              <Row row={row} columns={block.columns} />
            ))}
          </tbody>
        </WideTable>
      );
    case 'facts':
      return <Facts items={block.items} />;
    case 'bars':
      return <p class="kern-body">{block.alternative}</p>;
    case 'keepTogether':
      return (
        <>
          {block.blocks.map((inner) => (
            <LetterBlock block={inner} language={language} />
          ))}
        </>
      );
    default:
      return unreachable(block);
  }
}

/** Terms and what they are, such as the reference of a letter. */
export function Facts({ items }: { readonly items: readonly { readonly term: string; readonly value: string }[] }) {
  return (
    <ul class="umlage-meta kern-body">
      {items.map(({ term, value }) => (
        <li>
          {term}: {value}
        </li>
      ))}
    </ul>
  );
}

function Row({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  if (row.kind === 'note')
    return (
      <tr class="kern-table__row">
        <td class="kern-table__cell umlage-text-cell" colspan={columns.length}>
          {row.text}
        </td>
      </tr>
    );
  const [name = '', ...cells] = row.cells;
  return (
    <tr class={`kern-table__row${row.kind === 'total' ? ' umlage-sum' : ''}`}>
      <RowHead>{name}</RowHead>
      {cells.map((cell, index) => (
        <Cell numeric={columns[index + 1]?.align === 'end'}>
          {row.kind === 'total' ? <strong>{cell}</strong> : <Lines text={cell} />}
        </Cell>
      ))}
    </tr>
  );
}

function Items({ items }: { readonly items: readonly ListItem[] }) {
  return (
    <ul>
      {items.map((item) => {
        const told = typeof item === 'object' && 'items' in item ? item : { text: item, items: [] };
        return (
          <li>
            <Runs text={told.text} />
            {told.items.length === 0 ? null : <Items items={told.items} />}
          </li>
        );
      })}
    </ul>
  );
}

function Runs({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return <Lines text={text} />;
  return (
    <>
      {text.map((run) =>
        run.strong === true ? (
          <strong>
            <Lines text={run.text} />
          </strong>
        ) : (
          <Lines text={run.text} />
        ),
      )}
    </>
  );
}

function Lines({ text }: { readonly text: string }) {
  const lines = text.replaceAll('\u00ad', '').split('\n');
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index === 0 ? null : <br />}
          {line}
        </>
      ))}
    </>
  );
}

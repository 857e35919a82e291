import { formatsFor, type AccountStatement, type Language } from '@umlage/core';
import { AmountList } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

/** How each account moved over the period; nothing of an account on which nothing stands or moved. */
export function AccountLists({
  accounts,
  language,
}: {
  readonly accounts: readonly AccountStatement[];
  readonly language: Language;
}) {
  const moved = accounts.filter(hasMoved);
  if (moved.length === 0) return null;
  const texts = textsFor(language);
  const { money } = formatsFor(language);
  return (
    <>
      <h3 class="kern-heading-small umlage-part">{texts.accounts}</h3>
      <p class="kern-body umlage-lead">{texts.accountsLead}</p>
      <div class="umlage-list">
        {moved.map(({ name, opening, movements, closing }) => (
          <AmountList
            caption={name}
            rows={[
              { name: texts.opening, amount: money(opening) },
              ...movements.map(({ movement, text, amount }) => ({
                name: texts.movement[movement](text),
                amount: money(amount),
              })),
              { name: texts.closing, amount: money(closing), isSum: true },
            ]}
          />
        ))}
      </div>
    </>
  );
}

export function hasMoved({ opening, movements }: AccountStatement): boolean {
  return opening !== 0 || movements.length > 0;
}

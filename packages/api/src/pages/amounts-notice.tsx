import type { Language } from '@umlage/core';
import { Notice } from './parts.tsx';
import { textsFor } from './texts.ts';

/** What an agreement wants said wherever its amounts are shown, such as that they are invented. */
export function AmountsNotice({ notice, language }: { readonly notice: string; readonly language: Language }) {
  return (
    <Notice kind="warning" title={textsFor(language).aboutAmounts}>
      <p class="kern-body" lang="de">
        {notice}
      </p>
    </Notice>
  );
}

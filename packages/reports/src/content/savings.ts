import { cents, type Baseline, type Saving, type Statement } from '@umlage/core';
import type { Block } from '../document/document-content.ts';
import { takesPartThroughout } from './participation.ts';
import type { Whose } from '../wording/statement-words.ts';
import type { Telling } from './telling.ts';

/** Cost alone beside cost together, each comparison with where its numbers come from. */
export function savingsSection(telling: Telling): readonly Block[] {
  const { statement, words } = telling;
  const [first, ...others] = statement.savings.map((saving) => comparison(saving, telling));
  if (first === undefined) return [];
  return [
    { block: 'heading', level: 2, text: words.savings.heading },
    ...[first, ...others].map((blocks): Block => ({ block: 'keepTogether', blocks })),
  ];
}

function comparison({ baseline, cost, saving }: Saving, { statement, words, formats }: Telling): readonly Block[] {
  const { estimate, source } = baseline;
  const whose = whoseSaving(baseline, statement);
  const inPart = whose === 'own' && !takesPartThroughout(statement);
  const alone = { label: words.savings.alone({ estimate }), display: formats.money(baseline.amount) };
  const together = { label: words.savings.together, display: formats.money(cost) };
  const difference = formats.money(cents(Math.abs(saving)));
  const said = { difference, estimate, whose };
  const sentence = saving === 0 ? words.savings.equal(said) : words.savings[saving > 0 ? 'cheaper' : 'dearer'](said);
  return [
    {
      block: 'bars',
      title: words.savings.whose[whose],
      alternative: [alone, together].map(({ label, display }) => `${label}: ${display}`).join('; '),
      bars: [
        { ...alone, value: baseline.amount },
        { ...together, value: cost, highlighted: true },
      ],
    },
    {
      block: 'paragraph',
      text: inPart ? `${sentence} ${words.savings.takesPartInPart(formats.period(baseline.period))}` : sentence,
    },
    {
      block: 'facts',
      items: [
        { term: words.savings.compared, value: baseline.text },
        {
          term: words.savings.source,
          value: source.url === undefined ? source.title : `${source.title}\n${source.url}`,
        },
      ],
    },
  ];
}

function whoseSaving({ parties }: Baseline, { recipient }: Statement): Whose {
  if (parties === undefined) return 'all';
  return parties.length === 1 && parties[0] === recipient.id ? 'own' : 'some';
}

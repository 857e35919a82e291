/** One accent, two greys; every text colour reads at 4.5:1 or better on every ground it stands on. */
export const COLOURS = {
  text: '#1b1f24',
  muted: '#4d5763',
  accent: '#1c3f6e',
  tint: '#eff3f8',
  rule: '#c3ccd6',
  bar: '#7f95b2',
  watermark: '#eef0f3',
} as const;

export type Colour = (typeof COLOURS)[keyof typeof COLOURS];

export type Weight = 'regular' | 'semibold';

export type TextStyle = {
  readonly weight: Weight;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: Colour;
};

export const STYLES = {
  body: { weight: 'regular', size: 10, leading: 14, colour: COLOURS.text },
  title: { weight: 'semibold', size: 13, leading: 17, colour: COLOURS.accent },
  heading: { weight: 'semibold', size: 11, leading: 15, colour: COLOURS.accent },
  subheading: { weight: 'semibold', size: 10, leading: 14, colour: COLOURS.text },
  small: { weight: 'regular', size: 8, leading: 11, colour: COLOURS.muted },
  caption: { weight: 'semibold', size: 9, leading: 12, colour: COLOURS.text },
  term: { weight: 'regular', size: 9, leading: 12.5, colour: COLOURS.muted },
  value: { weight: 'regular', size: 9, leading: 12.5, colour: COLOURS.text },
  columnTitle: { weight: 'semibold', size: 8.5, leading: 11, colour: COLOURS.accent },
  cell: { weight: 'regular', size: 9, leading: 12, colour: COLOURS.text },
  sumCell: { weight: 'semibold', size: 9, leading: 12, colour: COLOURS.text },
  note: { weight: 'regular', size: 8, leading: 11, colour: COLOURS.muted },
  barLabel: { weight: 'regular', size: 8.5, leading: 11, colour: COLOURS.text },
  highlightedBarLabel: { weight: 'semibold', size: 8.5, leading: 11, colour: COLOURS.text },
  senderName: { weight: 'semibold', size: 14, leading: 17, colour: COLOURS.accent },
  senderLine: { weight: 'regular', size: 8, leading: 10.5, colour: COLOURS.muted },
  returnLine: { weight: 'regular', size: 7, leading: 9, colour: COLOURS.muted },
  address: { weight: 'regular', size: 10, leading: 12.9, colour: COLOURS.text },
  pageFrame: { weight: 'regular', size: 7.5, leading: 10, colour: COLOURS.muted },
  draftLine: { weight: 'semibold', size: 9, leading: 12, colour: COLOURS.accent },
} as const satisfies Record<string, TextStyle>;

/** Lengths are points, measured from the upper left corner; DIN 5008 gives them in millimetres. */
export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

export const PAGE = { width: 595.28, height: 841.89 } as const;

const LEFT = millimetres(25);
const RIGHT = PAGE.width - millimetres(20);

export const TEXT_AREA = { left: LEFT, right: RIGHT, width: RIGHT - LEFT } as const;

/** DIN 5008, form B. */
export const LETTER = {
  senderTop: millimetres(15),
  senderBottom: millimetres(42),
  addressWidth: millimetres(80),
  returnLineBottom: millimetres(62.7),
  addressTop: millimetres(62.7),
  addressBottom: millimetres(90),
  referenceLeft: millimetres(125),
  referenceTop: millimetres(50),
  bodyTop: millimetres(98.46),
  foldMarks: [millimetres(105), millimetres(210)],
  punchMark: millimetres(148.5),
} as const;

export const FOLLOWING_PAGE = {
  headerTop: millimetres(15),
  bodyTop: millimetres(30),
} as const;

export const FOOTER_BOTTOM = PAGE.height - millimetres(13);

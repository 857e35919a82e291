import { addDays, LocalDate, type Party } from '@umlage/core';

/** Days that return, and in which Länder: the first two digits of a municipality’s key; absent: in all. */
const fixed: readonly {
  readonly day: string;
  readonly since?: number;
  /** In these years only. */
  readonly years?: readonly number[];
  readonly lands?: readonly string[];
}[] = [
  { day: '01-01' },
  { day: '01-06', lands: ['08', '09', '15'] },
  { day: '03-08', since: 2019, lands: ['11'] },
  { day: '03-08', since: 2023, lands: ['13'] },
  { day: '05-01' },
  { day: '05-08', years: [2020, 2025], lands: ['11'] },
  { day: '06-17', years: [2028], lands: ['11'] },
  { day: '08-15', lands: ['10'] },
  { day: '09-20', since: 2019, lands: ['16'] },
  { day: '10-03', since: 1990 },
  { day: '10-31', lands: ['12', '13', '14', '15', '16'] },
  { day: '10-31', since: 2018, lands: ['01', '02', '03', '04'] },
  { day: '10-31', years: [2017] },
  { day: '11-01', lands: ['05', '07', '08', '09', '10'] },
  { day: '12-25' },
  { day: '12-26' },
];

/** Days after Easter Sunday. */
const movable: readonly { readonly after: number; readonly lands?: readonly string[] }[] = [
  { after: -2 },
  { after: 1 },
  { after: 39 },
  { after: 50 },
  { after: 60, lands: ['05', '06', '07', '08', '09', '10'] },
];

/**
 * Whether a day is a holiday by law where a party is: nationwide, and in the whole of its Land as far as its official key
 * says which. What holds in single municipalities only, such as Mariä Himmelfahrt in Bavaria, is not known.
 */
export function holidaysOf(party: Pick<Party, 'officialKey'> | undefined): (day: LocalDate) => boolean {
  const land = party?.officialKey?.slice(0, 2);
  const holds = (lands: readonly string[] | undefined) =>
    lands === undefined || (land !== undefined && lands.includes(land));
  const known = new Map<number, ReadonlySet<string>>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const before = known.get(year);
    if (before !== undefined) return before.has(day);
    const easter = easterSunday(year);
    const days = new Set([
      ...fixed.flatMap(({ day: on, since = 0, years = [year], lands }) =>
        year >= since && years.includes(year) && holds(lands) ? [`${day.slice(0, 4)}-${on}`] : [],
      ),
      ...movable.flatMap(({ after, lands }) => (holds(lands) ? [addDays(easter, after)] : [])),
      ...(land === '14' ? [dayOfRepentance(year)] : []),
    ]);
    known.set(year, days);
    return days.has(day);
  };
}

/** Of the Gregorian calendar, by the anonymous algorithm that Butcher published (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The Wednesday before 23 November. */
function dayOfRepentance(year: number): LocalDate {
  const last = dayOf(year, 11, 22);
  return addDays(last, -((new Date(`${last}T00:00:00Z`).getUTCDay() + 4) % 7));
}

function dayOf(year: number, month: number, day: number): LocalDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return LocalDate.parse(text);
}

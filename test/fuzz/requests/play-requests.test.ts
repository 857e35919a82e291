import { expect, test } from 'vitest';
import { noteService, sins, type Sin } from './note-service.ts';
import { playRequests } from './play-requests.ts';
import { spoils } from './spoil-request.ts';
import { tableOfCounts } from './tally.ts';

const passes = (number: number) => (round: number, wholePass: number) => round < number * wholePass;

test('a service that does everything right is blamed for nothing, whatever is sent', async () => {
  const { counts, faults, unreached } = await playRequests(noteService(), { seed: 1, goesOn: passes(4) });
  expect(faults).toEqual([]);
  expect(unreached).toEqual([]);
  expect(new Set(counts.map(({ kind }) => kind))).toEqual(new Set([...Object.keys(spoils), 'at the end']));
  expect(new Set(counts.map(({ status }) => status))).toEqual(
    new Set([200, 201, 400, 401, 404, 405, 412, 413, 415, 422]),
  );
});

test.each(Object.keys(sins) as Sin[])('a service that %s is found out', async (sin) => {
  const { faults } = await playRequests(noteService(sin), { seed: 1, goesOn: passes(4) });
  expect(faults.map(({ what }) => what)).toContainEqual(expect.stringMatching(sins[sin]));
});

test('the same seed sends the same', async () => {
  const sent = async (seed: number) => {
    const service = noteService();
    await playRequests(service, { seed, goesOn: passes(1) });
    return service.received;
  };
  expect(await sent(7)).toEqual(await sent(7));
  expect(await sent(7)).not.toEqual(await sent(8));
});

test('what was answered is counted in a table', () => {
  const counts = [
    { operation: 'GET /notes', kind: 'valid', status: 200, count: 12 },
    { operation: 'GET /notes', kind: 'SQL in address', status: 404, count: 3 },
    { operation: 'POST /notes', kind: 'valid', status: 201, count: 1 },
  ];
  expect(tableOfCounts(counts, 'operation').split('\n')).toEqual([
    'operation      200    201    404',
    'GET /notes      12             3',
    'POST /notes             1',
  ]);
});

/** Sends a request and gives its response. */
export type FetchLike = (request: Request) => Promise<Response>;

const busy: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** What takes longer is for the program to wait for. */
const longestPauseSeconds = 60;

/**
 * What happens to every request: what may be sent again is sent again while the service is busy or cannot be reached, and
 * an edit names the state of what it edits, as it was read last.
 */
export function sendOn({
  fetch,
  attempts,
  prefix,
}: {
  readonly fetch: FetchLike;
  readonly attempts: number;
  readonly prefix: string;
}): FetchLike {
  const tags = new Map<string, string>();
  const addressOf = (url: string) => url.slice(url.indexOf(prefix));

  const sendUntilAnswered = async (request: Request): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt >= attempts || !isRepeatable(request);
      try {
        const response = await fetch(request.clone());
        const seconds = pauseAfter(response, attempt);
        if (isLast || !busy.has(response.status) || seconds > longestPauseSeconds) return response;
        await pause(seconds, request.signal);
      } catch (error) {
        if (isLast || request.signal.aborted) throw error;
        await pause(secondsBefore(attempt), request.signal);
      }
    }
  };

  return async (request) => {
    const own = addressOf(new URL(request.url).pathname);
    const tag = tags.get(own);
    const edits = request.method === 'PUT' || request.method === 'DELETE';
    if (edits && tag !== undefined && !request.headers.has('if-match')) request.headers.set('if-match', tag);
    const response = await sendUntilAnswered(request);
    const read = response.headers.get('etag');
    if (!response.ok) return response;
    if (request.method === 'DELETE') tags.delete(own);
    // Only what has a revision can be edited; the tags of all others need not be kept.
    else if (read !== null && /^"\d+\./.test(read)) tags.set(response.headers.get('location') ?? own, read);
    return response;
  };
}

/** Reading changes nothing, and what has a key is done once. Of anything else nobody knows whether it was done. */
function isRepeatable({ method, headers }: Request): boolean {
  return method === 'GET' || headers.has('idempotency-key');
}

function pauseAfter(response: Response, attempt: number): number {
  const asked = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isNaN(asked) ? secondsBefore(attempt) : asked;
}

function secondsBefore(attempt: number): number {
  return 0.2 * 2 ** (attempt - 1);
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
}

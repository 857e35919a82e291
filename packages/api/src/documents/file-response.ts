import type { StoredDocument } from './store.ts';

/** The file, to be saved under its name and never shown as a page of this service. */
export function fileResponse({
  document: { name, sha256 },
  bytes,
}: {
  readonly document: StoredDocument;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): Response {
  return new Response(bytes, {
    headers: {
      // Whatever it is called: nothing that somebody sent is opened here as a page.
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
      etag: `"${sha256}"`,
    },
  });
}

/** As RFC 8187 wants it: what `encodeURIComponent` leaves is more than may stand there. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

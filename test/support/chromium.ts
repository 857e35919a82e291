import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Unpacks the browser once per machine and version, as a whole or not at all: the package would run a half-unpacked
 * one, or one of any other version, that lies in the temporary folder.
 */
export async function unpackedChromium() {
  const home = join(tmpdir(), `umlage-chromium-${installedVersion()}`);
  if (!existsSync(home)) await unpackTo(home);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

function installedVersion(): string {
  const manifest = fileURLToPath(new URL('../package.json', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return version;
}

async function unpackTo(home: string): Promise<void> {
  const unfinished = await mkdtemp(`${home}-unpacking-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'; // else it leaves its libraries packed
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    delete process.env['AWS_LAMBDA_JS_RUNTIME'];
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  // The package's own font settings point into a folder that is not there.
  const fonts = `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`;
  await writeFile(join(unfinished, 'fonts.conf'), fonts);
  await rename(unfinished, home).catch(async (failure: unknown) => {
    await rm(unfinished, { recursive: true });
    if (!existsSync(home)) throw failure; // else another run was faster
  });
}

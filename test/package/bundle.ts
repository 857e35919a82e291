import { build, type BuildOptions } from 'esbuild';
import { fileURLToPath } from 'node:url';

export interface Bundle {
  readonly code: string;
  /** Every module that was looked at, whether anything of it stayed or not. */
  readonly modules: readonly string[];
}

const workspace = fileURLToPath(new URL('.', import.meta.url));

/** What a browser would load: the program with all it imports, and nothing of Node, or this fails. */
export async function bundleForBrowser(
  program: string,
  { from = workspace, ...options }: BuildOptions & { readonly from?: string } = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: from, loader: 'ts' },
    preserveSymlinks: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    ...options,
    metafile: true,
    write: false,
  });
  return { code: outputFiles.map(({ text }) => text).join(''), modules: Object.keys(metafile.inputs) };
}

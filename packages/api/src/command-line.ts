import { runCommand } from './commands.ts';

try {
  const { code, output, complaints } = await runCommand(process.argv.slice(2), process.env);
  if (output !== '') console.log(output);
  if (complaints !== '') console.error(complaints);
  process.exitCode = code;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

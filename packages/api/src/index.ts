// The door of @umlage/api, for those who run the service inside a program of their own, and for its tests.

export { createApp, type App, type AppSettings } from './app.ts';
export { ArchiveRefused } from './archive/archive-format.ts';
export { openArchive, type Archive } from './archive/read-archive.ts';
export { restoreArchive } from './archive/restore-archive.ts';
export { writeArchive } from './archive/write-archive.ts';
export { clockFrom, systemClock, type Clock } from './clock.ts';
export { runCommand, type CommandOutcome } from './commands.ts';
export { readConfig, type Config } from './config.ts';
export { type Service } from './context.ts';
export { openDatabase, type Database, type DatabasePlace } from './db/database.ts';
export { FolderInUse } from './db/folder-lock.ts';
export { exampleCooperations, type Example } from './examples/example-cooperations.ts';
export { loadExamples } from './examples/load-examples.ts';
export { openIdProvider } from './sign-in/openid-provider.ts';
export { firstAdministrator } from './users/first-administrator.ts';
export { newPasswordFor, newTokenFor } from './users/from-the-console.ts';

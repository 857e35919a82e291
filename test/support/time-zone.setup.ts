const wanted = process.env['TZ'];
const inEffect = new Intl.DateTimeFormat().resolvedOptions().timeZone;

// Set too late, TZ is ignored in silence, and every zone would test the machine's own.
if (inEffect !== wanted) throw new Error(`These tests are to run in ${wanted}, but the clock shows ${inEffect}.`);

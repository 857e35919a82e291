import type { Language } from '@umlage/core';
import type { FoundThing, Refusal, RefusalCode, RefusalFacts, RunState } from './refusal.ts';

type Texts = {
  readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => { readonly title: string; readonly detail: string };
};

const thingsInGerman: Record<FoundThing, string> = {
  cooperation: 'Kooperation',
  agreement: 'Fassung der Vereinbarung',
  proposal: 'Vorschlag',
  'version step': 'Schritt einer Fassung',
  document: 'Dokument',
  participation: 'Teilnahme',
  figure: 'Schlüsselzahl',
  'cost item': 'Kostenposition',
  'contract price': 'Vertragspreis',
  asset: 'Anlage',
  post: 'Stelle',
  'account entry': 'Kontobuchung',
  baseline: 'Vergleichsrechnung',
  'price index': 'Preisindex',
  investment: 'Einmalige Ausgabe',
  payment: 'Zahlung',
  'advance plan': 'Abschlagsplan',
  pool: 'Kostenblock',
  run: 'Abrechnungslauf',
  'frozen run': 'Eingefrorener Abrechnungslauf',
  statement: 'Abrechnung',
  'change settlement': 'Ausgleich',
  'change letter': 'Ausgleichsschreiben',
  user: 'Zugang',
  role: 'Rolle',
  token: 'Token',
};

const statesInGerman: Record<RunState, string> = {
  preview: 'eine Vorschau',
  frozen: 'eingefroren',
  approved: 'freigegeben',
  issued: 'ausgegeben',
  corrected: 'durch einen anderen berichtigt',
};

const german: Texts = {
  'json-unreadable': () => ({ title: 'JSON nicht lesbar', detail: 'Der Inhalt der Anfrage ist kein gültiges JSON.' }),
  'form-unreadable': () => ({
    title: 'Formular nicht lesbar',
    detail: 'Bitte füllen Sie das Formular noch einmal aus.',
  }),
  'content-unsupported': ({ received }) => ({
    title: 'Inhaltsart nicht unterstützt',
    detail: `Erwartet wird application/json, gesendet wurde ${received}.`,
  }),
  'body-too-large': ({ maximumBytes }) => ({
    title: 'Anfrage zu groß',
    detail: `Eine Anfrage darf höchstens ${maximumBytes} Byte umfassen. Teilen Sie sie auf.`,
  }),
  'address-unknown': ({ address }) => ({
    title: 'Adresse unbekannt',
    detail: `Unter ${address} gibt es nichts. Alle Adressen stehen unter /docs.`,
  }),
  'not-found': ({ what, id }) => ({
    title: 'Nicht gefunden',
    detail: `${thingsInGerman[what]} „${id}“ gibt es hier nicht.`,
  }),
  'input-invalid': () => ({
    title: 'Angaben fehlerhaft',
    detail: 'Nichts wurde gespeichert. Zu jedem Fehler stehen Ort und Abhilfe dabei.',
  }),
  'exists-already': ({ what, id }) => ({
    title: 'Gibt es schon',
    detail: `${thingsInGerman[what]} „${id}“ gibt es schon; sie wird nicht überschrieben.`,
  }),
  'versions-overlap': ({ from }) => ({
    title: 'Fassungen überschneiden sich',
    detail: `Ab ${from} gilt schon eine andere Fassung. Beenden Sie diese oder ändern Sie den Beginn.`,
  }),
  'version-not-next': ({ expected, received }) => ({
    title: 'Andere Nummer',
    detail: `Der Entwurf trägt die Nummer ${received}; die nächste Fassung ist ${expected}. Ändern Sie die Nummer und prüfen Sie, ob der Entwurf auf der geltenden Fassung beruht.`,
  }),
  'proposal-decided': ({ status }) => ({
    title: 'Schon entschieden',
    detail: `Der Vorschlag wurde ${status === 'adopted' ? 'angenommen' : 'verworfen'}; ein Vorschlag wird einmal entschieden. Machen Sie einen neuen.`,
  }),
  'cooperation-differs': ({ expected, received }) => ({
    title: 'Andere Kooperation',
    detail: `Das Dokument nennt die Kooperation „${received}“, die Adresse „${expected}“.`,
  }),
  'run-blocked': () => ({
    title: 'Abrechnung noch nicht möglich',
    detail: 'Es fehlen Angaben. Eine Abrechnung, der ein Kostenblock fehlt, wäre falsch.',
  }),
  'year-before-missing': ({ from, until }) => ({
    title: 'Kein Vorjahr zum Vergleichen',
    detail: `Für ${from} bis vor ${until} ist nichts abgerechnet. Legen Sie für diese Tage einen Lauf an, oder nennen Sie einen anderen: before.`,
  }),
  'document-hash-differs': ({ expected, computed }) => ({
    title: 'Prüfsumme weicht ab',
    detail: `Die gesendeten Bytes haben die SHA-256 ${computed}, angegeben ist ${expected}. Nichts wurde gespeichert; senden Sie die Datei noch einmal.`,
  }),
  'json-parts-unreadable': ({ places }) => ({
    title: 'JSON nicht lesbar',
    detail: `Kein gültiges JSON: ${places.join('; ')}. Prüfen Sie dort Klammern, Kommas und Anführungszeichen.`,
  }),
  'file-too-large': ({ bytes, maximumBytes }) => ({
    title: 'Datei zu groß',
    detail: `Die Datei hat ${bytes} Byte; abgelegt werden höchstens ${maximumBytes}. Verkleinern Sie sie, etwa als Scan mit geringerer Auflösung, oder teilen Sie sie auf.`,
  }),
  'document-damaged': ({ name, expected, computed }) => ({
    title: 'Dokument beschädigt',
    detail: `„${name}“ wurde mit der SHA-256 ${expected} abgelegt und hat nun ${computed}. Es wird nicht herausgegeben; stellen Sie es aus einer Sicherung wieder her.`,
  }),
  'step-withdrawn': ({ id }) => ({
    title: 'Schon zurückgenommen',
    detail: `Der Schritt „${id}“ zählt schon nicht mehr.`,
  }),
  'text-unprintable': ({ reason }) => ({
    title: 'Zeichen nicht druckbar',
    detail: `Ein Text enthält Zeichen, die der Schrift des Dokuments fehlen: ${reason}. Berichtigen Sie den Text.`,
  }),
  'origin-foreign': () => ({
    title: 'Fremde Herkunft',
    detail: 'Das Formular kam von einer anderen Website und wurde nicht ausgeführt.',
  }),
  'sign-in-needed': () => ({
    title: 'Anmeldung nötig',
    detail: 'Dafür müssen Sie angemeldet sein. Programme senden ein Token: Authorization: Bearer ….',
  }),
  'sign-in-failed': () => ({
    title: 'Anmeldung fehlgeschlagen',
    detail: 'Name und Passwort passen nicht zusammen, oder der Zugang ist gesperrt.',
  }),
  'sign-in-paused': ({ minutes }) => ({
    title: 'Zu viele Versuche',
    detail: `Mit diesem Namen wurde zu oft vergeblich versucht, sich anzumelden. In ${minutes} Minuten geht es wieder.`,
  }),
  'sign-in-unfinished': () => ({
    title: 'Anmeldung nicht abgeschlossen',
    detail: 'Die Anmeldung mit dem Dienstkonto wurde abgebrochen oder hat zu lange gedauert. Beginnen Sie noch einmal.',
  }),
  'provider-unreachable': () => ({
    title: 'Anmeldedienst nicht erreichbar',
    detail:
      'Der Dienst, bei dem Sie Ihr Dienstkonto haben, antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal.',
  }),
  'token-invalid': () => ({
    title: 'Token ungültig',
    detail: 'Das Token ist unbekannt, abgelaufen oder widerrufen. Legen Sie ein neues an.',
  }),
  'token-period': ({ lastDay }) => ({
    title: 'Laufzeit nicht möglich',
    detail: `Ein Token gilt längstens ein Jahr und nicht rückwärts; ${lastDay} liegt außerhalb.`,
  }),
  'right-lacking': ({ right }) => ({
    title: 'Nicht erlaubt',
    detail: `Ihre Rolle oder Ihr Token erlaubt das nicht (es fehlt „${right}“). Die Administration kann Rollen vergeben.`,
  }),
  'password-temporary': () => ({
    title: 'Erst das Passwort ändern',
    detail: 'Das Einmalpasswort gilt nur, um unter /account ein eigenes zu setzen.',
  }),
  'password-wrong': () => ({
    title: 'Bisheriges Passwort falsch',
    detail: 'Das bisherige Passwort stimmt nicht. Geändert wurde nichts.',
  }),
  'password-weak': ({ shortest }) => ({
    title: 'Passwort zu kurz',
    detail: `Ein Passwort hat mindestens ${shortest} und höchstens 200 Zeichen. Vier zufällige Wörter genügen.`,
  }),
  'password-differs': () => ({
    title: 'Passwörter verschieden',
    detail: 'Die Wiederholung ist eine andere als das Passwort. Geben Sie beide noch einmal ein.',
  }),
  'role-party': ({ role, party, parties }) => ({
    title: 'Rolle und Mitglied passen nicht',
    detail:
      role === 'member'
        ? `Die Rolle „member“ braucht eine Vertragspartei (party), eine von: ${parties.join(', ')}; genannt ist „${party}“.`
        : `Nur die Rolle „member“ gehört zu einer Vertragspartei. Lassen Sie „party“ bei „${role}“ weg.`,
  }),
  oneself: () => ({
    title: 'Nicht für sich selbst',
    detail: 'Sich selbst kann man weder sperren noch die Administration entziehen. Das tut eine andere Person.',
  }),
  'second-person-needed': () => ({
    title: 'Vier-Augen-Prinzip',
    detail: 'Das haben Sie selbst vorbereitet. Freigeben muss es eine andere Person.',
  }),
  'run-state': ({ status, needed }) => ({
    title: 'Anderer Stand',
    detail: `Der Abrechnungslauf ist ${statesInGerman[status]}; nötig wäre: ${statesInGerman[needed]}. Laden Sie ihn neu.`,
  }),
  'nothing-corrected': () => ({
    title: 'Nichts zu berichtigen',
    detail: 'Eine Differenz gibt es nur zu einem ausgegebenen Lauf. Nennen Sie ihn: corrects.',
  }),
  'not-reversed': ({ number }) => ({
    title: 'Nicht storniert',
    detail: `Die Abrechnung Nr. ${number} steht noch. Storniert wird sie durch eine Berichtigung, die sie ersetzt.`,
  }),
  'correction-differs': ({ from, until }) => ({
    title: 'Anderer Zeitraum',
    detail: `Eine Berichtigung hat Art und Zeitraum des Laufs, den sie berichtigt: ${from} bis vor ${until}.`,
  }),
  'period-issued': ({ from, until, run }) => ({
    title: 'Schon abgerechnet',
    detail: `Für ${from} bis vor ${until} ist schon abgerechnet (Lauf ${run}). Berichtigen Sie diesen: corrects.`,
  }),
  'change-state': ({ status, needed }) => ({
    title: 'Anderer Stand',
    detail: `Der Ausgleich ist ${statesInGerman[status]}; nötig wäre: ${statesInGerman[needed]}. Laden Sie ihn neu.`,
  }),
  'change-issued': ({ on }) => ({
    title: 'Schon ausgegeben',
    detail: `Zu dieser Änderung am ${on} ist der Ausgleich schon ausgegeben. Ein zweites Mal wird er nicht gefordert.`,
  }),
  'change-pays-nothing': () => ({
    title: 'Nichts zu zahlen',
    detail: 'Bei dieser Änderung zahlt und erhält niemand etwas; es gibt nichts, worüber zu schreiben wäre.',
  }),
  'advance-basis-missing': ({ basis }) => ({
    title: 'Grundlage der Abschläge fehlt',
    detail: {
      budget:
        'Für diese Tage sind keine Kosten geplant. Erfassen Sie geplante Kosten (budget) oder nennen Sie einen Lauf.',
      lastSettlement: 'Es ist noch keine frühere Abrechnung ausgegeben. Nennen Sie einen Lauf oder die Beträge.',
      lastAdvances: 'Für frühere Tage sind keine Abschläge geplant. Nennen Sie die Beträge.',
    }[basis],
  }),
  'revision-missing': () => ({
    title: 'Stand nicht genannt',
    detail: 'Senden Sie mit If-Match das ETag, das Sie zuletzt gelesen haben, damit niemandes Änderung verloren geht.',
  }),
  'revision-stale': () => ({
    title: 'Inzwischen geändert',
    detail: 'Jemand anderes hat das inzwischen geändert. Nichts wurde überschrieben; lesen Sie es neu.',
  }),
  'key-unreadable': () => ({
    title: 'Schlüssel nicht lesbar',
    detail: 'Ein Idempotency-Key hat 1 bis 255 sichtbare ASCII-Zeichen.',
  }),
  'key-used-otherwise': ({ key }) => ({
    title: 'Schlüssel schon verwendet',
    detail: `Der Idempotency-Key „${key}“ kam schon mit einem anderen Inhalt. Nehmen Sie einen neuen.`,
  }),
  'reason-unreadable': () => ({
    title: 'Grund nicht lesbar',
    detail: 'Umlage-Reason ist prozentkodiertes UTF-8 von höchstens 400 Zeichen.',
  }),
  'cursor-unknown': () => ({
    title: 'Fortsetzung unbekannt',
    detail: 'Dieser cursor gehört nicht zu dieser Liste. Beginnen Sie ohne ihn.',
  }),
  'too-many-requests': ({ seconds }) => ({
    title: 'Zu viele Anfragen',
    detail: `Bitte warten Sie ${seconds} Sekunden. Für viele Angaben auf einmal gibt es …/batches.`,
  }),
  'failed-inside': () => ({
    title: 'Interner Fehler',
    detail: 'Das liegt an uns, nicht an der Anfrage. Nichts wurde gespeichert; das Protokoll nennt den Fehler.',
  }),
};

const english: Texts = {
  'json-unreadable': () => ({ title: 'JSON unreadable', detail: 'The body of the request is not valid JSON.' }),
  'form-unreadable': () => ({ title: 'Form unreadable', detail: 'Please fill in the form again.' }),
  'content-unsupported': ({ received }) => ({
    title: 'Content type unsupported',
    detail: `Expected is application/json, sent was ${received}.`,
  }),
  'body-too-large': ({ maximumBytes }) => ({
    title: 'Request too large',
    detail: `A request may have at most ${maximumBytes} bytes. Split it.`,
  }),
  'address-unknown': ({ address }) => ({
    title: 'Address unknown',
    detail: `There is nothing at ${address}. All addresses are listed at /docs.`,
  }),
  'not-found': ({ what, id }) => ({ title: 'Not found', detail: `There is no ${what} “${id}” here.` }),
  'input-invalid': () => ({
    title: 'Input invalid',
    detail: 'Nothing was stored. Each fault is told with its place and remedy.',
  }),
  'exists-already': ({ what, id }) => ({
    title: 'Exists already',
    detail: `There is a ${what} “${id}” already; it is not overwritten.`,
  }),
  'versions-overlap': ({ from }) => ({
    title: 'Versions overlap',
    detail: `Another version is in force from ${from}. End it, or change the beginning.`,
  }),
  'version-not-next': ({ expected, received }) => ({
    title: 'Another number',
    detail: `The draft has the number ${received}; the next version is ${expected}. Change the number, and look whether the draft amends the version in force.`,
  }),
  'proposal-decided': ({ status }) => ({
    title: 'Decided already',
    detail: `The proposal was ${status === 'adopted' ? 'adopted' : 'set aside'}; a proposal is decided once. Make a new one.`,
  }),
  'cooperation-differs': ({ expected, received }) => ({
    title: 'Another cooperation',
    detail: `The document names the cooperation “${received}”, the address “${expected}”.`,
  }),
  'run-blocked': () => ({
    title: 'No statement yet',
    detail: 'Facts are missing. A statement that lacks a pool would be wrong.',
  }),
  'year-before-missing': ({ from, until }) => ({
    title: 'No year before to compare with',
    detail: `Nothing is settled for ${from} until before ${until}. Set up a run for those days, or name another: before.`,
  }),
  'document-hash-differs': ({ expected, computed }) => ({
    title: 'Hash differs',
    detail: `The bytes that were sent have the SHA-256 ${computed}, told was ${expected}. Nothing was stored; send the file again.`,
  }),
  'json-parts-unreadable': ({ places }) => ({
    title: 'JSON unreadable',
    detail: `No valid JSON: ${places.join('; ')}. Look there for brackets, commas and quotation marks.`,
  }),
  'file-too-large': ({ bytes, maximumBytes }) => ({
    title: 'File too large',
    detail: `The file has ${bytes} bytes; at most ${maximumBytes} are kept. Make it smaller, such as by a scan of lower resolution, or split it.`,
  }),
  'document-damaged': ({ name, expected, computed }) => ({
    title: 'Document damaged',
    detail: `“${name}” was kept with the SHA-256 ${expected} and has ${computed} now. It is not handed out; restore it from a backup.`,
  }),
  'step-withdrawn': ({ id }) => ({
    title: 'Withdrawn already',
    detail: `The step “${id}” does not count any more.`,
  }),
  'text-unprintable': ({ reason }) => ({
    title: 'Characters cannot be printed',
    detail: `A text has characters that the font of the document lacks: ${reason}. Correct the text.`,
  }),
  'origin-foreign': () => ({
    title: 'Foreign origin',
    detail: 'The form came from another website and was not carried out.',
  }),
  'sign-in-needed': () => ({
    title: 'Sign-in needed',
    detail: 'You must have signed in for this. Programs send a token: Authorization: Bearer ….',
  }),
  'sign-in-failed': () => ({
    title: 'Sign-in failed',
    detail: 'Name and password do not belong together, or access is shut.',
  }),
  'sign-in-paused': ({ minutes }) => ({
    title: 'Too many attempts',
    detail: `Signing in under this name failed too often. It works again in ${minutes} minutes.`,
  }),
  'sign-in-unfinished': () => ({
    title: 'Sign-in not finished',
    detail: 'Signing in with the office account was broken off or took too long. Please begin again.',
  }),
  'provider-unreachable': () => ({
    title: 'Sign-in service unreachable',
    detail: 'The service where you have your office account does not answer. Please try again in a few minutes.',
  }),
  'token-invalid': () => ({
    title: 'Token invalid',
    detail: 'The token is unknown, has expired or was revoked. Make a new one.',
  }),
  'token-period': ({ lastDay }) => ({
    title: 'Period impossible',
    detail: `A token holds for a year at most, and not backwards; ${lastDay} is outside.`,
  }),
  'right-lacking': ({ right }) => ({
    title: 'Not allowed',
    detail: `Your role or your token does not allow this (“${right}” is missing). Administrators give roles.`,
  }),
  'password-temporary': () => ({
    title: 'Change the password first',
    detail: 'The one-time password is good only for setting one of your own at /account.',
  }),
  'password-wrong': () => ({
    title: 'Present password wrong',
    detail: 'The present password is not right. Nothing was changed.',
  }),
  'password-weak': ({ shortest }) => ({
    title: 'Password too short',
    detail: `A password has at least ${shortest} and at most 200 characters. Four random words will do.`,
  }),
  'password-differs': () => ({
    title: 'Passwords differ',
    detail: 'The repetition is not the password. Type both again.',
  }),
  'role-party': ({ role, party, parties }) => ({
    title: 'Role and member do not fit',
    detail:
      role === 'member'
        ? `The role “member” needs a party, one of: ${parties.join(', ')}; given is “${party}”.`
        : `Only the role “member” belongs to a party. Leave out “party” with “${role}”.`,
  }),
  oneself: () => ({
    title: 'Not for oneself',
    detail: 'Nobody can shut out herself or give up being an administrator. Somebody else does that.',
  }),
  'second-person-needed': () => ({
    title: 'A second person is needed',
    detail: 'You have prepared this yourself. Somebody else must approve it.',
  }),
  'run-state': ({ status, needed }) => ({
    title: 'Another state',
    detail: `The run is ${status}; it would have to be ${needed}. Read it again.`,
  }),
  'nothing-corrected': () => ({
    title: 'Nothing to correct',
    detail: 'There is a difference only to an issued run. Name it: corrects.',
  }),
  'not-reversed': ({ number }) => ({
    title: 'Not reversed',
    detail: `Statement no. ${number} stands. A correction that replaces it reverses it.`,
  }),
  'correction-differs': ({ from, until }) => ({
    title: 'Another period',
    detail: `A correction has the kind and the period of the run it corrects: ${from} until before ${until}.`,
  }),
  'period-issued': ({ from, until, run }) => ({
    title: 'Issued already',
    detail: `Statements for ${from} until before ${until} went out already (run ${run}). Correct that one: corrects.`,
  }),
  'change-state': ({ status, needed }) => ({
    title: 'Another state',
    detail: `The settlement of the change is ${status}; it would have to be ${needed}. Read it again.`,
  }),
  'change-issued': ({ on }) => ({
    title: 'Issued already',
    detail: `The settlement of this change on ${on} went out already. It is not asked for a second time.`,
  }),
  'change-pays-nothing': () => ({
    title: 'Nothing to pay',
    detail: 'Nobody pays or receives anything because of this change: there is nothing to write about.',
  }),
  'advance-basis-missing': ({ basis }) => ({
    title: 'Basis of advances missing',
    detail: {
      budget: 'No cost is planned for these days. Record planned cost (budget), or name a run.',
      lastSettlement: 'No earlier settlement has been issued yet. Name a run, or the amounts.',
      lastAdvances: 'No advances are planned for earlier days. Name the amounts.',
    }[basis],
  }),
  'revision-missing': () => ({
    title: 'Revision missing',
    detail: 'Send the ETag that you read last as If-Match, so that nobody’s change is lost.',
  }),
  'revision-stale': () => ({
    title: 'Changed meanwhile',
    detail: 'Somebody else has changed this meanwhile. Nothing was overwritten; read it again.',
  }),
  'key-unreadable': () => ({
    title: 'Key unreadable',
    detail: 'An Idempotency-Key has 1 to 255 visible ASCII characters.',
  }),
  'key-used-otherwise': ({ key }) => ({
    title: 'Key used already',
    detail: `The Idempotency-Key “${key}” came with another content before. Take a new one.`,
  }),
  'reason-unreadable': () => ({
    title: 'Reason unreadable',
    detail: 'Umlage-Reason is percent-encoded UTF-8 of at most 400 characters.',
  }),
  'cursor-unknown': () => ({
    title: 'Cursor unknown',
    detail: 'This cursor does not belong to this list. Begin without it.',
  }),
  'too-many-requests': ({ seconds }) => ({
    title: 'Too many requests',
    detail: `Please wait ${seconds} seconds. For many facts at once there is …/batches.`,
  }),
  'failed-inside': () => ({
    title: 'Internal error',
    detail: 'This is our fault, not the request’s. Nothing was stored; the log names the error.',
  }),
};

const texts: Record<Language, Texts> = { de: german, en: english };

export function describeRefusal(
  refusal: Refusal,
  language: Language,
): { readonly title: string; readonly detail: string } {
  // Each code is paired with a function of its own facts; the compiler cannot follow the pairing.
  const describe = texts[language][refusal.code] as (facts: Refusal['facts']) => ReturnType<typeof describeRefusal>;
  return describe(refusal.facts);
}

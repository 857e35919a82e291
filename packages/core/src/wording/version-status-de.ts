import type { VersionStatusWords } from './version-status-words.ts';

export const versionStatusInGerman: VersionStatusWords = {
  stage: {
    draft: 'Entwurf',
    signed: 'unterschrieben',
    approved: 'genehmigt',
    published: 'bekannt gemacht',
    inForce: 'in Kraft',
    ended: 'beendet',
  },
  step: {
    council: 'Beschluss der Vertretung',
    signature: 'Unterschrift',
    approval: 'Genehmigung der Aufsichtsbehörde',
    publication: 'Bekanntmachung',
    notice: 'Kündigung',
  },
  stepOf: (step, party) => `${step}: ${party}`,
  because: {
    writtenForm: 'Schriftform, § 57 VwVfG',
    founding: 'neue Vereinbarung, § 5 NKomZG',
    partiesOrTasks: 'Kreis der Beteiligten oder Aufgaben ändern sich, § 6 Abs. 1 NKomZG',
  },
  lacks: (step, because) => `${step} (${because})`,
  change: {
    founding: 'Erste Fassung der Vereinbarung.',
    partiesOrTasks:
      'Der Kreis der Beteiligten oder die Aufgaben ändern sich: Die Fassung braucht Genehmigung und Bekanntmachung.',
    termsOnly:
      'Beteiligte und Aufgaben bleiben: Die Fassung braucht weder Genehmigung noch Bekanntmachung. Ob eine Vertretung beschließen muss, regelt jede Kommune für sich.',
  },
  joining: (parties) => `Neu dabei: ${parties.join(', ')}.`,
  leaving: (parties) => `Nicht mehr dabei: ${parties.join(', ')}.`,
  newServices: (services) => `Neue Leistungen: ${services.join(', ')}.`,
  droppedServices: (services) => `Wegfallende Leistungen: ${services.join(', ')}.`,
  tasksUnknown: 'Die Vereinbarung führt keine Leistungen auf. Prüfen Sie selbst, ob sich Aufgaben ändern.',
  lawUnknown: (legalBasis) =>
    `Welche Genehmigung oder Bekanntmachung das Recht verlangt („${legalBasis}“), ist hier nicht hinterlegt; verlangt wird nur die Schriftform.`,
  early: (from) =>
    `Nach ihren Daten gilt die Fassung seit ${from}, und Abrechnungen gehen nach ihr. Nicht alle nötigen Schritte sind erfasst.`,
};

import type { IntegrationLabelsOverride } from 'paragon-connect-react';

/** The words that the stories show; the rest would stay English. */
export const germanLabels: IntegrationLabelsOverride = {
  locale: 'de',
  search: 'Integrationen durchsuchen',
  loading: 'Integrationen werden geladen …',
  notConnected: 'Nicht verbunden',
  accountCount: (count) => (count === 1 ? '1 Konto' : `${count} Konten`),
  accountsOf: (name) => `Konten von ${name}`,
  connect: 'Verbinden',
  connectIntegration: (name) => `${name} verbinden`,
  connectAnother: 'Weiteres Konto verbinden',
  connectAnotherAccount: (name) => `${name}: Weiteres Konto verbinden`,
  replace: 'Austauschen',
  replaceAccount: (label) => `${label} austauschen`,
  reconnect: 'Erneut verbinden',
  reconnectAccount: (label) => `${label} erneut verbinden`,
  disconnect: 'Verbindung trennen',
  disconnectAccount: (label) => `${label}: Verbindung trennen`,
  cancel: 'Abbrechen',
  showWindow: 'Fenster zeigen',
  tryAgain: 'Noch einmal versuchen',
  dismiss: 'Ausblenden',
  valid: (date) => `Verbunden seit ${date}`,
  invalid: 'Zugriff abgelaufen: bitte erneut verbinden',
  authorizing: 'Das geöffnete Fenster wartet auf Sie',
  disconnectTitle: (label) => `Verbindung mit ${label} trennen?`,
  disconnectDescription: (label, name) =>
    `${name} wird nicht mehr mit ${label} verwendet. Sie können das Konto jederzeit wieder verbinden.`,
};

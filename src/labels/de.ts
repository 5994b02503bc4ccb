import { createPlural } from './createPlural';
import type { IntegrationLabels } from './IntegrationLabels';

const plural = createPlural('de');

/** The German words of the components. */
export const germanLabels: IntegrationLabels = {
  locale: 'de',

  search: 'Integrationen durchsuchen',
  found: plural({ one: '# Integration gefunden', other: '# Integrationen gefunden' }),
  loading: 'Integrationen werden geladen …',
  loadFailed: (reason) =>
    reason
      ? `Ihre Integrationen konnten nicht geladen werden. ${reason}`
      : 'Ihre Integrationen konnten nicht geladen werden.',
  stale:
    'Die Anzeige ist vielleicht nicht mehr aktuell: Die letzte Aktualisierung ist fehlgeschlagen.',
  noIntegrations: 'Es gibt noch keine Integrationen, die Sie verbinden können.',
  noMatch: (search) => `Keine Integration passt zu „${search}“.`,
  signedOut: 'Melden Sie sich an, um Ihre Integrationen zu sehen.',

  notConnected: 'Nicht verbunden',
  accountCount: plural({ one: '# Konto', other: '# Konten' }),
  accountsOf: (name) => `Konten bei ${name}`,
  useAccount: (label) => `${label} verwenden`,
  unnamedAccount: 'Konto',
  sameLabel: (label, distinction) => `${label} (${distinction})`,

  connect: 'Verbinden',
  connectIntegration: (name) => `${name} verbinden`,
  connectAnother: 'Weiteres Konto verbinden',
  connectAnotherAccount: (name) => `${name}: Weiteres Konto verbinden`,
  replace: 'Ersetzen',
  replaceAccount: (label) => `${label} ersetzen`,
  reconnect: 'Erneut verbinden',
  reconnectAccount: (label) => `${label} erneut verbinden`,
  finishSetup: 'Einrichtung abschließen',
  finishSettingUp: (label) => `Einrichtung abschließen: ${label}`,
  manage: 'Verwalten',
  manageAccount: (label) => `Verwalten: ${label}`,
  disconnect: 'Trennen',
  disconnectAccount: (label) => `${label} trennen`,
  cancel: 'Abbrechen',
  cancelOther: 'Dort abbrechen',
  showWindow: 'Fenster anzeigen',
  tryAgain: 'Erneut versuchen',
  dismiss: 'Ausblenden',

  justNow: 'gerade eben',
  valid: (ago) => (ago ? `Verbunden ${ago}` : 'Verbunden'),
  invalid: 'Bitte verbinden Sie dieses Konto erneut',
  pending: 'Einrichtung nicht abgeschlossen',
  connectedOn: (date) => `Verbunden am ${date}`,
  lastRefreshed: (ago) => `Zuletzt aktualisiert ${ago}`,
  renewalFailed: (count) => `Fehlgeschlagene Erneuerungen: ${count}`,

  asking: 'Wartet auf Ihre Angaben',
  authorizing: 'Das geöffnete Fenster wartet auf Sie',
  windowLost:
    'Das Fenster ist nicht mehr zu erreichen. Falls Sie es geschlossen haben, versuchen Sie es erneut.',
  queued: 'Wird gleich getrennt …',
  removing: 'Wird getrennt …',

  disconnectTitle: (label) => `${label} trennen?`,
  disconnectDescription: (label, name) =>
    `${name} wird nicht mehr mit ${label} verwendet, und alles, was über dieses Konto läuft, wird angehalten. ` +
    'Sie können es jederzeit wieder verbinden.',

  connected: (label, name) => `${label} wurde mit ${name} verbunden`,
  replaced: (before, label, name) =>
    before === label
      ? `${label} wurde erneut mit ${name} verbunden`
      : `${before} wurde bei ${name} durch ${label} ersetzt`,
  setupUnfinished: (label, name) =>
    `Die Einrichtung von ${label} bei ${name} ist noch nicht abgeschlossen. Schließen Sie sie ab, um das Konto zu verwenden.`,
  disconnected: (label, name) => `${label} wurde von ${name} getrennt`,
  connectCancelled: (name) => `Das Verbinden mit ${name} wurde abgebrochen`,
  replaceCancelled: (label) => `Das Ersetzen von ${label} wurde abgebrochen`,
  disconnectCancelled: (label) => `Das Trennen von ${label} wurde abgebrochen`,

  busyWith: (other) =>
    `Ein Fenster für ${other} ist noch offen. Schließen Sie den Vorgang dort erst ab oder brechen Sie ihn ab.`,
  errors: {
    'not-authenticated': () =>
      'Sie waren nicht mehr angemeldet. Versuchen Sie es erneut; wenn das nicht hilft, melden Sie sich neu an.',
    'authentication-failed': () =>
      'Sie konnten nicht angemeldet werden. Melden Sie sich bitte neu an.',
    'token-failed': () =>
      'Sie konnten gerade nicht angemeldet werden. Versuchen Sie es in einem Moment erneut.',
    'sdk-unavailable': () =>
      'Die Integrationen konnten hier nicht gestartet werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
    'integration-not-found': (name) => `${name} ist hier nicht verfügbar.`,
    'integration-inactive': (name) =>
      `${name} ist zurzeit abgeschaltet. Versuchen Sie es später erneut.`,
    'already-installed': (name) =>
      `${name} hat bereits ein Konto. Ersetzen oder trennen Sie es zuerst.`,
    'not-installed': (name) => `${name} hat noch kein Konto. Verbinden Sie zuerst eines.`,
    'credential-not-found': () => 'Dieses Konto ist nicht mehr verbunden.',
    'headless-not-supported': (name) => `${name} kann auf dieser Seite nicht verbunden werden.`,
    'input-required': (name) =>
      `${name} braucht mehr Angaben, als diese Seite aufnehmen kann. Ein Konto, das nie fertig eingerichtet wurde, können Sie trennen.`,
    'input-refused': (name) =>
      `${name} hat die Angaben nicht angenommen. Bitte korrigieren Sie sie und versuchen Sie es erneut.`,
    forbidden: (name) =>
      `Sie dürfen Konten von ${name} nicht verbinden oder ändern. Wenden Sie sich an Ihre Administration.`,
    'popup-blocked': () =>
      'Ihr Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Website und versuchen Sie es erneut.',
    'popup-closed': () => 'Das Fenster wurde geschlossen, bevor etwas verbunden war.',
    'timed-out': () => 'Es hat zu lange gedauert und wurde beendet. Versuchen Sie es erneut.',
    cancelled: () => 'Abgebrochen.',
    busy: () => 'Eine andere Verbindung war noch offen. Sie können es jetzt erneut versuchen.',
    'provider-denied': (name) =>
      `${name} durfte nicht verbunden werden. Versuchen Sie es erneut und erlauben Sie den Zugriff.`,
    'account-not-selected': (name) =>
      `Wählen Sie, welches Konto bei ${name} Sie verwenden möchten.`,
    network: () =>
      'Das Netz ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    server: () => 'Das hat leider nicht geklappt. Versuchen Sie es in einem Moment erneut.',
    'storage-full': () =>
      'Dieser Browser hat für die Website keinen Speicherplatz mehr. Löschen Sie einige Websitedaten und versuchen Sie es erneut.',
    unknown: () => 'Etwas ist schiefgelaufen. Versuchen Sie es erneut.',
  },
  flow: {
    accountType: 'Kontoart',
    accountTypes: { default: 'Standardkonto', 'user-configured-oauth': 'Eigene OAuth-App' },
    step: (step, count) => `Schritt ${step} von ${count}`,
    continue: 'Weiter',
    back: 'Zurück',
    submitting: 'Wird geprüft …',
    refused: (reason) => reason,
    leave: (name) =>
      `Das Konto von ${name} ist verbunden, aber noch nicht eingerichtet. Behalten, um es später einzurichten?`,
    keep: 'Konto behalten',
    remove: 'Konto entfernen',
    goOn: 'Weitermachen',
    done: (name) => `${name} ist verbunden.`,
  },

  fields: {
    show: 'Anzeigen',
    hide: 'Verbergen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    learnMore: 'Mehr erfahren',
    choose: 'Auswählen …',
    none: 'Keine Angabe',
    gone: 'nicht mehr vorhanden',
    chooseFirst: (title) => `Wählen Sie zuerst „${title}“ aus.`,
    loadingOptions: 'Auswahl wird geladen …',
    loadOptionsFailed: 'Die Auswahl konnte nicht geladen werden.',
    tryAgain: 'Erneut versuchen',
    moreOptions: 'Mehr anzeigen',
    noOptions: 'Es gibt nichts auszuwählen.',
    noOptionMatches: (search) => `Nichts passt zu „${search}“.`,
    optionCount: plural({ one: '# Treffer', other: '# Treffer' }),
    removeFile: 'Datei entfernen',
    fileTaken: 'Eine Datei wurde bereits ausgewählt.',
    requiredScope: 'Erforderlich',
    addScope: 'Berechtigung hinzufügen',
    add: 'Hinzufügen',
    addField: 'Feld hinzufügen',
    newField: 'Name des neuen Feldes',
    removeField: (label) => `${label} entfernen`,
    unsupported: 'Diese Seite kann das nicht abfragen. Sie können es auslassen.',
    unsupportedRequired:
      'Diese Seite kann das nicht abfragen, es wird aber gebraucht. Bitten Sie um Hilfe.',
    problems: {
      required: 'Füllen Sie dieses Feld aus.',
      email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
      url: 'Geben Sie eine vollständige Adresse ein, zum Beispiel https://example.com.',
      number: 'Geben Sie eine Zahl ein.',
      notAnOption: 'Wählen Sie einen der Einträge aus.',
      requiredScopes: 'Die erforderlichen Berechtigungen müssen dabei sein.',
      fileTooLarge: 'Die Datei ist größer als 1 MB. Wählen Sie eine kleinere.',
    },
  },
  settings: {
    settings: 'Einstellungen',
    workflows: 'Workflows',
    defaultConfiguration: 'Standard',
    configurations: 'Konfigurationen',
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert.',
    discard: 'Verwerfen',
    close: 'Schließen',
    noSettings: 'Dieses Konto hat keine Einstellungen.',
    noWorkflows: 'Dieses Konto hat keine Workflows.',
    invalid: 'Verbinden Sie dieses Konto neu, um die Einstellungen zu ändern.',
    pending: 'Schließen Sie die Einrichtung dieses Kontos ab, um die Einstellungen zu ändern.',
    changedElsewhere:
      'Das wurde inzwischen anderswo geändert. Speichern Sie Ihre Werte, oder verwerfen Sie sie.',
    unsaved: 'Es gibt Änderungen, die nicht gespeichert sind.',
    goOn: 'Weitermachen',
  },
};

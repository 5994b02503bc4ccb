import type { IntegrationLabelsOverride } from 'paragon-connect-react';

/** The words that the stories show; the rest would stay English. */
export const hebrewLabels: IntegrationLabelsOverride = {
  locale: 'he',
  notConnected: 'לא מחובר',
  accountCount: (count) => (count === 1 ? 'חשבון אחד' : `${count} חשבונות`),
  accountsOf: (name) => `החשבונות של ${name}`,
  connect: 'חיבור',
  connectIntegration: (name) => `חיבור: ${name}`,
  connectAnother: 'חיבור חשבון נוסף',
  connectAnotherAccount: (name) => `חיבור חשבון נוסף: ${name}`,
  replace: 'החלפה',
  replaceAccount: (label) => `החלפה: ${label}`,
  reconnect: 'חיבור מחדש',
  reconnectAccount: (label) => `חיבור מחדש: ${label}`,
  disconnect: 'ניתוק',
  disconnectAccount: (label) => `ניתוק: ${label}`,
  cancel: 'ביטול',
  tryAgain: 'ניסיון נוסף',
  dismiss: 'סגירה',
  valid: (date) => `מחובר מאז ${date}`,
  invalid: 'נדרש טיפול: יש לחבר את החשבון מחדש',
  disconnectTitle: (label) => `לנתק את ${label}?`,
  disconnectDescription: (label, name) =>
    `${name} לא יפעל עוד עם ${label}. אפשר לחבר את החשבון מחדש בכל עת.`,
};

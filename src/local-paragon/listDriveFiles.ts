import { createHash } from 'node:crypto';
import type { Credential } from '../core/types';

const google = 'application/vnd.google-apps';

const kinds: Record<string, readonly string[]> = {
  [`${google}.document`]: [
    'Note G',
    'Flyology',
    'Letter to Mary Somerville',
    'Letter to Augustus De Morgan',
    'Translation of Menabrea’s memoir',
    'Minutes of the last meeting',
    'Travel plans',
  ],
  [`${google}.spreadsheet`]: [
    'Table of Bernoulli numbers',
    'Gear ratios',
    'Budget for the workshop',
    'Horse races',
  ],
  [`${google}.presentation`]: ['Lecture in Turin', 'Variables and operations', 'Mill and store'],
  [`${google}.folder`]: ['Punched cards', 'Invoices', 'Photographs'],
  'application/pdf': [
    'Difference engine, plan 25.pdf',
    'Contract with the foundry.pdf',
    'Music for harp.pdf',
  ],
  'image/jpeg': ['Workshop, east wall.jpg', 'Portrait.jpg'],
  'text/csv': ['Brass parts.csv'],
  'video/mp4': ['Loom in motion.mp4'],
};

const shelf = Object.entries(kinds).flatMap(([mimeType, names]) =>
  names.map((name) => ({ name, mimeType })),
);

/** What Google answers to `GET /drive/v3/files`: an account has files of its own, the same in every run. */
export function listDriveFiles({ providerId, providerData }: Credential): object {
  const owner = String(providerData?.name || providerData?.email || providerId);
  const notes = { name: `Notes of ${owner}`, mimeType: `${google}.document` };
  const toFile = (file: (typeof shelf)[number]) => ({
    kind: 'drive#file',
    id: toId(`${providerId}/${file.name}`),
    ...file,
  });
  // The ids are in no order that could be told, which shuffles the shelf for each account.
  const others = shelf.map(toFile).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: [toFile(notes), ...others.slice(0, 3 + (owner.length % 3))],
  };
}

/** Of the characters that Google's ids are made of. */
function toId(text: string): string {
  return `1${createHash('sha1').update(text).digest('base64url')}`;
}

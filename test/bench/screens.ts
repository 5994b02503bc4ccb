/** The three lists that are compared. */
export type Screen = 'byHand' | 'hooks' | 'dropIn';

export const screens: readonly Screen[] = ['byHand', 'hooks', 'dropIn'];

export const screenNames: Record<Screen, string> = {
  byHand: 'by hand',
  hooks: 'by the hooks',
  dropIn: 'the drop-in',
};

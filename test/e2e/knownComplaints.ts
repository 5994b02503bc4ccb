/** What the browser and the SDK say on the console of their own accord. */
const known: readonly RegExp[] = [
  // The browser, about each answer of the server that is an error, and each that it must not read.
  /^Failed to load resource/,
  /^Access to fetch at/,
  // The SDK, about the same answers.
  /\/ConnectSDK-\S*$/,
];

/** Whether the app has no part in it. */
export function isKnownComplaint(text: string): boolean {
  return known.some((pattern) => pattern.test(text));
}

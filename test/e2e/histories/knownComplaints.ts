/** What the browser and the SDK say on the console of their own accord. */
const known: readonly RegExp[] = [
  // The browser, about each answer of the server that is an error.
  /Failed to load resource/,
  // The SDK, about the same answers.
  /\/ConnectSDK-\S*$/,
];

export function isKnownComplaint(text: string): boolean {
  return known.some((pattern) => pattern.test(text));
}

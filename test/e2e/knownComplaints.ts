/** What the browser, the SDK and the kit say on the console where something was made to fail. */
const known: readonly RegExp[] = [
  // The browser, about each answer of the server that is an error, and each that it must not read.
  /^Failed to load resource/,
  /^Access to fetch at/,
  // The browser, where a window has cut itself off from its opener, and the kit tries to close it all the same.
  /^Unsafe attempt to initiate navigation/,
  // The SDK, about the same answers.
  /\/ConnectSDK-\S*$/,
  // The kit, to the developer.
  /^paragon-connect-react: Nobody could be signed in/,
];

/** Whether the app has no part in it. */
export function isKnownComplaint(text: string): boolean {
  return known.some((pattern) => pattern.test(text));
}

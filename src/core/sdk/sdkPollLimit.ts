/**
 * Where the SDK stops asking whether an account is connected, in milliseconds. The SDK's own call can settle until
 * then, also long after the kit has given up its window.
 */
export const sdkPollLimit = 180_000;

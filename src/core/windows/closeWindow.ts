/** How often a closed window is looked at, and for how long, in milliseconds. */
const lookEvery = 1_000;
const lookFor = 3_000;

/** How often a window that is on its way is looked at, and for how long, in milliseconds. */
const arrivalEvery = 50;
const arrivalFor = 3_000;

/**
 * How long a window is left alone on its way from Paragon's first page to the provider's, in milliseconds. Its arrival
 * there cannot be seen.
 */
const sendingTakes = 1_000;

/**
 * Closes the window, and checks for three seconds that it stays closed. Chromium forgets a close that meets the window
 * on its way to the next page: `closed` then reads true for a moment, and false again.
 */
export function closeWindow(opened: Window): void {
  const deadline = Date.now() + lookFor;
  opened.close();
  const timer = setInterval(() => {
    if (!opened.closed) opened.close();
    if (Date.now() >= deadline) clearInterval(timer);
  }, lookEvery);
}

/**
 * Closes a window that was sent to an address, as soon as it is there, and after three seconds at the latest. Where a
 * close meets the window at its arrival, Chromium can keep it open while `closed` reads true, and no later call closes it.
 *
 * @param loadedAt When Paragon's first page was there, in milliseconds since the epoch; 0 before. From this page the SDK
 * sends the window on to the provider's.
 */
export function closeSentWindow(
  opened: Window,
  loadedAt = 0,
  deadline: number = Date.now() + arrivalFor,
): void {
  const isSentOn = Date.now() < loadedAt + sendingTakes;
  const isLate = Date.now() >= deadline;
  if (isLate || !(isSentOn || isBlank(opened))) closeWindow(opened);
  else setTimeout(closeSentWindow, arrivalEvery, opened, loadedAt, deadline);
}

/** Until its address answers, a window shows an empty page of this origin. */
function isBlank(opened: Window): boolean {
  try {
    return opened.location.href.startsWith('about:blank');
  } catch {
    // The page is another origin's.
    return false;
  }
}

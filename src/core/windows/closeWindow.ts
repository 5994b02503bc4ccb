const lookEvery = 1_000;
const lookFor = 3_000;

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

declare global {
  interface Window {
    /** What the page wrote to its console as a warning or an error, and what nobody caught. */
    complaints: string[];
  }
}

/** Stands in the head of the page, before its own scripts. WebDriver alone does not tell what a console says. */
export function recordComplaints(): void {
  window.complaints = [];
  for (const level of ['warn', 'error'] as const) {
    const write = console[level];
    console[level] = (...parts: unknown[]) => {
      window.complaints.push(parts.map(String).join(' '));
      write.apply(console, parts);
    };
  }
  window.addEventListener('error', ({ message }) => window.complaints.push(`uncaught: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) =>
    window.complaints.push(`unhandled: ${reason}`),
  );
}

import { vi } from 'vitest';

/** What the kit does to the page and to the SDK's events, counted. */
export interface PageWatch {
  /** Message listeners that were added and not removed. */
  countMessageListeners(): number;
  /** Errors on the console and rejections that nobody handled. */
  getComplaints(): string[];
  stop(): void;
}

export function watchPage(): PageWatch {
  const complaints: string[] = [];
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = window;
  const spies = [
    vi.spyOn(window, 'addEventListener').mockImplementation((...parameters) => {
      if (parameters[0] === 'message') listeners.add(parameters[1]);
      addEventListener.apply(window, parameters);
    }),
    vi.spyOn(window, 'removeEventListener').mockImplementation((...parameters) => {
      if (parameters[0] === 'message') listeners.delete(parameters[1]);
      removeEventListener.apply(window, parameters);
    }),
    ...(['error', 'warn'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...said) => {
        complaints.push(`console.${level}: ${said.map(String).join(' ')}`);
      }),
    ),
  ];
  const hear = (reason: unknown): void => {
    complaints.push(`unhandled rejection: ${reason instanceof Error ? reason.stack : reason}`);
  };
  process.on('unhandledRejection', hear);
  return {
    countMessageListeners: () => listeners.size,
    getComplaints: () => complaints,
    stop() {
      process.off('unhandledRejection', hear);
      for (const spy of spies) spy.mockRestore();
    },
  };
}

import { warnOnce } from './errors/warn';
import type { ParagonClientOptions } from './ParagonClientOptions';

/** Keeps the props of each mounted provider, and warns when two of one SDK instance want different people. */
export interface PropsCheck {
  set(provider: object, options: ParagonClientOptions): void;
  delete(provider: object): void;
}

export function createPropsCheck(): PropsCheck {
  const mounted = new Map<object, ParagonClientOptions>();
  return {
    set(provider, options) {
      mounted.set(provider, options);
      if (process.env.NODE_ENV === 'development' && mounted.size > 1) {
        // After the commit, in which the other provider takes its new props as well.
        queueMicrotask(() => check([...mounted.values()]));
      }
    },
    delete: (provider) => void mounted.delete(provider),
  };
}

/** Stands alone, so that a bundler for production leaves it out. */
function check(mounted: readonly ParagonClientOptions[]): void {
  const wanted = new Set(
    mounted.map(({ projectId, userId }) => JSON.stringify([projectId, userId])),
  );
  if (wanted.size < 2) return;
  warnOnce(
    'Two <ParagonProvider>s of one SDK instance have different projectId or userId props: the last one rendered ' +
      `signs the other one's person out. Give each an instance of its own. They want ${[...wanted].join(' and ')}.`,
  );
}

import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Testing Library does the first and the third by itself only where a runner's functions are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);
// What is awaited is a state: a machine under load gets there later.
configure({ asyncUtilTimeout: 10_000 });
// `waitFor` advances fake timers only when it finds Jest's.
vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });

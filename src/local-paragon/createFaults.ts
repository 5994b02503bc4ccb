import type { Fault, FaultEffect, Faults } from './types';

interface FaultBox extends Faults {
  /** The effect that strikes this request, if any; counts it. */
  take(method: string, path: string): FaultEffect | undefined;
}

/** Keeps the faults that are switched on. */
export function createFaults(): FaultBox {
  let faults: { fault: Fault; left: number }[] = [];

  return {
    set(fault) {
      const { match, effect } = fault;
      const entry = { fault, left: effect.drop ? Infinity : (match.times ?? Infinity) };
      faults.unshift(entry);
      return () => {
        faults = faults.filter((other) => other !== entry);
      };
    },

    clear() {
      faults = [];
    },

    take(method, path) {
      const hit = faults.find(({ fault: { match }, left }) => {
        if (left <= 0 || (match.method ?? method).toUpperCase() !== method) return false;
        return typeof match.path === 'string' ? path.includes(match.path) : match.path.test(path);
      });
      if (!hit) return undefined;
      hit.left -= 1;
      return hit.fault.effect;
    },
  };
}

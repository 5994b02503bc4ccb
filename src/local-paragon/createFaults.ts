import type { Fault, FaultEffect, Faults } from './types';

interface FaultBox extends Faults {
  /** The effect that strikes this request, if any; counts it. */
  take(method: string, path: string): FaultEffect | undefined;
  /** The effect that strikes the preflight of this request, if any. */
  takePreflight(method: string, path: string): FaultEffect | undefined;
}

/** Keeps the faults that are switched on. */
export function createFaults(): FaultBox {
  let faults: { fault: Fault; left: number }[] = [];

  const find = (method: string, path: string) =>
    faults.find(({ fault: { match }, left }) => {
      if (left <= 0 || (match.method ?? method).toUpperCase() !== method) return false;
      return typeof match.path === 'string' ? path.includes(match.path) : match.path.test(path);
    });

  return {
    set(fault) {
      const { match, effect } = fault;
      const entry = {
        fault,
        left: effect.drop || effect.refuseOrigin ? Infinity : (match.times ?? Infinity),
      };
      faults.unshift(entry);
      return () => {
        faults = faults.filter((other) => other !== entry);
      };
    },

    clear() {
      faults = [];
    },

    take(method, path) {
      const hit = find(method, path);
      if (!hit) return undefined;
      hit.left -= 1;
      return hit.fault.effect;
    },

    takePreflight(method, path) {
      const effect = find(method, path)?.fault.effect;
      return effect?.refuseOrigin ? effect : undefined;
    },
  };
}

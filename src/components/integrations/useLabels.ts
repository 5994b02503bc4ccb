'use client';
import { useMemo, useState } from 'react';
import type { IntegrationLabels, IntegrationLabelsOverride } from '../../labels/IntegrationLabels';
import { mergeLabels } from '../../labels/mergeLabels';
import { reportOnce } from '../internal/emit';

/** The words of a root. An inline `labels` with the same words at each render leads to the same object. */
export function useLabels(labels: IntegrationLabelsOverride | undefined): IntegrationLabels {
  const [held, setHeld] = useState(labels);
  const current = areSame(held, labels) ? held : labels;
  if (current !== held) setHeld(current);
  return useMemo(() => mergeLabels(current, reportOnce), [current]);
}

type Labels = IntegrationLabelsOverride | undefined;

function areSame(before: Labels, after: Labels): boolean {
  if (before === after) return true;
  if (!before || !after) return false;
  return areEqual(before, after);
}

/** Whether both have the same words, also in the groups of words within. */
export function areEqual(before: object, after: object): boolean {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return (
    one.size === other.size &&
    [...one].every(([key, value]) => {
      const counterpart: unknown = other.get(key);
      if (counterpart === value) return true;
      const isGroup = typeof value === 'object' && typeof counterpart === 'object';
      return isGroup && value && counterpart ? areEqual(value, counterpart) : false;
    })
  );
}

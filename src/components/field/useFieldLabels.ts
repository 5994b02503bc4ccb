'use client';
import { useContext, useState } from 'react';
import { defaultFieldLabels } from '../../labels/defaultFieldLabels';
import type { FieldLabels, FieldLabelsOverride } from '../../labels/FieldLabels';
import { mergeFieldLabels } from '../../labels/mergeFieldLabels';
import { IntegrationsContext } from '../integrations/IntegrationsContext';
import { areEqual } from '../integrations/useLabels';
import { reportOnce } from '../internal/emit';

type Given = FieldLabelsOverride | undefined;

/** The words of the fields: the given ones, else those of `Integrations.Root`, else English. */
export function useFieldLabels(given: Given): FieldLabels {
  const ofRoot = useContext(IntegrationsContext)?.labels.fields;
  const wanted = given ?? ofRoot;
  const [held, setHeld] = useState(() => merge(wanted));
  if (held.wanted === wanted || areEqual(held.wanted ?? {}, wanted ?? {})) return held.labels;
  // An inline object with the same words at each render leads to the same words, and renders no field again.
  const next = merge(wanted);
  setHeld(next);
  return next.labels;
}

function merge(wanted: Given): { wanted: Given; labels: FieldLabels } {
  return { wanted, labels: mergeFieldLabels(defaultFieldLabels, wanted, reportOnce) };
}

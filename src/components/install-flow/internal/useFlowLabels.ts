'use client';
import { useMemo } from 'react';
import { defaultFlowLabels } from '../../../labels/defaultFlowLabels';
import type { FlowLabels } from '../../../labels/FlowLabels';
import type { IntegrationLabels } from '../../../labels/IntegrationLabels';
import { mergeWords } from '../../../labels/mergeLabels';
import { reportOnce } from '../../internal/emit';

/** The words of the flow: those of the root, else English. */
export function useFlowLabels({ flow }: IntegrationLabels): FlowLabels {
  return useMemo(() => {
    if (!flow) return defaultFlowLabels;
    const accountTypes = { ...defaultFlowLabels.accountTypes, ...flow.accountTypes };
    return { ...mergeWords(defaultFlowLabels, flow, reportOnce), accountTypes };
  }, [flow]);
}

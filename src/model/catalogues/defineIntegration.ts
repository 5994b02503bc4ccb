import type { CatalogueIntegration, CatalogueWorkflow } from '../types';
import { drawIcon } from './drawIcon';

type Entry = Omit<
  CatalogueIntegration,
  'isActive' | 'icon' | 'authConfigInputs' | 'postOauthInputs'
> &
  Partial<CatalogueIntegration> & { strokes: string };

/** An integration that is active and asks for nothing, unless the entry says otherwise. */
export function defineIntegration({ strokes, ...entry }: Entry): CatalogueIntegration {
  return {
    isActive: true,
    authConfigInputs: [],
    postOauthInputs: [],
    icon: drawIcon(entry.brandColor, strokes),
    ...entry,
  };
}

/** Workflows without settings. A new account starts with the first one switched on. */
export function plainWorkflows(descriptions: Record<string, string>): CatalogueWorkflow[] {
  return Object.entries(descriptions).map(([id, description], index) => {
    return { id, description, defaultEnabled: index === 0 };
  });
}

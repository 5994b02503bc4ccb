import { drawIcon } from '../../model/catalogues/drawIcon';
import type { ParagonModel } from '../../model/ParagonModel';
import type { CatalogueIntegration } from '../../model/types';
import { type PublicRoute, Reply } from '../Call';
import { findIntegration } from '../findCredential';
import { framePage } from '../pages/framePage';

/** What needs no person: the SDK's frame and the icons. */
export function assetRoutes(model: ParagonModel): PublicRoute[] {
  return [
    { method: 'GET', path: '/ui', open: true, handle: () => framePage() },
    // What the SDK shows in the instruction for Salesforce.
    {
      method: 'GET',
      path: '/images/:name.png',
      open: true,
      handle: () => toPicture(drawIcon('#0176D3', '')),
    },
    {
      method: 'GET',
      path: '/integrations/:name.svg',
      open: true,
      handle: ({ params }) => toPicture(findPictured(model, params.name ?? '').icon),
    },
  ];
}

/** The SDK asks for the icon of `monday.com` by the name `monday`. */
function findPictured(model: ParagonModel, name: string): CatalogueIntegration {
  const named = model.catalogue.find(({ type }) => type === `${name}.com`);
  return named ?? findIntegration(model, name);
}

function toPicture(svg: string): Reply {
  return new Reply(svg, 'image/svg+xml', 200, { 'Cross-Origin-Resource-Policy': 'cross-origin' });
}

import { drawIcon } from '../../model/catalogues/drawIcon';
import type { ParagonModel } from '../../model/ParagonModel';
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
      path: '/integrations/:type.svg',
      open: true,
      handle: ({ params }) => toPicture(findIntegration(model, params.type ?? '').icon),
    },
  ];
}

function toPicture(svg: string): Reply {
  return new Reply(svg, 'image/svg+xml', 200, { 'Cross-Origin-Resource-Policy': 'cross-origin' });
}

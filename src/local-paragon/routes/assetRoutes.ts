import type { ParagonModel } from '../../model/types';
import { type PublicRoute, Reply } from '../Call';
import { findIntegration } from '../findCredential';
import { framePage } from '../pages/framePage';

/** What needs no person: the SDK's frame and the icons. */
export function assetRoutes(model: ParagonModel): PublicRoute[] {
  return [
    { method: 'GET', path: '/ui', open: true, handle: () => framePage() },
    {
      method: 'GET',
      path: '/integrations/:type.svg',
      open: true,
      handle: ({ params }) =>
        new Reply(findIntegration(model, params.type ?? '').icon, 'image/svg+xml', 200, {
          'Cross-Origin-Resource-Policy': 'cross-origin',
        }),
    },
  ];
}

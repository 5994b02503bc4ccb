import { preview } from 'vite';
import type { Answers } from './recordAnswers';
import type { Size } from './sizes';

/** Serves the built page, and what Paragon answers for each size. */
export async function servePage(
  folder: string,
  answers: ReadonlyMap<Size, Answers>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
    plugins: [
      {
        name: 'answers-of-paragon',
        configurePreviewServer({ middlewares }) {
          middlewares.use('/answers', (req, res, next) => {
            const [, size, name] = req.url?.split('/') ?? [];
            const body = answers.get(size as Size)?.[name as keyof Answers];
            if (body) res.end(body);
            else next();
          });
          // The SDK's hidden frame, of another origin than the page.
          middlewares.use('/ui', (_, res) => {
            res.setHeader('Content-Type', 'text/html');
            res.end('<!doctype html><title>Nothing</title>');
          });
        },
      },
    ],
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

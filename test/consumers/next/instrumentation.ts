/** Next.js calls this when its server starts. */
export async function register() {
  if (process.env.NODE_ENV === 'development' && process.env.NEXT_RUNTIME === 'nodejs') {
    const { createLocalParagon } = await import('paragon-connect-react/local-paragon');
    const { port } = new URL(String(process.env.LOCAL_PARAGON));
    await createLocalParagon().listen(Number(port));
  }
}

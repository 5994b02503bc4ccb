import type { NextConfig } from 'next';

const inDevelopment = process.env.NODE_ENV === 'development';

const config: NextConfig = {
  env: {
    // Where the local Paragon answers. Next.js writes the text into the code, and drops what an empty one rules out.
    LOCAL_PARAGON:
      process.env.LOCAL_PARAGON ?? (inDevelopment ? 'http://127.0.0.1:4100/_paragon' : ''),
  },
};

export default config;

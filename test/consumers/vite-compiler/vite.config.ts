import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { localParagon } from 'paragon-connect-react/local-paragon';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    // What the compiler cannot compile fails the build.
    babel({ presets: [reactCompilerPreset({ panicThreshold: 'all_errors' })] }),
    localParagon(),
  ],
});

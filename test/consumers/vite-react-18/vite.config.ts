import react from '@vitejs/plugin-react';
import { localParagon } from 'paragon-connect-react/local-paragon';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [react(), localParagon()] });

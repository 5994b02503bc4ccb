/** Whether the app is bundled for development. Bundlers replace the expression; without one it reads as no. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

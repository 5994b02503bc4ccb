/** Who signs in, to which project, and how. */
export interface ParagonClientOptions {
  /** The Paragon project's id. */
  projectId: string;
  /**
   * Returns a signed Paragon user token. The kit signs in, renews and recovers with it. Without it the app
   * signs in by itself.
   */
  getToken?: (() => string | Promise<string>) | undefined;
  /** Who it is, when the app knows. A change ends what is in flight, signs out, and signs in anew. @default the token's `sub` */
  userId?: string | undefined;
  /** Whether Paragon's own portal stays away. @default true */
  headless?: boolean | undefined;
  /** Further origins that may message the SDK: those of a self-hosted Paragon. @default [] */
  allowedOrigins?: readonly string[] | undefined;
}

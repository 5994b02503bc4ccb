/** Who is signed in to the app, on its server. */
export declare function getUserId(): Promise<string | undefined>;

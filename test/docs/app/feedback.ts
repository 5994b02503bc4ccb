/** What an app has to tell people and its own statistics. */
export declare function toast(text: string): void;
export declare function track(event: string, details: object): void;

const { origin } = window.location;

/** Where Paragon answers: of another origin than the page, as it always is. */
export const paragonUrl: string = `${origin.replace('127.0.0.1', 'localhost')}/_paragon`;

const { TestEnvironment } = require('jest-environment-jsdom');

/** Browsers and Node have these, and Jest's jsdom does not. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { structuredClone, TextDecoder, TextEncoder });
  }
};

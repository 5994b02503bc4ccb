module.exports = {
  testEnvironment: './jest-environment.js',
  // The kit is made of ES modules.
  transformIgnorePatterns: ['/node_modules/(?!paragon-connect-react/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/empty.js' },
};

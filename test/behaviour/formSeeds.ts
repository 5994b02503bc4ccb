/** Accounts that `demo-user` has of the integrations that ask for input. */
export const every = 'custom.everyinput';
export const [everyFirst, everySecond] = [
  'ca02135e-92b1-43f2-8ede-0d7ac3baea9e',
  '119a72d1-74c9-4f6a-8c01-1cdd9474031b',
];
/** The configurations of the first. */
export const [everyDefault, everyEmea] = [
  '57124242-5051-41cc-917f-9acae01f5057',
  '7f26144b-9828-4fcd-99a5-4a7bb1fee08f',
];
/** Its workflows. */
export const [everyWorkflow, hardWorkflow] = [
  '57ee05cd-e009-42c7-bebf-f20686734721',
  '4cdd2055-930d-4eaf-94f4-733f3e7d1bfb',
];
export const unknownId = '11111111-1111-4111-8111-111111111111';

/** Workflows of Slack. */
export const slackWorkflows = {
  post: '77980f82-25b0-4b71-8bf3-4c8a17ad6cbf',
  reply: 'edca9b30-69c4-421c-a4f0-601df4e6b5f7',
  digest: '6513270e-269e-4d37-b2a7-4de452e6b438',
  archive: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
  audit: '9531985d-5d9d-49f8-9818-e811892f902b',
  exports: '36f675cc-81e7-4ef5-a8e2-5d940ed90475',
  translate: '6b0d549b-6f03-475a-9600-a35a099950d8',
};

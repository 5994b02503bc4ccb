/** The integrations that the app lists: plain ones, and two that ask for more than a consent. */
export const types: string[] = ['googledrive', 'slack', 'gmail', 'jira', 'zendesk'];

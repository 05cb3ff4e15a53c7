/** This release's version, the same as package.json's; a test keeps the two in step. */
export const version = '0.1.0';

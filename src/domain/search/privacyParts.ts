/** What /privacy tells of searching, each in its own place: who else is asked, and what becomes of what is typed. */
export const PRIVACY_PARTS = ['parties', 'typed'] as const;

export type PrivacyPart = (typeof PRIVACY_PARTS)[number];

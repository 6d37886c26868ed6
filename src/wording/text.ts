/** The languages every word exists in. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** One thing said in every language. */
export type Text = Readonly<Record<Language, string>>;

/** What a writer starts from who quotes a post: its text without the quotes in it, in a block that it cannot end. */
export declare function quoteOf(postId: number, source: string): string;

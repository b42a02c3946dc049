export declare const ForumKind: {
    readonly category: 'category';
    readonly forum: 'forum';
};
export type ForumKind = (typeof ForumKind)[keyof typeof ForumKind];
export declare const Permission: {
    readonly read: 'read';
    readonly createThread: 'createThread';
    readonly reply: 'reply';
    readonly react: 'react';
    readonly moderate: 'moderate';
};
export type Permission = (typeof Permission)[keyof typeof Permission];
export declare const ContentState: {
    readonly visible: 'visible';
    readonly deleted: 'deleted';
};
export type ContentState = (typeof ContentState)[keyof typeof ContentState];

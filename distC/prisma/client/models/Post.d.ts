import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Post
 *
 */
export type PostModel = runtime.Types.Result.DefaultSelection<Prisma.$PostPayload>;
export type AggregatePost = {
    _count: PostCountAggregateOutputType | null;
    _avg: PostAvgAggregateOutputType | null;
    _sum: PostSumAggregateOutputType | null;
    _min: PostMinAggregateOutputType | null;
    _max: PostMaxAggregateOutputType | null;
};
export type PostAvgAggregateOutputType = {
    id: number | null;
    threadId: number | null;
    forumId: number | null;
    authorId: number | null;
    position: number | null;
    rendererVersion: number | null;
    editedById: number | null;
    version: number | null;
    deletedById: number | null;
    reactionScore: number | null;
};
export type PostSumAggregateOutputType = {
    id: number | null;
    threadId: number | null;
    forumId: number | null;
    authorId: number | null;
    position: number | null;
    rendererVersion: number | null;
    editedById: number | null;
    version: number | null;
    deletedById: number | null;
    reactionScore: number | null;
};
export type PostMinAggregateOutputType = {
    id: number | null;
    threadId: number | null;
    forumId: number | null;
    authorId: number | null;
    countryCode: string | null;
    position: number | null;
    body: string | null;
    html: string | null;
    excerpt: string | null;
    rendererVersion: number | null;
    createdAt: Date | null;
    editedAt: Date | null;
    editedById: number | null;
    version: number | null;
    state: $Enums.ContentState | null;
    deletedAt: Date | null;
    deletedById: number | null;
    reactionScore: number | null;
};
export type PostMaxAggregateOutputType = {
    id: number | null;
    threadId: number | null;
    forumId: number | null;
    authorId: number | null;
    countryCode: string | null;
    position: number | null;
    body: string | null;
    html: string | null;
    excerpt: string | null;
    rendererVersion: number | null;
    createdAt: Date | null;
    editedAt: Date | null;
    editedById: number | null;
    version: number | null;
    state: $Enums.ContentState | null;
    deletedAt: Date | null;
    deletedById: number | null;
    reactionScore: number | null;
};
export type PostCountAggregateOutputType = {
    id: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode: number;
    position: number;
    body: number;
    html: number;
    excerpt: number;
    rendererVersion: number;
    createdAt: number;
    editedAt: number;
    editedById: number;
    version: number;
    state: number;
    deletedAt: number;
    deletedById: number;
    reactionScore: number;
    reactionCounts: number;
    _all: number;
};
export type PostAvgAggregateInputType = {
    id?: true;
    threadId?: true;
    forumId?: true;
    authorId?: true;
    position?: true;
    rendererVersion?: true;
    editedById?: true;
    version?: true;
    deletedById?: true;
    reactionScore?: true;
};
export type PostSumAggregateInputType = {
    id?: true;
    threadId?: true;
    forumId?: true;
    authorId?: true;
    position?: true;
    rendererVersion?: true;
    editedById?: true;
    version?: true;
    deletedById?: true;
    reactionScore?: true;
};
export type PostMinAggregateInputType = {
    id?: true;
    threadId?: true;
    forumId?: true;
    authorId?: true;
    countryCode?: true;
    position?: true;
    body?: true;
    html?: true;
    excerpt?: true;
    rendererVersion?: true;
    createdAt?: true;
    editedAt?: true;
    editedById?: true;
    version?: true;
    state?: true;
    deletedAt?: true;
    deletedById?: true;
    reactionScore?: true;
};
export type PostMaxAggregateInputType = {
    id?: true;
    threadId?: true;
    forumId?: true;
    authorId?: true;
    countryCode?: true;
    position?: true;
    body?: true;
    html?: true;
    excerpt?: true;
    rendererVersion?: true;
    createdAt?: true;
    editedAt?: true;
    editedById?: true;
    version?: true;
    state?: true;
    deletedAt?: true;
    deletedById?: true;
    reactionScore?: true;
};
export type PostCountAggregateInputType = {
    id?: true;
    threadId?: true;
    forumId?: true;
    authorId?: true;
    countryCode?: true;
    position?: true;
    body?: true;
    html?: true;
    excerpt?: true;
    rendererVersion?: true;
    createdAt?: true;
    editedAt?: true;
    editedById?: true;
    version?: true;
    state?: true;
    deletedAt?: true;
    deletedById?: true;
    reactionScore?: true;
    reactionCounts?: true;
    _all?: true;
};
export type PostAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Post to aggregate.
     */
    where?: Prisma.PostWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Posts to fetch.
     */
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PostWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Posts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Posts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Posts
    **/
    _count?: true | PostCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: PostAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: PostSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PostMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PostMaxAggregateInputType;
};
export type GetPostAggregateType<T extends PostAggregateArgs> = {
    [P in keyof T & keyof AggregatePost]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePost[P]> : Prisma.GetScalarType<T[P], AggregatePost[P]>;
};
export type PostGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostWhereInput;
    orderBy?: Prisma.PostOrderByWithAggregationInput | Prisma.PostOrderByWithAggregationInput[];
    by: Prisma.PostScalarFieldEnum[] | Prisma.PostScalarFieldEnum;
    having?: Prisma.PostScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PostCountAggregateInputType | true;
    _avg?: PostAvgAggregateInputType;
    _sum?: PostSumAggregateInputType;
    _min?: PostMinAggregateInputType;
    _max?: PostMaxAggregateInputType;
};
export type PostGroupByOutputType = {
    id: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode: string | null;
    position: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt: Date;
    editedAt: Date | null;
    editedById: number | null;
    version: number;
    state: $Enums.ContentState;
    deletedAt: Date | null;
    deletedById: number | null;
    reactionScore: number;
    reactionCounts: runtime.JsonValue;
    _count: PostCountAggregateOutputType | null;
    _avg: PostAvgAggregateOutputType | null;
    _sum: PostSumAggregateOutputType | null;
    _min: PostMinAggregateOutputType | null;
    _max: PostMaxAggregateOutputType | null;
};
export type GetPostGroupByPayload<T extends PostGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PostGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PostGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PostGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PostGroupByOutputType[P]>;
}>>;
export type PostWhereInput = {
    AND?: Prisma.PostWhereInput | Prisma.PostWhereInput[];
    OR?: Prisma.PostWhereInput[];
    NOT?: Prisma.PostWhereInput | Prisma.PostWhereInput[];
    id?: Prisma.IntFilter<"Post"> | number;
    threadId?: Prisma.IntFilter<"Post"> | number;
    forumId?: Prisma.IntFilter<"Post"> | number;
    authorId?: Prisma.IntFilter<"Post"> | number;
    countryCode?: Prisma.StringNullableFilter<"Post"> | string | null;
    position?: Prisma.IntNullableFilter<"Post"> | number | null;
    body?: Prisma.StringFilter<"Post"> | string;
    html?: Prisma.StringFilter<"Post"> | string;
    excerpt?: Prisma.StringFilter<"Post"> | string;
    rendererVersion?: Prisma.IntFilter<"Post"> | number;
    createdAt?: Prisma.DateTimeFilter<"Post"> | Date | string;
    editedAt?: Prisma.DateTimeNullableFilter<"Post"> | Date | string | null;
    editedById?: Prisma.IntNullableFilter<"Post"> | number | null;
    version?: Prisma.IntFilter<"Post"> | number;
    state?: Prisma.EnumContentStateFilter<"Post"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableFilter<"Post"> | Date | string | null;
    deletedById?: Prisma.IntNullableFilter<"Post"> | number | null;
    reactionScore?: Prisma.IntFilter<"Post"> | number;
    reactionCounts?: Prisma.JsonFilter<"Post">;
    thread?: Prisma.XOR<Prisma.ThreadScalarRelationFilter, Prisma.ThreadWhereInput>;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    author?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    editedBy?: Prisma.XOR<Prisma.UserNullableScalarRelationFilter, Prisma.UserWhereInput> | null;
    deletedBy?: Prisma.XOR<Prisma.UserNullableScalarRelationFilter, Prisma.UserWhereInput> | null;
    firstOfThread?: Prisma.XOR<Prisma.ThreadNullableScalarRelationFilter, Prisma.ThreadWhereInput> | null;
    lastOfThreads?: Prisma.ThreadListRelationFilter;
    revisions?: Prisma.PostRevisionListRelationFilter;
    reactions?: Prisma.ReactionListRelationFilter;
    reports?: Prisma.ReportListRelationFilter;
};
export type PostOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    position?: Prisma.SortOrderInput | Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    excerpt?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    editedById?: Prisma.SortOrderInput | Prisma.SortOrder;
    version?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    deletedById?: Prisma.SortOrderInput | Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    reactionCounts?: Prisma.SortOrder;
    thread?: Prisma.ThreadOrderByWithRelationInput;
    forum?: Prisma.ForumOrderByWithRelationInput;
    author?: Prisma.UserOrderByWithRelationInput;
    editedBy?: Prisma.UserOrderByWithRelationInput;
    deletedBy?: Prisma.UserOrderByWithRelationInput;
    firstOfThread?: Prisma.ThreadOrderByWithRelationInput;
    lastOfThreads?: Prisma.ThreadOrderByRelationAggregateInput;
    revisions?: Prisma.PostRevisionOrderByRelationAggregateInput;
    reactions?: Prisma.ReactionOrderByRelationAggregateInput;
    reports?: Prisma.ReportOrderByRelationAggregateInput;
};
export type PostWhereUniqueInput = Prisma.AtLeast<{
    id?: number;
    threadId_position?: Prisma.PostThreadIdPositionCompoundUniqueInput;
    AND?: Prisma.PostWhereInput | Prisma.PostWhereInput[];
    OR?: Prisma.PostWhereInput[];
    NOT?: Prisma.PostWhereInput | Prisma.PostWhereInput[];
    threadId?: Prisma.IntFilter<"Post"> | number;
    forumId?: Prisma.IntFilter<"Post"> | number;
    authorId?: Prisma.IntFilter<"Post"> | number;
    countryCode?: Prisma.StringNullableFilter<"Post"> | string | null;
    position?: Prisma.IntNullableFilter<"Post"> | number | null;
    body?: Prisma.StringFilter<"Post"> | string;
    html?: Prisma.StringFilter<"Post"> | string;
    excerpt?: Prisma.StringFilter<"Post"> | string;
    rendererVersion?: Prisma.IntFilter<"Post"> | number;
    createdAt?: Prisma.DateTimeFilter<"Post"> | Date | string;
    editedAt?: Prisma.DateTimeNullableFilter<"Post"> | Date | string | null;
    editedById?: Prisma.IntNullableFilter<"Post"> | number | null;
    version?: Prisma.IntFilter<"Post"> | number;
    state?: Prisma.EnumContentStateFilter<"Post"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableFilter<"Post"> | Date | string | null;
    deletedById?: Prisma.IntNullableFilter<"Post"> | number | null;
    reactionScore?: Prisma.IntFilter<"Post"> | number;
    reactionCounts?: Prisma.JsonFilter<"Post">;
    thread?: Prisma.XOR<Prisma.ThreadScalarRelationFilter, Prisma.ThreadWhereInput>;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    author?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    editedBy?: Prisma.XOR<Prisma.UserNullableScalarRelationFilter, Prisma.UserWhereInput> | null;
    deletedBy?: Prisma.XOR<Prisma.UserNullableScalarRelationFilter, Prisma.UserWhereInput> | null;
    firstOfThread?: Prisma.XOR<Prisma.ThreadNullableScalarRelationFilter, Prisma.ThreadWhereInput> | null;
    lastOfThreads?: Prisma.ThreadListRelationFilter;
    revisions?: Prisma.PostRevisionListRelationFilter;
    reactions?: Prisma.ReactionListRelationFilter;
    reports?: Prisma.ReportListRelationFilter;
}, "id" | "threadId_position">;
export type PostOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    position?: Prisma.SortOrderInput | Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    excerpt?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    editedById?: Prisma.SortOrderInput | Prisma.SortOrder;
    version?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    deletedById?: Prisma.SortOrderInput | Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    reactionCounts?: Prisma.SortOrder;
    _count?: Prisma.PostCountOrderByAggregateInput;
    _avg?: Prisma.PostAvgOrderByAggregateInput;
    _max?: Prisma.PostMaxOrderByAggregateInput;
    _min?: Prisma.PostMinOrderByAggregateInput;
    _sum?: Prisma.PostSumOrderByAggregateInput;
};
export type PostScalarWhereWithAggregatesInput = {
    AND?: Prisma.PostScalarWhereWithAggregatesInput | Prisma.PostScalarWhereWithAggregatesInput[];
    OR?: Prisma.PostScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PostScalarWhereWithAggregatesInput | Prisma.PostScalarWhereWithAggregatesInput[];
    id?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    threadId?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    forumId?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    authorId?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    countryCode?: Prisma.StringNullableWithAggregatesFilter<"Post"> | string | null;
    position?: Prisma.IntNullableWithAggregatesFilter<"Post"> | number | null;
    body?: Prisma.StringWithAggregatesFilter<"Post"> | string;
    html?: Prisma.StringWithAggregatesFilter<"Post"> | string;
    excerpt?: Prisma.StringWithAggregatesFilter<"Post"> | string;
    rendererVersion?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Post"> | Date | string;
    editedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Post"> | Date | string | null;
    editedById?: Prisma.IntNullableWithAggregatesFilter<"Post"> | number | null;
    version?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    state?: Prisma.EnumContentStateWithAggregatesFilter<"Post"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Post"> | Date | string | null;
    deletedById?: Prisma.IntNullableWithAggregatesFilter<"Post"> | number | null;
    reactionScore?: Prisma.IntWithAggregatesFilter<"Post"> | number;
    reactionCounts?: Prisma.JsonWithAggregatesFilter<"Post">;
};
export type PostCreateInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostUpdateInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostCreateManyInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUpdateManyMutationInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUncheckedUpdateManyInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostListRelationFilter = {
    every?: Prisma.PostWhereInput;
    some?: Prisma.PostWhereInput;
    none?: Prisma.PostWhereInput;
};
export type PostOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type PostNullableScalarRelationFilter = {
    is?: Prisma.PostWhereInput | null;
    isNot?: Prisma.PostWhereInput | null;
};
export type PostThreadIdPositionCompoundUniqueInput = {
    threadId: number;
    position: number;
};
export type PostCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    excerpt?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
    reactionCounts?: Prisma.SortOrder;
};
export type PostAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
};
export type PostMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    excerpt?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
};
export type PostMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    excerpt?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
};
export type PostSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    rendererVersion?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    reactionScore?: Prisma.SortOrder;
};
export type PostScalarRelationFilter = {
    is?: Prisma.PostWhereInput;
    isNot?: Prisma.PostWhereInput;
};
export type PostCreateNestedManyWithoutAuthorInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutAuthorInput, Prisma.PostUncheckedCreateWithoutAuthorInput> | Prisma.PostCreateWithoutAuthorInput[] | Prisma.PostUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutAuthorInput | Prisma.PostCreateOrConnectWithoutAuthorInput[];
    createMany?: Prisma.PostCreateManyAuthorInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostCreateNestedManyWithoutEditedByInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutEditedByInput, Prisma.PostUncheckedCreateWithoutEditedByInput> | Prisma.PostCreateWithoutEditedByInput[] | Prisma.PostUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutEditedByInput | Prisma.PostCreateOrConnectWithoutEditedByInput[];
    createMany?: Prisma.PostCreateManyEditedByInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostCreateNestedManyWithoutDeletedByInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutDeletedByInput, Prisma.PostUncheckedCreateWithoutDeletedByInput> | Prisma.PostCreateWithoutDeletedByInput[] | Prisma.PostUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutDeletedByInput | Prisma.PostCreateOrConnectWithoutDeletedByInput[];
    createMany?: Prisma.PostCreateManyDeletedByInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUncheckedCreateNestedManyWithoutAuthorInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutAuthorInput, Prisma.PostUncheckedCreateWithoutAuthorInput> | Prisma.PostCreateWithoutAuthorInput[] | Prisma.PostUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutAuthorInput | Prisma.PostCreateOrConnectWithoutAuthorInput[];
    createMany?: Prisma.PostCreateManyAuthorInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUncheckedCreateNestedManyWithoutEditedByInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutEditedByInput, Prisma.PostUncheckedCreateWithoutEditedByInput> | Prisma.PostCreateWithoutEditedByInput[] | Prisma.PostUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutEditedByInput | Prisma.PostCreateOrConnectWithoutEditedByInput[];
    createMany?: Prisma.PostCreateManyEditedByInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUncheckedCreateNestedManyWithoutDeletedByInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutDeletedByInput, Prisma.PostUncheckedCreateWithoutDeletedByInput> | Prisma.PostCreateWithoutDeletedByInput[] | Prisma.PostUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutDeletedByInput | Prisma.PostCreateOrConnectWithoutDeletedByInput[];
    createMany?: Prisma.PostCreateManyDeletedByInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUpdateManyWithoutAuthorNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutAuthorInput, Prisma.PostUncheckedCreateWithoutAuthorInput> | Prisma.PostCreateWithoutAuthorInput[] | Prisma.PostUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutAuthorInput | Prisma.PostCreateOrConnectWithoutAuthorInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutAuthorInput | Prisma.PostUpsertWithWhereUniqueWithoutAuthorInput[];
    createMany?: Prisma.PostCreateManyAuthorInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutAuthorInput | Prisma.PostUpdateWithWhereUniqueWithoutAuthorInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutAuthorInput | Prisma.PostUpdateManyWithWhereWithoutAuthorInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUpdateManyWithoutEditedByNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutEditedByInput, Prisma.PostUncheckedCreateWithoutEditedByInput> | Prisma.PostCreateWithoutEditedByInput[] | Prisma.PostUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutEditedByInput | Prisma.PostCreateOrConnectWithoutEditedByInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutEditedByInput | Prisma.PostUpsertWithWhereUniqueWithoutEditedByInput[];
    createMany?: Prisma.PostCreateManyEditedByInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutEditedByInput | Prisma.PostUpdateWithWhereUniqueWithoutEditedByInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutEditedByInput | Prisma.PostUpdateManyWithWhereWithoutEditedByInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUpdateManyWithoutDeletedByNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutDeletedByInput, Prisma.PostUncheckedCreateWithoutDeletedByInput> | Prisma.PostCreateWithoutDeletedByInput[] | Prisma.PostUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutDeletedByInput | Prisma.PostCreateOrConnectWithoutDeletedByInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutDeletedByInput | Prisma.PostUpsertWithWhereUniqueWithoutDeletedByInput[];
    createMany?: Prisma.PostCreateManyDeletedByInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutDeletedByInput | Prisma.PostUpdateWithWhereUniqueWithoutDeletedByInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutDeletedByInput | Prisma.PostUpdateManyWithWhereWithoutDeletedByInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUncheckedUpdateManyWithoutAuthorNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutAuthorInput, Prisma.PostUncheckedCreateWithoutAuthorInput> | Prisma.PostCreateWithoutAuthorInput[] | Prisma.PostUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutAuthorInput | Prisma.PostCreateOrConnectWithoutAuthorInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutAuthorInput | Prisma.PostUpsertWithWhereUniqueWithoutAuthorInput[];
    createMany?: Prisma.PostCreateManyAuthorInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutAuthorInput | Prisma.PostUpdateWithWhereUniqueWithoutAuthorInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutAuthorInput | Prisma.PostUpdateManyWithWhereWithoutAuthorInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUncheckedUpdateManyWithoutEditedByNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutEditedByInput, Prisma.PostUncheckedCreateWithoutEditedByInput> | Prisma.PostCreateWithoutEditedByInput[] | Prisma.PostUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutEditedByInput | Prisma.PostCreateOrConnectWithoutEditedByInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutEditedByInput | Prisma.PostUpsertWithWhereUniqueWithoutEditedByInput[];
    createMany?: Prisma.PostCreateManyEditedByInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutEditedByInput | Prisma.PostUpdateWithWhereUniqueWithoutEditedByInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutEditedByInput | Prisma.PostUpdateManyWithWhereWithoutEditedByInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUncheckedUpdateManyWithoutDeletedByNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutDeletedByInput, Prisma.PostUncheckedCreateWithoutDeletedByInput> | Prisma.PostCreateWithoutDeletedByInput[] | Prisma.PostUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutDeletedByInput | Prisma.PostCreateOrConnectWithoutDeletedByInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutDeletedByInput | Prisma.PostUpsertWithWhereUniqueWithoutDeletedByInput[];
    createMany?: Prisma.PostCreateManyDeletedByInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutDeletedByInput | Prisma.PostUpdateWithWhereUniqueWithoutDeletedByInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutDeletedByInput | Prisma.PostUpdateManyWithWhereWithoutDeletedByInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutForumInput, Prisma.PostUncheckedCreateWithoutForumInput> | Prisma.PostCreateWithoutForumInput[] | Prisma.PostUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutForumInput | Prisma.PostCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.PostCreateManyForumInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUncheckedCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutForumInput, Prisma.PostUncheckedCreateWithoutForumInput> | Prisma.PostCreateWithoutForumInput[] | Prisma.PostUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutForumInput | Prisma.PostCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.PostCreateManyForumInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutForumInput, Prisma.PostUncheckedCreateWithoutForumInput> | Prisma.PostCreateWithoutForumInput[] | Prisma.PostUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutForumInput | Prisma.PostCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutForumInput | Prisma.PostUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.PostCreateManyForumInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutForumInput | Prisma.PostUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutForumInput | Prisma.PostUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUncheckedUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutForumInput, Prisma.PostUncheckedCreateWithoutForumInput> | Prisma.PostCreateWithoutForumInput[] | Prisma.PostUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutForumInput | Prisma.PostCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutForumInput | Prisma.PostUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.PostCreateManyForumInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutForumInput | Prisma.PostUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutForumInput | Prisma.PostUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostCreateNestedOneWithoutFirstOfThreadInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutFirstOfThreadInput, Prisma.PostUncheckedCreateWithoutFirstOfThreadInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutFirstOfThreadInput;
    connect?: Prisma.PostWhereUniqueInput;
};
export type PostCreateNestedOneWithoutLastOfThreadsInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutLastOfThreadsInput, Prisma.PostUncheckedCreateWithoutLastOfThreadsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutLastOfThreadsInput;
    connect?: Prisma.PostWhereUniqueInput;
};
export type PostCreateNestedManyWithoutThreadInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutThreadInput, Prisma.PostUncheckedCreateWithoutThreadInput> | Prisma.PostCreateWithoutThreadInput[] | Prisma.PostUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutThreadInput | Prisma.PostCreateOrConnectWithoutThreadInput[];
    createMany?: Prisma.PostCreateManyThreadInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUncheckedCreateNestedManyWithoutThreadInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutThreadInput, Prisma.PostUncheckedCreateWithoutThreadInput> | Prisma.PostCreateWithoutThreadInput[] | Prisma.PostUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutThreadInput | Prisma.PostCreateOrConnectWithoutThreadInput[];
    createMany?: Prisma.PostCreateManyThreadInputEnvelope;
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
};
export type PostUpdateOneWithoutFirstOfThreadNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutFirstOfThreadInput, Prisma.PostUncheckedCreateWithoutFirstOfThreadInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutFirstOfThreadInput;
    upsert?: Prisma.PostUpsertWithoutFirstOfThreadInput;
    disconnect?: Prisma.PostWhereInput | boolean;
    delete?: Prisma.PostWhereInput | boolean;
    connect?: Prisma.PostWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PostUpdateToOneWithWhereWithoutFirstOfThreadInput, Prisma.PostUpdateWithoutFirstOfThreadInput>, Prisma.PostUncheckedUpdateWithoutFirstOfThreadInput>;
};
export type PostUpdateOneWithoutLastOfThreadsNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutLastOfThreadsInput, Prisma.PostUncheckedCreateWithoutLastOfThreadsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutLastOfThreadsInput;
    upsert?: Prisma.PostUpsertWithoutLastOfThreadsInput;
    disconnect?: Prisma.PostWhereInput | boolean;
    delete?: Prisma.PostWhereInput | boolean;
    connect?: Prisma.PostWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PostUpdateToOneWithWhereWithoutLastOfThreadsInput, Prisma.PostUpdateWithoutLastOfThreadsInput>, Prisma.PostUncheckedUpdateWithoutLastOfThreadsInput>;
};
export type PostUpdateManyWithoutThreadNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutThreadInput, Prisma.PostUncheckedCreateWithoutThreadInput> | Prisma.PostCreateWithoutThreadInput[] | Prisma.PostUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutThreadInput | Prisma.PostCreateOrConnectWithoutThreadInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutThreadInput | Prisma.PostUpsertWithWhereUniqueWithoutThreadInput[];
    createMany?: Prisma.PostCreateManyThreadInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutThreadInput | Prisma.PostUpdateWithWhereUniqueWithoutThreadInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutThreadInput | Prisma.PostUpdateManyWithWhereWithoutThreadInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostUncheckedUpdateManyWithoutThreadNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutThreadInput, Prisma.PostUncheckedCreateWithoutThreadInput> | Prisma.PostCreateWithoutThreadInput[] | Prisma.PostUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutThreadInput | Prisma.PostCreateOrConnectWithoutThreadInput[];
    upsert?: Prisma.PostUpsertWithWhereUniqueWithoutThreadInput | Prisma.PostUpsertWithWhereUniqueWithoutThreadInput[];
    createMany?: Prisma.PostCreateManyThreadInputEnvelope;
    set?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    disconnect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    delete?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    connect?: Prisma.PostWhereUniqueInput | Prisma.PostWhereUniqueInput[];
    update?: Prisma.PostUpdateWithWhereUniqueWithoutThreadInput | Prisma.PostUpdateWithWhereUniqueWithoutThreadInput[];
    updateMany?: Prisma.PostUpdateManyWithWhereWithoutThreadInput | Prisma.PostUpdateManyWithWhereWithoutThreadInput[];
    deleteMany?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
};
export type PostCreateNestedOneWithoutRevisionsInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutRevisionsInput, Prisma.PostUncheckedCreateWithoutRevisionsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutRevisionsInput;
    connect?: Prisma.PostWhereUniqueInput;
};
export type PostUpdateOneRequiredWithoutRevisionsNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutRevisionsInput, Prisma.PostUncheckedCreateWithoutRevisionsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutRevisionsInput;
    upsert?: Prisma.PostUpsertWithoutRevisionsInput;
    connect?: Prisma.PostWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PostUpdateToOneWithWhereWithoutRevisionsInput, Prisma.PostUpdateWithoutRevisionsInput>, Prisma.PostUncheckedUpdateWithoutRevisionsInput>;
};
export type PostCreateNestedOneWithoutReactionsInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutReactionsInput, Prisma.PostUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutReactionsInput;
    connect?: Prisma.PostWhereUniqueInput;
};
export type PostUpdateOneRequiredWithoutReactionsNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutReactionsInput, Prisma.PostUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutReactionsInput;
    upsert?: Prisma.PostUpsertWithoutReactionsInput;
    connect?: Prisma.PostWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PostUpdateToOneWithWhereWithoutReactionsInput, Prisma.PostUpdateWithoutReactionsInput>, Prisma.PostUncheckedUpdateWithoutReactionsInput>;
};
export type PostCreateNestedOneWithoutReportsInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutReportsInput, Prisma.PostUncheckedCreateWithoutReportsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutReportsInput;
    connect?: Prisma.PostWhereUniqueInput;
};
export type PostUpdateOneRequiredWithoutReportsNestedInput = {
    create?: Prisma.XOR<Prisma.PostCreateWithoutReportsInput, Prisma.PostUncheckedCreateWithoutReportsInput>;
    connectOrCreate?: Prisma.PostCreateOrConnectWithoutReportsInput;
    upsert?: Prisma.PostUpsertWithoutReportsInput;
    connect?: Prisma.PostWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PostUpdateToOneWithWhereWithoutReportsInput, Prisma.PostUpdateWithoutReportsInput>, Prisma.PostUncheckedUpdateWithoutReportsInput>;
};
export type PostCreateWithoutAuthorInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutAuthorInput = {
    id?: number;
    threadId: number;
    forumId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutAuthorInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutAuthorInput, Prisma.PostUncheckedCreateWithoutAuthorInput>;
};
export type PostCreateManyAuthorInputEnvelope = {
    data: Prisma.PostCreateManyAuthorInput | Prisma.PostCreateManyAuthorInput[];
    skipDuplicates?: boolean;
};
export type PostCreateWithoutEditedByInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutEditedByInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutEditedByInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutEditedByInput, Prisma.PostUncheckedCreateWithoutEditedByInput>;
};
export type PostCreateManyEditedByInputEnvelope = {
    data: Prisma.PostCreateManyEditedByInput | Prisma.PostCreateManyEditedByInput[];
    skipDuplicates?: boolean;
};
export type PostCreateWithoutDeletedByInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutDeletedByInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutDeletedByInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutDeletedByInput, Prisma.PostUncheckedCreateWithoutDeletedByInput>;
};
export type PostCreateManyDeletedByInputEnvelope = {
    data: Prisma.PostCreateManyDeletedByInput | Prisma.PostCreateManyDeletedByInput[];
    skipDuplicates?: boolean;
};
export type PostUpsertWithWhereUniqueWithoutAuthorInput = {
    where: Prisma.PostWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostUpdateWithoutAuthorInput, Prisma.PostUncheckedUpdateWithoutAuthorInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutAuthorInput, Prisma.PostUncheckedCreateWithoutAuthorInput>;
};
export type PostUpdateWithWhereUniqueWithoutAuthorInput = {
    where: Prisma.PostWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutAuthorInput, Prisma.PostUncheckedUpdateWithoutAuthorInput>;
};
export type PostUpdateManyWithWhereWithoutAuthorInput = {
    where: Prisma.PostScalarWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyWithoutAuthorInput>;
};
export type PostScalarWhereInput = {
    AND?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
    OR?: Prisma.PostScalarWhereInput[];
    NOT?: Prisma.PostScalarWhereInput | Prisma.PostScalarWhereInput[];
    id?: Prisma.IntFilter<"Post"> | number;
    threadId?: Prisma.IntFilter<"Post"> | number;
    forumId?: Prisma.IntFilter<"Post"> | number;
    authorId?: Prisma.IntFilter<"Post"> | number;
    countryCode?: Prisma.StringNullableFilter<"Post"> | string | null;
    position?: Prisma.IntNullableFilter<"Post"> | number | null;
    body?: Prisma.StringFilter<"Post"> | string;
    html?: Prisma.StringFilter<"Post"> | string;
    excerpt?: Prisma.StringFilter<"Post"> | string;
    rendererVersion?: Prisma.IntFilter<"Post"> | number;
    createdAt?: Prisma.DateTimeFilter<"Post"> | Date | string;
    editedAt?: Prisma.DateTimeNullableFilter<"Post"> | Date | string | null;
    editedById?: Prisma.IntNullableFilter<"Post"> | number | null;
    version?: Prisma.IntFilter<"Post"> | number;
    state?: Prisma.EnumContentStateFilter<"Post"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableFilter<"Post"> | Date | string | null;
    deletedById?: Prisma.IntNullableFilter<"Post"> | number | null;
    reactionScore?: Prisma.IntFilter<"Post"> | number;
    reactionCounts?: Prisma.JsonFilter<"Post">;
};
export type PostUpsertWithWhereUniqueWithoutEditedByInput = {
    where: Prisma.PostWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostUpdateWithoutEditedByInput, Prisma.PostUncheckedUpdateWithoutEditedByInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutEditedByInput, Prisma.PostUncheckedCreateWithoutEditedByInput>;
};
export type PostUpdateWithWhereUniqueWithoutEditedByInput = {
    where: Prisma.PostWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutEditedByInput, Prisma.PostUncheckedUpdateWithoutEditedByInput>;
};
export type PostUpdateManyWithWhereWithoutEditedByInput = {
    where: Prisma.PostScalarWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyWithoutEditedByInput>;
};
export type PostUpsertWithWhereUniqueWithoutDeletedByInput = {
    where: Prisma.PostWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostUpdateWithoutDeletedByInput, Prisma.PostUncheckedUpdateWithoutDeletedByInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutDeletedByInput, Prisma.PostUncheckedCreateWithoutDeletedByInput>;
};
export type PostUpdateWithWhereUniqueWithoutDeletedByInput = {
    where: Prisma.PostWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutDeletedByInput, Prisma.PostUncheckedUpdateWithoutDeletedByInput>;
};
export type PostUpdateManyWithWhereWithoutDeletedByInput = {
    where: Prisma.PostScalarWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyWithoutDeletedByInput>;
};
export type PostCreateWithoutForumInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutForumInput = {
    id?: number;
    threadId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutForumInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutForumInput, Prisma.PostUncheckedCreateWithoutForumInput>;
};
export type PostCreateManyForumInputEnvelope = {
    data: Prisma.PostCreateManyForumInput | Prisma.PostCreateManyForumInput[];
    skipDuplicates?: boolean;
};
export type PostUpsertWithWhereUniqueWithoutForumInput = {
    where: Prisma.PostWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostUpdateWithoutForumInput, Prisma.PostUncheckedUpdateWithoutForumInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutForumInput, Prisma.PostUncheckedCreateWithoutForumInput>;
};
export type PostUpdateWithWhereUniqueWithoutForumInput = {
    where: Prisma.PostWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutForumInput, Prisma.PostUncheckedUpdateWithoutForumInput>;
};
export type PostUpdateManyWithWhereWithoutForumInput = {
    where: Prisma.PostScalarWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyWithoutForumInput>;
};
export type PostCreateWithoutFirstOfThreadInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutFirstOfThreadInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutFirstOfThreadInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutFirstOfThreadInput, Prisma.PostUncheckedCreateWithoutFirstOfThreadInput>;
};
export type PostCreateWithoutLastOfThreadsInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutLastOfThreadsInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutLastOfThreadsInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutLastOfThreadsInput, Prisma.PostUncheckedCreateWithoutLastOfThreadsInput>;
};
export type PostCreateWithoutThreadInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutThreadInput = {
    id?: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutThreadInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutThreadInput, Prisma.PostUncheckedCreateWithoutThreadInput>;
};
export type PostCreateManyThreadInputEnvelope = {
    data: Prisma.PostCreateManyThreadInput | Prisma.PostCreateManyThreadInput[];
    skipDuplicates?: boolean;
};
export type PostUpsertWithoutFirstOfThreadInput = {
    update: Prisma.XOR<Prisma.PostUpdateWithoutFirstOfThreadInput, Prisma.PostUncheckedUpdateWithoutFirstOfThreadInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutFirstOfThreadInput, Prisma.PostUncheckedCreateWithoutFirstOfThreadInput>;
    where?: Prisma.PostWhereInput;
};
export type PostUpdateToOneWithWhereWithoutFirstOfThreadInput = {
    where?: Prisma.PostWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutFirstOfThreadInput, Prisma.PostUncheckedUpdateWithoutFirstOfThreadInput>;
};
export type PostUpdateWithoutFirstOfThreadInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutFirstOfThreadInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUpsertWithoutLastOfThreadsInput = {
    update: Prisma.XOR<Prisma.PostUpdateWithoutLastOfThreadsInput, Prisma.PostUncheckedUpdateWithoutLastOfThreadsInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutLastOfThreadsInput, Prisma.PostUncheckedCreateWithoutLastOfThreadsInput>;
    where?: Prisma.PostWhereInput;
};
export type PostUpdateToOneWithWhereWithoutLastOfThreadsInput = {
    where?: Prisma.PostWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutLastOfThreadsInput, Prisma.PostUncheckedUpdateWithoutLastOfThreadsInput>;
};
export type PostUpdateWithoutLastOfThreadsInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutLastOfThreadsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUpsertWithWhereUniqueWithoutThreadInput = {
    where: Prisma.PostWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostUpdateWithoutThreadInput, Prisma.PostUncheckedUpdateWithoutThreadInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutThreadInput, Prisma.PostUncheckedCreateWithoutThreadInput>;
};
export type PostUpdateWithWhereUniqueWithoutThreadInput = {
    where: Prisma.PostWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutThreadInput, Prisma.PostUncheckedUpdateWithoutThreadInput>;
};
export type PostUpdateManyWithWhereWithoutThreadInput = {
    where: Prisma.PostScalarWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyWithoutThreadInput>;
};
export type PostCreateWithoutRevisionsInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutRevisionsInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutRevisionsInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutRevisionsInput, Prisma.PostUncheckedCreateWithoutRevisionsInput>;
};
export type PostUpsertWithoutRevisionsInput = {
    update: Prisma.XOR<Prisma.PostUpdateWithoutRevisionsInput, Prisma.PostUncheckedUpdateWithoutRevisionsInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutRevisionsInput, Prisma.PostUncheckedCreateWithoutRevisionsInput>;
    where?: Prisma.PostWhereInput;
};
export type PostUpdateToOneWithWhereWithoutRevisionsInput = {
    where?: Prisma.PostWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutRevisionsInput, Prisma.PostUncheckedUpdateWithoutRevisionsInput>;
};
export type PostUpdateWithoutRevisionsInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutRevisionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostCreateWithoutReactionsInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutReactionsInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reports?: Prisma.ReportUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutReactionsInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutReactionsInput, Prisma.PostUncheckedCreateWithoutReactionsInput>;
};
export type PostUpsertWithoutReactionsInput = {
    update: Prisma.XOR<Prisma.PostUpdateWithoutReactionsInput, Prisma.PostUncheckedUpdateWithoutReactionsInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutReactionsInput, Prisma.PostUncheckedCreateWithoutReactionsInput>;
    where?: Prisma.PostWhereInput;
};
export type PostUpdateToOneWithWhereWithoutReactionsInput = {
    where?: Prisma.PostWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutReactionsInput, Prisma.PostUncheckedUpdateWithoutReactionsInput>;
};
export type PostUpdateWithoutReactionsInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutReactionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostCreateWithoutReportsInput = {
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread: Prisma.ThreadCreateNestedOneWithoutPostsInput;
    forum: Prisma.ForumCreateNestedOneWithoutPostsInput;
    author: Prisma.UserCreateNestedOneWithoutPostsInput;
    editedBy?: Prisma.UserCreateNestedOneWithoutEditedPostsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedPostsInput;
    firstOfThread?: Prisma.ThreadCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionCreateNestedManyWithoutPostInput;
};
export type PostUncheckedCreateWithoutReportsInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedCreateNestedOneWithoutFirstPostInput;
    lastOfThreads?: Prisma.ThreadUncheckedCreateNestedManyWithoutLastPostInput;
    revisions?: Prisma.PostRevisionUncheckedCreateNestedManyWithoutPostInput;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutPostInput;
};
export type PostCreateOrConnectWithoutReportsInput = {
    where: Prisma.PostWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostCreateWithoutReportsInput, Prisma.PostUncheckedCreateWithoutReportsInput>;
};
export type PostUpsertWithoutReportsInput = {
    update: Prisma.XOR<Prisma.PostUpdateWithoutReportsInput, Prisma.PostUncheckedUpdateWithoutReportsInput>;
    create: Prisma.XOR<Prisma.PostCreateWithoutReportsInput, Prisma.PostUncheckedCreateWithoutReportsInput>;
    where?: Prisma.PostWhereInput;
};
export type PostUpdateToOneWithWhereWithoutReportsInput = {
    where?: Prisma.PostWhereInput;
    data: Prisma.XOR<Prisma.PostUpdateWithoutReportsInput, Prisma.PostUncheckedUpdateWithoutReportsInput>;
};
export type PostUpdateWithoutReportsInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutReportsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostCreateManyAuthorInput = {
    id?: number;
    threadId: number;
    forumId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostCreateManyEditedByInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostCreateManyDeletedByInput = {
    id?: number;
    threadId: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUpdateWithoutAuthorInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutAuthorInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateManyWithoutAuthorInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUpdateWithoutEditedByInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutEditedByInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateManyWithoutEditedByInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUpdateWithoutDeletedByInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutDeletedByInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateManyWithoutDeletedByInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostCreateManyForumInput = {
    id?: number;
    threadId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUpdateWithoutForumInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutForumInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateManyWithoutForumInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostCreateManyThreadInput = {
    id?: number;
    forumId: number;
    authorId: number;
    countryCode?: string | null;
    position?: number | null;
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
    createdAt?: Date | string;
    editedAt?: Date | string | null;
    editedById?: number | null;
    version?: number;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    reactionScore?: number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
export type PostUpdateWithoutThreadInput = {
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutPostsNestedInput;
    editedBy?: Prisma.UserUpdateOneWithoutEditedPostsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedPostsNestedInput;
    firstOfThread?: Prisma.ThreadUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateWithoutThreadInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    firstOfThread?: Prisma.ThreadUncheckedUpdateOneWithoutFirstPostNestedInput;
    lastOfThreads?: Prisma.ThreadUncheckedUpdateManyWithoutLastPostNestedInput;
    revisions?: Prisma.PostRevisionUncheckedUpdateManyWithoutPostNestedInput;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutPostNestedInput;
    reports?: Prisma.ReportUncheckedUpdateManyWithoutPostNestedInput;
};
export type PostUncheckedUpdateManyWithoutThreadInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    position?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    excerpt?: Prisma.StringFieldUpdateOperationsInput | string;
    rendererVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    editedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    reactionScore?: Prisma.IntFieldUpdateOperationsInput | number;
    reactionCounts?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
};
/**
 * Count Type PostCountOutputType
 */
export type PostCountOutputType = {
    lastOfThreads: number;
    revisions: number;
    reactions: number;
    reports: number;
};
export type PostCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    lastOfThreads?: boolean | PostCountOutputTypeCountLastOfThreadsArgs;
    revisions?: boolean | PostCountOutputTypeCountRevisionsArgs;
    reactions?: boolean | PostCountOutputTypeCountReactionsArgs;
    reports?: boolean | PostCountOutputTypeCountReportsArgs;
};
/**
 * PostCountOutputType without action
 */
export type PostCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostCountOutputType
     */
    select?: Prisma.PostCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * PostCountOutputType without action
 */
export type PostCountOutputTypeCountLastOfThreadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadWhereInput;
};
/**
 * PostCountOutputType without action
 */
export type PostCountOutputTypeCountRevisionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostRevisionWhereInput;
};
/**
 * PostCountOutputType without action
 */
export type PostCountOutputTypeCountReactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionWhereInput;
};
/**
 * PostCountOutputType without action
 */
export type PostCountOutputTypeCountReportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReportWhereInput;
};
export type PostSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    threadId?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    countryCode?: boolean;
    position?: boolean;
    body?: boolean;
    html?: boolean;
    excerpt?: boolean;
    rendererVersion?: boolean;
    createdAt?: boolean;
    editedAt?: boolean;
    editedById?: boolean;
    version?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    reactionScore?: boolean;
    reactionCounts?: boolean;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.Post$editedByArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Post$deletedByArgs<ExtArgs>;
    firstOfThread?: boolean | Prisma.Post$firstOfThreadArgs<ExtArgs>;
    lastOfThreads?: boolean | Prisma.Post$lastOfThreadsArgs<ExtArgs>;
    revisions?: boolean | Prisma.Post$revisionsArgs<ExtArgs>;
    reactions?: boolean | Prisma.Post$reactionsArgs<ExtArgs>;
    reports?: boolean | Prisma.Post$reportsArgs<ExtArgs>;
    _count?: boolean | Prisma.PostCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["post"]>;
export type PostSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    threadId?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    countryCode?: boolean;
    position?: boolean;
    body?: boolean;
    html?: boolean;
    excerpt?: boolean;
    rendererVersion?: boolean;
    createdAt?: boolean;
    editedAt?: boolean;
    editedById?: boolean;
    version?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    reactionScore?: boolean;
    reactionCounts?: boolean;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.Post$editedByArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Post$deletedByArgs<ExtArgs>;
}, ExtArgs["result"]["post"]>;
export type PostSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    threadId?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    countryCode?: boolean;
    position?: boolean;
    body?: boolean;
    html?: boolean;
    excerpt?: boolean;
    rendererVersion?: boolean;
    createdAt?: boolean;
    editedAt?: boolean;
    editedById?: boolean;
    version?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    reactionScore?: boolean;
    reactionCounts?: boolean;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.Post$editedByArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Post$deletedByArgs<ExtArgs>;
}, ExtArgs["result"]["post"]>;
export type PostSelectScalar = {
    id?: boolean;
    threadId?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    countryCode?: boolean;
    position?: boolean;
    body?: boolean;
    html?: boolean;
    excerpt?: boolean;
    rendererVersion?: boolean;
    createdAt?: boolean;
    editedAt?: boolean;
    editedById?: boolean;
    version?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    reactionScore?: boolean;
    reactionCounts?: boolean;
};
export type PostOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "threadId" | "forumId" | "authorId" | "countryCode" | "position" | "body" | "html" | "excerpt" | "rendererVersion" | "createdAt" | "editedAt" | "editedById" | "version" | "state" | "deletedAt" | "deletedById" | "reactionScore" | "reactionCounts", ExtArgs["result"]["post"]>;
export type PostInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.Post$editedByArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Post$deletedByArgs<ExtArgs>;
    firstOfThread?: boolean | Prisma.Post$firstOfThreadArgs<ExtArgs>;
    lastOfThreads?: boolean | Prisma.Post$lastOfThreadsArgs<ExtArgs>;
    revisions?: boolean | Prisma.Post$revisionsArgs<ExtArgs>;
    reactions?: boolean | Prisma.Post$reactionsArgs<ExtArgs>;
    reports?: boolean | Prisma.Post$reportsArgs<ExtArgs>;
    _count?: boolean | Prisma.PostCountOutputTypeDefaultArgs<ExtArgs>;
};
export type PostIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.Post$editedByArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Post$deletedByArgs<ExtArgs>;
};
export type PostIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.Post$editedByArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Post$deletedByArgs<ExtArgs>;
};
export type $PostPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Post";
    objects: {
        thread: Prisma.$ThreadPayload<ExtArgs>;
        forum: Prisma.$ForumPayload<ExtArgs>;
        author: Prisma.$UserPayload<ExtArgs>;
        editedBy: Prisma.$UserPayload<ExtArgs> | null;
        deletedBy: Prisma.$UserPayload<ExtArgs> | null;
        firstOfThread: Prisma.$ThreadPayload<ExtArgs> | null;
        lastOfThreads: Prisma.$ThreadPayload<ExtArgs>[];
        revisions: Prisma.$PostRevisionPayload<ExtArgs>[];
        reactions: Prisma.$ReactionPayload<ExtArgs>[];
        reports: Prisma.$ReportPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: number;
        threadId: number;
        /**
         * The thread's forum, so that one index answers a forum's latest posts.
         */
        forumId: number;
        authorId: number;
        /**
         * The author's country, so that one index answers a country's latest posts.
         */
        countryCode: string | null;
        /**
         * 1…n among the thread's visible posts, in order of their ids. Null while deleted.
         */
        position: number | null;
        /**
         * The Markdown source.
         */
        body: string;
        html: string;
        /**
         * The start of it as plain text, for lists.
         */
        excerpt: string;
        rendererVersion: number;
        createdAt: Date;
        editedAt: Date | null;
        /**
         * Who wrote the present version, where that is not the author.
         */
        editedById: number | null;
        version: number;
        state: $Enums.ContentState;
        deletedAt: Date | null;
        deletedById: number | null;
        /**
         * The sum of its reactions' scores.
         */
        reactionScore: number;
        /**
         * How many of each type: {"like": 3}. Types that nobody used are left out.
         */
        reactionCounts: runtime.JsonValue;
    }, ExtArgs["result"]["post"]>;
    composites: {};
};
export type PostGetPayload<S extends boolean | null | undefined | PostDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PostPayload, S>;
export type PostCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PostFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: PostCountAggregateInputType | true;
};
export interface PostDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Post'];
        meta: {
            name: 'Post';
        };
    };
    /**
     * Find zero or one Post that matches the filter.
     * @param {PostFindUniqueArgs} args - Arguments to find a Post
     * @example
     * // Get one Post
     * const post = await prisma.post.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PostFindUniqueArgs>(args: Prisma.SelectSubset<T, PostFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Post that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PostFindUniqueOrThrowArgs} args - Arguments to find a Post
     * @example
     * // Get one Post
     * const post = await prisma.post.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PostFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PostFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Post that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostFindFirstArgs} args - Arguments to find a Post
     * @example
     * // Get one Post
     * const post = await prisma.post.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PostFindFirstArgs>(args?: Prisma.SelectSubset<T, PostFindFirstArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Post that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostFindFirstOrThrowArgs} args - Arguments to find a Post
     * @example
     * // Get one Post
     * const post = await prisma.post.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PostFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PostFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Posts that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Posts
     * const posts = await prisma.post.findMany()
     *
     * // Get first 10 Posts
     * const posts = await prisma.post.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const postWithIdOnly = await prisma.post.findMany({ select: { id: true } })
     *
     */
    findMany<T extends PostFindManyArgs>(args?: Prisma.SelectSubset<T, PostFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Post.
     * @param {PostCreateArgs} args - Arguments to create a Post.
     * @example
     * // Create one Post
     * const Post = await prisma.post.create({
     *   data: {
     *     // ... data to create a Post
     *   }
     * })
     *
     */
    create<T extends PostCreateArgs>(args: Prisma.SelectSubset<T, PostCreateArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Posts.
     * @param {PostCreateManyArgs} args - Arguments to create many Posts.
     * @example
     * // Create many Posts
     * const post = await prisma.post.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PostCreateManyArgs>(args?: Prisma.SelectSubset<T, PostCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Posts and returns the data saved in the database.
     * @param {PostCreateManyAndReturnArgs} args - Arguments to create many Posts.
     * @example
     * // Create many Posts
     * const post = await prisma.post.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Posts and only return the `id`
     * const postWithIdOnly = await prisma.post.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PostCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PostCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Post.
     * @param {PostDeleteArgs} args - Arguments to delete one Post.
     * @example
     * // Delete one Post
     * const Post = await prisma.post.delete({
     *   where: {
     *     // ... filter to delete one Post
     *   }
     * })
     *
     */
    delete<T extends PostDeleteArgs>(args: Prisma.SelectSubset<T, PostDeleteArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Post.
     * @param {PostUpdateArgs} args - Arguments to update one Post.
     * @example
     * // Update one Post
     * const post = await prisma.post.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PostUpdateArgs>(args: Prisma.SelectSubset<T, PostUpdateArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Posts.
     * @param {PostDeleteManyArgs} args - Arguments to filter Posts to delete.
     * @example
     * // Delete a few Posts
     * const { count } = await prisma.post.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PostDeleteManyArgs>(args?: Prisma.SelectSubset<T, PostDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Posts.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Posts
     * const post = await prisma.post.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PostUpdateManyArgs>(args: Prisma.SelectSubset<T, PostUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Posts and returns the data updated in the database.
     * @param {PostUpdateManyAndReturnArgs} args - Arguments to update many Posts.
     * @example
     * // Update many Posts
     * const post = await prisma.post.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Posts and only return the `id`
     * const postWithIdOnly = await prisma.post.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends PostUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PostUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Post.
     * @param {PostUpsertArgs} args - Arguments to update or create a Post.
     * @example
     * // Update or create a Post
     * const post = await prisma.post.upsert({
     *   create: {
     *     // ... data to create a Post
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Post we want to update
     *   }
     * })
     */
    upsert<T extends PostUpsertArgs>(args: Prisma.SelectSubset<T, PostUpsertArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Posts.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostCountArgs} args - Arguments to filter Posts to count.
     * @example
     * // Count the number of Posts
     * const count = await prisma.post.count({
     *   where: {
     *     // ... the filter for the Posts we want to count
     *   }
     * })
    **/
    count<T extends PostCountArgs>(args?: Prisma.Subset<T, PostCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PostCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Post.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends PostAggregateArgs>(args: Prisma.Subset<T, PostAggregateArgs>): Prisma.PrismaPromise<GetPostAggregateType<T>>;
    /**
     * Group by Post.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends PostGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PostGroupByArgs['orderBy'];
    } : {
        orderBy?: PostGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PostGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPostGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Post model
     */
    readonly fields: PostFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Post.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PostClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    thread<T extends Prisma.ThreadDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ThreadDefaultArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    forum<T extends Prisma.ForumDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ForumDefaultArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    author<T extends Prisma.UserDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.UserDefaultArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    editedBy<T extends Prisma.Post$editedByArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$editedByArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    deletedBy<T extends Prisma.Post$deletedByArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$deletedByArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    firstOfThread<T extends Prisma.Post$firstOfThreadArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$firstOfThreadArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    lastOfThreads<T extends Prisma.Post$lastOfThreadsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$lastOfThreadsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    revisions<T extends Prisma.Post$revisionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$revisionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reactions<T extends Prisma.Post$reactionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$reactionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reports<T extends Prisma.Post$reportsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Post$reportsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Post model
 */
export interface PostFieldRefs {
    readonly id: Prisma.FieldRef<"Post", 'Int'>;
    readonly threadId: Prisma.FieldRef<"Post", 'Int'>;
    readonly forumId: Prisma.FieldRef<"Post", 'Int'>;
    readonly authorId: Prisma.FieldRef<"Post", 'Int'>;
    readonly countryCode: Prisma.FieldRef<"Post", 'String'>;
    readonly position: Prisma.FieldRef<"Post", 'Int'>;
    readonly body: Prisma.FieldRef<"Post", 'String'>;
    readonly html: Prisma.FieldRef<"Post", 'String'>;
    readonly excerpt: Prisma.FieldRef<"Post", 'String'>;
    readonly rendererVersion: Prisma.FieldRef<"Post", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"Post", 'DateTime'>;
    readonly editedAt: Prisma.FieldRef<"Post", 'DateTime'>;
    readonly editedById: Prisma.FieldRef<"Post", 'Int'>;
    readonly version: Prisma.FieldRef<"Post", 'Int'>;
    readonly state: Prisma.FieldRef<"Post", 'ContentState'>;
    readonly deletedAt: Prisma.FieldRef<"Post", 'DateTime'>;
    readonly deletedById: Prisma.FieldRef<"Post", 'Int'>;
    readonly reactionScore: Prisma.FieldRef<"Post", 'Int'>;
    readonly reactionCounts: Prisma.FieldRef<"Post", 'Json'>;
}
/**
 * Post findUnique
 */
export type PostFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * Filter, which Post to fetch.
     */
    where: Prisma.PostWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post findUniqueOrThrow
 */
export type PostFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * Filter, which Post to fetch.
     */
    where: Prisma.PostWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post findFirst
 */
export type PostFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * Filter, which Post to fetch.
     */
    where?: Prisma.PostWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Posts to fetch.
     */
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Posts.
     */
    cursor?: Prisma.PostWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Posts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Posts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Posts.
     */
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post findFirstOrThrow
 */
export type PostFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * Filter, which Post to fetch.
     */
    where?: Prisma.PostWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Posts to fetch.
     */
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Posts.
     */
    cursor?: Prisma.PostWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Posts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Posts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Posts.
     */
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post findMany
 */
export type PostFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * Filter, which Posts to fetch.
     */
    where?: Prisma.PostWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Posts to fetch.
     */
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Posts.
     */
    cursor?: Prisma.PostWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Posts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Posts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Posts.
     */
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post create
 */
export type PostCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * The data needed to create a Post.
     */
    data: Prisma.XOR<Prisma.PostCreateInput, Prisma.PostUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post createMany
 */
export type PostCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Posts.
     */
    data: Prisma.PostCreateManyInput | Prisma.PostCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Post createManyAndReturn
 */
export type PostCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * The data used to create many Posts.
     */
    data: Prisma.PostCreateManyInput | Prisma.PostCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Post update
 */
export type PostUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * The data needed to update a Post.
     */
    data: Prisma.XOR<Prisma.PostUpdateInput, Prisma.PostUncheckedUpdateInput>;
    /**
     * Choose, which Post to update.
     */
    where: Prisma.PostWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post updateMany
 */
export type PostUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Posts.
     */
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyInput>;
    /**
     * Filter which Posts to update
     */
    where?: Prisma.PostWhereInput;
    /**
     * Limit how many Posts to update.
     */
    limit?: number;
};
/**
 * Post updateManyAndReturn
 */
export type PostUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * The data used to update Posts.
     */
    data: Prisma.XOR<Prisma.PostUpdateManyMutationInput, Prisma.PostUncheckedUpdateManyInput>;
    /**
     * Filter which Posts to update
     */
    where?: Prisma.PostWhereInput;
    /**
     * Limit how many Posts to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Post upsert
 */
export type PostUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * The filter to search for the Post to update in case it exists.
     */
    where: Prisma.PostWhereUniqueInput;
    /**
     * In case the Post found by the `where` argument doesn't exist, create a new Post with this data.
     */
    create: Prisma.XOR<Prisma.PostCreateInput, Prisma.PostUncheckedCreateInput>;
    /**
     * In case the Post was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PostUpdateInput, Prisma.PostUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post delete
 */
export type PostDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
    /**
     * Filter which Post to delete.
     */
    where: Prisma.PostWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Post deleteMany
 */
export type PostDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Posts to delete
     */
    where?: Prisma.PostWhereInput;
    /**
     * Limit how many Posts to delete.
     */
    limit?: number;
};
/**
 * Post.editedBy
 */
export type Post$editedByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    where?: Prisma.UserWhereInput;
};
/**
 * Post.deletedBy
 */
export type Post$deletedByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the User
     */
    select?: Prisma.UserSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the User
     */
    omit?: Prisma.UserOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.UserInclude<ExtArgs> | null;
    where?: Prisma.UserWhereInput;
};
/**
 * Post.firstOfThread
 */
export type Post$firstOfThreadArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Thread
     */
    select?: Prisma.ThreadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Thread
     */
    omit?: Prisma.ThreadOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadInclude<ExtArgs> | null;
    where?: Prisma.ThreadWhereInput;
};
/**
 * Post.lastOfThreads
 */
export type Post$lastOfThreadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Thread
     */
    select?: Prisma.ThreadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Thread
     */
    omit?: Prisma.ThreadOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadInclude<ExtArgs> | null;
    where?: Prisma.ThreadWhereInput;
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    cursor?: Prisma.ThreadWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ThreadScalarFieldEnum | Prisma.ThreadScalarFieldEnum[];
};
/**
 * Post.revisions
 */
export type Post$revisionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostRevision
     */
    select?: Prisma.PostRevisionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostRevision
     */
    omit?: Prisma.PostRevisionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostRevisionInclude<ExtArgs> | null;
    where?: Prisma.PostRevisionWhereInput;
    orderBy?: Prisma.PostRevisionOrderByWithRelationInput | Prisma.PostRevisionOrderByWithRelationInput[];
    cursor?: Prisma.PostRevisionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostRevisionScalarFieldEnum | Prisma.PostRevisionScalarFieldEnum[];
};
/**
 * Post.reactions
 */
export type Post$reactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Reaction
     */
    select?: Prisma.ReactionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Reaction
     */
    omit?: Prisma.ReactionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionInclude<ExtArgs> | null;
    where?: Prisma.ReactionWhereInput;
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    cursor?: Prisma.ReactionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReactionScalarFieldEnum | Prisma.ReactionScalarFieldEnum[];
};
/**
 * Post.reports
 */
export type Post$reportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    where?: Prisma.ReportWhereInput;
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    cursor?: Prisma.ReportWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReportScalarFieldEnum | Prisma.ReportScalarFieldEnum[];
};
/**
 * Post without action
 */
export type PostDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Post
     */
    select?: Prisma.PostSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Post
     */
    omit?: Prisma.PostOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostInclude<ExtArgs> | null;
};

import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Thread
 *
 */
export type ThreadModel = runtime.Types.Result.DefaultSelection<Prisma.$ThreadPayload>;
export type AggregateThread = {
    _count: ThreadCountAggregateOutputType | null;
    _avg: ThreadAvgAggregateOutputType | null;
    _sum: ThreadSumAggregateOutputType | null;
    _min: ThreadMinAggregateOutputType | null;
    _max: ThreadMaxAggregateOutputType | null;
};
export type ThreadAvgAggregateOutputType = {
    id: number | null;
    forumId: number | null;
    authorId: number | null;
    deletedById: number | null;
    viewCount: number | null;
    replyCount: number | null;
    firstPostId: number | null;
    lastPostId: number | null;
};
export type ThreadSumAggregateOutputType = {
    id: number | null;
    forumId: number | null;
    authorId: number | null;
    deletedById: number | null;
    viewCount: number | null;
    replyCount: number | null;
    firstPostId: number | null;
    lastPostId: number | null;
};
export type ThreadMinAggregateOutputType = {
    id: number | null;
    forumId: number | null;
    authorId: number | null;
    title: string | null;
    slug: string | null;
    createdAt: Date | null;
    isSticky: boolean | null;
    isLocked: boolean | null;
    state: $Enums.ContentState | null;
    deletedAt: Date | null;
    deletedById: number | null;
    viewCount: number | null;
    replyCount: number | null;
    firstPostId: number | null;
    lastPostId: number | null;
    lastPostAt: Date | null;
};
export type ThreadMaxAggregateOutputType = {
    id: number | null;
    forumId: number | null;
    authorId: number | null;
    title: string | null;
    slug: string | null;
    createdAt: Date | null;
    isSticky: boolean | null;
    isLocked: boolean | null;
    state: $Enums.ContentState | null;
    deletedAt: Date | null;
    deletedById: number | null;
    viewCount: number | null;
    replyCount: number | null;
    firstPostId: number | null;
    lastPostId: number | null;
    lastPostAt: Date | null;
};
export type ThreadCountAggregateOutputType = {
    id: number;
    forumId: number;
    authorId: number;
    title: number;
    slug: number;
    createdAt: number;
    isSticky: number;
    isLocked: number;
    state: number;
    deletedAt: number;
    deletedById: number;
    viewCount: number;
    replyCount: number;
    firstPostId: number;
    lastPostId: number;
    lastPostAt: number;
    _all: number;
};
export type ThreadAvgAggregateInputType = {
    id?: true;
    forumId?: true;
    authorId?: true;
    deletedById?: true;
    viewCount?: true;
    replyCount?: true;
    firstPostId?: true;
    lastPostId?: true;
};
export type ThreadSumAggregateInputType = {
    id?: true;
    forumId?: true;
    authorId?: true;
    deletedById?: true;
    viewCount?: true;
    replyCount?: true;
    firstPostId?: true;
    lastPostId?: true;
};
export type ThreadMinAggregateInputType = {
    id?: true;
    forumId?: true;
    authorId?: true;
    title?: true;
    slug?: true;
    createdAt?: true;
    isSticky?: true;
    isLocked?: true;
    state?: true;
    deletedAt?: true;
    deletedById?: true;
    viewCount?: true;
    replyCount?: true;
    firstPostId?: true;
    lastPostId?: true;
    lastPostAt?: true;
};
export type ThreadMaxAggregateInputType = {
    id?: true;
    forumId?: true;
    authorId?: true;
    title?: true;
    slug?: true;
    createdAt?: true;
    isSticky?: true;
    isLocked?: true;
    state?: true;
    deletedAt?: true;
    deletedById?: true;
    viewCount?: true;
    replyCount?: true;
    firstPostId?: true;
    lastPostId?: true;
    lastPostAt?: true;
};
export type ThreadCountAggregateInputType = {
    id?: true;
    forumId?: true;
    authorId?: true;
    title?: true;
    slug?: true;
    createdAt?: true;
    isSticky?: true;
    isLocked?: true;
    state?: true;
    deletedAt?: true;
    deletedById?: true;
    viewCount?: true;
    replyCount?: true;
    firstPostId?: true;
    lastPostId?: true;
    lastPostAt?: true;
    _all?: true;
};
export type ThreadAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Thread to aggregate.
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Threads to fetch.
     */
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ThreadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Threads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Threads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Threads
    **/
    _count?: true | ThreadCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ThreadAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ThreadSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ThreadMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ThreadMaxAggregateInputType;
};
export type GetThreadAggregateType<T extends ThreadAggregateArgs> = {
    [P in keyof T & keyof AggregateThread]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateThread[P]> : Prisma.GetScalarType<T[P], AggregateThread[P]>;
};
export type ThreadGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadWhereInput;
    orderBy?: Prisma.ThreadOrderByWithAggregationInput | Prisma.ThreadOrderByWithAggregationInput[];
    by: Prisma.ThreadScalarFieldEnum[] | Prisma.ThreadScalarFieldEnum;
    having?: Prisma.ThreadScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ThreadCountAggregateInputType | true;
    _avg?: ThreadAvgAggregateInputType;
    _sum?: ThreadSumAggregateInputType;
    _min?: ThreadMinAggregateInputType;
    _max?: ThreadMaxAggregateInputType;
};
export type ThreadGroupByOutputType = {
    id: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt: Date;
    isSticky: boolean;
    isLocked: boolean;
    state: $Enums.ContentState;
    deletedAt: Date | null;
    deletedById: number | null;
    viewCount: number;
    replyCount: number;
    firstPostId: number | null;
    lastPostId: number | null;
    lastPostAt: Date;
    _count: ThreadCountAggregateOutputType | null;
    _avg: ThreadAvgAggregateOutputType | null;
    _sum: ThreadSumAggregateOutputType | null;
    _min: ThreadMinAggregateOutputType | null;
    _max: ThreadMaxAggregateOutputType | null;
};
export type GetThreadGroupByPayload<T extends ThreadGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ThreadGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ThreadGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ThreadGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ThreadGroupByOutputType[P]>;
}>>;
export type ThreadWhereInput = {
    AND?: Prisma.ThreadWhereInput | Prisma.ThreadWhereInput[];
    OR?: Prisma.ThreadWhereInput[];
    NOT?: Prisma.ThreadWhereInput | Prisma.ThreadWhereInput[];
    id?: Prisma.IntFilter<"Thread"> | number;
    forumId?: Prisma.IntFilter<"Thread"> | number;
    authorId?: Prisma.IntFilter<"Thread"> | number;
    title?: Prisma.StringFilter<"Thread"> | string;
    slug?: Prisma.StringFilter<"Thread"> | string;
    createdAt?: Prisma.DateTimeFilter<"Thread"> | Date | string;
    isSticky?: Prisma.BoolFilter<"Thread"> | boolean;
    isLocked?: Prisma.BoolFilter<"Thread"> | boolean;
    state?: Prisma.EnumContentStateFilter<"Thread"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableFilter<"Thread"> | Date | string | null;
    deletedById?: Prisma.IntNullableFilter<"Thread"> | number | null;
    viewCount?: Prisma.IntFilter<"Thread"> | number;
    replyCount?: Prisma.IntFilter<"Thread"> | number;
    firstPostId?: Prisma.IntNullableFilter<"Thread"> | number | null;
    lastPostId?: Prisma.IntNullableFilter<"Thread"> | number | null;
    lastPostAt?: Prisma.DateTimeFilter<"Thread"> | Date | string;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    author?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    deletedBy?: Prisma.XOR<Prisma.UserNullableScalarRelationFilter, Prisma.UserWhereInput> | null;
    firstPost?: Prisma.XOR<Prisma.PostNullableScalarRelationFilter, Prisma.PostWhereInput> | null;
    lastPost?: Prisma.XOR<Prisma.PostNullableScalarRelationFilter, Prisma.PostWhereInput> | null;
    posts?: Prisma.PostListRelationFilter;
    imports?: Prisma.ImportListRelationFilter;
    reads?: Prisma.ThreadReadListRelationFilter;
};
export type ThreadOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    isSticky?: Prisma.SortOrder;
    isLocked?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    deletedById?: Prisma.SortOrderInput | Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastPostId?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastPostAt?: Prisma.SortOrder;
    forum?: Prisma.ForumOrderByWithRelationInput;
    author?: Prisma.UserOrderByWithRelationInput;
    deletedBy?: Prisma.UserOrderByWithRelationInput;
    firstPost?: Prisma.PostOrderByWithRelationInput;
    lastPost?: Prisma.PostOrderByWithRelationInput;
    posts?: Prisma.PostOrderByRelationAggregateInput;
    imports?: Prisma.ImportOrderByRelationAggregateInput;
    reads?: Prisma.ThreadReadOrderByRelationAggregateInput;
};
export type ThreadWhereUniqueInput = Prisma.AtLeast<{
    id?: number;
    firstPostId?: number;
    AND?: Prisma.ThreadWhereInput | Prisma.ThreadWhereInput[];
    OR?: Prisma.ThreadWhereInput[];
    NOT?: Prisma.ThreadWhereInput | Prisma.ThreadWhereInput[];
    forumId?: Prisma.IntFilter<"Thread"> | number;
    authorId?: Prisma.IntFilter<"Thread"> | number;
    title?: Prisma.StringFilter<"Thread"> | string;
    slug?: Prisma.StringFilter<"Thread"> | string;
    createdAt?: Prisma.DateTimeFilter<"Thread"> | Date | string;
    isSticky?: Prisma.BoolFilter<"Thread"> | boolean;
    isLocked?: Prisma.BoolFilter<"Thread"> | boolean;
    state?: Prisma.EnumContentStateFilter<"Thread"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableFilter<"Thread"> | Date | string | null;
    deletedById?: Prisma.IntNullableFilter<"Thread"> | number | null;
    viewCount?: Prisma.IntFilter<"Thread"> | number;
    replyCount?: Prisma.IntFilter<"Thread"> | number;
    lastPostId?: Prisma.IntNullableFilter<"Thread"> | number | null;
    lastPostAt?: Prisma.DateTimeFilter<"Thread"> | Date | string;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    author?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    deletedBy?: Prisma.XOR<Prisma.UserNullableScalarRelationFilter, Prisma.UserWhereInput> | null;
    firstPost?: Prisma.XOR<Prisma.PostNullableScalarRelationFilter, Prisma.PostWhereInput> | null;
    lastPost?: Prisma.XOR<Prisma.PostNullableScalarRelationFilter, Prisma.PostWhereInput> | null;
    posts?: Prisma.PostListRelationFilter;
    imports?: Prisma.ImportListRelationFilter;
    reads?: Prisma.ThreadReadListRelationFilter;
}, "id" | "firstPostId">;
export type ThreadOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    isSticky?: Prisma.SortOrder;
    isLocked?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    deletedById?: Prisma.SortOrderInput | Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastPostId?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastPostAt?: Prisma.SortOrder;
    _count?: Prisma.ThreadCountOrderByAggregateInput;
    _avg?: Prisma.ThreadAvgOrderByAggregateInput;
    _max?: Prisma.ThreadMaxOrderByAggregateInput;
    _min?: Prisma.ThreadMinOrderByAggregateInput;
    _sum?: Prisma.ThreadSumOrderByAggregateInput;
};
export type ThreadScalarWhereWithAggregatesInput = {
    AND?: Prisma.ThreadScalarWhereWithAggregatesInput | Prisma.ThreadScalarWhereWithAggregatesInput[];
    OR?: Prisma.ThreadScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ThreadScalarWhereWithAggregatesInput | Prisma.ThreadScalarWhereWithAggregatesInput[];
    id?: Prisma.IntWithAggregatesFilter<"Thread"> | number;
    forumId?: Prisma.IntWithAggregatesFilter<"Thread"> | number;
    authorId?: Prisma.IntWithAggregatesFilter<"Thread"> | number;
    title?: Prisma.StringWithAggregatesFilter<"Thread"> | string;
    slug?: Prisma.StringWithAggregatesFilter<"Thread"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Thread"> | Date | string;
    isSticky?: Prisma.BoolWithAggregatesFilter<"Thread"> | boolean;
    isLocked?: Prisma.BoolWithAggregatesFilter<"Thread"> | boolean;
    state?: Prisma.EnumContentStateWithAggregatesFilter<"Thread"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Thread"> | Date | string | null;
    deletedById?: Prisma.IntNullableWithAggregatesFilter<"Thread"> | number | null;
    viewCount?: Prisma.IntWithAggregatesFilter<"Thread"> | number;
    replyCount?: Prisma.IntWithAggregatesFilter<"Thread"> | number;
    firstPostId?: Prisma.IntNullableWithAggregatesFilter<"Thread"> | number | null;
    lastPostId?: Prisma.IntNullableWithAggregatesFilter<"Thread"> | number | null;
    lastPostAt?: Prisma.DateTimeWithAggregatesFilter<"Thread"> | Date | string;
};
export type ThreadCreateInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadUpdateInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadCreateManyInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
};
export type ThreadUpdateManyMutationInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ThreadUncheckedUpdateManyInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ThreadListRelationFilter = {
    every?: Prisma.ThreadWhereInput;
    some?: Prisma.ThreadWhereInput;
    none?: Prisma.ThreadWhereInput;
};
export type ThreadOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ThreadCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    isSticky?: Prisma.SortOrder;
    isLocked?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrder;
    lastPostId?: Prisma.SortOrder;
    lastPostAt?: Prisma.SortOrder;
};
export type ThreadAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrder;
    lastPostId?: Prisma.SortOrder;
};
export type ThreadMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    isSticky?: Prisma.SortOrder;
    isLocked?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrder;
    lastPostId?: Prisma.SortOrder;
    lastPostAt?: Prisma.SortOrder;
};
export type ThreadMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    title?: Prisma.SortOrder;
    slug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    isSticky?: Prisma.SortOrder;
    isLocked?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    deletedAt?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrder;
    lastPostId?: Prisma.SortOrder;
    lastPostAt?: Prisma.SortOrder;
};
export type ThreadSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    authorId?: Prisma.SortOrder;
    deletedById?: Prisma.SortOrder;
    viewCount?: Prisma.SortOrder;
    replyCount?: Prisma.SortOrder;
    firstPostId?: Prisma.SortOrder;
    lastPostId?: Prisma.SortOrder;
};
export type ThreadScalarRelationFilter = {
    is?: Prisma.ThreadWhereInput;
    isNot?: Prisma.ThreadWhereInput;
};
export type ThreadNullableScalarRelationFilter = {
    is?: Prisma.ThreadWhereInput | null;
    isNot?: Prisma.ThreadWhereInput | null;
};
export type ThreadCreateNestedManyWithoutAuthorInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutAuthorInput, Prisma.ThreadUncheckedCreateWithoutAuthorInput> | Prisma.ThreadCreateWithoutAuthorInput[] | Prisma.ThreadUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutAuthorInput | Prisma.ThreadCreateOrConnectWithoutAuthorInput[];
    createMany?: Prisma.ThreadCreateManyAuthorInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadCreateNestedManyWithoutDeletedByInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutDeletedByInput, Prisma.ThreadUncheckedCreateWithoutDeletedByInput> | Prisma.ThreadCreateWithoutDeletedByInput[] | Prisma.ThreadUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutDeletedByInput | Prisma.ThreadCreateOrConnectWithoutDeletedByInput[];
    createMany?: Prisma.ThreadCreateManyDeletedByInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUncheckedCreateNestedManyWithoutAuthorInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutAuthorInput, Prisma.ThreadUncheckedCreateWithoutAuthorInput> | Prisma.ThreadCreateWithoutAuthorInput[] | Prisma.ThreadUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutAuthorInput | Prisma.ThreadCreateOrConnectWithoutAuthorInput[];
    createMany?: Prisma.ThreadCreateManyAuthorInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUncheckedCreateNestedManyWithoutDeletedByInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutDeletedByInput, Prisma.ThreadUncheckedCreateWithoutDeletedByInput> | Prisma.ThreadCreateWithoutDeletedByInput[] | Prisma.ThreadUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutDeletedByInput | Prisma.ThreadCreateOrConnectWithoutDeletedByInput[];
    createMany?: Prisma.ThreadCreateManyDeletedByInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUpdateManyWithoutAuthorNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutAuthorInput, Prisma.ThreadUncheckedCreateWithoutAuthorInput> | Prisma.ThreadCreateWithoutAuthorInput[] | Prisma.ThreadUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutAuthorInput | Prisma.ThreadCreateOrConnectWithoutAuthorInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutAuthorInput | Prisma.ThreadUpsertWithWhereUniqueWithoutAuthorInput[];
    createMany?: Prisma.ThreadCreateManyAuthorInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutAuthorInput | Prisma.ThreadUpdateWithWhereUniqueWithoutAuthorInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutAuthorInput | Prisma.ThreadUpdateManyWithWhereWithoutAuthorInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadUpdateManyWithoutDeletedByNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutDeletedByInput, Prisma.ThreadUncheckedCreateWithoutDeletedByInput> | Prisma.ThreadCreateWithoutDeletedByInput[] | Prisma.ThreadUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutDeletedByInput | Prisma.ThreadCreateOrConnectWithoutDeletedByInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutDeletedByInput | Prisma.ThreadUpsertWithWhereUniqueWithoutDeletedByInput[];
    createMany?: Prisma.ThreadCreateManyDeletedByInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutDeletedByInput | Prisma.ThreadUpdateWithWhereUniqueWithoutDeletedByInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutDeletedByInput | Prisma.ThreadUpdateManyWithWhereWithoutDeletedByInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadUncheckedUpdateManyWithoutAuthorNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutAuthorInput, Prisma.ThreadUncheckedCreateWithoutAuthorInput> | Prisma.ThreadCreateWithoutAuthorInput[] | Prisma.ThreadUncheckedCreateWithoutAuthorInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutAuthorInput | Prisma.ThreadCreateOrConnectWithoutAuthorInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutAuthorInput | Prisma.ThreadUpsertWithWhereUniqueWithoutAuthorInput[];
    createMany?: Prisma.ThreadCreateManyAuthorInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutAuthorInput | Prisma.ThreadUpdateWithWhereUniqueWithoutAuthorInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutAuthorInput | Prisma.ThreadUpdateManyWithWhereWithoutAuthorInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadUncheckedUpdateManyWithoutDeletedByNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutDeletedByInput, Prisma.ThreadUncheckedCreateWithoutDeletedByInput> | Prisma.ThreadCreateWithoutDeletedByInput[] | Prisma.ThreadUncheckedCreateWithoutDeletedByInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutDeletedByInput | Prisma.ThreadCreateOrConnectWithoutDeletedByInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutDeletedByInput | Prisma.ThreadUpsertWithWhereUniqueWithoutDeletedByInput[];
    createMany?: Prisma.ThreadCreateManyDeletedByInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutDeletedByInput | Prisma.ThreadUpdateWithWhereUniqueWithoutDeletedByInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutDeletedByInput | Prisma.ThreadUpdateManyWithWhereWithoutDeletedByInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutForumInput, Prisma.ThreadUncheckedCreateWithoutForumInput> | Prisma.ThreadCreateWithoutForumInput[] | Prisma.ThreadUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutForumInput | Prisma.ThreadCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.ThreadCreateManyForumInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUncheckedCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutForumInput, Prisma.ThreadUncheckedCreateWithoutForumInput> | Prisma.ThreadCreateWithoutForumInput[] | Prisma.ThreadUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutForumInput | Prisma.ThreadCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.ThreadCreateManyForumInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutForumInput, Prisma.ThreadUncheckedCreateWithoutForumInput> | Prisma.ThreadCreateWithoutForumInput[] | Prisma.ThreadUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutForumInput | Prisma.ThreadCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutForumInput | Prisma.ThreadUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.ThreadCreateManyForumInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutForumInput | Prisma.ThreadUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutForumInput | Prisma.ThreadUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadUncheckedUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutForumInput, Prisma.ThreadUncheckedCreateWithoutForumInput> | Prisma.ThreadCreateWithoutForumInput[] | Prisma.ThreadUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutForumInput | Prisma.ThreadCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutForumInput | Prisma.ThreadUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.ThreadCreateManyForumInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutForumInput | Prisma.ThreadUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutForumInput | Prisma.ThreadUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type EnumContentStateFieldUpdateOperationsInput = {
    set?: $Enums.ContentState;
};
export type ThreadCreateNestedOneWithoutPostsInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutPostsInput, Prisma.ThreadUncheckedCreateWithoutPostsInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutPostsInput;
    connect?: Prisma.ThreadWhereUniqueInput;
};
export type ThreadCreateNestedOneWithoutFirstPostInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutFirstPostInput, Prisma.ThreadUncheckedCreateWithoutFirstPostInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutFirstPostInput;
    connect?: Prisma.ThreadWhereUniqueInput;
};
export type ThreadCreateNestedManyWithoutLastPostInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutLastPostInput, Prisma.ThreadUncheckedCreateWithoutLastPostInput> | Prisma.ThreadCreateWithoutLastPostInput[] | Prisma.ThreadUncheckedCreateWithoutLastPostInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutLastPostInput | Prisma.ThreadCreateOrConnectWithoutLastPostInput[];
    createMany?: Prisma.ThreadCreateManyLastPostInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUncheckedCreateNestedOneWithoutFirstPostInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutFirstPostInput, Prisma.ThreadUncheckedCreateWithoutFirstPostInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutFirstPostInput;
    connect?: Prisma.ThreadWhereUniqueInput;
};
export type ThreadUncheckedCreateNestedManyWithoutLastPostInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutLastPostInput, Prisma.ThreadUncheckedCreateWithoutLastPostInput> | Prisma.ThreadCreateWithoutLastPostInput[] | Prisma.ThreadUncheckedCreateWithoutLastPostInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutLastPostInput | Prisma.ThreadCreateOrConnectWithoutLastPostInput[];
    createMany?: Prisma.ThreadCreateManyLastPostInputEnvelope;
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
};
export type ThreadUpdateOneRequiredWithoutPostsNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutPostsInput, Prisma.ThreadUncheckedCreateWithoutPostsInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutPostsInput;
    upsert?: Prisma.ThreadUpsertWithoutPostsInput;
    connect?: Prisma.ThreadWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ThreadUpdateToOneWithWhereWithoutPostsInput, Prisma.ThreadUpdateWithoutPostsInput>, Prisma.ThreadUncheckedUpdateWithoutPostsInput>;
};
export type ThreadUpdateOneWithoutFirstPostNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutFirstPostInput, Prisma.ThreadUncheckedCreateWithoutFirstPostInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutFirstPostInput;
    upsert?: Prisma.ThreadUpsertWithoutFirstPostInput;
    disconnect?: Prisma.ThreadWhereInput | boolean;
    delete?: Prisma.ThreadWhereInput | boolean;
    connect?: Prisma.ThreadWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ThreadUpdateToOneWithWhereWithoutFirstPostInput, Prisma.ThreadUpdateWithoutFirstPostInput>, Prisma.ThreadUncheckedUpdateWithoutFirstPostInput>;
};
export type ThreadUpdateManyWithoutLastPostNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutLastPostInput, Prisma.ThreadUncheckedCreateWithoutLastPostInput> | Prisma.ThreadCreateWithoutLastPostInput[] | Prisma.ThreadUncheckedCreateWithoutLastPostInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutLastPostInput | Prisma.ThreadCreateOrConnectWithoutLastPostInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutLastPostInput | Prisma.ThreadUpsertWithWhereUniqueWithoutLastPostInput[];
    createMany?: Prisma.ThreadCreateManyLastPostInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutLastPostInput | Prisma.ThreadUpdateWithWhereUniqueWithoutLastPostInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutLastPostInput | Prisma.ThreadUpdateManyWithWhereWithoutLastPostInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadUncheckedUpdateOneWithoutFirstPostNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutFirstPostInput, Prisma.ThreadUncheckedCreateWithoutFirstPostInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutFirstPostInput;
    upsert?: Prisma.ThreadUpsertWithoutFirstPostInput;
    disconnect?: Prisma.ThreadWhereInput | boolean;
    delete?: Prisma.ThreadWhereInput | boolean;
    connect?: Prisma.ThreadWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ThreadUpdateToOneWithWhereWithoutFirstPostInput, Prisma.ThreadUpdateWithoutFirstPostInput>, Prisma.ThreadUncheckedUpdateWithoutFirstPostInput>;
};
export type ThreadUncheckedUpdateManyWithoutLastPostNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutLastPostInput, Prisma.ThreadUncheckedCreateWithoutLastPostInput> | Prisma.ThreadCreateWithoutLastPostInput[] | Prisma.ThreadUncheckedCreateWithoutLastPostInput[];
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutLastPostInput | Prisma.ThreadCreateOrConnectWithoutLastPostInput[];
    upsert?: Prisma.ThreadUpsertWithWhereUniqueWithoutLastPostInput | Prisma.ThreadUpsertWithWhereUniqueWithoutLastPostInput[];
    createMany?: Prisma.ThreadCreateManyLastPostInputEnvelope;
    set?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    disconnect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    delete?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    connect?: Prisma.ThreadWhereUniqueInput | Prisma.ThreadWhereUniqueInput[];
    update?: Prisma.ThreadUpdateWithWhereUniqueWithoutLastPostInput | Prisma.ThreadUpdateWithWhereUniqueWithoutLastPostInput[];
    updateMany?: Prisma.ThreadUpdateManyWithWhereWithoutLastPostInput | Prisma.ThreadUpdateManyWithWhereWithoutLastPostInput[];
    deleteMany?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
};
export type ThreadCreateNestedOneWithoutReadsInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutReadsInput, Prisma.ThreadUncheckedCreateWithoutReadsInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutReadsInput;
    connect?: Prisma.ThreadWhereUniqueInput;
};
export type ThreadUpdateOneRequiredWithoutReadsNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutReadsInput, Prisma.ThreadUncheckedCreateWithoutReadsInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutReadsInput;
    upsert?: Prisma.ThreadUpsertWithoutReadsInput;
    connect?: Prisma.ThreadWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ThreadUpdateToOneWithWhereWithoutReadsInput, Prisma.ThreadUpdateWithoutReadsInput>, Prisma.ThreadUncheckedUpdateWithoutReadsInput>;
};
export type ThreadCreateNestedOneWithoutImportsInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutImportsInput, Prisma.ThreadUncheckedCreateWithoutImportsInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutImportsInput;
    connect?: Prisma.ThreadWhereUniqueInput;
};
export type ThreadUpdateOneRequiredWithoutImportsNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadCreateWithoutImportsInput, Prisma.ThreadUncheckedCreateWithoutImportsInput>;
    connectOrCreate?: Prisma.ThreadCreateOrConnectWithoutImportsInput;
    upsert?: Prisma.ThreadUpsertWithoutImportsInput;
    connect?: Prisma.ThreadWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ThreadUpdateToOneWithWhereWithoutImportsInput, Prisma.ThreadUpdateWithoutImportsInput>, Prisma.ThreadUncheckedUpdateWithoutImportsInput>;
};
export type ThreadCreateWithoutAuthorInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutAuthorInput = {
    id?: number;
    forumId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutAuthorInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutAuthorInput, Prisma.ThreadUncheckedCreateWithoutAuthorInput>;
};
export type ThreadCreateManyAuthorInputEnvelope = {
    data: Prisma.ThreadCreateManyAuthorInput | Prisma.ThreadCreateManyAuthorInput[];
    skipDuplicates?: boolean;
};
export type ThreadCreateWithoutDeletedByInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutDeletedByInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutDeletedByInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutDeletedByInput, Prisma.ThreadUncheckedCreateWithoutDeletedByInput>;
};
export type ThreadCreateManyDeletedByInputEnvelope = {
    data: Prisma.ThreadCreateManyDeletedByInput | Prisma.ThreadCreateManyDeletedByInput[];
    skipDuplicates?: boolean;
};
export type ThreadUpsertWithWhereUniqueWithoutAuthorInput = {
    where: Prisma.ThreadWhereUniqueInput;
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutAuthorInput, Prisma.ThreadUncheckedUpdateWithoutAuthorInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutAuthorInput, Prisma.ThreadUncheckedCreateWithoutAuthorInput>;
};
export type ThreadUpdateWithWhereUniqueWithoutAuthorInput = {
    where: Prisma.ThreadWhereUniqueInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutAuthorInput, Prisma.ThreadUncheckedUpdateWithoutAuthorInput>;
};
export type ThreadUpdateManyWithWhereWithoutAuthorInput = {
    where: Prisma.ThreadScalarWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateManyMutationInput, Prisma.ThreadUncheckedUpdateManyWithoutAuthorInput>;
};
export type ThreadScalarWhereInput = {
    AND?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
    OR?: Prisma.ThreadScalarWhereInput[];
    NOT?: Prisma.ThreadScalarWhereInput | Prisma.ThreadScalarWhereInput[];
    id?: Prisma.IntFilter<"Thread"> | number;
    forumId?: Prisma.IntFilter<"Thread"> | number;
    authorId?: Prisma.IntFilter<"Thread"> | number;
    title?: Prisma.StringFilter<"Thread"> | string;
    slug?: Prisma.StringFilter<"Thread"> | string;
    createdAt?: Prisma.DateTimeFilter<"Thread"> | Date | string;
    isSticky?: Prisma.BoolFilter<"Thread"> | boolean;
    isLocked?: Prisma.BoolFilter<"Thread"> | boolean;
    state?: Prisma.EnumContentStateFilter<"Thread"> | $Enums.ContentState;
    deletedAt?: Prisma.DateTimeNullableFilter<"Thread"> | Date | string | null;
    deletedById?: Prisma.IntNullableFilter<"Thread"> | number | null;
    viewCount?: Prisma.IntFilter<"Thread"> | number;
    replyCount?: Prisma.IntFilter<"Thread"> | number;
    firstPostId?: Prisma.IntNullableFilter<"Thread"> | number | null;
    lastPostId?: Prisma.IntNullableFilter<"Thread"> | number | null;
    lastPostAt?: Prisma.DateTimeFilter<"Thread"> | Date | string;
};
export type ThreadUpsertWithWhereUniqueWithoutDeletedByInput = {
    where: Prisma.ThreadWhereUniqueInput;
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutDeletedByInput, Prisma.ThreadUncheckedUpdateWithoutDeletedByInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutDeletedByInput, Prisma.ThreadUncheckedCreateWithoutDeletedByInput>;
};
export type ThreadUpdateWithWhereUniqueWithoutDeletedByInput = {
    where: Prisma.ThreadWhereUniqueInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutDeletedByInput, Prisma.ThreadUncheckedUpdateWithoutDeletedByInput>;
};
export type ThreadUpdateManyWithWhereWithoutDeletedByInput = {
    where: Prisma.ThreadScalarWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateManyMutationInput, Prisma.ThreadUncheckedUpdateManyWithoutDeletedByInput>;
};
export type ThreadCreateWithoutForumInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutForumInput = {
    id?: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutForumInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutForumInput, Prisma.ThreadUncheckedCreateWithoutForumInput>;
};
export type ThreadCreateManyForumInputEnvelope = {
    data: Prisma.ThreadCreateManyForumInput | Prisma.ThreadCreateManyForumInput[];
    skipDuplicates?: boolean;
};
export type ThreadUpsertWithWhereUniqueWithoutForumInput = {
    where: Prisma.ThreadWhereUniqueInput;
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutForumInput, Prisma.ThreadUncheckedUpdateWithoutForumInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutForumInput, Prisma.ThreadUncheckedCreateWithoutForumInput>;
};
export type ThreadUpdateWithWhereUniqueWithoutForumInput = {
    where: Prisma.ThreadWhereUniqueInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutForumInput, Prisma.ThreadUncheckedUpdateWithoutForumInput>;
};
export type ThreadUpdateManyWithWhereWithoutForumInput = {
    where: Prisma.ThreadScalarWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateManyMutationInput, Prisma.ThreadUncheckedUpdateManyWithoutForumInput>;
};
export type ThreadCreateWithoutPostsInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutPostsInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutPostsInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutPostsInput, Prisma.ThreadUncheckedCreateWithoutPostsInput>;
};
export type ThreadCreateWithoutFirstPostInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutFirstPostInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutFirstPostInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutFirstPostInput, Prisma.ThreadUncheckedCreateWithoutFirstPostInput>;
};
export type ThreadCreateWithoutLastPostInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutLastPostInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutLastPostInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutLastPostInput, Prisma.ThreadUncheckedCreateWithoutLastPostInput>;
};
export type ThreadCreateManyLastPostInputEnvelope = {
    data: Prisma.ThreadCreateManyLastPostInput | Prisma.ThreadCreateManyLastPostInput[];
    skipDuplicates?: boolean;
};
export type ThreadUpsertWithoutPostsInput = {
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutPostsInput, Prisma.ThreadUncheckedUpdateWithoutPostsInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutPostsInput, Prisma.ThreadUncheckedCreateWithoutPostsInput>;
    where?: Prisma.ThreadWhereInput;
};
export type ThreadUpdateToOneWithWhereWithoutPostsInput = {
    where?: Prisma.ThreadWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutPostsInput, Prisma.ThreadUncheckedUpdateWithoutPostsInput>;
};
export type ThreadUpdateWithoutPostsInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutPostsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadUpsertWithoutFirstPostInput = {
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutFirstPostInput, Prisma.ThreadUncheckedUpdateWithoutFirstPostInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutFirstPostInput, Prisma.ThreadUncheckedCreateWithoutFirstPostInput>;
    where?: Prisma.ThreadWhereInput;
};
export type ThreadUpdateToOneWithWhereWithoutFirstPostInput = {
    where?: Prisma.ThreadWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutFirstPostInput, Prisma.ThreadUncheckedUpdateWithoutFirstPostInput>;
};
export type ThreadUpdateWithoutFirstPostInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutFirstPostInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadUpsertWithWhereUniqueWithoutLastPostInput = {
    where: Prisma.ThreadWhereUniqueInput;
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutLastPostInput, Prisma.ThreadUncheckedUpdateWithoutLastPostInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutLastPostInput, Prisma.ThreadUncheckedCreateWithoutLastPostInput>;
};
export type ThreadUpdateWithWhereUniqueWithoutLastPostInput = {
    where: Prisma.ThreadWhereUniqueInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutLastPostInput, Prisma.ThreadUncheckedUpdateWithoutLastPostInput>;
};
export type ThreadUpdateManyWithWhereWithoutLastPostInput = {
    where: Prisma.ThreadScalarWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateManyMutationInput, Prisma.ThreadUncheckedUpdateManyWithoutLastPostInput>;
};
export type ThreadCreateWithoutReadsInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutReadsInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    imports?: Prisma.ImportUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutReadsInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutReadsInput, Prisma.ThreadUncheckedCreateWithoutReadsInput>;
};
export type ThreadUpsertWithoutReadsInput = {
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutReadsInput, Prisma.ThreadUncheckedUpdateWithoutReadsInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutReadsInput, Prisma.ThreadUncheckedCreateWithoutReadsInput>;
    where?: Prisma.ThreadWhereInput;
};
export type ThreadUpdateToOneWithWhereWithoutReadsInput = {
    where?: Prisma.ThreadWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutReadsInput, Prisma.ThreadUncheckedUpdateWithoutReadsInput>;
};
export type ThreadUpdateWithoutReadsInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutReadsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadCreateWithoutImportsInput = {
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    lastPostAt?: Date | string;
    forum: Prisma.ForumCreateNestedOneWithoutThreadsInput;
    author: Prisma.UserCreateNestedOneWithoutThreadsInput;
    deletedBy?: Prisma.UserCreateNestedOneWithoutDeletedThreadsInput;
    firstPost?: Prisma.PostCreateNestedOneWithoutFirstOfThreadInput;
    lastPost?: Prisma.PostCreateNestedOneWithoutLastOfThreadsInput;
    posts?: Prisma.PostCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadCreateNestedManyWithoutThreadInput;
};
export type ThreadUncheckedCreateWithoutImportsInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
    posts?: Prisma.PostUncheckedCreateNestedManyWithoutThreadInput;
    reads?: Prisma.ThreadReadUncheckedCreateNestedManyWithoutThreadInput;
};
export type ThreadCreateOrConnectWithoutImportsInput = {
    where: Prisma.ThreadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutImportsInput, Prisma.ThreadUncheckedCreateWithoutImportsInput>;
};
export type ThreadUpsertWithoutImportsInput = {
    update: Prisma.XOR<Prisma.ThreadUpdateWithoutImportsInput, Prisma.ThreadUncheckedUpdateWithoutImportsInput>;
    create: Prisma.XOR<Prisma.ThreadCreateWithoutImportsInput, Prisma.ThreadUncheckedCreateWithoutImportsInput>;
    where?: Prisma.ThreadWhereInput;
};
export type ThreadUpdateToOneWithWhereWithoutImportsInput = {
    where?: Prisma.ThreadWhereInput;
    data: Prisma.XOR<Prisma.ThreadUpdateWithoutImportsInput, Prisma.ThreadUncheckedUpdateWithoutImportsInput>;
};
export type ThreadUpdateWithoutImportsInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutImportsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadCreateManyAuthorInput = {
    id?: number;
    forumId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
};
export type ThreadCreateManyDeletedByInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
};
export type ThreadUpdateWithoutAuthorInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutAuthorInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateManyWithoutAuthorInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ThreadUpdateWithoutDeletedByInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutDeletedByInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateManyWithoutDeletedByInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ThreadCreateManyForumInput = {
    id?: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostId?: number | null;
    lastPostAt?: Date | string;
};
export type ThreadUpdateWithoutForumInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    lastPost?: Prisma.PostUpdateOneWithoutLastOfThreadsNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutForumInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateManyWithoutForumInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ThreadCreateManyLastPostInput = {
    id?: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt?: Date | string;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: $Enums.ContentState;
    deletedAt?: Date | string | null;
    deletedById?: number | null;
    viewCount?: number;
    replyCount?: number;
    firstPostId?: number | null;
    lastPostAt?: Date | string;
};
export type ThreadUpdateWithoutLastPostInput = {
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    forum?: Prisma.ForumUpdateOneRequiredWithoutThreadsNestedInput;
    author?: Prisma.UserUpdateOneRequiredWithoutThreadsNestedInput;
    deletedBy?: Prisma.UserUpdateOneWithoutDeletedThreadsNestedInput;
    firstPost?: Prisma.PostUpdateOneWithoutFirstOfThreadNestedInput;
    posts?: Prisma.PostUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateWithoutLastPostInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    posts?: Prisma.PostUncheckedUpdateManyWithoutThreadNestedInput;
    imports?: Prisma.ImportUncheckedUpdateManyWithoutThreadNestedInput;
    reads?: Prisma.ThreadReadUncheckedUpdateManyWithoutThreadNestedInput;
};
export type ThreadUncheckedUpdateManyWithoutLastPostInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    authorId?: Prisma.IntFieldUpdateOperationsInput | number;
    title?: Prisma.StringFieldUpdateOperationsInput | string;
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    isSticky?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    isLocked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    state?: Prisma.EnumContentStateFieldUpdateOperationsInput | $Enums.ContentState;
    deletedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    deletedById?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    viewCount?: Prisma.IntFieldUpdateOperationsInput | number;
    replyCount?: Prisma.IntFieldUpdateOperationsInput | number;
    firstPostId?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    lastPostAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
/**
 * Count Type ThreadCountOutputType
 */
export type ThreadCountOutputType = {
    posts: number;
    imports: number;
    reads: number;
};
export type ThreadCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    posts?: boolean | ThreadCountOutputTypeCountPostsArgs;
    imports?: boolean | ThreadCountOutputTypeCountImportsArgs;
    reads?: boolean | ThreadCountOutputTypeCountReadsArgs;
};
/**
 * ThreadCountOutputType without action
 */
export type ThreadCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ThreadCountOutputType
     */
    select?: Prisma.ThreadCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ThreadCountOutputType without action
 */
export type ThreadCountOutputTypeCountPostsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostWhereInput;
};
/**
 * ThreadCountOutputType without action
 */
export type ThreadCountOutputTypeCountImportsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ImportWhereInput;
};
/**
 * ThreadCountOutputType without action
 */
export type ThreadCountOutputTypeCountReadsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadReadWhereInput;
};
export type ThreadSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    title?: boolean;
    slug?: boolean;
    createdAt?: boolean;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    viewCount?: boolean;
    replyCount?: boolean;
    firstPostId?: boolean;
    lastPostId?: boolean;
    lastPostAt?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Thread$deletedByArgs<ExtArgs>;
    firstPost?: boolean | Prisma.Thread$firstPostArgs<ExtArgs>;
    lastPost?: boolean | Prisma.Thread$lastPostArgs<ExtArgs>;
    posts?: boolean | Prisma.Thread$postsArgs<ExtArgs>;
    imports?: boolean | Prisma.Thread$importsArgs<ExtArgs>;
    reads?: boolean | Prisma.Thread$readsArgs<ExtArgs>;
    _count?: boolean | Prisma.ThreadCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["thread"]>;
export type ThreadSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    title?: boolean;
    slug?: boolean;
    createdAt?: boolean;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    viewCount?: boolean;
    replyCount?: boolean;
    firstPostId?: boolean;
    lastPostId?: boolean;
    lastPostAt?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Thread$deletedByArgs<ExtArgs>;
    firstPost?: boolean | Prisma.Thread$firstPostArgs<ExtArgs>;
    lastPost?: boolean | Prisma.Thread$lastPostArgs<ExtArgs>;
}, ExtArgs["result"]["thread"]>;
export type ThreadSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    title?: boolean;
    slug?: boolean;
    createdAt?: boolean;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    viewCount?: boolean;
    replyCount?: boolean;
    firstPostId?: boolean;
    lastPostId?: boolean;
    lastPostAt?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Thread$deletedByArgs<ExtArgs>;
    firstPost?: boolean | Prisma.Thread$firstPostArgs<ExtArgs>;
    lastPost?: boolean | Prisma.Thread$lastPostArgs<ExtArgs>;
}, ExtArgs["result"]["thread"]>;
export type ThreadSelectScalar = {
    id?: boolean;
    forumId?: boolean;
    authorId?: boolean;
    title?: boolean;
    slug?: boolean;
    createdAt?: boolean;
    isSticky?: boolean;
    isLocked?: boolean;
    state?: boolean;
    deletedAt?: boolean;
    deletedById?: boolean;
    viewCount?: boolean;
    replyCount?: boolean;
    firstPostId?: boolean;
    lastPostId?: boolean;
    lastPostAt?: boolean;
};
export type ThreadOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "forumId" | "authorId" | "title" | "slug" | "createdAt" | "isSticky" | "isLocked" | "state" | "deletedAt" | "deletedById" | "viewCount" | "replyCount" | "firstPostId" | "lastPostId" | "lastPostAt", ExtArgs["result"]["thread"]>;
export type ThreadInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Thread$deletedByArgs<ExtArgs>;
    firstPost?: boolean | Prisma.Thread$firstPostArgs<ExtArgs>;
    lastPost?: boolean | Prisma.Thread$lastPostArgs<ExtArgs>;
    posts?: boolean | Prisma.Thread$postsArgs<ExtArgs>;
    imports?: boolean | Prisma.Thread$importsArgs<ExtArgs>;
    reads?: boolean | Prisma.Thread$readsArgs<ExtArgs>;
    _count?: boolean | Prisma.ThreadCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ThreadIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Thread$deletedByArgs<ExtArgs>;
    firstPost?: boolean | Prisma.Thread$firstPostArgs<ExtArgs>;
    lastPost?: boolean | Prisma.Thread$lastPostArgs<ExtArgs>;
};
export type ThreadIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    author?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    deletedBy?: boolean | Prisma.Thread$deletedByArgs<ExtArgs>;
    firstPost?: boolean | Prisma.Thread$firstPostArgs<ExtArgs>;
    lastPost?: boolean | Prisma.Thread$lastPostArgs<ExtArgs>;
};
export type $ThreadPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Thread";
    objects: {
        forum: Prisma.$ForumPayload<ExtArgs>;
        author: Prisma.$UserPayload<ExtArgs>;
        deletedBy: Prisma.$UserPayload<ExtArgs> | null;
        firstPost: Prisma.$PostPayload<ExtArgs> | null;
        lastPost: Prisma.$PostPayload<ExtArgs> | null;
        posts: Prisma.$PostPayload<ExtArgs>[];
        imports: Prisma.$ImportPayload<ExtArgs>[];
        reads: Prisma.$ThreadReadPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: number;
        forumId: number;
        authorId: number;
        title: string;
        slug: string;
        createdAt: Date;
        isSticky: boolean;
        isLocked: boolean;
        state: $Enums.ContentState;
        deletedAt: Date | null;
        deletedById: number | null;
        viewCount: number;
        /**
         * Visible posts but the first.
         */
        replyCount: number;
        firstPostId: number | null;
        /**
         * The visible post with the highest position, and when it was written.
         */
        lastPostId: number | null;
        lastPostAt: Date;
    }, ExtArgs["result"]["thread"]>;
    composites: {};
};
export type ThreadGetPayload<S extends boolean | null | undefined | ThreadDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ThreadPayload, S>;
export type ThreadCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ThreadFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ThreadCountAggregateInputType | true;
};
export interface ThreadDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Thread'];
        meta: {
            name: 'Thread';
        };
    };
    /**
     * Find zero or one Thread that matches the filter.
     * @param {ThreadFindUniqueArgs} args - Arguments to find a Thread
     * @example
     * // Get one Thread
     * const thread = await prisma.thread.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ThreadFindUniqueArgs>(args: Prisma.SelectSubset<T, ThreadFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Thread that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ThreadFindUniqueOrThrowArgs} args - Arguments to find a Thread
     * @example
     * // Get one Thread
     * const thread = await prisma.thread.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ThreadFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ThreadFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Thread that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadFindFirstArgs} args - Arguments to find a Thread
     * @example
     * // Get one Thread
     * const thread = await prisma.thread.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ThreadFindFirstArgs>(args?: Prisma.SelectSubset<T, ThreadFindFirstArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Thread that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadFindFirstOrThrowArgs} args - Arguments to find a Thread
     * @example
     * // Get one Thread
     * const thread = await prisma.thread.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ThreadFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ThreadFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Threads that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Threads
     * const threads = await prisma.thread.findMany()
     *
     * // Get first 10 Threads
     * const threads = await prisma.thread.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const threadWithIdOnly = await prisma.thread.findMany({ select: { id: true } })
     *
     */
    findMany<T extends ThreadFindManyArgs>(args?: Prisma.SelectSubset<T, ThreadFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Thread.
     * @param {ThreadCreateArgs} args - Arguments to create a Thread.
     * @example
     * // Create one Thread
     * const Thread = await prisma.thread.create({
     *   data: {
     *     // ... data to create a Thread
     *   }
     * })
     *
     */
    create<T extends ThreadCreateArgs>(args: Prisma.SelectSubset<T, ThreadCreateArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Threads.
     * @param {ThreadCreateManyArgs} args - Arguments to create many Threads.
     * @example
     * // Create many Threads
     * const thread = await prisma.thread.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ThreadCreateManyArgs>(args?: Prisma.SelectSubset<T, ThreadCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Threads and returns the data saved in the database.
     * @param {ThreadCreateManyAndReturnArgs} args - Arguments to create many Threads.
     * @example
     * // Create many Threads
     * const thread = await prisma.thread.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Threads and only return the `id`
     * const threadWithIdOnly = await prisma.thread.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ThreadCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ThreadCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Thread.
     * @param {ThreadDeleteArgs} args - Arguments to delete one Thread.
     * @example
     * // Delete one Thread
     * const Thread = await prisma.thread.delete({
     *   where: {
     *     // ... filter to delete one Thread
     *   }
     * })
     *
     */
    delete<T extends ThreadDeleteArgs>(args: Prisma.SelectSubset<T, ThreadDeleteArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Thread.
     * @param {ThreadUpdateArgs} args - Arguments to update one Thread.
     * @example
     * // Update one Thread
     * const thread = await prisma.thread.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ThreadUpdateArgs>(args: Prisma.SelectSubset<T, ThreadUpdateArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Threads.
     * @param {ThreadDeleteManyArgs} args - Arguments to filter Threads to delete.
     * @example
     * // Delete a few Threads
     * const { count } = await prisma.thread.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ThreadDeleteManyArgs>(args?: Prisma.SelectSubset<T, ThreadDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Threads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Threads
     * const thread = await prisma.thread.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ThreadUpdateManyArgs>(args: Prisma.SelectSubset<T, ThreadUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Threads and returns the data updated in the database.
     * @param {ThreadUpdateManyAndReturnArgs} args - Arguments to update many Threads.
     * @example
     * // Update many Threads
     * const thread = await prisma.thread.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Threads and only return the `id`
     * const threadWithIdOnly = await prisma.thread.updateManyAndReturn({
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
    updateManyAndReturn<T extends ThreadUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ThreadUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Thread.
     * @param {ThreadUpsertArgs} args - Arguments to update or create a Thread.
     * @example
     * // Update or create a Thread
     * const thread = await prisma.thread.upsert({
     *   create: {
     *     // ... data to create a Thread
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Thread we want to update
     *   }
     * })
     */
    upsert<T extends ThreadUpsertArgs>(args: Prisma.SelectSubset<T, ThreadUpsertArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Threads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadCountArgs} args - Arguments to filter Threads to count.
     * @example
     * // Count the number of Threads
     * const count = await prisma.thread.count({
     *   where: {
     *     // ... the filter for the Threads we want to count
     *   }
     * })
    **/
    count<T extends ThreadCountArgs>(args?: Prisma.Subset<T, ThreadCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ThreadCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Thread.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ThreadAggregateArgs>(args: Prisma.Subset<T, ThreadAggregateArgs>): Prisma.PrismaPromise<GetThreadAggregateType<T>>;
    /**
     * Group by Thread.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ThreadGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ThreadGroupByArgs['orderBy'];
    } : {
        orderBy?: ThreadGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ThreadGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetThreadGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Thread model
     */
    readonly fields: ThreadFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Thread.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ThreadClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    forum<T extends Prisma.ForumDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ForumDefaultArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    author<T extends Prisma.UserDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.UserDefaultArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    deletedBy<T extends Prisma.Thread$deletedByArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Thread$deletedByArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    firstPost<T extends Prisma.Thread$firstPostArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Thread$firstPostArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    lastPost<T extends Prisma.Thread$lastPostArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Thread$lastPostArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    posts<T extends Prisma.Thread$postsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Thread$postsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    imports<T extends Prisma.Thread$importsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Thread$importsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    reads<T extends Prisma.Thread$readsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Thread$readsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Thread model
 */
export interface ThreadFieldRefs {
    readonly id: Prisma.FieldRef<"Thread", 'Int'>;
    readonly forumId: Prisma.FieldRef<"Thread", 'Int'>;
    readonly authorId: Prisma.FieldRef<"Thread", 'Int'>;
    readonly title: Prisma.FieldRef<"Thread", 'String'>;
    readonly slug: Prisma.FieldRef<"Thread", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Thread", 'DateTime'>;
    readonly isSticky: Prisma.FieldRef<"Thread", 'Boolean'>;
    readonly isLocked: Prisma.FieldRef<"Thread", 'Boolean'>;
    readonly state: Prisma.FieldRef<"Thread", 'ContentState'>;
    readonly deletedAt: Prisma.FieldRef<"Thread", 'DateTime'>;
    readonly deletedById: Prisma.FieldRef<"Thread", 'Int'>;
    readonly viewCount: Prisma.FieldRef<"Thread", 'Int'>;
    readonly replyCount: Prisma.FieldRef<"Thread", 'Int'>;
    readonly firstPostId: Prisma.FieldRef<"Thread", 'Int'>;
    readonly lastPostId: Prisma.FieldRef<"Thread", 'Int'>;
    readonly lastPostAt: Prisma.FieldRef<"Thread", 'DateTime'>;
}
/**
 * Thread findUnique
 */
export type ThreadFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Thread to fetch.
     */
    where: Prisma.ThreadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread findUniqueOrThrow
 */
export type ThreadFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Thread to fetch.
     */
    where: Prisma.ThreadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread findFirst
 */
export type ThreadFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Thread to fetch.
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Threads to fetch.
     */
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Threads.
     */
    cursor?: Prisma.ThreadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Threads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Threads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Threads.
     */
    distinct?: Prisma.ThreadScalarFieldEnum | Prisma.ThreadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread findFirstOrThrow
 */
export type ThreadFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Thread to fetch.
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Threads to fetch.
     */
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Threads.
     */
    cursor?: Prisma.ThreadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Threads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Threads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Threads.
     */
    distinct?: Prisma.ThreadScalarFieldEnum | Prisma.ThreadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread findMany
 */
export type ThreadFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Threads to fetch.
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Threads to fetch.
     */
    orderBy?: Prisma.ThreadOrderByWithRelationInput | Prisma.ThreadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Threads.
     */
    cursor?: Prisma.ThreadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Threads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Threads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Threads.
     */
    distinct?: Prisma.ThreadScalarFieldEnum | Prisma.ThreadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread create
 */
export type ThreadCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Thread.
     */
    data: Prisma.XOR<Prisma.ThreadCreateInput, Prisma.ThreadUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread createMany
 */
export type ThreadCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Threads.
     */
    data: Prisma.ThreadCreateManyInput | Prisma.ThreadCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Thread createManyAndReturn
 */
export type ThreadCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Thread
     */
    select?: Prisma.ThreadSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Thread
     */
    omit?: Prisma.ThreadOmit<ExtArgs> | null;
    /**
     * The data used to create many Threads.
     */
    data: Prisma.ThreadCreateManyInput | Prisma.ThreadCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Thread update
 */
export type ThreadUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Thread.
     */
    data: Prisma.XOR<Prisma.ThreadUpdateInput, Prisma.ThreadUncheckedUpdateInput>;
    /**
     * Choose, which Thread to update.
     */
    where: Prisma.ThreadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread updateMany
 */
export type ThreadUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Threads.
     */
    data: Prisma.XOR<Prisma.ThreadUpdateManyMutationInput, Prisma.ThreadUncheckedUpdateManyInput>;
    /**
     * Filter which Threads to update
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * Limit how many Threads to update.
     */
    limit?: number;
};
/**
 * Thread updateManyAndReturn
 */
export type ThreadUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Thread
     */
    select?: Prisma.ThreadSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Thread
     */
    omit?: Prisma.ThreadOmit<ExtArgs> | null;
    /**
     * The data used to update Threads.
     */
    data: Prisma.XOR<Prisma.ThreadUpdateManyMutationInput, Prisma.ThreadUncheckedUpdateManyInput>;
    /**
     * Filter which Threads to update
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * Limit how many Threads to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Thread upsert
 */
export type ThreadUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Thread to update in case it exists.
     */
    where: Prisma.ThreadWhereUniqueInput;
    /**
     * In case the Thread found by the `where` argument doesn't exist, create a new Thread with this data.
     */
    create: Prisma.XOR<Prisma.ThreadCreateInput, Prisma.ThreadUncheckedCreateInput>;
    /**
     * In case the Thread was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ThreadUpdateInput, Prisma.ThreadUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread delete
 */
export type ThreadDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Thread to delete.
     */
    where: Prisma.ThreadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Thread deleteMany
 */
export type ThreadDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Threads to delete
     */
    where?: Prisma.ThreadWhereInput;
    /**
     * Limit how many Threads to delete.
     */
    limit?: number;
};
/**
 * Thread.deletedBy
 */
export type Thread$deletedByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Thread.firstPost
 */
export type Thread$firstPostArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.PostWhereInput;
};
/**
 * Thread.lastPost
 */
export type Thread$lastPostArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.PostWhereInput;
};
/**
 * Thread.posts
 */
export type Thread$postsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.PostWhereInput;
    orderBy?: Prisma.PostOrderByWithRelationInput | Prisma.PostOrderByWithRelationInput[];
    cursor?: Prisma.PostWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PostScalarFieldEnum | Prisma.PostScalarFieldEnum[];
};
/**
 * Thread.imports
 */
export type Thread$importsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Import
     */
    select?: Prisma.ImportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Import
     */
    omit?: Prisma.ImportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImportInclude<ExtArgs> | null;
    where?: Prisma.ImportWhereInput;
    orderBy?: Prisma.ImportOrderByWithRelationInput | Prisma.ImportOrderByWithRelationInput[];
    cursor?: Prisma.ImportWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ImportScalarFieldEnum | Prisma.ImportScalarFieldEnum[];
};
/**
 * Thread.reads
 */
export type Thread$readsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ThreadRead
     */
    select?: Prisma.ThreadReadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ThreadRead
     */
    omit?: Prisma.ThreadReadOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadReadInclude<ExtArgs> | null;
    where?: Prisma.ThreadReadWhereInput;
    orderBy?: Prisma.ThreadReadOrderByWithRelationInput | Prisma.ThreadReadOrderByWithRelationInput[];
    cursor?: Prisma.ThreadReadWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ThreadReadScalarFieldEnum | Prisma.ThreadReadScalarFieldEnum[];
};
/**
 * Thread without action
 */
export type ThreadDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};

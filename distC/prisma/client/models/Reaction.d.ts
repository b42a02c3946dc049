import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Reaction
 * A member's one reaction to a post.
 */
export type ReactionModel = runtime.Types.Result.DefaultSelection<Prisma.$ReactionPayload>;
export type AggregateReaction = {
    _count: ReactionCountAggregateOutputType | null;
    _avg: ReactionAvgAggregateOutputType | null;
    _sum: ReactionSumAggregateOutputType | null;
    _min: ReactionMinAggregateOutputType | null;
    _max: ReactionMaxAggregateOutputType | null;
};
export type ReactionAvgAggregateOutputType = {
    postId: number | null;
    userId: number | null;
    typeId: number | null;
    receiverId: number | null;
    forumId: number | null;
};
export type ReactionSumAggregateOutputType = {
    postId: number | null;
    userId: number | null;
    typeId: number | null;
    receiverId: number | null;
    forumId: number | null;
};
export type ReactionMinAggregateOutputType = {
    postId: number | null;
    userId: number | null;
    typeId: number | null;
    receiverId: number | null;
    forumId: number | null;
    createdAt: Date | null;
};
export type ReactionMaxAggregateOutputType = {
    postId: number | null;
    userId: number | null;
    typeId: number | null;
    receiverId: number | null;
    forumId: number | null;
    createdAt: Date | null;
};
export type ReactionCountAggregateOutputType = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt: number;
    _all: number;
};
export type ReactionAvgAggregateInputType = {
    postId?: true;
    userId?: true;
    typeId?: true;
    receiverId?: true;
    forumId?: true;
};
export type ReactionSumAggregateInputType = {
    postId?: true;
    userId?: true;
    typeId?: true;
    receiverId?: true;
    forumId?: true;
};
export type ReactionMinAggregateInputType = {
    postId?: true;
    userId?: true;
    typeId?: true;
    receiverId?: true;
    forumId?: true;
    createdAt?: true;
};
export type ReactionMaxAggregateInputType = {
    postId?: true;
    userId?: true;
    typeId?: true;
    receiverId?: true;
    forumId?: true;
    createdAt?: true;
};
export type ReactionCountAggregateInputType = {
    postId?: true;
    userId?: true;
    typeId?: true;
    receiverId?: true;
    forumId?: true;
    createdAt?: true;
    _all?: true;
};
export type ReactionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Reaction to aggregate.
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reactions to fetch.
     */
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ReactionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reactions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reactions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Reactions
    **/
    _count?: true | ReactionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ReactionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ReactionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ReactionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ReactionMaxAggregateInputType;
};
export type GetReactionAggregateType<T extends ReactionAggregateArgs> = {
    [P in keyof T & keyof AggregateReaction]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateReaction[P]> : Prisma.GetScalarType<T[P], AggregateReaction[P]>;
};
export type ReactionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionWhereInput;
    orderBy?: Prisma.ReactionOrderByWithAggregationInput | Prisma.ReactionOrderByWithAggregationInput[];
    by: Prisma.ReactionScalarFieldEnum[] | Prisma.ReactionScalarFieldEnum;
    having?: Prisma.ReactionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ReactionCountAggregateInputType | true;
    _avg?: ReactionAvgAggregateInputType;
    _sum?: ReactionSumAggregateInputType;
    _min?: ReactionMinAggregateInputType;
    _max?: ReactionMaxAggregateInputType;
};
export type ReactionGroupByOutputType = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt: Date;
    _count: ReactionCountAggregateOutputType | null;
    _avg: ReactionAvgAggregateOutputType | null;
    _sum: ReactionSumAggregateOutputType | null;
    _min: ReactionMinAggregateOutputType | null;
    _max: ReactionMaxAggregateOutputType | null;
};
export type GetReactionGroupByPayload<T extends ReactionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ReactionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ReactionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ReactionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ReactionGroupByOutputType[P]>;
}>>;
export type ReactionWhereInput = {
    AND?: Prisma.ReactionWhereInput | Prisma.ReactionWhereInput[];
    OR?: Prisma.ReactionWhereInput[];
    NOT?: Prisma.ReactionWhereInput | Prisma.ReactionWhereInput[];
    postId?: Prisma.IntFilter<"Reaction"> | number;
    userId?: Prisma.IntFilter<"Reaction"> | number;
    typeId?: Prisma.IntFilter<"Reaction"> | number;
    receiverId?: Prisma.IntFilter<"Reaction"> | number;
    forumId?: Prisma.IntFilter<"Reaction"> | number;
    createdAt?: Prisma.DateTimeFilter<"Reaction"> | Date | string;
    post?: Prisma.XOR<Prisma.PostScalarRelationFilter, Prisma.PostWhereInput>;
    user?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    receiver?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    type?: Prisma.XOR<Prisma.ReactionTypeScalarRelationFilter, Prisma.ReactionTypeWhereInput>;
};
export type ReactionOrderByWithRelationInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    post?: Prisma.PostOrderByWithRelationInput;
    user?: Prisma.UserOrderByWithRelationInput;
    receiver?: Prisma.UserOrderByWithRelationInput;
    forum?: Prisma.ForumOrderByWithRelationInput;
    type?: Prisma.ReactionTypeOrderByWithRelationInput;
};
export type ReactionWhereUniqueInput = Prisma.AtLeast<{
    postId_userId?: Prisma.ReactionPostIdUserIdCompoundUniqueInput;
    AND?: Prisma.ReactionWhereInput | Prisma.ReactionWhereInput[];
    OR?: Prisma.ReactionWhereInput[];
    NOT?: Prisma.ReactionWhereInput | Prisma.ReactionWhereInput[];
    postId?: Prisma.IntFilter<"Reaction"> | number;
    userId?: Prisma.IntFilter<"Reaction"> | number;
    typeId?: Prisma.IntFilter<"Reaction"> | number;
    receiverId?: Prisma.IntFilter<"Reaction"> | number;
    forumId?: Prisma.IntFilter<"Reaction"> | number;
    createdAt?: Prisma.DateTimeFilter<"Reaction"> | Date | string;
    post?: Prisma.XOR<Prisma.PostScalarRelationFilter, Prisma.PostWhereInput>;
    user?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    receiver?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
    type?: Prisma.XOR<Prisma.ReactionTypeScalarRelationFilter, Prisma.ReactionTypeWhereInput>;
}, "postId_userId">;
export type ReactionOrderByWithAggregationInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.ReactionCountOrderByAggregateInput;
    _avg?: Prisma.ReactionAvgOrderByAggregateInput;
    _max?: Prisma.ReactionMaxOrderByAggregateInput;
    _min?: Prisma.ReactionMinOrderByAggregateInput;
    _sum?: Prisma.ReactionSumOrderByAggregateInput;
};
export type ReactionScalarWhereWithAggregatesInput = {
    AND?: Prisma.ReactionScalarWhereWithAggregatesInput | Prisma.ReactionScalarWhereWithAggregatesInput[];
    OR?: Prisma.ReactionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ReactionScalarWhereWithAggregatesInput | Prisma.ReactionScalarWhereWithAggregatesInput[];
    postId?: Prisma.IntWithAggregatesFilter<"Reaction"> | number;
    userId?: Prisma.IntWithAggregatesFilter<"Reaction"> | number;
    typeId?: Prisma.IntWithAggregatesFilter<"Reaction"> | number;
    receiverId?: Prisma.IntWithAggregatesFilter<"Reaction"> | number;
    forumId?: Prisma.IntWithAggregatesFilter<"Reaction"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Reaction"> | Date | string;
};
export type ReactionCreateInput = {
    createdAt?: Date | string;
    post: Prisma.PostCreateNestedOneWithoutReactionsInput;
    user: Prisma.UserCreateNestedOneWithoutReactionsInput;
    receiver: Prisma.UserCreateNestedOneWithoutReceivedInput;
    forum: Prisma.ForumCreateNestedOneWithoutReactionsInput;
    type: Prisma.ReactionTypeCreateNestedOneWithoutReactionsInput;
};
export type ReactionUncheckedCreateInput = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionUpdateInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutReactionsNestedInput;
    user?: Prisma.UserUpdateOneRequiredWithoutReactionsNestedInput;
    receiver?: Prisma.UserUpdateOneRequiredWithoutReceivedNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutReactionsNestedInput;
    type?: Prisma.ReactionTypeUpdateOneRequiredWithoutReactionsNestedInput;
};
export type ReactionUncheckedUpdateInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionCreateManyInput = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionUpdateManyMutationInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUncheckedUpdateManyInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionListRelationFilter = {
    every?: Prisma.ReactionWhereInput;
    some?: Prisma.ReactionWhereInput;
    none?: Prisma.ReactionWhereInput;
};
export type ReactionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ReactionPostIdUserIdCompoundUniqueInput = {
    postId: number;
    userId: number;
};
export type ReactionCountOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ReactionAvgOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
};
export type ReactionMaxOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ReactionMinOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ReactionSumOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    userId?: Prisma.SortOrder;
    typeId?: Prisma.SortOrder;
    receiverId?: Prisma.SortOrder;
    forumId?: Prisma.SortOrder;
};
export type ReactionCreateNestedManyWithoutUserInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutUserInput, Prisma.ReactionUncheckedCreateWithoutUserInput> | Prisma.ReactionCreateWithoutUserInput[] | Prisma.ReactionUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutUserInput | Prisma.ReactionCreateOrConnectWithoutUserInput[];
    createMany?: Prisma.ReactionCreateManyUserInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionCreateNestedManyWithoutReceiverInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutReceiverInput, Prisma.ReactionUncheckedCreateWithoutReceiverInput> | Prisma.ReactionCreateWithoutReceiverInput[] | Prisma.ReactionUncheckedCreateWithoutReceiverInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutReceiverInput | Prisma.ReactionCreateOrConnectWithoutReceiverInput[];
    createMany?: Prisma.ReactionCreateManyReceiverInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUncheckedCreateNestedManyWithoutUserInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutUserInput, Prisma.ReactionUncheckedCreateWithoutUserInput> | Prisma.ReactionCreateWithoutUserInput[] | Prisma.ReactionUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutUserInput | Prisma.ReactionCreateOrConnectWithoutUserInput[];
    createMany?: Prisma.ReactionCreateManyUserInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUncheckedCreateNestedManyWithoutReceiverInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutReceiverInput, Prisma.ReactionUncheckedCreateWithoutReceiverInput> | Prisma.ReactionCreateWithoutReceiverInput[] | Prisma.ReactionUncheckedCreateWithoutReceiverInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutReceiverInput | Prisma.ReactionCreateOrConnectWithoutReceiverInput[];
    createMany?: Prisma.ReactionCreateManyReceiverInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUpdateManyWithoutUserNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutUserInput, Prisma.ReactionUncheckedCreateWithoutUserInput> | Prisma.ReactionCreateWithoutUserInput[] | Prisma.ReactionUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutUserInput | Prisma.ReactionCreateOrConnectWithoutUserInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutUserInput | Prisma.ReactionUpsertWithWhereUniqueWithoutUserInput[];
    createMany?: Prisma.ReactionCreateManyUserInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutUserInput | Prisma.ReactionUpdateWithWhereUniqueWithoutUserInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutUserInput | Prisma.ReactionUpdateManyWithWhereWithoutUserInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionUpdateManyWithoutReceiverNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutReceiverInput, Prisma.ReactionUncheckedCreateWithoutReceiverInput> | Prisma.ReactionCreateWithoutReceiverInput[] | Prisma.ReactionUncheckedCreateWithoutReceiverInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutReceiverInput | Prisma.ReactionCreateOrConnectWithoutReceiverInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutReceiverInput | Prisma.ReactionUpsertWithWhereUniqueWithoutReceiverInput[];
    createMany?: Prisma.ReactionCreateManyReceiverInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutReceiverInput | Prisma.ReactionUpdateWithWhereUniqueWithoutReceiverInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutReceiverInput | Prisma.ReactionUpdateManyWithWhereWithoutReceiverInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionUncheckedUpdateManyWithoutUserNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutUserInput, Prisma.ReactionUncheckedCreateWithoutUserInput> | Prisma.ReactionCreateWithoutUserInput[] | Prisma.ReactionUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutUserInput | Prisma.ReactionCreateOrConnectWithoutUserInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutUserInput | Prisma.ReactionUpsertWithWhereUniqueWithoutUserInput[];
    createMany?: Prisma.ReactionCreateManyUserInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutUserInput | Prisma.ReactionUpdateWithWhereUniqueWithoutUserInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutUserInput | Prisma.ReactionUpdateManyWithWhereWithoutUserInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionUncheckedUpdateManyWithoutReceiverNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutReceiverInput, Prisma.ReactionUncheckedCreateWithoutReceiverInput> | Prisma.ReactionCreateWithoutReceiverInput[] | Prisma.ReactionUncheckedCreateWithoutReceiverInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutReceiverInput | Prisma.ReactionCreateOrConnectWithoutReceiverInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutReceiverInput | Prisma.ReactionUpsertWithWhereUniqueWithoutReceiverInput[];
    createMany?: Prisma.ReactionCreateManyReceiverInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutReceiverInput | Prisma.ReactionUpdateWithWhereUniqueWithoutReceiverInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutReceiverInput | Prisma.ReactionUpdateManyWithWhereWithoutReceiverInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutForumInput, Prisma.ReactionUncheckedCreateWithoutForumInput> | Prisma.ReactionCreateWithoutForumInput[] | Prisma.ReactionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutForumInput | Prisma.ReactionCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.ReactionCreateManyForumInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUncheckedCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutForumInput, Prisma.ReactionUncheckedCreateWithoutForumInput> | Prisma.ReactionCreateWithoutForumInput[] | Prisma.ReactionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutForumInput | Prisma.ReactionCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.ReactionCreateManyForumInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutForumInput, Prisma.ReactionUncheckedCreateWithoutForumInput> | Prisma.ReactionCreateWithoutForumInput[] | Prisma.ReactionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutForumInput | Prisma.ReactionCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutForumInput | Prisma.ReactionUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.ReactionCreateManyForumInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutForumInput | Prisma.ReactionUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutForumInput | Prisma.ReactionUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionUncheckedUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutForumInput, Prisma.ReactionUncheckedCreateWithoutForumInput> | Prisma.ReactionCreateWithoutForumInput[] | Prisma.ReactionUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutForumInput | Prisma.ReactionCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutForumInput | Prisma.ReactionUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.ReactionCreateManyForumInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutForumInput | Prisma.ReactionUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutForumInput | Prisma.ReactionUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionCreateNestedManyWithoutPostInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutPostInput, Prisma.ReactionUncheckedCreateWithoutPostInput> | Prisma.ReactionCreateWithoutPostInput[] | Prisma.ReactionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutPostInput | Prisma.ReactionCreateOrConnectWithoutPostInput[];
    createMany?: Prisma.ReactionCreateManyPostInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUncheckedCreateNestedManyWithoutPostInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutPostInput, Prisma.ReactionUncheckedCreateWithoutPostInput> | Prisma.ReactionCreateWithoutPostInput[] | Prisma.ReactionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutPostInput | Prisma.ReactionCreateOrConnectWithoutPostInput[];
    createMany?: Prisma.ReactionCreateManyPostInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUpdateManyWithoutPostNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutPostInput, Prisma.ReactionUncheckedCreateWithoutPostInput> | Prisma.ReactionCreateWithoutPostInput[] | Prisma.ReactionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutPostInput | Prisma.ReactionCreateOrConnectWithoutPostInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutPostInput | Prisma.ReactionUpsertWithWhereUniqueWithoutPostInput[];
    createMany?: Prisma.ReactionCreateManyPostInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutPostInput | Prisma.ReactionUpdateWithWhereUniqueWithoutPostInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutPostInput | Prisma.ReactionUpdateManyWithWhereWithoutPostInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionUncheckedUpdateManyWithoutPostNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutPostInput, Prisma.ReactionUncheckedCreateWithoutPostInput> | Prisma.ReactionCreateWithoutPostInput[] | Prisma.ReactionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutPostInput | Prisma.ReactionCreateOrConnectWithoutPostInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutPostInput | Prisma.ReactionUpsertWithWhereUniqueWithoutPostInput[];
    createMany?: Prisma.ReactionCreateManyPostInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutPostInput | Prisma.ReactionUpdateWithWhereUniqueWithoutPostInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutPostInput | Prisma.ReactionUpdateManyWithWhereWithoutPostInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionCreateNestedManyWithoutTypeInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutTypeInput, Prisma.ReactionUncheckedCreateWithoutTypeInput> | Prisma.ReactionCreateWithoutTypeInput[] | Prisma.ReactionUncheckedCreateWithoutTypeInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutTypeInput | Prisma.ReactionCreateOrConnectWithoutTypeInput[];
    createMany?: Prisma.ReactionCreateManyTypeInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUncheckedCreateNestedManyWithoutTypeInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutTypeInput, Prisma.ReactionUncheckedCreateWithoutTypeInput> | Prisma.ReactionCreateWithoutTypeInput[] | Prisma.ReactionUncheckedCreateWithoutTypeInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutTypeInput | Prisma.ReactionCreateOrConnectWithoutTypeInput[];
    createMany?: Prisma.ReactionCreateManyTypeInputEnvelope;
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
};
export type ReactionUpdateManyWithoutTypeNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutTypeInput, Prisma.ReactionUncheckedCreateWithoutTypeInput> | Prisma.ReactionCreateWithoutTypeInput[] | Prisma.ReactionUncheckedCreateWithoutTypeInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutTypeInput | Prisma.ReactionCreateOrConnectWithoutTypeInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutTypeInput | Prisma.ReactionUpsertWithWhereUniqueWithoutTypeInput[];
    createMany?: Prisma.ReactionCreateManyTypeInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutTypeInput | Prisma.ReactionUpdateWithWhereUniqueWithoutTypeInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutTypeInput | Prisma.ReactionUpdateManyWithWhereWithoutTypeInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionUncheckedUpdateManyWithoutTypeNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionCreateWithoutTypeInput, Prisma.ReactionUncheckedCreateWithoutTypeInput> | Prisma.ReactionCreateWithoutTypeInput[] | Prisma.ReactionUncheckedCreateWithoutTypeInput[];
    connectOrCreate?: Prisma.ReactionCreateOrConnectWithoutTypeInput | Prisma.ReactionCreateOrConnectWithoutTypeInput[];
    upsert?: Prisma.ReactionUpsertWithWhereUniqueWithoutTypeInput | Prisma.ReactionUpsertWithWhereUniqueWithoutTypeInput[];
    createMany?: Prisma.ReactionCreateManyTypeInputEnvelope;
    set?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    disconnect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    delete?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    connect?: Prisma.ReactionWhereUniqueInput | Prisma.ReactionWhereUniqueInput[];
    update?: Prisma.ReactionUpdateWithWhereUniqueWithoutTypeInput | Prisma.ReactionUpdateWithWhereUniqueWithoutTypeInput[];
    updateMany?: Prisma.ReactionUpdateManyWithWhereWithoutTypeInput | Prisma.ReactionUpdateManyWithWhereWithoutTypeInput[];
    deleteMany?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
};
export type ReactionCreateWithoutUserInput = {
    createdAt?: Date | string;
    post: Prisma.PostCreateNestedOneWithoutReactionsInput;
    receiver: Prisma.UserCreateNestedOneWithoutReceivedInput;
    forum: Prisma.ForumCreateNestedOneWithoutReactionsInput;
    type: Prisma.ReactionTypeCreateNestedOneWithoutReactionsInput;
};
export type ReactionUncheckedCreateWithoutUserInput = {
    postId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionCreateOrConnectWithoutUserInput = {
    where: Prisma.ReactionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutUserInput, Prisma.ReactionUncheckedCreateWithoutUserInput>;
};
export type ReactionCreateManyUserInputEnvelope = {
    data: Prisma.ReactionCreateManyUserInput | Prisma.ReactionCreateManyUserInput[];
    skipDuplicates?: boolean;
};
export type ReactionCreateWithoutReceiverInput = {
    createdAt?: Date | string;
    post: Prisma.PostCreateNestedOneWithoutReactionsInput;
    user: Prisma.UserCreateNestedOneWithoutReactionsInput;
    forum: Prisma.ForumCreateNestedOneWithoutReactionsInput;
    type: Prisma.ReactionTypeCreateNestedOneWithoutReactionsInput;
};
export type ReactionUncheckedCreateWithoutReceiverInput = {
    postId: number;
    userId: number;
    typeId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionCreateOrConnectWithoutReceiverInput = {
    where: Prisma.ReactionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutReceiverInput, Prisma.ReactionUncheckedCreateWithoutReceiverInput>;
};
export type ReactionCreateManyReceiverInputEnvelope = {
    data: Prisma.ReactionCreateManyReceiverInput | Prisma.ReactionCreateManyReceiverInput[];
    skipDuplicates?: boolean;
};
export type ReactionUpsertWithWhereUniqueWithoutUserInput = {
    where: Prisma.ReactionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReactionUpdateWithoutUserInput, Prisma.ReactionUncheckedUpdateWithoutUserInput>;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutUserInput, Prisma.ReactionUncheckedCreateWithoutUserInput>;
};
export type ReactionUpdateWithWhereUniqueWithoutUserInput = {
    where: Prisma.ReactionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReactionUpdateWithoutUserInput, Prisma.ReactionUncheckedUpdateWithoutUserInput>;
};
export type ReactionUpdateManyWithWhereWithoutUserInput = {
    where: Prisma.ReactionScalarWhereInput;
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyWithoutUserInput>;
};
export type ReactionScalarWhereInput = {
    AND?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
    OR?: Prisma.ReactionScalarWhereInput[];
    NOT?: Prisma.ReactionScalarWhereInput | Prisma.ReactionScalarWhereInput[];
    postId?: Prisma.IntFilter<"Reaction"> | number;
    userId?: Prisma.IntFilter<"Reaction"> | number;
    typeId?: Prisma.IntFilter<"Reaction"> | number;
    receiverId?: Prisma.IntFilter<"Reaction"> | number;
    forumId?: Prisma.IntFilter<"Reaction"> | number;
    createdAt?: Prisma.DateTimeFilter<"Reaction"> | Date | string;
};
export type ReactionUpsertWithWhereUniqueWithoutReceiverInput = {
    where: Prisma.ReactionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReactionUpdateWithoutReceiverInput, Prisma.ReactionUncheckedUpdateWithoutReceiverInput>;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutReceiverInput, Prisma.ReactionUncheckedCreateWithoutReceiverInput>;
};
export type ReactionUpdateWithWhereUniqueWithoutReceiverInput = {
    where: Prisma.ReactionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReactionUpdateWithoutReceiverInput, Prisma.ReactionUncheckedUpdateWithoutReceiverInput>;
};
export type ReactionUpdateManyWithWhereWithoutReceiverInput = {
    where: Prisma.ReactionScalarWhereInput;
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyWithoutReceiverInput>;
};
export type ReactionCreateWithoutForumInput = {
    createdAt?: Date | string;
    post: Prisma.PostCreateNestedOneWithoutReactionsInput;
    user: Prisma.UserCreateNestedOneWithoutReactionsInput;
    receiver: Prisma.UserCreateNestedOneWithoutReceivedInput;
    type: Prisma.ReactionTypeCreateNestedOneWithoutReactionsInput;
};
export type ReactionUncheckedCreateWithoutForumInput = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    createdAt?: Date | string;
};
export type ReactionCreateOrConnectWithoutForumInput = {
    where: Prisma.ReactionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutForumInput, Prisma.ReactionUncheckedCreateWithoutForumInput>;
};
export type ReactionCreateManyForumInputEnvelope = {
    data: Prisma.ReactionCreateManyForumInput | Prisma.ReactionCreateManyForumInput[];
    skipDuplicates?: boolean;
};
export type ReactionUpsertWithWhereUniqueWithoutForumInput = {
    where: Prisma.ReactionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReactionUpdateWithoutForumInput, Prisma.ReactionUncheckedUpdateWithoutForumInput>;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutForumInput, Prisma.ReactionUncheckedCreateWithoutForumInput>;
};
export type ReactionUpdateWithWhereUniqueWithoutForumInput = {
    where: Prisma.ReactionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReactionUpdateWithoutForumInput, Prisma.ReactionUncheckedUpdateWithoutForumInput>;
};
export type ReactionUpdateManyWithWhereWithoutForumInput = {
    where: Prisma.ReactionScalarWhereInput;
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyWithoutForumInput>;
};
export type ReactionCreateWithoutPostInput = {
    createdAt?: Date | string;
    user: Prisma.UserCreateNestedOneWithoutReactionsInput;
    receiver: Prisma.UserCreateNestedOneWithoutReceivedInput;
    forum: Prisma.ForumCreateNestedOneWithoutReactionsInput;
    type: Prisma.ReactionTypeCreateNestedOneWithoutReactionsInput;
};
export type ReactionUncheckedCreateWithoutPostInput = {
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionCreateOrConnectWithoutPostInput = {
    where: Prisma.ReactionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutPostInput, Prisma.ReactionUncheckedCreateWithoutPostInput>;
};
export type ReactionCreateManyPostInputEnvelope = {
    data: Prisma.ReactionCreateManyPostInput | Prisma.ReactionCreateManyPostInput[];
    skipDuplicates?: boolean;
};
export type ReactionUpsertWithWhereUniqueWithoutPostInput = {
    where: Prisma.ReactionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReactionUpdateWithoutPostInput, Prisma.ReactionUncheckedUpdateWithoutPostInput>;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutPostInput, Prisma.ReactionUncheckedCreateWithoutPostInput>;
};
export type ReactionUpdateWithWhereUniqueWithoutPostInput = {
    where: Prisma.ReactionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReactionUpdateWithoutPostInput, Prisma.ReactionUncheckedUpdateWithoutPostInput>;
};
export type ReactionUpdateManyWithWhereWithoutPostInput = {
    where: Prisma.ReactionScalarWhereInput;
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyWithoutPostInput>;
};
export type ReactionCreateWithoutTypeInput = {
    createdAt?: Date | string;
    post: Prisma.PostCreateNestedOneWithoutReactionsInput;
    user: Prisma.UserCreateNestedOneWithoutReactionsInput;
    receiver: Prisma.UserCreateNestedOneWithoutReceivedInput;
    forum: Prisma.ForumCreateNestedOneWithoutReactionsInput;
};
export type ReactionUncheckedCreateWithoutTypeInput = {
    postId: number;
    userId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionCreateOrConnectWithoutTypeInput = {
    where: Prisma.ReactionWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutTypeInput, Prisma.ReactionUncheckedCreateWithoutTypeInput>;
};
export type ReactionCreateManyTypeInputEnvelope = {
    data: Prisma.ReactionCreateManyTypeInput | Prisma.ReactionCreateManyTypeInput[];
    skipDuplicates?: boolean;
};
export type ReactionUpsertWithWhereUniqueWithoutTypeInput = {
    where: Prisma.ReactionWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReactionUpdateWithoutTypeInput, Prisma.ReactionUncheckedUpdateWithoutTypeInput>;
    create: Prisma.XOR<Prisma.ReactionCreateWithoutTypeInput, Prisma.ReactionUncheckedCreateWithoutTypeInput>;
};
export type ReactionUpdateWithWhereUniqueWithoutTypeInput = {
    where: Prisma.ReactionWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReactionUpdateWithoutTypeInput, Prisma.ReactionUncheckedUpdateWithoutTypeInput>;
};
export type ReactionUpdateManyWithWhereWithoutTypeInput = {
    where: Prisma.ReactionScalarWhereInput;
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyWithoutTypeInput>;
};
export type ReactionCreateManyUserInput = {
    postId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionCreateManyReceiverInput = {
    postId: number;
    userId: number;
    typeId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionUpdateWithoutUserInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutReactionsNestedInput;
    receiver?: Prisma.UserUpdateOneRequiredWithoutReceivedNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutReactionsNestedInput;
    type?: Prisma.ReactionTypeUpdateOneRequiredWithoutReactionsNestedInput;
};
export type ReactionUncheckedUpdateWithoutUserInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUncheckedUpdateManyWithoutUserInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUpdateWithoutReceiverInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutReactionsNestedInput;
    user?: Prisma.UserUpdateOneRequiredWithoutReactionsNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutReactionsNestedInput;
    type?: Prisma.ReactionTypeUpdateOneRequiredWithoutReactionsNestedInput;
};
export type ReactionUncheckedUpdateWithoutReceiverInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUncheckedUpdateManyWithoutReceiverInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionCreateManyForumInput = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    createdAt?: Date | string;
};
export type ReactionUpdateWithoutForumInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutReactionsNestedInput;
    user?: Prisma.UserUpdateOneRequiredWithoutReactionsNestedInput;
    receiver?: Prisma.UserUpdateOneRequiredWithoutReceivedNestedInput;
    type?: Prisma.ReactionTypeUpdateOneRequiredWithoutReactionsNestedInput;
};
export type ReactionUncheckedUpdateWithoutForumInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUncheckedUpdateManyWithoutForumInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionCreateManyPostInput = {
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionUpdateWithoutPostInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    user?: Prisma.UserUpdateOneRequiredWithoutReactionsNestedInput;
    receiver?: Prisma.UserUpdateOneRequiredWithoutReceivedNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutReactionsNestedInput;
    type?: Prisma.ReactionTypeUpdateOneRequiredWithoutReactionsNestedInput;
};
export type ReactionUncheckedUpdateWithoutPostInput = {
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUncheckedUpdateManyWithoutPostInput = {
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    typeId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionCreateManyTypeInput = {
    postId: number;
    userId: number;
    receiverId: number;
    forumId: number;
    createdAt?: Date | string;
};
export type ReactionUpdateWithoutTypeInput = {
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutReactionsNestedInput;
    user?: Prisma.UserUpdateOneRequiredWithoutReactionsNestedInput;
    receiver?: Prisma.UserUpdateOneRequiredWithoutReceivedNestedInput;
    forum?: Prisma.ForumUpdateOneRequiredWithoutReactionsNestedInput;
};
export type ReactionUncheckedUpdateWithoutTypeInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionUncheckedUpdateManyWithoutTypeInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    receiverId?: Prisma.IntFieldUpdateOperationsInput | number;
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReactionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    postId?: boolean;
    userId?: boolean;
    typeId?: boolean;
    receiverId?: boolean;
    forumId?: boolean;
    createdAt?: boolean;
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    receiver?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    type?: boolean | Prisma.ReactionTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["reaction"]>;
export type ReactionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    postId?: boolean;
    userId?: boolean;
    typeId?: boolean;
    receiverId?: boolean;
    forumId?: boolean;
    createdAt?: boolean;
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    receiver?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    type?: boolean | Prisma.ReactionTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["reaction"]>;
export type ReactionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    postId?: boolean;
    userId?: boolean;
    typeId?: boolean;
    receiverId?: boolean;
    forumId?: boolean;
    createdAt?: boolean;
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    receiver?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    type?: boolean | Prisma.ReactionTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["reaction"]>;
export type ReactionSelectScalar = {
    postId?: boolean;
    userId?: boolean;
    typeId?: boolean;
    receiverId?: boolean;
    forumId?: boolean;
    createdAt?: boolean;
};
export type ReactionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"postId" | "userId" | "typeId" | "receiverId" | "forumId" | "createdAt", ExtArgs["result"]["reaction"]>;
export type ReactionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    receiver?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    type?: boolean | Prisma.ReactionTypeDefaultArgs<ExtArgs>;
};
export type ReactionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    receiver?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    type?: boolean | Prisma.ReactionTypeDefaultArgs<ExtArgs>;
};
export type ReactionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    receiver?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
    type?: boolean | Prisma.ReactionTypeDefaultArgs<ExtArgs>;
};
export type $ReactionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Reaction";
    objects: {
        post: Prisma.$PostPayload<ExtArgs>;
        user: Prisma.$UserPayload<ExtArgs>;
        receiver: Prisma.$UserPayload<ExtArgs>;
        forum: Prisma.$ForumPayload<ExtArgs>;
        type: Prisma.$ReactionTypePayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        postId: number;
        userId: number;
        typeId: number;
        /**
         * The post's author, so that one index answers what a member received.
         */
        receiverId: number;
        /**
         * The post's forum, so that one index answers what a member gave or received in a forum.
         */
        forumId: number;
        createdAt: Date;
    }, ExtArgs["result"]["reaction"]>;
    composites: {};
};
export type ReactionGetPayload<S extends boolean | null | undefined | ReactionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ReactionPayload, S>;
export type ReactionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ReactionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ReactionCountAggregateInputType | true;
};
export interface ReactionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Reaction'];
        meta: {
            name: 'Reaction';
        };
    };
    /**
     * Find zero or one Reaction that matches the filter.
     * @param {ReactionFindUniqueArgs} args - Arguments to find a Reaction
     * @example
     * // Get one Reaction
     * const reaction = await prisma.reaction.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ReactionFindUniqueArgs>(args: Prisma.SelectSubset<T, ReactionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Reaction that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ReactionFindUniqueOrThrowArgs} args - Arguments to find a Reaction
     * @example
     * // Get one Reaction
     * const reaction = await prisma.reaction.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ReactionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ReactionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Reaction that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionFindFirstArgs} args - Arguments to find a Reaction
     * @example
     * // Get one Reaction
     * const reaction = await prisma.reaction.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ReactionFindFirstArgs>(args?: Prisma.SelectSubset<T, ReactionFindFirstArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Reaction that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionFindFirstOrThrowArgs} args - Arguments to find a Reaction
     * @example
     * // Get one Reaction
     * const reaction = await prisma.reaction.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ReactionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ReactionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Reactions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Reactions
     * const reactions = await prisma.reaction.findMany()
     *
     * // Get first 10 Reactions
     * const reactions = await prisma.reaction.findMany({ take: 10 })
     *
     * // Only select the `postId`
     * const reactionWithPostIdOnly = await prisma.reaction.findMany({ select: { postId: true } })
     *
     */
    findMany<T extends ReactionFindManyArgs>(args?: Prisma.SelectSubset<T, ReactionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Reaction.
     * @param {ReactionCreateArgs} args - Arguments to create a Reaction.
     * @example
     * // Create one Reaction
     * const Reaction = await prisma.reaction.create({
     *   data: {
     *     // ... data to create a Reaction
     *   }
     * })
     *
     */
    create<T extends ReactionCreateArgs>(args: Prisma.SelectSubset<T, ReactionCreateArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Reactions.
     * @param {ReactionCreateManyArgs} args - Arguments to create many Reactions.
     * @example
     * // Create many Reactions
     * const reaction = await prisma.reaction.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ReactionCreateManyArgs>(args?: Prisma.SelectSubset<T, ReactionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Reactions and returns the data saved in the database.
     * @param {ReactionCreateManyAndReturnArgs} args - Arguments to create many Reactions.
     * @example
     * // Create many Reactions
     * const reaction = await prisma.reaction.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Reactions and only return the `postId`
     * const reactionWithPostIdOnly = await prisma.reaction.createManyAndReturn({
     *   select: { postId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ReactionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ReactionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Reaction.
     * @param {ReactionDeleteArgs} args - Arguments to delete one Reaction.
     * @example
     * // Delete one Reaction
     * const Reaction = await prisma.reaction.delete({
     *   where: {
     *     // ... filter to delete one Reaction
     *   }
     * })
     *
     */
    delete<T extends ReactionDeleteArgs>(args: Prisma.SelectSubset<T, ReactionDeleteArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Reaction.
     * @param {ReactionUpdateArgs} args - Arguments to update one Reaction.
     * @example
     * // Update one Reaction
     * const reaction = await prisma.reaction.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ReactionUpdateArgs>(args: Prisma.SelectSubset<T, ReactionUpdateArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Reactions.
     * @param {ReactionDeleteManyArgs} args - Arguments to filter Reactions to delete.
     * @example
     * // Delete a few Reactions
     * const { count } = await prisma.reaction.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ReactionDeleteManyArgs>(args?: Prisma.SelectSubset<T, ReactionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Reactions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Reactions
     * const reaction = await prisma.reaction.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ReactionUpdateManyArgs>(args: Prisma.SelectSubset<T, ReactionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Reactions and returns the data updated in the database.
     * @param {ReactionUpdateManyAndReturnArgs} args - Arguments to update many Reactions.
     * @example
     * // Update many Reactions
     * const reaction = await prisma.reaction.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Reactions and only return the `postId`
     * const reactionWithPostIdOnly = await prisma.reaction.updateManyAndReturn({
     *   select: { postId: true },
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
    updateManyAndReturn<T extends ReactionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ReactionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Reaction.
     * @param {ReactionUpsertArgs} args - Arguments to update or create a Reaction.
     * @example
     * // Update or create a Reaction
     * const reaction = await prisma.reaction.upsert({
     *   create: {
     *     // ... data to create a Reaction
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Reaction we want to update
     *   }
     * })
     */
    upsert<T extends ReactionUpsertArgs>(args: Prisma.SelectSubset<T, ReactionUpsertArgs<ExtArgs>>): Prisma.Prisma__ReactionClient<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Reactions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionCountArgs} args - Arguments to filter Reactions to count.
     * @example
     * // Count the number of Reactions
     * const count = await prisma.reaction.count({
     *   where: {
     *     // ... the filter for the Reactions we want to count
     *   }
     * })
    **/
    count<T extends ReactionCountArgs>(args?: Prisma.Subset<T, ReactionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ReactionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Reaction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ReactionAggregateArgs>(args: Prisma.Subset<T, ReactionAggregateArgs>): Prisma.PrismaPromise<GetReactionAggregateType<T>>;
    /**
     * Group by Reaction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ReactionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ReactionGroupByArgs['orderBy'];
    } : {
        orderBy?: ReactionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ReactionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetReactionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Reaction model
     */
    readonly fields: ReactionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Reaction.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ReactionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    post<T extends Prisma.PostDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.PostDefaultArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    user<T extends Prisma.UserDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.UserDefaultArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    receiver<T extends Prisma.UserDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.UserDefaultArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    forum<T extends Prisma.ForumDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ForumDefaultArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    type<T extends Prisma.ReactionTypeDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ReactionTypeDefaultArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Reaction model
 */
export interface ReactionFieldRefs {
    readonly postId: Prisma.FieldRef<"Reaction", 'Int'>;
    readonly userId: Prisma.FieldRef<"Reaction", 'Int'>;
    readonly typeId: Prisma.FieldRef<"Reaction", 'Int'>;
    readonly receiverId: Prisma.FieldRef<"Reaction", 'Int'>;
    readonly forumId: Prisma.FieldRef<"Reaction", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"Reaction", 'DateTime'>;
}
/**
 * Reaction findUnique
 */
export type ReactionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Reaction to fetch.
     */
    where: Prisma.ReactionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction findUniqueOrThrow
 */
export type ReactionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Reaction to fetch.
     */
    where: Prisma.ReactionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction findFirst
 */
export type ReactionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Reaction to fetch.
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reactions to fetch.
     */
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Reactions.
     */
    cursor?: Prisma.ReactionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reactions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reactions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Reactions.
     */
    distinct?: Prisma.ReactionScalarFieldEnum | Prisma.ReactionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction findFirstOrThrow
 */
export type ReactionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Reaction to fetch.
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reactions to fetch.
     */
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Reactions.
     */
    cursor?: Prisma.ReactionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reactions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reactions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Reactions.
     */
    distinct?: Prisma.ReactionScalarFieldEnum | Prisma.ReactionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction findMany
 */
export type ReactionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Reactions to fetch.
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reactions to fetch.
     */
    orderBy?: Prisma.ReactionOrderByWithRelationInput | Prisma.ReactionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Reactions.
     */
    cursor?: Prisma.ReactionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reactions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reactions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Reactions.
     */
    distinct?: Prisma.ReactionScalarFieldEnum | Prisma.ReactionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction create
 */
export type ReactionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Reaction.
     */
    data: Prisma.XOR<Prisma.ReactionCreateInput, Prisma.ReactionUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction createMany
 */
export type ReactionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Reactions.
     */
    data: Prisma.ReactionCreateManyInput | Prisma.ReactionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Reaction createManyAndReturn
 */
export type ReactionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Reaction
     */
    select?: Prisma.ReactionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Reaction
     */
    omit?: Prisma.ReactionOmit<ExtArgs> | null;
    /**
     * The data used to create many Reactions.
     */
    data: Prisma.ReactionCreateManyInput | Prisma.ReactionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Reaction update
 */
export type ReactionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Reaction.
     */
    data: Prisma.XOR<Prisma.ReactionUpdateInput, Prisma.ReactionUncheckedUpdateInput>;
    /**
     * Choose, which Reaction to update.
     */
    where: Prisma.ReactionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction updateMany
 */
export type ReactionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Reactions.
     */
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyInput>;
    /**
     * Filter which Reactions to update
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * Limit how many Reactions to update.
     */
    limit?: number;
};
/**
 * Reaction updateManyAndReturn
 */
export type ReactionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Reaction
     */
    select?: Prisma.ReactionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Reaction
     */
    omit?: Prisma.ReactionOmit<ExtArgs> | null;
    /**
     * The data used to update Reactions.
     */
    data: Prisma.XOR<Prisma.ReactionUpdateManyMutationInput, Prisma.ReactionUncheckedUpdateManyInput>;
    /**
     * Filter which Reactions to update
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * Limit how many Reactions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Reaction upsert
 */
export type ReactionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Reaction to update in case it exists.
     */
    where: Prisma.ReactionWhereUniqueInput;
    /**
     * In case the Reaction found by the `where` argument doesn't exist, create a new Reaction with this data.
     */
    create: Prisma.XOR<Prisma.ReactionCreateInput, Prisma.ReactionUncheckedCreateInput>;
    /**
     * In case the Reaction was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ReactionUpdateInput, Prisma.ReactionUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction delete
 */
export type ReactionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Reaction to delete.
     */
    where: Prisma.ReactionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Reaction deleteMany
 */
export type ReactionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Reactions to delete
     */
    where?: Prisma.ReactionWhereInput;
    /**
     * Limit how many Reactions to delete.
     */
    limit?: number;
};
/**
 * Reaction without action
 */
export type ReactionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};

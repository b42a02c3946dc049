import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ThreadRead
 * How far a member has read in a thread: the post with the highest id that a page showed them.
 */
export type ThreadReadModel = runtime.Types.Result.DefaultSelection<Prisma.$ThreadReadPayload>;
export type AggregateThreadRead = {
    _count: ThreadReadCountAggregateOutputType | null;
    _avg: ThreadReadAvgAggregateOutputType | null;
    _sum: ThreadReadSumAggregateOutputType | null;
    _min: ThreadReadMinAggregateOutputType | null;
    _max: ThreadReadMaxAggregateOutputType | null;
};
export type ThreadReadAvgAggregateOutputType = {
    userId: number | null;
    threadId: number | null;
    postId: number | null;
};
export type ThreadReadSumAggregateOutputType = {
    userId: number | null;
    threadId: number | null;
    postId: number | null;
};
export type ThreadReadMinAggregateOutputType = {
    userId: number | null;
    threadId: number | null;
    postId: number | null;
};
export type ThreadReadMaxAggregateOutputType = {
    userId: number | null;
    threadId: number | null;
    postId: number | null;
};
export type ThreadReadCountAggregateOutputType = {
    userId: number;
    threadId: number;
    postId: number;
    _all: number;
};
export type ThreadReadAvgAggregateInputType = {
    userId?: true;
    threadId?: true;
    postId?: true;
};
export type ThreadReadSumAggregateInputType = {
    userId?: true;
    threadId?: true;
    postId?: true;
};
export type ThreadReadMinAggregateInputType = {
    userId?: true;
    threadId?: true;
    postId?: true;
};
export type ThreadReadMaxAggregateInputType = {
    userId?: true;
    threadId?: true;
    postId?: true;
};
export type ThreadReadCountAggregateInputType = {
    userId?: true;
    threadId?: true;
    postId?: true;
    _all?: true;
};
export type ThreadReadAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ThreadRead to aggregate.
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ThreadReads to fetch.
     */
    orderBy?: Prisma.ThreadReadOrderByWithRelationInput | Prisma.ThreadReadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ThreadReadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ThreadReads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ThreadReads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ThreadReads
    **/
    _count?: true | ThreadReadCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ThreadReadAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ThreadReadSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ThreadReadMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ThreadReadMaxAggregateInputType;
};
export type GetThreadReadAggregateType<T extends ThreadReadAggregateArgs> = {
    [P in keyof T & keyof AggregateThreadRead]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateThreadRead[P]> : Prisma.GetScalarType<T[P], AggregateThreadRead[P]>;
};
export type ThreadReadGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ThreadReadWhereInput;
    orderBy?: Prisma.ThreadReadOrderByWithAggregationInput | Prisma.ThreadReadOrderByWithAggregationInput[];
    by: Prisma.ThreadReadScalarFieldEnum[] | Prisma.ThreadReadScalarFieldEnum;
    having?: Prisma.ThreadReadScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ThreadReadCountAggregateInputType | true;
    _avg?: ThreadReadAvgAggregateInputType;
    _sum?: ThreadReadSumAggregateInputType;
    _min?: ThreadReadMinAggregateInputType;
    _max?: ThreadReadMaxAggregateInputType;
};
export type ThreadReadGroupByOutputType = {
    userId: number;
    threadId: number;
    postId: number;
    _count: ThreadReadCountAggregateOutputType | null;
    _avg: ThreadReadAvgAggregateOutputType | null;
    _sum: ThreadReadSumAggregateOutputType | null;
    _min: ThreadReadMinAggregateOutputType | null;
    _max: ThreadReadMaxAggregateOutputType | null;
};
export type GetThreadReadGroupByPayload<T extends ThreadReadGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ThreadReadGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ThreadReadGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ThreadReadGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ThreadReadGroupByOutputType[P]>;
}>>;
export type ThreadReadWhereInput = {
    AND?: Prisma.ThreadReadWhereInput | Prisma.ThreadReadWhereInput[];
    OR?: Prisma.ThreadReadWhereInput[];
    NOT?: Prisma.ThreadReadWhereInput | Prisma.ThreadReadWhereInput[];
    userId?: Prisma.IntFilter<"ThreadRead"> | number;
    threadId?: Prisma.IntFilter<"ThreadRead"> | number;
    postId?: Prisma.IntFilter<"ThreadRead"> | number;
    user?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    thread?: Prisma.XOR<Prisma.ThreadScalarRelationFilter, Prisma.ThreadWhereInput>;
};
export type ThreadReadOrderByWithRelationInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
    user?: Prisma.UserOrderByWithRelationInput;
    thread?: Prisma.ThreadOrderByWithRelationInput;
};
export type ThreadReadWhereUniqueInput = Prisma.AtLeast<{
    userId_threadId?: Prisma.ThreadReadUserIdThreadIdCompoundUniqueInput;
    AND?: Prisma.ThreadReadWhereInput | Prisma.ThreadReadWhereInput[];
    OR?: Prisma.ThreadReadWhereInput[];
    NOT?: Prisma.ThreadReadWhereInput | Prisma.ThreadReadWhereInput[];
    userId?: Prisma.IntFilter<"ThreadRead"> | number;
    threadId?: Prisma.IntFilter<"ThreadRead"> | number;
    postId?: Prisma.IntFilter<"ThreadRead"> | number;
    user?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
    thread?: Prisma.XOR<Prisma.ThreadScalarRelationFilter, Prisma.ThreadWhereInput>;
}, "userId_threadId">;
export type ThreadReadOrderByWithAggregationInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
    _count?: Prisma.ThreadReadCountOrderByAggregateInput;
    _avg?: Prisma.ThreadReadAvgOrderByAggregateInput;
    _max?: Prisma.ThreadReadMaxOrderByAggregateInput;
    _min?: Prisma.ThreadReadMinOrderByAggregateInput;
    _sum?: Prisma.ThreadReadSumOrderByAggregateInput;
};
export type ThreadReadScalarWhereWithAggregatesInput = {
    AND?: Prisma.ThreadReadScalarWhereWithAggregatesInput | Prisma.ThreadReadScalarWhereWithAggregatesInput[];
    OR?: Prisma.ThreadReadScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ThreadReadScalarWhereWithAggregatesInput | Prisma.ThreadReadScalarWhereWithAggregatesInput[];
    userId?: Prisma.IntWithAggregatesFilter<"ThreadRead"> | number;
    threadId?: Prisma.IntWithAggregatesFilter<"ThreadRead"> | number;
    postId?: Prisma.IntWithAggregatesFilter<"ThreadRead"> | number;
};
export type ThreadReadCreateInput = {
    postId: number;
    user: Prisma.UserCreateNestedOneWithoutReadsInput;
    thread: Prisma.ThreadCreateNestedOneWithoutReadsInput;
};
export type ThreadReadUncheckedCreateInput = {
    userId: number;
    threadId: number;
    postId: number;
};
export type ThreadReadUpdateInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    user?: Prisma.UserUpdateOneRequiredWithoutReadsNestedInput;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutReadsNestedInput;
};
export type ThreadReadUncheckedUpdateInput = {
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadCreateManyInput = {
    userId: number;
    threadId: number;
    postId: number;
};
export type ThreadReadUpdateManyMutationInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadUncheckedUpdateManyInput = {
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadListRelationFilter = {
    every?: Prisma.ThreadReadWhereInput;
    some?: Prisma.ThreadReadWhereInput;
    none?: Prisma.ThreadReadWhereInput;
};
export type ThreadReadOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ThreadReadUserIdThreadIdCompoundUniqueInput = {
    userId: number;
    threadId: number;
};
export type ThreadReadCountOrderByAggregateInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
};
export type ThreadReadAvgOrderByAggregateInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
};
export type ThreadReadMaxOrderByAggregateInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
};
export type ThreadReadMinOrderByAggregateInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
};
export type ThreadReadSumOrderByAggregateInput = {
    userId?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    postId?: Prisma.SortOrder;
};
export type ThreadReadCreateNestedManyWithoutUserInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutUserInput, Prisma.ThreadReadUncheckedCreateWithoutUserInput> | Prisma.ThreadReadCreateWithoutUserInput[] | Prisma.ThreadReadUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutUserInput | Prisma.ThreadReadCreateOrConnectWithoutUserInput[];
    createMany?: Prisma.ThreadReadCreateManyUserInputEnvelope;
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
};
export type ThreadReadUncheckedCreateNestedManyWithoutUserInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutUserInput, Prisma.ThreadReadUncheckedCreateWithoutUserInput> | Prisma.ThreadReadCreateWithoutUserInput[] | Prisma.ThreadReadUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutUserInput | Prisma.ThreadReadCreateOrConnectWithoutUserInput[];
    createMany?: Prisma.ThreadReadCreateManyUserInputEnvelope;
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
};
export type ThreadReadUpdateManyWithoutUserNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutUserInput, Prisma.ThreadReadUncheckedCreateWithoutUserInput> | Prisma.ThreadReadCreateWithoutUserInput[] | Prisma.ThreadReadUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutUserInput | Prisma.ThreadReadCreateOrConnectWithoutUserInput[];
    upsert?: Prisma.ThreadReadUpsertWithWhereUniqueWithoutUserInput | Prisma.ThreadReadUpsertWithWhereUniqueWithoutUserInput[];
    createMany?: Prisma.ThreadReadCreateManyUserInputEnvelope;
    set?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    disconnect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    delete?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    update?: Prisma.ThreadReadUpdateWithWhereUniqueWithoutUserInput | Prisma.ThreadReadUpdateWithWhereUniqueWithoutUserInput[];
    updateMany?: Prisma.ThreadReadUpdateManyWithWhereWithoutUserInput | Prisma.ThreadReadUpdateManyWithWhereWithoutUserInput[];
    deleteMany?: Prisma.ThreadReadScalarWhereInput | Prisma.ThreadReadScalarWhereInput[];
};
export type ThreadReadUncheckedUpdateManyWithoutUserNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutUserInput, Prisma.ThreadReadUncheckedCreateWithoutUserInput> | Prisma.ThreadReadCreateWithoutUserInput[] | Prisma.ThreadReadUncheckedCreateWithoutUserInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutUserInput | Prisma.ThreadReadCreateOrConnectWithoutUserInput[];
    upsert?: Prisma.ThreadReadUpsertWithWhereUniqueWithoutUserInput | Prisma.ThreadReadUpsertWithWhereUniqueWithoutUserInput[];
    createMany?: Prisma.ThreadReadCreateManyUserInputEnvelope;
    set?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    disconnect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    delete?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    update?: Prisma.ThreadReadUpdateWithWhereUniqueWithoutUserInput | Prisma.ThreadReadUpdateWithWhereUniqueWithoutUserInput[];
    updateMany?: Prisma.ThreadReadUpdateManyWithWhereWithoutUserInput | Prisma.ThreadReadUpdateManyWithWhereWithoutUserInput[];
    deleteMany?: Prisma.ThreadReadScalarWhereInput | Prisma.ThreadReadScalarWhereInput[];
};
export type ThreadReadCreateNestedManyWithoutThreadInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutThreadInput, Prisma.ThreadReadUncheckedCreateWithoutThreadInput> | Prisma.ThreadReadCreateWithoutThreadInput[] | Prisma.ThreadReadUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutThreadInput | Prisma.ThreadReadCreateOrConnectWithoutThreadInput[];
    createMany?: Prisma.ThreadReadCreateManyThreadInputEnvelope;
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
};
export type ThreadReadUncheckedCreateNestedManyWithoutThreadInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutThreadInput, Prisma.ThreadReadUncheckedCreateWithoutThreadInput> | Prisma.ThreadReadCreateWithoutThreadInput[] | Prisma.ThreadReadUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutThreadInput | Prisma.ThreadReadCreateOrConnectWithoutThreadInput[];
    createMany?: Prisma.ThreadReadCreateManyThreadInputEnvelope;
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
};
export type ThreadReadUpdateManyWithoutThreadNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutThreadInput, Prisma.ThreadReadUncheckedCreateWithoutThreadInput> | Prisma.ThreadReadCreateWithoutThreadInput[] | Prisma.ThreadReadUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutThreadInput | Prisma.ThreadReadCreateOrConnectWithoutThreadInput[];
    upsert?: Prisma.ThreadReadUpsertWithWhereUniqueWithoutThreadInput | Prisma.ThreadReadUpsertWithWhereUniqueWithoutThreadInput[];
    createMany?: Prisma.ThreadReadCreateManyThreadInputEnvelope;
    set?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    disconnect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    delete?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    update?: Prisma.ThreadReadUpdateWithWhereUniqueWithoutThreadInput | Prisma.ThreadReadUpdateWithWhereUniqueWithoutThreadInput[];
    updateMany?: Prisma.ThreadReadUpdateManyWithWhereWithoutThreadInput | Prisma.ThreadReadUpdateManyWithWhereWithoutThreadInput[];
    deleteMany?: Prisma.ThreadReadScalarWhereInput | Prisma.ThreadReadScalarWhereInput[];
};
export type ThreadReadUncheckedUpdateManyWithoutThreadNestedInput = {
    create?: Prisma.XOR<Prisma.ThreadReadCreateWithoutThreadInput, Prisma.ThreadReadUncheckedCreateWithoutThreadInput> | Prisma.ThreadReadCreateWithoutThreadInput[] | Prisma.ThreadReadUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ThreadReadCreateOrConnectWithoutThreadInput | Prisma.ThreadReadCreateOrConnectWithoutThreadInput[];
    upsert?: Prisma.ThreadReadUpsertWithWhereUniqueWithoutThreadInput | Prisma.ThreadReadUpsertWithWhereUniqueWithoutThreadInput[];
    createMany?: Prisma.ThreadReadCreateManyThreadInputEnvelope;
    set?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    disconnect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    delete?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    connect?: Prisma.ThreadReadWhereUniqueInput | Prisma.ThreadReadWhereUniqueInput[];
    update?: Prisma.ThreadReadUpdateWithWhereUniqueWithoutThreadInput | Prisma.ThreadReadUpdateWithWhereUniqueWithoutThreadInput[];
    updateMany?: Prisma.ThreadReadUpdateManyWithWhereWithoutThreadInput | Prisma.ThreadReadUpdateManyWithWhereWithoutThreadInput[];
    deleteMany?: Prisma.ThreadReadScalarWhereInput | Prisma.ThreadReadScalarWhereInput[];
};
export type ThreadReadCreateWithoutUserInput = {
    postId: number;
    thread: Prisma.ThreadCreateNestedOneWithoutReadsInput;
};
export type ThreadReadUncheckedCreateWithoutUserInput = {
    threadId: number;
    postId: number;
};
export type ThreadReadCreateOrConnectWithoutUserInput = {
    where: Prisma.ThreadReadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadReadCreateWithoutUserInput, Prisma.ThreadReadUncheckedCreateWithoutUserInput>;
};
export type ThreadReadCreateManyUserInputEnvelope = {
    data: Prisma.ThreadReadCreateManyUserInput | Prisma.ThreadReadCreateManyUserInput[];
    skipDuplicates?: boolean;
};
export type ThreadReadUpsertWithWhereUniqueWithoutUserInput = {
    where: Prisma.ThreadReadWhereUniqueInput;
    update: Prisma.XOR<Prisma.ThreadReadUpdateWithoutUserInput, Prisma.ThreadReadUncheckedUpdateWithoutUserInput>;
    create: Prisma.XOR<Prisma.ThreadReadCreateWithoutUserInput, Prisma.ThreadReadUncheckedCreateWithoutUserInput>;
};
export type ThreadReadUpdateWithWhereUniqueWithoutUserInput = {
    where: Prisma.ThreadReadWhereUniqueInput;
    data: Prisma.XOR<Prisma.ThreadReadUpdateWithoutUserInput, Prisma.ThreadReadUncheckedUpdateWithoutUserInput>;
};
export type ThreadReadUpdateManyWithWhereWithoutUserInput = {
    where: Prisma.ThreadReadScalarWhereInput;
    data: Prisma.XOR<Prisma.ThreadReadUpdateManyMutationInput, Prisma.ThreadReadUncheckedUpdateManyWithoutUserInput>;
};
export type ThreadReadScalarWhereInput = {
    AND?: Prisma.ThreadReadScalarWhereInput | Prisma.ThreadReadScalarWhereInput[];
    OR?: Prisma.ThreadReadScalarWhereInput[];
    NOT?: Prisma.ThreadReadScalarWhereInput | Prisma.ThreadReadScalarWhereInput[];
    userId?: Prisma.IntFilter<"ThreadRead"> | number;
    threadId?: Prisma.IntFilter<"ThreadRead"> | number;
    postId?: Prisma.IntFilter<"ThreadRead"> | number;
};
export type ThreadReadCreateWithoutThreadInput = {
    postId: number;
    user: Prisma.UserCreateNestedOneWithoutReadsInput;
};
export type ThreadReadUncheckedCreateWithoutThreadInput = {
    userId: number;
    postId: number;
};
export type ThreadReadCreateOrConnectWithoutThreadInput = {
    where: Prisma.ThreadReadWhereUniqueInput;
    create: Prisma.XOR<Prisma.ThreadReadCreateWithoutThreadInput, Prisma.ThreadReadUncheckedCreateWithoutThreadInput>;
};
export type ThreadReadCreateManyThreadInputEnvelope = {
    data: Prisma.ThreadReadCreateManyThreadInput | Prisma.ThreadReadCreateManyThreadInput[];
    skipDuplicates?: boolean;
};
export type ThreadReadUpsertWithWhereUniqueWithoutThreadInput = {
    where: Prisma.ThreadReadWhereUniqueInput;
    update: Prisma.XOR<Prisma.ThreadReadUpdateWithoutThreadInput, Prisma.ThreadReadUncheckedUpdateWithoutThreadInput>;
    create: Prisma.XOR<Prisma.ThreadReadCreateWithoutThreadInput, Prisma.ThreadReadUncheckedCreateWithoutThreadInput>;
};
export type ThreadReadUpdateWithWhereUniqueWithoutThreadInput = {
    where: Prisma.ThreadReadWhereUniqueInput;
    data: Prisma.XOR<Prisma.ThreadReadUpdateWithoutThreadInput, Prisma.ThreadReadUncheckedUpdateWithoutThreadInput>;
};
export type ThreadReadUpdateManyWithWhereWithoutThreadInput = {
    where: Prisma.ThreadReadScalarWhereInput;
    data: Prisma.XOR<Prisma.ThreadReadUpdateManyMutationInput, Prisma.ThreadReadUncheckedUpdateManyWithoutThreadInput>;
};
export type ThreadReadCreateManyUserInput = {
    threadId: number;
    postId: number;
};
export type ThreadReadUpdateWithoutUserInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutReadsNestedInput;
};
export type ThreadReadUncheckedUpdateWithoutUserInput = {
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadUncheckedUpdateManyWithoutUserInput = {
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadCreateManyThreadInput = {
    userId: number;
    postId: number;
};
export type ThreadReadUpdateWithoutThreadInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    user?: Prisma.UserUpdateOneRequiredWithoutReadsNestedInput;
};
export type ThreadReadUncheckedUpdateWithoutThreadInput = {
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadUncheckedUpdateManyWithoutThreadInput = {
    userId?: Prisma.IntFieldUpdateOperationsInput | number;
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ThreadReadSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    userId?: boolean;
    threadId?: boolean;
    postId?: boolean;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["threadRead"]>;
export type ThreadReadSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    userId?: boolean;
    threadId?: boolean;
    postId?: boolean;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["threadRead"]>;
export type ThreadReadSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    userId?: boolean;
    threadId?: boolean;
    postId?: boolean;
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["threadRead"]>;
export type ThreadReadSelectScalar = {
    userId?: boolean;
    threadId?: boolean;
    postId?: boolean;
};
export type ThreadReadOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"userId" | "threadId" | "postId", ExtArgs["result"]["threadRead"]>;
export type ThreadReadInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
};
export type ThreadReadIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
};
export type ThreadReadIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    user?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
};
export type $ThreadReadPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ThreadRead";
    objects: {
        user: Prisma.$UserPayload<ExtArgs>;
        thread: Prisma.$ThreadPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        userId: number;
        threadId: number;
        /**
         * Not a foreign key: it tells a place, also where the post is gone.
         */
        postId: number;
    }, ExtArgs["result"]["threadRead"]>;
    composites: {};
};
export type ThreadReadGetPayload<S extends boolean | null | undefined | ThreadReadDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload, S>;
export type ThreadReadCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ThreadReadFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ThreadReadCountAggregateInputType | true;
};
export interface ThreadReadDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ThreadRead'];
        meta: {
            name: 'ThreadRead';
        };
    };
    /**
     * Find zero or one ThreadRead that matches the filter.
     * @param {ThreadReadFindUniqueArgs} args - Arguments to find a ThreadRead
     * @example
     * // Get one ThreadRead
     * const threadRead = await prisma.threadRead.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ThreadReadFindUniqueArgs>(args: Prisma.SelectSubset<T, ThreadReadFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ThreadRead that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ThreadReadFindUniqueOrThrowArgs} args - Arguments to find a ThreadRead
     * @example
     * // Get one ThreadRead
     * const threadRead = await prisma.threadRead.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ThreadReadFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ThreadReadFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ThreadRead that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadFindFirstArgs} args - Arguments to find a ThreadRead
     * @example
     * // Get one ThreadRead
     * const threadRead = await prisma.threadRead.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ThreadReadFindFirstArgs>(args?: Prisma.SelectSubset<T, ThreadReadFindFirstArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ThreadRead that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadFindFirstOrThrowArgs} args - Arguments to find a ThreadRead
     * @example
     * // Get one ThreadRead
     * const threadRead = await prisma.threadRead.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ThreadReadFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ThreadReadFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ThreadReads that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ThreadReads
     * const threadReads = await prisma.threadRead.findMany()
     *
     * // Get first 10 ThreadReads
     * const threadReads = await prisma.threadRead.findMany({ take: 10 })
     *
     * // Only select the `userId`
     * const threadReadWithUserIdOnly = await prisma.threadRead.findMany({ select: { userId: true } })
     *
     */
    findMany<T extends ThreadReadFindManyArgs>(args?: Prisma.SelectSubset<T, ThreadReadFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ThreadRead.
     * @param {ThreadReadCreateArgs} args - Arguments to create a ThreadRead.
     * @example
     * // Create one ThreadRead
     * const ThreadRead = await prisma.threadRead.create({
     *   data: {
     *     // ... data to create a ThreadRead
     *   }
     * })
     *
     */
    create<T extends ThreadReadCreateArgs>(args: Prisma.SelectSubset<T, ThreadReadCreateArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ThreadReads.
     * @param {ThreadReadCreateManyArgs} args - Arguments to create many ThreadReads.
     * @example
     * // Create many ThreadReads
     * const threadRead = await prisma.threadRead.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ThreadReadCreateManyArgs>(args?: Prisma.SelectSubset<T, ThreadReadCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ThreadReads and returns the data saved in the database.
     * @param {ThreadReadCreateManyAndReturnArgs} args - Arguments to create many ThreadReads.
     * @example
     * // Create many ThreadReads
     * const threadRead = await prisma.threadRead.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ThreadReads and only return the `userId`
     * const threadReadWithUserIdOnly = await prisma.threadRead.createManyAndReturn({
     *   select: { userId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ThreadReadCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ThreadReadCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ThreadRead.
     * @param {ThreadReadDeleteArgs} args - Arguments to delete one ThreadRead.
     * @example
     * // Delete one ThreadRead
     * const ThreadRead = await prisma.threadRead.delete({
     *   where: {
     *     // ... filter to delete one ThreadRead
     *   }
     * })
     *
     */
    delete<T extends ThreadReadDeleteArgs>(args: Prisma.SelectSubset<T, ThreadReadDeleteArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ThreadRead.
     * @param {ThreadReadUpdateArgs} args - Arguments to update one ThreadRead.
     * @example
     * // Update one ThreadRead
     * const threadRead = await prisma.threadRead.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ThreadReadUpdateArgs>(args: Prisma.SelectSubset<T, ThreadReadUpdateArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ThreadReads.
     * @param {ThreadReadDeleteManyArgs} args - Arguments to filter ThreadReads to delete.
     * @example
     * // Delete a few ThreadReads
     * const { count } = await prisma.threadRead.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ThreadReadDeleteManyArgs>(args?: Prisma.SelectSubset<T, ThreadReadDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ThreadReads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ThreadReads
     * const threadRead = await prisma.threadRead.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ThreadReadUpdateManyArgs>(args: Prisma.SelectSubset<T, ThreadReadUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ThreadReads and returns the data updated in the database.
     * @param {ThreadReadUpdateManyAndReturnArgs} args - Arguments to update many ThreadReads.
     * @example
     * // Update many ThreadReads
     * const threadRead = await prisma.threadRead.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ThreadReads and only return the `userId`
     * const threadReadWithUserIdOnly = await prisma.threadRead.updateManyAndReturn({
     *   select: { userId: true },
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
    updateManyAndReturn<T extends ThreadReadUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ThreadReadUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ThreadRead.
     * @param {ThreadReadUpsertArgs} args - Arguments to update or create a ThreadRead.
     * @example
     * // Update or create a ThreadRead
     * const threadRead = await prisma.threadRead.upsert({
     *   create: {
     *     // ... data to create a ThreadRead
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ThreadRead we want to update
     *   }
     * })
     */
    upsert<T extends ThreadReadUpsertArgs>(args: Prisma.SelectSubset<T, ThreadReadUpsertArgs<ExtArgs>>): Prisma.Prisma__ThreadReadClient<runtime.Types.Result.GetResult<Prisma.$ThreadReadPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ThreadReads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadCountArgs} args - Arguments to filter ThreadReads to count.
     * @example
     * // Count the number of ThreadReads
     * const count = await prisma.threadRead.count({
     *   where: {
     *     // ... the filter for the ThreadReads we want to count
     *   }
     * })
    **/
    count<T extends ThreadReadCountArgs>(args?: Prisma.Subset<T, ThreadReadCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ThreadReadCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ThreadRead.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ThreadReadAggregateArgs>(args: Prisma.Subset<T, ThreadReadAggregateArgs>): Prisma.PrismaPromise<GetThreadReadAggregateType<T>>;
    /**
     * Group by ThreadRead.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ThreadReadGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ThreadReadGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ThreadReadGroupByArgs['orderBy'];
    } : {
        orderBy?: ThreadReadGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ThreadReadGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetThreadReadGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ThreadRead model
     */
    readonly fields: ThreadReadFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ThreadRead.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ThreadReadClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    user<T extends Prisma.UserDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.UserDefaultArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    thread<T extends Prisma.ThreadDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ThreadDefaultArgs<ExtArgs>>): Prisma.Prisma__ThreadClient<runtime.Types.Result.GetResult<Prisma.$ThreadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the ThreadRead model
 */
export interface ThreadReadFieldRefs {
    readonly userId: Prisma.FieldRef<"ThreadRead", 'Int'>;
    readonly threadId: Prisma.FieldRef<"ThreadRead", 'Int'>;
    readonly postId: Prisma.FieldRef<"ThreadRead", 'Int'>;
}
/**
 * ThreadRead findUnique
 */
export type ThreadReadFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ThreadRead to fetch.
     */
    where: Prisma.ThreadReadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead findUniqueOrThrow
 */
export type ThreadReadFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ThreadRead to fetch.
     */
    where: Prisma.ThreadReadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead findFirst
 */
export type ThreadReadFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ThreadRead to fetch.
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ThreadReads to fetch.
     */
    orderBy?: Prisma.ThreadReadOrderByWithRelationInput | Prisma.ThreadReadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ThreadReads.
     */
    cursor?: Prisma.ThreadReadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ThreadReads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ThreadReads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ThreadReads.
     */
    distinct?: Prisma.ThreadReadScalarFieldEnum | Prisma.ThreadReadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead findFirstOrThrow
 */
export type ThreadReadFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ThreadRead to fetch.
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ThreadReads to fetch.
     */
    orderBy?: Prisma.ThreadReadOrderByWithRelationInput | Prisma.ThreadReadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ThreadReads.
     */
    cursor?: Prisma.ThreadReadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ThreadReads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ThreadReads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ThreadReads.
     */
    distinct?: Prisma.ThreadReadScalarFieldEnum | Prisma.ThreadReadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead findMany
 */
export type ThreadReadFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which ThreadReads to fetch.
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ThreadReads to fetch.
     */
    orderBy?: Prisma.ThreadReadOrderByWithRelationInput | Prisma.ThreadReadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ThreadReads.
     */
    cursor?: Prisma.ThreadReadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ThreadReads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ThreadReads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ThreadReads.
     */
    distinct?: Prisma.ThreadReadScalarFieldEnum | Prisma.ThreadReadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead create
 */
export type ThreadReadCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a ThreadRead.
     */
    data: Prisma.XOR<Prisma.ThreadReadCreateInput, Prisma.ThreadReadUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead createMany
 */
export type ThreadReadCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ThreadReads.
     */
    data: Prisma.ThreadReadCreateManyInput | Prisma.ThreadReadCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ThreadRead createManyAndReturn
 */
export type ThreadReadCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ThreadRead
     */
    select?: Prisma.ThreadReadSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ThreadRead
     */
    omit?: Prisma.ThreadReadOmit<ExtArgs> | null;
    /**
     * The data used to create many ThreadReads.
     */
    data: Prisma.ThreadReadCreateManyInput | Prisma.ThreadReadCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadReadIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * ThreadRead update
 */
export type ThreadReadUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a ThreadRead.
     */
    data: Prisma.XOR<Prisma.ThreadReadUpdateInput, Prisma.ThreadReadUncheckedUpdateInput>;
    /**
     * Choose, which ThreadRead to update.
     */
    where: Prisma.ThreadReadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead updateMany
 */
export type ThreadReadUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ThreadReads.
     */
    data: Prisma.XOR<Prisma.ThreadReadUpdateManyMutationInput, Prisma.ThreadReadUncheckedUpdateManyInput>;
    /**
     * Filter which ThreadReads to update
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * Limit how many ThreadReads to update.
     */
    limit?: number;
};
/**
 * ThreadRead updateManyAndReturn
 */
export type ThreadReadUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ThreadRead
     */
    select?: Prisma.ThreadReadSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ThreadRead
     */
    omit?: Prisma.ThreadReadOmit<ExtArgs> | null;
    /**
     * The data used to update ThreadReads.
     */
    data: Prisma.XOR<Prisma.ThreadReadUpdateManyMutationInput, Prisma.ThreadReadUncheckedUpdateManyInput>;
    /**
     * Filter which ThreadReads to update
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * Limit how many ThreadReads to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ThreadReadIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * ThreadRead upsert
 */
export type ThreadReadUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the ThreadRead to update in case it exists.
     */
    where: Prisma.ThreadReadWhereUniqueInput;
    /**
     * In case the ThreadRead found by the `where` argument doesn't exist, create a new ThreadRead with this data.
     */
    create: Prisma.XOR<Prisma.ThreadReadCreateInput, Prisma.ThreadReadUncheckedCreateInput>;
    /**
     * In case the ThreadRead was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ThreadReadUpdateInput, Prisma.ThreadReadUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead delete
 */
export type ThreadReadDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which ThreadRead to delete.
     */
    where: Prisma.ThreadReadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ThreadRead deleteMany
 */
export type ThreadReadDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ThreadReads to delete
     */
    where?: Prisma.ThreadReadWhereInput;
    /**
     * Limit how many ThreadReads to delete.
     */
    limit?: number;
};
/**
 * ThreadRead without action
 */
export type ThreadReadDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};

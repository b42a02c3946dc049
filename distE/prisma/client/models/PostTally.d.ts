import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model PostTally
 * Visible posts in visible threads, by forum and author's country ('' for none): the counts of both.
 * Spread over shards so that members who write at once do not wait for one row; a count is the sum.
 */
export type PostTallyModel = runtime.Types.Result.DefaultSelection<Prisma.$PostTallyPayload>;
export type AggregatePostTally = {
    _count: PostTallyCountAggregateOutputType | null;
    _avg: PostTallyAvgAggregateOutputType | null;
    _sum: PostTallySumAggregateOutputType | null;
    _min: PostTallyMinAggregateOutputType | null;
    _max: PostTallyMaxAggregateOutputType | null;
};
export type PostTallyAvgAggregateOutputType = {
    forumId: number | null;
    shard: number | null;
    postCount: number | null;
};
export type PostTallySumAggregateOutputType = {
    forumId: number | null;
    shard: number | null;
    postCount: number | null;
};
export type PostTallyMinAggregateOutputType = {
    forumId: number | null;
    countryCode: string | null;
    shard: number | null;
    postCount: number | null;
};
export type PostTallyMaxAggregateOutputType = {
    forumId: number | null;
    countryCode: string | null;
    shard: number | null;
    postCount: number | null;
};
export type PostTallyCountAggregateOutputType = {
    forumId: number;
    countryCode: number;
    shard: number;
    postCount: number;
    _all: number;
};
export type PostTallyAvgAggregateInputType = {
    forumId?: true;
    shard?: true;
    postCount?: true;
};
export type PostTallySumAggregateInputType = {
    forumId?: true;
    shard?: true;
    postCount?: true;
};
export type PostTallyMinAggregateInputType = {
    forumId?: true;
    countryCode?: true;
    shard?: true;
    postCount?: true;
};
export type PostTallyMaxAggregateInputType = {
    forumId?: true;
    countryCode?: true;
    shard?: true;
    postCount?: true;
};
export type PostTallyCountAggregateInputType = {
    forumId?: true;
    countryCode?: true;
    shard?: true;
    postCount?: true;
    _all?: true;
};
export type PostTallyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PostTally to aggregate.
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostTallies to fetch.
     */
    orderBy?: Prisma.PostTallyOrderByWithRelationInput | Prisma.PostTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PostTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned PostTallies
    **/
    _count?: true | PostTallyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: PostTallyAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: PostTallySumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PostTallyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PostTallyMaxAggregateInputType;
};
export type GetPostTallyAggregateType<T extends PostTallyAggregateArgs> = {
    [P in keyof T & keyof AggregatePostTally]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePostTally[P]> : Prisma.GetScalarType<T[P], AggregatePostTally[P]>;
};
export type PostTallyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostTallyWhereInput;
    orderBy?: Prisma.PostTallyOrderByWithAggregationInput | Prisma.PostTallyOrderByWithAggregationInput[];
    by: Prisma.PostTallyScalarFieldEnum[] | Prisma.PostTallyScalarFieldEnum;
    having?: Prisma.PostTallyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PostTallyCountAggregateInputType | true;
    _avg?: PostTallyAvgAggregateInputType;
    _sum?: PostTallySumAggregateInputType;
    _min?: PostTallyMinAggregateInputType;
    _max?: PostTallyMaxAggregateInputType;
};
export type PostTallyGroupByOutputType = {
    forumId: number;
    countryCode: string;
    shard: number;
    postCount: number;
    _count: PostTallyCountAggregateOutputType | null;
    _avg: PostTallyAvgAggregateOutputType | null;
    _sum: PostTallySumAggregateOutputType | null;
    _min: PostTallyMinAggregateOutputType | null;
    _max: PostTallyMaxAggregateOutputType | null;
};
export type GetPostTallyGroupByPayload<T extends PostTallyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PostTallyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PostTallyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PostTallyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PostTallyGroupByOutputType[P]>;
}>>;
export type PostTallyWhereInput = {
    AND?: Prisma.PostTallyWhereInput | Prisma.PostTallyWhereInput[];
    OR?: Prisma.PostTallyWhereInput[];
    NOT?: Prisma.PostTallyWhereInput | Prisma.PostTallyWhereInput[];
    forumId?: Prisma.IntFilter<"PostTally"> | number;
    countryCode?: Prisma.StringFilter<"PostTally"> | string;
    shard?: Prisma.IntFilter<"PostTally"> | number;
    postCount?: Prisma.IntFilter<"PostTally"> | number;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
};
export type PostTallyOrderByWithRelationInput = {
    forumId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
    forum?: Prisma.ForumOrderByWithRelationInput;
};
export type PostTallyWhereUniqueInput = Prisma.AtLeast<{
    forumId_countryCode_shard?: Prisma.PostTallyForumIdCountryCodeShardCompoundUniqueInput;
    AND?: Prisma.PostTallyWhereInput | Prisma.PostTallyWhereInput[];
    OR?: Prisma.PostTallyWhereInput[];
    NOT?: Prisma.PostTallyWhereInput | Prisma.PostTallyWhereInput[];
    forumId?: Prisma.IntFilter<"PostTally"> | number;
    countryCode?: Prisma.StringFilter<"PostTally"> | string;
    shard?: Prisma.IntFilter<"PostTally"> | number;
    postCount?: Prisma.IntFilter<"PostTally"> | number;
    forum?: Prisma.XOR<Prisma.ForumScalarRelationFilter, Prisma.ForumWhereInput>;
}, "forumId_countryCode_shard">;
export type PostTallyOrderByWithAggregationInput = {
    forumId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
    _count?: Prisma.PostTallyCountOrderByAggregateInput;
    _avg?: Prisma.PostTallyAvgOrderByAggregateInput;
    _max?: Prisma.PostTallyMaxOrderByAggregateInput;
    _min?: Prisma.PostTallyMinOrderByAggregateInput;
    _sum?: Prisma.PostTallySumOrderByAggregateInput;
};
export type PostTallyScalarWhereWithAggregatesInput = {
    AND?: Prisma.PostTallyScalarWhereWithAggregatesInput | Prisma.PostTallyScalarWhereWithAggregatesInput[];
    OR?: Prisma.PostTallyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PostTallyScalarWhereWithAggregatesInput | Prisma.PostTallyScalarWhereWithAggregatesInput[];
    forumId?: Prisma.IntWithAggregatesFilter<"PostTally"> | number;
    countryCode?: Prisma.StringWithAggregatesFilter<"PostTally"> | string;
    shard?: Prisma.IntWithAggregatesFilter<"PostTally"> | number;
    postCount?: Prisma.IntWithAggregatesFilter<"PostTally"> | number;
};
export type PostTallyCreateInput = {
    countryCode: string;
    shard: number;
    postCount?: number;
    forum: Prisma.ForumCreateNestedOneWithoutPostTalliesInput;
};
export type PostTallyUncheckedCreateInput = {
    forumId: number;
    countryCode: string;
    shard: number;
    postCount?: number;
};
export type PostTallyUpdateInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
    forum?: Prisma.ForumUpdateOneRequiredWithoutPostTalliesNestedInput;
};
export type PostTallyUncheckedUpdateInput = {
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostTallyCreateManyInput = {
    forumId: number;
    countryCode: string;
    shard: number;
    postCount?: number;
};
export type PostTallyUpdateManyMutationInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostTallyUncheckedUpdateManyInput = {
    forumId?: Prisma.IntFieldUpdateOperationsInput | number;
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostTallyListRelationFilter = {
    every?: Prisma.PostTallyWhereInput;
    some?: Prisma.PostTallyWhereInput;
    none?: Prisma.PostTallyWhereInput;
};
export type PostTallyOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type PostTallyForumIdCountryCodeShardCompoundUniqueInput = {
    forumId: number;
    countryCode: string;
    shard: number;
};
export type PostTallyCountOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
};
export type PostTallyAvgOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
};
export type PostTallyMaxOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
};
export type PostTallyMinOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    countryCode?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
};
export type PostTallySumOrderByAggregateInput = {
    forumId?: Prisma.SortOrder;
    shard?: Prisma.SortOrder;
    postCount?: Prisma.SortOrder;
};
export type PostTallyCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.PostTallyCreateWithoutForumInput, Prisma.PostTallyUncheckedCreateWithoutForumInput> | Prisma.PostTallyCreateWithoutForumInput[] | Prisma.PostTallyUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostTallyCreateOrConnectWithoutForumInput | Prisma.PostTallyCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.PostTallyCreateManyForumInputEnvelope;
    connect?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
};
export type PostTallyUncheckedCreateNestedManyWithoutForumInput = {
    create?: Prisma.XOR<Prisma.PostTallyCreateWithoutForumInput, Prisma.PostTallyUncheckedCreateWithoutForumInput> | Prisma.PostTallyCreateWithoutForumInput[] | Prisma.PostTallyUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostTallyCreateOrConnectWithoutForumInput | Prisma.PostTallyCreateOrConnectWithoutForumInput[];
    createMany?: Prisma.PostTallyCreateManyForumInputEnvelope;
    connect?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
};
export type PostTallyUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.PostTallyCreateWithoutForumInput, Prisma.PostTallyUncheckedCreateWithoutForumInput> | Prisma.PostTallyCreateWithoutForumInput[] | Prisma.PostTallyUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostTallyCreateOrConnectWithoutForumInput | Prisma.PostTallyCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.PostTallyUpsertWithWhereUniqueWithoutForumInput | Prisma.PostTallyUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.PostTallyCreateManyForumInputEnvelope;
    set?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    disconnect?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    delete?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    connect?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    update?: Prisma.PostTallyUpdateWithWhereUniqueWithoutForumInput | Prisma.PostTallyUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.PostTallyUpdateManyWithWhereWithoutForumInput | Prisma.PostTallyUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.PostTallyScalarWhereInput | Prisma.PostTallyScalarWhereInput[];
};
export type PostTallyUncheckedUpdateManyWithoutForumNestedInput = {
    create?: Prisma.XOR<Prisma.PostTallyCreateWithoutForumInput, Prisma.PostTallyUncheckedCreateWithoutForumInput> | Prisma.PostTallyCreateWithoutForumInput[] | Prisma.PostTallyUncheckedCreateWithoutForumInput[];
    connectOrCreate?: Prisma.PostTallyCreateOrConnectWithoutForumInput | Prisma.PostTallyCreateOrConnectWithoutForumInput[];
    upsert?: Prisma.PostTallyUpsertWithWhereUniqueWithoutForumInput | Prisma.PostTallyUpsertWithWhereUniqueWithoutForumInput[];
    createMany?: Prisma.PostTallyCreateManyForumInputEnvelope;
    set?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    disconnect?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    delete?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    connect?: Prisma.PostTallyWhereUniqueInput | Prisma.PostTallyWhereUniqueInput[];
    update?: Prisma.PostTallyUpdateWithWhereUniqueWithoutForumInput | Prisma.PostTallyUpdateWithWhereUniqueWithoutForumInput[];
    updateMany?: Prisma.PostTallyUpdateManyWithWhereWithoutForumInput | Prisma.PostTallyUpdateManyWithWhereWithoutForumInput[];
    deleteMany?: Prisma.PostTallyScalarWhereInput | Prisma.PostTallyScalarWhereInput[];
};
export type PostTallyCreateWithoutForumInput = {
    countryCode: string;
    shard: number;
    postCount?: number;
};
export type PostTallyUncheckedCreateWithoutForumInput = {
    countryCode: string;
    shard: number;
    postCount?: number;
};
export type PostTallyCreateOrConnectWithoutForumInput = {
    where: Prisma.PostTallyWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostTallyCreateWithoutForumInput, Prisma.PostTallyUncheckedCreateWithoutForumInput>;
};
export type PostTallyCreateManyForumInputEnvelope = {
    data: Prisma.PostTallyCreateManyForumInput | Prisma.PostTallyCreateManyForumInput[];
    skipDuplicates?: boolean;
};
export type PostTallyUpsertWithWhereUniqueWithoutForumInput = {
    where: Prisma.PostTallyWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostTallyUpdateWithoutForumInput, Prisma.PostTallyUncheckedUpdateWithoutForumInput>;
    create: Prisma.XOR<Prisma.PostTallyCreateWithoutForumInput, Prisma.PostTallyUncheckedCreateWithoutForumInput>;
};
export type PostTallyUpdateWithWhereUniqueWithoutForumInput = {
    where: Prisma.PostTallyWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostTallyUpdateWithoutForumInput, Prisma.PostTallyUncheckedUpdateWithoutForumInput>;
};
export type PostTallyUpdateManyWithWhereWithoutForumInput = {
    where: Prisma.PostTallyScalarWhereInput;
    data: Prisma.XOR<Prisma.PostTallyUpdateManyMutationInput, Prisma.PostTallyUncheckedUpdateManyWithoutForumInput>;
};
export type PostTallyScalarWhereInput = {
    AND?: Prisma.PostTallyScalarWhereInput | Prisma.PostTallyScalarWhereInput[];
    OR?: Prisma.PostTallyScalarWhereInput[];
    NOT?: Prisma.PostTallyScalarWhereInput | Prisma.PostTallyScalarWhereInput[];
    forumId?: Prisma.IntFilter<"PostTally"> | number;
    countryCode?: Prisma.StringFilter<"PostTally"> | string;
    shard?: Prisma.IntFilter<"PostTally"> | number;
    postCount?: Prisma.IntFilter<"PostTally"> | number;
};
export type PostTallyCreateManyForumInput = {
    countryCode: string;
    shard: number;
    postCount?: number;
};
export type PostTallyUpdateWithoutForumInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostTallyUncheckedUpdateWithoutForumInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostTallyUncheckedUpdateManyWithoutForumInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    shard?: Prisma.IntFieldUpdateOperationsInput | number;
    postCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostTallySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    forumId?: boolean;
    countryCode?: boolean;
    shard?: boolean;
    postCount?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["postTally"]>;
export type PostTallySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    forumId?: boolean;
    countryCode?: boolean;
    shard?: boolean;
    postCount?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["postTally"]>;
export type PostTallySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    forumId?: boolean;
    countryCode?: boolean;
    shard?: boolean;
    postCount?: boolean;
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["postTally"]>;
export type PostTallySelectScalar = {
    forumId?: boolean;
    countryCode?: boolean;
    shard?: boolean;
    postCount?: boolean;
};
export type PostTallyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"forumId" | "countryCode" | "shard" | "postCount", ExtArgs["result"]["postTally"]>;
export type PostTallyInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
};
export type PostTallyIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
};
export type PostTallyIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    forum?: boolean | Prisma.ForumDefaultArgs<ExtArgs>;
};
export type $PostTallyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "PostTally";
    objects: {
        forum: Prisma.$ForumPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        forumId: number;
        countryCode: string;
        shard: number;
        postCount: number;
    }, ExtArgs["result"]["postTally"]>;
    composites: {};
};
export type PostTallyGetPayload<S extends boolean | null | undefined | PostTallyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PostTallyPayload, S>;
export type PostTallyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PostTallyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: PostTallyCountAggregateInputType | true;
};
export interface PostTallyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['PostTally'];
        meta: {
            name: 'PostTally';
        };
    };
    /**
     * Find zero or one PostTally that matches the filter.
     * @param {PostTallyFindUniqueArgs} args - Arguments to find a PostTally
     * @example
     * // Get one PostTally
     * const postTally = await prisma.postTally.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PostTallyFindUniqueArgs>(args: Prisma.SelectSubset<T, PostTallyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one PostTally that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PostTallyFindUniqueOrThrowArgs} args - Arguments to find a PostTally
     * @example
     * // Get one PostTally
     * const postTally = await prisma.postTally.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PostTallyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PostTallyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PostTally that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyFindFirstArgs} args - Arguments to find a PostTally
     * @example
     * // Get one PostTally
     * const postTally = await prisma.postTally.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PostTallyFindFirstArgs>(args?: Prisma.SelectSubset<T, PostTallyFindFirstArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PostTally that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyFindFirstOrThrowArgs} args - Arguments to find a PostTally
     * @example
     * // Get one PostTally
     * const postTally = await prisma.postTally.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PostTallyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PostTallyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more PostTallies that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all PostTallies
     * const postTallies = await prisma.postTally.findMany()
     *
     * // Get first 10 PostTallies
     * const postTallies = await prisma.postTally.findMany({ take: 10 })
     *
     * // Only select the `forumId`
     * const postTallyWithForumIdOnly = await prisma.postTally.findMany({ select: { forumId: true } })
     *
     */
    findMany<T extends PostTallyFindManyArgs>(args?: Prisma.SelectSubset<T, PostTallyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a PostTally.
     * @param {PostTallyCreateArgs} args - Arguments to create a PostTally.
     * @example
     * // Create one PostTally
     * const PostTally = await prisma.postTally.create({
     *   data: {
     *     // ... data to create a PostTally
     *   }
     * })
     *
     */
    create<T extends PostTallyCreateArgs>(args: Prisma.SelectSubset<T, PostTallyCreateArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many PostTallies.
     * @param {PostTallyCreateManyArgs} args - Arguments to create many PostTallies.
     * @example
     * // Create many PostTallies
     * const postTally = await prisma.postTally.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PostTallyCreateManyArgs>(args?: Prisma.SelectSubset<T, PostTallyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many PostTallies and returns the data saved in the database.
     * @param {PostTallyCreateManyAndReturnArgs} args - Arguments to create many PostTallies.
     * @example
     * // Create many PostTallies
     * const postTally = await prisma.postTally.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many PostTallies and only return the `forumId`
     * const postTallyWithForumIdOnly = await prisma.postTally.createManyAndReturn({
     *   select: { forumId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PostTallyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PostTallyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a PostTally.
     * @param {PostTallyDeleteArgs} args - Arguments to delete one PostTally.
     * @example
     * // Delete one PostTally
     * const PostTally = await prisma.postTally.delete({
     *   where: {
     *     // ... filter to delete one PostTally
     *   }
     * })
     *
     */
    delete<T extends PostTallyDeleteArgs>(args: Prisma.SelectSubset<T, PostTallyDeleteArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one PostTally.
     * @param {PostTallyUpdateArgs} args - Arguments to update one PostTally.
     * @example
     * // Update one PostTally
     * const postTally = await prisma.postTally.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PostTallyUpdateArgs>(args: Prisma.SelectSubset<T, PostTallyUpdateArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more PostTallies.
     * @param {PostTallyDeleteManyArgs} args - Arguments to filter PostTallies to delete.
     * @example
     * // Delete a few PostTallies
     * const { count } = await prisma.postTally.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PostTallyDeleteManyArgs>(args?: Prisma.SelectSubset<T, PostTallyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PostTallies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many PostTallies
     * const postTally = await prisma.postTally.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PostTallyUpdateManyArgs>(args: Prisma.SelectSubset<T, PostTallyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PostTallies and returns the data updated in the database.
     * @param {PostTallyUpdateManyAndReturnArgs} args - Arguments to update many PostTallies.
     * @example
     * // Update many PostTallies
     * const postTally = await prisma.postTally.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more PostTallies and only return the `forumId`
     * const postTallyWithForumIdOnly = await prisma.postTally.updateManyAndReturn({
     *   select: { forumId: true },
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
    updateManyAndReturn<T extends PostTallyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PostTallyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one PostTally.
     * @param {PostTallyUpsertArgs} args - Arguments to update or create a PostTally.
     * @example
     * // Update or create a PostTally
     * const postTally = await prisma.postTally.upsert({
     *   create: {
     *     // ... data to create a PostTally
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the PostTally we want to update
     *   }
     * })
     */
    upsert<T extends PostTallyUpsertArgs>(args: Prisma.SelectSubset<T, PostTallyUpsertArgs<ExtArgs>>): Prisma.Prisma__PostTallyClient<runtime.Types.Result.GetResult<Prisma.$PostTallyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of PostTallies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyCountArgs} args - Arguments to filter PostTallies to count.
     * @example
     * // Count the number of PostTallies
     * const count = await prisma.postTally.count({
     *   where: {
     *     // ... the filter for the PostTallies we want to count
     *   }
     * })
    **/
    count<T extends PostTallyCountArgs>(args?: Prisma.Subset<T, PostTallyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PostTallyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a PostTally.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends PostTallyAggregateArgs>(args: Prisma.Subset<T, PostTallyAggregateArgs>): Prisma.PrismaPromise<GetPostTallyAggregateType<T>>;
    /**
     * Group by PostTally.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostTallyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends PostTallyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PostTallyGroupByArgs['orderBy'];
    } : {
        orderBy?: PostTallyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PostTallyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPostTallyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the PostTally model
     */
    readonly fields: PostTallyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for PostTally.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PostTallyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    forum<T extends Prisma.ForumDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ForumDefaultArgs<ExtArgs>>): Prisma.Prisma__ForumClient<runtime.Types.Result.GetResult<Prisma.$ForumPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the PostTally model
 */
export interface PostTallyFieldRefs {
    readonly forumId: Prisma.FieldRef<"PostTally", 'Int'>;
    readonly countryCode: Prisma.FieldRef<"PostTally", 'String'>;
    readonly shard: Prisma.FieldRef<"PostTally", 'Int'>;
    readonly postCount: Prisma.FieldRef<"PostTally", 'Int'>;
}
/**
 * PostTally findUnique
 */
export type PostTallyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * Filter, which PostTally to fetch.
     */
    where: Prisma.PostTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally findUniqueOrThrow
 */
export type PostTallyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * Filter, which PostTally to fetch.
     */
    where: Prisma.PostTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally findFirst
 */
export type PostTallyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * Filter, which PostTally to fetch.
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostTallies to fetch.
     */
    orderBy?: Prisma.PostTallyOrderByWithRelationInput | Prisma.PostTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PostTallies.
     */
    cursor?: Prisma.PostTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PostTallies.
     */
    distinct?: Prisma.PostTallyScalarFieldEnum | Prisma.PostTallyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally findFirstOrThrow
 */
export type PostTallyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * Filter, which PostTally to fetch.
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostTallies to fetch.
     */
    orderBy?: Prisma.PostTallyOrderByWithRelationInput | Prisma.PostTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PostTallies.
     */
    cursor?: Prisma.PostTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PostTallies.
     */
    distinct?: Prisma.PostTallyScalarFieldEnum | Prisma.PostTallyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally findMany
 */
export type PostTallyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * Filter, which PostTallies to fetch.
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostTallies to fetch.
     */
    orderBy?: Prisma.PostTallyOrderByWithRelationInput | Prisma.PostTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing PostTallies.
     */
    cursor?: Prisma.PostTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PostTallies.
     */
    distinct?: Prisma.PostTallyScalarFieldEnum | Prisma.PostTallyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally create
 */
export type PostTallyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * The data needed to create a PostTally.
     */
    data: Prisma.XOR<Prisma.PostTallyCreateInput, Prisma.PostTallyUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally createMany
 */
export type PostTallyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many PostTallies.
     */
    data: Prisma.PostTallyCreateManyInput | Prisma.PostTallyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * PostTally createManyAndReturn
 */
export type PostTallyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * The data used to create many PostTallies.
     */
    data: Prisma.PostTallyCreateManyInput | Prisma.PostTallyCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * PostTally update
 */
export type PostTallyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * The data needed to update a PostTally.
     */
    data: Prisma.XOR<Prisma.PostTallyUpdateInput, Prisma.PostTallyUncheckedUpdateInput>;
    /**
     * Choose, which PostTally to update.
     */
    where: Prisma.PostTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally updateMany
 */
export type PostTallyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update PostTallies.
     */
    data: Prisma.XOR<Prisma.PostTallyUpdateManyMutationInput, Prisma.PostTallyUncheckedUpdateManyInput>;
    /**
     * Filter which PostTallies to update
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * Limit how many PostTallies to update.
     */
    limit?: number;
};
/**
 * PostTally updateManyAndReturn
 */
export type PostTallyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * The data used to update PostTallies.
     */
    data: Prisma.XOR<Prisma.PostTallyUpdateManyMutationInput, Prisma.PostTallyUncheckedUpdateManyInput>;
    /**
     * Filter which PostTallies to update
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * Limit how many PostTallies to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * PostTally upsert
 */
export type PostTallyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * The filter to search for the PostTally to update in case it exists.
     */
    where: Prisma.PostTallyWhereUniqueInput;
    /**
     * In case the PostTally found by the `where` argument doesn't exist, create a new PostTally with this data.
     */
    create: Prisma.XOR<Prisma.PostTallyCreateInput, Prisma.PostTallyUncheckedCreateInput>;
    /**
     * In case the PostTally was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PostTallyUpdateInput, Prisma.PostTallyUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally delete
 */
export type PostTallyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
    /**
     * Filter which PostTally to delete.
     */
    where: Prisma.PostTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostTally deleteMany
 */
export type PostTallyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PostTallies to delete
     */
    where?: Prisma.PostTallyWhereInput;
    /**
     * Limit how many PostTallies to delete.
     */
    limit?: number;
};
/**
 * PostTally without action
 */
export type PostTallyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostTally
     */
    select?: Prisma.PostTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PostTally
     */
    omit?: Prisma.PostTallyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostTallyInclude<ExtArgs> | null;
};

import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ReactionType
 *
 */
export type ReactionTypeModel = runtime.Types.Result.DefaultSelection<Prisma.$ReactionTypePayload>;
export type AggregateReactionType = {
    _count: ReactionTypeCountAggregateOutputType | null;
    _avg: ReactionTypeAvgAggregateOutputType | null;
    _sum: ReactionTypeSumAggregateOutputType | null;
    _min: ReactionTypeMinAggregateOutputType | null;
    _max: ReactionTypeMaxAggregateOutputType | null;
};
export type ReactionTypeAvgAggregateOutputType = {
    id: number | null;
    score: number | null;
    sortOrder: number | null;
};
export type ReactionTypeSumAggregateOutputType = {
    id: number | null;
    score: number | null;
    sortOrder: number | null;
};
export type ReactionTypeMinAggregateOutputType = {
    id: number | null;
    key: string | null;
    name: string | null;
    emoji: string | null;
    score: number | null;
    sortOrder: number | null;
};
export type ReactionTypeMaxAggregateOutputType = {
    id: number | null;
    key: string | null;
    name: string | null;
    emoji: string | null;
    score: number | null;
    sortOrder: number | null;
};
export type ReactionTypeCountAggregateOutputType = {
    id: number;
    key: number;
    name: number;
    emoji: number;
    score: number;
    sortOrder: number;
    _all: number;
};
export type ReactionTypeAvgAggregateInputType = {
    id?: true;
    score?: true;
    sortOrder?: true;
};
export type ReactionTypeSumAggregateInputType = {
    id?: true;
    score?: true;
    sortOrder?: true;
};
export type ReactionTypeMinAggregateInputType = {
    id?: true;
    key?: true;
    name?: true;
    emoji?: true;
    score?: true;
    sortOrder?: true;
};
export type ReactionTypeMaxAggregateInputType = {
    id?: true;
    key?: true;
    name?: true;
    emoji?: true;
    score?: true;
    sortOrder?: true;
};
export type ReactionTypeCountAggregateInputType = {
    id?: true;
    key?: true;
    name?: true;
    emoji?: true;
    score?: true;
    sortOrder?: true;
    _all?: true;
};
export type ReactionTypeAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ReactionType to aggregate.
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReactionTypes to fetch.
     */
    orderBy?: Prisma.ReactionTypeOrderByWithRelationInput | Prisma.ReactionTypeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ReactionTypeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReactionTypes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReactionTypes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ReactionTypes
    **/
    _count?: true | ReactionTypeCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ReactionTypeAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ReactionTypeSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ReactionTypeMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ReactionTypeMaxAggregateInputType;
};
export type GetReactionTypeAggregateType<T extends ReactionTypeAggregateArgs> = {
    [P in keyof T & keyof AggregateReactionType]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateReactionType[P]> : Prisma.GetScalarType<T[P], AggregateReactionType[P]>;
};
export type ReactionTypeGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionTypeWhereInput;
    orderBy?: Prisma.ReactionTypeOrderByWithAggregationInput | Prisma.ReactionTypeOrderByWithAggregationInput[];
    by: Prisma.ReactionTypeScalarFieldEnum[] | Prisma.ReactionTypeScalarFieldEnum;
    having?: Prisma.ReactionTypeScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ReactionTypeCountAggregateInputType | true;
    _avg?: ReactionTypeAvgAggregateInputType;
    _sum?: ReactionTypeSumAggregateInputType;
    _min?: ReactionTypeMinAggregateInputType;
    _max?: ReactionTypeMaxAggregateInputType;
};
export type ReactionTypeGroupByOutputType = {
    id: number;
    key: string;
    name: string;
    emoji: string;
    score: number;
    sortOrder: number;
    _count: ReactionTypeCountAggregateOutputType | null;
    _avg: ReactionTypeAvgAggregateOutputType | null;
    _sum: ReactionTypeSumAggregateOutputType | null;
    _min: ReactionTypeMinAggregateOutputType | null;
    _max: ReactionTypeMaxAggregateOutputType | null;
};
export type GetReactionTypeGroupByPayload<T extends ReactionTypeGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ReactionTypeGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ReactionTypeGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ReactionTypeGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ReactionTypeGroupByOutputType[P]>;
}>>;
export type ReactionTypeWhereInput = {
    AND?: Prisma.ReactionTypeWhereInput | Prisma.ReactionTypeWhereInput[];
    OR?: Prisma.ReactionTypeWhereInput[];
    NOT?: Prisma.ReactionTypeWhereInput | Prisma.ReactionTypeWhereInput[];
    id?: Prisma.IntFilter<"ReactionType"> | number;
    key?: Prisma.StringFilter<"ReactionType"> | string;
    name?: Prisma.StringFilter<"ReactionType"> | string;
    emoji?: Prisma.StringFilter<"ReactionType"> | string;
    score?: Prisma.IntFilter<"ReactionType"> | number;
    sortOrder?: Prisma.IntFilter<"ReactionType"> | number;
    reactions?: Prisma.ReactionListRelationFilter;
};
export type ReactionTypeOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    emoji?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    reactions?: Prisma.ReactionOrderByRelationAggregateInput;
};
export type ReactionTypeWhereUniqueInput = Prisma.AtLeast<{
    id?: number;
    key?: string;
    AND?: Prisma.ReactionTypeWhereInput | Prisma.ReactionTypeWhereInput[];
    OR?: Prisma.ReactionTypeWhereInput[];
    NOT?: Prisma.ReactionTypeWhereInput | Prisma.ReactionTypeWhereInput[];
    name?: Prisma.StringFilter<"ReactionType"> | string;
    emoji?: Prisma.StringFilter<"ReactionType"> | string;
    score?: Prisma.IntFilter<"ReactionType"> | number;
    sortOrder?: Prisma.IntFilter<"ReactionType"> | number;
    reactions?: Prisma.ReactionListRelationFilter;
}, "id" | "key">;
export type ReactionTypeOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    emoji?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
    _count?: Prisma.ReactionTypeCountOrderByAggregateInput;
    _avg?: Prisma.ReactionTypeAvgOrderByAggregateInput;
    _max?: Prisma.ReactionTypeMaxOrderByAggregateInput;
    _min?: Prisma.ReactionTypeMinOrderByAggregateInput;
    _sum?: Prisma.ReactionTypeSumOrderByAggregateInput;
};
export type ReactionTypeScalarWhereWithAggregatesInput = {
    AND?: Prisma.ReactionTypeScalarWhereWithAggregatesInput | Prisma.ReactionTypeScalarWhereWithAggregatesInput[];
    OR?: Prisma.ReactionTypeScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ReactionTypeScalarWhereWithAggregatesInput | Prisma.ReactionTypeScalarWhereWithAggregatesInput[];
    id?: Prisma.IntWithAggregatesFilter<"ReactionType"> | number;
    key?: Prisma.StringWithAggregatesFilter<"ReactionType"> | string;
    name?: Prisma.StringWithAggregatesFilter<"ReactionType"> | string;
    emoji?: Prisma.StringWithAggregatesFilter<"ReactionType"> | string;
    score?: Prisma.IntWithAggregatesFilter<"ReactionType"> | number;
    sortOrder?: Prisma.IntWithAggregatesFilter<"ReactionType"> | number;
};
export type ReactionTypeCreateInput = {
    key: string;
    name: string;
    emoji: string;
    score: number;
    sortOrder?: number;
    reactions?: Prisma.ReactionCreateNestedManyWithoutTypeInput;
};
export type ReactionTypeUncheckedCreateInput = {
    id?: number;
    key: string;
    name: string;
    emoji: string;
    score: number;
    sortOrder?: number;
    reactions?: Prisma.ReactionUncheckedCreateNestedManyWithoutTypeInput;
};
export type ReactionTypeUpdateInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    emoji?: Prisma.StringFieldUpdateOperationsInput | string;
    score?: Prisma.IntFieldUpdateOperationsInput | number;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    reactions?: Prisma.ReactionUpdateManyWithoutTypeNestedInput;
};
export type ReactionTypeUncheckedUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    emoji?: Prisma.StringFieldUpdateOperationsInput | string;
    score?: Prisma.IntFieldUpdateOperationsInput | number;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
    reactions?: Prisma.ReactionUncheckedUpdateManyWithoutTypeNestedInput;
};
export type ReactionTypeCreateManyInput = {
    id?: number;
    key: string;
    name: string;
    emoji: string;
    score: number;
    sortOrder?: number;
};
export type ReactionTypeUpdateManyMutationInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    emoji?: Prisma.StringFieldUpdateOperationsInput | string;
    score?: Prisma.IntFieldUpdateOperationsInput | number;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ReactionTypeUncheckedUpdateManyInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    emoji?: Prisma.StringFieldUpdateOperationsInput | string;
    score?: Prisma.IntFieldUpdateOperationsInput | number;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ReactionTypeCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    emoji?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
};
export type ReactionTypeAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
};
export type ReactionTypeMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    emoji?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
};
export type ReactionTypeMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    emoji?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
};
export type ReactionTypeSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    score?: Prisma.SortOrder;
    sortOrder?: Prisma.SortOrder;
};
export type ReactionTypeScalarRelationFilter = {
    is?: Prisma.ReactionTypeWhereInput;
    isNot?: Prisma.ReactionTypeWhereInput;
};
export type ReactionTypeCreateNestedOneWithoutReactionsInput = {
    create?: Prisma.XOR<Prisma.ReactionTypeCreateWithoutReactionsInput, Prisma.ReactionTypeUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.ReactionTypeCreateOrConnectWithoutReactionsInput;
    connect?: Prisma.ReactionTypeWhereUniqueInput;
};
export type ReactionTypeUpdateOneRequiredWithoutReactionsNestedInput = {
    create?: Prisma.XOR<Prisma.ReactionTypeCreateWithoutReactionsInput, Prisma.ReactionTypeUncheckedCreateWithoutReactionsInput>;
    connectOrCreate?: Prisma.ReactionTypeCreateOrConnectWithoutReactionsInput;
    upsert?: Prisma.ReactionTypeUpsertWithoutReactionsInput;
    connect?: Prisma.ReactionTypeWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ReactionTypeUpdateToOneWithWhereWithoutReactionsInput, Prisma.ReactionTypeUpdateWithoutReactionsInput>, Prisma.ReactionTypeUncheckedUpdateWithoutReactionsInput>;
};
export type ReactionTypeCreateWithoutReactionsInput = {
    key: string;
    name: string;
    emoji: string;
    score: number;
    sortOrder?: number;
};
export type ReactionTypeUncheckedCreateWithoutReactionsInput = {
    id?: number;
    key: string;
    name: string;
    emoji: string;
    score: number;
    sortOrder?: number;
};
export type ReactionTypeCreateOrConnectWithoutReactionsInput = {
    where: Prisma.ReactionTypeWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReactionTypeCreateWithoutReactionsInput, Prisma.ReactionTypeUncheckedCreateWithoutReactionsInput>;
};
export type ReactionTypeUpsertWithoutReactionsInput = {
    update: Prisma.XOR<Prisma.ReactionTypeUpdateWithoutReactionsInput, Prisma.ReactionTypeUncheckedUpdateWithoutReactionsInput>;
    create: Prisma.XOR<Prisma.ReactionTypeCreateWithoutReactionsInput, Prisma.ReactionTypeUncheckedCreateWithoutReactionsInput>;
    where?: Prisma.ReactionTypeWhereInput;
};
export type ReactionTypeUpdateToOneWithWhereWithoutReactionsInput = {
    where?: Prisma.ReactionTypeWhereInput;
    data: Prisma.XOR<Prisma.ReactionTypeUpdateWithoutReactionsInput, Prisma.ReactionTypeUncheckedUpdateWithoutReactionsInput>;
};
export type ReactionTypeUpdateWithoutReactionsInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    emoji?: Prisma.StringFieldUpdateOperationsInput | string;
    score?: Prisma.IntFieldUpdateOperationsInput | number;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ReactionTypeUncheckedUpdateWithoutReactionsInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    emoji?: Prisma.StringFieldUpdateOperationsInput | string;
    score?: Prisma.IntFieldUpdateOperationsInput | number;
    sortOrder?: Prisma.IntFieldUpdateOperationsInput | number;
};
/**
 * Count Type ReactionTypeCountOutputType
 */
export type ReactionTypeCountOutputType = {
    reactions: number;
};
export type ReactionTypeCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    reactions?: boolean | ReactionTypeCountOutputTypeCountReactionsArgs;
};
/**
 * ReactionTypeCountOutputType without action
 */
export type ReactionTypeCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionTypeCountOutputType
     */
    select?: Prisma.ReactionTypeCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ReactionTypeCountOutputType without action
 */
export type ReactionTypeCountOutputTypeCountReactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReactionWhereInput;
};
export type ReactionTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    key?: boolean;
    name?: boolean;
    emoji?: boolean;
    score?: boolean;
    sortOrder?: boolean;
    reactions?: boolean | Prisma.ReactionType$reactionsArgs<ExtArgs>;
    _count?: boolean | Prisma.ReactionTypeCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["reactionType"]>;
export type ReactionTypeSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    key?: boolean;
    name?: boolean;
    emoji?: boolean;
    score?: boolean;
    sortOrder?: boolean;
}, ExtArgs["result"]["reactionType"]>;
export type ReactionTypeSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    key?: boolean;
    name?: boolean;
    emoji?: boolean;
    score?: boolean;
    sortOrder?: boolean;
}, ExtArgs["result"]["reactionType"]>;
export type ReactionTypeSelectScalar = {
    id?: boolean;
    key?: boolean;
    name?: boolean;
    emoji?: boolean;
    score?: boolean;
    sortOrder?: boolean;
};
export type ReactionTypeOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "key" | "name" | "emoji" | "score" | "sortOrder", ExtArgs["result"]["reactionType"]>;
export type ReactionTypeInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    reactions?: boolean | Prisma.ReactionType$reactionsArgs<ExtArgs>;
    _count?: boolean | Prisma.ReactionTypeCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ReactionTypeIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type ReactionTypeIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $ReactionTypePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ReactionType";
    objects: {
        reactions: Prisma.$ReactionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: number;
        key: string;
        name: string;
        emoji: string;
        /**
         * +1, 0 or −1.
         */
        score: number;
        sortOrder: number;
    }, ExtArgs["result"]["reactionType"]>;
    composites: {};
};
export type ReactionTypeGetPayload<S extends boolean | null | undefined | ReactionTypeDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload, S>;
export type ReactionTypeCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ReactionTypeFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ReactionTypeCountAggregateInputType | true;
};
export interface ReactionTypeDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ReactionType'];
        meta: {
            name: 'ReactionType';
        };
    };
    /**
     * Find zero or one ReactionType that matches the filter.
     * @param {ReactionTypeFindUniqueArgs} args - Arguments to find a ReactionType
     * @example
     * // Get one ReactionType
     * const reactionType = await prisma.reactionType.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ReactionTypeFindUniqueArgs>(args: Prisma.SelectSubset<T, ReactionTypeFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ReactionType that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ReactionTypeFindUniqueOrThrowArgs} args - Arguments to find a ReactionType
     * @example
     * // Get one ReactionType
     * const reactionType = await prisma.reactionType.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ReactionTypeFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ReactionTypeFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ReactionType that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeFindFirstArgs} args - Arguments to find a ReactionType
     * @example
     * // Get one ReactionType
     * const reactionType = await prisma.reactionType.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ReactionTypeFindFirstArgs>(args?: Prisma.SelectSubset<T, ReactionTypeFindFirstArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ReactionType that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeFindFirstOrThrowArgs} args - Arguments to find a ReactionType
     * @example
     * // Get one ReactionType
     * const reactionType = await prisma.reactionType.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ReactionTypeFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ReactionTypeFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ReactionTypes that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ReactionTypes
     * const reactionTypes = await prisma.reactionType.findMany()
     *
     * // Get first 10 ReactionTypes
     * const reactionTypes = await prisma.reactionType.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const reactionTypeWithIdOnly = await prisma.reactionType.findMany({ select: { id: true } })
     *
     */
    findMany<T extends ReactionTypeFindManyArgs>(args?: Prisma.SelectSubset<T, ReactionTypeFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ReactionType.
     * @param {ReactionTypeCreateArgs} args - Arguments to create a ReactionType.
     * @example
     * // Create one ReactionType
     * const ReactionType = await prisma.reactionType.create({
     *   data: {
     *     // ... data to create a ReactionType
     *   }
     * })
     *
     */
    create<T extends ReactionTypeCreateArgs>(args: Prisma.SelectSubset<T, ReactionTypeCreateArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ReactionTypes.
     * @param {ReactionTypeCreateManyArgs} args - Arguments to create many ReactionTypes.
     * @example
     * // Create many ReactionTypes
     * const reactionType = await prisma.reactionType.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ReactionTypeCreateManyArgs>(args?: Prisma.SelectSubset<T, ReactionTypeCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ReactionTypes and returns the data saved in the database.
     * @param {ReactionTypeCreateManyAndReturnArgs} args - Arguments to create many ReactionTypes.
     * @example
     * // Create many ReactionTypes
     * const reactionType = await prisma.reactionType.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ReactionTypes and only return the `id`
     * const reactionTypeWithIdOnly = await prisma.reactionType.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ReactionTypeCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ReactionTypeCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ReactionType.
     * @param {ReactionTypeDeleteArgs} args - Arguments to delete one ReactionType.
     * @example
     * // Delete one ReactionType
     * const ReactionType = await prisma.reactionType.delete({
     *   where: {
     *     // ... filter to delete one ReactionType
     *   }
     * })
     *
     */
    delete<T extends ReactionTypeDeleteArgs>(args: Prisma.SelectSubset<T, ReactionTypeDeleteArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ReactionType.
     * @param {ReactionTypeUpdateArgs} args - Arguments to update one ReactionType.
     * @example
     * // Update one ReactionType
     * const reactionType = await prisma.reactionType.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ReactionTypeUpdateArgs>(args: Prisma.SelectSubset<T, ReactionTypeUpdateArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ReactionTypes.
     * @param {ReactionTypeDeleteManyArgs} args - Arguments to filter ReactionTypes to delete.
     * @example
     * // Delete a few ReactionTypes
     * const { count } = await prisma.reactionType.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ReactionTypeDeleteManyArgs>(args?: Prisma.SelectSubset<T, ReactionTypeDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ReactionTypes.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ReactionTypes
     * const reactionType = await prisma.reactionType.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ReactionTypeUpdateManyArgs>(args: Prisma.SelectSubset<T, ReactionTypeUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ReactionTypes and returns the data updated in the database.
     * @param {ReactionTypeUpdateManyAndReturnArgs} args - Arguments to update many ReactionTypes.
     * @example
     * // Update many ReactionTypes
     * const reactionType = await prisma.reactionType.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ReactionTypes and only return the `id`
     * const reactionTypeWithIdOnly = await prisma.reactionType.updateManyAndReturn({
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
    updateManyAndReturn<T extends ReactionTypeUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ReactionTypeUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ReactionType.
     * @param {ReactionTypeUpsertArgs} args - Arguments to update or create a ReactionType.
     * @example
     * // Update or create a ReactionType
     * const reactionType = await prisma.reactionType.upsert({
     *   create: {
     *     // ... data to create a ReactionType
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ReactionType we want to update
     *   }
     * })
     */
    upsert<T extends ReactionTypeUpsertArgs>(args: Prisma.SelectSubset<T, ReactionTypeUpsertArgs<ExtArgs>>): Prisma.Prisma__ReactionTypeClient<runtime.Types.Result.GetResult<Prisma.$ReactionTypePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ReactionTypes.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeCountArgs} args - Arguments to filter ReactionTypes to count.
     * @example
     * // Count the number of ReactionTypes
     * const count = await prisma.reactionType.count({
     *   where: {
     *     // ... the filter for the ReactionTypes we want to count
     *   }
     * })
    **/
    count<T extends ReactionTypeCountArgs>(args?: Prisma.Subset<T, ReactionTypeCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ReactionTypeCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ReactionType.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ReactionTypeAggregateArgs>(args: Prisma.Subset<T, ReactionTypeAggregateArgs>): Prisma.PrismaPromise<GetReactionTypeAggregateType<T>>;
    /**
     * Group by ReactionType.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReactionTypeGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ReactionTypeGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ReactionTypeGroupByArgs['orderBy'];
    } : {
        orderBy?: ReactionTypeGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ReactionTypeGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetReactionTypeGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ReactionType model
     */
    readonly fields: ReactionTypeFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ReactionType.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ReactionTypeClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    reactions<T extends Prisma.ReactionType$reactionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ReactionType$reactionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReactionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the ReactionType model
 */
export interface ReactionTypeFieldRefs {
    readonly id: Prisma.FieldRef<"ReactionType", 'Int'>;
    readonly key: Prisma.FieldRef<"ReactionType", 'String'>;
    readonly name: Prisma.FieldRef<"ReactionType", 'String'>;
    readonly emoji: Prisma.FieldRef<"ReactionType", 'String'>;
    readonly score: Prisma.FieldRef<"ReactionType", 'Int'>;
    readonly sortOrder: Prisma.FieldRef<"ReactionType", 'Int'>;
}
/**
 * ReactionType findUnique
 */
export type ReactionTypeFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * Filter, which ReactionType to fetch.
     */
    where: Prisma.ReactionTypeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType findUniqueOrThrow
 */
export type ReactionTypeFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * Filter, which ReactionType to fetch.
     */
    where: Prisma.ReactionTypeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType findFirst
 */
export type ReactionTypeFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * Filter, which ReactionType to fetch.
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReactionTypes to fetch.
     */
    orderBy?: Prisma.ReactionTypeOrderByWithRelationInput | Prisma.ReactionTypeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ReactionTypes.
     */
    cursor?: Prisma.ReactionTypeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReactionTypes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReactionTypes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReactionTypes.
     */
    distinct?: Prisma.ReactionTypeScalarFieldEnum | Prisma.ReactionTypeScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType findFirstOrThrow
 */
export type ReactionTypeFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * Filter, which ReactionType to fetch.
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReactionTypes to fetch.
     */
    orderBy?: Prisma.ReactionTypeOrderByWithRelationInput | Prisma.ReactionTypeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ReactionTypes.
     */
    cursor?: Prisma.ReactionTypeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReactionTypes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReactionTypes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReactionTypes.
     */
    distinct?: Prisma.ReactionTypeScalarFieldEnum | Prisma.ReactionTypeScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType findMany
 */
export type ReactionTypeFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * Filter, which ReactionTypes to fetch.
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReactionTypes to fetch.
     */
    orderBy?: Prisma.ReactionTypeOrderByWithRelationInput | Prisma.ReactionTypeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ReactionTypes.
     */
    cursor?: Prisma.ReactionTypeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReactionTypes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReactionTypes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReactionTypes.
     */
    distinct?: Prisma.ReactionTypeScalarFieldEnum | Prisma.ReactionTypeScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType create
 */
export type ReactionTypeCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * The data needed to create a ReactionType.
     */
    data: Prisma.XOR<Prisma.ReactionTypeCreateInput, Prisma.ReactionTypeUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType createMany
 */
export type ReactionTypeCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ReactionTypes.
     */
    data: Prisma.ReactionTypeCreateManyInput | Prisma.ReactionTypeCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ReactionType createManyAndReturn
 */
export type ReactionTypeCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * The data used to create many ReactionTypes.
     */
    data: Prisma.ReactionTypeCreateManyInput | Prisma.ReactionTypeCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ReactionType update
 */
export type ReactionTypeUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * The data needed to update a ReactionType.
     */
    data: Prisma.XOR<Prisma.ReactionTypeUpdateInput, Prisma.ReactionTypeUncheckedUpdateInput>;
    /**
     * Choose, which ReactionType to update.
     */
    where: Prisma.ReactionTypeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType updateMany
 */
export type ReactionTypeUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ReactionTypes.
     */
    data: Prisma.XOR<Prisma.ReactionTypeUpdateManyMutationInput, Prisma.ReactionTypeUncheckedUpdateManyInput>;
    /**
     * Filter which ReactionTypes to update
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * Limit how many ReactionTypes to update.
     */
    limit?: number;
};
/**
 * ReactionType updateManyAndReturn
 */
export type ReactionTypeUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * The data used to update ReactionTypes.
     */
    data: Prisma.XOR<Prisma.ReactionTypeUpdateManyMutationInput, Prisma.ReactionTypeUncheckedUpdateManyInput>;
    /**
     * Filter which ReactionTypes to update
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * Limit how many ReactionTypes to update.
     */
    limit?: number;
};
/**
 * ReactionType upsert
 */
export type ReactionTypeUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * The filter to search for the ReactionType to update in case it exists.
     */
    where: Prisma.ReactionTypeWhereUniqueInput;
    /**
     * In case the ReactionType found by the `where` argument doesn't exist, create a new ReactionType with this data.
     */
    create: Prisma.XOR<Prisma.ReactionTypeCreateInput, Prisma.ReactionTypeUncheckedCreateInput>;
    /**
     * In case the ReactionType was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ReactionTypeUpdateInput, Prisma.ReactionTypeUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType delete
 */
export type ReactionTypeDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
    /**
     * Filter which ReactionType to delete.
     */
    where: Prisma.ReactionTypeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ReactionType deleteMany
 */
export type ReactionTypeDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ReactionTypes to delete
     */
    where?: Prisma.ReactionTypeWhereInput;
    /**
     * Limit how many ReactionTypes to delete.
     */
    limit?: number;
};
/**
 * ReactionType.reactions
 */
export type ReactionType$reactionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * ReactionType without action
 */
export type ReactionTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReactionType
     */
    select?: Prisma.ReactionTypeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReactionType
     */
    omit?: Prisma.ReactionTypeOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReactionTypeInclude<ExtArgs> | null;
};

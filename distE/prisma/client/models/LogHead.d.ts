import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model LogHead
 * One row (id 1): the last place given, and the last place that was pruned away.
 */
export type LogHeadModel = runtime.Types.Result.DefaultSelection<Prisma.$LogHeadPayload>;
export type AggregateLogHead = {
    _count: LogHeadCountAggregateOutputType | null;
    _avg: LogHeadAvgAggregateOutputType | null;
    _sum: LogHeadSumAggregateOutputType | null;
    _min: LogHeadMinAggregateOutputType | null;
    _max: LogHeadMaxAggregateOutputType | null;
};
export type LogHeadAvgAggregateOutputType = {
    id: number | null;
    seq: number | null;
    prunedSeq: number | null;
};
export type LogHeadSumAggregateOutputType = {
    id: number | null;
    seq: bigint | null;
    prunedSeq: bigint | null;
};
export type LogHeadMinAggregateOutputType = {
    id: number | null;
    seq: bigint | null;
    prunedSeq: bigint | null;
};
export type LogHeadMaxAggregateOutputType = {
    id: number | null;
    seq: bigint | null;
    prunedSeq: bigint | null;
};
export type LogHeadCountAggregateOutputType = {
    id: number;
    seq: number;
    prunedSeq: number;
    _all: number;
};
export type LogHeadAvgAggregateInputType = {
    id?: true;
    seq?: true;
    prunedSeq?: true;
};
export type LogHeadSumAggregateInputType = {
    id?: true;
    seq?: true;
    prunedSeq?: true;
};
export type LogHeadMinAggregateInputType = {
    id?: true;
    seq?: true;
    prunedSeq?: true;
};
export type LogHeadMaxAggregateInputType = {
    id?: true;
    seq?: true;
    prunedSeq?: true;
};
export type LogHeadCountAggregateInputType = {
    id?: true;
    seq?: true;
    prunedSeq?: true;
    _all?: true;
};
export type LogHeadAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which LogHead to aggregate.
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LogHeads to fetch.
     */
    orderBy?: Prisma.LogHeadOrderByWithRelationInput | Prisma.LogHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.LogHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LogHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LogHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned LogHeads
    **/
    _count?: true | LogHeadCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: LogHeadAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: LogHeadSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: LogHeadMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: LogHeadMaxAggregateInputType;
};
export type GetLogHeadAggregateType<T extends LogHeadAggregateArgs> = {
    [P in keyof T & keyof AggregateLogHead]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateLogHead[P]> : Prisma.GetScalarType<T[P], AggregateLogHead[P]>;
};
export type LogHeadGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LogHeadWhereInput;
    orderBy?: Prisma.LogHeadOrderByWithAggregationInput | Prisma.LogHeadOrderByWithAggregationInput[];
    by: Prisma.LogHeadScalarFieldEnum[] | Prisma.LogHeadScalarFieldEnum;
    having?: Prisma.LogHeadScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: LogHeadCountAggregateInputType | true;
    _avg?: LogHeadAvgAggregateInputType;
    _sum?: LogHeadSumAggregateInputType;
    _min?: LogHeadMinAggregateInputType;
    _max?: LogHeadMaxAggregateInputType;
};
export type LogHeadGroupByOutputType = {
    id: number;
    seq: bigint;
    prunedSeq: bigint;
    _count: LogHeadCountAggregateOutputType | null;
    _avg: LogHeadAvgAggregateOutputType | null;
    _sum: LogHeadSumAggregateOutputType | null;
    _min: LogHeadMinAggregateOutputType | null;
    _max: LogHeadMaxAggregateOutputType | null;
};
export type GetLogHeadGroupByPayload<T extends LogHeadGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<LogHeadGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof LogHeadGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], LogHeadGroupByOutputType[P]> : Prisma.GetScalarType<T[P], LogHeadGroupByOutputType[P]>;
}>>;
export type LogHeadWhereInput = {
    AND?: Prisma.LogHeadWhereInput | Prisma.LogHeadWhereInput[];
    OR?: Prisma.LogHeadWhereInput[];
    NOT?: Prisma.LogHeadWhereInput | Prisma.LogHeadWhereInput[];
    id?: Prisma.IntFilter<"LogHead"> | number;
    seq?: Prisma.BigIntFilter<"LogHead"> | bigint | number;
    prunedSeq?: Prisma.BigIntFilter<"LogHead"> | bigint | number;
};
export type LogHeadOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
};
export type LogHeadWhereUniqueInput = Prisma.AtLeast<{
    id?: number;
    AND?: Prisma.LogHeadWhereInput | Prisma.LogHeadWhereInput[];
    OR?: Prisma.LogHeadWhereInput[];
    NOT?: Prisma.LogHeadWhereInput | Prisma.LogHeadWhereInput[];
    seq?: Prisma.BigIntFilter<"LogHead"> | bigint | number;
    prunedSeq?: Prisma.BigIntFilter<"LogHead"> | bigint | number;
}, "id">;
export type LogHeadOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
    _count?: Prisma.LogHeadCountOrderByAggregateInput;
    _avg?: Prisma.LogHeadAvgOrderByAggregateInput;
    _max?: Prisma.LogHeadMaxOrderByAggregateInput;
    _min?: Prisma.LogHeadMinOrderByAggregateInput;
    _sum?: Prisma.LogHeadSumOrderByAggregateInput;
};
export type LogHeadScalarWhereWithAggregatesInput = {
    AND?: Prisma.LogHeadScalarWhereWithAggregatesInput | Prisma.LogHeadScalarWhereWithAggregatesInput[];
    OR?: Prisma.LogHeadScalarWhereWithAggregatesInput[];
    NOT?: Prisma.LogHeadScalarWhereWithAggregatesInput | Prisma.LogHeadScalarWhereWithAggregatesInput[];
    id?: Prisma.IntWithAggregatesFilter<"LogHead"> | number;
    seq?: Prisma.BigIntWithAggregatesFilter<"LogHead"> | bigint | number;
    prunedSeq?: Prisma.BigIntWithAggregatesFilter<"LogHead"> | bigint | number;
};
export type LogHeadCreateInput = {
    id?: number;
    seq?: bigint | number;
    prunedSeq?: bigint | number;
};
export type LogHeadUncheckedCreateInput = {
    id?: number;
    seq?: bigint | number;
    prunedSeq?: bigint | number;
};
export type LogHeadUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    prunedSeq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type LogHeadUncheckedUpdateInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    prunedSeq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type LogHeadCreateManyInput = {
    id?: number;
    seq?: bigint | number;
    prunedSeq?: bigint | number;
};
export type LogHeadUpdateManyMutationInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    prunedSeq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type LogHeadUncheckedUpdateManyInput = {
    id?: Prisma.IntFieldUpdateOperationsInput | number;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    prunedSeq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type LogHeadCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
};
export type LogHeadAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
};
export type LogHeadMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
};
export type LogHeadMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
};
export type LogHeadSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    prunedSeq?: Prisma.SortOrder;
};
export type LogHeadSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    seq?: boolean;
    prunedSeq?: boolean;
}, ExtArgs["result"]["logHead"]>;
export type LogHeadSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    seq?: boolean;
    prunedSeq?: boolean;
}, ExtArgs["result"]["logHead"]>;
export type LogHeadSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    seq?: boolean;
    prunedSeq?: boolean;
}, ExtArgs["result"]["logHead"]>;
export type LogHeadSelectScalar = {
    id?: boolean;
    seq?: boolean;
    prunedSeq?: boolean;
};
export type LogHeadOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "seq" | "prunedSeq", ExtArgs["result"]["logHead"]>;
export type $LogHeadPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "LogHead";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: number;
        seq: bigint;
        prunedSeq: bigint;
    }, ExtArgs["result"]["logHead"]>;
    composites: {};
};
export type LogHeadGetPayload<S extends boolean | null | undefined | LogHeadDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$LogHeadPayload, S>;
export type LogHeadCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<LogHeadFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: LogHeadCountAggregateInputType | true;
};
export interface LogHeadDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['LogHead'];
        meta: {
            name: 'LogHead';
        };
    };
    /**
     * Find zero or one LogHead that matches the filter.
     * @param {LogHeadFindUniqueArgs} args - Arguments to find a LogHead
     * @example
     * // Get one LogHead
     * const logHead = await prisma.logHead.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends LogHeadFindUniqueArgs>(args: Prisma.SelectSubset<T, LogHeadFindUniqueArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one LogHead that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {LogHeadFindUniqueOrThrowArgs} args - Arguments to find a LogHead
     * @example
     * // Get one LogHead
     * const logHead = await prisma.logHead.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends LogHeadFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, LogHeadFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first LogHead that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadFindFirstArgs} args - Arguments to find a LogHead
     * @example
     * // Get one LogHead
     * const logHead = await prisma.logHead.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends LogHeadFindFirstArgs>(args?: Prisma.SelectSubset<T, LogHeadFindFirstArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first LogHead that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadFindFirstOrThrowArgs} args - Arguments to find a LogHead
     * @example
     * // Get one LogHead
     * const logHead = await prisma.logHead.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends LogHeadFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, LogHeadFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more LogHeads that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all LogHeads
     * const logHeads = await prisma.logHead.findMany()
     *
     * // Get first 10 LogHeads
     * const logHeads = await prisma.logHead.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const logHeadWithIdOnly = await prisma.logHead.findMany({ select: { id: true } })
     *
     */
    findMany<T extends LogHeadFindManyArgs>(args?: Prisma.SelectSubset<T, LogHeadFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a LogHead.
     * @param {LogHeadCreateArgs} args - Arguments to create a LogHead.
     * @example
     * // Create one LogHead
     * const LogHead = await prisma.logHead.create({
     *   data: {
     *     // ... data to create a LogHead
     *   }
     * })
     *
     */
    create<T extends LogHeadCreateArgs>(args: Prisma.SelectSubset<T, LogHeadCreateArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many LogHeads.
     * @param {LogHeadCreateManyArgs} args - Arguments to create many LogHeads.
     * @example
     * // Create many LogHeads
     * const logHead = await prisma.logHead.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends LogHeadCreateManyArgs>(args?: Prisma.SelectSubset<T, LogHeadCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many LogHeads and returns the data saved in the database.
     * @param {LogHeadCreateManyAndReturnArgs} args - Arguments to create many LogHeads.
     * @example
     * // Create many LogHeads
     * const logHead = await prisma.logHead.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many LogHeads and only return the `id`
     * const logHeadWithIdOnly = await prisma.logHead.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends LogHeadCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, LogHeadCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a LogHead.
     * @param {LogHeadDeleteArgs} args - Arguments to delete one LogHead.
     * @example
     * // Delete one LogHead
     * const LogHead = await prisma.logHead.delete({
     *   where: {
     *     // ... filter to delete one LogHead
     *   }
     * })
     *
     */
    delete<T extends LogHeadDeleteArgs>(args: Prisma.SelectSubset<T, LogHeadDeleteArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one LogHead.
     * @param {LogHeadUpdateArgs} args - Arguments to update one LogHead.
     * @example
     * // Update one LogHead
     * const logHead = await prisma.logHead.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends LogHeadUpdateArgs>(args: Prisma.SelectSubset<T, LogHeadUpdateArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more LogHeads.
     * @param {LogHeadDeleteManyArgs} args - Arguments to filter LogHeads to delete.
     * @example
     * // Delete a few LogHeads
     * const { count } = await prisma.logHead.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends LogHeadDeleteManyArgs>(args?: Prisma.SelectSubset<T, LogHeadDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more LogHeads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many LogHeads
     * const logHead = await prisma.logHead.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends LogHeadUpdateManyArgs>(args: Prisma.SelectSubset<T, LogHeadUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more LogHeads and returns the data updated in the database.
     * @param {LogHeadUpdateManyAndReturnArgs} args - Arguments to update many LogHeads.
     * @example
     * // Update many LogHeads
     * const logHead = await prisma.logHead.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more LogHeads and only return the `id`
     * const logHeadWithIdOnly = await prisma.logHead.updateManyAndReturn({
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
    updateManyAndReturn<T extends LogHeadUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, LogHeadUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one LogHead.
     * @param {LogHeadUpsertArgs} args - Arguments to update or create a LogHead.
     * @example
     * // Update or create a LogHead
     * const logHead = await prisma.logHead.upsert({
     *   create: {
     *     // ... data to create a LogHead
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the LogHead we want to update
     *   }
     * })
     */
    upsert<T extends LogHeadUpsertArgs>(args: Prisma.SelectSubset<T, LogHeadUpsertArgs<ExtArgs>>): Prisma.Prisma__LogHeadClient<runtime.Types.Result.GetResult<Prisma.$LogHeadPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of LogHeads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadCountArgs} args - Arguments to filter LogHeads to count.
     * @example
     * // Count the number of LogHeads
     * const count = await prisma.logHead.count({
     *   where: {
     *     // ... the filter for the LogHeads we want to count
     *   }
     * })
    **/
    count<T extends LogHeadCountArgs>(args?: Prisma.Subset<T, LogHeadCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], LogHeadCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a LogHead.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends LogHeadAggregateArgs>(args: Prisma.Subset<T, LogHeadAggregateArgs>): Prisma.PrismaPromise<GetLogHeadAggregateType<T>>;
    /**
     * Group by LogHead.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LogHeadGroupByArgs} args - Group by arguments.
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
    groupBy<T extends LogHeadGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: LogHeadGroupByArgs['orderBy'];
    } : {
        orderBy?: LogHeadGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, LogHeadGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetLogHeadGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the LogHead model
     */
    readonly fields: LogHeadFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for LogHead.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__LogHeadClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
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
 * Fields of the LogHead model
 */
export interface LogHeadFieldRefs {
    readonly id: Prisma.FieldRef<"LogHead", 'Int'>;
    readonly seq: Prisma.FieldRef<"LogHead", 'BigInt'>;
    readonly prunedSeq: Prisma.FieldRef<"LogHead", 'BigInt'>;
}
/**
 * LogHead findUnique
 */
export type LogHeadFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LogHead to fetch.
     */
    where: Prisma.LogHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead findUniqueOrThrow
 */
export type LogHeadFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LogHead to fetch.
     */
    where: Prisma.LogHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead findFirst
 */
export type LogHeadFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LogHead to fetch.
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LogHeads to fetch.
     */
    orderBy?: Prisma.LogHeadOrderByWithRelationInput | Prisma.LogHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for LogHeads.
     */
    cursor?: Prisma.LogHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LogHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LogHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LogHeads.
     */
    distinct?: Prisma.LogHeadScalarFieldEnum | Prisma.LogHeadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead findFirstOrThrow
 */
export type LogHeadFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LogHead to fetch.
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LogHeads to fetch.
     */
    orderBy?: Prisma.LogHeadOrderByWithRelationInput | Prisma.LogHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for LogHeads.
     */
    cursor?: Prisma.LogHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LogHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LogHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LogHeads.
     */
    distinct?: Prisma.LogHeadScalarFieldEnum | Prisma.LogHeadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead findMany
 */
export type LogHeadFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LogHeads to fetch.
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LogHeads to fetch.
     */
    orderBy?: Prisma.LogHeadOrderByWithRelationInput | Prisma.LogHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing LogHeads.
     */
    cursor?: Prisma.LogHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LogHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LogHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LogHeads.
     */
    distinct?: Prisma.LogHeadScalarFieldEnum | Prisma.LogHeadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead create
 */
export type LogHeadCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * The data needed to create a LogHead.
     */
    data?: Prisma.XOR<Prisma.LogHeadCreateInput, Prisma.LogHeadUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead createMany
 */
export type LogHeadCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many LogHeads.
     */
    data: Prisma.LogHeadCreateManyInput | Prisma.LogHeadCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * LogHead createManyAndReturn
 */
export type LogHeadCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * The data used to create many LogHeads.
     */
    data: Prisma.LogHeadCreateManyInput | Prisma.LogHeadCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * LogHead update
 */
export type LogHeadUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * The data needed to update a LogHead.
     */
    data: Prisma.XOR<Prisma.LogHeadUpdateInput, Prisma.LogHeadUncheckedUpdateInput>;
    /**
     * Choose, which LogHead to update.
     */
    where: Prisma.LogHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead updateMany
 */
export type LogHeadUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update LogHeads.
     */
    data: Prisma.XOR<Prisma.LogHeadUpdateManyMutationInput, Prisma.LogHeadUncheckedUpdateManyInput>;
    /**
     * Filter which LogHeads to update
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * Limit how many LogHeads to update.
     */
    limit?: number;
};
/**
 * LogHead updateManyAndReturn
 */
export type LogHeadUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * The data used to update LogHeads.
     */
    data: Prisma.XOR<Prisma.LogHeadUpdateManyMutationInput, Prisma.LogHeadUncheckedUpdateManyInput>;
    /**
     * Filter which LogHeads to update
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * Limit how many LogHeads to update.
     */
    limit?: number;
};
/**
 * LogHead upsert
 */
export type LogHeadUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * The filter to search for the LogHead to update in case it exists.
     */
    where: Prisma.LogHeadWhereUniqueInput;
    /**
     * In case the LogHead found by the `where` argument doesn't exist, create a new LogHead with this data.
     */
    create: Prisma.XOR<Prisma.LogHeadCreateInput, Prisma.LogHeadUncheckedCreateInput>;
    /**
     * In case the LogHead was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.LogHeadUpdateInput, Prisma.LogHeadUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead delete
 */
export type LogHeadDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
    /**
     * Filter which LogHead to delete.
     */
    where: Prisma.LogHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LogHead deleteMany
 */
export type LogHeadDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which LogHeads to delete
     */
    where?: Prisma.LogHeadWhereInput;
    /**
     * Limit how many LogHeads to delete.
     */
    limit?: number;
};
/**
 * LogHead without action
 */
export type LogHeadDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LogHead
     */
    select?: Prisma.LogHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LogHead
     */
    omit?: Prisma.LogHeadOmit<ExtArgs> | null;
};

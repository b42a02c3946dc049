import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model CountryTally
 * Members who declare a country.
 */
export type CountryTallyModel = runtime.Types.Result.DefaultSelection<Prisma.$CountryTallyPayload>;
export type AggregateCountryTally = {
    _count: CountryTallyCountAggregateOutputType | null;
    _avg: CountryTallyAvgAggregateOutputType | null;
    _sum: CountryTallySumAggregateOutputType | null;
    _min: CountryTallyMinAggregateOutputType | null;
    _max: CountryTallyMaxAggregateOutputType | null;
};
export type CountryTallyAvgAggregateOutputType = {
    memberCount: number | null;
};
export type CountryTallySumAggregateOutputType = {
    memberCount: number | null;
};
export type CountryTallyMinAggregateOutputType = {
    countryCode: string | null;
    memberCount: number | null;
};
export type CountryTallyMaxAggregateOutputType = {
    countryCode: string | null;
    memberCount: number | null;
};
export type CountryTallyCountAggregateOutputType = {
    countryCode: number;
    memberCount: number;
    _all: number;
};
export type CountryTallyAvgAggregateInputType = {
    memberCount?: true;
};
export type CountryTallySumAggregateInputType = {
    memberCount?: true;
};
export type CountryTallyMinAggregateInputType = {
    countryCode?: true;
    memberCount?: true;
};
export type CountryTallyMaxAggregateInputType = {
    countryCode?: true;
    memberCount?: true;
};
export type CountryTallyCountAggregateInputType = {
    countryCode?: true;
    memberCount?: true;
    _all?: true;
};
export type CountryTallyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CountryTally to aggregate.
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CountryTallies to fetch.
     */
    orderBy?: Prisma.CountryTallyOrderByWithRelationInput | Prisma.CountryTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CountryTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CountryTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CountryTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned CountryTallies
    **/
    _count?: true | CountryTallyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: CountryTallyAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: CountryTallySumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CountryTallyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CountryTallyMaxAggregateInputType;
};
export type GetCountryTallyAggregateType<T extends CountryTallyAggregateArgs> = {
    [P in keyof T & keyof AggregateCountryTally]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCountryTally[P]> : Prisma.GetScalarType<T[P], AggregateCountryTally[P]>;
};
export type CountryTallyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CountryTallyWhereInput;
    orderBy?: Prisma.CountryTallyOrderByWithAggregationInput | Prisma.CountryTallyOrderByWithAggregationInput[];
    by: Prisma.CountryTallyScalarFieldEnum[] | Prisma.CountryTallyScalarFieldEnum;
    having?: Prisma.CountryTallyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CountryTallyCountAggregateInputType | true;
    _avg?: CountryTallyAvgAggregateInputType;
    _sum?: CountryTallySumAggregateInputType;
    _min?: CountryTallyMinAggregateInputType;
    _max?: CountryTallyMaxAggregateInputType;
};
export type CountryTallyGroupByOutputType = {
    countryCode: string;
    memberCount: number;
    _count: CountryTallyCountAggregateOutputType | null;
    _avg: CountryTallyAvgAggregateOutputType | null;
    _sum: CountryTallySumAggregateOutputType | null;
    _min: CountryTallyMinAggregateOutputType | null;
    _max: CountryTallyMaxAggregateOutputType | null;
};
export type GetCountryTallyGroupByPayload<T extends CountryTallyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CountryTallyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CountryTallyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CountryTallyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CountryTallyGroupByOutputType[P]>;
}>>;
export type CountryTallyWhereInput = {
    AND?: Prisma.CountryTallyWhereInput | Prisma.CountryTallyWhereInput[];
    OR?: Prisma.CountryTallyWhereInput[];
    NOT?: Prisma.CountryTallyWhereInput | Prisma.CountryTallyWhereInput[];
    countryCode?: Prisma.StringFilter<"CountryTally"> | string;
    memberCount?: Prisma.IntFilter<"CountryTally"> | number;
};
export type CountryTallyOrderByWithRelationInput = {
    countryCode?: Prisma.SortOrder;
    memberCount?: Prisma.SortOrder;
};
export type CountryTallyWhereUniqueInput = Prisma.AtLeast<{
    countryCode?: string;
    AND?: Prisma.CountryTallyWhereInput | Prisma.CountryTallyWhereInput[];
    OR?: Prisma.CountryTallyWhereInput[];
    NOT?: Prisma.CountryTallyWhereInput | Prisma.CountryTallyWhereInput[];
    memberCount?: Prisma.IntFilter<"CountryTally"> | number;
}, "countryCode">;
export type CountryTallyOrderByWithAggregationInput = {
    countryCode?: Prisma.SortOrder;
    memberCount?: Prisma.SortOrder;
    _count?: Prisma.CountryTallyCountOrderByAggregateInput;
    _avg?: Prisma.CountryTallyAvgOrderByAggregateInput;
    _max?: Prisma.CountryTallyMaxOrderByAggregateInput;
    _min?: Prisma.CountryTallyMinOrderByAggregateInput;
    _sum?: Prisma.CountryTallySumOrderByAggregateInput;
};
export type CountryTallyScalarWhereWithAggregatesInput = {
    AND?: Prisma.CountryTallyScalarWhereWithAggregatesInput | Prisma.CountryTallyScalarWhereWithAggregatesInput[];
    OR?: Prisma.CountryTallyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CountryTallyScalarWhereWithAggregatesInput | Prisma.CountryTallyScalarWhereWithAggregatesInput[];
    countryCode?: Prisma.StringWithAggregatesFilter<"CountryTally"> | string;
    memberCount?: Prisma.IntWithAggregatesFilter<"CountryTally"> | number;
};
export type CountryTallyCreateInput = {
    countryCode: string;
    memberCount?: number;
};
export type CountryTallyUncheckedCreateInput = {
    countryCode: string;
    memberCount?: number;
};
export type CountryTallyUpdateInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    memberCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CountryTallyUncheckedUpdateInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    memberCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CountryTallyCreateManyInput = {
    countryCode: string;
    memberCount?: number;
};
export type CountryTallyUpdateManyMutationInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    memberCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CountryTallyUncheckedUpdateManyInput = {
    countryCode?: Prisma.StringFieldUpdateOperationsInput | string;
    memberCount?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CountryTallyCountOrderByAggregateInput = {
    countryCode?: Prisma.SortOrder;
    memberCount?: Prisma.SortOrder;
};
export type CountryTallyAvgOrderByAggregateInput = {
    memberCount?: Prisma.SortOrder;
};
export type CountryTallyMaxOrderByAggregateInput = {
    countryCode?: Prisma.SortOrder;
    memberCount?: Prisma.SortOrder;
};
export type CountryTallyMinOrderByAggregateInput = {
    countryCode?: Prisma.SortOrder;
    memberCount?: Prisma.SortOrder;
};
export type CountryTallySumOrderByAggregateInput = {
    memberCount?: Prisma.SortOrder;
};
export type CountryTallySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    countryCode?: boolean;
    memberCount?: boolean;
}, ExtArgs["result"]["countryTally"]>;
export type CountryTallySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    countryCode?: boolean;
    memberCount?: boolean;
}, ExtArgs["result"]["countryTally"]>;
export type CountryTallySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    countryCode?: boolean;
    memberCount?: boolean;
}, ExtArgs["result"]["countryTally"]>;
export type CountryTallySelectScalar = {
    countryCode?: boolean;
    memberCount?: boolean;
};
export type CountryTallyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"countryCode" | "memberCount", ExtArgs["result"]["countryTally"]>;
export type $CountryTallyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "CountryTally";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        countryCode: string;
        memberCount: number;
    }, ExtArgs["result"]["countryTally"]>;
    composites: {};
};
export type CountryTallyGetPayload<S extends boolean | null | undefined | CountryTallyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload, S>;
export type CountryTallyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CountryTallyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: CountryTallyCountAggregateInputType | true;
};
export interface CountryTallyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['CountryTally'];
        meta: {
            name: 'CountryTally';
        };
    };
    /**
     * Find zero or one CountryTally that matches the filter.
     * @param {CountryTallyFindUniqueArgs} args - Arguments to find a CountryTally
     * @example
     * // Get one CountryTally
     * const countryTally = await prisma.countryTally.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CountryTallyFindUniqueArgs>(args: Prisma.SelectSubset<T, CountryTallyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one CountryTally that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CountryTallyFindUniqueOrThrowArgs} args - Arguments to find a CountryTally
     * @example
     * // Get one CountryTally
     * const countryTally = await prisma.countryTally.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CountryTallyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CountryTallyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CountryTally that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyFindFirstArgs} args - Arguments to find a CountryTally
     * @example
     * // Get one CountryTally
     * const countryTally = await prisma.countryTally.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CountryTallyFindFirstArgs>(args?: Prisma.SelectSubset<T, CountryTallyFindFirstArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CountryTally that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyFindFirstOrThrowArgs} args - Arguments to find a CountryTally
     * @example
     * // Get one CountryTally
     * const countryTally = await prisma.countryTally.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CountryTallyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CountryTallyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more CountryTallies that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all CountryTallies
     * const countryTallies = await prisma.countryTally.findMany()
     *
     * // Get first 10 CountryTallies
     * const countryTallies = await prisma.countryTally.findMany({ take: 10 })
     *
     * // Only select the `countryCode`
     * const countryTallyWithCountryCodeOnly = await prisma.countryTally.findMany({ select: { countryCode: true } })
     *
     */
    findMany<T extends CountryTallyFindManyArgs>(args?: Prisma.SelectSubset<T, CountryTallyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a CountryTally.
     * @param {CountryTallyCreateArgs} args - Arguments to create a CountryTally.
     * @example
     * // Create one CountryTally
     * const CountryTally = await prisma.countryTally.create({
     *   data: {
     *     // ... data to create a CountryTally
     *   }
     * })
     *
     */
    create<T extends CountryTallyCreateArgs>(args: Prisma.SelectSubset<T, CountryTallyCreateArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many CountryTallies.
     * @param {CountryTallyCreateManyArgs} args - Arguments to create many CountryTallies.
     * @example
     * // Create many CountryTallies
     * const countryTally = await prisma.countryTally.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CountryTallyCreateManyArgs>(args?: Prisma.SelectSubset<T, CountryTallyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many CountryTallies and returns the data saved in the database.
     * @param {CountryTallyCreateManyAndReturnArgs} args - Arguments to create many CountryTallies.
     * @example
     * // Create many CountryTallies
     * const countryTally = await prisma.countryTally.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many CountryTallies and only return the `countryCode`
     * const countryTallyWithCountryCodeOnly = await prisma.countryTally.createManyAndReturn({
     *   select: { countryCode: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CountryTallyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CountryTallyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a CountryTally.
     * @param {CountryTallyDeleteArgs} args - Arguments to delete one CountryTally.
     * @example
     * // Delete one CountryTally
     * const CountryTally = await prisma.countryTally.delete({
     *   where: {
     *     // ... filter to delete one CountryTally
     *   }
     * })
     *
     */
    delete<T extends CountryTallyDeleteArgs>(args: Prisma.SelectSubset<T, CountryTallyDeleteArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one CountryTally.
     * @param {CountryTallyUpdateArgs} args - Arguments to update one CountryTally.
     * @example
     * // Update one CountryTally
     * const countryTally = await prisma.countryTally.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CountryTallyUpdateArgs>(args: Prisma.SelectSubset<T, CountryTallyUpdateArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more CountryTallies.
     * @param {CountryTallyDeleteManyArgs} args - Arguments to filter CountryTallies to delete.
     * @example
     * // Delete a few CountryTallies
     * const { count } = await prisma.countryTally.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CountryTallyDeleteManyArgs>(args?: Prisma.SelectSubset<T, CountryTallyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CountryTallies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many CountryTallies
     * const countryTally = await prisma.countryTally.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CountryTallyUpdateManyArgs>(args: Prisma.SelectSubset<T, CountryTallyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CountryTallies and returns the data updated in the database.
     * @param {CountryTallyUpdateManyAndReturnArgs} args - Arguments to update many CountryTallies.
     * @example
     * // Update many CountryTallies
     * const countryTally = await prisma.countryTally.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more CountryTallies and only return the `countryCode`
     * const countryTallyWithCountryCodeOnly = await prisma.countryTally.updateManyAndReturn({
     *   select: { countryCode: true },
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
    updateManyAndReturn<T extends CountryTallyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CountryTallyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one CountryTally.
     * @param {CountryTallyUpsertArgs} args - Arguments to update or create a CountryTally.
     * @example
     * // Update or create a CountryTally
     * const countryTally = await prisma.countryTally.upsert({
     *   create: {
     *     // ... data to create a CountryTally
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the CountryTally we want to update
     *   }
     * })
     */
    upsert<T extends CountryTallyUpsertArgs>(args: Prisma.SelectSubset<T, CountryTallyUpsertArgs<ExtArgs>>): Prisma.Prisma__CountryTallyClient<runtime.Types.Result.GetResult<Prisma.$CountryTallyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of CountryTallies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyCountArgs} args - Arguments to filter CountryTallies to count.
     * @example
     * // Count the number of CountryTallies
     * const count = await prisma.countryTally.count({
     *   where: {
     *     // ... the filter for the CountryTallies we want to count
     *   }
     * })
    **/
    count<T extends CountryTallyCountArgs>(args?: Prisma.Subset<T, CountryTallyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CountryTallyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a CountryTally.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends CountryTallyAggregateArgs>(args: Prisma.Subset<T, CountryTallyAggregateArgs>): Prisma.PrismaPromise<GetCountryTallyAggregateType<T>>;
    /**
     * Group by CountryTally.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CountryTallyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends CountryTallyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CountryTallyGroupByArgs['orderBy'];
    } : {
        orderBy?: CountryTallyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CountryTallyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCountryTallyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the CountryTally model
     */
    readonly fields: CountryTallyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for CountryTally.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CountryTallyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the CountryTally model
 */
export interface CountryTallyFieldRefs {
    readonly countryCode: Prisma.FieldRef<"CountryTally", 'String'>;
    readonly memberCount: Prisma.FieldRef<"CountryTally", 'Int'>;
}
/**
 * CountryTally findUnique
 */
export type CountryTallyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * Filter, which CountryTally to fetch.
     */
    where: Prisma.CountryTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally findUniqueOrThrow
 */
export type CountryTallyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * Filter, which CountryTally to fetch.
     */
    where: Prisma.CountryTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally findFirst
 */
export type CountryTallyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * Filter, which CountryTally to fetch.
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CountryTallies to fetch.
     */
    orderBy?: Prisma.CountryTallyOrderByWithRelationInput | Prisma.CountryTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CountryTallies.
     */
    cursor?: Prisma.CountryTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CountryTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CountryTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CountryTallies.
     */
    distinct?: Prisma.CountryTallyScalarFieldEnum | Prisma.CountryTallyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally findFirstOrThrow
 */
export type CountryTallyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * Filter, which CountryTally to fetch.
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CountryTallies to fetch.
     */
    orderBy?: Prisma.CountryTallyOrderByWithRelationInput | Prisma.CountryTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CountryTallies.
     */
    cursor?: Prisma.CountryTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CountryTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CountryTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CountryTallies.
     */
    distinct?: Prisma.CountryTallyScalarFieldEnum | Prisma.CountryTallyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally findMany
 */
export type CountryTallyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * Filter, which CountryTallies to fetch.
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CountryTallies to fetch.
     */
    orderBy?: Prisma.CountryTallyOrderByWithRelationInput | Prisma.CountryTallyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing CountryTallies.
     */
    cursor?: Prisma.CountryTallyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CountryTallies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CountryTallies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CountryTallies.
     */
    distinct?: Prisma.CountryTallyScalarFieldEnum | Prisma.CountryTallyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally create
 */
export type CountryTallyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * The data needed to create a CountryTally.
     */
    data: Prisma.XOR<Prisma.CountryTallyCreateInput, Prisma.CountryTallyUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally createMany
 */
export type CountryTallyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many CountryTallies.
     */
    data: Prisma.CountryTallyCreateManyInput | Prisma.CountryTallyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * CountryTally createManyAndReturn
 */
export type CountryTallyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * The data used to create many CountryTallies.
     */
    data: Prisma.CountryTallyCreateManyInput | Prisma.CountryTallyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * CountryTally update
 */
export type CountryTallyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * The data needed to update a CountryTally.
     */
    data: Prisma.XOR<Prisma.CountryTallyUpdateInput, Prisma.CountryTallyUncheckedUpdateInput>;
    /**
     * Choose, which CountryTally to update.
     */
    where: Prisma.CountryTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally updateMany
 */
export type CountryTallyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update CountryTallies.
     */
    data: Prisma.XOR<Prisma.CountryTallyUpdateManyMutationInput, Prisma.CountryTallyUncheckedUpdateManyInput>;
    /**
     * Filter which CountryTallies to update
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * Limit how many CountryTallies to update.
     */
    limit?: number;
};
/**
 * CountryTally updateManyAndReturn
 */
export type CountryTallyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * The data used to update CountryTallies.
     */
    data: Prisma.XOR<Prisma.CountryTallyUpdateManyMutationInput, Prisma.CountryTallyUncheckedUpdateManyInput>;
    /**
     * Filter which CountryTallies to update
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * Limit how many CountryTallies to update.
     */
    limit?: number;
};
/**
 * CountryTally upsert
 */
export type CountryTallyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * The filter to search for the CountryTally to update in case it exists.
     */
    where: Prisma.CountryTallyWhereUniqueInput;
    /**
     * In case the CountryTally found by the `where` argument doesn't exist, create a new CountryTally with this data.
     */
    create: Prisma.XOR<Prisma.CountryTallyCreateInput, Prisma.CountryTallyUncheckedCreateInput>;
    /**
     * In case the CountryTally was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CountryTallyUpdateInput, Prisma.CountryTallyUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally delete
 */
export type CountryTallyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
    /**
     * Filter which CountryTally to delete.
     */
    where: Prisma.CountryTallyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * CountryTally deleteMany
 */
export type CountryTallyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CountryTallies to delete
     */
    where?: Prisma.CountryTallyWhereInput;
    /**
     * Limit how many CountryTallies to delete.
     */
    limit?: number;
};
/**
 * CountryTally without action
 */
export type CountryTallyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CountryTally
     */
    select?: Prisma.CountryTallySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CountryTally
     */
    omit?: Prisma.CountryTallyOmit<ExtArgs> | null;
};

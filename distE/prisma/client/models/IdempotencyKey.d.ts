import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model IdempotencyKey
 * The first answer to a request that may be sent twice.
 */
export type IdempotencyKeyModel = runtime.Types.Result.DefaultSelection<Prisma.$IdempotencyKeyPayload>;
export type AggregateIdempotencyKey = {
    _count: IdempotencyKeyCountAggregateOutputType | null;
    _min: IdempotencyKeyMinAggregateOutputType | null;
    _max: IdempotencyKeyMaxAggregateOutputType | null;
};
export type IdempotencyKeyMinAggregateOutputType = {
    scope: string | null;
    keyHash: runtime.Bytes | null;
    fingerprint: runtime.Bytes | null;
    answer: runtime.Bytes | null;
    createdAt: Date | null;
};
export type IdempotencyKeyMaxAggregateOutputType = {
    scope: string | null;
    keyHash: runtime.Bytes | null;
    fingerprint: runtime.Bytes | null;
    answer: runtime.Bytes | null;
    createdAt: Date | null;
};
export type IdempotencyKeyCountAggregateOutputType = {
    scope: number;
    keyHash: number;
    fingerprint: number;
    answer: number;
    createdAt: number;
    _all: number;
};
export type IdempotencyKeyMinAggregateInputType = {
    scope?: true;
    keyHash?: true;
    fingerprint?: true;
    answer?: true;
    createdAt?: true;
};
export type IdempotencyKeyMaxAggregateInputType = {
    scope?: true;
    keyHash?: true;
    fingerprint?: true;
    answer?: true;
    createdAt?: true;
};
export type IdempotencyKeyCountAggregateInputType = {
    scope?: true;
    keyHash?: true;
    fingerprint?: true;
    answer?: true;
    createdAt?: true;
    _all?: true;
};
export type IdempotencyKeyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which IdempotencyKey to aggregate.
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyKeys to fetch.
     */
    orderBy?: Prisma.IdempotencyKeyOrderByWithRelationInput | Prisma.IdempotencyKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.IdempotencyKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned IdempotencyKeys
    **/
    _count?: true | IdempotencyKeyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: IdempotencyKeyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: IdempotencyKeyMaxAggregateInputType;
};
export type GetIdempotencyKeyAggregateType<T extends IdempotencyKeyAggregateArgs> = {
    [P in keyof T & keyof AggregateIdempotencyKey]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateIdempotencyKey[P]> : Prisma.GetScalarType<T[P], AggregateIdempotencyKey[P]>;
};
export type IdempotencyKeyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.IdempotencyKeyWhereInput;
    orderBy?: Prisma.IdempotencyKeyOrderByWithAggregationInput | Prisma.IdempotencyKeyOrderByWithAggregationInput[];
    by: Prisma.IdempotencyKeyScalarFieldEnum[] | Prisma.IdempotencyKeyScalarFieldEnum;
    having?: Prisma.IdempotencyKeyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: IdempotencyKeyCountAggregateInputType | true;
    _min?: IdempotencyKeyMinAggregateInputType;
    _max?: IdempotencyKeyMaxAggregateInputType;
};
export type IdempotencyKeyGroupByOutputType = {
    scope: string;
    keyHash: runtime.Bytes;
    fingerprint: runtime.Bytes;
    answer: runtime.Bytes | null;
    createdAt: Date;
    _count: IdempotencyKeyCountAggregateOutputType | null;
    _min: IdempotencyKeyMinAggregateOutputType | null;
    _max: IdempotencyKeyMaxAggregateOutputType | null;
};
export type GetIdempotencyKeyGroupByPayload<T extends IdempotencyKeyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<IdempotencyKeyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof IdempotencyKeyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], IdempotencyKeyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], IdempotencyKeyGroupByOutputType[P]>;
}>>;
export type IdempotencyKeyWhereInput = {
    AND?: Prisma.IdempotencyKeyWhereInput | Prisma.IdempotencyKeyWhereInput[];
    OR?: Prisma.IdempotencyKeyWhereInput[];
    NOT?: Prisma.IdempotencyKeyWhereInput | Prisma.IdempotencyKeyWhereInput[];
    scope?: Prisma.StringFilter<"IdempotencyKey"> | string;
    keyHash?: Prisma.BytesFilter<"IdempotencyKey"> | runtime.Bytes;
    fingerprint?: Prisma.BytesFilter<"IdempotencyKey"> | runtime.Bytes;
    answer?: Prisma.BytesNullableFilter<"IdempotencyKey"> | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeFilter<"IdempotencyKey"> | Date | string;
};
export type IdempotencyKeyOrderByWithRelationInput = {
    scope?: Prisma.SortOrder;
    keyHash?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    answer?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type IdempotencyKeyWhereUniqueInput = Prisma.AtLeast<{
    scope_keyHash?: Prisma.IdempotencyKeyScopeKeyHashCompoundUniqueInput;
    AND?: Prisma.IdempotencyKeyWhereInput | Prisma.IdempotencyKeyWhereInput[];
    OR?: Prisma.IdempotencyKeyWhereInput[];
    NOT?: Prisma.IdempotencyKeyWhereInput | Prisma.IdempotencyKeyWhereInput[];
    scope?: Prisma.StringFilter<"IdempotencyKey"> | string;
    keyHash?: Prisma.BytesFilter<"IdempotencyKey"> | runtime.Bytes;
    fingerprint?: Prisma.BytesFilter<"IdempotencyKey"> | runtime.Bytes;
    answer?: Prisma.BytesNullableFilter<"IdempotencyKey"> | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeFilter<"IdempotencyKey"> | Date | string;
}, "scope_keyHash">;
export type IdempotencyKeyOrderByWithAggregationInput = {
    scope?: Prisma.SortOrder;
    keyHash?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    answer?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.IdempotencyKeyCountOrderByAggregateInput;
    _max?: Prisma.IdempotencyKeyMaxOrderByAggregateInput;
    _min?: Prisma.IdempotencyKeyMinOrderByAggregateInput;
};
export type IdempotencyKeyScalarWhereWithAggregatesInput = {
    AND?: Prisma.IdempotencyKeyScalarWhereWithAggregatesInput | Prisma.IdempotencyKeyScalarWhereWithAggregatesInput[];
    OR?: Prisma.IdempotencyKeyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.IdempotencyKeyScalarWhereWithAggregatesInput | Prisma.IdempotencyKeyScalarWhereWithAggregatesInput[];
    scope?: Prisma.StringWithAggregatesFilter<"IdempotencyKey"> | string;
    keyHash?: Prisma.BytesWithAggregatesFilter<"IdempotencyKey"> | runtime.Bytes;
    fingerprint?: Prisma.BytesWithAggregatesFilter<"IdempotencyKey"> | runtime.Bytes;
    answer?: Prisma.BytesNullableWithAggregatesFilter<"IdempotencyKey"> | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"IdempotencyKey"> | Date | string;
};
export type IdempotencyKeyCreateInput = {
    scope: string;
    keyHash: runtime.Bytes;
    fingerprint: runtime.Bytes;
    answer?: runtime.Bytes | null;
    createdAt?: Date | string;
};
export type IdempotencyKeyUncheckedCreateInput = {
    scope: string;
    keyHash: runtime.Bytes;
    fingerprint: runtime.Bytes;
    answer?: runtime.Bytes | null;
    createdAt?: Date | string;
};
export type IdempotencyKeyUpdateInput = {
    scope?: Prisma.StringFieldUpdateOperationsInput | string;
    keyHash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    fingerprint?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    answer?: Prisma.NullableBytesFieldUpdateOperationsInput | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyKeyUncheckedUpdateInput = {
    scope?: Prisma.StringFieldUpdateOperationsInput | string;
    keyHash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    fingerprint?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    answer?: Prisma.NullableBytesFieldUpdateOperationsInput | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyKeyCreateManyInput = {
    scope: string;
    keyHash: runtime.Bytes;
    fingerprint: runtime.Bytes;
    answer?: runtime.Bytes | null;
    createdAt?: Date | string;
};
export type IdempotencyKeyUpdateManyMutationInput = {
    scope?: Prisma.StringFieldUpdateOperationsInput | string;
    keyHash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    fingerprint?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    answer?: Prisma.NullableBytesFieldUpdateOperationsInput | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyKeyUncheckedUpdateManyInput = {
    scope?: Prisma.StringFieldUpdateOperationsInput | string;
    keyHash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    fingerprint?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    answer?: Prisma.NullableBytesFieldUpdateOperationsInput | runtime.Bytes | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyKeyScopeKeyHashCompoundUniqueInput = {
    scope: string;
    keyHash: runtime.Bytes;
};
export type IdempotencyKeyCountOrderByAggregateInput = {
    scope?: Prisma.SortOrder;
    keyHash?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    answer?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type IdempotencyKeyMaxOrderByAggregateInput = {
    scope?: Prisma.SortOrder;
    keyHash?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    answer?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type IdempotencyKeyMinOrderByAggregateInput = {
    scope?: Prisma.SortOrder;
    keyHash?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    answer?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type NullableBytesFieldUpdateOperationsInput = {
    set?: runtime.Bytes | null;
};
export type IdempotencyKeySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    scope?: boolean;
    keyHash?: boolean;
    fingerprint?: boolean;
    answer?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["idempotencyKey"]>;
export type IdempotencyKeySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    scope?: boolean;
    keyHash?: boolean;
    fingerprint?: boolean;
    answer?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["idempotencyKey"]>;
export type IdempotencyKeySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    scope?: boolean;
    keyHash?: boolean;
    fingerprint?: boolean;
    answer?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["idempotencyKey"]>;
export type IdempotencyKeySelectScalar = {
    scope?: boolean;
    keyHash?: boolean;
    fingerprint?: boolean;
    answer?: boolean;
    createdAt?: boolean;
};
export type IdempotencyKeyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"scope" | "keyHash" | "fingerprint" | "answer" | "createdAt", ExtArgs["result"]["idempotencyKey"]>;
export type $IdempotencyKeyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "IdempotencyKey";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        /**
         * Who sent it: user:12, or guest.
         */
        scope: string;
        keyHash: runtime.Bytes;
        /**
         * What was asked: a hash of the method, the path and the body, keyed with the key itself.
         */
        fingerprint: runtime.Bytes;
        /**
         * Encrypted with the key, which only its sender has. Null while the first request is under way.
         */
        answer: runtime.Bytes | null;
        createdAt: Date;
    }, ExtArgs["result"]["idempotencyKey"]>;
    composites: {};
};
export type IdempotencyKeyGetPayload<S extends boolean | null | undefined | IdempotencyKeyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload, S>;
export type IdempotencyKeyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<IdempotencyKeyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: IdempotencyKeyCountAggregateInputType | true;
};
export interface IdempotencyKeyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['IdempotencyKey'];
        meta: {
            name: 'IdempotencyKey';
        };
    };
    /**
     * Find zero or one IdempotencyKey that matches the filter.
     * @param {IdempotencyKeyFindUniqueArgs} args - Arguments to find a IdempotencyKey
     * @example
     * // Get one IdempotencyKey
     * const idempotencyKey = await prisma.idempotencyKey.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends IdempotencyKeyFindUniqueArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one IdempotencyKey that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {IdempotencyKeyFindUniqueOrThrowArgs} args - Arguments to find a IdempotencyKey
     * @example
     * // Get one IdempotencyKey
     * const idempotencyKey = await prisma.idempotencyKey.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends IdempotencyKeyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first IdempotencyKey that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyFindFirstArgs} args - Arguments to find a IdempotencyKey
     * @example
     * // Get one IdempotencyKey
     * const idempotencyKey = await prisma.idempotencyKey.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends IdempotencyKeyFindFirstArgs>(args?: Prisma.SelectSubset<T, IdempotencyKeyFindFirstArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first IdempotencyKey that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyFindFirstOrThrowArgs} args - Arguments to find a IdempotencyKey
     * @example
     * // Get one IdempotencyKey
     * const idempotencyKey = await prisma.idempotencyKey.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends IdempotencyKeyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, IdempotencyKeyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more IdempotencyKeys that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all IdempotencyKeys
     * const idempotencyKeys = await prisma.idempotencyKey.findMany()
     *
     * // Get first 10 IdempotencyKeys
     * const idempotencyKeys = await prisma.idempotencyKey.findMany({ take: 10 })
     *
     * // Only select the `scope`
     * const idempotencyKeyWithScopeOnly = await prisma.idempotencyKey.findMany({ select: { scope: true } })
     *
     */
    findMany<T extends IdempotencyKeyFindManyArgs>(args?: Prisma.SelectSubset<T, IdempotencyKeyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a IdempotencyKey.
     * @param {IdempotencyKeyCreateArgs} args - Arguments to create a IdempotencyKey.
     * @example
     * // Create one IdempotencyKey
     * const IdempotencyKey = await prisma.idempotencyKey.create({
     *   data: {
     *     // ... data to create a IdempotencyKey
     *   }
     * })
     *
     */
    create<T extends IdempotencyKeyCreateArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyCreateArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many IdempotencyKeys.
     * @param {IdempotencyKeyCreateManyArgs} args - Arguments to create many IdempotencyKeys.
     * @example
     * // Create many IdempotencyKeys
     * const idempotencyKey = await prisma.idempotencyKey.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends IdempotencyKeyCreateManyArgs>(args?: Prisma.SelectSubset<T, IdempotencyKeyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many IdempotencyKeys and returns the data saved in the database.
     * @param {IdempotencyKeyCreateManyAndReturnArgs} args - Arguments to create many IdempotencyKeys.
     * @example
     * // Create many IdempotencyKeys
     * const idempotencyKey = await prisma.idempotencyKey.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many IdempotencyKeys and only return the `scope`
     * const idempotencyKeyWithScopeOnly = await prisma.idempotencyKey.createManyAndReturn({
     *   select: { scope: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends IdempotencyKeyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, IdempotencyKeyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a IdempotencyKey.
     * @param {IdempotencyKeyDeleteArgs} args - Arguments to delete one IdempotencyKey.
     * @example
     * // Delete one IdempotencyKey
     * const IdempotencyKey = await prisma.idempotencyKey.delete({
     *   where: {
     *     // ... filter to delete one IdempotencyKey
     *   }
     * })
     *
     */
    delete<T extends IdempotencyKeyDeleteArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyDeleteArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one IdempotencyKey.
     * @param {IdempotencyKeyUpdateArgs} args - Arguments to update one IdempotencyKey.
     * @example
     * // Update one IdempotencyKey
     * const idempotencyKey = await prisma.idempotencyKey.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends IdempotencyKeyUpdateArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyUpdateArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more IdempotencyKeys.
     * @param {IdempotencyKeyDeleteManyArgs} args - Arguments to filter IdempotencyKeys to delete.
     * @example
     * // Delete a few IdempotencyKeys
     * const { count } = await prisma.idempotencyKey.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends IdempotencyKeyDeleteManyArgs>(args?: Prisma.SelectSubset<T, IdempotencyKeyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more IdempotencyKeys.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many IdempotencyKeys
     * const idempotencyKey = await prisma.idempotencyKey.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends IdempotencyKeyUpdateManyArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more IdempotencyKeys and returns the data updated in the database.
     * @param {IdempotencyKeyUpdateManyAndReturnArgs} args - Arguments to update many IdempotencyKeys.
     * @example
     * // Update many IdempotencyKeys
     * const idempotencyKey = await prisma.idempotencyKey.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more IdempotencyKeys and only return the `scope`
     * const idempotencyKeyWithScopeOnly = await prisma.idempotencyKey.updateManyAndReturn({
     *   select: { scope: true },
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
    updateManyAndReturn<T extends IdempotencyKeyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one IdempotencyKey.
     * @param {IdempotencyKeyUpsertArgs} args - Arguments to update or create a IdempotencyKey.
     * @example
     * // Update or create a IdempotencyKey
     * const idempotencyKey = await prisma.idempotencyKey.upsert({
     *   create: {
     *     // ... data to create a IdempotencyKey
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the IdempotencyKey we want to update
     *   }
     * })
     */
    upsert<T extends IdempotencyKeyUpsertArgs>(args: Prisma.SelectSubset<T, IdempotencyKeyUpsertArgs<ExtArgs>>): Prisma.Prisma__IdempotencyKeyClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyKeyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of IdempotencyKeys.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyCountArgs} args - Arguments to filter IdempotencyKeys to count.
     * @example
     * // Count the number of IdempotencyKeys
     * const count = await prisma.idempotencyKey.count({
     *   where: {
     *     // ... the filter for the IdempotencyKeys we want to count
     *   }
     * })
    **/
    count<T extends IdempotencyKeyCountArgs>(args?: Prisma.Subset<T, IdempotencyKeyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], IdempotencyKeyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a IdempotencyKey.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends IdempotencyKeyAggregateArgs>(args: Prisma.Subset<T, IdempotencyKeyAggregateArgs>): Prisma.PrismaPromise<GetIdempotencyKeyAggregateType<T>>;
    /**
     * Group by IdempotencyKey.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyKeyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends IdempotencyKeyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: IdempotencyKeyGroupByArgs['orderBy'];
    } : {
        orderBy?: IdempotencyKeyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, IdempotencyKeyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetIdempotencyKeyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the IdempotencyKey model
     */
    readonly fields: IdempotencyKeyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for IdempotencyKey.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__IdempotencyKeyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the IdempotencyKey model
 */
export interface IdempotencyKeyFieldRefs {
    readonly scope: Prisma.FieldRef<"IdempotencyKey", 'String'>;
    readonly keyHash: Prisma.FieldRef<"IdempotencyKey", 'Bytes'>;
    readonly fingerprint: Prisma.FieldRef<"IdempotencyKey", 'Bytes'>;
    readonly answer: Prisma.FieldRef<"IdempotencyKey", 'Bytes'>;
    readonly createdAt: Prisma.FieldRef<"IdempotencyKey", 'DateTime'>;
}
/**
 * IdempotencyKey findUnique
 */
export type IdempotencyKeyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyKey to fetch.
     */
    where: Prisma.IdempotencyKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey findUniqueOrThrow
 */
export type IdempotencyKeyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyKey to fetch.
     */
    where: Prisma.IdempotencyKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey findFirst
 */
export type IdempotencyKeyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyKey to fetch.
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyKeys to fetch.
     */
    orderBy?: Prisma.IdempotencyKeyOrderByWithRelationInput | Prisma.IdempotencyKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for IdempotencyKeys.
     */
    cursor?: Prisma.IdempotencyKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of IdempotencyKeys.
     */
    distinct?: Prisma.IdempotencyKeyScalarFieldEnum | Prisma.IdempotencyKeyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey findFirstOrThrow
 */
export type IdempotencyKeyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyKey to fetch.
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyKeys to fetch.
     */
    orderBy?: Prisma.IdempotencyKeyOrderByWithRelationInput | Prisma.IdempotencyKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for IdempotencyKeys.
     */
    cursor?: Prisma.IdempotencyKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of IdempotencyKeys.
     */
    distinct?: Prisma.IdempotencyKeyScalarFieldEnum | Prisma.IdempotencyKeyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey findMany
 */
export type IdempotencyKeyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyKeys to fetch.
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyKeys to fetch.
     */
    orderBy?: Prisma.IdempotencyKeyOrderByWithRelationInput | Prisma.IdempotencyKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing IdempotencyKeys.
     */
    cursor?: Prisma.IdempotencyKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of IdempotencyKeys.
     */
    distinct?: Prisma.IdempotencyKeyScalarFieldEnum | Prisma.IdempotencyKeyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey create
 */
export type IdempotencyKeyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * The data needed to create a IdempotencyKey.
     */
    data: Prisma.XOR<Prisma.IdempotencyKeyCreateInput, Prisma.IdempotencyKeyUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey createMany
 */
export type IdempotencyKeyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many IdempotencyKeys.
     */
    data: Prisma.IdempotencyKeyCreateManyInput | Prisma.IdempotencyKeyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * IdempotencyKey createManyAndReturn
 */
export type IdempotencyKeyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * The data used to create many IdempotencyKeys.
     */
    data: Prisma.IdempotencyKeyCreateManyInput | Prisma.IdempotencyKeyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * IdempotencyKey update
 */
export type IdempotencyKeyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * The data needed to update a IdempotencyKey.
     */
    data: Prisma.XOR<Prisma.IdempotencyKeyUpdateInput, Prisma.IdempotencyKeyUncheckedUpdateInput>;
    /**
     * Choose, which IdempotencyKey to update.
     */
    where: Prisma.IdempotencyKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey updateMany
 */
export type IdempotencyKeyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update IdempotencyKeys.
     */
    data: Prisma.XOR<Prisma.IdempotencyKeyUpdateManyMutationInput, Prisma.IdempotencyKeyUncheckedUpdateManyInput>;
    /**
     * Filter which IdempotencyKeys to update
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * Limit how many IdempotencyKeys to update.
     */
    limit?: number;
};
/**
 * IdempotencyKey updateManyAndReturn
 */
export type IdempotencyKeyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * The data used to update IdempotencyKeys.
     */
    data: Prisma.XOR<Prisma.IdempotencyKeyUpdateManyMutationInput, Prisma.IdempotencyKeyUncheckedUpdateManyInput>;
    /**
     * Filter which IdempotencyKeys to update
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * Limit how many IdempotencyKeys to update.
     */
    limit?: number;
};
/**
 * IdempotencyKey upsert
 */
export type IdempotencyKeyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * The filter to search for the IdempotencyKey to update in case it exists.
     */
    where: Prisma.IdempotencyKeyWhereUniqueInput;
    /**
     * In case the IdempotencyKey found by the `where` argument doesn't exist, create a new IdempotencyKey with this data.
     */
    create: Prisma.XOR<Prisma.IdempotencyKeyCreateInput, Prisma.IdempotencyKeyUncheckedCreateInput>;
    /**
     * In case the IdempotencyKey was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.IdempotencyKeyUpdateInput, Prisma.IdempotencyKeyUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey delete
 */
export type IdempotencyKeyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
    /**
     * Filter which IdempotencyKey to delete.
     */
    where: Prisma.IdempotencyKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyKey deleteMany
 */
export type IdempotencyKeyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which IdempotencyKeys to delete
     */
    where?: Prisma.IdempotencyKeyWhereInput;
    /**
     * Limit how many IdempotencyKeys to delete.
     */
    limit?: number;
};
/**
 * IdempotencyKey without action
 */
export type IdempotencyKeyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyKey
     */
    select?: Prisma.IdempotencyKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyKey
     */
    omit?: Prisma.IdempotencyKeyOmit<ExtArgs> | null;
};

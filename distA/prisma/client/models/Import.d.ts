import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Import
 * A document that was loaded, so that loading it again changes nothing.
 */
export type ImportModel = runtime.Types.Result.DefaultSelection<Prisma.$ImportPayload>;
export type AggregateImport = {
    _count: ImportCountAggregateOutputType | null;
    _avg: ImportAvgAggregateOutputType | null;
    _sum: ImportSumAggregateOutputType | null;
    _min: ImportMinAggregateOutputType | null;
    _max: ImportMaxAggregateOutputType | null;
};
export type ImportAvgAggregateOutputType = {
    threadId: number | null;
};
export type ImportSumAggregateOutputType = {
    threadId: number | null;
};
export type ImportMinAggregateOutputType = {
    hash: runtime.Bytes | null;
    threadId: number | null;
    createdAt: Date | null;
};
export type ImportMaxAggregateOutputType = {
    hash: runtime.Bytes | null;
    threadId: number | null;
    createdAt: Date | null;
};
export type ImportCountAggregateOutputType = {
    hash: number;
    threadId: number;
    createdAt: number;
    _all: number;
};
export type ImportAvgAggregateInputType = {
    threadId?: true;
};
export type ImportSumAggregateInputType = {
    threadId?: true;
};
export type ImportMinAggregateInputType = {
    hash?: true;
    threadId?: true;
    createdAt?: true;
};
export type ImportMaxAggregateInputType = {
    hash?: true;
    threadId?: true;
    createdAt?: true;
};
export type ImportCountAggregateInputType = {
    hash?: true;
    threadId?: true;
    createdAt?: true;
    _all?: true;
};
export type ImportAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Import to aggregate.
     */
    where?: Prisma.ImportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Imports to fetch.
     */
    orderBy?: Prisma.ImportOrderByWithRelationInput | Prisma.ImportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ImportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Imports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Imports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Imports
    **/
    _count?: true | ImportCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ImportAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ImportSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ImportMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ImportMaxAggregateInputType;
};
export type GetImportAggregateType<T extends ImportAggregateArgs> = {
    [P in keyof T & keyof AggregateImport]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateImport[P]> : Prisma.GetScalarType<T[P], AggregateImport[P]>;
};
export type ImportGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ImportWhereInput;
    orderBy?: Prisma.ImportOrderByWithAggregationInput | Prisma.ImportOrderByWithAggregationInput[];
    by: Prisma.ImportScalarFieldEnum[] | Prisma.ImportScalarFieldEnum;
    having?: Prisma.ImportScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ImportCountAggregateInputType | true;
    _avg?: ImportAvgAggregateInputType;
    _sum?: ImportSumAggregateInputType;
    _min?: ImportMinAggregateInputType;
    _max?: ImportMaxAggregateInputType;
};
export type ImportGroupByOutputType = {
    hash: runtime.Bytes;
    threadId: number;
    createdAt: Date;
    _count: ImportCountAggregateOutputType | null;
    _avg: ImportAvgAggregateOutputType | null;
    _sum: ImportSumAggregateOutputType | null;
    _min: ImportMinAggregateOutputType | null;
    _max: ImportMaxAggregateOutputType | null;
};
export type GetImportGroupByPayload<T extends ImportGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ImportGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ImportGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ImportGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ImportGroupByOutputType[P]>;
}>>;
export type ImportWhereInput = {
    AND?: Prisma.ImportWhereInput | Prisma.ImportWhereInput[];
    OR?: Prisma.ImportWhereInput[];
    NOT?: Prisma.ImportWhereInput | Prisma.ImportWhereInput[];
    hash?: Prisma.BytesFilter<"Import"> | runtime.Bytes;
    threadId?: Prisma.IntFilter<"Import"> | number;
    createdAt?: Prisma.DateTimeFilter<"Import"> | Date | string;
    thread?: Prisma.XOR<Prisma.ThreadScalarRelationFilter, Prisma.ThreadWhereInput>;
};
export type ImportOrderByWithRelationInput = {
    hash?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    thread?: Prisma.ThreadOrderByWithRelationInput;
};
export type ImportWhereUniqueInput = Prisma.AtLeast<{
    hash?: runtime.Bytes;
    AND?: Prisma.ImportWhereInput | Prisma.ImportWhereInput[];
    OR?: Prisma.ImportWhereInput[];
    NOT?: Prisma.ImportWhereInput | Prisma.ImportWhereInput[];
    threadId?: Prisma.IntFilter<"Import"> | number;
    createdAt?: Prisma.DateTimeFilter<"Import"> | Date | string;
    thread?: Prisma.XOR<Prisma.ThreadScalarRelationFilter, Prisma.ThreadWhereInput>;
}, "hash">;
export type ImportOrderByWithAggregationInput = {
    hash?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.ImportCountOrderByAggregateInput;
    _avg?: Prisma.ImportAvgOrderByAggregateInput;
    _max?: Prisma.ImportMaxOrderByAggregateInput;
    _min?: Prisma.ImportMinOrderByAggregateInput;
    _sum?: Prisma.ImportSumOrderByAggregateInput;
};
export type ImportScalarWhereWithAggregatesInput = {
    AND?: Prisma.ImportScalarWhereWithAggregatesInput | Prisma.ImportScalarWhereWithAggregatesInput[];
    OR?: Prisma.ImportScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ImportScalarWhereWithAggregatesInput | Prisma.ImportScalarWhereWithAggregatesInput[];
    hash?: Prisma.BytesWithAggregatesFilter<"Import"> | runtime.Bytes;
    threadId?: Prisma.IntWithAggregatesFilter<"Import"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Import"> | Date | string;
};
export type ImportCreateInput = {
    hash: runtime.Bytes;
    createdAt?: Date | string;
    thread: Prisma.ThreadCreateNestedOneWithoutImportsInput;
};
export type ImportUncheckedCreateInput = {
    hash: runtime.Bytes;
    threadId: number;
    createdAt?: Date | string;
};
export type ImportUpdateInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    thread?: Prisma.ThreadUpdateOneRequiredWithoutImportsNestedInput;
};
export type ImportUncheckedUpdateInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImportCreateManyInput = {
    hash: runtime.Bytes;
    threadId: number;
    createdAt?: Date | string;
};
export type ImportUpdateManyMutationInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImportUncheckedUpdateManyInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    threadId?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImportListRelationFilter = {
    every?: Prisma.ImportWhereInput;
    some?: Prisma.ImportWhereInput;
    none?: Prisma.ImportWhereInput;
};
export type ImportOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ImportCountOrderByAggregateInput = {
    hash?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ImportAvgOrderByAggregateInput = {
    threadId?: Prisma.SortOrder;
};
export type ImportMaxOrderByAggregateInput = {
    hash?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ImportMinOrderByAggregateInput = {
    hash?: Prisma.SortOrder;
    threadId?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ImportSumOrderByAggregateInput = {
    threadId?: Prisma.SortOrder;
};
export type ImportCreateNestedManyWithoutThreadInput = {
    create?: Prisma.XOR<Prisma.ImportCreateWithoutThreadInput, Prisma.ImportUncheckedCreateWithoutThreadInput> | Prisma.ImportCreateWithoutThreadInput[] | Prisma.ImportUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ImportCreateOrConnectWithoutThreadInput | Prisma.ImportCreateOrConnectWithoutThreadInput[];
    createMany?: Prisma.ImportCreateManyThreadInputEnvelope;
    connect?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
};
export type ImportUncheckedCreateNestedManyWithoutThreadInput = {
    create?: Prisma.XOR<Prisma.ImportCreateWithoutThreadInput, Prisma.ImportUncheckedCreateWithoutThreadInput> | Prisma.ImportCreateWithoutThreadInput[] | Prisma.ImportUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ImportCreateOrConnectWithoutThreadInput | Prisma.ImportCreateOrConnectWithoutThreadInput[];
    createMany?: Prisma.ImportCreateManyThreadInputEnvelope;
    connect?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
};
export type ImportUpdateManyWithoutThreadNestedInput = {
    create?: Prisma.XOR<Prisma.ImportCreateWithoutThreadInput, Prisma.ImportUncheckedCreateWithoutThreadInput> | Prisma.ImportCreateWithoutThreadInput[] | Prisma.ImportUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ImportCreateOrConnectWithoutThreadInput | Prisma.ImportCreateOrConnectWithoutThreadInput[];
    upsert?: Prisma.ImportUpsertWithWhereUniqueWithoutThreadInput | Prisma.ImportUpsertWithWhereUniqueWithoutThreadInput[];
    createMany?: Prisma.ImportCreateManyThreadInputEnvelope;
    set?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    disconnect?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    delete?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    connect?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    update?: Prisma.ImportUpdateWithWhereUniqueWithoutThreadInput | Prisma.ImportUpdateWithWhereUniqueWithoutThreadInput[];
    updateMany?: Prisma.ImportUpdateManyWithWhereWithoutThreadInput | Prisma.ImportUpdateManyWithWhereWithoutThreadInput[];
    deleteMany?: Prisma.ImportScalarWhereInput | Prisma.ImportScalarWhereInput[];
};
export type ImportUncheckedUpdateManyWithoutThreadNestedInput = {
    create?: Prisma.XOR<Prisma.ImportCreateWithoutThreadInput, Prisma.ImportUncheckedCreateWithoutThreadInput> | Prisma.ImportCreateWithoutThreadInput[] | Prisma.ImportUncheckedCreateWithoutThreadInput[];
    connectOrCreate?: Prisma.ImportCreateOrConnectWithoutThreadInput | Prisma.ImportCreateOrConnectWithoutThreadInput[];
    upsert?: Prisma.ImportUpsertWithWhereUniqueWithoutThreadInput | Prisma.ImportUpsertWithWhereUniqueWithoutThreadInput[];
    createMany?: Prisma.ImportCreateManyThreadInputEnvelope;
    set?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    disconnect?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    delete?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    connect?: Prisma.ImportWhereUniqueInput | Prisma.ImportWhereUniqueInput[];
    update?: Prisma.ImportUpdateWithWhereUniqueWithoutThreadInput | Prisma.ImportUpdateWithWhereUniqueWithoutThreadInput[];
    updateMany?: Prisma.ImportUpdateManyWithWhereWithoutThreadInput | Prisma.ImportUpdateManyWithWhereWithoutThreadInput[];
    deleteMany?: Prisma.ImportScalarWhereInput | Prisma.ImportScalarWhereInput[];
};
export type ImportCreateWithoutThreadInput = {
    hash: runtime.Bytes;
    createdAt?: Date | string;
};
export type ImportUncheckedCreateWithoutThreadInput = {
    hash: runtime.Bytes;
    createdAt?: Date | string;
};
export type ImportCreateOrConnectWithoutThreadInput = {
    where: Prisma.ImportWhereUniqueInput;
    create: Prisma.XOR<Prisma.ImportCreateWithoutThreadInput, Prisma.ImportUncheckedCreateWithoutThreadInput>;
};
export type ImportCreateManyThreadInputEnvelope = {
    data: Prisma.ImportCreateManyThreadInput | Prisma.ImportCreateManyThreadInput[];
    skipDuplicates?: boolean;
};
export type ImportUpsertWithWhereUniqueWithoutThreadInput = {
    where: Prisma.ImportWhereUniqueInput;
    update: Prisma.XOR<Prisma.ImportUpdateWithoutThreadInput, Prisma.ImportUncheckedUpdateWithoutThreadInput>;
    create: Prisma.XOR<Prisma.ImportCreateWithoutThreadInput, Prisma.ImportUncheckedCreateWithoutThreadInput>;
};
export type ImportUpdateWithWhereUniqueWithoutThreadInput = {
    where: Prisma.ImportWhereUniqueInput;
    data: Prisma.XOR<Prisma.ImportUpdateWithoutThreadInput, Prisma.ImportUncheckedUpdateWithoutThreadInput>;
};
export type ImportUpdateManyWithWhereWithoutThreadInput = {
    where: Prisma.ImportScalarWhereInput;
    data: Prisma.XOR<Prisma.ImportUpdateManyMutationInput, Prisma.ImportUncheckedUpdateManyWithoutThreadInput>;
};
export type ImportScalarWhereInput = {
    AND?: Prisma.ImportScalarWhereInput | Prisma.ImportScalarWhereInput[];
    OR?: Prisma.ImportScalarWhereInput[];
    NOT?: Prisma.ImportScalarWhereInput | Prisma.ImportScalarWhereInput[];
    hash?: Prisma.BytesFilter<"Import"> | runtime.Bytes;
    threadId?: Prisma.IntFilter<"Import"> | number;
    createdAt?: Prisma.DateTimeFilter<"Import"> | Date | string;
};
export type ImportCreateManyThreadInput = {
    hash: runtime.Bytes;
    createdAt?: Date | string;
};
export type ImportUpdateWithoutThreadInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImportUncheckedUpdateWithoutThreadInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImportUncheckedUpdateManyWithoutThreadInput = {
    hash?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImportSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    hash?: boolean;
    threadId?: boolean;
    createdAt?: boolean;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["import"]>;
export type ImportSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    hash?: boolean;
    threadId?: boolean;
    createdAt?: boolean;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["import"]>;
export type ImportSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    hash?: boolean;
    threadId?: boolean;
    createdAt?: boolean;
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["import"]>;
export type ImportSelectScalar = {
    hash?: boolean;
    threadId?: boolean;
    createdAt?: boolean;
};
export type ImportOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"hash" | "threadId" | "createdAt", ExtArgs["result"]["import"]>;
export type ImportInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
};
export type ImportIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
};
export type ImportIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    thread?: boolean | Prisma.ThreadDefaultArgs<ExtArgs>;
};
export type $ImportPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Import";
    objects: {
        thread: Prisma.$ThreadPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        /**
         * SHA-256 of what the document says.
         */
        hash: runtime.Bytes;
        threadId: number;
        createdAt: Date;
    }, ExtArgs["result"]["import"]>;
    composites: {};
};
export type ImportGetPayload<S extends boolean | null | undefined | ImportDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ImportPayload, S>;
export type ImportCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ImportFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ImportCountAggregateInputType | true;
};
export interface ImportDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Import'];
        meta: {
            name: 'Import';
        };
    };
    /**
     * Find zero or one Import that matches the filter.
     * @param {ImportFindUniqueArgs} args - Arguments to find a Import
     * @example
     * // Get one Import
     * const import = await prisma.import.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ImportFindUniqueArgs>(args: Prisma.SelectSubset<T, ImportFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Import that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ImportFindUniqueOrThrowArgs} args - Arguments to find a Import
     * @example
     * // Get one Import
     * const import = await prisma.import.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ImportFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ImportFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Import that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportFindFirstArgs} args - Arguments to find a Import
     * @example
     * // Get one Import
     * const import = await prisma.import.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ImportFindFirstArgs>(args?: Prisma.SelectSubset<T, ImportFindFirstArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Import that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportFindFirstOrThrowArgs} args - Arguments to find a Import
     * @example
     * // Get one Import
     * const import = await prisma.import.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ImportFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ImportFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Imports that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Imports
     * const imports = await prisma.import.findMany()
     *
     * // Get first 10 Imports
     * const imports = await prisma.import.findMany({ take: 10 })
     *
     * // Only select the `hash`
     * const importWithHashOnly = await prisma.import.findMany({ select: { hash: true } })
     *
     */
    findMany<T extends ImportFindManyArgs>(args?: Prisma.SelectSubset<T, ImportFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Import.
     * @param {ImportCreateArgs} args - Arguments to create a Import.
     * @example
     * // Create one Import
     * const Import = await prisma.import.create({
     *   data: {
     *     // ... data to create a Import
     *   }
     * })
     *
     */
    create<T extends ImportCreateArgs>(args: Prisma.SelectSubset<T, ImportCreateArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Imports.
     * @param {ImportCreateManyArgs} args - Arguments to create many Imports.
     * @example
     * // Create many Imports
     * const import = await prisma.import.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ImportCreateManyArgs>(args?: Prisma.SelectSubset<T, ImportCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Imports and returns the data saved in the database.
     * @param {ImportCreateManyAndReturnArgs} args - Arguments to create many Imports.
     * @example
     * // Create many Imports
     * const import = await prisma.import.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Imports and only return the `hash`
     * const importWithHashOnly = await prisma.import.createManyAndReturn({
     *   select: { hash: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ImportCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ImportCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Import.
     * @param {ImportDeleteArgs} args - Arguments to delete one Import.
     * @example
     * // Delete one Import
     * const Import = await prisma.import.delete({
     *   where: {
     *     // ... filter to delete one Import
     *   }
     * })
     *
     */
    delete<T extends ImportDeleteArgs>(args: Prisma.SelectSubset<T, ImportDeleteArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Import.
     * @param {ImportUpdateArgs} args - Arguments to update one Import.
     * @example
     * // Update one Import
     * const import = await prisma.import.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ImportUpdateArgs>(args: Prisma.SelectSubset<T, ImportUpdateArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Imports.
     * @param {ImportDeleteManyArgs} args - Arguments to filter Imports to delete.
     * @example
     * // Delete a few Imports
     * const { count } = await prisma.import.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ImportDeleteManyArgs>(args?: Prisma.SelectSubset<T, ImportDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Imports.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Imports
     * const import = await prisma.import.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ImportUpdateManyArgs>(args: Prisma.SelectSubset<T, ImportUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Imports and returns the data updated in the database.
     * @param {ImportUpdateManyAndReturnArgs} args - Arguments to update many Imports.
     * @example
     * // Update many Imports
     * const import = await prisma.import.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Imports and only return the `hash`
     * const importWithHashOnly = await prisma.import.updateManyAndReturn({
     *   select: { hash: true },
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
    updateManyAndReturn<T extends ImportUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ImportUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Import.
     * @param {ImportUpsertArgs} args - Arguments to update or create a Import.
     * @example
     * // Update or create a Import
     * const import = await prisma.import.upsert({
     *   create: {
     *     // ... data to create a Import
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Import we want to update
     *   }
     * })
     */
    upsert<T extends ImportUpsertArgs>(args: Prisma.SelectSubset<T, ImportUpsertArgs<ExtArgs>>): Prisma.Prisma__ImportClient<runtime.Types.Result.GetResult<Prisma.$ImportPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Imports.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportCountArgs} args - Arguments to filter Imports to count.
     * @example
     * // Count the number of Imports
     * const count = await prisma.import.count({
     *   where: {
     *     // ... the filter for the Imports we want to count
     *   }
     * })
    **/
    count<T extends ImportCountArgs>(args?: Prisma.Subset<T, ImportCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ImportCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Import.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ImportAggregateArgs>(args: Prisma.Subset<T, ImportAggregateArgs>): Prisma.PrismaPromise<GetImportAggregateType<T>>;
    /**
     * Group by Import.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImportGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ImportGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ImportGroupByArgs['orderBy'];
    } : {
        orderBy?: ImportGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ImportGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetImportGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Import model
     */
    readonly fields: ImportFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Import.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ImportClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
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
 * Fields of the Import model
 */
export interface ImportFieldRefs {
    readonly hash: Prisma.FieldRef<"Import", 'Bytes'>;
    readonly threadId: Prisma.FieldRef<"Import", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"Import", 'DateTime'>;
}
/**
 * Import findUnique
 */
export type ImportFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Import to fetch.
     */
    where: Prisma.ImportWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import findUniqueOrThrow
 */
export type ImportFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Import to fetch.
     */
    where: Prisma.ImportWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import findFirst
 */
export type ImportFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Import to fetch.
     */
    where?: Prisma.ImportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Imports to fetch.
     */
    orderBy?: Prisma.ImportOrderByWithRelationInput | Prisma.ImportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Imports.
     */
    cursor?: Prisma.ImportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Imports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Imports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Imports.
     */
    distinct?: Prisma.ImportScalarFieldEnum | Prisma.ImportScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import findFirstOrThrow
 */
export type ImportFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Import to fetch.
     */
    where?: Prisma.ImportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Imports to fetch.
     */
    orderBy?: Prisma.ImportOrderByWithRelationInput | Prisma.ImportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Imports.
     */
    cursor?: Prisma.ImportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Imports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Imports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Imports.
     */
    distinct?: Prisma.ImportScalarFieldEnum | Prisma.ImportScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import findMany
 */
export type ImportFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Imports to fetch.
     */
    where?: Prisma.ImportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Imports to fetch.
     */
    orderBy?: Prisma.ImportOrderByWithRelationInput | Prisma.ImportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Imports.
     */
    cursor?: Prisma.ImportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Imports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Imports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Imports.
     */
    distinct?: Prisma.ImportScalarFieldEnum | Prisma.ImportScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import create
 */
export type ImportCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Import.
     */
    data: Prisma.XOR<Prisma.ImportCreateInput, Prisma.ImportUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import createMany
 */
export type ImportCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Imports.
     */
    data: Prisma.ImportCreateManyInput | Prisma.ImportCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Import createManyAndReturn
 */
export type ImportCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Import
     */
    select?: Prisma.ImportSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Import
     */
    omit?: Prisma.ImportOmit<ExtArgs> | null;
    /**
     * The data used to create many Imports.
     */
    data: Prisma.ImportCreateManyInput | Prisma.ImportCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImportIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Import update
 */
export type ImportUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Import.
     */
    data: Prisma.XOR<Prisma.ImportUpdateInput, Prisma.ImportUncheckedUpdateInput>;
    /**
     * Choose, which Import to update.
     */
    where: Prisma.ImportWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import updateMany
 */
export type ImportUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Imports.
     */
    data: Prisma.XOR<Prisma.ImportUpdateManyMutationInput, Prisma.ImportUncheckedUpdateManyInput>;
    /**
     * Filter which Imports to update
     */
    where?: Prisma.ImportWhereInput;
    /**
     * Limit how many Imports to update.
     */
    limit?: number;
};
/**
 * Import updateManyAndReturn
 */
export type ImportUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Import
     */
    select?: Prisma.ImportSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Import
     */
    omit?: Prisma.ImportOmit<ExtArgs> | null;
    /**
     * The data used to update Imports.
     */
    data: Prisma.XOR<Prisma.ImportUpdateManyMutationInput, Prisma.ImportUncheckedUpdateManyInput>;
    /**
     * Filter which Imports to update
     */
    where?: Prisma.ImportWhereInput;
    /**
     * Limit how many Imports to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImportIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Import upsert
 */
export type ImportUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Import to update in case it exists.
     */
    where: Prisma.ImportWhereUniqueInput;
    /**
     * In case the Import found by the `where` argument doesn't exist, create a new Import with this data.
     */
    create: Prisma.XOR<Prisma.ImportCreateInput, Prisma.ImportUncheckedCreateInput>;
    /**
     * In case the Import was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ImportUpdateInput, Prisma.ImportUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import delete
 */
export type ImportDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Import to delete.
     */
    where: Prisma.ImportWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Import deleteMany
 */
export type ImportDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Imports to delete
     */
    where?: Prisma.ImportWhereInput;
    /**
     * Limit how many Imports to delete.
     */
    limit?: number;
};
/**
 * Import without action
 */
export type ImportDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};

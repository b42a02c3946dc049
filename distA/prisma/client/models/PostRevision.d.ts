import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model PostRevision
 * What a post said before an edit: one row for each version that another replaced.
 */
export type PostRevisionModel = runtime.Types.Result.DefaultSelection<Prisma.$PostRevisionPayload>;
export type AggregatePostRevision = {
    _count: PostRevisionCountAggregateOutputType | null;
    _avg: PostRevisionAvgAggregateOutputType | null;
    _sum: PostRevisionSumAggregateOutputType | null;
    _min: PostRevisionMinAggregateOutputType | null;
    _max: PostRevisionMaxAggregateOutputType | null;
};
export type PostRevisionAvgAggregateOutputType = {
    postId: number | null;
    version: number | null;
    editedById: number | null;
};
export type PostRevisionSumAggregateOutputType = {
    postId: number | null;
    version: number | null;
    editedById: number | null;
};
export type PostRevisionMinAggregateOutputType = {
    postId: number | null;
    version: number | null;
    body: string | null;
    html: string | null;
    createdAt: Date | null;
    editedById: number | null;
};
export type PostRevisionMaxAggregateOutputType = {
    postId: number | null;
    version: number | null;
    body: string | null;
    html: string | null;
    createdAt: Date | null;
    editedById: number | null;
};
export type PostRevisionCountAggregateOutputType = {
    postId: number;
    version: number;
    body: number;
    html: number;
    createdAt: number;
    editedById: number;
    _all: number;
};
export type PostRevisionAvgAggregateInputType = {
    postId?: true;
    version?: true;
    editedById?: true;
};
export type PostRevisionSumAggregateInputType = {
    postId?: true;
    version?: true;
    editedById?: true;
};
export type PostRevisionMinAggregateInputType = {
    postId?: true;
    version?: true;
    body?: true;
    html?: true;
    createdAt?: true;
    editedById?: true;
};
export type PostRevisionMaxAggregateInputType = {
    postId?: true;
    version?: true;
    body?: true;
    html?: true;
    createdAt?: true;
    editedById?: true;
};
export type PostRevisionCountAggregateInputType = {
    postId?: true;
    version?: true;
    body?: true;
    html?: true;
    createdAt?: true;
    editedById?: true;
    _all?: true;
};
export type PostRevisionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PostRevision to aggregate.
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostRevisions to fetch.
     */
    orderBy?: Prisma.PostRevisionOrderByWithRelationInput | Prisma.PostRevisionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PostRevisionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostRevisions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostRevisions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned PostRevisions
    **/
    _count?: true | PostRevisionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: PostRevisionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: PostRevisionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PostRevisionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PostRevisionMaxAggregateInputType;
};
export type GetPostRevisionAggregateType<T extends PostRevisionAggregateArgs> = {
    [P in keyof T & keyof AggregatePostRevision]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePostRevision[P]> : Prisma.GetScalarType<T[P], AggregatePostRevision[P]>;
};
export type PostRevisionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PostRevisionWhereInput;
    orderBy?: Prisma.PostRevisionOrderByWithAggregationInput | Prisma.PostRevisionOrderByWithAggregationInput[];
    by: Prisma.PostRevisionScalarFieldEnum[] | Prisma.PostRevisionScalarFieldEnum;
    having?: Prisma.PostRevisionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PostRevisionCountAggregateInputType | true;
    _avg?: PostRevisionAvgAggregateInputType;
    _sum?: PostRevisionSumAggregateInputType;
    _min?: PostRevisionMinAggregateInputType;
    _max?: PostRevisionMaxAggregateInputType;
};
export type PostRevisionGroupByOutputType = {
    postId: number;
    version: number;
    body: string;
    html: string;
    createdAt: Date;
    editedById: number;
    _count: PostRevisionCountAggregateOutputType | null;
    _avg: PostRevisionAvgAggregateOutputType | null;
    _sum: PostRevisionSumAggregateOutputType | null;
    _min: PostRevisionMinAggregateOutputType | null;
    _max: PostRevisionMaxAggregateOutputType | null;
};
export type GetPostRevisionGroupByPayload<T extends PostRevisionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PostRevisionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PostRevisionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PostRevisionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PostRevisionGroupByOutputType[P]>;
}>>;
export type PostRevisionWhereInput = {
    AND?: Prisma.PostRevisionWhereInput | Prisma.PostRevisionWhereInput[];
    OR?: Prisma.PostRevisionWhereInput[];
    NOT?: Prisma.PostRevisionWhereInput | Prisma.PostRevisionWhereInput[];
    postId?: Prisma.IntFilter<"PostRevision"> | number;
    version?: Prisma.IntFilter<"PostRevision"> | number;
    body?: Prisma.StringFilter<"PostRevision"> | string;
    html?: Prisma.StringFilter<"PostRevision"> | string;
    createdAt?: Prisma.DateTimeFilter<"PostRevision"> | Date | string;
    editedById?: Prisma.IntFilter<"PostRevision"> | number;
    post?: Prisma.XOR<Prisma.PostScalarRelationFilter, Prisma.PostWhereInput>;
    editedBy?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
};
export type PostRevisionOrderByWithRelationInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    post?: Prisma.PostOrderByWithRelationInput;
    editedBy?: Prisma.UserOrderByWithRelationInput;
};
export type PostRevisionWhereUniqueInput = Prisma.AtLeast<{
    postId_version?: Prisma.PostRevisionPostIdVersionCompoundUniqueInput;
    AND?: Prisma.PostRevisionWhereInput | Prisma.PostRevisionWhereInput[];
    OR?: Prisma.PostRevisionWhereInput[];
    NOT?: Prisma.PostRevisionWhereInput | Prisma.PostRevisionWhereInput[];
    postId?: Prisma.IntFilter<"PostRevision"> | number;
    version?: Prisma.IntFilter<"PostRevision"> | number;
    body?: Prisma.StringFilter<"PostRevision"> | string;
    html?: Prisma.StringFilter<"PostRevision"> | string;
    createdAt?: Prisma.DateTimeFilter<"PostRevision"> | Date | string;
    editedById?: Prisma.IntFilter<"PostRevision"> | number;
    post?: Prisma.XOR<Prisma.PostScalarRelationFilter, Prisma.PostWhereInput>;
    editedBy?: Prisma.XOR<Prisma.UserScalarRelationFilter, Prisma.UserWhereInput>;
}, "postId_version">;
export type PostRevisionOrderByWithAggregationInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
    _count?: Prisma.PostRevisionCountOrderByAggregateInput;
    _avg?: Prisma.PostRevisionAvgOrderByAggregateInput;
    _max?: Prisma.PostRevisionMaxOrderByAggregateInput;
    _min?: Prisma.PostRevisionMinOrderByAggregateInput;
    _sum?: Prisma.PostRevisionSumOrderByAggregateInput;
};
export type PostRevisionScalarWhereWithAggregatesInput = {
    AND?: Prisma.PostRevisionScalarWhereWithAggregatesInput | Prisma.PostRevisionScalarWhereWithAggregatesInput[];
    OR?: Prisma.PostRevisionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PostRevisionScalarWhereWithAggregatesInput | Prisma.PostRevisionScalarWhereWithAggregatesInput[];
    postId?: Prisma.IntWithAggregatesFilter<"PostRevision"> | number;
    version?: Prisma.IntWithAggregatesFilter<"PostRevision"> | number;
    body?: Prisma.StringWithAggregatesFilter<"PostRevision"> | string;
    html?: Prisma.StringWithAggregatesFilter<"PostRevision"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"PostRevision"> | Date | string;
    editedById?: Prisma.IntWithAggregatesFilter<"PostRevision"> | number;
};
export type PostRevisionCreateInput = {
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    post: Prisma.PostCreateNestedOneWithoutRevisionsInput;
    editedBy: Prisma.UserCreateNestedOneWithoutRevisionsInput;
};
export type PostRevisionUncheckedCreateInput = {
    postId: number;
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    editedById: number;
};
export type PostRevisionUpdateInput = {
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutRevisionsNestedInput;
    editedBy?: Prisma.UserUpdateOneRequiredWithoutRevisionsNestedInput;
};
export type PostRevisionUncheckedUpdateInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedById?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostRevisionCreateManyInput = {
    postId: number;
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    editedById: number;
};
export type PostRevisionUpdateManyMutationInput = {
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PostRevisionUncheckedUpdateManyInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedById?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostRevisionListRelationFilter = {
    every?: Prisma.PostRevisionWhereInput;
    some?: Prisma.PostRevisionWhereInput;
    none?: Prisma.PostRevisionWhereInput;
};
export type PostRevisionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type PostRevisionPostIdVersionCompoundUniqueInput = {
    postId: number;
    version: number;
};
export type PostRevisionCountOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
};
export type PostRevisionAvgOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
};
export type PostRevisionMaxOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
};
export type PostRevisionMinOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    body?: Prisma.SortOrder;
    html?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
};
export type PostRevisionSumOrderByAggregateInput = {
    postId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    editedById?: Prisma.SortOrder;
};
export type PostRevisionCreateNestedManyWithoutEditedByInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutEditedByInput, Prisma.PostRevisionUncheckedCreateWithoutEditedByInput> | Prisma.PostRevisionCreateWithoutEditedByInput[] | Prisma.PostRevisionUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutEditedByInput | Prisma.PostRevisionCreateOrConnectWithoutEditedByInput[];
    createMany?: Prisma.PostRevisionCreateManyEditedByInputEnvelope;
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
};
export type PostRevisionUncheckedCreateNestedManyWithoutEditedByInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutEditedByInput, Prisma.PostRevisionUncheckedCreateWithoutEditedByInput> | Prisma.PostRevisionCreateWithoutEditedByInput[] | Prisma.PostRevisionUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutEditedByInput | Prisma.PostRevisionCreateOrConnectWithoutEditedByInput[];
    createMany?: Prisma.PostRevisionCreateManyEditedByInputEnvelope;
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
};
export type PostRevisionUpdateManyWithoutEditedByNestedInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutEditedByInput, Prisma.PostRevisionUncheckedCreateWithoutEditedByInput> | Prisma.PostRevisionCreateWithoutEditedByInput[] | Prisma.PostRevisionUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutEditedByInput | Prisma.PostRevisionCreateOrConnectWithoutEditedByInput[];
    upsert?: Prisma.PostRevisionUpsertWithWhereUniqueWithoutEditedByInput | Prisma.PostRevisionUpsertWithWhereUniqueWithoutEditedByInput[];
    createMany?: Prisma.PostRevisionCreateManyEditedByInputEnvelope;
    set?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    disconnect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    delete?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    update?: Prisma.PostRevisionUpdateWithWhereUniqueWithoutEditedByInput | Prisma.PostRevisionUpdateWithWhereUniqueWithoutEditedByInput[];
    updateMany?: Prisma.PostRevisionUpdateManyWithWhereWithoutEditedByInput | Prisma.PostRevisionUpdateManyWithWhereWithoutEditedByInput[];
    deleteMany?: Prisma.PostRevisionScalarWhereInput | Prisma.PostRevisionScalarWhereInput[];
};
export type PostRevisionUncheckedUpdateManyWithoutEditedByNestedInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutEditedByInput, Prisma.PostRevisionUncheckedCreateWithoutEditedByInput> | Prisma.PostRevisionCreateWithoutEditedByInput[] | Prisma.PostRevisionUncheckedCreateWithoutEditedByInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutEditedByInput | Prisma.PostRevisionCreateOrConnectWithoutEditedByInput[];
    upsert?: Prisma.PostRevisionUpsertWithWhereUniqueWithoutEditedByInput | Prisma.PostRevisionUpsertWithWhereUniqueWithoutEditedByInput[];
    createMany?: Prisma.PostRevisionCreateManyEditedByInputEnvelope;
    set?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    disconnect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    delete?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    update?: Prisma.PostRevisionUpdateWithWhereUniqueWithoutEditedByInput | Prisma.PostRevisionUpdateWithWhereUniqueWithoutEditedByInput[];
    updateMany?: Prisma.PostRevisionUpdateManyWithWhereWithoutEditedByInput | Prisma.PostRevisionUpdateManyWithWhereWithoutEditedByInput[];
    deleteMany?: Prisma.PostRevisionScalarWhereInput | Prisma.PostRevisionScalarWhereInput[];
};
export type PostRevisionCreateNestedManyWithoutPostInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutPostInput, Prisma.PostRevisionUncheckedCreateWithoutPostInput> | Prisma.PostRevisionCreateWithoutPostInput[] | Prisma.PostRevisionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutPostInput | Prisma.PostRevisionCreateOrConnectWithoutPostInput[];
    createMany?: Prisma.PostRevisionCreateManyPostInputEnvelope;
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
};
export type PostRevisionUncheckedCreateNestedManyWithoutPostInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutPostInput, Prisma.PostRevisionUncheckedCreateWithoutPostInput> | Prisma.PostRevisionCreateWithoutPostInput[] | Prisma.PostRevisionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutPostInput | Prisma.PostRevisionCreateOrConnectWithoutPostInput[];
    createMany?: Prisma.PostRevisionCreateManyPostInputEnvelope;
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
};
export type PostRevisionUpdateManyWithoutPostNestedInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutPostInput, Prisma.PostRevisionUncheckedCreateWithoutPostInput> | Prisma.PostRevisionCreateWithoutPostInput[] | Prisma.PostRevisionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutPostInput | Prisma.PostRevisionCreateOrConnectWithoutPostInput[];
    upsert?: Prisma.PostRevisionUpsertWithWhereUniqueWithoutPostInput | Prisma.PostRevisionUpsertWithWhereUniqueWithoutPostInput[];
    createMany?: Prisma.PostRevisionCreateManyPostInputEnvelope;
    set?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    disconnect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    delete?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    update?: Prisma.PostRevisionUpdateWithWhereUniqueWithoutPostInput | Prisma.PostRevisionUpdateWithWhereUniqueWithoutPostInput[];
    updateMany?: Prisma.PostRevisionUpdateManyWithWhereWithoutPostInput | Prisma.PostRevisionUpdateManyWithWhereWithoutPostInput[];
    deleteMany?: Prisma.PostRevisionScalarWhereInput | Prisma.PostRevisionScalarWhereInput[];
};
export type PostRevisionUncheckedUpdateManyWithoutPostNestedInput = {
    create?: Prisma.XOR<Prisma.PostRevisionCreateWithoutPostInput, Prisma.PostRevisionUncheckedCreateWithoutPostInput> | Prisma.PostRevisionCreateWithoutPostInput[] | Prisma.PostRevisionUncheckedCreateWithoutPostInput[];
    connectOrCreate?: Prisma.PostRevisionCreateOrConnectWithoutPostInput | Prisma.PostRevisionCreateOrConnectWithoutPostInput[];
    upsert?: Prisma.PostRevisionUpsertWithWhereUniqueWithoutPostInput | Prisma.PostRevisionUpsertWithWhereUniqueWithoutPostInput[];
    createMany?: Prisma.PostRevisionCreateManyPostInputEnvelope;
    set?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    disconnect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    delete?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    connect?: Prisma.PostRevisionWhereUniqueInput | Prisma.PostRevisionWhereUniqueInput[];
    update?: Prisma.PostRevisionUpdateWithWhereUniqueWithoutPostInput | Prisma.PostRevisionUpdateWithWhereUniqueWithoutPostInput[];
    updateMany?: Prisma.PostRevisionUpdateManyWithWhereWithoutPostInput | Prisma.PostRevisionUpdateManyWithWhereWithoutPostInput[];
    deleteMany?: Prisma.PostRevisionScalarWhereInput | Prisma.PostRevisionScalarWhereInput[];
};
export type PostRevisionCreateWithoutEditedByInput = {
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    post: Prisma.PostCreateNestedOneWithoutRevisionsInput;
};
export type PostRevisionUncheckedCreateWithoutEditedByInput = {
    postId: number;
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
};
export type PostRevisionCreateOrConnectWithoutEditedByInput = {
    where: Prisma.PostRevisionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostRevisionCreateWithoutEditedByInput, Prisma.PostRevisionUncheckedCreateWithoutEditedByInput>;
};
export type PostRevisionCreateManyEditedByInputEnvelope = {
    data: Prisma.PostRevisionCreateManyEditedByInput | Prisma.PostRevisionCreateManyEditedByInput[];
    skipDuplicates?: boolean;
};
export type PostRevisionUpsertWithWhereUniqueWithoutEditedByInput = {
    where: Prisma.PostRevisionWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostRevisionUpdateWithoutEditedByInput, Prisma.PostRevisionUncheckedUpdateWithoutEditedByInput>;
    create: Prisma.XOR<Prisma.PostRevisionCreateWithoutEditedByInput, Prisma.PostRevisionUncheckedCreateWithoutEditedByInput>;
};
export type PostRevisionUpdateWithWhereUniqueWithoutEditedByInput = {
    where: Prisma.PostRevisionWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostRevisionUpdateWithoutEditedByInput, Prisma.PostRevisionUncheckedUpdateWithoutEditedByInput>;
};
export type PostRevisionUpdateManyWithWhereWithoutEditedByInput = {
    where: Prisma.PostRevisionScalarWhereInput;
    data: Prisma.XOR<Prisma.PostRevisionUpdateManyMutationInput, Prisma.PostRevisionUncheckedUpdateManyWithoutEditedByInput>;
};
export type PostRevisionScalarWhereInput = {
    AND?: Prisma.PostRevisionScalarWhereInput | Prisma.PostRevisionScalarWhereInput[];
    OR?: Prisma.PostRevisionScalarWhereInput[];
    NOT?: Prisma.PostRevisionScalarWhereInput | Prisma.PostRevisionScalarWhereInput[];
    postId?: Prisma.IntFilter<"PostRevision"> | number;
    version?: Prisma.IntFilter<"PostRevision"> | number;
    body?: Prisma.StringFilter<"PostRevision"> | string;
    html?: Prisma.StringFilter<"PostRevision"> | string;
    createdAt?: Prisma.DateTimeFilter<"PostRevision"> | Date | string;
    editedById?: Prisma.IntFilter<"PostRevision"> | number;
};
export type PostRevisionCreateWithoutPostInput = {
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    editedBy: Prisma.UserCreateNestedOneWithoutRevisionsInput;
};
export type PostRevisionUncheckedCreateWithoutPostInput = {
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    editedById: number;
};
export type PostRevisionCreateOrConnectWithoutPostInput = {
    where: Prisma.PostRevisionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PostRevisionCreateWithoutPostInput, Prisma.PostRevisionUncheckedCreateWithoutPostInput>;
};
export type PostRevisionCreateManyPostInputEnvelope = {
    data: Prisma.PostRevisionCreateManyPostInput | Prisma.PostRevisionCreateManyPostInput[];
    skipDuplicates?: boolean;
};
export type PostRevisionUpsertWithWhereUniqueWithoutPostInput = {
    where: Prisma.PostRevisionWhereUniqueInput;
    update: Prisma.XOR<Prisma.PostRevisionUpdateWithoutPostInput, Prisma.PostRevisionUncheckedUpdateWithoutPostInput>;
    create: Prisma.XOR<Prisma.PostRevisionCreateWithoutPostInput, Prisma.PostRevisionUncheckedCreateWithoutPostInput>;
};
export type PostRevisionUpdateWithWhereUniqueWithoutPostInput = {
    where: Prisma.PostRevisionWhereUniqueInput;
    data: Prisma.XOR<Prisma.PostRevisionUpdateWithoutPostInput, Prisma.PostRevisionUncheckedUpdateWithoutPostInput>;
};
export type PostRevisionUpdateManyWithWhereWithoutPostInput = {
    where: Prisma.PostRevisionScalarWhereInput;
    data: Prisma.XOR<Prisma.PostRevisionUpdateManyMutationInput, Prisma.PostRevisionUncheckedUpdateManyWithoutPostInput>;
};
export type PostRevisionCreateManyEditedByInput = {
    postId: number;
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
};
export type PostRevisionUpdateWithoutEditedByInput = {
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    post?: Prisma.PostUpdateOneRequiredWithoutRevisionsNestedInput;
};
export type PostRevisionUncheckedUpdateWithoutEditedByInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PostRevisionUncheckedUpdateManyWithoutEditedByInput = {
    postId?: Prisma.IntFieldUpdateOperationsInput | number;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PostRevisionCreateManyPostInput = {
    version: number;
    body: string;
    html: string;
    createdAt: Date | string;
    editedById: number;
};
export type PostRevisionUpdateWithoutPostInput = {
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedBy?: Prisma.UserUpdateOneRequiredWithoutRevisionsNestedInput;
};
export type PostRevisionUncheckedUpdateWithoutPostInput = {
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedById?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostRevisionUncheckedUpdateManyWithoutPostInput = {
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    body?: Prisma.StringFieldUpdateOperationsInput | string;
    html?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    editedById?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type PostRevisionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    postId?: boolean;
    version?: boolean;
    body?: boolean;
    html?: boolean;
    createdAt?: boolean;
    editedById?: boolean;
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["postRevision"]>;
export type PostRevisionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    postId?: boolean;
    version?: boolean;
    body?: boolean;
    html?: boolean;
    createdAt?: boolean;
    editedById?: boolean;
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["postRevision"]>;
export type PostRevisionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    postId?: boolean;
    version?: boolean;
    body?: boolean;
    html?: boolean;
    createdAt?: boolean;
    editedById?: boolean;
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["postRevision"]>;
export type PostRevisionSelectScalar = {
    postId?: boolean;
    version?: boolean;
    body?: boolean;
    html?: boolean;
    createdAt?: boolean;
    editedById?: boolean;
};
export type PostRevisionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"postId" | "version" | "body" | "html" | "createdAt" | "editedById", ExtArgs["result"]["postRevision"]>;
export type PostRevisionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
};
export type PostRevisionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
};
export type PostRevisionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    post?: boolean | Prisma.PostDefaultArgs<ExtArgs>;
    editedBy?: boolean | Prisma.UserDefaultArgs<ExtArgs>;
};
export type $PostRevisionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "PostRevision";
    objects: {
        post: Prisma.$PostPayload<ExtArgs>;
        editedBy: Prisma.$UserPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        postId: number;
        version: number;
        body: string;
        html: string;
        /**
         * When this version was written, and by whom.
         */
        createdAt: Date;
        editedById: number;
    }, ExtArgs["result"]["postRevision"]>;
    composites: {};
};
export type PostRevisionGetPayload<S extends boolean | null | undefined | PostRevisionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload, S>;
export type PostRevisionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PostRevisionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: PostRevisionCountAggregateInputType | true;
};
export interface PostRevisionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['PostRevision'];
        meta: {
            name: 'PostRevision';
        };
    };
    /**
     * Find zero or one PostRevision that matches the filter.
     * @param {PostRevisionFindUniqueArgs} args - Arguments to find a PostRevision
     * @example
     * // Get one PostRevision
     * const postRevision = await prisma.postRevision.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PostRevisionFindUniqueArgs>(args: Prisma.SelectSubset<T, PostRevisionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one PostRevision that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PostRevisionFindUniqueOrThrowArgs} args - Arguments to find a PostRevision
     * @example
     * // Get one PostRevision
     * const postRevision = await prisma.postRevision.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PostRevisionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PostRevisionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PostRevision that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionFindFirstArgs} args - Arguments to find a PostRevision
     * @example
     * // Get one PostRevision
     * const postRevision = await prisma.postRevision.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PostRevisionFindFirstArgs>(args?: Prisma.SelectSubset<T, PostRevisionFindFirstArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PostRevision that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionFindFirstOrThrowArgs} args - Arguments to find a PostRevision
     * @example
     * // Get one PostRevision
     * const postRevision = await prisma.postRevision.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PostRevisionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PostRevisionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more PostRevisions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all PostRevisions
     * const postRevisions = await prisma.postRevision.findMany()
     *
     * // Get first 10 PostRevisions
     * const postRevisions = await prisma.postRevision.findMany({ take: 10 })
     *
     * // Only select the `postId`
     * const postRevisionWithPostIdOnly = await prisma.postRevision.findMany({ select: { postId: true } })
     *
     */
    findMany<T extends PostRevisionFindManyArgs>(args?: Prisma.SelectSubset<T, PostRevisionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a PostRevision.
     * @param {PostRevisionCreateArgs} args - Arguments to create a PostRevision.
     * @example
     * // Create one PostRevision
     * const PostRevision = await prisma.postRevision.create({
     *   data: {
     *     // ... data to create a PostRevision
     *   }
     * })
     *
     */
    create<T extends PostRevisionCreateArgs>(args: Prisma.SelectSubset<T, PostRevisionCreateArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many PostRevisions.
     * @param {PostRevisionCreateManyArgs} args - Arguments to create many PostRevisions.
     * @example
     * // Create many PostRevisions
     * const postRevision = await prisma.postRevision.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PostRevisionCreateManyArgs>(args?: Prisma.SelectSubset<T, PostRevisionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many PostRevisions and returns the data saved in the database.
     * @param {PostRevisionCreateManyAndReturnArgs} args - Arguments to create many PostRevisions.
     * @example
     * // Create many PostRevisions
     * const postRevision = await prisma.postRevision.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many PostRevisions and only return the `postId`
     * const postRevisionWithPostIdOnly = await prisma.postRevision.createManyAndReturn({
     *   select: { postId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PostRevisionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PostRevisionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a PostRevision.
     * @param {PostRevisionDeleteArgs} args - Arguments to delete one PostRevision.
     * @example
     * // Delete one PostRevision
     * const PostRevision = await prisma.postRevision.delete({
     *   where: {
     *     // ... filter to delete one PostRevision
     *   }
     * })
     *
     */
    delete<T extends PostRevisionDeleteArgs>(args: Prisma.SelectSubset<T, PostRevisionDeleteArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one PostRevision.
     * @param {PostRevisionUpdateArgs} args - Arguments to update one PostRevision.
     * @example
     * // Update one PostRevision
     * const postRevision = await prisma.postRevision.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PostRevisionUpdateArgs>(args: Prisma.SelectSubset<T, PostRevisionUpdateArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more PostRevisions.
     * @param {PostRevisionDeleteManyArgs} args - Arguments to filter PostRevisions to delete.
     * @example
     * // Delete a few PostRevisions
     * const { count } = await prisma.postRevision.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PostRevisionDeleteManyArgs>(args?: Prisma.SelectSubset<T, PostRevisionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PostRevisions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many PostRevisions
     * const postRevision = await prisma.postRevision.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PostRevisionUpdateManyArgs>(args: Prisma.SelectSubset<T, PostRevisionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PostRevisions and returns the data updated in the database.
     * @param {PostRevisionUpdateManyAndReturnArgs} args - Arguments to update many PostRevisions.
     * @example
     * // Update many PostRevisions
     * const postRevision = await prisma.postRevision.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more PostRevisions and only return the `postId`
     * const postRevisionWithPostIdOnly = await prisma.postRevision.updateManyAndReturn({
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
    updateManyAndReturn<T extends PostRevisionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PostRevisionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one PostRevision.
     * @param {PostRevisionUpsertArgs} args - Arguments to update or create a PostRevision.
     * @example
     * // Update or create a PostRevision
     * const postRevision = await prisma.postRevision.upsert({
     *   create: {
     *     // ... data to create a PostRevision
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the PostRevision we want to update
     *   }
     * })
     */
    upsert<T extends PostRevisionUpsertArgs>(args: Prisma.SelectSubset<T, PostRevisionUpsertArgs<ExtArgs>>): Prisma.Prisma__PostRevisionClient<runtime.Types.Result.GetResult<Prisma.$PostRevisionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of PostRevisions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionCountArgs} args - Arguments to filter PostRevisions to count.
     * @example
     * // Count the number of PostRevisions
     * const count = await prisma.postRevision.count({
     *   where: {
     *     // ... the filter for the PostRevisions we want to count
     *   }
     * })
    **/
    count<T extends PostRevisionCountArgs>(args?: Prisma.Subset<T, PostRevisionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PostRevisionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a PostRevision.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends PostRevisionAggregateArgs>(args: Prisma.Subset<T, PostRevisionAggregateArgs>): Prisma.PrismaPromise<GetPostRevisionAggregateType<T>>;
    /**
     * Group by PostRevision.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PostRevisionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends PostRevisionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PostRevisionGroupByArgs['orderBy'];
    } : {
        orderBy?: PostRevisionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PostRevisionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPostRevisionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the PostRevision model
     */
    readonly fields: PostRevisionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for PostRevision.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PostRevisionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    post<T extends Prisma.PostDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.PostDefaultArgs<ExtArgs>>): Prisma.Prisma__PostClient<runtime.Types.Result.GetResult<Prisma.$PostPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    editedBy<T extends Prisma.UserDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.UserDefaultArgs<ExtArgs>>): Prisma.Prisma__UserClient<runtime.Types.Result.GetResult<Prisma.$UserPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the PostRevision model
 */
export interface PostRevisionFieldRefs {
    readonly postId: Prisma.FieldRef<"PostRevision", 'Int'>;
    readonly version: Prisma.FieldRef<"PostRevision", 'Int'>;
    readonly body: Prisma.FieldRef<"PostRevision", 'String'>;
    readonly html: Prisma.FieldRef<"PostRevision", 'String'>;
    readonly createdAt: Prisma.FieldRef<"PostRevision", 'DateTime'>;
    readonly editedById: Prisma.FieldRef<"PostRevision", 'Int'>;
}
/**
 * PostRevision findUnique
 */
export type PostRevisionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PostRevision to fetch.
     */
    where: Prisma.PostRevisionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision findUniqueOrThrow
 */
export type PostRevisionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PostRevision to fetch.
     */
    where: Prisma.PostRevisionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision findFirst
 */
export type PostRevisionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PostRevision to fetch.
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostRevisions to fetch.
     */
    orderBy?: Prisma.PostRevisionOrderByWithRelationInput | Prisma.PostRevisionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PostRevisions.
     */
    cursor?: Prisma.PostRevisionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostRevisions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostRevisions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PostRevisions.
     */
    distinct?: Prisma.PostRevisionScalarFieldEnum | Prisma.PostRevisionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision findFirstOrThrow
 */
export type PostRevisionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PostRevision to fetch.
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostRevisions to fetch.
     */
    orderBy?: Prisma.PostRevisionOrderByWithRelationInput | Prisma.PostRevisionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PostRevisions.
     */
    cursor?: Prisma.PostRevisionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostRevisions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostRevisions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PostRevisions.
     */
    distinct?: Prisma.PostRevisionScalarFieldEnum | Prisma.PostRevisionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision findMany
 */
export type PostRevisionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PostRevisions to fetch.
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PostRevisions to fetch.
     */
    orderBy?: Prisma.PostRevisionOrderByWithRelationInput | Prisma.PostRevisionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing PostRevisions.
     */
    cursor?: Prisma.PostRevisionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PostRevisions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PostRevisions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PostRevisions.
     */
    distinct?: Prisma.PostRevisionScalarFieldEnum | Prisma.PostRevisionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision create
 */
export type PostRevisionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a PostRevision.
     */
    data: Prisma.XOR<Prisma.PostRevisionCreateInput, Prisma.PostRevisionUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision createMany
 */
export type PostRevisionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many PostRevisions.
     */
    data: Prisma.PostRevisionCreateManyInput | Prisma.PostRevisionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * PostRevision createManyAndReturn
 */
export type PostRevisionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostRevision
     */
    select?: Prisma.PostRevisionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PostRevision
     */
    omit?: Prisma.PostRevisionOmit<ExtArgs> | null;
    /**
     * The data used to create many PostRevisions.
     */
    data: Prisma.PostRevisionCreateManyInput | Prisma.PostRevisionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostRevisionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * PostRevision update
 */
export type PostRevisionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a PostRevision.
     */
    data: Prisma.XOR<Prisma.PostRevisionUpdateInput, Prisma.PostRevisionUncheckedUpdateInput>;
    /**
     * Choose, which PostRevision to update.
     */
    where: Prisma.PostRevisionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision updateMany
 */
export type PostRevisionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update PostRevisions.
     */
    data: Prisma.XOR<Prisma.PostRevisionUpdateManyMutationInput, Prisma.PostRevisionUncheckedUpdateManyInput>;
    /**
     * Filter which PostRevisions to update
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * Limit how many PostRevisions to update.
     */
    limit?: number;
};
/**
 * PostRevision updateManyAndReturn
 */
export type PostRevisionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PostRevision
     */
    select?: Prisma.PostRevisionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PostRevision
     */
    omit?: Prisma.PostRevisionOmit<ExtArgs> | null;
    /**
     * The data used to update PostRevisions.
     */
    data: Prisma.XOR<Prisma.PostRevisionUpdateManyMutationInput, Prisma.PostRevisionUncheckedUpdateManyInput>;
    /**
     * Filter which PostRevisions to update
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * Limit how many PostRevisions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PostRevisionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * PostRevision upsert
 */
export type PostRevisionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the PostRevision to update in case it exists.
     */
    where: Prisma.PostRevisionWhereUniqueInput;
    /**
     * In case the PostRevision found by the `where` argument doesn't exist, create a new PostRevision with this data.
     */
    create: Prisma.XOR<Prisma.PostRevisionCreateInput, Prisma.PostRevisionUncheckedCreateInput>;
    /**
     * In case the PostRevision was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PostRevisionUpdateInput, Prisma.PostRevisionUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision delete
 */
export type PostRevisionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which PostRevision to delete.
     */
    where: Prisma.PostRevisionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PostRevision deleteMany
 */
export type PostRevisionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PostRevisions to delete
     */
    where?: Prisma.PostRevisionWhereInput;
    /**
     * Limit how many PostRevisions to delete.
     */
    limit?: number;
};
/**
 * PostRevision without action
 */
export type PostRevisionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};

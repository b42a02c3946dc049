-- CreateTable
CREATE TABLE "thread_countries" (
    "thread_id" INTEGER NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "forum_id" INTEGER NOT NULL,
    "last_post_id" INTEGER NOT NULL,
    "last_post_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_countries_pkey" PRIMARY KEY ("thread_id","country_code")
);

-- CreateIndex
CREATE INDEX "thread_countries_latest_idx" ON "thread_countries"("country_code", "forum_id", "last_post_at" DESC, "last_post_id" DESC);

ALTER TABLE "thread_countries"
  ADD CONSTRAINT "thread_countries_country_check" CHECK ("country_code" ~ '^[A-Z]{2}$');

-- What was written before.
INSERT INTO "thread_countries" ("thread_id", "country_code", "forum_id", "last_post_id", "last_post_at")
SELECT posts."thread_id", posts."country_code", posts."forum_id", posts."id", posts."created_at"
FROM (
  SELECT max(posts."id") AS "id" FROM "posts" JOIN "threads" ON threads."id" = "thread_id"
  WHERE posts."state" = 'visible' AND threads."state" = 'visible' AND "country_code" IS NOT NULL
  GROUP BY "thread_id", "country_code"
) AS last JOIN "posts" USING ("id");

-- DropIndex
DROP INDEX "posts_thread_country_idx";

# syntax=docker/dockerfile:1
# The forum as an image: `docker build -t rostra .`, then compose.yaml, or for one node on the embedded database
# `docker run --init --read-only --tmpfs /tmp -v rostra:/data -p 3000:3000 rostra`.

FROM node:20-slim AS built
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY prisma.config.ts tsconfig.json ./
COPY prisma prisma
COPY seed seed
COPY src src
RUN npm run build && find dist \( -name '*.d.ts' -o -name .tsbuildinfo \) -delete

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

FROM node:20-slim
LABEL org.opencontainers.image.title="Rostra" \
  org.opencontainers.image.description="A live, API-first discussion forum" \
  org.opencontainers.image.licenses="MIT"
# What is served outside the container; and the embedded database, where there is no DATABASE_URL.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# All of it belongs to root, and the forum does not run as root: it can change nothing but /data.
COPY --from=packages /app/node_modules node_modules
COPY --from=built /app/dist dist
COPY package.json LICENSE ./
COPY prisma/schema.prisma prisma/schema.prisma
COPY prisma/migrations prisma/migrations
COPY seed/document.txt seed/document.unsaid.json seed/
RUN install -d -o node -g node /data
VOLUME /data
USER node
EXPOSE 3000
# That it lives, not that it is ready: where the database is away, /readyz says no, and to start the forum again or to
# leave it out would mend nothing, for guests are shown meanwhile what was kept.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --start-interval=1s CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not `npm start`, which builds first. Without a shell, so that the signal to stop reaches the forum.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]

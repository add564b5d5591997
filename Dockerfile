# The newsgraph command in an image, as a queue worker by default:
#   docker build -t newsgraph .
#   docker run --rm -e NEWSGRAPH_QUEUE=redis://… -e NEO4J_URI=neo4j://… -e NEO4J_USERNAME=… -e NEO4J_PASSWORD=… newsgraph
# Its steps were run by hand; the image was not built where newsgraph is developed, which has no container engine.
FROM node:20-slim AS build
WORKDIR /src
COPY . .
RUN npm run build && cd packages/core && npx --yes pnpm@10.34.8 pack --pack-destination /tmp

FROM node:20-slim
WORKDIR /app
COPY --from=build /tmp/newsgraph-core-*.tgz /tmp/
RUN npm init -y > /dev/null \
  && npm install --omit=dev --no-audit --no-fund /tmp/newsgraph-core-*.tgz bullmq@6 ioredis@6 pino@10 prom-client@15 \
  && npm cache clean --force \
  && rm /tmp/newsgraph-core-*.tgz
USER node
EXPOSE 9464
# SIGTERM lets a worker write what it has read and give the rest back.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD node -e "fetch('http://127.0.0.1:9464/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
ENTRYPOINT ["node_modules/.bin/newsgraph"]
CMD ["worker", "--metrics", "0.0.0.0:9464"]

# The app without a compiler, a package index or a login shell's conveniences: built once, run by a user of its own.
FROM python:3.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /opt/graphmodel
COPY requirements.lock .
RUN sed '/^# Part 2/,$d' requirements.lock > run.lock \
    && /opt/graphmodel/bin/pip install --require-hashes --only-binary :all: -r run.lock
COPY pyproject.toml README.md LICENSE ./
COPY graphmodel graphmodel
COPY api api
COPY cypher cypher
COPY data data
RUN /opt/graphmodel/bin/pip install --no-deps --no-build-isolation .

FROM python:3.13-slim-bookworm
LABEL org.opencontainers.image.title="graphmodel" org.opencontainers.image.licenses="EUPL-1.2"
RUN useradd --system --uid 10001 --create-home --shell /usr/sbin/nologin graphmodel
COPY --from=build /opt/graphmodel /opt/graphmodel
ENV PATH=/opt/graphmodel/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /home/graphmodel
EXPOSE 8000
ENTRYPOINT ["graphmodel"]
CMD ["--help"]

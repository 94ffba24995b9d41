# One process of Dry Run. docs/deploy.md says how to run it; compose.yaml runs it with all that belongs to it.
FROM python:3.11-slim

WORKDIR /app
ENV PYTHONUNBUFFERED=1 PIP_DISABLE_PIP_VERSION_CHECK=1

# What changes seldom comes first: a change in our code installs nothing again.
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock

COPY app.py LICENSE ./
COPY .streamlit ./.streamlit
COPY migrations ./migrations
COPY interview ./interview
COPY web ./web
COPY screens ./screens
RUN python -m compileall -q interview web screens migrations \
    && useradd --uid 10001 --no-create-home --home-dir /data dry-run \
    && install -d -o dry-run -g dry-run -m 700 /data

# Whoever reads strangers' files owns nothing but the folder for what is kept.
USER dry-run
ENV DATA_DIR=/data STREAMLIT_SERVER_ADDRESS=0.0.0.0 STREAMLIT_SERVER_PORT=8501
VOLUME /data
EXPOSE 8501

HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8501/healthz', timeout=4)"]

CMD ["streamlit", "run", "app.py"]

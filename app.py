"""The server: pages, HTTP door and the identity of their visitors in one process, on one port."""

import os
import runpy
from pathlib import Path

HERE = Path(__file__).resolve().parent
os.chdir(HERE)  # .streamlit/config.toml and data/ are found from any folder

import streamlit as st  # noqa: E402 -- reads the configuration of the folder that we have just entered

FRAME = HERE / "screens" / "main.py"

if st.runtime.exists():  # a host has started Streamlit itself: the pages alone
    runpy.run_path(str(FRAME), run_name="__main__")
else:
    from web.door.api import exception_handlers
    from web.server import lifespan, middleware, routes

    app = st.App(
        FRAME,
        routes=routes(),
        middleware=middleware(),
        lifespan=lifespan,
        exception_handlers=exception_handlers(),
    )
    if __name__ == "__main__":
        app.run()

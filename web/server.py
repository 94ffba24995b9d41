"""What the server adds to Streamlit: the visitor's cookie, and a warm start."""

from __future__ import annotations

import gc
import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

from starlette.middleware import Middleware

from interview import wiring
from web.identity import VisitorCookie, Visitors, kept_secret

_SLOW_IMPORTS = ("pandas", "pyarrow", "plotly.graph_objects", "pypdf", "docx")


@cache
def visitors() -> Visitors:
    settings = wiring.settings()
    return Visitors(settings.secret_key or kept_secret(settings.data_dir))


def middleware() -> list[Middleware]:
    return [Middleware(VisitorCookie, visitors=visitors())]


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[dict[str, object]]:
    """Opens the database, and imports what would make the first visitor wait."""
    wiring.practice()
    for name in _SLOW_IMPORTS:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()  # what is loaded now is never garbage: later collections take no time over it
    yield {}

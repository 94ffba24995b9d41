"""A client that costs next to nothing, so that many of them measure the server and not themselves."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any, Self

from tests.candidate import answer_to
from tests.makers import ADVERT, CV


class Failed(Exception):
    """A reply other than the one that was hoped for."""


class Client:
    """One connection that is kept, and one visitor."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookie = ""
        self.session_id = 0

    async def __aenter__(self) -> Self:
        await self._connect()
        return self

    async def _connect(self) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self.port)

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()

    async def prepare(self) -> None:
        made = await self.ask("POST", "/session/create", {"job_title": "Nurse", "company_name": "City"})
        self.session_id = made["session_id"]
        await self.ask("POST", f"/session/{self.session_id}/upload-cv", CV)
        await self.ask("POST", f"/session/{self.session_id}/upload-job", {"job_description": ADVERT})

    async def look(self) -> float:
        return await self._timed("GET", f"/session/{self.session_id}/interview")

    async def say(self, number: int) -> float:
        body = {"number": number, "answer": answer_to(number)}
        return await self._timed("POST", f"/session/{self.session_id}/message", body)

    async def say_to_bare(self, number: int) -> float:
        return await self._timed("POST", "/message", {"number": number, "answer": answer_to(number)})

    async def complete(self) -> float:
        return await self._timed("POST", f"/session/{self.session_id}/complete", {})

    async def _timed(self, method: str, path: str, body: object = None) -> float:
        start = time.perf_counter()
        await self.ask(method, path, body)
        return time.perf_counter() - start

    async def ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        """Once more where the server has let go of the kept connection, as a browser does. Raises Failed."""
        try:
            return await self._asked(method, path, body)
        except (OSError, asyncio.IncompleteReadError):
            self._writer.close()
            await self._connect()
            return await self._asked(method, path, body)

    async def _asked(self, method: str, path: str, body: object) -> dict[str, Any]:
        kind, content = _packed(body)
        head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n"
        cookie = f"Cookie: {self.cookie}\r\n" if self.cookie else ""
        self._writer.write(f"{head}{cookie}Content-Length: {len(content)}\r\n\r\n".encode() + content)
        status, headers = await self._head()
        text = await self._reader.readexactly(int(headers["content-length"]))
        if status >= 400:
            raise Failed(f"{status} {text.decode()[:200]}")
        if "set-cookie" in headers:
            self.cookie = headers["set-cookie"].partition(";")[0]
        return dict(json.loads(text)) if text else {}

    async def _head(self) -> tuple[int, dict[str, str]]:
        lines = (await self._reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.partition(": ") for line in lines[1:] if line)
        return int(lines[0].split()[1]), {name.lower(): value for name, _, value in pairs}


def _packed(body: object) -> tuple[str, bytes]:
    """A text is sent as the file cv_file."""
    if not isinstance(body, str):
        return "application/json", json.dumps(body or {}).encode()
    head = 'Content-Disposition: form-data; name="cv_file"; filename="cv.txt"'
    return "multipart/form-data; boundary=cut", f"--cut\r\n{head}\r\n\r\n{body}\r\n--cut--\r\n".encode()

"""A browser's tab without a browser: speaks Streamlit's own protocol, and comes back when it is told to."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect


class Tab:
    """One page of one visitor. `with` opens and closes it."""

    def __init__(self, port: int, page: str, *, query: str = "", cookie: str = "") -> None:
        self._address = f"ws://127.0.0.1:{port}/_stcore/stream"
        self._state = ClientState(page_name=page, query_string=query)
        self._cookie = cookie
        self._again: dict[str, asyncio.Task[None]] = {}  # fragments that run by themselves
        self.box = ""  # the id of the chat input
        self.shown: list[str] = []  # what was drawn since the last thing that was done here

    async def __aenter__(self) -> Self:
        headers = {"Cookie": self._cookie} if self._cookie else None
        self._socket = await connect(
            self._address,
            subprotocols=["streamlit", "x"],
            additional_headers=headers,
            max_size=None,
            compression=None,
            open_timeout=60,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stop_coming_back()
        await self._socket.close()

    async def draw(self) -> float:
        """Seconds until the page is there."""
        start = time.perf_counter()
        await self._send(self._state)
        while await self._next() != "script_finished":
            pass
        return time.perf_counter() - start

    async def say(self, answer: str) -> float:
        """Seconds until the box for the next answer is there."""
        old, start = self.box, time.perf_counter()
        state = ClientState()
        state.CopyFrom(self._state)
        widget = state.widget_states.widgets.add()
        widget.id, widget.chat_input_value.data = old, answer
        await self._send(state)
        while self.box == old:
            await self._next()
        taken = time.perf_counter() - start
        while await self._next() != "script_finished":
            pass
        return taken

    async def _send(self, state: ClientState) -> None:
        self.shown.clear()
        await self._socket.send(BackMsg(rerun_script=state).SerializeToString())

    async def _next(self) -> str:
        """Takes note of one message and returns its kind; none for a run's end that another run follows."""
        message = ForwardMsg.FromString(await asyncio.wait_for(self._socket.recv(), 60))
        kind = str(message.WhichOneof("type"))
        if kind == "new_session" and not message.metadata.run.fragment_ids:
            self._stop_coming_back()
        elif kind == "navigation":
            self._state.page_script_hash = message.navigation.page_script_hash
            self._state.page_name = ""  # from now on the page is known by its hash
        elif kind == "delta":
            self._note(message)
        elif kind == "auto_rerun":
            self._come_back(message.auto_rerun.fragment_id, message.auto_rerun.interval)
        elif kind == "script_finished" and message.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
            return ""
        return kind

    def _note(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        if element.WhichOneof("type") == "chat_input":
            self.box = element.chat_input.id
        elif element.WhichOneof("type") in ("markdown", "alert", "text"):
            self.shown.append(str(element))

    def _come_back(self, fragment: str, seconds: float) -> None:
        async def come_back() -> None:
            with suppress(ConnectionError):
                while True:
                    await asyncio.sleep(seconds)
                    state = ClientState()
                    state.CopyFrom(self._state)
                    state.fragment_id, state.is_auto_rerun = fragment, True
                    await self._socket.send(BackMsg(rerun_script=state).SerializeToString())

        if fragment not in self._again:
            self._again[fragment] = asyncio.create_task(come_back())

    def _stop_coming_back(self) -> None:
        for task in self._again.values():
            task.cancel()
        self._again.clear()

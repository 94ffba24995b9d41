"""A visitor without a browser: speaks Streamlit's own protocol and reads what a page shows."""

from dataclasses import dataclass
from urllib.parse import parse_qs

from google.protobuf.message import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect


@dataclass(frozen=True)
class Seen:
    text: str  # everything that the page sent to be drawn
    address: dict[str, list[str]]  # the query of the address that the page has set
    pages: tuple[str, ...]  # the navigation


def visit(url: str, page: str = "", *, query: str = "", cookie: str = "") -> Seen:
    """Opens one page by its address and waits until it is drawn."""
    texts: list[str] = []
    address, pages = query, ()
    with connect(
        f"{url.replace('http', 'ws', 1)}/_stcore/stream",
        subprotocols=["streamlit", "x"],
        additional_headers={"Cookie": cookie} if cookie else None,
        max_size=None,
    ) as socket:
        state = ClientState(page_name=page, query_string=query)
        socket.send(BackMsg(rerun_script=state).SerializeToString())
        while True:
            message = ForwardMsg.FromString(socket.recv(timeout=60))
            kind = message.WhichOneof("type")
            if kind == "delta":
                texts += _texts(message.delta)
            elif kind == "page_info_changed":
                address = message.page_info_changed.query_string
            elif kind == "navigation":
                pages = tuple(page.page_name for page in message.navigation.app_pages)
            elif kind == "script_finished":
                return Seen("\n".join(texts), parse_qs(address), pages)


def _texts(message: Message) -> list[str]:
    """Every text in a message, however deep."""
    found: list[str] = []
    for field, value in message.ListFields():
        values = value if field.is_repeated else [value]
        for part in values:
            if isinstance(part, Message):
                found += _texts(part)
            elif isinstance(part, str):
                found.append(part)
    return found

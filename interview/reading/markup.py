"""The plain lines of a text that was copied with its HTML."""

from __future__ import annotations

import html
import re

_TAGGED = re.compile(r"</?(?:p|br|li|ul|ol|div|strong|b|em|h[1-6]|span|td|tr)\b[^<>]*>", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:p|br|li|ul|ol|div|h[1-6]|tr|table)\b[^<>]*>", re.IGNORECASE)
_BOLD_LINE = re.compile(r"<(?:b|strong)>\s*([^<>]{3,60}?)\s*</(?:b|strong)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_LEAST_TAGS = 3


def plain_lines(text: str) -> str:
    """One line for each block, list items as bullets, entities as their letters."""
    if len(_TAGGED.findall(text)) < _LEAST_TAGS:
        return _unescaped(text)
    text = _BOLD_LINE.sub(r"\n\1\n", text)
    text = _BLOCK.sub("\n", _ITEM.sub("\n• ", text))
    return _unescaped(_TAG.sub("", text))


def _unescaped(text: str) -> str:
    """`&amp;amp;` was escaped twice on its way."""
    return html.unescape(html.unescape(text)).replace("\xa0", " ") if "&" in text else text

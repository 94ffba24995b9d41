"""Reads answers without any model: levels, caps, a score, evidence, and the facts behind them."""

from interview.reading.answers import Reading, read_answer
from interview.reading.facts import Facts
from interview.reading.findings import Finding
from interview.reading.interviews import reading_of, readings_of

__all__ = ["Facts", "Finding", "Reading", "read_answer", "reading_of", "readings_of"]

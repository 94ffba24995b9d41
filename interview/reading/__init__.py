"""Reads answers without any model: levels, caps, a score, evidence, and the facts behind them."""

from interview.reading.answers import Reading, read_answer
from interview.reading.facts import Facts
from interview.reading.findings import Finding

__all__ = ["Facts", "Finding", "Reading", "read_answer"]

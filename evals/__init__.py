"""Labelled answers, and how well the built-in rating agrees with them."""

"""Interviews and comments that travel by file between two installations."""

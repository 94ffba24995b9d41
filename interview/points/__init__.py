"""How ratings become claims: strengths, weaknesses and CV improvements, each with what it rests on."""

from interview.points.assessing import assessment

__all__ = ["assessment"]

"""One right place on the pitch: each place has its option, so it is graded as a single choice."""

from .single_choice import finite, grade, parse

__all__ = ["finite", "grade", "parse"]

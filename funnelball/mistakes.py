"""What is wrong in the course's files: where, what, the value received, what is allowed."""

from collections.abc import Iterable, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from .names import unknown

LONGEST_VALUE = 60
TEXTS = {
    "missing": "is missing",
    "string_type": "must be text, got {got}; YAML takes an unquoted yes, no or number for something else",
    "string_too_short": "is empty",
    "string_pattern_mismatch": "must be lower-case words joined by hyphens, like 'two-functions', got {got}",
    "literal_error": "must be {expected}, got {got}",
    "union_tag_invalid": "must be one of {expected_tags}, got {got}",
    "union_tag_not_found": "is missing; it says of which type the question is",
    "bool_type": "must be true or false, got {got}",
    "float_type": "must be a number, got {got}",
    "int_type": "must be a whole number, got {got}",
    "finite_number": "must be a finite number, got {got}",
    "greater_than": "must be above {gt:g}, got {got}",
    "greater_than_equal": "must be {ge:g} or more, got {got}",
    "too_short": "must have {min_length} or more, got {actual_length}",
    "too_long": "must have {max_length} at most, got {actual_length}",
    "tuple_type": "must be a list, got {got}",
    "dict_type": "must be names with values, got {got}",
    "model_type": "must be fields with values, got {got}",
    "model_attributes_type": "must be fields with values, got {got}",
}


class BankError(ValueError):
    """Something in the course's files is wrong.

    Attributes:
        mistakes: a sentence each: file and line, item, field, what is wrong, the value, what is allowed.
    """

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = list(mistakes)
        super().__init__("\n".join(self.mistakes))


def told(error: ValidationError, kind: Any) -> list[tuple[tuple[str | int, ...], str]]:
    """Return what pydantic found as places and sentences.

    Args:
        error: of validating an item.
        kind: the class, or a union of classes told apart by `type`, that it was validated against.
    """
    return [_one(mistake, kind) for mistake in error.errors() if not _follows(mistake)]


def _follows(mistake: Any) -> bool:
    """Whether a list is too short only because a wrong member was not counted: that one is told already."""
    return mistake["type"] == "too_short" and len(mistake["input"]) >= mistake["ctx"]["min_length"]


def _one(mistake: Any, kind: Any) -> tuple[tuple[str | int, ...], str]:
    place, model = _without_tag(mistake["loc"], kind)
    sort, input_ = mistake["type"], mistake["input"]
    if sort == "extra_forbidden":
        return place, unknown("field", place[-1], _fields(model, place[:-1]))
    if sort == "value_error":
        return place, str(mistake["ctx"]["error"])
    if sort.startswith("union_tag"):
        place, input_ = (*place, "type"), input_.get("type") if isinstance(input_, dict) else input_
    sentence = TEXTS.get(sort, mistake["msg"] + ", got {got}")
    return place, sentence.format(got=shown(input_), **mistake.get("ctx", {}))


def shown(value: Any) -> str:
    """Return a value as an error shows it: short, and as it stands in the YAML."""
    words = {True: "true", False: "false", None: "nothing"}
    text = words[value] if value is None or isinstance(value, bool) else repr(value)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def _without_tag(place: tuple[str | int, ...], kind: Any) -> tuple[tuple[str | int, ...], Any]:
    """Leave out the type that pydantic puts in front of a place within a union, and pick its class."""
    for model in _models(kind):
        if place and _tag(model) == place[0]:
            return place[1:], model
    return place, kind


def _tag(model: type[BaseModel]) -> str | None:
    field = model.model_fields.get("type")
    return get_args(field.annotation)[0] if field else None


def _fields(kind: Any, place: Sequence[str | int]) -> list[str]:
    """The fields that are allowed at a place."""
    model = _models(kind)[0]
    for step in place:  # a number, a field, or a name that the author chose, such as that of a drawn number
        field = model.model_fields.get(str(step))
        model = (_models(field.annotation if field else None) or [model])[0]
    return list(model.model_fields)


def _models(kind: Any) -> list[type[BaseModel]]:
    """The classes in an annotation such as `tuple[Option, ...] | None`."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [kind]
    return [model for inner in get_args(kind) for model in _models(inner)]

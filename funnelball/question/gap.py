"""A gap in a text: options to choose from, a number, or a word."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from ..grading import spelling
from .fields import Fields, Id, Mistake, Number, Place, Text, Words
from .item import Option, correct_flags, free_ids, mistakes_of_options, one_right
from .measured import OTHER_KEYS, Measured, NumberFeedback, written

Spelling = Annotated[tuple[Words, ...], Field(min_length=1)]
FIELDS = {
    "choice": ("options",),
    "number": ("value", "tolerance", "feedback"),
    "text": ("accept", "feedback"),
}
MAY_HAVE = {"choice": (), "number": ("percent", "unit", "units", "slips"), "text": ("slips",)}


class Accept(Fields):
    """Accepted spellings; a learner may write in either language."""

    en: Spelling
    ar: Spelling

    def all(self) -> list[str]:
        """The spellings of both languages."""
        return [*self.en, *self.ar]

    def holds(self, text: str) -> bool:
        """Whether a text is one of the spellings."""
        return any(spelling.same(text, one) for one in self.all())


class GapSlip(Fields):
    """A wrong number or word that tells which mistake was made."""

    id: Id
    value: Number | None = None
    accept: Accept | None = None
    feedback: Text
    misconception: Id | None = None


class Gap(Measured):
    """What a gap has depends on its kind."""

    id: Id
    kind: Literal["choice", "number", "text"]
    options: tuple[Option, ...] = Field(default=(), max_length=6)
    value: Number | None = None
    tolerance: Number | None = Field(default=None, gt=0)
    accept: Accept | None = None
    slips: tuple[GapSlip, ...] = ()
    feedback: NumberFeedback | None = None

    def mistakes(self) -> Iterator[Mistake]:
        wrong = list(mistakes_of_fields(self, f"a gap of kind '{self.kind}'", FIELDS, MAY_HAVE))
        yield from wrong
        if wrong:
            return
        if self.kind == "choice":
            yield from mistakes_of_options("options", self.options)
            yield from one_right("options", self.options, "a gap")
        yield from self.mistakes_of_unit()
        yield from self._mistakes_of_slips()

    def _mistakes_of_slips(self) -> Iterator[Mistake]:
        yield from free_ids("slips", self.slips, OTHER_KEYS)
        field = "value" if self.kind == "number" else "accept"
        for index, slip in enumerate(self.slips):
            if getattr(slip, field) is None:
                yield ("slips", index, field), f"is missing; a slip of a {self.kind} has it"
            elif taken := self._taken(slip, self.slips[:index]):
                yield ("slips", index, field), taken

    def _taken(self, slip: GapSlip, before: Iterable[GapSlip]) -> str:
        """What else already has the number or a spelling of a slip."""
        if slip.value is not None:
            near = abs(slip.value - (self.value or 0)) <= (self.tolerance or 0)
            right = f"the right answer ({self.value:g} ± {self.tolerance:g})"
            return f"{slip.value:g} is {right}" if near else ""
        others = [("right answer", self.accept), *((f"slip '{one.id}'", one.accept) for one in before)]
        for text in slip.accept.all() if slip.accept else ():
            for name, accept in others:
                if accept and accept.holds(text):
                    return f"'{text}' is a spelling of the {name}"
        return ""

    def parts(self) -> Iterator[tuple[Place, Any]]:
        """Options and slips, each with its place in the gap."""
        for field in ("options", "slips"):
            for index, part in enumerate(getattr(self, field)):
                yield (field, index), part

    def feedback_texts(self) -> dict[str, Text]:
        """The text of each feedback key within the gap."""
        said = {part.id: part.feedback for _, part in self.parts()}
        if self.feedback:
            said |= self.feedback.texts()
        return said

    def texts_asked(self) -> dict[str, Text]:
        """What a learner reads in the gap."""
        options = {option.id: option.text for option in self.options}
        return options | self.unit_text()

    def key_form(self) -> dict:
        """What grading needs."""
        named: dict[str, Any] = {"id": self.id, "kind": self.kind}
        if self.kind == "choice":
            return {**named, "options": correct_flags(self.options)}
        if self.kind == "text":
            slips = [{"id": slip.id, "accept": slip.accept.all()} for slip in self.slips if slip.accept]
            return {**named, "accept": self.accept.all() if self.accept else [], "slips": slips}
        measured: dict[str, Any] = {"percent": self.percent, "units": self.spellings()}
        measured["slips"] = [{"id": slip.id, "value": slip.value} for slip in self.slips]
        return {**named, "value": self.value, "tolerance": self.tolerance, **measured}

    def answer_text(self) -> Text:
        """What belongs into the gap."""
        if self.accept:
            return Text.model_construct(en=self.accept.en[0], ar=self.accept.ar[0])
        if self.value is not None and self.tolerance is not None:
            return self.with_unit(written(self.value, self.tolerance))
        return next(option.text for option in self.options if option.correct)


def mistakes_of_fields(part: Fields, name: str, needed: dict, allowed: dict) -> Iterator[Mistake]:
    """Tell fields that are missing, and fields that belong to another kind.

    Args:
        part: has `kind`.
        name: what it is called in the sentence.
        needed, allowed: fields by kind.
    """
    kind = part.kind  # type: ignore[attr-defined]
    known = {field for fields in (*needed.values(), *allowed.values()) for field in fields}
    for field in sorted(known):
        given = getattr(part, field) not in (None, (), False)
        if given and field not in (*needed[kind], *allowed[kind]):
            yield (field,), f"does not belong to {name}"
        if not given and field in needed[kind]:
            yield (field,), f"is missing; {name} has {', '.join(needed[kind])}"

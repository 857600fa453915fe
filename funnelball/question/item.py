"""What every question has, and the options and reasons that some have."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from .fields import Fields, Flag, Id, Mistake, OneOrMore, Place, Text

Level = Literal["remember", "understand", "apply", "analyse", "evaluate"]


class Part(Fields):
    """Something with an id, a text and what there is to say when it was chosen."""

    id: Id
    text: Text
    feedback: Text


class Option(Part):
    """An option or a reason; a wrong one is tied to the misconception behind it."""

    correct: Flag = False
    misconception: Id | None = None

    def mistakes(self) -> Iterator[Mistake]:
        if self.correct and self.misconception:
            yield ("misconception",), f"'{self.misconception}' stands at a right option; a wrong one has it"
        if not self.correct and not self.misconception:
            yield ("misconception",), "is missing: a wrong option names the belief of concepts.yml behind it"


class Item(Fields):
    """What every question has."""

    id: Id
    concept: Id
    place: Literal["section", "review", "match"]
    level: Level
    prompt: Text
    hints: tuple[Text, ...] = Field(default=(), max_length=4)
    explanation: Text
    source: Annotated[tuple[Id, ...], OneOrMore] = ()

    def mistakes(self) -> Iterator[Mistake]:
        if not re.fullmatch(re.escape(self.concept) + r"-\d\d", self.id):
            yield ("id",), f"must be the concept and two digits, such as '{self.concept}-01', got '{self.id}'"

    def parts(self) -> tuple[Any, ...]:
        """Everything in the question that has an id and its own feedback."""
        return ()

    def parts_field(self) -> str:
        """The field that `parts` stand in."""
        return ""

    def tied(self) -> Iterator[tuple[Place, str, str]]:
        """Where a misconception is named, the feedback key that it belongs to, and its id."""
        for index, part in enumerate(self.parts()):
            if name := getattr(part, "misconception", None):
                yield (self.parts_field(), index, "misconception"), part.id, name

    def misconceptions(self) -> dict[str, str]:
        """The misconception behind each feedback key that has one."""
        return {key: name for _, key, name in self.tied()}

    def concepts_named(self) -> Iterator[tuple[Place, str]]:
        """Where a concept is named, and its id."""
        yield ("concept",), self.concept

    def feedback_texts(self) -> dict[str, Text]:
        """The text of each feedback key that grading may name."""
        return {part.id: part.feedback for part in self.parts()}

    def explained(self) -> Text:
        """The explanation, as it is told."""
        return self.explanation

    def texts_asked(self) -> dict[str, Text]:
        """What a learner reads before answering, by a name that does not depend on the order."""
        return {"prompt": self.prompt} | {part.id: part.text for part in self.parts()}

    def asked(self) -> dict[str, Any]:
        """What else is asked that is neither in the texts nor in the key, such as a place on the pitch."""
        return {}

    def _key(self, **rest: Any) -> dict:
        return {"id": self.id, "type": self.type, **rest}  # type: ignore[attr-defined]


def mistakes_of_options(field: str, options: tuple[Option, ...]) -> Iterator[Mistake]:
    """What is wrong with the options in a field, one by one and among them."""
    yield from distinct(field, options)
    for index, option in enumerate(options):
        yield from within((field, index), option.mistakes())


def distinct(field: str, parts: tuple[Any, ...]) -> Iterator[Mistake]:
    """Tell ids, and texts, that stand twice: nobody could choose between two equal options."""
    for name in ("id", "text"):
        seen: list[Any] = []
        for index, part in enumerate(parts):
            value = getattr(part, name)
            if value in seen:
                told = f"'{value}'" if name == "id" else f"'{value.en}'"
                yield (field, index, name), f"{told} stands twice; each {name} is used once in a question"
            seen.append(value)


def free_ids(field: str, parts: Iterable[Any], taken: Iterable[str]) -> Iterator[Mistake]:
    """Tell ids that stand twice, or that another feedback of the question has."""
    seen = set(taken)
    for index, part in enumerate(parts):
        if part.id in seen:
            others = ", ".join(sorted(seen))
            yield (field, index, "id"), f"'{part.id}' is taken; it must differ from {others}"
        seen.add(part.id)


def one_right(field: str, options: tuple[Any, ...], kind: str) -> Iterator[Mistake]:
    """Tell options of which not exactly one is right."""
    right = [option.id for option in options if option.correct]
    if len(right) != 1:
        yield (field,), f"{len(right)} are correct ({', '.join(right) or 'none'}); {kind} has exactly 1"


def within(place: Place, mistakes: Iterable[Mistake]) -> Iterator[Mistake]:
    """Tell the mistakes of a part from the item inwards, given the place of the part."""
    return (((*place, *where), what) for where, what in mistakes)


def correct_flags(options: tuple[Option, ...]) -> list[dict]:
    """Ids and which of them are right: all that grading needs of options."""
    return [{"id": option.id, "correct": option.correct} for option in options]

"""A story with decisions: scenes with choices, each leading to another scene or to an ending."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from ..names import unknown
from .fields import Fields, Flag, Id, Mistake, Number, Place, Text
from .item import Item, distinct
from .story import Story

SCORES = (0, 0.5, 1)
DECISIONS = (3, 6)


class Decision(Fields):
    """A choice, where it leads, and what comes of it; an unsound one has the misconception behind it."""

    id: Id
    text: Text
    to: Id
    consequence: Text
    sound: Flag = False
    concept: Id | None = None
    misconception: Id | None = None

    def mistakes(self) -> Iterator[Mistake]:
        if self.sound and self.misconception:
            yield (
                ("misconception",),
                f"'{self.misconception}' stands at a sound choice; an unsound one has it",
            )
        if not self.sound and not self.misconception:
            yield ("misconception",), "is missing: a choice is sound: true, or names the belief behind it"


class Scene(Fields):
    """A situation and what can be done."""

    id: Id
    text: Text
    choices: tuple[Decision, ...] = Field(min_length=2, max_length=3)


class Ending(Fields):
    """How the story ends, and the score."""

    id: Id
    text: Text
    score: Number

    def mistakes(self) -> Iterator[Mistake]:
        if self.score not in SCORES:
            yield ("score",), f"must be 0, 0.5 or 1, got {self.score:g}"


class Scenario(Item):
    """The story begins with the first scene."""

    type: Literal["scenario"]
    scenes: tuple[Scene, ...] = Field(min_length=2)
    endings: tuple[Ending, ...] = Field(min_length=2)

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        yield from distinct("endings", self.endings)
        for index, ending in enumerate(self.endings):
            for where, what in ending.mistakes():
                yield ("endings", index, *where), what
        wrong = [*self._doubled_ids(), *self._mistakes_of_choices()]
        yield from wrong or self._mistakes_of_story()

    def _doubled_ids(self) -> Iterator[Mistake]:
        """Scenes and endings share their ids, for a choice names either; choices have theirs."""
        seen: set[str] = {ending.id for ending in self.endings}
        for index, scene in enumerate(self.scenes):
            if scene.id in seen:
                yield ("scenes", index, "id"), f"'{scene.id}' stands twice; each id is used once"
            seen.add(scene.id)
        for place, choice in self.choices():
            if choice.id in seen:
                yield (*place, "id"), f"'{choice.id}' stands twice; each id is used once in a scenario"
            seen.add(choice.id)

    def _mistakes_of_choices(self) -> Iterator[Mistake]:
        known = [*(scene.id for scene in self.scenes), *(ending.id for ending in self.endings)]
        for place, choice in self.choices():
            for where, what in choice.mistakes():
                yield (*place, *where), what
            if choice.to not in known:
                yield (*place, "to"), unknown("scene or ending", choice.to, known)

    def _mistakes_of_story(self) -> Iterator[Mistake]:
        if circle := self.story.circle():
            yield ("scenes",), f"go in a circle: {' → '.join(circle)}; every path must come to an ending"
            return
        for field in ("scenes", "endings"):
            for index, part in enumerate(getattr(self, field)):
                if part.id not in self.story.reached():
                    yield (field, index), "is never reached"
        shortest, longest = self.story.lengths()
        if shortest < DECISIONS[0] or longest > DECISIONS[1]:
            told = f"paths have {shortest} to {longest} decisions"
            yield ("scenes",), f"{told}; each path has {DECISIONS[0]} to {DECISIONS[1]}"
        yield from self._mistakes_of_endings()

    def _mistakes_of_endings(self) -> Iterator[Mistake]:
        best = [ending.id for ending in self.endings if ending.score == 1]
        if len(best) < 2:
            yield ("endings",), f"{len(best)} have score 1; there is more than one good way, so 2 at least do"
        elif not self.story.best_path():
            yield ("endings",), "sound choices alone lead to no ending with score 1; one path of them must"

    @cached_property
    def story(self) -> Story:
        """The ways through the scenes."""
        scores = {ending.id: ending.score for ending in self.endings}
        return Story({scene.id: scene.choices for scene in self.scenes}, self.scenes[0].id, scores)

    def choices(self) -> Iterator[tuple[Place, Decision]]:
        """Every choice with its place."""
        for index, scene in enumerate(self.scenes):
            for number, choice in enumerate(scene.choices):
                yield ("scenes", index, "choices", number), choice

    def tied(self) -> Iterator[tuple[Place, str, str]]:
        for place, choice in self.choices():
            if choice.misconception:
                yield (*place, "misconception"), choice.id, choice.misconception

    def concepts_named(self) -> Iterator[tuple[Place, str]]:
        yield from super().concepts_named()
        for place, choice in self.choices():
            if choice.concept:
                yield (*place, "concept"), choice.concept

    def feedback_texts(self) -> dict[str, Text]:
        said = {choice.id: choice.consequence for _, choice in self.choices()}
        return said | {ending.id: ending.text for ending in self.endings}

    def texts_asked(self) -> dict[str, Text]:
        scenes = {f"scene {scene.id}": scene.text for scene in self.scenes}
        return super().texts_asked() | scenes | {choice.id: choice.text for _, choice in self.choices()}

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(
            scenes=[{"id": scene.id, "choices": _steps(scene)} for scene in self.scenes],
            endings=[{"id": ending.id, "score": ending.score} for ending in self.endings],
        )

    def answer_texts(self) -> list[Text]:
        """The choices of a sound path to a good ending."""
        return [choice.text for choice in self.story.best_path()]


def _steps(scene: Scene) -> list[dict]:
    return [{"id": choice.id, "to": choice.to, "sound": choice.sound} for choice in scene.choices]

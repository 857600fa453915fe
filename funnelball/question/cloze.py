"""A text with gaps, each to be chosen or typed."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from .. import course
from .fields import Mistake, Place, Text
from .gap import Gap
from .item import Item, within

PLACE = re.compile(r"\{([^{}]*)\}")


class Cloze(Item):
    """The text has each gap once, in both languages."""

    type: Literal["cloze"]
    text: Text
    gaps: tuple[Gap, ...] = Field(min_length=1, max_length=6)

    def mistakes(self) -> Iterator[Mistake]:
        yield from super().mistakes()
        seen: set[str] = set()
        for index, gap in enumerate(self.gaps):
            if gap.id in seen:
                yield ("gaps", index, "id"), f"'{gap.id}' stands twice; each id is used once in a question"
            seen.add(gap.id)
            yield from within(("gaps", index), gap.mistakes())
        for language in course.LANGUAGES if len(seen) == len(self.gaps) else ():
            yield from self._mistakes_of_text(language)

    def _mistakes_of_text(self, language: str) -> Iterator[Mistake]:
        places = Counter(PLACE.findall(getattr(self.text, language)))
        gaps = [gap.id for gap in self.gaps]
        for name in [*gaps, *(name for name in places if name not in gaps)]:
            if name not in gaps:
                yield ("text", language), f"has {{{name}}}, which is no gap; there are: {', '.join(gaps)}"
            elif places[name] != 1:
                yield ("text", language), f"has {{{name}}} {places[name]} times; each gap stands there once"

    def tied(self) -> Iterator[tuple[Place, str, str]]:
        for index, gap in enumerate(self.gaps):
            for where, part in gap.parts():
                if part.misconception:
                    place = ("gaps", index, *where, "misconception")
                    yield place, f"{gap.id}.{part.id}", part.misconception

    def feedback_texts(self) -> dict[str, Text]:
        return {f"{gap.id}.{key}": text for gap in self.gaps for key, text in gap.feedback_texts().items()}

    def texts_asked(self) -> dict[str, Text]:
        parts = {f"{gap.id}.{key}": text for gap in self.gaps for key, text in gap.texts_asked().items()}
        return super().texts_asked() | {"text": self.text} | parts

    def key_form(self) -> dict:
        """What grading needs."""
        return self._key(gaps=[gap.key_form() for gap in self.gaps])

    def answer_texts(self) -> list[Text]:
        """The text with every gap filled."""
        answers = {gap.id: gap.answer_text() for gap in self.gaps}
        en, ar = (self._filled(answers, language) for language in course.LANGUAGES)
        return [Text.model_construct(en=en, ar=ar)]

    def _filled(self, answers: dict[str, Text], language: str) -> str:
        def answer(place: re.Match) -> str:
            return getattr(answers[place[1]], language)

        return PLACE.sub(answer, getattr(self.text, language))

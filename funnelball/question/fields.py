"""The smallest parts of the course's YAML: ids, numbers, and text in both languages."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from pydantic import (
    AllowInfNan,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    field_validator,
    model_validator,
)
from pydantic.types import Strict as StrictType

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
# YAML's true is no number, and "15" in quotes is text.
Number = Annotated[float, StrictType(), AllowInfNan(False)]
Flag = Annotated[bool, StrictType()]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
OneOrMore = BeforeValidator(lambda value: [value] if isinstance(value, str) else value)

# Where a mistake is, from the item inwards, and what it is.
Place = tuple[str | int, ...]
Mistake = tuple[Place, str]

# A digit inside a Latin word, such as B2B, is no number.
NUMBER = re.compile(r"(?<![A-Za-z\d])\d+(?:[.,]\d+)*(?![A-Za-z\d])")
OTHER_DIGITS = re.compile("[٠-٩۰-۹]")
MARKS = (("`", "backticks"), ("**", "pairs of asterisks"))


class Fields(BaseModel):
    """Named fields, and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def mistakes(self) -> Iterator[Mistake]:
        """What is wrong between fields that are each right by themselves."""
        return iter(())


class Text(Fields):
    """The same thing said in both languages."""

    en: Words
    ar: Words

    @field_validator("en", "ar")
    @classmethod
    def _well_written(cls, text: str) -> str:
        if found := OTHER_DIGITS.search(text):
            raise ValueError(f"has the digit '{found[0]}'; the course writes 0-9 in both languages")
        for mark, name in MARKS:
            if text.count(mark) % 2:
                raise ValueError(f"has an odd number of {name} ({mark}): each opened one must be closed")
        return text

    @model_validator(mode="after")
    def _same_numbers(self) -> "Text":
        en, ar = (Counter(NUMBER.findall(text)) for text in (self.en, self.ar))
        if en != ar:
            only_en, only_ar = (", ".join(sorted(extra)) or "nothing" for extra in (en - ar, ar - en))
            raise ValueError(
                f"has different numbers in the two languages: only in en {only_en}; only in ar {only_ar}"
            )
        return self
